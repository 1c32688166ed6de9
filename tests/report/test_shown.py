from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnnotice.report._shown import clipped, columns, shown

COMMANDS = {
    "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "internal-set-repo-path",
    "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning",
}  # fmt: skip
PAYLOADS = [
    "::error::x", "  ::error file=a::x", "\u00a0::warning::x", "\u3000::notice::x", "a\n::error::x", "::stop-commands::x",
    "::add-mask::a", "::add-matcher::m.json", "##[error]x", "text ##[group]x", "###[error]x", "##vso[task.setvariable]x",
    "##teamcity[testFailed]", "\x1b[31mred", "\x9b31m", "\x1b]52;c;aGk=\x07", "a\rb", "a\x08b", "\u202eabc", "\u2066x",
    "\ufeffx", "\u3164", "\u115f", "\u1160", "\uffa0", "\ue000", "\udc80", "\U000e0001", ":error::x", " :error::x",
]  # fmt: skip


def commands(printed: str) -> list[str]:
    """Return the commands that the machine that runs a build reads from *printed*."""
    found = []
    for line in printed.splitlines():
        text = line.lstrip()
        if text.startswith("::") and "::" in text[2:]:
            found.append(text[2:].split("::")[0].split(" ")[0])
        elif "##[" in line and "]" in line[line.index("##[") :]:
            found.append(line[line.index("##[") + 3 :].split("]")[0].split(" ")[0])
    return [word for word in found if word.lower() in COMMANDS]


@pytest.mark.parametrize("payload", ["::error::x", "  ::warning file=a::x", "a\n::notice::x", "say ##[group]x"])
def test_the_judge_sees_commands(payload):
    assert commands(payload)


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
@pytest.mark.parametrize("around", ["{}", "a.md:{}", "{}:3:1: x", ":{}", "    {}", "x {}"])
def test_no_payload_commands(payload, around):
    printed = around.format(shown(payload))

    assert commands(printed) == []
    assert printed.isprintable()
    assert "##vso[" not in printed
    assert "##teamcity[" not in printed


@given(st.text(st.characters() | st.sampled_from(":#[] \x1b\u202e\u3164")))
@example("::")
def test_what_is_shown_is_one_printable_line(text):
    printed = shown(text)

    assert printed.isprintable()
    assert not any(letter in printed for letter in "\u115f\u1160\u3164\uffa0")
    assert "::" not in printed
    assert "##[" not in printed
    assert not printed.lstrip().startswith(":")


@given(st.text(st.characters() | st.sampled_from("\x00\n\u202e\\"), max_size=8))
def test_printable_text_stays_as_it_is(text):
    printable = "".join(c for c in text if c.isprintable() and c not in ":#\u115f\u1160\u3164\uffa0")

    assert shown(printable) == printable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nơi nhận: ## 2. Nhiệm vụ #1", "Nơi nhận: ## 2. Nhiệm vụ #1"),
        ("a\tb\n", r"a\x09b\x0a"),
        ("a\u00a0b", r"a\xa0b"),
        ("\u202e", r"\u202e"),
        ("\U000e0001", r"\U000e0001"),
        ("th\udce1ng.md", r"th\xe1ng.md"),
        ("a::b", r"a\x3a:b"),
        ("  :x", r"  \x3ax"),
        ("##[x] ###[x]", r"\x23#[x] #\x23#[x]"),
    ],
)
def test_shown(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("abc", "abc"), ("abcd", "ab…"), ("", "")])
def test_clipped(text, expected):
    assert clipped(text, 3) == expected


def test_columns_of_a_terminal():
    assert columns("thong bao") == 9
    assert columns("thông báo") == 9
    assert columns(unicodedata.normalize("NFD", "thông báo")) == 9
    assert columns("漢字") == 4
