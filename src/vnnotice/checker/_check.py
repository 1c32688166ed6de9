"""Checking: choose the edition, run its rules, make the report."""

from __future__ import annotations

from collections.abc import Iterable

from vnnotice.checker._report import Check, Report
from vnnotice.checker._run import Run
from vnnotice.model import Notice, Reading
from vnnotice.regimes import Choice, Edition, choose, edition_named
from vnnotice.rules import Rule, plugin_of, selected

__all__ = ["check"]


def check(
    subject: Notice | Reading,
    *,
    edition: str | Edition | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Run the rules over a notice, or over what a reader returned.

    Args:
        subject: the notice; a `Reading` also gives the looks, the places in the file and what was mended.
        edition: the law to check against; where it is not given, the law of the day of signing.
        select: codes, beginnings of codes or names of rules to run; all where none is given.
        ignore: those not to run.

    Raises:
        PluginError: a rule or the edition is of another package, which brings what cannot be used.
        UnknownEditionError: no edition has this key.
        UnknownRuleError: no rule has this code or name.
    """
    reading = subject if isinstance(subject, Reading) else Reading(notice=subject, format="python")
    choice = _given(edition) if edition is not None else choose(reading.notice)
    rules = selected(choice.edition, select, ignore)
    if choice.edition is None:
        return Report(edition=None, choice=choice, repairs=reading.repairs)
    run = Run(reading, choice, choice.edition)
    checks = {rule.code: _checked(run, rule) for rule in rules}
    return Report(
        edition=choice.edition, choice=choice, findings=run.in_order(), checks=checks, repairs=reading.repairs
    )


def _checked(run: Run, rule: Rule) -> Check:
    """Run *rule*; where one of another package fails, say whose it is."""
    try:
        return run.check(rule)
    except Exception as error:
        plugin = plugin_of(rule)
        if plugin is None:
            raise
        raise plugin.error(f"{rule.code} fails: {type(error).__name__}: {error}") from error


def _given(edition: str | Edition) -> Choice:
    chosen = edition if isinstance(edition, Edition) else edition_named(edition)
    return Choice(
        edition=chosen,
        reason_vi="được chỉ định khi gọi",
        reason_en="asked for by the caller",
    )
