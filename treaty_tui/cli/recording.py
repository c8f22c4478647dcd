"""What `record`, `amend`, `withdraw` and `undo` share."""

import argparse
from datetime import date

from treaty_tui.workspace import Workspace

STANCES = ("support", "oppose", "propose", "reserve", "concern", "question", "flexible")
ACTIONS = ("add", "delete", "amend", "move", "vote")
TEXTS = {
    "text": "the wording proposed",
    "quote": "the exact words within the provision that it is about",
    "note": "one neutral sentence",
    "source": "the document that says so (symbol or title)",
    "page": "its page",
    "url": "its address",
    "on_behalf_of": "the group spoken for",
    "aligned_with": "whose statement it aligns itself with",
    "attributed_by": "who reported it, if it is not the delegation's own word",
    "session": "the session or meeting",
    "speaker": "who spoke",
    "alternative_group": "name shared by asks of which one would do",
}


def add_fields(parser: argparse.ArgumentParser) -> None:
    """Everything that a position may say, each an option."""
    parser.add_argument("-w", "--workspace", metavar="DIR", help="the workspace (default: this folder)")
    parser.add_argument("--draft", metavar="ID", help="the draft it speaks about (default: the newest)")
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="when it was said (default: today)")
    parser.add_argument("--action", choices=ACTIONS, help="for propose: what to do")
    for name, summary in TEXTS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", metavar=name.rpartition("_")[2].upper(), help=summary)
    parser.add_argument(
        "--confidence", choices=("official", "notes", "transcript"), help="how good the source is (default: notes)"
    )
    parser.add_argument(
        "--internal", action="store_true", default=None, help="never leaves in an export unless asked for by name"
    )


def fields(options: argparse.Namespace) -> dict[str, object]:
    """The options that were given, by the names of the position's keys."""
    names = ("draft", "date", "action", "confidence", "internal", *TEXTS)
    given = {name: getattr(options, name) for name in names if getattr(options, name, None) is not None}
    if "source" in given:
        given["document"] = given.pop("source")
    return given


def writable(options: argparse.Namespace) -> Workspace:
    """The workspace, opened for writing. Raises StoreError if it is read-only."""
    return Workspace.open(options.workspace)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2024-07-29") from error
