"""What holds of every module of wording."""

from __future__ import annotations

import importlib
import pkgutil
import time

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import any_text, foot_parts, heading_parts
from wording.forms import FORMS

from vnnotice import wording
from vnnotice.vietnamese.letters import nfc

MODULES = [
    importlib.import_module(f"vnnotice.wording.{module.name}")
    for module in pkgutil.iter_modules(wording.__path__)
    if not module.name.startswith("_")
]
COMPONENTS = [module for module in MODULES if "parse" in module.__all__]
READERS = [
    getattr(module, name)
    for module in MODULES
    for name in module.__all__
    if name in {"parse", "label", "digits", "kind_of", "opens_organ", "bare", "placeholders", "unbracketed"}
    or name.startswith("is_")
]
WRITERS = {
    "heading": "heading",
    "issuing_body": "issuing_body",
    "number_and_symbol": "number_and_symbol",
    "place_and_date": "place_and_date",
    "type_and_subject": "type_and_subject",
    "marks": "marks",
    "annexes": "annex",
}
"""Component → the module that words it, where one part has one wording."""

FRAGMENTS = [
    "Số: ", "Số", "05", "/TB-UBND", "-TB/HU", "2015", "ngày ", "tháng ", "năm ", "Hà Nội, ", "TM. ", "T/L ", "Q. ", "UBND",
    "Nơi nhận:", "- ", "Lưu: ", "Phụ lục ", "II", "THÔNG BÁO", "V/v ", "…", "[CẦN BỔ SUNG", "]", "1.", "a) ", "Điều 2.", "*",
    "-----", "DỰ THẢO", "lần 2", "MẬT", "Kính gửi:", "ĐẢNG CỘNG SẢN VIỆT NAM", "\n", "\t", "\u00a0", "\u0301", "²", "٣", "đ",
]  # fmt: skip

lines = st.one_of(any_text(), st.lists(st.one_of(st.sampled_from(FRAGMENTS), any_text()), max_size=8).map("".join))
reader = pytest.mark.parametrize(
    "read", READERS, ids=lambda read: f"{read.__module__.rpartition('.')[2]}.{read.__name__}"
)


def test_each_component_is_worded_both_ways():
    assert all("write" in module.__all__ for module in COMPONENTS)
    assert len(COMPONENTS) >= 11


@given(lines)
def test_no_text_is_too_strange_to_be_read(line):
    for read in READERS:
        read(line)


@given(lines)
def test_what_is_parsed_keeps_its_wording(line):
    for module in COMPONENTS:
        part = module.parse(line)
        if part is not None and "wording" in attrs.fields_dict(type(part)):
            assert part.wording == nfc(line)


@reader
@pytest.mark.parametrize("text", ["", " ", "\n", "\t\u00a0"])
def test_blank_text(read, text):
    if read.__name__ == "is_blank":
        assert read(text)
    else:
        assert not str(read(text) or "").strip()


@reader
@pytest.mark.parametrize("filling", [" ", "\n", "-", ".", "…", "1.", "ngày  ", "[CẦN BỔ SUNG", "Đ ", "/ "])
def test_a_long_line_takes_no_longer_than_it_is_long(read, filling):
    started = time.perf_counter()
    for opening in ("", "Số:", "Nơi nhận", "Phụ lục", "TM", "Hà Nội, ngày"):
        for end in ("", "x"):
            read(opening + filling * (20_000 // len(filling)) + end)

    assert time.perf_counter() - started < 5


@given(st.fixed_dictionaries({**heading_parts(), **foot_parts()}), st.sampled_from(FORMS))
def test_a_part_that_was_read_is_written_as_it_stood(parts, form):
    pieces = [(module, parts[name]) for name, module in WRITERS.items()]
    pieces += [("addressees", item) for item in parts["addressees"].items]
    pieces += [("recipients", item) for item in parts["recipients"].items]
    pieces += [("signature_block", item) for item in parts["signature_blocks"].authorities]
    for module, part in pieces:
        line = getattr(wording, module).write(part, form)
        assert isinstance(line, str)
        if getattr(part, "wording", None):
            assert line == part.wording
