"""Tests mirror the source: whoever knows a module knows where its tests are."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "vnnotice"
TESTS = ROOT / "tests"
ROOMS = sorted(path.name for path in SOURCE.iterdir() if path.is_dir() and path.name != "__pycache__")
TEST_FILES = [path for room in ROOMS for path in sorted((TESTS / room).rglob("test_*.py"))]


@pytest.mark.parametrize("path", TEST_FILES, ids=lambda path: str(path.relative_to(TESTS)))
def test_a_test_file_is_named_after_what_it_tests(path):
    folder = SOURCE / path.parent.relative_to(TESTS)
    subject = path.stem.removeprefix("test_")

    subjects = {module.stem.strip("_") for module in folder.iterdir()} | {folder.name}

    assert any(subject == name or subject.startswith(f"{name}_") for name in subjects)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_tests(room):
    assert list((TESTS / room).rglob("test_*.py"))
