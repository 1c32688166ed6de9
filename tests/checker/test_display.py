"""A report as a shell and a notebook show it."""

from __future__ import annotations

import datetime

import pytest
from lxml import etree

from vnnotice.checker import Report, check
from vnnotice.model import Heading, Notice, NumberAndSymbol, Paragraph, PlaceAndDate
from vnnotice.regimes import edition_named

EDITION = edition_named("state-2020")
UNJUDGED = Notice(heading=Heading(kind="party"), place_and_date=PlaceAndDate(date=datetime.date(1923, 8, 9)))


def report(notice=None, *, edition=EDITION, select=("VN02", "VN03", "VN08")):
    return check(notice or Notice(), edition=edition, select=select)


def many(text="ngày ……"):
    body = [Paragraph(runs=text) for _ in range(30)]
    return check(Notice(body=body), edition=EDITION, select=["blank-to-fill-in"])


class TestShell:
    def test_it_shows_the_law_the_counts_and_a_line_for_each_finding(self):
        assert repr(report()) == (
            "<Report state-2020: 2 findings (2 errors), 1 rule not checkable\n"
            "  error VN0201 issuing_body: the issuing body is missing\n"
            "  error VN0301 number_and_symbol: the number and symbol are missing>"
        )

    def test_one_is_no_plural(self):
        assert repr(report(select=["VN0201"])).startswith("<Report state-2020: 1 finding (1 error)\n")

    @pytest.mark.parametrize(("select", "tail"), [(["VN0402"], ""), (["VN0801"], ", 1 rule not checkable")])
    def test_without_findings(self, select, tail):
        assert repr(report(select=select)) == f"<Report state-2020: no findings{tail}>"

    def test_without_an_edition(self):
        assert repr(check(UNJUDGED)) == "<Report without an edition>"

    def test_of_many_findings_the_first_are_shown(self):
        shown = repr(many()).split("\n")

        assert len(shown) == 22
        assert shown[0].endswith(" (30 info)" if many().infos else " (30 warnings)")
        assert shown[-1] == "  … and 10 more>"

    def test_what_stands_in_a_notice_commands_no_terminal(self):
        number = NumberAndSymbol(wording="Số: 1\u202e2/TB-UBND", number="1\u202e2", kind="TB", organ="UBND")
        shown = repr(check(Notice(number_and_symbol=number), edition=EDITION))

        assert "\\u202e" in shown
        assert all(line.isprintable() for line in shown.split("\n"))
        assert max(map(len, shown.split("\n"))) < 160


class TestNotebook:
    def cells(self, report):
        page = etree.fromstring(report._repr_html_())
        return [[cell.text for cell in row] for row in page.iter("tr")]

    def test_it_is_a_table(self):
        assert self.cells(report()) == [
            ["severity", "rule", "place", "finding"],
            ["error", "VN0201", "issuing_body", "the issuing body is missing"],
            ["error", "VN0301", "number_and_symbol", "the number and symbol are missing"],
        ]

    def test_the_head_says_the_law_the_counts_and_why(self):
        head = etree.fromstring(report()._repr_html_()).findtext("p")

        assert head == "state-2020: 2 findings (2 errors), 1 rule not checkable (asked for by the caller)"

    def test_of_many_findings_the_first_are_shown(self):
        assert len(self.cells(many())) == 21
        assert "<p>… and 10 more</p>" in many()._repr_html_()

    def test_without_findings_there_is_no_table(self):
        assert self.cells(report(select=["VN0402"])) == []
        assert "before the first edition held" in check(UNJUDGED)._repr_html_()

    def test_what_stands_in_a_notice_is_no_markup(self):
        heading = Heading(kind="state", wording="CỘNG HÒA <script>alert(1)</script> &amp;")
        shown = check(Notice(heading=heading), edition=EDITION, select=["VN0103"])

        assert "<script" not in shown._repr_html_()
        assert any("<script>" in row[3] for row in self.cells(shown))

    def test_it_brings_no_style_and_no_script(self):
        tags = {element.tag for element in etree.fromstring(report()._repr_html_()).iter()}

        assert tags == {"div", "p", "table", "thead", "tbody", "tr", "th", "td"}
        assert not any(element.attrib for element in etree.fromstring(report()._repr_html_()).iter())


def test_a_report_made_by_hand_can_be_shown():
    made = Report(edition=None, choice=report().choice)

    assert (repr(made), made.ok) == ("<Report without an edition>", True)
