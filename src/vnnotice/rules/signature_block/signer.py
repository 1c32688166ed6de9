"""Rules on the signer (*họ tên người ký*), box 7b."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, condition, rule
from vnnotice.rules.signature_block._blocks import blocks_of
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.syllables import is_one_syllable


@rule(
    "VN0702",
    part="signature_blocks",
    message_vi="thiếu họ tên của người ký",
    message_en="the signer's name is missing",
    demand_vi="Dưới chữ ký phải ghi đầy đủ họ tên của người ký văn bản.",
    mend_vi="Ghi đầy đủ họ và tên người ký dưới chữ ký, ví dụ “Nguyễn Văn An”.",
    mend_en="Put the signer's full name below the signature, such as “Nguyễn Văn An”.",
    see=("VN0715", "VN0716"),
)
def missing_signer_name(case: Case) -> Iterator[Fault]:
    """The full name of the signer stands below the signature.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] GIÁM ĐỐC
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG
    """
    for path, block in blocks_of(case):
        if block.signer is None:
            yield Fault(f"{path}.signer")


@rule(
    "VN0715",
    part="signature_blocks",
    message_vi="họ tên người ký viết in thường: “{expected}”, không phải “{found}”",
    message_en="the signer's name is set in small letters with capitals: “{expected}”, not “{found}”",
    demand_vi="Họ tên người ký trình bày bằng chữ in thường, viết hoa chữ cái đầu của các âm tiết.",
    mend_vi="Chỉ viết hoa chữ cái đầu mỗi âm tiết: “Nguyễn Văn An”, không viết “NGUYỄN VĂN AN”.",
    mend_en="Set a capital at the head of each syllable only: “Nguyễn Văn An”, not “NGUYỄN VĂN AN”.",
)
def signer_in_capitals(case: Case) -> Iterator[Fault]:
    """The signer's name is set in small letters, each syllable with a capital, not in capitals throughout.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] GIÁM ĐỐC | NGUYỄN VĂN AN
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | NGUYỄN VĂN AN
    """
    for path, block in blocks_of(case):
        if isinstance(block.signer, str) and is_capitals(block.signer):
            yield Fault(f"{path}.signer", block.signer, block.signer.title())


_TITLE: Final = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|Ths|Th\.\s?[Ss]|CN|KS|KTS|BS|BSCK ?I{1,2}|DS|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND)\b[.,]?\s*"
    r"|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Dược sĩ|Nhà giáo (?:ưu tú|nhân dân))\b[.,]?\s*"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[uú][yýỷ])\s+"
    r"|(?:[Đđ]ồng chí|Đ/[Cc])\b\s*)+"
)


_EXEMPT: Final = re.compile(
    r"\b(?:GIÁO DỤC|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|CAO ĐẲNG|Y TẾ|BỆNH VIỆN|VIỆN|KHOA HỌC|CÔNG AN|QUÂN|QUỐC PHÒNG|BỘ CHỈ HUY"
    r"|BỘ TƯ LỆNH|BIÊN PHÒNG|CẢNH SÁT|SƯ ĐOÀN|LỮ ĐOÀN|TRUNG ĐOÀN)\b"
)


@condition(
    otherwise_vi="không rõ cơ quan ban hành, hoặc cơ quan đó thuộc ngành có thể được phép ghi học hàm, học vị, quân hàm",
    otherwise_en="the issuing body is not known, or is of a branch that may be allowed titles before a name",
)
def _takes_no_title(case: Case) -> bool:
    """Tell whether the issuing body may set no title before a name: with the State, some branches may be allowed to.

    Where the body is not known, it may be one of them.
    """
    body = case.notice.issuing_body
    names = [*body.parents, body.name or ""] if body else []
    exempt = not any(names) or any(_EXEMPT.search(name.upper()) for name in names)
    return case.edition.family == "party" or not exempt


@rule(
    "VN0716",
    part="signature_blocks",
    applies=_takes_no_title,
    message_vi="trước họ tên người ký không ghi “{found}”",
    message_en="no “{found}” stands before the signer's name",
    demand_vi="Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu danh dự.",
    mend_vi="Bỏ học hàm, học vị, quân hàm và danh hiệu trước họ tên: “Nguyễn Văn An”, không ghi “ThS. Nguyễn Văn An”.",
    mend_en="Delete titles, degrees and ranks before the name: “Nguyễn Văn An”, not “ThS. Nguyễn Văn An”.",
    note_vi=(
        "Ở văn bản hành chính, ngành có thể cho phép cơ quan, đơn vị lực lượng vũ trang, giáo dục, y tế, khoa học ghi; "
        "nhìn vào thông báo không biết được điều đó, nên quy tắc không áp dụng cho các cơ quan này."
    ),
)
def title_before_signer(case: Case) -> Iterator[Fault]:
    """No academic title or degree, military rank or title of honour stands before the signer's name.

    With the State, the authority of their branch may allow it to bodies of the armed forces, of education, health and
    science; whether it did cannot be seen from the notice, so the rule does not apply to them.

    Good:
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | TS. Nguyễn Văn An
        [state-2020] SỞ NỘI VỤ | GIÁM ĐỐC | ThS. Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        signer = block.signer if isinstance(block.signer, str) else ""
        match = _TITLE.match(signer)
        if match and match.end() < len(signer):
            yield Fault(f"{path}.signer", match[0].strip())


