"""Recognition: which line is which component?  Shared by every reader of paper-like input.

A reader turns its file into lines (text, marks, place in the file); recognition parts them into head, text, foot and
annexes and gives each to its component.  It never judges, and it keeps every character: what no component claims is an
unplaced line.
"""

from vnnotice.recognition._line import Grid, Item, Join, Line
from vnnotice.recognition._outline import closes
from vnnotice.recognition._recognise import Recognised, recognise
from vnnotice.recognition._speaks import speaks

__all__ = ["Grid", "Item", "Join", "Line", "Recognised", "closes", "recognise", "speaks"]
