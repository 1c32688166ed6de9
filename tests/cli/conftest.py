"""Running the program within this process, on notices of invented places."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest

from vnnotice.cli import main

FAULTY = """\
Đồng Lau, ngày 7 tháng 07 năm 2023

**THÔNG BÁO**
**Kết quả buổi làm việc với Đảng ủy xã Suối Mây**

Thường trực Huyện ủy thông báo lịch làm việc.

**Nơi nhận:**

- Đảng ủy xã Suối Mây,
- Lưu VPHU.

**T/L BAN THƯỜNG VỤ**
**CHÁNH VĂN PHÒNG**
"""


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capfdbinary, monkeypatch):
    """Return a function that runs the program: status, standard output, standard error."""

    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfdbinary.readouterr()
        status = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return SimpleNamespace(status=status, out=out.decode(errors="replace"), err=err.decode(), data=out)

    return run


@pytest.fixture
def faulty(tmp_path):
    """Return the path of a notice without heading, issuing body, number and signer, and with a wrongly padded date."""
    path = tmp_path / "faulty.md"
    path.write_text(FAULTY, encoding="utf-8")
    return path
