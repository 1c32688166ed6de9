"""A format: a name, the endings of its files, and a folder with a reader and a writer."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from attrs import frozen

from vnnotice.errors import UnknownFormatError, WriteError
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.model import Notice, Reading, Writing
from vnnotice.regimes import Edition

__all__ = ["Format"]


@frozen(kw_only=True, weakref_slot=False)
class Format:
    """One way to write a notice down in a file.

    The folder of a format holds ``reader.py`` with ``read(data, limits) -> Reading`` and ``writer.py`` with
    ``write(notice) -> Writing``, in a format like paper ``write(notice, edition) -> Writing``.  They are imported when they are first used, with what they need.

    Attributes:
        name: what it is called on the command line.
        title: what it is called in a sentence.
        suffixes: the endings of its files, the one to write first.
        package: the folder, as a dotted name.
        reads, writes: whether it has a reader and a writer.
        like_paper: whether lines that the notice does not hold in words are laid down in the manner of an edition.
        sniff: tells from the first bytes, without leading white space and byte order mark, whether they are of this
            format; `None` where they cannot tell.
        is_text: whether its files are text, which an editor shows line by line.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    package: str
    reads: bool = True
    writes: bool = True
    like_paper: bool = False
    sniff: Callable[[bytes], bool] | None = None
    is_text: bool = True

    def read(self, data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
        """Read *data*.

        Raises:
            ReadError: it cannot be read as this format.
        """
        if not self.reads:
            raise UnknownFormatError("format.no-reader", f"{self.title} can be written only", format=self.name)
        return self._module("reader").read(data, limits)  # type: ignore[no-any-return]

    def write(self, notice: Notice, edition: Edition | None = None) -> Writing:
        """Write *notice*.

        Args:
            notice: what to write.
            edition: in whose manner lines are laid down; where none is given, that of the law of the notice.

        Raises:
            WriteError: this format cannot carry it.
        """
        if not self.writes:
            raise WriteError(f"{self.title} can be read only", format=self.name)
        write = self._module("writer").write
        return write(notice, edition) if self.like_paper else write(notice)  # type: ignore[no-any-return]

    def _module(self, name: str) -> Any:
        return importlib.import_module(f"{self.package}.{name}")
