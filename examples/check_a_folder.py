"""Check every notice in a folder, and count what is found most.

``python3 examples/check_a_folder.py FOLDER``; without a folder it checks the one that it stands in.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import vnnotice

ENDINGS = {".md", ".txt", ".xml", ".json"}


def notices(folder: Path) -> Iterator[Path]:
    """Yield the files of *folder* that may be notices, by name."""
    return (path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS)


def main(folder: Path) -> int:
    """Print a line for every notice and a table of the findings; return 1 where there are any."""
    counts: Counter[tuple[str, str]] = Counter()
    for path in notices(folder):
        try:
            report = vnnotice.check(vnnotice.read(path))
        except vnnotice.ReadError as error:
            print(f"{path.name}: cannot be read: {error}")
            continue
        edition = report.edition.key if report.edition else "no edition"
        print(f"{path.name}: {edition}, {len(report)} findings")
        counts.update((finding.code, finding.rule) for finding in report)
    for (code, rule), count in counts.most_common():
        print(f"{count:>4}  {code}  {rule}")
    return 1 if counts else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
