from __future__ import annotations

import pickle
from types import SimpleNamespace

import pytest

from vnnotice import errors
from vnnotice.errors import (
    FindingsError,
    LimitError,
    LossWarning,
    MissingExtraError,
    PluginError,
    ReadError,
    UnknownEditionError,
    UnknownFormatError,
    UnknownRuleError,
    UnsupportedVersionError,
    VnnoticeError,
    WriteError,
)

RAISED = [
    ReadError("xml.doctype", "a DOCTYPE", format="xml", path="body[2]", line=3, column=7, hint="Leave it out."),
    WriteError("no place for a table", format="text", path="body[1]"),
    MissingExtraError("PDF", "pdf"),
    UnknownRuleError("VN0210", ["VN0201", "VN0901"]),
    UnknownEditionError("party-2019", ["party-2018"]),
    PluginError("vnnotice.rules", "acme", "acme-rules", "it cannot be loaded"),
    FindingsError("a report", ["a finding"]),
]


def findings(*codes):
    return [SimpleNamespace(code=code) for code in codes]


def test_all_errors_descend_as_the_module_draws_them():
    raised = [getattr(errors, name) for name in errors.__all__ if name.endswith("Error")]

    assert all(issubclass(error, VnnoticeError) for error in raised)
    assert all(issubclass(error, ReadError) for error in (UnknownFormatError, LimitError, UnsupportedVersionError))
    assert not issubclass(WriteError, ReadError)
    assert issubclass(LossWarning, UserWarning)
    assert all(error.__name__ in errors.__doc__ for error in raised)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ({}, "too long [text.size]"),
        ({"path": "body[2]"}, "too long at body[2] [text.size]"),
        ({"line": 3}, "too long (line 3) [text.size]"),
        ({"line": 3, "column": 7}, "too long (line 3, column 7) [text.size]"),
        ({"column": 7}, "too long [text.size]"),
        ({"hint": "Raise the limit."}, "too long [text.size]. Raise the limit."),
        (
            {"path": "seal", "line": 1, "column": 2, "hint": "Cut it."},
            "too long at seal (line 1, column 2) [text.size]. Cut it.",
        ),
    ],
)
def test_a_read_error_says_what_where_and_what_to_do(place, text):
    assert str(LimitError("text.size", "too long", **place)) == text


def test_a_read_error_has_attributes():
    error = UnsupportedVersionError("json.version", "version 2", format="json", line=1)

    assert (error.code, error.message, error.format, error.line) == ("json.version", "version 2", "json", 1)
    assert (error.path, error.column, error.hint) == (None, None, None)


def test_a_write_error_says_where():
    error = WriteError("no place for a table", format="text", path="body[1]")

    assert str(error) == "no place for a table at body[1]"
    assert (error.message, error.format, error.path) == ("no place for a table", "text", "body[1]")
    assert str(WriteError("the disk is full")) == "the disk is full"


def test_a_missing_extra_says_what_to_install():
    error = MissingExtraError("PDF", "pdf")

    assert str(error) == "PDF needs: pip install 'vnnotice[pdf]'"
    assert (error.task, error.extra) == ("PDF", "pdf")


def test_an_unknown_name_brings_the_near_ones():
    error = UnknownEditionError("party-2019", iter(["state-2020", "party-2018", "party-2017"]))

    assert error.name == "party-2019"
    assert set(error.suggestions) == {"party-2018", "party-2017"}
    assert str(error).startswith("unknown edition 'party-2019'; did you mean party-201")


def test_an_unknown_name_like_no_other():
    error = UnknownRuleError("qqq", ["missing-seal"])

    assert error.suggestions == ()
    assert str(error) == "unknown rule 'qqq'"


def test_a_plugin_error_says_whose_it_is():
    error = PluginError("vnnotice.rules", "acme", "acme-rules", "no module\n\x1b[2J")

    assert str(error) == r"'acme' of acme-rules, under vnnotice.rules, cannot be used: no module\n\x1b[2J"
    assert (error.group, error.name, error.package) == ("vnnotice.rules", "acme", "acme-rules")
    assert error.reason == r"no module\n\x1b[2J"


def test_findings_are_counted_and_named():
    assert str(FindingsError("a report", findings("VN0201", "VN0301"))) == "2 findings: VN0201, VN0301"
    assert str(FindingsError("a report", findings("VN0201"))) == "1 finding: VN0201"


def test_findings_bring_the_report():
    error = FindingsError("a report", iter(["a finding"]))

    assert (error.report, error.findings) == ("a report", ("a finding",))


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_an_error_crosses_a_process_border(error):
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - its own bytes

    assert type(copy) is type(error)
    assert vars(copy) == vars(error)
