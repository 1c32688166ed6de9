"""The editions there are: found by walking this folder, so that a new edition is a new file and nothing else."""

from __future__ import annotations

import functools
import importlib
import pkgutil

import vnnotice.regimes as room
from vnnotice.errors import UnknownEditionError
from vnnotice.regimes._edition import Edition

__all__ = ["all_editions", "edition_named"]


@functools.cache
def all_editions() -> tuple[Edition, ...]:
    """Return every edition, by family and first day."""
    names = [module.name for module in pkgutil.iter_modules(room.__path__) if not module.name.startswith("_")]
    modules = [importlib.import_module(f"{room.__name__}.{name}") for name in names]
    found = [module.EDITION for module in modules if hasattr(module, "EDITION")]
    return tuple(sorted(found, key=lambda edition: (edition.family, edition.start)))


def edition_named(key: str) -> Edition:
    """Return the edition with this key.

    Raises:
        UnknownEditionError: there is none.
    """
    for edition in all_editions():
        if edition.key == key:
            return edition
    raise UnknownEditionError(key, [edition.key for edition in all_editions()])
