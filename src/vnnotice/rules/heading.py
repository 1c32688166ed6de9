"""Rules on the heading (*Quốc hiệu và Tiêu ngữ*; of the Party: *tiêu đề*), box 1."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.model import Heading, HeadingKind
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, condition, replaced, rule
from vnnotice.vietnamese.letters import fold, unmarked
from vnnotice.wording import heading as wording
from vnnotice.wording.separators import is_separator


def _lines(case: Case) -> list[str]:
    """Return the lines of the heading without typed rules, white space in one."""
    lines = wording.write(case.notice.heading or Heading(), case.form).split("\n")
    return wording.rejoined([" ".join(line.split()) for line in lines if line.strip() and not is_separator(line)])


_NO_LETTER: Final = re.compile(r"[\W_]+")
_MOTTO_LETTERS: Final = _NO_LETTER.sub("", wording.MOTTO_SIGN)


def _is_motto(line: str) -> bool:
    return _NO_LETTER.sub("", unmarked(line).upper()) == _MOTTO_LETTERS


def _titles(case: Case) -> list[str]:
    """Return the lines that are no motto."""
    return [line for line in _lines(case) if line == case.form.heading[0] or not _is_motto(line)]


def _mottoes(case: Case) -> list[str]:
    """Return what stands under the national title, which is the motto, well written or not."""
    return [line for line in _lines(case) if line != case.form.heading[0] and not wording.kind_of(line)]


@condition(
    otherwise_vi="đầu văn bản không có Quốc hiệu hoặc tiêu đề mà quy định này yêu cầu",
    otherwise_en="the heading is not the one that this law has",
)
def _is_own(case: Case) -> bool:
    part = case.notice.heading
    return part is not None and part.kind == case.edition.family


@condition(otherwise_vi="đầu văn bản không có Quốc hiệu", otherwise_en="the heading is not the national title")
def _is_own_of_state(case: Case) -> bool:
    return _is_own(case) and len(case.form.heading) > 1


@condition(otherwise_vi="không có Tiêu ngữ dưới Quốc hiệu", otherwise_en="there is no motto under a national title")
def _has_motto(case: Case) -> bool:
    return _is_own_of_state(case) and bool(_mottoes(case))


@rule(
    "VN0101",
    message_vi="thiếu tiêu đề ở đầu văn bản",
    message_en="the heading is missing",
    demand_vi="Văn bản hành chính phải có Quốc hiệu và Tiêu ngữ; văn bản của Đảng phải có tiêu đề “Đảng Cộng sản Việt Nam”.",
    mend_vi="Ghi Quốc hiệu và Tiêu ngữ ở đầu trang thứ nhất, bên phải; văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    mend_en="Put the national title and the motto at the top right, on a Party document “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    see=("VN0102", "VN0103"),
)
def missing_heading(case: Case) -> Iterator[Fault]:
    """A notice has a heading: the national title with the State, the title of the Party with the Party.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM

    Bad:
        [state-2020] —
        [state-2020] Độc lập - Tự do - Hạnh phúc
        [party-2018] —
    """
    part = case.notice.heading
    if part is None or (part.kind is None and not (part.wording and _titles(case))):
        yield Fault("heading")


@rule(
    "VN0102",
    part="heading",
    message_vi="ở đầu văn bản phải ghi “{expected}”, không ghi “{found}”",
    message_en="the heading is “{expected}”, not “{found}”",
    demand_vi="Văn bản của Đảng không ghi Quốc hiệu; văn bản hành chính không ghi tiêu đề của Đảng.",
    mend_vi="Văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”; văn bản hành chính ghi Quốc hiệu và Tiêu ngữ.",
    mend_en="Put “ĐẢNG CỘNG SẢN VIỆT NAM” on a Party document, the national title and the motto on one of the State.",
    see=("VN0109",),
)
def heading_of_another_body(case: Case) -> Iterator[Fault]:
    """The heading is that of the body's own law: a Party document has no national title, one of the State no Party title.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM

    Bad:
        [party-2018] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [state-2020] ĐẢNG CỘNG SẢN VIỆT NAM
    """
    part = case.notice.heading
    if part is not None and part.kind not in (None, case.edition.family):
        found = next(iter(_titles(case)), None) if part.wording else None
        yield Fault("heading", found or _TITLES[part.kind], case.form.heading[0])


_TITLES: Final[Mapping[HeadingKind, str]] = {
    "state": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "party": "ĐẢNG CỘNG SẢN VIỆT NAM",
    "youth_union": "ĐOÀN TNCS HỒ CHÍ MINH",
}
"""Whose heading it is → its title, for a heading that a program made, which has no lines."""


@rule(
    "VN0103",
    part="heading",
    message_vi="viết đúng là “{expected}”, không phải “{found}”",
    message_en="the heading reads “{expected}”, not “{found}”",
    demand_vi="Quốc hiệu, tiêu đề của Đảng được ghi đúng từng chữ.",
    mend_vi="Sửa cho đúng từng chữ: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” hoặc “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    mend_en="Correct it letter by letter: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” or “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    see=("VN0104",),
)
def wrong_heading_text(case: Case) -> Iterator[Fault]:
    """The heading has its one fixed text; ``HÒA`` and ``HOÀ`` are both right.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [state-2020] CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM

    Bad:
        [state-2020] CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [party-2018] ĐẢNG CỘNG SẢN VIÊT NAM
    """
    part = case.notice.heading
    if part is None or part.kind not in (None, case.edition.family) or not part.wording:
        return
    expected = case.form.heading[0]
    titles = _titles(case)
    if titles and expected not in titles and fold(" ".join(titles)) != fold(expected):
        known = [title for title in titles if wording.kind_of(title)]
        if not known or fold(known[0]) != fold(expected):
            yield Fault("heading", known[0] if known else " ".join(titles), expected)


@rule(
    "VN0104",
    fixes=True,
    part="heading",
    applies=_is_own,
    message_vi="viết in hoa “{expected}”, không viết “{found}”",
    message_en="write “{expected}” in capitals, not “{found}”",
    demand_vi="Quốc hiệu, tiêu đề của Đảng trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa cả dòng: “ĐẢNG CỘNG SẢN VIỆT NAM”, không viết “Đảng Cộng sản Việt Nam”.",
    mend_en="Set the whole line in capitals: “ĐẢNG CỘNG SẢN VIỆT NAM”, not “Đảng Cộng sản Việt Nam”.",
)
def heading_in_small_letters(case: Case) -> Iterator[Fault]:
    """The title is set in capitals.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM

    Bad:
        [state-2020] Cộng hòa xã hội chủ nghĩa Việt Nam | Độc lập - Tự do - Hạnh phúc
        [party-2018] Đảng Cộng sản Việt Nam
    """
    for title in _titles(case):
        if title != title.upper() and wording.kind_of(title):
            yield replaced("heading", title, title.upper())


@rule(
    "VN0105",
    part="heading",
    applies=_is_own_of_state,
    message_vi="thiếu Tiêu ngữ “{expected}” dưới Quốc hiệu",
    message_en="the motto “{expected}” is missing under the national title",
    demand_vi="Dưới Quốc hiệu phải có Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.",
    mend_vi="Thêm dòng “Độc lập - Tự do - Hạnh phúc”, canh giữa dưới Quốc hiệu.",
    mend_en="Add the line “Độc lập - Tự do - Hạnh phúc”, centred under the national title.",
    see=("VN0106", "VN0109"),
)
def missing_motto(case: Case) -> Iterator[Fault]:
    """The motto (*Tiêu ngữ*) stands under the national title.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc

    Bad:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    if not _mottoes(case):
        yield Fault("heading", None, case.form.heading[1])