@rule(
    "VN0723",
    part="signature_blocks",
    message_vi="họ tên người ký ghi đầy đủ họ, tên đệm (nếu có) và tên, không chỉ “{found}”",
    message_en="the signer's name is written in full, with the family name, not “{found}” alone",
    demand_vi="Họ tên người ký văn bản bao gồm họ, tên đệm (nếu có) và tên.",
    mend_vi="Ghi đầy đủ họ, tên đệm (nếu có) và tên của người ký: “Nguyễn Văn An”, không chỉ “An”.",
    mend_en="Write the full name of the signer, the family name first: “Nguyễn Văn An”, not “An” alone.",
    see=("VN0702",),
)
def given_name_only(case: Case) -> Iterator[Fault]:
    """The name of the signer is the full one: family name, middle name where there is one, given name.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] GIÁM ĐỐC | NGƯỜI KÝ: An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | NGƯỜI KÝ: Hương
    """
    for path, block in blocks_of(case):
        signer = block.signer
        if isinstance(signer, str) and " " not in signer and is_one_syllable(signer):
            yield Fault(f"{path}.signer", signer)


@rule(
    "VN0726",
    part="signature_blocks",
    message_vi="mỗi âm tiết của họ tên người ký viết hoa chữ cái đầu: “{expected}”, không phải “{found}”",
    message_en="each syllable of the signer's name has a capital: “{expected}”, not “{found}”",
    demand_vi="Họ tên người Việt Nam viết hoa chữ cái đầu của tất cả các âm tiết.",
    mend_vi="Viết hoa chữ cái đầu của từng âm tiết: “Lê Thị Hoa”, không viết “Lê thị Hoa”.",
    mend_en="Set a capital at the head of each syllable: “Lê Thị Hoa”, not “Lê thị Hoa”.",
    see=("VN0715",),
)
def small_letter_in_signer(case: Case) -> Iterator[Fault]:
    """Each syllable of the signer's name begins with a capital.

    Good:
        [state-2020] GIÁM ĐỐC | Lê Thị Hoa
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Lê Thị Hoa

    Bad:
        [state-2020] GIÁM ĐỐC | Lê thị Hoa
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Lê thị Hoa
    """
    for path, block in blocks_of(case):
        name = block.signer if isinstance(block.signer, str) else ""
        words = name.split()
        titled = _TITLE.match(name) or name.startswith("Luật sư ")
        if words and not titled and all(map(is_one_syllable, words)) and any(word[0].islower() for word in words):
            yield Fault(f"{path}.signer", name, " ".join(word.capitalize() for word in words))
