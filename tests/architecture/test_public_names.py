"""The public names: a name comes or goes only together with this list."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest

import vnnotice

PUBLIC = [
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
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(vnnotice.__path__, "vnnotice.")
    if not any(part.startswith("_") for part in module.name.split("."))
)


def test_the_package_offers_these_names():
    assert vnnotice.__all__ == PUBLIC


@pytest.mark.parametrize("name", [name for name in PUBLIC if inspect.isroutine(getattr(vnnotice, name))])
def test_a_public_function_is_explained(name):
    assert getattr(vnnotice, name).__doc__


@pytest.mark.parametrize("name", [name for name in PUBLIC if inspect.isclass(getattr(vnnotice, name))])
def test_a_public_class_is_explained(name):
    assert vars(getattr(vnnotice, name)).get("__doc__")


@pytest.mark.parametrize("name", MODULES)
def test_a_module_keeps_what_it_promises(name):
    module = importlib.import_module(name)

    missing = [public for public in getattr(module, "__all__", ()) if not hasattr(module, public)]

    assert missing == []
