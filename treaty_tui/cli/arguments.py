"""The arguments that several commands share, and one-line errors."""

import argparse
import sys
from collections.abc import Mapping

from treaty_tui.cli.output import complain, width
from treaty_tui.typed import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:  # dear: only where a path is given
    from pathlib import Path


argparse._ = str  # type: ignore[attr-defined] # our words are English, so its need not be sought in catalogues: 1 ms


class Parser(argparse.ArgumentParser):
    """Argparse with one line on stderr instead of the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and what to do, and leave with status 2."""
        complain(f"{message}; see `{self.prog} --help`")
        sys.exit(2)


def parser_for(name: str, summary: str) -> Parser:
    """A parser that is called like the command; every command knows `--color`."""
    parser = Parser(prog=f"treaty-tui {name}".strip(), description=summary, allow_abbrev=False, formatter_class=_Formatter)
    if name:
        parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours (NO_COLOR is obeyed)")
    return parser


class _Formatter(argparse.HelpFormatter):
    """As wide as the terminal, without loading `shutil` to ask: argparse makes one for every argument that is added."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=width(80) - 2)


def add_workspace(parser: argparse.ArgumentParser) -> None:
    """`-w DIR`: the workspace to read."""
    parser.add_argument(
        "-w", "--workspace", metavar="DIR", type=_path, help="the workspace (default: this folder, else the packed sample)"
    )


def add_output(parser: argparse.ArgumentParser, formats: Mapping[str, str], default: str = "text") -> None:
    """`-f FORMAT`, `-o FILE`."""
    parser.add_argument(
        "-f", "--format", choices=list(formats), help=f"{', '.join(formats)} (default: {default}, or as -o FILE ends)"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=_file, help="write there instead of standard output (-: standard output)"
    )


def _file(name: str) -> "Path | None":
    return None if name == "-" else _path(name)


def _path(name: str) -> "Path":
    from pathlib import Path

    return Path(name)
