"""A rule: one demand that can be checked.  Machinery only; what is demanded stands in the modules of the components."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from attrs import frozen

from vnnotice.rules._case import Case

__all__ = ["Fault", "Rule", "rule"]


@frozen(weakref_slot=False)
class Fault:
    """One place where a rule is not kept: facts only, the sentence is made of them later.

    Attributes:
        path: the place in the notice.
        found: what stands there, or `None`.
        expected: what should stand there, or `None`.
    """

    path: str
    found: str | None = None
    expected: str | None = None


Test: TypeAlias = Callable[[Case], Iterable[Fault]]
"""The function of a rule."""


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Rule:
    """A rule with its code, its sentences and its function.

    Attributes:
        code: ``VN``, two digits of the box or family, two digits of the serial; never used again for another rule.
        name: names the fault, so that it reads well after "ignore".
        component: the module it stands in, which is the component it is about.
        test: yields the faults of a case.
        message_vi, message_en: the sentence of a finding, with ``{found}`` and ``{expected}``.
        demand_vi, demand_en: the demand in plain words.
        explanation: the docstring, with its examples.
        part: the field of the notice that must be there for the rule to apply; `None` for a rule on the whole notice.
        applies: tells whether the rule applies to a case that has this part.
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
    explanation: str
    part: str | None = None
    applies: Callable[[Case], bool] | None = None
    needs_layout: bool = False

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"


_CODE: Final = re.compile(r"VN\d{4}")


def rule(
    code: str,
    *,
    message_vi: str,
    message_en: str,
    demand_vi: str,
    part: str | None = None,
    applies: Callable[[Case], bool] | None = None,
    needs_layout: bool = False,
) -> Callable[[Test], Rule]:
    """Make a rule of a function.

    The first paragraph of the function's docstring is the demand in English; sections ``Good:`` and ``Bad:`` give
    examples, each after the key of an edition in brackets, and the tests run them.

    Raises:
        ValueError: *code* is no code, or the function has no docstring.
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
            component=test.__module__.rsplit(".", 1)[-1],
            test=test,
            message_vi=message_vi,
            message_en=message_en,
            demand_vi=demand_vi,
            demand_en=" ".join(explanation.split("\n\n", 1)[0].split()),
            explanation=explanation,
            part=part,
            applies=applies,
            needs_layout=needs_layout,
        )

    return made