@rule(
    "VN0106",
    part="heading",
    applies=_is_own_of_state,
    message_vi="Tiêu ngữ viết đúng là “{expected}”, không phải “{found}”",
    message_en="the motto reads “{expected}”, not “{found}”",
    demand_vi="Tiêu ngữ được ghi đúng từng chữ: “Độc lập - Tự do - Hạnh phúc”.",
    mend_vi="Sửa Tiêu ngữ thành “Độc lập - Tự do - Hạnh phúc”, đúng từng chữ.",
    mend_en="Correct the motto to “Độc lập - Tự do - Hạnh phúc”, letter by letter.",
    see=("VN0107", "VN0108"),
)
def wrong_motto_text(case: Case) -> Iterator[Fault]:
    """The motto has its one fixed text; dashes and capitals are for other rules.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc

    Bad:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phuc
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Ấm no
    """
    expected = case.form.heading[1]
    for motto in _mottoes(case):
        if motto != expected and _NO_LETTER.sub("", fold(motto)) != _NO_LETTER.sub("", fold(expected)):
            yield Fault("heading", motto, expected)


_DASH: Final = re.compile(r"[-–—‐‑−]")


@rule(
    "VN0107",
    fixes=True,
    part="heading",
    applies=_has_motto,
    message_vi="giữa các cụm từ của Tiêu ngữ là dấu gạch nối, hai bên cách một dấu cách: “{expected}”, không phải “{found}”",
    message_en="the phrases of the motto are joined by a hyphen with a blank on each side: “{expected}”, not “{found}”",
    demand_vi="Giữa các cụm từ của Tiêu ngữ có dấu gạch nối (-), có cách chữ.",
    mend_vi="Thay bằng dấu gạch nối (-), hai bên cách một dấu cách: “Độc lập - Tự do - Hạnh phúc”.",
    mend_en="Replace a longer dash by a hyphen (-) with one blank on each side: “Độc lập - Tự do - Hạnh phúc”.",
)
def wrong_motto_dash(case: Case) -> Iterator[Fault]:
    """The phrases of the motto are joined by a hyphen (U+002D) with one blank on each side, not by a longer dash.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc

    Bad:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập – Tự do – Hạnh phúc
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập-Tự do-Hạnh phúc
    """
    expected = case.form.heading[1]
    for motto in filter(_is_motto, _mottoes(case)):
        if motto.count(" - ") != expected.count(" - "):
            phrases = [phrase.strip() for phrase in _DASH.split(motto)]
            if len(phrases) > 1:
                yield replaced("heading", motto, " - ".join(phrases))
            else:
                yield Fault("heading", motto, expected)


