"""What the tests of wording share: two forms, and words to put into them."""

from __future__ import annotations

from hypothesis import strategies as st

from vnnotice.wording import Form

__all__ = ["FORMS", "PARTY", "STATE", "capitals", "phrases", "symbols"]

STATE = Form(
    heading=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
    body_rule=None,
    number_label="Số: ",
    number_separator="/",
    kind_separator="-",
    subject_rule=None,
    authorities=(
        ("on_behalf", "TM. "),
        ("in_place", "KT. "),
        ("by_order", "TL. "),
        ("by_delegation", "TUQ. "),
        ("acting", "Q. "),
    ),
    recipient_end=";",
    archive="Lưu: VT",
    body_end="./.",
)

PARTY = Form(
    heading=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    body_rule="*",
    number_label="Số ",
    number_separator="-",
    kind_separator="/",
    subject_rule="-----",
    authorities=(("on_behalf", "T/M "), ("in_place", "K/T "), ("by_order", "T/L "), ("acting", "Q. ")),
    recipient_end=",",
    archive="Lưu ",
    body_end=".",
    last_basis_end=",",
)

FORMS = (STATE, PARTY)

_SMALL = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"


def phrases() -> st.SearchStrategy[str]:
    """Return a few words that begin with a capital."""
    words = st.text(st.sampled_from(_SMALL), min_size=1, max_size=6)
    return st.lists(words, min_size=2, max_size=5).map(lambda found: " ".join(found).capitalize())


def capitals() -> st.SearchStrategy[str]:
    """Return a few words in capitals."""
    return phrases().map(str.upper)


def symbols() -> st.SearchStrategy[str]:
    """Return the abbreviation of a body and its units: ``UBND-VX``, ``TWĐTN``, ``DPX&TC``."""
    letters = st.sampled_from("ABCDĐGHKLMNQSTUVX")
    first = st.text(letters, min_size=1, max_size=5)
    units = st.lists(st.text(st.one_of(letters, st.sampled_from("rh0123&.")), min_size=1, max_size=4), max_size=2)
    return st.tuples(first, units).map(lambda parts: "-".join([parts[0], *parts[1]]).rstrip("."))
