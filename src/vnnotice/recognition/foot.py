"""The foot of a notice: recipients on the left, signature block on the right, in whatever order they were laid down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import evolve

from vnnotice.model import (
    BLANK,
    Archive,
    Authority,
    Blank,
    ContactLine,
    Origin,
    Recipient,
    Recipients,
    SignatureBlock,
    UnplacedLine,
)
from vnnotice.recognition._line import Line
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import unmarked
from vnnotice.vietnamese.syllables import is_one_syllable
from vnnotice.wording import issuing_body, recipients, signature_block
from vnnotice.wording.blanks import BLANK_SIGN, is_blank
from vnnotice.wording.separators import is_separator

__all__ = ["Foot", "is_name", "is_position", "opens_foot", "read_foot"]

_POSITION: Final = re.compile(
    r"(?:QUYEN |Q\. )?(?:PHO |THU TRUONG|BO TRUONG|CHU TICH|GIAM DOC|TONG GIAM DOC|TONG |HIEU TRUONG|HIEU PHO|CHANH |"
    r"TRUONG |BI THU|THU TUONG|CHU NHIEM|VIEN TRUONG|CUC TRUONG|VU TRUONG|CHI CUC TRUONG|THU KY|UY VIEN|DAI DIEN|"
    r"NGUOI |KE TOAN|THAM PHAN|CHANH AN|TU LENH|CHINH UY|DAI TA|THUONG TA|TRUNG TA|THIEU TA|TONG THU KY|CHAP HANH VIEN|"
    r"KIEM SAT VIEN|THANH TRA VIEN|DAU GIA VIEN|CONG CHUNG VIEN|THONG DOC|DAI SU|CHINH TRI VIEN|CHI HUY TRUONG|"
    r"(?:TO|DOI|DON|HAT|TRAM|KHOA|XA DOI|DAI DOI|KIEM TOAN) TRUONG\b)"
)
_TITLES: Final = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|Th\.s|Th\.S|BS|BSCK ?I{1,2}|KS|KTS|CN|LS|DS|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|"
    r"(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Dược sĩ|Luật sư|Đồng chí|Đ/c|"
    r"(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|[uú][yýỷ]))(?:[.\s]\s*)){0,3}"
)
_NAME_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?")
"""A word of a name; ``K' Brọi`` and ``H’Linh`` are names too."""
_SIGNED: Final = re.compile(
    r"\(?(?:đã ký|Đã ký|ĐÃ KÝ|Ký tên|ký tên|[Đđ]ã ký(?: và| &)? đóng dấu).*|(?:Ký bởi|Người ký|Cơ quan|Email|Thời gian ký|"
    r"Signed by|Signature|Digitally signed).*|\((?:[Cc]hữ ký|[Kk]ý).*\)"
)
_LONG_PRINCIPAL: Final = 20
"""Characters of an authority that may go on below: ``VỤ TRƯỞNG VỤ KIỂM SÁT VIỆC GIẢI QUYẾT``."""

_MOST_WORDS: Final = 5
"""Words of a name in capitals; the rest of a long authority mostly has more."""

_FEWEST_WORDS_ALONE: Final = 3
"""Words of a name that nothing but its looks says to be one: places often have two."""

_CONTACT: Final = re.compile(
    r"(?:(?:Số \d|Trụ sở ).*[;,.] )?(?:Địa chỉ|ĐC|Điện thoại|ĐT|Tel|Fax|E-?mail|Website|Số điện thoại|Thư điện tử"
    r"|(?:Trang|Cổng) thông tin điện tử)\s*:",
    re.IGNORECASE,
)
_STREET: Final = re.compile(r"(?:Số:? )?\d{1,4}\w?(?:/\d{1,4})?,? (?:đường|phố|ngõ)\b")
"""A number and a street, as the contact line may begin: ``Số: 10 đường Trần Phú``."""


