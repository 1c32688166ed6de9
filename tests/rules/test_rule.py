"""How a rule is made."""

from __future__ import annotations

import pytest

from vnnotice.rules import Fault, Fix, replaced, rule

SENTENCES = {
    "message_vi": "thiếu",
    "message_en": "missing",
    "demand_vi": "Phải có.",
    "mend_vi": "Thêm vào.",
    "mend_en": "Add it.",
}


def missing_thing(_case):
    """A thing is there,
    where it must be.

    Small things are
    left alone.

    So are old ones.

    Good:
        [state-2020] thing

    Bad:
        [state-2020] —
        [state-2020] no | thing
    """
    yield Fault("body")


def test_a_function_becomes_a_rule():
    made = rule("VN9901", part="body", component="body", **SENTENCES)(missing_thing)

    assert (made.code, made.name, made.part) == ("VN9901", "missing-thing", "body")
    assert made.component == "body"
    assert made.demand_en == "A thing is there, where it must be."
    assert "[state-2020] thing" in made.explanation
    assert (made.good, made.bad) == (("[state-2020] thing",), ("[state-2020] —", "[state-2020] no | thing"))
    assert made.note_en == "Small things are left alone. So are old ones."
    assert (made.see, made.fixes) == ((), False)
    assert list(made.test(None)) == [Fault("body", None, None)]
    assert repr(made) == "<Rule VN9901 missing-thing>"


@pytest.mark.parametrize("code", ["VN1", "vn0101", "VN01011", "X0101", ""])
def test_what_is_no_code_is_refused(code):
    with pytest.raises(ValueError, match="not a rule code"):
        rule(code, **SENTENCES)


def test_a_rule_without_a_docstring_is_refused():
    def undocumented(_case):
        return ()

    with pytest.raises(ValueError, match="VN9901 has no docstring"):
        rule("VN9901", **SENTENCES)(undocumented)


def test_a_rule_of_another_package_names_its_component():
    with pytest.raises(ValueError, match="ACME0001 names no component"):
        rule("ACME0001", **SENTENCES)(missing_thing)

    assert rule("ACME0001", component="body", **SENTENCES)(missing_thing).component == "body"


def test_a_rule_may_say_more_of_itself():
    more = {"note_vi": "Không xét việc nhỏ.", "see": ("VN0101",), "fixes": True}

    made = rule("VN9901", component="body", **SENTENCES, **more)(missing_thing)

    assert (made.note_vi, made.see, made.fixes) == ("Không xét việc nhỏ.", ("VN0101",), True)


def test_what_is_replaced_is_a_certain_mend():
    assert replaced("body", "a", "b") == Fault("body", "a", "b", Fix("a", "b"))
