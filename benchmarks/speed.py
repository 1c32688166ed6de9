"""How fast vnnotice is: one table of ratios, all cases interleaved in one run.

    python benchmarks/speed.py [--rounds 31]

Each figure is the median over the rounds of time(case) / time(reference) within one round, in processor time; times
themselves depend on the machine, ratios hardly.  The first figure is for the reference notice, the second for its dense form (a run every four
words).  Other libraries are measured where they are installed.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Final, TypeAlias

import orjson
from lxml import etree
from notices import dense, reference

import vnnotice
from vnnotice.formats.json import reader as json_reader
from vnnotice.formats.json import writer as json_writer
from vnnotice.formats.xml import reader as xml_reader
from vnnotice.formats.xml import writer as xml_writer
from vnnotice.model import Notice

Case: TypeAlias = Callable[[], object]

_RIVALS: Final = ("rivals_xsdata", "rivals_pydantic_xml", "rivals_pydantic", "rivals_cattrs", "rivals_python_docx")

_PARSE: Final = "bare lxml parse"
_TOSTRING: Final = "tostring of a ready tree"
_LOADS: Final = "orjson.loads"
_DUMPS: Final = "orjson.dumps of a ready dict"

_TARGETS: Final = {
    "XML → model": (_PARSE, "2.4 / 4.2"),
    "XML → model, held against the XSD": (_PARSE, "2.7"),
    "check of a read notice, all rules": (_PARSE, "4"),
    "model → XML": (_TOSTRING, "2.4 / 3.2"),
    "JSON → model": (_LOADS, "3 / 5"),
    "model → JSON": (_DUMPS, "4.2 / 5"),
}
"""Case → what it is measured by, and the most that it may take."""


def cases(notice: Notice) -> dict[str, Case]:
    """Return name → case for *notice*, the references among them."""
    xml = xml_writer.write(notice).data
    json_data = json_writer.write(notice).data
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    tree = etree.fromstring(xml, parser)
    document = orjson.loads(json_data)
    reading = xml_reader.read(xml)
    return {
        _PARSE: lambda: etree.fromstring(xml, parser),
        _TOSTRING: lambda: etree.tostring(tree, encoding="UTF-8", xml_declaration=True),
        _LOADS: lambda: orjson.loads(json_data),
        _DUMPS: lambda: orjson.dumps(document),
        "XML → model": lambda: xml_reader.read(xml),
        "XML → model, held against the XSD": lambda: xml_reader.validate(xml),
        "check of a read notice, all rules": lambda: vnnotice.check(reading),
        "model → XML": lambda: xml_writer.write(notice),
        "JSON → model": lambda: json_reader.read(json_data),
        "model → JSON": lambda: json_writer.write(notice),
    }


def measured(found: dict[str, Case], rounds: int) -> dict[str, list[float]]:
    """Return name → time per call in each round; the order is new in each round."""
    times: dict[str, list[float]] = {name: [] for name in found}
    repeats = {name: _repeats(case) for name, case in found.items()}
    names = list(found)
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        random.shuffle(names)
        for name in names:
            case = found[name]
            start = time.thread_time()
            for _ in range(repeats[name]):
                case()
            times[name].append((time.thread_time() - start) / repeats[name])
    return times


def _repeats(case: Case) -> int:
    """Return how often *case* runs in some ten milliseconds."""
    case()
    start = time.thread_time()
    case()
    return max(1, int(0.01 / max(time.thread_time() - start, 1e-7)))


def ratio(times: dict[str, list[float]], name: str, reference_name: str) -> float:
    """Return the median over the rounds of the time of a case by that of its reference."""
    pairs = zip(times[name], times[reference_name], strict=True)
    return statistics.median(one / other for one, other in pairs)


def import_ratio(rounds: int) -> float:
    """Return how long ``import vnnotice`` takes, by the time of a bare interpreter."""
    ratios = []
    for _ in range(rounds):
        bare, full = (_start_time(code) for code in ("pass", "import vnnotice"))
        ratios.append(full / bare)
    return statistics.median(ratios)


def _start_time(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter and code
    return time.perf_counter() - start


def rivals(notice: Notice) -> dict[str, tuple[str, Case | None]]:
    """Return name → (reference, case) of other libraries; without a case where one is not installed."""
    found: dict[str, tuple[str, Case | None]] = {}
    for module in _RIVALS:
        try:
            found |= importlib.import_module(module).cases(notice)
        except ModuleNotFoundError:
            found[f"{module.removeprefix('rivals_').replace('_', '-')}: not installed"] = ("", None)
    return found


def main() -> None:
    """Measure, and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=31)
    rounds = arguments.parse_args().rounds
    notice, name = reference()
    columns = []
    others: dict[str, tuple[str, Case | None]] = {}
    for subject in (notice, dense(notice)):
        others = rivals(subject)
        found = cases(subject) | {key: case for key, (_, case) in others.items() if case is not None}
        columns.append(measured(found, rounds))
    print(f"{name}, and its dense form; Python {sys.version.split()[0]}; {rounds} rounds\n")
    print(f"| {'case':46} | {'measured by':28} | reference |   dense | target    |")
    print(f"|{'-' * 48}|{'-' * 30}|----------:|--------:|-----------|")
    for case, (by, target) in (_TARGETS | {key: (by, "") for key, (by, _) in others.items()}).items():
        figures = [f"{ratio(times, case, by):.2f}" if case in times else "–" for times in columns]
        print(f"| {case:46} | {by:28} | {figures[0]:>9} | {figures[1]:>7} | {target:9} |")
    print(f"| {'import vnnotice':46} | {'bare python':28} | {import_ratio(rounds):9.2f} | {'':7} | {'6':9} |")
    print()
    for by in (_PARSE, _TOSTRING, _LOADS, _DUMPS):
        print(
            f"{by}: {statistics.median(columns[0][by]) * 1e6:.1f} µs, dense {statistics.median(columns[1][by]) * 1e6:.1f} µs"
        )


if __name__ == "__main__":
    main()
