"""Convert every Markdown notice of a folder to XML and JSON, and prove that nothing was lost on the way.

``python3 examples/convert_notices.py FOLDER TARGET``
"""

from __future__ import annotations

import sys
from pathlib import Path

import vnnotice


def convert(source: Path, target: Path) -> list[Path]:
    """Write the notice in *source* into the folder *target*, as XML and as JSON; return the files."""
    notice = vnnotice.read(source).notice
    written = []
    for name in ("xml", "json"):
        path = target / f"{source.stem}.notice.{name}"
        vnnotice.write(notice, path)
        if vnnotice.read(path).notice != notice:
            raise SystemExit(f"{path} does not say what {source} says")
        written.append(path)
    return written


def main(folder: Path, target: Path) -> None:
    """Convert what is in *folder* and name the files that were written."""
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(folder.glob("*.md")):
        for path in convert(source, target):
            print(f"{source.name} -> {path.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
