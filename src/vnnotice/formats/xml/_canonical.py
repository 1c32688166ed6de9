"""Elements of other programs as text: exclusive C14N, so that one element has one text wherever it stands."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from vnnotice.errors import LimitError
from vnnotice.formats._document import Fault
from vnnotice.formats._limits import DEFAULT_LIMITS
from vnnotice.formats.xml._parsing import Element
from vnnotice.formats.xml._shape import NAMESPACE

__all__ = ["Canonical"]

_PREFIX: Final = re.compile(r"([^\s:\"'()\[\]{}<>=,;/|*+]+):")
_MOST_IN_SCOPE: Final = 256
"""Namespaces that one element may know.  The time of C14N grows with their square."""
_DECLARATION: Final = len(' xmlns:=""')


class Canonical:
    """Makes the texts of the elements of one document, and sees to it that they stay within its size.

    The canonical form repeats the declaration of a namespace on each element that needs it.  A short document could so
    become a text without end: a budget is charged for the most that the declarations can take, before they are written.
    """

    def __init__(self) -> None:
        self._left = DEFAULT_LIMITS.markup_bytes

    def text(self, element: Element) -> str:
        """Return the canonical text of *element*, with the declarations of prefixes that its values may mean.

        Raises:
            Fault: it would be too large; it has a namespace that is no absolute URI.
        """
        self._charge(element)
        scope = {prefix: name for prefix, name in element.nsmap.items() if prefix and name != NAMESPACE}
        try:
            data: bytes = etree.tostring(
                element,
                method="c14n",
                exclusive=True,
                with_comments=False,
                with_tail=False,
                inclusive_ns_prefixes=sorted(_meant(element, scope)) or None,
            )
        except etree.C14NError:
            raise Fault("namespace", "the name of a namespace is no absolute URI", element) from None
        return data.decode()

    def _charge(self, element: Element) -> None:
        declared = set(element.nsmap.items())
        if len(declared) > _MOST_IN_SCOPE:
            raise self._refusal(element)
        count = 0
        for event, found in etree.iterwalk(element, events=("start", "start-ns")):
            if event == "start":
                count += 1
            else:
                declared.add(found)
        self._left -= count * sum(len(prefix or "") + len(name) + _DECLARATION for prefix, name in declared)
        if self._left < 0:
            raise self._refusal(element)

    @staticmethod
    def _refusal(element: Element) -> Fault:
        message = "the elements of other programs have too many namespaces, or too long ones"
        return Fault("size", message, element, kind=LimitError)


def _meant(element: Element, scope: dict[str, str]) -> set[str]:
    """Return the prefixes in *scope* that a value in *element* may mean, as ``xs`` in ``xs:string``."""
    if not scope:
        return set()
    values = [*element.itertext(), *(value for part in element.iter() for value in part.attrib.values())]
    return {prefix for prefix in _PREFIX.findall("\n".join(values)) if prefix in scope}
