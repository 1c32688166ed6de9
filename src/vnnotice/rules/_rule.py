"""A rule: one demand that can be checked.  Machinery only; what is demanded stands in the modules of the components."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from attrs import frozen

from vnnotice.rules._case import Case

__all__ = ["COMPOSITION", "Condition", "Fault", "Fix", "Rule", "condition", "replaced", "rule"]


@frozen(weakref_slot=False)
class Fix:
    """A mend that is certain: it changes how something is worded and never what it says.

    Attributes:
        old: what stands at the place, in its wording or its text.
        new: what shall stand there.
        everywhere: whether it is mended wherever it stands in the place, and not once only.
    """

    old: str
    new: str
    everywhere: bool = False


COMPOSITION: Final = Fix("", "", everywhere=True)
"""The mend of text in decomposed Unicode, which readers compose: all of the file is composed (NFC)."""


@frozen(weakref_slot=False)
class Fault:
    """One place where a rule is not kept: facts only, the sentence is made of them later.

    Attributes:
        path: the place in the notice.
        found: what stands there, or `None`.
        expected: what should stand there, or `None`.
        fix: how to mend it, where that is certain.
    """

    path: str
    found: str | None = None
    expected: str | None = None
    fix: Fix | None = None


def replaced(path: str, found: str, expected: str) -> Fault:
    """Return a fault whose mend is certain: what was found becomes what is expected."""
    return Fault(path, found, expected, Fix(found, expected))


Test: TypeAlias = Callable[[Case], Iterable[Fault]]
"""The function of a rule."""


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Condition:
    """When a rule applies to a case, and what to say where it does not.

    Attributes:
        holds: tells whether it applies.
        otherwise_vi, otherwise_en: why it does not.
        is_unknown: whether it does not apply because the file does not show what would be judged: it is not checkable.
    """

    holds: Callable[[Case], bool]
    otherwise_vi: str
    otherwise_en: str
    is_unknown: bool = False

    def __call__(self, case: Case) -> bool:
        return self.holds(case)


def condition(
    *, otherwise_vi: str, otherwise_en: str, is_unknown: bool = False
) -> Callable[[Callable[[Case], bool]], Condition]:
    """Make a condition of a function: what a rule takes as ``applies``.

    Where the function returns `False`, the report gives *otherwise_vi* and *otherwise_en* as the reason; *is_unknown* says
    that the rule could not be checked, rather than that it does not apply.
    """

    def made(holds: Callable[[Case], bool]) -> Condition:
        return Condition(holds=holds, otherwise_vi=otherwise_vi, otherwise_en=otherwise_en, is_unknown=is_unknown)

    return made


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Rule:
    """A rule with its code, its sentences and its function.

    Attributes:
        code: ``VN``, two digits of the box or family, two digits of the serial; never used again for another rule.
        name: names the fault, so that it reads well after "ignore".
        component: what it is about: the first name below this folder, or below ``looks``, where it stands.
        test: yields the faults of a case.
        message_vi, message_en: the sentence of a finding, with ``{found}`` and ``{expected}``.
        demand_vi, demand_en: the demand in plain words.
        mend_vi, mend_en: how to mend what breaks it.
        note_vi: what the docstring says beside the demand, in Vietnamese; `None` where it says no more.
        explanation: the docstring, with its examples.
        see: codes of rules that are best read beside this one.
        fixes: whether a fault of this rule has a mend that is certain.
        part: the field of the notice that must be there for the rule to apply; `None` for a rule on the whole notice.
        applies: when the rule applies to a case that has this part; `None` for always.
        needs_layout: whether it can be checked only where the looks are known.
    """

    code: str
    name: str
    component: str
    test: Test
    message_vi: str
    message_en: str
    demand_vi: str
    demand_en: str
    mend_vi: str
    mend_en: str
    note_vi: str | None
    explanation: str
    see: tuple[str, ...] = ()
    fixes: bool = False
    part: str | None = None
    applies: Condition | None = None
    needs_layout: bool = False

    @property
    def note_en(self) -> str | None:
        """What the docstring says beside the demand and the examples; `None` where it says no more."""
        prose = [part for part in self.explanation.split("\n\n")[1:] if part.partition("\n")[0] not in _EXAMPLES]
        return " ".join(" ".join(prose).split()) or None

    @property
    def good(self) -> tuple[str, ...]:
        """The examples that keep the rule, each after the key of an edition in brackets."""
        return self._examples("Good:")

    @property
    def bad(self) -> tuple[str, ...]:
        """The examples that break the rule."""
        return self._examples("Bad:")

    def _examples(self, heading: str) -> tuple[str, ...]:
        parts = [part.split("\n") for part in self.explanation.split("\n\n")]
        return tuple(line.strip() for first, *lines in parts if first == heading for line in lines)

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"


_EXAMPLES: Final = frozenset({"Good:", "Bad:"})
_CODE: Final = re.compile(r"[A-Z]{2,12}\d{4}")
_ROOM: Final = "vnnotice.rules."
_OURS: Final = "VN"


def rule(  # noqa: PLR0913 - each is one line of the page of a rule
    code: str,
    *,
    message_vi: str,
    message_en: str,
    demand_vi: str,
    mend_vi: str,
    mend_en: str,
    note_vi: str | None = None,
    see: tuple[str, ...] = (),
    fixes: bool = False,
    part: str | None = None,
    applies: Condition | None = None,
    needs_layout: bool = False,
    component: str | None = None,
) -> Callable[[Test], Rule]:
    """Make a rule of a function.

    The first paragraph of the function's docstring is the demand in English; sections ``Good:`` and ``Bad:`` give
    examples, each after the key of an edition in brackets, and the tests run them.  What else it says stands in
    Vietnamese in *note_vi*.  Of two rules that are best read together, one names the other in *see*.  A rule that does
    not stand in this package names its component.

    Raises:
        ValueError: *code* is no code, or one of this package's for a rule of another; the function has no docstring.
    """
    if not _CODE.fullmatch(code):
        raise ValueError(f"not a rule code: {code!r}")

    def made(test: Test) -> Rule:
        explanation = inspect.getdoc(test)
        if not explanation:
            raise ValueError(f"rule {code} has no docstring")
        return Rule(
            code=code,
            name=test.__name__.replace("_", "-"),
            component=component or _component(test, code),
            test=test,
            message_vi=message_vi,
            message_en=message_en,
            demand_vi=demand_vi,
            demand_en=" ".join(explanation.split("\n\n", 1)[0].split()),
            mend_vi=mend_vi,
            mend_en=mend_en,
            note_vi=note_vi,
            explanation=explanation,
            see=see,
            fixes=fixes,
            part=part,
            applies=applies,
            needs_layout=needs_layout,
        )

    return made


def _component(test: Test, code: str) -> str:
    """Return the first name below this folder, or below ``looks``, where *test* stands.

    Raises:
        ValueError: it stands elsewhere.
    """
    if not test.__module__.startswith(_ROOM) or not code.startswith(_OURS):
        raise ValueError(f"rule {code} names no component")
    return test.__module__.removeprefix(_ROOM).removeprefix("looks.").partition(".")[0]