def is_position(text: str) -> bool:
    """Tell whether *text* is a position in capitals, such as ``CHÁNH VĂN PHÒNG``."""
    return len(text) <= 90 and is_capitals(text) and bool(_POSITION.match(unmarked(text)))


def opens_foot(line: Line) -> bool:
    """Tell whether *line* can be the first of the foot: the label of the recipients, or an authority."""
    if line.literal or len(line.text) > 200:
        return False
    return recipients.is_label(line.text) or signature_block.parse(line.text) is not None


def is_name(text: str) -> bool:
    """Tell whether *text* is the name of a person: two to seven words, each with a capital, titles before them apart.

    >>> is_name("Nguyễn Văn A"), is_name("PGS.TS. Đỗ Đức Quế"), is_name("Chủ tịch")
    (True, True, False)
    """
    titles = _TITLES.match(text)
    words = text[titles.end() if titles else 0 :].split()
    capital = all(_NAME_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return 2 <= len(words) <= 7 and capital and not is_capitals(text)


def _is_name_in_capitals(text: str) -> bool:
    return is_capitals(text) and is_name(text.title()) and not is_position(text) and not issuing_body.opens_organ(text)


def _breaks_at_comma(entry: list[Line], text: str) -> bool:
    """Tell whether *text* goes on with a recipient that the width of the page broke after a comma."""
    return entry[-1].text.endswith(",") and recipients.has_marker(entry[0].text) and text[:1].islower()


_FURTHER_ENTRY: Final = ("- ", "– ")
"""What opens a recipient that stands below the archive line, which should be the last."""


def _is_name_out_of_form(text: str) -> bool:
    """Tell whether *text* is a given name alone, or a full name with a middle name in small letters."""
    first, *middle, last = (text if " " in text else f"{text} {text}").split()
    capital = all(word.isalpha() and word[0].isupper() and is_one_syllable(word) for word in (first, last))
    known = all(word.lower() in _MIDDLE_NAMES for word in middle)
    return capital and known and not is_capitals(text) and (bool(middle) or " " not in text)


_MIDDLE_NAMES: Final = frozenset(
    "thị văn đình đức hữu ngọc thanh minh quang xuân công thế bá viết trọng duy quốc kim thu".split()  # noqa: SIM905
)


class Foot:
    """The components of the foot while they are gathered."""

    def __init__(self) -> None:
        self.label: Line | None = None
        self.entries: list[list[Line]] = []
        self.signatures: list[_Signature] = []
        self.contact: list[Line] = []
        self.guessed = False
        self.unplaced: list[UnplacedLine] = []
        self.origins: dict[str, Origin] = {}
        self.lines: dict[str, tuple[Line, ...]] = {}

    def _note(self, path: str, lines: Iterable[Line]) -> None:
        """Note the lines that the part at *path* is made of."""
        self.lines[path] = tuple(lines)
        self.origins[path] = self.lines[path][0].origin

    @property
    def recipients(self) -> Recipients | None:
        """Box 9b."""
        if self.label is None and not self.entries:
            return None
        items: list[Recipient] = []
        archive: Archive | None = None
        parts = [(entry, recipients.parse("\n".join(line.text for line in entry))) for entry in self.entries]
        told = [(entry, part) for entry, part in parts if part]
        for place, (entry, part) in enumerate(told, start=1):
            if isinstance(part, Archive) and place == len(told):
                archive = part
                self._note("recipients.archive", entry)
            else:
                self._note(f"recipients.items[{len(items)}]", entry)
                items.append(Recipient(name=part.name, wording=part.wording))
        if self.label is not None:
            self._note("recipients", [self.label])
        return Recipients(items=tuple(items), archive=archive, wording=self.label.text if self.label else None)

    @property
    def signature_blocks(self) -> tuple[SignatureBlock, ...]:
        """Box 7."""
        for index, signature in enumerate(self.signatures):
            self._note(f"signature_blocks[{index}]", signature.lines)
        return tuple(signature.block for signature in self.signatures)

    @property
    def contact_line(self) -> ContactLine | None:
        """Box 13."""
        return ContactLine(wording="\n".join(line.text for line in self.contact)) if self.contact else None


class _Signature:
    """One signature block while it is gathered."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.authorities: list[Authority] = []
        self.position: list[str] = []
        self.signature: list[str] = []
        self.signer: str | None = None

    @property
    def block(self) -> SignatureBlock:
        """The block as it stands."""
        signer: str | Blank | None = self.signer
        signature = list(self.signature)
        if self.signer is not None and is_blank(self.signer):
            signer = BLANK
            signature += [self.signer] if self.signer != BLANK_SIGN else []
        return SignatureBlock(
            authorities=tuple(self.authorities),
            position="\n".join(self.position) or None,
            signature="\n".join(signature) or None,
            signer=signer,
        )


def read_foot(lines: Iterable[Line]) -> Foot:
    """Give each line after the body to its component, or keep it as an unplaced line."""
    reader = _FootReader()
    for line in lines:
        reader.take(line)
    return reader.foot


class _FootReader:
    """Takes line after line; the two columns go on independently of each other."""

    def __init__(self) -> None:
        self.foot = Foot()
        self.listing = False
        self.archived = False
        self.signing = False

    def take(self, line: Line) -> None:
        """Give one line to its component."""
        text = line.text
        if line.tag in {"recipients", "signature_blocks", "contact_line", "unplaced"}:
            self._take_tagged(line)
        elif recipients.is_label(text) and self.foot.label is None:
            self.foot.label = line
            self.listing = True
        elif not self._take_signature(line) and not self._take_recipient(line) and not self._take_contact(line):
            self.foot.unplaced.append(UnplacedLine(place="foot", wording=text))

    def _take_tagged(self, line: Line) -> None:
        if line.tag == "unplaced":
            self.foot.unplaced.append(UnplacedLine(place="foot", wording=line.text))
        elif line.tag == "contact_line":
            self.foot.contact.append(line)
        elif line.tag == "recipients" and recipients.is_label(line.text) and self.foot.label is None:
            self.foot.label = line
        elif line.tag == "recipients":
            self.listing = True
            if not self._take_recipient(line):
                self.foot.entries.append([line])
        elif not self._take_signature(line):
            signature = self._signature()
            signature.position.append(line.text)
            signature.lines.append(line)

    def _signature(self) -> _Signature:
        if not self.foot.signatures:
            self.foot.signatures.append(_Signature())
        return self.foot.signatures[-1]

    def _next_signature(self) -> _Signature:
        """Return the signature that is being gathered, or a new one where the last has its name."""
        if not self.foot.signatures or self.foot.signatures[-1].signer is not None:
            self.foot.signatures.append(_Signature())
        return self.foot.signatures[-1]

    def _is_position_in_small_letters(self, line: Line) -> bool:
        """Tell whether *line* is a position that should be in capitals: below an authority, or apart from the archive line."""
        text = line.text
        current = self.foot.signatures[-1] if self.foot.signatures else None
        below = current is not None and bool(current.authorities) and not current.position and current.signer is None
        apart = current is None and self.archived and line.join == "gap"
        plain = text[:1].isupper() and not re.search(r"[\d:;,.]", text) and not is_name(text)
        return (below or apart) and plain and is_position(text.upper()) and not self._in_list(line)

    def _take_signature(self, line: Line) -> bool:
        text = line.text
        authority = signature_block.parse(text)
        current = self.foot.signatures[-1] if self.foot.signatures else None
        if authority is not None:
            current = self._next_signature()
            current.authorities.append(authority)
        elif is_position(text) and not text.startswith("-"):
            current = self._next_signature()
            current.position.append(text)
        elif not self._in_list(line) and (given := signature_block.in_small_letters(text)):
            current = self._next_signature()
            current.authorities.append(given)
        elif self._is_position_in_small_letters(line):
            current = self._next_signature()
            current.position.append(text)
        elif current is None:
            return self._take_lone_signer(line)
        elif _SIGNED.fullmatch(text):
            current.signature.append(text)
        elif current.signer is None and self._is_name(line):
            current.signer = text
        elif current.position and current.signer is None and self._goes_on_position(line):
            current.position.append(text)
        elif not current.position and current.signer is None and self._goes_on_authority(line, current):
            last = current.authorities[-1]
            wording = f"{last.wording}\n{text}"
            current.authorities[-1] = evolve(last, principal=f"{last.principal} {text}", wording=wording)
        else:
            return False
        current.lines.append(line)
        self.signing = True
        return True

    def _take_lone_signer(self, line: Line) -> bool:
        """Guess that a name which stands alone below the archive line is the signer's: the seal hid the position."""
        text = line.text
        words = [word for word in text.split() if "." not in word]
        alone = self.archived and line.join == "gap" and len(words) >= _FEWEST_WORDS_ALONE
        shouted = any(is_capitals(word) and len(word) > 1 for word in words)
        if not alone or shouted or not is_name(text) or issuing_body.opens_organ(text):
            return False
        signature = self._signature()
        signature.signer = text
        signature.lines.append(line)
        self.foot.guessed = True
        return True

    def _is_name(self, line: Line) -> bool:
        """Tell whether *line* is the signer's name: words in capitals at their beginning, and no recipient."""
        if self._in_list(line):
            return False
        if is_blank(line.text):
            return not is_separator(line.text)
        return is_name(line.text) or (
            line.join == "gap" and (_is_name_in_capitals(line.text) or _is_name_out_of_form(line.text))
        )

    def _goes_on_position(self, line: Line) -> bool:
        wraps = (is_capitals(line.text) and line.join != "gap") or line.text in {"kiêm", "KIÊM"}
        return wraps and not self._in_list(line) and not line.text.endswith(";")

    def _goes_on_authority(self, line: Line, current: _Signature) -> bool:
        """Tell whether *line* is the rest of a long authority; what looks like a name in capitals is none."""
        long = bool(current.authorities) and len(current.authorities[-1].principal) >= _LONG_PRINCIPAL
        words = line.text.split()
        name = _is_name_in_capitals(line.text) and len(words) <= _MOST_WORDS and "VÀ" not in words
        return long and is_capitals(line.text) and not self._in_list(line) and not name

    def _in_list(self, line: Line) -> bool:
        """Tell whether *line* is in the list of recipients, which the archive line ends."""
        if not self.listing or self.archived or line.column:
            return False
        if recipients.has_marker(line.text):
            return True
        if self.signing and line.join != "gap":
            return False
        return not any(recipients.has_marker(entry[0].text) for entry in self.foot.entries)

    def _take_recipient(self, line: Line) -> bool:
        text = line.text
        if not self.listing or is_separator(text):
            return False
        marked = recipients.has_marker(text)
        if self.archived and not text.startswith(_FURTHER_ENTRY):
            return self._goes_on_archive(line)
        last = self.foot.entries[-1] if self.foot.entries else None
        ended = last is not None and last[-1].text.endswith((";", ",", ".")) and not _breaks_at_comma(last, text)
        if last is not None and not marked and not ended and not recipients.is_archive(text) and line.join != "gap":
            last.append(line)
        else:
            self.foot.entries.append([line])
        self.archived = self.archived or recipients.is_archive(text)
        self.signing = False
        return True

    def _goes_on_archive(self, line: Line) -> bool:
        last = self.foot.entries[-1]
        if line.text.startswith("(") and not last[-1].text.endswith("."):
            last.append(line)
            return True
        return False

    def _take_contact(self, line: Line) -> bool:
        if not _CONTACT.match(line.text) and not _STREET.match(line.text):
            return False
        self.foot.contact.append(line)
        return True
