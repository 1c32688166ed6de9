"""``python -m vnnotice``: the command line."""

import sys

from vnnotice.cli import main

if __name__ == "__main__":
    sys.exit(main())
