"""What other packages add by entry points, and what happens where they add nonsense."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import vnnotice
from vnnotice import Fault, PluginError, UnknownEditionError, edition_named, revise, rule
from vnnotice.cli import main
from vnnotice.regimes import _registry as of_editions
from vnnotice.rules import _registry as of_rules
from vnnotice.rules import _selection, rules_by_component

HOUSE_RULES = Path(__file__).resolve().parents[1] / "examples" / "house-rules"
GUIDE = HOUSE_RULES.parents[1] / "docs" / "guides" / "own-rules.md"
BLOCKS = re.findall(r"^```(?:python|toml)\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
SENTENCES = {
    "message_vi": "thiếu “{expected}”",
    "message_en": "missing",
    "demand_vi": "Phải có.",
    "component": "contact_line",
    "mend_vi": "Thêm.",
    "mend_en": "Add it.",
}
CACHED = (
    of_rules.all_rules, of_rules._brought, of_rules._all_by_key, of_editions.all_editions, of_editions._brought,
    _selection._selected, rules_by_component,
)  # fmt: skip


@rule("ACME0001", **SENTENCES)
def missing_thing(_case):
    """A thing is there."""
    yield Fault("body", None, "thing")


@rule("ACME0002", **SENTENCES)
def broken_thing(_case):
    """A thing fails."""
    raise KeyError("x")


def made(code, name, **sentences):
    def test(_case):
        """A thing is there."""

    test.__name__ = name
    return rule(code, **{**SENTENCES, **sentences})(test)


LAW = edition_named("state-2020")
DEMAND = LAW.demands["VN0101"]
EDITION = revise(LAW, key="acme-2024", demands={"ACME0001": DEMAND})


@pytest.fixture
def installed(monkeypatch):
    """Return a function that installs what a package brings: rules and editions, each under one entry point."""

    def install(**packages):
        entries = []
        for package, (group, value) in packages.items():
            module = ModuleType(f"made_{package}")
            module.value = value
            monkeypatch.setitem(sys.modules, module.__name__, module)
            target = f"{module.__name__}:value"
            if isinstance(value, ModuleType):
                monkeypatch.setitem(sys.modules, module.__name__, value)
                target = module.__name__
            entry = EntryPoint(package, target, f"vnnotice.{group}")
            vars(entry)["dist"] = SimpleNamespace(name=f"{package}-rules")
            entries.append(entry)
        monkeypatch.setattr("importlib.metadata.entry_points", EntryPoints(entries).select)
        for function in CACHED:
            function.cache_clear()

    yield install
    monkeypatch.undo()
    for function in CACHED:
        function.cache_clear()


def module(**values):
    made = ModuleType("made")
    vars(made).update(values)
    return made


class TestRules:
    @pytest.mark.parametrize(
        "value", [missing_thing, module(one=missing_thing, again=missing_thing, heading=vnnotice.rule_named("VN0101"))]
    )
    def test_an_entry_names_a_rule_or_a_module_with_rules(self, installed, value):
        installed(acme=("rules", value))

        assert vnnotice.all_rules() == (*of_rules.own_rules(), missing_thing)
        assert vnnotice.rule_named("acme0001") is vnnotice.rule_named("missing-thing") is missing_thing
        assert of_rules.plugin_of(missing_thing) == ("vnnotice.rules", "acme", "acme-rules")
        assert of_rules.plugin_of(vnnotice.rule_named("VN0101")) is None

    def test_one_rule_may_stand_under_two_entries(self, installed):
        installed(acme=("rules", missing_thing), other=("rules", module(one=missing_thing)))

        assert vnnotice.all_rules()[-1] is missing_thing
        assert of_rules.plugin_of(missing_thing).package == "acme-rules"

    @pytest.mark.parametrize(
        ("value", "reason"),
        [
            (module(), "it names neither a rule nor a module with rules"),
            ("a text", "it names neither a rule nor a module with rules"),
            (vnnotice.rule_named("VN0101"), "VN0101 is a code of vnnotice; a rule of another package has letters"),
            (made("VN9901", "thing"), "VN9901 is a code of vnnotice"),
            (made("ACME0003", "missing_heading"), "vnnotice has missing-heading already"),
            (made("ACME0003", "thing", message_en="{where}"), "the sentence of ACME0003 names more than {found} and"),
            (made("ACME0003", "thing", message_vi="“{found"), "expected '}' before end of string"),
        ],
    )
    def test_what_is_no_good_rule_is_an_error_that_names_the_package(self, installed, value, reason):
        installed(acme=("rules", value))

        with pytest.raises(PluginError) as caught:
            vnnotice.all_rules()
        assert str(caught.value).startswith("'acme' of acme-rules, under vnnotice.rules, cannot be used: ")
        assert caught.value.reason.startswith(reason)

    @pytest.mark.parametrize("other", [made("ACME0001", "another_thing"), made("ACME0009", "missing_thing")])
    def test_two_packages_with_one_code_or_name_are_both_named(self, installed, other):
        installed(acme=("rules", missing_thing), zebra=("rules", other))

        with pytest.raises(PluginError, match=r"^'zebra' of zebra-rules, .*: acme-rules has (ACME0001|missing-thing)"):
            vnnotice.all_rules()

    def test_rules_are_selected_by_their_codes(self, installed):
        installed(acme=("rules", missing_thing), law=("editions", EDITION))

        for select in (["ACME"], ["acme0001"], ["missing-thing"]):
            report = vnnotice.check(vnnotice.Notice(), edition="acme-2024", select=select)
            assert list(report.checks) == ["ACME0001"]
        assert "ACME0001" in vnnotice.check(vnnotice.Notice(), edition="acme-2024").checks
        ignored = vnnotice.check(vnnotice.Notice(), edition="acme-2024", ignore=["ACME"])
        assert "ACME0001" not in ignored.checks
        assert report.findings[0].message("vi") == "thiếu “thing”"

    def test_a_rule_that_fails_is_an_error_that_names_the_package(self, installed):
        installed(acme=("rules", broken_thing))
        edition = revise(LAW, key="acme-2025", demands={"ACME0002": DEMAND})

        with pytest.raises(PluginError, match=r"'acme' of acme-rules, .*: ACME0002 fails: KeyError: 'x'$"):
            vnnotice.check(vnnotice.Notice(), edition=edition)

    def test_a_rule_of_this_package_that_fails_is_a_fault_of_this_package(self, monkeypatch):
        monkeypatch.setattr("vnnotice.checker._run.Run.check", lambda _run, rule: broken_thing.test(rule))

        with pytest.raises(KeyError, match="x"):
            vnnotice.check(vnnotice.Notice(), edition=LAW)


class TestEditions:
    @pytest.mark.parametrize("value", [EDITION, module(EDITION=EDITION), module(EDITIONS=[EDITION])])
    def test_an_entry_names_an_edition_or_a_module_with_editions(self, installed, value):
        installed(acme=("editions", value))

        assert vnnotice.editions() == (*of_editions.own_editions(), EDITION)
        assert edition_named("acme-2024") is EDITION
        assert of_editions.plugin_of(EDITION).package == "acme-rules"
        assert of_editions.plugin_of(LAW) is None

    @pytest.mark.parametrize(
        ("value", "reason"),
        [
            (module(), "it names neither an edition nor a module with EDITION or EDITIONS"),
            (module(EDITIONS=["acme"]), "it names neither an edition nor"),
            (module(EDITION=None), "it names neither an edition nor"),
            (revise(LAW), "vnnotice has state-2020 already"),
        ],
    )
    def test_what_is_no_good_edition_is_an_error_that_names_the_package(self, installed, value, reason):
        installed(acme=("editions", value))

        with pytest.raises(PluginError, match=r"'acme' of acme-rules, under vnnotice\.editions, ") as caught:
            vnnotice.editions()
        assert caught.value.reason.startswith(reason)

    def test_none_is_chosen_by_itself(self, installed):
        installed(acme=("editions", EDITION))
        state = vnnotice.Notice(heading=vnnotice.Heading(kind="state"))

        choice = vnnotice.check(state).choice
        assert choice.edition.key == "state-2020"
        assert EDITION not in (*choice.candidates, *choice.rivals)
        assert EDITION not in vnnotice.check(vnnotice.Notice()).choice.candidates

    def test_an_unknown_key_brings_those_of_other_packages_to_mind(self, installed):
        installed(acme=("editions", EDITION))

        with pytest.raises(UnknownEditionError, match="acme-2024"):
            edition_named("acme-2023")


class TestLoading:
    def entry(self, monkeypatch, target):
        entry = EntryPoint("acme", target, "vnnotice.rules")
        monkeypatch.setattr("importlib.metadata.entry_points", EntryPoints([entry]).select)

    @pytest.mark.parametrize(
        ("target", "reason"),
        [
            ("no_such_module", "it cannot be loaded: ModuleNotFoundError: No module named 'no_such_module'"),
            ("json:no_such_name", "it cannot be loaded: AttributeError: "),
            ("leaves_at_once", "it cannot be loaded: SystemExit: 3"),
        ],
    )
    def test_what_cannot_be_loaded_is_an_error(self, installed, monkeypatch, tmp_path, target, reason):
        installed()
        self.entry(monkeypatch, target)
        (tmp_path / "leaves_at_once.py").write_text("raise SystemExit(3)")
        monkeypatch.syspath_prepend(tmp_path)

        with pytest.raises(PluginError) as caught:
            vnnotice.all_rules()
        assert caught.value.reason.startswith(reason)
        assert caught.value.package == target.partition(":")[0]

    def test_no_check_by_the_law_looks_for_plugins(self, installed, monkeypatch, capsys, tmp_path):
        installed()
        self.entry(monkeypatch, "no_such_module")
        page = tmp_path / "thong-bao.txt"
        page.write_text("THÔNG BÁO\nvề một việc\n", encoding="utf-8")

        assert (
            main(["check", str(page), "--edition", "state-2020", "--select", "VN01,missing-body", "--lang", "en"]) == 1
        )
        assert main(["check", str(page), "--ignore", "VN0201"]) in {0, 1, 2}
        assert capsys.readouterr().err == ""

    @pytest.mark.parametrize(
        "arguments",
        [["rules"], ["explain", "ACME0001"], ["check", "--select", "ACME", "x.md"], ["explain", "no-such-rule"]],
    )
    def test_the_command_line_says_it_in_one_line(self, installed, monkeypatch, capsys, arguments):
        installed()
        self.entry(monkeypatch, "no_such_module")

        assert main(arguments) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err == (
            "vnnotice: 'acme' of no_such_module, under vnnotice.rules, cannot be used: "
            "it cannot be loaded: ModuleNotFoundError: No module named 'no_such_module'\n"
        )


class TestCommandLine:
    @pytest.fixture(autouse=True)
    def _installed(self, installed):
        installed(acme=("rules", missing_thing), law=("editions", EDITION))

    def test_rules_are_listed_with_their_package(self, capsys):
        main(["rules", "--lang", "en", "--edition", "acme-2024"])

        lines = capsys.readouterr().out.splitlines()
        (line,) = [line for line in lines if "[package" in line]
        assert line.startswith("  ACME0001 missing-thing (error; 30/2020/NĐ-CP, ")
        assert line.endswith(") [package acme-rules]")

    def test_those_of_the_law_are_listed_without_it(self, capsys):
        main(["rules", "--lang", "en", "--edition", "state-2020"])

        assert "ACME0001" not in capsys.readouterr().out
        main(["rules", "--lang", "en", "--edition", "acme-2024"])
        theirs = capsys.readouterr().out.partition("\n\nContact line\n")[2].partition("\n\n")[0]
        assert "\n  ACME0001 " in theirs

    def test_a_rule_is_explained_with_its_package(self, capsys):
        main(["explain", "ACME0001", "--lang", "vi"])

        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "ACME0001 missing-thing [gói acme-rules]"
        assert any(line.endswith(" (acme-2024)") for line in lines)

    def test_editions_are_listed_with_their_package(self, capsys):
        main(["editions", "--lang", "en"])

        heads = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
        assert heads[-1] == f"acme-2024: from 2020-03-05, in force, {len(EDITION.demands)} rules [package law-rules]"

    def test_programs_are_told_the_package(self, capsys):
        main(["rules", "--format", "json"])
        packages = {entry["code"]: entry["package"] for entry in json.loads(capsys.readouterr().out)}
        main(["editions", "--format", "json"])
        editions = {entry["key"]: entry["package"] for entry in json.loads(capsys.readouterr().out)}

        assert (packages["ACME0001"], packages["VN0101"]) == ("acme-rules", None)
        assert (editions["acme-2024"], editions["state-2020"]) == ("law-rules", None)


def metadata(folder: Path) -> Path:
    """Write what an installer would write about the example package, and return where."""
    project = tomllib.loads((HOUSE_RULES / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    place = folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    place.mkdir(parents=True)
    (place / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    lines = [
        line
        for group, entries in project["entry-points"].items()
        for line in (f"[{group}]", *(f"{name} = {target}" for name, target in entries.items()))
    ]
    (place / "entry_points.txt").write_text("\n".join(lines) + "\n")
    return folder


class TestExample:
    @pytest.fixture
    def run(self, tmp_path):
        """Return a function that runs a module of Python where the example package is installed."""
        source = Path(vnnotice.__file__).parents[1]
        places = [source, HOUSE_RULES / "src", metadata(tmp_path / "site")]

        def run(*arguments):
            return subprocess.run(  # noqa: S603
                [sys.executable, "-m", *map(str, arguments)], cwd=tmp_path, capture_output=True, encoding="utf-8",
                check=False, timeout=120,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places)), "LC_ALL": "C.UTF-8"},
            )  # fmt: skip

        return run

    def test_a_notice_is_checked_by_the_house_rules(self, run, tmp_path):
        page = tmp_path / "thong-bao.txt"
        page.write_text(f"THÔNG BÁO\nVề việc {'nghỉ ' * 30}lễ\n\nKính báo./.\n", encoding="utf-8")

        done = run("vnnotice", "check", "--edition", "acme-2024", "--select", "ACME", page, "--concise")

        assert (done.returncode, done.stderr) == (1, "")
        lines = [line.rpartition(f"{page}:")[2].strip() for line in done.stdout.splitlines()]
        assert lines == [
            "1:1: ACME0003 warning the subject is too long: 160 characters, where 120 are the most",
            "ACME0001 error the contact line with the telephone number “0204 000 123” is missing",
        ]

    def test_without_being_asked_for_they_do_not_hold(self, run, tmp_path):
        page = tmp_path / "thong-bao.txt"
        page.write_text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", encoding="utf-8")

        done = run("vnnotice", "check", page, "--format", "json")

        (file,) = json.loads(done.stdout)["files"]
        assert file["edition"]["key"] == "state-2020"
        assert not any(code.startswith("ACME") for code in file["checks"])

    def test_they_are_listed_and_explained(self, run):
        assert "acme-2024: from 2024-02-01, in force" in run("vnnotice", "editions").stdout
        assert "  ACME0003 long-subject [package acme-house-rules]\n" in run("vnnotice", "rules").stdout
        explained = run("vnnotice", "explain", "missing-contact-line").stdout
        assert explained.startswith("ACME0001 missing-contact-line [package acme-house-rules]\n")
        assert "  error  12/QĐ-ACME, Điều 3 (acme-2024)\n" in explained

    @pytest.mark.parametrize("block", BLOCKS)
    def test_the_guide_shows_what_stands_in_the_example(self, block):
        texts = [
            path.read_text(encoding="utf-8") for path in HOUSE_RULES.rglob("*.*") if path.suffix in {".py", ".toml"}
        ]

        assert any(block in text for text in texts), block

    def test_its_own_tests_pass(self, run):
        done = run("pytest", "-q", "-p", "no:cacheprovider", HOUSE_RULES / "tests")

        assert done.returncode == 0, done.stdout + done.stderr
