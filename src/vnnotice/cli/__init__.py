"""The command line.  One file is one command; it is found by walking this folder, and imported when it is called."""

from vnnotice.cli._main import main

__all__ = ["main"]
