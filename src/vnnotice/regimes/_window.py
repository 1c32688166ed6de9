"""Windows: what existed for a time, and how it is found in a line."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from vnnotice.regimes._edition import Confidence

__all__ = ["Register", "Window"]


@frozen(kw_only=True, weakref_slot=False)
class Window:
    """Something that existed for a time: a body, a unit, a symbol.

    What began or ended at different days in different places has the widest window there is, so that nothing that may
    have been there is called absent.

    Attributes:
        names: a pattern of what it is called.
        lead: a pattern of what opens the name; letters come first in it, so that it is found quickly.
        before: a pattern of what must stand before, so that the name means this and nothing that is called after it.
        start: the first day on which it may have existed; `None` where that is long ago.
        end: the last day on which it may have existed; `None` where it still does.
        predecessor_vi: what there was before.
        successor_vi: what there is since.
        source: where that is said.
        confidence: how sure it is.
    """

    names: str
    lead: str = ""
    before: str = ""
    start: datetime.date | None = None
    end: datetime.date | None = None
    predecessor_vi: str = ""
    successor_vi: str = ""
    source: str
    confidence: Confidence

    def holds_on(self, day: datetime.date) -> bool:
        """Tell whether it may have existed on *day*."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def instead_on(self, day: datetime.date) -> str:
        """Return what there was on *day*, when this was not."""
        return self.predecessor_vi if self.start is not None and day < self.start else self.successor_vi


_PAST: Final = re.compile(r"(?i)\bcũ\b|\btrước (?:đây|khi|sắp xếp|sáp nhập|hợp nhất)\b|\bnay là\b|\bgiải thể\b")
"""What shows that a line speaks of the past, where all these still existed."""


@frozen(kw_only=True, weakref_slot=False)
class _Look:
    """A look for windows that open alike.

    Attributes:
        letters: what opens the name as it stands, for a first look; empty where that differs.
        pattern: finds a name; its groups are named after the places of the windows.
        before: what must stand before; `None` for anything.
        windows: the windows.
    """

    letters: str
    pattern: re.Pattern[str]
    before: re.Pattern[str] | None
    windows: tuple[Window, ...]


class Register:
    """The windows of one matter, and the looking for them.

    Args:
        windows: the windows; their patterns have no groups that capture.
        small: whether capitals and small letters are one, so that the patterns are in small letters.
    """

    def __init__(self, windows: Iterable[Window], *, small: bool = True) -> None:
        self.windows = tuple(windows)
        self._small = small
        self._on = functools.lru_cache(maxsize=1024)(self._looks)
        self._for = functools.cache(_looks_for)

    def is_silent(self, text: str, day: datetime.date) -> bool:
        """Tell, at a quick look, that *text* names nothing that did not exist on *day*."""
        words = text.lower() if self._small else text
        for look in self._on(day):  # noqa: SIM110 - a loop is faster
            if look.letters in words and look.pattern.search(words):
                return False
        return True

    def absent(self, line: str, day: datetime.date) -> tuple[str, str] | None:
        """Return the first that *line* names and that did not exist on *day*, and what there was instead.

        A line that speaks of the past, as with ``(cũ)``, names nothing.
        """
        words = line.lower() if self._small else line
        shown = line if len(line) == len(words) else words
        for look in self._on(day):
            for match in look.pattern.finditer(words):
                start = _start(words, match.start(), look.before)
                if start is not None and not _PAST.search(line):
                    window = look.windows[int(str(match.lastgroup)[1:])]
                    return shown[start : match.end()], window.instead_on(day)
        return None

    def _looks(self, day: datetime.date) -> tuple[_Look, ...]:
        """Return the looks for what did not exist on *day*."""
        return self._for(tuple(window for window in self.windows if not window.holds_on(day)))


def _start(words: str, start: int, before: re.Pattern[str] | None) -> int | None:
    """Return where what was found at *start* begins with what must stand before it; `None` where that does not."""
    if start and (words[start - 1].isalnum() or words[start - 1] == "_"):
        return None
    if before is None:
        return start
    match = before.search(words[:start])
    return match.start() if match else None


def _looks_for(windows: tuple[Window, ...]) -> tuple[_Look, ...]:
    """Return one look for all windows that open alike."""
    alike: dict[tuple[str, str], list[Window]] = {}
    for window in windows:
        alike.setdefault((window.lead, window.before), []).append(window)
    return tuple(_look(lead, before, tuple(group)) for (lead, before), group in alike.items())


_LETTERS: Final = re.compile(r"[\w ]*")


def _look(lead: str, before: str, windows: tuple[Window, ...]) -> _Look:
    names = "|".join(f"(?P<w{index}>{window.names})" for index, window in enumerate(windows))
    return _Look(
        letters=_LETTERS.match(lead)[0],  # type: ignore[index]
        pattern=re.compile(rf"{lead}(?:{names})(?!\w)"),
        before=re.compile(rf"(?<!\w)(?:{before})\Z") if before else None,
        windows=windows,
    )
