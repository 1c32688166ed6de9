"""The guards: what every input passes before a parser sees it.

They are few, cheap calls on the bytes.  What a guard refuses never reaches a parser; what it lets through is UTF-8, within
the limits, and free of the things by which a file can make a parser open other files or work without end.

==================  =====================================================================================
code                what is refused
==================  =====================================================================================
``xml.size``        more bytes than ``Limits.markup_bytes``
``xml.encoding``    anything but UTF-8, or UTF-16 with its byte order mark; a mark against the declaration
``xml.version``     another version of XML than 1.0
``xml.declaration``  an XML declaration that is not well-formed
``xml.doctype``     any document type declaration: it can name files, and entities that grow
``xml.character``   a NUL, a second byte order mark
``xml.tags``        more ``<`` than ``Limits.tags``
``xml.attributes``  more ``="`` and ``='`` than ``Limits.attributes``
``json.size``       more bytes than ``Limits.markup_bytes``
``json.encoding``   anything but UTF-8; a byte order mark is let through
``json.character``  a NUL
``json.values``     more commas and opening brackets than ``Limits.values``
``json.depth``      arrays and objects nested deeper than ``Limits.depth``
``json.digits``     more digits in a row, outside strings, than ``Limits.digits``
``text.size``       more bytes than ``Limits.text_bytes``
``text.lines``      more line ends than ``Limits.lines``
``text.encoding``   anything but UTF-8, or UTF-16 with its byte order mark
``text.character``  a character that no notice holds
==================  =====================================================================================

The codes of sizes, counts and depths are `LimitError`, the others `ReadError`.  All but the sizes say the line and the
column: lines end with a line feed, columns are code points, both counted from 1.
"""

from vnnotice.formats._guard_bytes import has_byte_order_mark, line_and_column, refuse_bad_utf8
from vnnotice.formats._guard_json import guard_json, refuse_json_depth
from vnnotice.formats._guard_text import GuardedText, guard_text
from vnnotice.formats._guard_xml import guard_xml

__all__ = [
    "GuardedText",
    "guard_json",
    "guard_text",
    "guard_xml",
    "has_byte_order_mark",
    "line_and_column",
    "refuse_bad_utf8",
    "refuse_json_depth",
]
