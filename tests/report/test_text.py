from __future__ import annotations

import re

import pytest

from vnnotice.checker import Check
from vnnotice.model import Origin
from vnnotice.report import form_named

FORM = form_named("text")


def test_the_whole_page_in_english(law):
    assert (
        law.rendered(FORM, law.whole())
        == """\
thong-bao.md
Read as Markdown. Checked against party-2018 (the Party's guidance): signed on 9 August 2023.

Heading
  error VN0101 missing-heading
    there is no heading
    heading, absent (36-HD/VPTW, II.1.1)

Place and date
  warning VN0403 unpadded-day (not certain)
    write “09”, not “9”
    place_and_date, line 1, column 1 (36-HD/VPTW, II.1.4)
    1 | Bảo Lâm, ngày 9 tháng 8 năm 2023
      |               ^

Mended while reading:
  paragraph joined that a page break had cut (Kính / báo.), body[0], line 3, column 1

Rules: 1 passed, 2 failed, 1 not applicable, 1 not checkable (VN3001: no looks).

1 file; 2 findings: 1 error, 1 warning.
"""
    )


def test_the_whole_page_in_vietnamese(law):
    assert (
        law.rendered(FORM, law.whole(), language="vi")
        == """\
thong-bao.md
Đọc theo định dạng Markdown. Đối chiếu với party-2018 (Hướng dẫn của Đảng): ký ngày 09/8/2023.

Tiêu đề
  lỗi VN0101 missing-heading
    thiếu tiêu đề
    heading, không có trong văn bản (36-HD/VPTW, II.1.1)

Địa danh và thời gian ban hành
  cảnh báo VN0403 unpadded-day (chưa chắc chắn)
    viết “09”, không viết “9”
    place_and_date, dòng 1, cột 1 (36-HD/VPTW, II.1.4)
    1 | Bảo Lâm, ngày 9 tháng 8 năm 2023
      |               ^

Đã sửa khi đọc:
  nối đoạn văn bị ngắt do sang trang (Kính / báo.), body[0], dòng 3, cột 1

Quy tắc: 1 đạt, 2 không đạt, 1 không áp dụng, 1 không kiểm tra được (VN3001: không rõ cỡ chữ).

1 tệp; 2 phát hiện: 1 lỗi, 1 cảnh báo.
"""
    )


def test_nothing_found(law):
    printed = law.rendered(FORM, law.checked(path="-", checks={"VN0501": law.CHECKS["VN0501"]}))

    assert printed.splitlines() == [
        "(standard input)",
        "Read as Markdown. Checked against party-2018 (the Party's guidance): signed on 9 August 2023.",
        "",
        "Rules: 1 passed.",
        "",
        "1 file; no findings.",
    ]


def test_what_was_not_checked_is_never_silent(law):
    printed = law.rendered(FORM, law.unreadable(line=3, column=4), law.checked(edition=None))

    assert printed.splitlines() == [
        "x.xml",
        "Could not be read: a document type is not read (line 3, column 4) [xml.doctype]. Take it out",
        "",
        "thong-bao.md",
        "Read as Markdown. Not checked: signed on 9 August 2023.",
        "",
        "2 files; no findings; 1 file could not be read; 1 file not checked, for no edition of the law is known to apply.",
    ]


def place_line(law, **changes):
    lines = law.rendered(FORM, law.checked(law.finding(**changes))).splitlines()
    return lines[6:-2]


@pytest.mark.parametrize(
    ("changes", "lines"),
    [
        # absent from a part that is there: the line of the part, with no mark under it
        (
            {"path": "place_and_date.date", "found": None},
            [
                "    place_and_date.date, absent, near line 1, column 1 (36-HD/VPTW, II.1.4)",
                "    1 | Bảo Lâm, ngày 9 tháng 8 năm 2023",
            ],
        ),
        # a place that the model cannot name
        ({"path": "body[9]", "origin": None}, ["    body[9], absent (36-HD/VPTW, II.1.4)"]),
        ({"path": "", "origin": None}, ["    The whole notice (36-HD/VPTW, II.1.4)"]),
        ({"path": "body[0]", "origin": None}, ["    body[0] (36-HD/VPTW, II.1.4)"]),
        ({"origin": Origin(part="/w:p[2]")}, ["    place_and_date, /w:p[2] (36-HD/VPTW, II.1.4)"]),
        # a line that is not in the file
        ({"origin": Origin(line=99, column=1)}, ["    place_and_date, line 99, column 1 (36-HD/VPTW, II.1.4)"]),
        (
            {"path": "body[0]", "origin": Origin(line=3)},
            ["    body[0], line 3 (36-HD/VPTW, II.1.4)", "    3 | Kính báo."],
        ),
    ],
)
def test_where(law, changes, lines):
    assert place_line(law, **changes) == lines


def test_findings_of_one_component_stand_together(law):
    printed = law.rendered(
        FORM, law.checked(law.finding(), law.finding(path="place_and_date.date"), law.finding("VN0101", path=""))
    )

    assert printed.count("Place and date\n") == 1
    assert printed.index("Place and date\n") < printed.index("The whole notice\n")


def test_an_unknown_format_is_called_by_its_name(law):
    import attrs

    assert "Read as abc." in law.rendered(FORM, attrs.evolve(law.checked(), format="abc"))


def test_colours_change_nothing_else(law):
    files = (law.whole(), law.unreadable(), law.checked(edition=None), law.checked(path="sạch.md"))

    painted = law.rendered(FORM, *files, colour=True)

    assert "\x1b[1;31merror\x1b[0m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == law.rendered(FORM, *files)


def test_nothing_found_is_green(law):
    assert "\x1b[1;32mno findings\x1b[0m" in law.rendered(FORM, law.checked(), colour=True)


def test_untrusted_text_is_shown_safely(law):
    data = "Bảo Lâm ::error::\x1b[31m ##[error]x 9\n".encode()
    found = law.finding(found="9 \n::error::x\x1b]52;c;x\x07" + " ::warning::y" * 200)
    file = law.checked(found, path="a\n::stop-commands::b\x1b.md", data=data)

    printed = law.rendered(FORM, file)

    assert all(character.isprintable() or character == "\n" for character in printed)
    assert "::" not in printed
    assert "##[" not in printed
    assert max(map(len, printed.splitlines())) <= 120


def unseen(*reasons):
    """Return checks that could not be made: so many rules for each reason."""
    return {
        f"VN3{box}{serial:02}": Check(status="not_checkable", reason_vi=reason, reason_en=reason)
        for box, (reason, number) in enumerate(reasons)
        for serial in range(number)
    }


@pytest.mark.parametrize(
    ("reasons", "said"),
    [
        ([("no looks", 2)], "2 not checkable (VN3000, VN3001: no looks)"),
        ([("no looks", 7)], "7 not checkable (no looks)"),
        ([("no looks", 7), ("no day", 1)], "8 not checkable (7 rules: no looks; VN3100: no day)"),
    ],
)
def test_rules_that_could_not_be_checked_are_named_where_they_are_few(law, reasons, said):
    page = law.rendered(FORM, law.checked(checks=unseen(*reasons)))

    assert f"Rules: {said}." in page
