"""Wording: each component ⇄ its line on paper.

Every module has the name of its component and one shape: ``parse(line)`` returns the component that a line says, or
`None` when the line is none; ``write(part, form)`` returns the line that a part has in a `Form`, the manner of one body of
law.  Parsing is tolerant (a faulty line is still the line), and judges nothing.
"""

from vnnotice.wording._form import Form

__all__ = ["Form"]
