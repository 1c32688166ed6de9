"""The forms of output there are: found by walking this folder, and imported when they are asked for."""

from __future__ import annotations

import functools
import importlib
import pkgutil

import vnnotice.report as room
from vnnotice.report._form import ReportForm

__all__ = ["form_named", "form_names"]


@functools.cache
def form_names() -> tuple[str, ...]:
    """Return the name of every form, by the alphabet."""
    names = (module.name for module in pkgutil.iter_modules(room.__path__))
    return tuple(sorted(name for name in names if not name.startswith("_")))


def form_named(name: str) -> ReportForm:
    """Return the form called *name*.

    Raises:
        ValueError: there is none.
    """
    if name not in form_names():
        raise ValueError(f"no form of output is called {name!r}; there are {', '.join(form_names())}")
    form: ReportForm = importlib.import_module(f"{room.__name__}.{name}").FORM
    return form
