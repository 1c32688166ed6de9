"""Rules on the citation of other documents (*viện dẫn văn bản*) in the running text, box 6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._citations import Citation
from vnnotice.rules._days import in_figures
from vnnotice.rules._rule import Fault, replaced, rule

_WITHOUT_DATE: Final = ("luật", "bộ luật", "pháp lệnh")
_TIE: Final = ("(kèm theo", "kèm theo", "(ban hành")


def _in_prose(case: Case, citation: Citation) -> str | None:
    """Return the path of a paragraph or item of the body that has *citation*; `None` where it stands elsewhere.

    Elsewhere are the legal bases, headings, tables, annexes, and the line that ties something to the notice.
    """
    path, text, _ = case.place(citation.start)
    apart = "\t" in text or text[:20].lower().startswith(_TIE)
    return path if not apart and case.is_prose(path) else None


def _wording(case: Case, citation: Citation) -> str:
    """Return *citation* as it stands, without the day."""
    return case.text[citation.start : citation.at] + citation.number


@rule(
    "VN0620",
    part="body",
    message_vi="trước số của văn bản được viện dẫn thiếu từ “số”: “{expected}”, không phải “{found}”",
    message_en="the word “số” is missing before the number of a cited document: write “{expected}”, not “{found}”",
    demand_vi="Khi viện dẫn văn bản, giữa tên loại và số, ký hiệu có từ “số”.",
    mend_vi="Thêm từ “số” trước số của văn bản đó: “Quyết định số 15/QĐ-UBND”.",
    mend_en="Put the word “số” before the number: “Quyết định số 15/QĐ-UBND”.",
    note_vi="Tiêu đề và bảng không xét; mỗi văn bản chỉ báo một lần.",
    see=("VN0621", "VN0622", "VN0624"),
)
def citation_without_the_word(case: Case) -> Iterator[Fault]:
    """Between the kind of a cited document and its number stands the word *số*.

    Headings and tables are not judged, and each document is reported once.

    Good:
        [state-2020] Thực hiện Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2020 của UBND tỉnh./.

    Bad:
        [state-2020] Thực hiện Quyết định 15/QĐ-UBND ngày 05 tháng 02 năm 2020 của UBND tỉnh./.
    """
    seen: set[str] = set()
    for citation in case.citations:
        if citation.kind and not citation.named and not citation.party and citation.number not in seen:
            path = case.place(citation.start)[0]
            path = path if path.startswith("bases[") else _in_prose(case, citation) or ""
            if path:
                seen.add(citation.number)
                yield Fault(path, _wording(case, citation), f"{citation.kind} số {citation.number}")


@rule(
    "VN0621",
    part="body",
    message_vi="viện dẫn lần đầu “{found}” mà không ghi ngày, tháng, năm ban hành",
    message_en="“{found}” is cited for the first time without its date",
    demand_vi="Khi viện dẫn lần đầu một văn bản phải ghi cả thời gian ban hành; lần sau chỉ cần tên loại và số, ký hiệu.",
    mend_vi="Ghi thêm ngày, tháng, năm ban hành: “Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2024”.",
    mend_en="Add the date of the document: “Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2024”.",
    note_vi="Luật, pháp lệnh không phải ghi ngày. Tiêu đề, bảng, căn cứ và phụ lục không xét ở đây; nhiều văn bản liệt kê "
    "liền nhau có thể ghi ngày một lần ở cuối.",
    see=("VN0654",),
)
def first_citation_without_date(case: Case) -> Iterator[Fault]:
    """The first mention of a document says the day on which it was issued; later ones need not.

    Laws (*luật, pháp lệnh*) are cited without a day.  Headings, tables, bases and annexes are not judged here; documents in
    a row may have one day at the end.

    Good:
        [state-2020] Theo Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2020 của Sở. | Theo Công văn số 12/SNV-VP, nghỉ./.
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.

    Bad:
        [state-2020] Theo Công văn số 12/SNV-VP của Sở Nội vụ, các đơn vị được nghỉ./.
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.
    """
    seen: set[str] = set()
    found = case.citations
    for index, citation in enumerate(found):
        if citation.number in seen or not citation.kind or citation.kind.lower() in _WITHOUT_DATE:
            continue
        if not _is_dated(case.text, found, index):
            path = None if _is_in_subject(case.text, found, index) else _in_prose(case, citation)
            if not path:
                continue
            yield Fault(path, _wording(case, citation))
        seen.add(citation.number)


_REACH: Final = 200
_LONGEST_LIST: Final = 30
_SENTENCE: Final = re.compile(r"[.;]\s|\n")
_DATE: Final = re.compile(r"ngày\s*[\d.…_]|ngày\s{2}|\d[/.-]\d{1,2}[/.-]\d{4}")
_LIST: Final = re.compile(r"[\s,;]*(?:(?:và|hoặc|các|cùng)\s*)?")
_ISSUED: Final = re.compile(r"ban hành|ký|có\s")


def _is_dated(text: str, found: tuple[Citation, ...], index: int) -> bool:
    """Tell whether the sentence dates a citation: right after it, further on, at the end of a list, or before it."""
    for place in range(index, min(index + _LONGEST_LIST, len(found))):
        citation = found[place]
        after = found[place + 1].start if place + 1 < len(found) else len(text)
        rest = text[citation.end : min(after, citation.end + _REACH)]
        if citation.link is not None or _DATE.search(_SENTENCE.split(rest, maxsplit=1)[0]):
            return True
        if not _LIST.fullmatch(rest):
            break
    start = found[index].start
    before = max(found[index - 1].end if index else 0, start - _REACH)
    lead = _SENTENCE.split(text[before:start])[-1]
    return bool(_DATE.search(lead) and _ISSUED.search(lead))


_ON: Final = re.compile(
    r"\b(?:sửa đổi, bổ sung|quy định (?:chi tiết|thi hành)|hướng dẫn (?:chi tiết|thi hành|thực hiện|một số)|thay thế|bãi bỏ"
    r"|về (?:việc )?(?:triển khai |tổ chức )?(?:thi hành|thực hiện))\b"
)
"""Words by which the subject of one document names another."""


def _is_in_subject(text: str, found: tuple[Citation, ...], index: int) -> bool:
    """Tell whether a citation stands in the subject of the dated one before it: *Thông tư … sửa đổi Thông tư số …*."""
    before = found[index - 1] if index else None
    if before is None or before.day is None:
        return False
    between = text[before.end : found[index].start]
    return len(between) <= _REACH and not _SENTENCE.search(between) and bool(_ON.search(between))


@rule(
    "VN0622",
    fixes=True,
    part="body",
    message_vi="trong văn bản của Đảng, giữa ký hiệu và ngày có dấu phẩy: “{expected}”, không phải “{found}”",
    message_en="in Party documents a comma stands between symbol and day: “{expected}”, not “{found}”",
    demand_vi="Khi viện dẫn văn bản của Đảng, sau số, ký hiệu có dấu phẩy rồi mới ghi ngày, tháng, năm.",
    mend_vi="Thêm dấu phẩy sau ký hiệu: “Chỉ thị số 05-CT/TW, ngày 15/5/2016”.",
    mend_en="Put a comma after the symbol: “Chỉ thị số 05-CT/TW, ngày 15/5/2016”.",
)
def citation_without_comma(case: Case) -> Iterator[Fault]:
    """In Party documents a comma stands between the symbol of a cited Party document and its day.

    Good:
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.

    Bad:
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.
    """
    for citation in case.citations:
        if citation.party and citation.day and not (citation.link or "").startswith(","):
            found = f"{citation.number}{citation.link}ngày"
            yield replaced(
                case.place(citation.start)[0], found, f"{citation.number}, {found[len(citation.number) + 1 :]}"
            )


@rule(
    "VN0623",
    message_vi="“{found}” có ngày ban hành sau ngày ký văn bản này (“{expected}”): một trong hai ngày bị ghi sai",
    message_en="“{found}” is dated after this notice was signed (“{expected}”): one of the two dates is wrong",
    demand_vi="Văn bản được viện dẫn phải ban hành không sau ngày ký văn bản viện dẫn.",
    mend_vi="Đối chiếu với văn bản gốc và sửa ngày bị ghi sai.",
    mend_en="Compare with the original, and mend the date that is wrong.",
    part="place_and_date",
    see=("VN0656",),
)
def citation_of_a_later_document(case: Case) -> Iterator[Fault]:
    """A document that is cited was issued on the day of signing or before.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 02 năm 2024 | Theo Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2024 của Sở./.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.

    Bad:
        [state-2020] Hà Nội, ngày 05 tháng 02 năm 2024 | Theo Công văn số 12/SNV-VP ngày 06 tháng 02 năm 2024 của Sở./.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Theo Chỉ thị số 05-CT/TW, ngày 15/5/2026 của Bộ Chính trị.
    """
    signed = case.day
    if signed is None:
        return
    for citation in case.citations:
        if citation.day and citation.day > signed:
            found = case.text[citation.start : citation.end]
            yield Fault(case.place(citation.start)[0], found, in_figures(signed))


@rule(
    "VN0624",
    part="body",
    message_vi="tên loại của một văn bản cụ thể viết hoa chữ cái đầu: “{expected}”, không phải “{found}”",
    message_en="the kind of a particular document begins with a capital: “{expected}”, not “{found}”",
    demand_vi="Khi viện dẫn một văn bản cụ thể, tên loại văn bản viết hoa chữ cái đầu.",
    mend_vi="Viết hoa chữ cái đầu của tên loại: “Nghị định số …”, không viết “nghị định số …”.",
    mend_en="Begin the kind of the document with a capital: “Nghị định số …”, not “nghị định số …”.",
    note_vi="Cách gọi chung nhiều văn bản (“các quyết định số …”) và bảng không xét.",
)
def small_letter_at_cited_document(case: Case) -> Iterator[Fault]:
    """The kind of a particular document that is cited by its number begins with a capital.

    Several documents in one (*các quyết định số …*) and tables are not judged.

    Good:
        [state-2020] Việc này thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ./.

    Bad:
        [state-2020] Việc này thực hiện theo nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ./.
    """
    for citation in case.citations:
        if citation.named and citation.kind[:1].islower():
            path, text, start = case.place(citation.start)
            before = text[max(citation.start - start - _SEVERAL, 0) : citation.start - start]
            if ".rows[" not in path and f"các {citation.kind}" not in f"{before}{citation.kind}":
                found = _wording(case, citation)
                yield Fault(path, found, f"{found[0].upper()}{found[1:]}")


_SEVERAL: Final = 100
"""How far before a citation *các nghị định số …* opens a list of several."""


_NO_ORGAN: Final = re.compile(r",?\s+(?:về|V/v|v/v)\s")
_OF_ASSEMBLY: Final = re.compile(r"/(?:UBTV)?QH\d")


_BY_WHOM: Final = re.compile(r"ban hành|ký|có\s|\b(?:trình bày|trình|gửi)\s|\bcủa\s[^,;]*\s(?:tại|theo|qua)\s*$")
"""Words before a document by which it is known whose it is: *Sở Tài chính trình bày Báo cáo số …*."""


@rule(
    "VN0631",
    part="body",
    message_vi="viện dẫn lần đầu “{found}” mà không ghi cơ quan, tổ chức ban hành",
    message_en="“{found}” is cited for the first time without the body that issued it",
    demand_vi="Khi viện dẫn lần đầu một văn bản phải ghi cả tên cơ quan, tổ chức ban hành.",
    mend_vi="Ghi thêm cơ quan ban hành: “Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2024 của Sở Nội vụ về …”.",
    mend_en="Add the body that issued it: “Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2024 của Sở Nội vụ về …”.",
    see=("VN0621", "VN0654"),
    note_vi="Chỉ xét khi ngay sau ngày ban hành là trích yếu (“về …”) và trước đó không nói ai ban hành. Luật, pháp lệnh, nghị "
    "quyết của Quốc hội, văn bản của chính cơ quan, tiêu đề, bảng, phụ lục không xét.",
)
def first_citation_without_organ(case: Case) -> Iterator[Fault]:
    """The first mention of a document names the body that issued it.

    Judged only where the subject (*về …*) follows the day at once, and nothing before it says who issued it.  Laws,
    resolutions of the National Assembly, documents of the issuing body itself, headings, tables and annexes are left alone.

    Good:
        [state-2020] Theo Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2020 của Sở Nội vụ về nghỉ tết, các đơn vị nghỉ./.
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo.

    Bad:
        [state-2020] Theo Công văn số 12/SNV-VP ngày 05 tháng 02 năm 2020 về nghỉ tết, các đơn vị được nghỉ./.
        [party-2018] Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 về học tập và làm theo.
    """
    own = case.notice.number_and_symbol.organ if case.notice.number_and_symbol else None
    seen: set[str] = set()
    for citation in case.citations:
        if citation.number in seen or not citation.kind or citation.kind.lower() in _WITHOUT_DATE:
            continue
        seen.add(citation.number)
        lead = _SENTENCE.split(case.text[max(citation.start - _REACH, 0) : citation.start])[-1]
        others = _BY_WHOM.search(lead) or _OF_ASSEMBLY.search(citation.number) or (own and own in citation.number)
        if citation.day and not others and _NO_ORGAN.match(case.text, citation.end):
            path = _in_prose(case, citation)
            if path:
                yield Fault(path, _wording(case, citation))
