"""Fixing: mends in the file itself what is certain, and keeps everything else byte for byte.

A rule says with a fault which words become which.  This room finds the words in the file, changes them, reads the file
again and keeps the change only where the notice says what it said and has no finding that it had not.
"""

from vnnotice.fixing._fix import Fixed, fix
from vnnotice.fixing._source import source_of

__all__ = ["Fixed", "fix", "source_of"]
