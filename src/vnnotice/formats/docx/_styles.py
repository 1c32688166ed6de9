"""Styles: ``styles.xml`` and the theme, read as far as the document uses them."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from vnnotice.errors import ReadError
from vnnotice.formats.docx._names import A, Element, W
from vnnotice.formats.docx._package import Package
from vnnotice.formats.docx._properties import Properties, paragraph_properties, run_properties, value_of

__all__ = ["Styles"]

_DEFAULTS: Final = re.compile(rb"<w:docDefaults\b.*?</w:docDefaults>", re.DOTALL)
_STYLE: Final = re.compile(rb'<w:style\b[^>]*?\bw:styleId="([^"]*)"[^>]*>')
_END: Final = b"</w:style>"
_ROOT: Final = re.compile(
    rb"""(?:<\?xml version=["']1\.0["'] encoding=["'](?:UTF|utf)-8["'][^>]*\?>)?\s*(<w:styles\b[^>]*>)"""
)
_BASE: Final = re.compile(rb'<w:basedOn\b[^>]*?\bw:val="([^"]*)"')
_DEFAULT: Final = re.compile(rb'\bw:default="(?:1|true|on)"')
_UNSAFE: Final = b"<!"
"""Where a comment or CDATA stands, the bytes do not show by themselves where a style begins and ends."""

_USES: Final = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
_SCRIPT: Final = re.compile(rb'<w:themeFontLang\b[^>]*?\bw:val="([^"]*)"')
_MOST_BASES: Final = 20
"""How long a chain of styles is followed; that of a word processor is shorter."""


class Styles:
    """The styles of one document.

    Attributes:
        run_defaults, paragraph_defaults: what holds where nothing else is said.
        default_paragraph: the style of a paragraph that names none.
    """

    def __init__(self, package: Package, document: Element) -> None:
        self._package = package
        self._styles: dict[str, Element] = {}
        self.run_defaults: Properties = {}
        self.paragraph_defaults: Properties = {}
        self.default_paragraph = self.default_table = ""
        name = package.related("styles")
        data = package.content(name) if name else None
        if name and data is not None:
            try:
                root = package.parsed(_shortened(data, document), name)
            except ReadError:  # cut at a wrong place, or broken as a whole
                root = package.parsed(data, name)
            self._take(root)
        self._runs: dict[str, Properties] = {}
        self._paragraphs: dict[str, Properties] = {}

    def _take(self, root: Element) -> None:
        defaults = root.find(f"{W}docDefaults")
        if defaults is not None:
            self.run_defaults = run_properties(defaults.find(f"{W}rPrDefault/{W}rPr"))
            self.paragraph_defaults = paragraph_properties(defaults.find(f"{W}pPrDefault/{W}pPr"))
        for style in root.iterchildren(f"{W}style"):
            key = style.get(f"{W}styleId", "")
            self._styles.setdefault(key, style)
            if style.get(f"{W}default") in {"1", "true", "on"}:
                if style.get(f"{W}type") == "paragraph":
                    self.default_paragraph = key
                elif style.get(f"{W}type") == "table":
                    self.default_table = key

    def run(self, key: str) -> Properties:
        """Return what a style sets for the letters, with the styles that it is based on."""
        if key not in self._runs:
            self._runs[key] = self._merged(key, "rPr", run_properties)
        return self._runs[key]

    def paragraph(self, key: str) -> Properties:
        """Return what a style sets for the paragraph, with the styles that it is based on."""
        if key not in self._paragraphs:
            self._paragraphs[key] = self._merged(key, "pPr", paragraph_properties)
        return self._paragraphs[key]

    def _merged(self, key: str, name: str, read: Callable[[Element], Properties]) -> Properties:
        chain = [read(style.find(W + name)) for style in self._chain(key)]
        return {key: value for properties in reversed(chain) for key, value in properties.items()}

    def _chain(self, key: str) -> Iterator[Element]:
        for _ in range(_MOST_BASES):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = value_of(style, "basedOn") or ""

    def list_of(self, key: str) -> str | None:
        """Return the key of the list to which a style of lists refers."""
        style = self._styles.get(key)
        return None if style is None else paragraph_properties(style.find(f"{W}pPr")).get("list")

    def font(self, value: Any) -> str | None:
        """Return the name of a font that is named, or that the theme names for the language of the document."""
        if not isinstance(value, tuple):
            return value  # type: ignore[no-any-return]
        theme, name = value
        group = "majorFont" if theme.startswith("major") else "minorFont"
        return self._theme.get(group) or name

    @functools.cached_property
    def _theme(self) -> dict[str, str]:
        """Return the two fonts of the theme.

        With *vi-VN* as the language of the theme it is the font for the script ``Viet``, where the theme has one.
        """
        theme, settings = self._package.related("theme"), self._package.related("settings")
        root = self._package.xml(theme) if theme else None
        if root is None:
            return {}
        language = _SCRIPT.search((self._package.content(settings) if settings else None) or b"")
        script = "Viet" if language and language[1].lower().startswith(b"vi") else ""
        fonts = {}
        for group in ("majorFont", "minorFont"):
            element = root.find(f".//{A}{group}")
            if element is not None:
                latin = element.find(f"{A}latin")
                found = {font.get("script"): font.get("typeface") for font in element.iterchildren(f"{A}font")}
                fonts[group] = found.get(script) or (latin.get("typeface", "") if latin is not None else "")
        return fonts


def _shortened(data: bytes, document: Element) -> bytes:
    """Return *data* without the styles that *document* does not use: most of the part, and most of its cost.

    The bytes are cut only where they are written as every word processor writes them; else they are left alone.
    """
    root = _ROOT.match(data)
    if root is None or _UNSAFE in data:
        return data
    styles = {match[1]: (match.start(), data.find(_END, match.end()) + len(_END)) for match in _STYLE.finditer(data)}
    wanted = {element.get(f"{W}val", "").encode() for element in document.iter(*_USES)}
    wanted |= {key for key, (start, _) in styles.items() if _DEFAULT.search(data, start, data.find(b">", start))}
    wanted |= {key for key, (start, end) in styles.items() if b"<w:numPr" in data[start:end]}
    kept: list[bytes] = []
    seen: set[bytes] = set()
    while wanted:
        key = wanted.pop()
        if key in styles and key not in seen:
            seen.add(key)
            start, end = styles[key]
            kept.append(data[start:end])
            wanted.update(_BASE.findall(kept[-1]))
    defaults = _DEFAULTS.search(data)
    return root[1] + (defaults[0] if defaults else b"") + b"".join(kept) + b"</w:styles>"
