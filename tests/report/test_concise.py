from __future__ import annotations

from vnnotice.model import Origin
from vnnotice.report import form_named

FORM = form_named("concise")


def test_one_line_a_finding(law):
    printed = law.rendered(FORM, law.whole(), law.checked(law.finding(origin=Origin(line=7))))

    assert printed.splitlines() == [
        "thong-bao.md: VN0101 error there is no heading",
        "thong-bao.md:1:1: VN0403 warning write “09”, not “9”",
        "thong-bao.md:7: VN0403 error write “09”, not “9”",
    ]


def test_in_vietnamese_the_severity_stays_a_key(law):
    assert law.rendered(FORM, law.checked(law.finding()), language="vi") == (
        "thong-bao.md:1:1: VN0403 error viết “09”, không viết “9”\n"
    )


def test_what_was_not_checked_has_a_line(law):
    printed = law.rendered(FORM, law.unreadable(line=3, column=4), law.unreadable(), law.checked(edition=None))

    assert printed.splitlines() == [
        "x.xml:3:4: xml.doctype unreadable a document type is not read",
        "x.xml: xml.doctype unreadable a document type is not read",
        "thong-bao.md: no-edition signed on 9 August 2023",
    ]


def test_nothing_found_is_nothing_said(law):
    assert law.rendered(FORM, law.checked()) == ""


def test_untrusted_text_is_shown_safely(law):
    file = law.checked(law.finding(found="9\n::error::\x1b[31m" + "x" * 500), path="a\n::stop-commands::b.md")

    printed = law.rendered(FORM, file)

    assert printed.count("\n") == 1
    assert printed.startswith(r"a\x0a\x3a:stop-commands\x3a:b.md:1:1: VN0403 error write “09”, not “9\x0a\x3a:error")
    assert "\x1b" not in printed
    assert len(printed) < 400
