"""The editions there are: found by walking this folder, so that a new edition is a new file and nothing else.

Other packages add their own by entry points; they are looked for only when an edition is asked for that is not in this
folder, and no notice is checked against one of them unless it is asked for.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from typing import Any, Final

import vnnotice.regimes as room
from vnnotice.errors import UnknownEditionError
from vnnotice.plugins import Plugin, brought
from vnnotice.regimes._edition import Edition

__all__ = ["GROUP", "all_editions", "edition_named", "own_editions", "plugin_of"]

GROUP: Final = "vnnotice.editions"
"""The group of entry points under which other packages add editions."""


@functools.cache
def own_editions() -> tuple[Edition, ...]:
    """Return the editions of the law, by family and first day: those among which one is chosen for a notice."""
    names = [module.name for module in pkgutil.iter_modules(room.__path__) if not module.name.startswith("_")]
    modules = [importlib.import_module(f"{room.__name__}.{name}") for name in names]
    found = [module.EDITION for module in modules if hasattr(module, "EDITION")]
    return tuple(sorted(found, key=lambda edition: (edition.family, edition.start)))


@functools.cache
def all_editions() -> tuple[Edition, ...]:
    """Return every edition: those of the law, by family and first day, then those of other packages, by key.

    Raises:
        PluginError: what another package brings cannot be used.
    """
    return (*own_editions(), *sorted(_brought(), key=lambda edition: edition.key))


def edition_named(key: str) -> Edition:
    """Return the edition with this key.

    Raises:
        PluginError: it is none of this package, and what another package brings cannot be used.
        UnknownEditionError: there is none.
    """
    for editions in (own_editions, all_editions):
        for edition in editions():
            if edition.key == key:
                return edition
    raise UnknownEditionError(key, [edition.key for edition in all_editions()])


def plugin_of(edition: Edition) -> Plugin | None:
    """Return the entry point that brings *edition*; `None` for an edition of this package."""
    return None if edition in own_editions() else _brought().get(edition)


@functools.cache
def _brought() -> Mapping[Edition, Plugin]:
    return brought(GROUP, _editions_in, lambda edition: (edition.key,), own_editions())


def _editions_in(value: Any) -> Iterable[Edition]:
    """Return the editions that an entry point names: the edition itself, or ``EDITION`` or ``EDITIONS`` of a module.

    Raises:
        ValueError: it names none.
    """
    found = value if isinstance(value, Edition) else getattr(value, "EDITION", getattr(value, "EDITIONS", ()))
    editions = [found] if isinstance(found, Edition) else list(found) if isinstance(found, (list, tuple)) else []
    if not editions or not all(isinstance(edition, Edition) for edition in editions):
        raise ValueError("it names neither an edition nor a module with EDITION or EDITIONS")
    return editions
