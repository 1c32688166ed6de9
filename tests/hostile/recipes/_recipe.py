"""One hostile input, and what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SECRET_FILE = Path(__file__).with_name("secret.txt")
SECRET = SECRET_FILE.read_text().strip()
"""What no input may bring to light: it stands in a file, and in the environment of the children."""


@dataclass(frozen=True)
class Recipe:
    """One hostile input.

    Attributes:
        name: the row of the table of attacks, and what it is.
        format: what it pretends to be.
        code: the code of the error; `None` where it must be read.
        line, column: the place of the error; `None` where there is none.
        make: bakes the bytes.
    """

    name: str
    format: str
    code: str | None
    line: int | None
    column: int | None
    make: Callable[[], bytes]


class Book:
    """The recipes of one format."""

    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        self.recipes: list[Recipe] = []

    def add(
        self,
        name: str,
        code: str | None,
        place: tuple[int, int] | int | None,
        what: bytes | str | Callable[[], bytes | str],
    ) -> None:
        line, column = place if isinstance(place, tuple) else (place, None)

        def make() -> bytes:
            baked = what() if callable(what) else what
            return baked.encode() if isinstance(baked, str) else baked

        self.recipes.append(Recipe(name, self.format_name, code, line, column, make))
