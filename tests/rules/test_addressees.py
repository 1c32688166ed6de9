"""The rules on the addressees."""

from __future__ import annotations

import pytest

from vnnotice.model import Addressee, Addressees, IssuingBody, TypeAndSubject
from vnnotice.regimes import edition_named

ONE = Addressees(items=[Addressee(name="Sở Nội vụ")], wording="Kính gửi:")


@pytest.mark.parametrize("edition", ["state-2020", "party-2018", "party-2026-05"])
@pytest.mark.parametrize("body", [None, IssuingBody(name="SỞ NỘI VỤ"), IssuingBody()])
def test_a_notice_addresses_nobody(judge, edition, body):
    kind = TypeAndSubject(document_type="THÔNG BÁO")

    found = judge("addressees-in-notice", edition, addressees=ONE, type_and_subject=kind, issuing_body=body)

    assert found == [("addressees", None, None)]


@pytest.mark.parametrize("kind", [None, TypeAndSubject(subject="chế độ"), TypeAndSubject(document_type="TỜ TRÌNH")])
def test_letters_and_submissions_do(judge, kind):
    assert judge("addressees-in-notice", "state-2020", addressees=ONE, type_and_subject=kind) == "not_applicable"


def test_no_addressees_is_no_question(judge):
    kind = TypeAndSubject(document_type="THÔNG BÁO")

    assert judge("addressees-in-notice", "state-2020", type_and_subject=kind) == "not_applicable"


@pytest.mark.parametrize("name", ["TÒA ÁN NHÂN DÂN TỈNH X", "TOÀ ÁN NHÂN DÂN TỈNH X", "CHI CỤC THUẾ KHU VỰC I"])
def test_bodies_with_forms_of_their_own_may(judge, name):
    kind = TypeAndSubject(document_type="THÔNG BÁO")

    found = judge(
        "addressees-in-notice",
        "state-2020",
        addressees=ONE,
        type_and_subject=kind,
        issuing_body=IssuingBody(name=name, parents=["TÒA ÁN NHÂN DÂN TỐI CAO"] if "ÁN" in name else []),
    )

    assert found == []


def several(*lines):
    return Addressees(items=[Addressee(name="Sở", wording=line) for line in lines])


@pytest.mark.parametrize(
    ("edition", "lines", "findings"),
    [
        ("state-2020", ("- Sở A,", "- Sở B."), [("addressees.items[0]", ",", ";")]),
        ("state-2020", ("- Sở A;", "- Sở B."), []),
        ("state-2020", ("Sở A", "- Sở B"), []),
        ("state-2020", ("- Sở A",), []),
        ("party-2018", ("- Ban A;", "- Ban B."), [("addressees.items[0]", ";", ",")]),
        ("party-2026-05", ("- Ban A", "- Ban B;", "- Ban C"), [("addressees.items[0]", "A", ";")]),
        ("party-2018", (None, None), []),
    ],
)
def test_the_end_of_each_addressee(judge, edition, lines, findings):
    assert judge("wrong-end-of-addressee", edition, addressees=several(*lines)) == findings


def submission(label, kind="TỜ TRÌNH"):
    part = Addressees(items=[Addressee(name="Ban Thường vụ Đảng uỷ")], wording=label)
    return {"addressees": part, "type_and_subject": TypeAndSubject(document_type=kind)}


@pytest.mark.parametrize("label", ["Kính trình:", "KÍNH  TRÌNH :", None])
def test_a_submission_of_the_party_has_its_own_word(judge, label):
    assert judge("letter-word-in-submission", "party-2026-05", **submission(label)) == []


def test_that_of_letters_is_wrong_in_it(judge):
    found = judge("letter-word-in-submission", "party-2026-05", **submission("Kính  gửi:", "TỜ TRÌNH:"))

    assert found == [("addressees", "Kính gửi:", "Kính trình:")]


def test_and_right_in_letters(judge):
    letter = submission("Kính gửi:", kind=None)

    assert judge("letter-word-in-submission", "party-2026-05", **letter) == "not_applicable"


@pytest.mark.parametrize("edition", ["party-2018", "party-2026-01", "state-2020"])
def test_other_editions_know_one_word_only(edition):
    assert "VN0953" not in edition_named(edition).demands
    assert edition_named(edition).form.submission_label == edition_named(edition).form.addressees_label
