"""Arguments → one call each; errors → stderr and the exit status. The only room that prints."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType, SimpleNamespace

from treaty_tui.cli import progress
from treaty_tui.cli.output import complain, finish, prepare, settle
from treaty_tui.errors import TreatyError, UsageError
from treaty_tui.typed import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:  # dear: a plain command line is read without it
    from argparse import Namespace

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
    "borrowed": "tell how much of a draft stands in another instrument",
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
    headless = sys.argv[1:2] != [] and sys.argv[1] in COMMANDS
    # One command makes millions of small values and no cycles, which looking at them all again and again will not find.
    gc.set_threshold(10_000_000 if headless else 100_000, 50, 100)
    status = main()
    if headless:
        os._exit(status)  # all is written, and taking every object apart would be a twentieth of a comparison
    settle()  # the terminal may have gone, and what the interface last wrote wait still
    sys.exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 fine, 1 something found, 2 wrong use or input, 130 interrupted."""
    words = list(sys.argv[1:] if argv is None else argv)
    prepare()
    try:
        return _run(words)
    except TreatyError as error:
        return _fail(str(error))
    except BrokenPipeError:  # whoever read our output has gone: leave quietly, as `git log | head` does
        settle()
        return OK
    except OSError as error:
        where = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
        return _fail(f"{where}{error.strerror or error}")
    except (MemoryError, RecursionError):
        return _fail("this is too large or nested too deeply to be held in memory; take a smaller text")
    except KeyboardInterrupt:
        settle()
        return INTERRUPTED


def _fail(text: str) -> int:
    complain(text)
    settle()
    return MISUSE


def _run(words: list[str]) -> int:
    name = words[0] if words and words[0] in COMMANDS else ""
    if words and not name:
        _known(words[0])
    module = import_module(f"treaty_tui.cli.{name or 'interface'}")
    status: int
    try:
        options = (_plain(module, words[1:]) if name else None) or _parsed(module, name, words[1:] if name else words)
        if name:
            progress.start(f"{name} is at work")
        status = module.run(options)
    except SystemExit as stop:  # argparse has printed its line
        status = int(stop.code or OK)
    finish()
    return status


def _plain(module: ModuleType, words: list[str]) -> SimpleNamespace | None:
    """The options where names stand with a format and a folder at most; None for all else. Argparse would take 3 ms."""
    names = getattr(module, "NAMES", ())
    if not names:
        return None
    given = list(words)
    form, folder = _value(given, "-f", "--format"), _value(given, "-w", "--workspace")
    known = form is None or form in module.FORMATS
    if not known or len(given) != len(names) or any(word.startswith("-") for word in (*given, folder or "")):
        return None
    options = {**module.DEFAULTS, **dict(zip(names, given, strict=True)), "format": form}
    if folder is not None:
        from pathlib import Path

        options["workspace"] = Path(folder)
    return SimpleNamespace(**options)


def _value(words: list[str], *names: str) -> str | None:
    """Take an option out of a command line, with its value; None if it does not stand there with one."""
    at = next((at for at, word in enumerate(words[:-1]) if word in names), -1)
    if at < 0:
        return None
    value = words[at + 1]
    del words[at : at + 2]
    return value


def _parsed(module: ModuleType, name: str, words: list[str]) -> "Namespace":
    from treaty_tui.cli.arguments import parser_for

    parser = parser_for(name, COMMANDS.get(name, ""))
    module.add_arguments(parser)
    return parser.parse_args(words)


def _known(word: str) -> None:
    """Neither an option nor a place, so meant as a command. Raises UsageError, with the nearest, for one that there is not."""
    if word.startswith("-") or os.sep in word or word in ("", ".", "..") or os.path.lexists(word):
        return
    from difflib import get_close_matches  # only when something is wrong

    near = get_close_matches(word, COMMANDS, 1, 0.6)
    hint = f"did you mean `treaty-tui {near[0]}`?" if near else "`treaty-tui --help` lists the commands"
    raise UsageError(f"no command and no folder {word!r}", hint=hint)
