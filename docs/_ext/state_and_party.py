"""The page that holds the form of the State beside that of the Party, made from the editions in force."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from markup import link, plain, table, title_of

from vnnotice.model import AUTHORITY_KINDS, AuthorityKind, NumberAndSymbol, PlaceAndDate
from vnnotice.regimes import Edition, Family, all_editions
from vnnotice.report import Phrase
from vnnotice.rules import Rule, rule_named, rules_by_component
from vnnotice.wording import annex, number_and_symbol, place_and_date

_Facts: TypeAlias = Iterator[tuple[str, str]]
"""What a form says of one component: a label and the value, row by row."""

_INTRODUCTION: Final = Phrase(
    vi="Văn bản hành chính của Nhà nước và văn bản của Đảng có thể thức riêng. Trang này đặt hai thể thức cạnh nhau, theo "
    "các quy định đang có hiệu lực; chương trình viết và kiểm tra văn bản theo đúng những giá trị này.",
    en="The State and the Party word their notices each in their own way. Here the two stand side by side, as the editions "
    "in force have them; by the same values the writers write and the checker checks.",
)
_FAMILIES: Final[Mapping[Family, str]] = {"state": "State – Nhà nước", "party": "Party – Đảng"}
_OWN_RULES: Final = "rules of its own – quy tắc riêng"
_DRAWN: Final = "a line is drawn – đường kẻ"
_NONE: Final = "none – không có"
_AUTHORITIES: Final[Mapping[AuthorityKind, str]] = {
    "on_behalf": "on behalf of – thay mặt",
    "in_place": "in place of – ký thay",
    "by_order": "by order of – thừa lệnh",
    "by_delegation": "by delegation of – thừa ủy quyền",
    "acting": "acting – quyền cấp trưởng",
}
_DAYS: Final = (datetime.date(2026, 2, 5), datetime.date(2026, 8, 9))


def page() -> Iterator[str]:
    """Yield the lines of the page."""
    editions = {family: _in_force(family) for family in _FAMILIES}
    yield from ("# State and Party – Nhà nước và Đảng", "")
    yield from (_INTRODUCTION.en, "", _INTRODUCTION.vi, "")
    head = ("", *_FAMILIES.values())
    keys = ("edition – quy định", *(f"[{edition.key}](editions.md#{edition.key})" for edition in editions.values()))
    yield from table(head, [keys])
    for component, rules in rules_by_component().items():
        rows = _rows(component, editions)
        alone = [_alone(family, rules, editions) for family in editions]
        if any(alone):
            rows.append((_OWN_RULES, *("<br>".join(map(link, own)) or _NONE for own in alone)))
        if rows:
            yield from ("", f"## {title_of(component)}", "", *table(head, rows))
    yield from ("", "## Abbreviations – Chữ viết tắt tên loại", "")
    yield from table(head, _symbols(editions))


def _in_force(family: Family) -> Edition:
    return max((edition for edition in all_editions() if edition.family == family), key=lambda edition: edition.start)


def _rows(component: str, editions: Mapping[Family, Edition]) -> list[tuple[str, ...]]:
    facts = _FACTS.get(component)
    columns = [dict(facts(edition)) for edition in editions.values()] if facts else []
    return [(label, *(column[label] for column in columns)) for label in (columns[0] if columns else ())]


def _alone(family: Family, rules: tuple[Rule, ...], editions: Mapping[Family, Edition]) -> list[Rule]:
    """Return those of *rules* that only the edition of *family* demands."""
    demanding = {rule: {key for key, edition in editions.items() if rule.code in edition.demands} for rule in rules}
    return [rule for rule in rules if demanding[rule] == {family}]


def _symbols(editions: Mapping[Family, Edition]) -> Iterator[tuple[str, ...]]:
    types = dict.fromkeys(type_ for edition in editions.values() for type_ in edition.symbols)
    for type_ in types:
        yield plain(type_), *(_quoted(edition.symbols.get(type_)) for edition in editions.values())


def _quoted(text: str | None, otherwise: str = _NONE) -> str:
    """Return *text* as it is typed, its lines below each other; *otherwise* where there is none."""
    return "<br>".join(f"`{line.strip()}`" for line in text.split("\n")) if text else otherwise


def _heading(edition: Edition) -> _Facts:
    yield "fixed lines – các dòng cố định", _quoted("\n".join(edition.form.heading))


def _issuing_body(edition: Edition) -> _Facts:
    yield "under the name – dưới tên cơ quan ban hành", _quoted(edition.form.body_rule, _DRAWN)


def _number_and_symbol(edition: Edition) -> _Facts:
    form = edition.form
    sample = NumberAndSymbol(number="5", kind=edition.symbol_of("thông báo"), organ="VP")
    yield "sample – ví dụ", _quoted(number_and_symbol.write(sample, form))
    yield "opens with – mở đầu", _quoted(form.number_label)
    yield "between number and symbol – giữa số và ký hiệu", _quoted(form.number_separator)
    yield "between type and body – giữa tên loại và tên cơ quan", _quoted(form.kind_separator)


def _place_and_date(edition: Edition) -> _Facts:
    form = edition.form
    samples = [place_and_date.write(PlaceAndDate(place="Lào Cai", date=day), form) for day in _DAYS]
    yield "samples – ví dụ", _quoted("\n".join(samples))
    months = ", ".join(str(month) for month in range(1, form.padded_months))
    yield "months with a zero – tháng ghi thêm số 0", months or _NONE


def _type_and_subject(edition: Edition) -> _Facts:
    yield "under the subject – dưới trích yếu", _quoted(edition.form.subject_rule, _DRAWN)


def _addressees(edition: Edition) -> _Facts:
    yield "opens with – mở đầu", _quoted(edition.form.addressees_label)
    yield "in a submission – trong tờ trình", _quoted(edition.form.submission_label)


def _bases(edition: Edition) -> _Facts:
    yield "before each – trước mỗi căn cứ", _quoted(edition.form.basis_mark)
    yield "after the last – sau căn cứ cuối cùng", _quoted(edition.form.last_basis_end)


def _body(edition: Edition) -> _Facts:
    yield "ends in – kết thúc bằng", _quoted(edition.form.body_end)


def _signature_block(edition: Edition) -> _Facts:
    form = edition.form
    for kind in AUTHORITY_KINDS:
        yield _AUTHORITIES[kind], _quoted(form.authority(kind) if kind in dict(form.authorities) else None)


def _recipients(edition: Edition) -> _Facts:
    form = edition.form
    yield "label – nhãn", _quoted(form.recipients_label)
    yield "after each – sau mỗi nơi nhận", _quoted(form.recipient_end)
    yield "archive line – dòng lưu", _quoted(form.archive)
    yield "after the archive line – sau dòng lưu", _quoted(form.last_recipient_end)


def _annex(edition: Edition) -> _Facts:
    """Take the labels from the examples of the rule: how annexes are numbered is no value of a form."""
    examples = [example.partition("] ") for example in rule_named("wrong-annex-numeral").good]
    text = next(text for key, _, text in examples if key.startswith(f"[{edition.family}-"))
    yield "numbered – đánh số", _quoted("\n".join(line for line in text.split(" | ") if annex.label(line)))


_FACTS: Final[Mapping[str, Callable[[Edition], _Facts]]] = {
    "heading": _heading,
    "issuing_body": _issuing_body,
    "number_and_symbol": _number_and_symbol,
    "place_and_date": _place_and_date,
    "type_and_subject": _type_and_subject,
    "addressees": _addressees,
    "bases": _bases,
    "body": _body,
    "signature_block": _signature_block,
    "recipients": _recipients,
    "annex": _annex,
}
