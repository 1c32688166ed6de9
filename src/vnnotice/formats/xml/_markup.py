"""Text and elements as XML writes them: one form, whatever the machine."""

from __future__ import annotations

__all__ = ["attribute", "element", "escaped", "group"]


def escaped(text: str) -> str:
    """Return *text* as the content of an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def attribute(name: str, value: str | None) -> str:
    """Return an attribute with the blank before it; nothing for `None`."""
    if value is None:
        return ""
    if "&" in value or "<" in value or ">" in value:
        value = escaped(value)
    if '"' in value:
        value = value.replace('"', "&quot;")
    if "\n" in value:
        value = value.replace("\n", "&#10;")
    if "\t" in value:
        value = value.replace("\t", "&#9;")
    return f' {name}="{value}"'


def element(name: str, text: str | None, attributes: str = "") -> str:
    """Return an element on a line of its own that holds *text*."""
    if not text:
        return f"<{name}{attributes}/>\n"
    if "&" in text or "<" in text or ">" in text:
        text = escaped(text)
    return f"<{name}{attributes}>{text}</{name}>\n"


def group(name: str, children: str, attributes: str = "") -> str:
    """Return an element around *children*, which are lines."""
    return f"<{name}{attributes}>\n{children}</{name}>\n" if children else f"<{name}{attributes}/>\n"
