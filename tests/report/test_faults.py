from __future__ import annotations

import pytest

from vnnotice.errors import ReadError
from vnnotice.report._faults import fault_text

MISSING = ReadError("file.missing", "there is no file 'a\x1b.md'")


@pytest.mark.parametrize(
    ("error", "language", "text"),
    [
        (MISSING, "en", r"there is no file 'a\x1b.md' [file.missing]"),
        (MISSING, "vi", r"không có tệp này: there is no file 'a\x1b.md' [file.missing]"),
        (ReadError("json.missing", "the key is needed"), "vi", "thiếu phần bắt buộc: the key is needed [json.missing]"),
        (ReadError("new.code", "it is new", line=3, hint="Look"), "vi", "it is new (line 3) [new.code]. Look"),
    ],
)
def test_what_is_wrong(error, language, text):
    assert fault_text(error, language) == text


def test_it_is_never_a_whole_document():
    assert len(fault_text(ReadError("xml.value", "x" * 10_000), "en")) < 200
