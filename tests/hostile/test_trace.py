"""No input makes the process open a file or a socket: seen by the kernel, since an audit hook is blind for C libraries."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from budget import BEGIN, END, MODULES
from recipes import ALL

TRACED = "trace=open,openat,connect,execve,socket,stat,newfstatat,statx"
OPENING = re.compile(r"\s*(open|openat|connect|execve|socket)\(")
TEMPTING = sorted(name for name in ALL if re.match("X0[1-9]|X30|T04|T06|J05|J08|D13|D14|D16", name))


def traced(log, *command):
    """Run *command* and return, for each process, the calls between its two marks."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    command = [strace, "-f", "-o", str(log), "-e", TRACED, sys.executable, *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if "ptrace" in done.stderr:
        pytest.skip("this machine does not let a process be traced")
    assert done.returncode == 0, done.stderr
    calls, reading = {}, set()
    for line in log.read_text().splitlines():
        process, _, call = line.partition(" ")
        if f'"{BEGIN}"' in call:
            reading.add(process)
            calls[process] = []
        elif f'"{END}"' in call:
            reading.discard(process)
        elif process in reading and OPENING.match(call) and not any(f'{ending}"' in call for ending in MODULES):
            calls[process].append(call)
    return calls


def test_no_input_opens_anything(tmp_path):
    calls = traced(tmp_path / "log", str(Path(__file__).with_name("budget.py")), *TEMPTING)
    assert len(calls) == len(TEMPTING) > 30
    assert {process: found for process, found in calls.items() if found} == {}


def test_the_trace_would_show_it(tmp_path):
    code = f"import os, contextlib\nwith contextlib.suppress(OSError): os.stat({BEGIN!r})\nopen('/etc/hostname')"
    calls = traced(tmp_path / "log", "-c", code)
    assert [len(found) for found in calls.values()] == [1]
