from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys

import pytest

import vnnotice
from vnnotice.cli import main
from vnnotice.errors import ReadError

COMMANDS = ["check", "convert", "editions", "explain", "fix", "rules", "schema"]


def test_the_version(run):
    assert run("--version").out == f"vnnotice {vnnotice.__version__}\n"


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_lists_the_commands(run, flag):
    done = run(flag)

    assert done.status == 0
    listed = done.out.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == COMMANDS
    assert "..." not in done.out.partition("Commands:\n")[2]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_of_a_command(run, command, flag):
    done = run(command, flag)

    assert done.status == 0
    assert done.out.startswith(f"Usage: vnnotice {command} ")


def test_without_a_command_there_is_help_and_nothing_was_done(run):
    done = run()

    assert done.status == 2
    assert done.out.startswith("Usage: vnnotice ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chek"], "vnnotice: no command is called 'chek'; there are check, convert, "),
        (["_main"], "vnnotice: no command is called '_main'; "),
        (["--wrong"], "vnnotice: No such option '--wrong'"),
        (["check"], "vnnotice: Missing argument 'PATHS...'; see vnnotice check --help"),
        (["check", "--fail-level", "x\x1b[31m\n::error::"], r"vnnotice: Invalid value for '--fail-level': "),
    ],
)
def test_a_bad_call(run, arguments, message):
    done = run(*arguments)

    assert done.status == 2
    assert done.out == ""
    assert done.err.startswith(message)
    assert done.err.count("\n") == 1
    assert done.err.removesuffix("\n").isprintable()
    assert "::" not in done.err


def test_arguments_are_those_of_the_process(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["vnnotice", "--version"])

    assert main() == 0
    assert capsys.readouterr().out.startswith("vnnotice ")


def raising(error):
    def raise_it(*_arguments, **_options):
        raise error

    return raise_it


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 141, ""),
        (OSError(errno.EINVAL, "Invalid argument"), 141, ""),
        (OSError(errno.ENOSPC, "No space left on device"), 2, "vnnotice: cannot go on: No space left on device\n"),
        (ReadError("x.y", "no\x1bgood", hint="Mend it"), 2, "vnnotice: no\\x1bgood [x.y]. Mend it\n"),
    ],
)
def test_whatever_happens_becomes_a_status(run, monkeypatch, error, status, message):
    monkeypatch.setattr(os, "dup2", lambda *_descriptors: None)
    monkeypatch.setattr("vnnotice.cli.schema.print_bytes", raising(error))

    done = run("schema", "xsd")

    assert (done.status, done.err) == (status, message)


def test_a_program_without_standard_output(monkeypatch, capfd):
    monkeypatch.setattr(sys, "stdout", None)

    assert main(["editions"]) == 2
    assert capfd.readouterr().err == "vnnotice: there is no standard output\n"
    assert main(["--version"]) == 0


def test_a_program_without_standard_error(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)

    assert main(["chek"]) == 2


def process(*arguments, **options):
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "vnnotice", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def test_a_reader_that_goes_away_is_no_trouble():
    with process("rules", "--format", "json") as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(30) == 141


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")  # noqa: PTH110
def test_a_full_disk_is_said():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "vnnotice", "editions"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 2
    assert done.stderr == b"vnnotice: cannot go on: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interrupt_is_quiet():
    def minds_signals():
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # what a shell starts in the background would ignore it

    with process("check", "-", stdin=subprocess.PIPE, preexec_fn=minds_signals) as running:
        running.stdin.write(b" " * 1_000_000)  # more than a pipe holds: then it is reading
        running.send_signal(signal.SIGINT)
        running.stdin.close()
        assert running.wait(30) == 130
        assert running.stderr.read() == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1258", "cp1252"])
def test_a_terminal_that_cannot_show_vietnamese(faulty, encoding):
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    with process("check", "--lang", "vi", "--select", "missing-heading", faulty, env=environment) as running:
        out, err = running.communicate(timeout=30)

    assert running.returncode == 1
    assert err == b""
    assert b"\\u" in out
    out.decode(encoding)


def test_the_version_is_quick():
    code = "import sys; from vnnotice.cli import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"lxml", "orjson", "cattrs", "markdown_it", "attrs", "vnnotice.model", "vnnotice.rules"})
