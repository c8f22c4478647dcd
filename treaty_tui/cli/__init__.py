"""Arguments → one call each; errors → stderr and the exit status. The only room that prints."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from treaty_tui.errors import TreatyError

COMMANDS = {
    "drafts": "list the drafts of the workspace",
    "compare": "show what changed between two drafts",
    "history": "follow one provision through every draft",
    "positions": "list who said what",
    "tally": "count who backs, contests and asks, and apply a rule of decision",
    "reconfirm": "list what has to be asked again after a revision",
    "landed": "tell which proposals later drafts took",
    "moves": "show where delegations changed their stance",
    "redline": "test a compromise: whose proposals it meets, whose objections it crosses",
    "record": "record a position",
    "amend": "amend a position; its past is kept",
    "withdraw": "withdraw a position",
    "undo": "take back the last recording",
    "scan": "suggest positions from a statement",
    "check": "list every problem of the workspace",
}
"""Each is one module of this package with `add_arguments(parser)` and `run(options) -> int`."""

OK, FOUND, MISUSE, INTERRUPTED = 0, 1, 2, 130


def run() -> NoReturn:
    """The whole process of `treaty-tui`: run what the command line says, and leave with its exit status."""
    status = main()
    if sys.argv[1:2] and sys.argv[1] in COMMANDS:
        sys.stdout.flush()
        os._exit(status)  # all is written, and taking every object apart would be a twentieth of a comparison
    sys.exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 fine, 1 something found, 2 wrong use or input, 130 interrupted."""
    words = list(sys.argv[1:] if argv is None else argv)
    gc.set_threshold(100_000, 50, 100)  # one command makes many small values and no cycles: look for those rarely
    try:
        return _run(words)
    except TreatyError as error:
        print(f"treaty-tui: {error}", file=sys.stderr)
        return MISUSE
    except BrokenPipeError:
        _silence_stdout()
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(words: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    name = words[0] if words and words[0] in COMMANDS else ""
    module = import_module(f"treaty_tui.cli.{name or 'interface'}")
    from treaty_tui.cli.arguments import parser_for  # argparse is not needed to fail on an import above

    parser = parser_for(name, COMMANDS.get(name, ""))
    module.add_arguments(parser)
    try:
        options = parser.parse_args(words[1:] if name else words)
    except SystemExit as stop:  # argparse has printed its line
        return int(stop.code or OK)
    status: int = module.run(options)
    sys.stdout.flush()
    return status


def _silence_stdout() -> None:
    """Whoever read our output has gone: leave quietly, as `git log | head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
