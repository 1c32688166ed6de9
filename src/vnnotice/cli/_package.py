"""The package that brought a rule or an edition, where it is not this one."""

from __future__ import annotations

from typing import Final

from vnnotice.plugins import Plugin
from vnnotice.report import Phrase, Style

__all__ = ["of_package", "package_of"]

_FROM: Final = Phrase(" [gói {package}]", " [package {package}]")


def package_of(plugin: Plugin | None) -> str | None:
    """Return the package of *plugin*; `None` for what is of this one."""
    return None if plugin is None else plugin.package


def of_package(plugin: Plugin | None, look: Style) -> str:
    """Return what to say after a name: the package, where it is not this one."""
    return "" if plugin is None else _FROM.say(look.language, package=plugin.package)
