"""`python -m treaty_tui` is `treaty-tui`."""

from treaty_tui.cli import run

if __name__ == "__main__":
    run()