@rule(
    "VN0108",
    fixes=True,
    part="heading",
    applies=_has_motto,
    message_vi="chỉ chữ cái đầu mỗi cụm từ của Tiêu ngữ viết hoa: “{expected}”, không phải “{found}”",
    message_en="only the first letter of each phrase of the motto is a capital: “{expected}”, not “{found}”",
    demand_vi="Chữ cái đầu của các cụm từ trong Tiêu ngữ được viết hoa, các chữ còn lại viết thường.",
    mend_vi="Chỉ viết hoa chữ cái đầu của mỗi cụm từ: “Độc lập - Tự do - Hạnh phúc”.",
    mend_en="Set a capital at the head of each phrase only: “Độc lập - Tự do - Hạnh phúc”.",
)
def wrong_motto_capitals(case: Case) -> Iterator[Fault]:
    """Only the first letter of each phrase of the motto is a capital.

    Good:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc

    Bad:
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc Lập - Tự Do - Hạnh Phúc
        [state-2020] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | ĐỘC LẬP - TỰ DO - HẠNH PHÚC
    """
    expected = case.form.heading[1]
    for motto in _mottoes(case):
        letters, right = _NO_LETTER.sub("", motto), _NO_LETTER.sub("", expected)
        if motto != expected and letters != right and letters.lower() == right.lower():
            yield replaced("heading", motto, expected)


@rule(
    "VN0109",
    part="heading",
    message_vi="văn bản của Đảng không ghi tiêu ngữ: bỏ “{found}”",
    message_en="a Party document has no motto: leave out “{found}”",
    demand_vi="Dưới tiêu đề “Đảng Cộng sản Việt Nam” không ghi tiêu ngữ.",
    mend_vi="Bỏ dòng “Độc lập - Tự do - Hạnh phúc” dưới tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    mend_en="Delete the line “Độc lập - Tự do - Hạnh phúc” under the title “ĐẢNG CỘNG SẢN VIỆT NAM”.",
)
def motto_in_party_document(case: Case) -> Iterator[Fault]:
    """A Party document has no motto under its title.

    Good:
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM

    Bad:
        [party-2018] ĐẢNG CỘNG SẢN VIỆT NAM | Độc lập - Tự do - Hạnh phúc
    """
    for line in _lines(case):
        if line != case.form.heading[0] and _is_motto(line):
            yield Fault("heading", line)
