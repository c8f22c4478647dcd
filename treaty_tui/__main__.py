"""`python -m treaty_tui` is `treaty-tui`."""

import sys

from treaty_tui.cli import main

if __name__ == "__main__":
    sys.exit(main())
