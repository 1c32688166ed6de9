"""When two notices say the same but for what was fixed."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.fixing._sameness import differences
from vnnotice.model import (
    IssuingBody,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Run,
    TypeAndSubject,
)
from vnnotice.rules import Fix

DATE = datetime.date(2024, 3, 5)
PADDED = ("place_and_date.date", Fix("ngày 5", "ngày 05"))


def is_same_but(before, after, fixes):
    return not differences(before, after, fixes, twice=True).unmeant


def dated(line, date=DATE):
    return Notice(place_and_date=PlaceAndDate(place="Lào Cai", date=date, wording=line))


def test_the_words_that_a_fix_changes():
    before, after = dated("Lào Cai, ngày 5 tháng 3"), dated("Lào Cai, ngày 05 tháng 3")

    assert is_same_but(before, after, [PADDED])
    assert is_same_but(before, before, [PADDED])
    assert not is_same_but(before, after, [])
    assert not is_same_but(before, dated("Lào Cai, ngày 05 tháng 03"), [PADDED])
    assert not is_same_but(before, after, [("heading", PADDED[1])])


def test_places_are_counted():
    def changed(after, *, twice):
        before = TypeAndSubject(document_type="THÔNG BÁO", subject="a, b, c,", wording="THÔNG BÁO\na, b, c,")
        fixes = [("type_and_subject", Fix(",", ";")), ("type_and_subject", Fix("?", "!"))]
        return differences(Notice(type_and_subject=before), Notice(type_and_subject=after), fixes, twice=twice).changed

    last, all_ = (
        TypeAndSubject(document_type="THÔNG BÁO", subject=subject, wording=f"THÔNG BÁO\n{subject}")
        for subject in ("a, b, c;", "a; b; c;")
    )
    assert (changed(last, twice=False), changed(last, twice=True)) == (1, 2)
    assert (changed(all_, twice=False), changed(all_, twice=True)) == (3, 6)


def test_what_is_meant_is_not_changed():
    before = dated("Lào Cai, ngày 5 tháng 3")

    assert not is_same_but(before, dated("Lào Cai, ngày 05 tháng 3", datetime.date(2024, 3, 15)), [PADDED])
    number = Notice(number_and_symbol=NumberAndSymbol(number="5"))
    assert not is_same_but(
        number, Notice(number_and_symbol=NumberAndSymbol(number="05")), [("number_and_symbol", Fix("5", "05"))]
    )


def test_a_letter_is_changed_in_what_is_meant_too():
    before = Notice(issuing_body=IssuingBody(name="ÐẢNG UỶ", wording="ÐẢNG UỶ"))
    after = Notice(issuing_body=IssuingBody(name="ĐẢNG UỶ", wording="ĐẢNG UỶ"))
    fix = Fix("ÐẢNG", "ĐẢNG", everywhere=True)

    assert is_same_but(before, after, [("issuing_body", fix)])
    assert not is_same_but(before, after, [("issuing_body", Fix("ÐẢNG", "ĐẢNG"))])


def test_what_stands_twice_is_changed_twice():
    def notice(subject, wording):
        return Notice(type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject=subject, wording=wording))

    fix = [("type_and_subject.subject", Fix("tết.", "tết"))]
    before = notice("nghỉ tết.", "THÔNG BÁO\nnghỉ tết.")

    assert is_same_but(before, notice("nghỉ tết", "THÔNG BÁO\nnghỉ tết"), fix)
    assert not is_same_but(before, notice("nghỉ tết", "THÔNG BÁO\nnghỉ tết."), fix)


def test_running_text_is_one_through_its_marks():
    def notice(*runs):
        return Notice(body=[Paragraph(runs=runs)])

    before = notice(Run(text="ba "), Run(text=", bốn", marks={"bold"}))
    fix = [("body[0]", Fix("ba ,", "ba,"))]

    assert is_same_but(before, notice(Run(text="ba"), Run(text=", bốn", marks={"bold"})), fix)
    assert not is_same_but(before, notice(Run(text="ba"), Run(text=", bốn", marks={"italic"})), fix)
    assert not is_same_but(before, notice(Run(text="ba, bốn")), fix)


def test_the_items_of_a_list_are_kept_apart():
    def notice(*markers):
        return Notice(body=[List(items=[ListItem(marker=marker, runs="Một") for marker in markers])])

    fix = [("body[0].items[1]", Fix("b.", "b)"))]

    assert is_same_but(notice("a.", "b."), notice("a.", "b)"), fix)
    assert not is_same_but(notice("b.", "b."), notice("b)", "b."), fix)
    assert not is_same_but(notice("a.", "b."), notice("a."), fix)


@pytest.mark.parametrize("index", [1, 10])
def test_item_10_is_not_item_1(index):
    def notice(end):
        return Notice(recipients=Recipients(items=[Recipient(name="A", wording=f"- A{end}")] * 11))

    assert not is_same_but(notice(","), notice(";"), [(f"recipients.items[{index}]", Fix("- A,", "- A;"))])


def test_a_place_that_the_model_does_not_name_is_the_part_around_it():
    assert is_same_but(dated("ngày 5"), dated("ngày 05"), [("place_and_date.day", PADDED[1])])
