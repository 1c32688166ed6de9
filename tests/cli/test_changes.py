"""What changed from one edition to another, as ``vnnotice editions --diff`` prints it."""

from __future__ import annotations

import json

from vnnotice.regimes import changes, edition_named


def test_what_changed_in_english(run):
    done = run("editions", "--diff", "party-2018", "party-2026-05")

    assert done.status == 0
    assert done.out.startswith(
        "party-2018: from 2018-04-03 until 2026-01-08\nparty-2026-05: from 2026-05-27, in force\n\nTexts no longer rested on:\n"
    )
    assert "Wording:\n  mark after each recipient: “,” → “;”\n" in done.out
    assert "Abbreviations of document types:\n  quy định: none → “QĐ”\n" in done.out
    assert "  VN0653 missing-hyphen-before-basis (warning; 05-HD/VPTW, Phần II, I.6.2.3)\n" in done.out
    assert "  VN0718 member-on-behalf: error → warning\n" in done.out
    assert "Rules gone:\n  VN0416 place-of-another-level (warning; 36-HD/VPTW, II.1.4.1a)\n" in done.out


def test_what_changed_in_vietnamese(run):
    out = run("editions", "--diff", "state-2020", "state-2011", "--lang", "vi").out

    assert "state-2020: từ ngày 05/3/2020, đang có hiệu lực\nstate-2011: từ ngày 05/3/2011 đến ngày 04/3/2020\n" in out
    assert "Văn bản không còn áp dụng:\n  30/2020/NĐ-CP: Nghị định" in out
    assert "Cách ghi:\n  dấu sau căn cứ cuối cùng: “.” → “,”\n" in out
    assert "  phiếu báo: “PB” → không có\n" in out
    assert "Quy tắc không còn áp dụng:\n  VN0" in out
    assert "  VN0307 extra-leading-zero (cảnh báo; 30/2020/NĐ-CP, Phụ lục I" in out
    assert "  VN0713 position-with-organ: lưu ý → cảnh báo\n" in out


def test_clauses_are_counted_not_listed(run):
    recited = len(changes(edition_named("state-2011"), edition_named("state-2020")).recited)

    last = " ".join(run("editions", "--diff", "state-2011", "state-2020").out.split("\n\n")[-1].split())

    assert last == (
        f"{recited} rules cited at another clause; the clauses of the new text: vnnotice rules --edition state-2020"
    )


def test_rules_from_memory_are_marked(run):
    out = " ".join(run("editions", "--diff", "state-2004", "state-2005").out.split())

    assert "VN0403 unpadded-day-or-month (warning; 55/2005/TTLT-BNV-VPCP, II.4; from memory)" in out


def test_values_of_several_parts_are_listed(run):
    out = run("editions", "--diff", "party-2018", "state-2020").out

    assert "  mark under the issuing body: “*” → none\n" in out
    assert "“acting”, “Q. ”" in " ".join(out.split())


def test_between_an_edition_and_itself_nothing_changed(run):
    out = run("editions", "--diff", "state-2020", "state-2020").out

    assert out == "state-2020: from 2020-03-05, in force\n" * 2 + "\nNothing changed.\n"


def test_the_contract_with_programs(run):
    found = changes(edition_named("party-2018"), edition_named("party-2026-05"))

    made = json.loads(run("editions", "--diff", "party-2018", "party-2026-05", "--format", "json").out)

    assert made["old"] == {"key": "party-2018", "start": "2018-04-03", "end": "2026-01-08"}
    assert made["new"] == {"key": "party-2026-05", "start": "2026-05-27", "end": None}
    assert made["sources"] == {"gone": ["66-QĐ/TW", "36-HD/VPTW"], "new": ["399-QĐ/TW", "05-HD/VPTW"]}
    assert made["form"]["recipient_end"] == {"old": ",", "new": ";"}
    assert made["symbols"] == {"quy định": {"old": None, "new": "QĐ"}}
    assert list(made["rules"]["gone"]) == ["VN0416"]
    assert made["rules"]["new"]["VN0653"] == {
        "severity": "warning",
        "source": "05-HD/VPTW",
        "clause": "Phần II, I.6.2.3",
        "confidence": "high",
    }
    assert made["severities"]["VN0718"] == {"old": "error", "new": "warning"}
    assert made["recited"] == list(found.recited)


def test_the_two_editions_are_named_once(run):
    done = run("editions", "state-2011", "--diff", "state-2011", "state-2020")

    assert done.status == 2
    assert "--diff names its two editions itself" in done.err
