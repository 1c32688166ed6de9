"""The names in the issuing body, for the rules on them and on what stands under them."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.model import IssuingBody
from vnnotice.rules._case import Case
from vnnotice.rules._rule import condition

__all__ = ["bodies_of", "has_name", "part_of"]


def part_of(case: Case) -> IssuingBody:
    return case.notice.issuing_body or IssuingBody()


@condition(otherwise_vi="không có tên cơ quan, tổ chức ban hành", otherwise_en="the name of the issuing body is absent")
def has_name(case: Case) -> bool:
    return bool(part_of(case).name)


def bodies_of(part: IssuingBody) -> Iterator[tuple[str, str]]:
    """Yield the path and the name of each body named, from the highest down."""
    for index, parent in enumerate(part.parents):
        yield f"issuing_body.parents[{index}]", parent
    if part.name:
        yield "issuing_body.name", part.name
