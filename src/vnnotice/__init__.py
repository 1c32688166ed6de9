"""Vietnamese administrative notices (*thông báo*): model, document format, readers and writers, and a checker.

::

    reading = vnnotice.read("thong-bao.md")
    report = vnnotice.check(reading)
    xml = vnnotice.writes(reading.notice, format="xml")

Each public name is imported when it is first used, so that the import of this package costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from vnnotice.checker import Certainty, Check, Finding, Report, Status, check
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
    from vnnotice.fixing import Fixed, fix
    from vnnotice.formats import Limits, read, reads, write, writes
    from vnnotice.model import (
        AUTHORITY_KINDS,
        BLANK,
        MARKS,
        Addressee,
        Addressees,
        Alignment,
        Annex,
        Archive,
        Authority,
        AuthorityKind,
        Blank,
        Block,
        Cell,
        ContactLine,
        Extension,
        Heading,
        HeadingKind,
        Inline,
        IssuingBody,
        Layout,
        List,
        ListItem,
        Loss,
        LossKind,
        Mark,
        Marks,
        Notice,
        NumberAndSymbol,
        Origin,
        PageSetup,
        Paragraph,
        PlaceAndDate,
        Reading,
        Recipient,
        Recipients,
        Repair,
        RepairKind,
        Row,
        Run,
        Seal,
        Section,
        SignatureBlock,
        Table,
        TextStyle,
        TypeAndSubject,
        UnplacedLine,
        UnplacedPlace,
        Writing,
        evolve,
        inline,
        plain_text,
        resolve,
        walk,
    )
    from vnnotice.regimes import (
        Choice,
        Confidence,
        Demand,
        Doubt,
        Edition,
        Family,
        LineSpacing,
        Looks,
        Margins,
        PageNumber,
        PartLooks,
        Severity,
        Source,
        edition_named,
        revise,
    )
    from vnnotice.regimes import all_editions as editions
    from vnnotice.rules import Case, Condition, Fault, Fix, Rule, all_rules, condition, replaced, rule, rule_named

    __version__: str

__all__ = [
    "AUTHORITY_KINDS",
    "BLANK",
    "MARKS",
    "Addressee",
    "Addressees",
    "Alignment",
    "Annex",
    "Archive",
    "Authority",
    "AuthorityKind",
    "Blank",
    "Block",
    "Case",
    "Cell",
    "Certainty",
    "Check",
    "Choice",
    "Condition",
    "Confidence",
    "ContactLine",
    "Demand",
    "Doubt",
    "Edition",
    "Extension",
    "Family",
    "Fault",
    "Finding",
    "FindingsError",
    "Fix",
    "Fixed",
    "Heading",
    "HeadingKind",
    "Inline",
    "IssuingBody",
    "Layout",
    "LimitError",
    "Limits",
    "LineSpacing",
    "List",
    "ListItem",
    "Looks",
    "Loss",
    "LossKind",
    "LossWarning",
    "Margins",
    "Mark",
    "Marks",
    "MissingExtraError",
    "Notice",
    "NumberAndSymbol",
    "Origin",
    "PageNumber",
    "PageSetup",
    "Paragraph",
    "PartLooks",
    "PlaceAndDate",
    "PluginError",
    "ReadError",
    "Reading",
    "Recipient",
    "Recipients",
    "Repair",
    "RepairKind",
    "Report",
    "Row",
    "Rule",
    "Run",
    "Seal",
    "Section",
    "Severity",
    "SignatureBlock",
    "Source",
    "Status",
    "Table",
    "TextStyle",
    "TypeAndSubject",
    "UnknownEditionError",
    "UnknownFormatError",
    "UnknownRuleError",
    "UnplacedLine",
    "UnplacedPlace",
    "UnsupportedVersionError",
    "VnnoticeError",
    "WriteError",
    "Writing",
    "__version__",
    "all_rules",
    "check",
    "condition",
    "edition_named",
    "editions",
    "evolve",
    "fix",
    "inline",
    "plain_text",
    "read",
    "reads",
    "replaced",
    "resolve",
    "revise",
    "rule",
    "rule_named",
    "walk",
    "write",
    "writes",
]

_ELSEWHERE: Final = {
    "vnnotice.checker": "Certainty Check Finding Report Status check",
    "vnnotice.errors": "FindingsError LimitError LossWarning MissingExtraError PluginError ReadError "
    "UnknownEditionError UnknownFormatError UnknownRuleError UnsupportedVersionError VnnoticeError WriteError",
    "vnnotice.fixing": "Fixed fix",
    "vnnotice.formats": "Limits read reads write writes",
    "vnnotice.regimes": (
        "Choice Confidence Demand Doubt Edition Family LineSpacing Looks Margins PageNumber PartLooks Severity Source "
        "edition_named revise"
    ),
    "vnnotice.rules": "Case Condition Fault Fix Rule all_rules condition replaced rule rule_named",
}
_HOMES: Final = {name: home for home, names in _ELSEWHERE.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    value = _imported(name)
    globals()[name] = value
    return value


def _imported(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "__version__":
        from importlib.metadata import version

        return version(__name__)
    if name == "editions":
        return importlib.import_module("vnnotice.regimes").all_editions
    return getattr(importlib.import_module(_HOMES.get(name, "vnnotice.model")), name)


def __dir__() -> list[str]:
    return list(__all__)
