"""Plugins: what other packages add to vnnotice by entry points.

A package adds its own rules under the group ``vnnotice.rules`` and its own editions under ``vnnotice.editions``.  They are
looked for only when something is asked for that this package does not have itself.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from vnnotice.errors import PluginError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["Plugin", "brought"]

_OURSELVES: Final = "vnnotice"
_Thing = TypeVar("_Thing", bound=Hashable)


class Plugin(NamedTuple):
    """An entry point of another package.

    Attributes:
        group: the group, which tells what it adds.
        name: its name.
        package: the package that has it.
    """

    group: str
    name: str
    package: str

    def error(self, reason: str) -> PluginError:
        """Return the error that says why this entry point cannot be used."""
        return PluginError(self.group, self.name, self.package, reason)


def brought(
    group: str,
    things: Callable[[Any], Iterable[_Thing]],
    keys: Callable[[_Thing], Iterable[str]],
    own: Iterable[_Thing],
) -> dict[_Thing, Plugin]:
    """Return what other packages add under *group*, each with the entry point that brings it.

    Args:
        group: the group of the entry points.
        things: returns the things in what an entry point names, and raises `ValueError` where it is nothing of the kind.
        keys: returns what a thing is called; no two may have one name.
        own: the things of this package; one of them that a module only uses is not added again.

    Raises:
        PluginError: an entry point cannot be loaded, is nothing of the kind, or brings what is there already.
    """
    from importlib.metadata import entry_points  # to load it takes longer than to check a notice

    owners = {key: (thing, _OURSELVES) for thing in own for key in keys(thing)}
    found: dict[_Thing, Plugin] = {}
    entries = {_plugin(entry): entry for entry in entry_points(group=group)}
    for plugin in sorted(entries):
        for thing in _things(plugin, entries[plugin], things):
            taken = [(key, *owners[key]) for key in keys(thing) if key in owners]
            if not taken:
                found[thing] = plugin
                owners |= dict.fromkeys(keys(thing), (thing, plugin.package))
            for key, owner, package in taken:
                if owner is not thing:
                    raise plugin.error(f"{package} has {key} already")
    return found


def _plugin(entry: EntryPoint) -> Plugin:
    # An entry point that was made by hand is of no package.
    package = entry.dist.name if entry.dist is not None else entry.module.partition(".")[0]
    return Plugin(entry.group, entry.name, package)


def _things(plugin: Plugin, entry: EntryPoint, things: Callable[[Any], Iterable[_Thing]]) -> list[_Thing]:
    try:
        value = entry.load()
    except (Exception, SystemExit) as error:  # the module may do anything, even end the program
        raise plugin.error(f"it cannot be loaded: {type(error).__name__}: {error}") from error
    try:
        return list(things(value))
    except ValueError as error:
        raise plugin.error(str(error)) from error
