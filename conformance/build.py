"""Make the conformance corpus anew from the examples in the docstrings of the rules.

    python conformance/build.py

Each example becomes a whole notice in ``notices`` and a case in ``manifest.json``.  A good example must make a notice in
which nothing is found, a bad one a notice in which its rule finds something; otherwise nothing is written.  What other
rules find besides is printed: it ought to be little.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from cases import Case, case_of
from examples_of_rules import examples

from vnnotice.regimes import Edition, all_editions, edition_named
from vnnotice.rules import rule_named

__all__ = ["FOLDER", "corpus", "main"]

FOLDER: Final = Path(__file__).resolve().parent

_VERSION: Final = 1
"""The version of the manifest: a program that knows it can read every manifest that bears it."""

_ONLY_ON_PAPER: Final = "XML and JSON hold text composed (NFC), so that it cannot be found there that it was not."
_NEEDS_LAYOUT: Final = "It is about the looks of the notice, which Markdown, XML and JSON do not show."


class RefusedError(Exception):
    """Examples that do not become the cases that they should."""


def corpus() -> dict[str, bytes]:
    """Return the files of the corpus: path in the folder → bytes.

    Raises:
        RefusedError: a notice of a good example is not lawful, or the rule finds nothing in that of a bad one.
    """
    return _files(list(_cases()))


def _cases() -> Iterable[Case]:
    return (case_of(example) for example in examples() if not example.rule.needs_layout)


def _files(cases: list[Case]) -> dict[str, bytes]:
    refusals = [refusal for case in cases if (refusal := _refusal(case))]
    if refusals:
        raise RefusedError("\n".join(refusals))
    files = {case.file: case.data for case in cases}
    return {"manifest.json": _written(_manifest(cases)), **files}


def _refusal(case: Case) -> str | None:
    """Return why *case* is none, in a sentence; `None` for one that does what its example promises."""
    example = case.example
    besides = "; ".join(f"{code} {path}: {found}" for code, path, found, _ in case.companions)
    if example.rule.code not in edition_named(example.edition).demands:
        return f"{example.id}: {example.edition} does not demand this rule"
    if not case.kept:
        found = "something" if example.good else "nothing"
        return f"{example.id}: the rule finds {found}, and others find {besides or 'nothing'}"
    if example.good and case.companions:
        return f"{example.id}: a good example, but in its notice is found: {besides}"
    return None


def _manifest(cases: Iterable[Case]) -> dict[str, Any]:
    return {
        "version": _VERSION,
        "editions": list(map(_edition, all_editions())),
        "cases": [_entry(case) for case in sorted(cases, key=lambda case: case.example.order)],
        "not_expressible": [
            {"rule": code, "reason": _NEEDS_LAYOUT}
            for code in sorted({example.rule.code for example in examples() if example.rule.needs_layout})
        ],
    }


def _edition(edition: Edition) -> dict[str, Any]:
    end = str(edition.end) if edition.end else None
    return {"key": edition.key, "family": edition.family, "start": str(edition.start), "end": end}


def _entry(case: Case) -> dict[str, Any]:
    """Return what the manifest says of *case*; what is as usual is left out."""
    example = case.example
    demand = edition_named(example.edition).demands[example.rule.code]
    only = case.only_on_paper
    return {
        "id": example.id,
        "file": case.file,
        "format": case.format,
        "edition": example.edition,
        **({"ask": True} if case.ask else {}),
        **({"only": [case.format]} if only else {}),
        **({"note": _ONLY_ON_PAPER} if only else {}),
        "rule": example.rule.code,
        "good": example.good,
        "clause": {"source": demand.source, "clause": demand.clause, "severity": demand.severity},
        "expected": [dict(zip(_FACT, fact, strict=True)) for fact in case.facts],
    }


_FACT: Final = ("code", "path", "found", "expected")


def _written(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


def main() -> int:
    """Write the corpus, and print what is found beside what the examples are about."""
    cases = list(_cases())
    try:
        files = _files(cases)
    except RefusedError as refused:
        print(refused)
        return 1
    kept = {FOLDER / name for name in files}
    for stale in set((FOLDER / "notices").glob("*")) - kept:
        stale.unlink()
    for name, data in files.items():
        path = FOLDER / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    for case in cases:
        for code, place, found, _ in case.companions:
            print(f"{case.example.id}: beside it {code} {rule_named(code).name} {place}: {found}")
    print(f"{len(cases)} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main())
