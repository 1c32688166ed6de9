"""Read hostile inputs, each in a process of its own, and print what came of it and what it cost, one JSON object a line.

``python budget.py NAME...`` warms up once and forks for each recipe.  An input gets no more address space and time than the
limits below; files, sockets and programs that it opens are listed as Python sees them.  Two names of files that are not
there are asked for around each reading, so that a trace of system calls shows what came between.
"""

import json
import os
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # what tests share

from recipes import ALL, SECRET, Recipe
from word import docx, paragraph, part

from vnnotice.errors import ReadError
from vnnotice.formats import reads

ADDRESS_SPACE = 1024 * 1024 * 1024
CPU_SECONDS = 10
WATCHED = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "ctypes.")
MODULES = (".py", ".pyc", ".so")
BEGIN, END = "/vnnotice-begins", "/vnnotice-ends"
SMALL = 100_000


def main(names: list[str]) -> None:
    os.environ["VNNOTICE_SECRET"] = SECRET
    warm_up()
    for name in names:
        data = ALL[name].make()
        child = os.fork()
        if child == 0:
            report(name, **measure(ALL[name], data))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            report(name, outcome=f"died with status {status}")


def report(name: str, **found: object) -> None:
    sys.stdout.write(json.dumps({"name": name, **found}) + "\n")
    sys.stdout.flush()


def warm_up() -> None:
    """Load what readers load on first use: what is good and what is bad in every format."""
    for format_name, data in {
        "xml": '<notice xmlns="urn:vnnotice:notice:1" version="1.0"/>',
        "json": '{"format": "vnnotice", "version": "1.0"}',
        "markdown": "# Thông báo\n\n- a\n",
        "text": "THÔNG BÁO\na\n",
    }.items():
        for hostile in (data, data[:-1], data.replace("notice", "other")):
            with suppress(ReadError):
                reads(hostile, format=format_name)
    numbered = paragraph("a", "<w:numPr><w:numId w:val='1'/></w:numPr>")
    for body in (numbered, "<w:p"):
        with suppress(ReadError):
            reads(docx(body, {"styles": part("styles", ""), "numbering": part("numbering", "")}), format="docx")


def measure(recipe: Recipe, data: bytes) -> dict[str, object]:
    """Read *data* in this process, which is of no use afterwards."""
    events: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event.startswith(WATCHED) and not str(arguments[0]).endswith(MODULES):
            events.append(f"{event} {arguments[0]}")

    in_use = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (in_use + ADDRESS_SPACE, in_use + ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with suppress(FileNotFoundError):
        Path(BEGIN).stat()
    sys.addaudithook(watch)
    start = time.process_time()  # not the clock: others may work on the machine
    found = outcome(recipe, data)
    seconds = time.process_time() - start
    watching = False
    with suppress(FileNotFoundError):
        Path(END).stat()
    mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    reading = found.pop("reading", None)
    found["secret"] = SECRET in (repr(reading) if len(data) < SMALL else "") + str(found)
    return {**found, "seconds": seconds, "mib": mib, "events": events}


def outcome(recipe: Recipe, data: bytes) -> dict[str, object]:
    try:
        reading = reads(data, format=recipe.format)
    except ReadError as error:
        return {
            "outcome": error.code,
            "kind": type(error).__name__,
            "format": error.format,
            "line": error.line,
            "column": error.column,
            "message": str(error)[:1000],
        }
    except BaseException as error:  # noqa: BLE001 - what is foreign is what is looked for
        return {"outcome": f"foreign: {type(error).__name__}"}
    return {"outcome": "read", "format": reading.format, "reading": reading}


if __name__ == "__main__":
    main(sys.argv[1:])
