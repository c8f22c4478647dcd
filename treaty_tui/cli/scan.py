"""`treaty-tui scan STATEMENT --draft ID`: what a statement speaks about, as suggested positions."""

import argparse
from hashlib import sha256
from pathlib import Path

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace
from treaty_tui.cli.output import emit, format_of, width
from treaty_tui.errors import InputError, UsageError
from treaty_tui.formats.decode import decode
from treaty_tui.language import LANGUAGES
from treaty_tui.model import Draft, Finding
from treaty_tui.scan import FORMATS, Guess, render, scan
from treaty_tui.workspace import Workspace

LARGEST = 1024 * 1024
"""Bytes of a statement; the longest speech is a hundredth of it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A statement, the draft that it is read on, and what the user knows better than the head of the text."""
    parser.add_argument("statement", metavar="STATEMENT", help="a text or Markdown file, in any encoding")
    parser.add_argument("--draft", metavar="ID", help="the draft whose numbers it uses (default: the newest)")
    add_workspace(parser)
    add_output(parser, FORMATS)
    parser.add_argument("--delegation", metavar="CODE", help="who speaks (default: guessed from the head)")
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="when (default: guessed from the head)")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the statement's language (default: guessed)")


def run(options: argparse.Namespace) -> int:
    """Read, scan, report; nothing is recorded."""
    chosen = format_of(options.format, options.output, FORMATS)
    workspace = open_workspace(options)
    draft = workspace.draft(options.draft) if options.draft else _newest(workspace)
    data = _bytes(options.statement)
    text, findings = read_text(data, options.statement)
    given = [Guess("delegation", workspace.delegation(options.delegation), "", 0, True)] if options.delegation else []
    given += [Guess("date", options.date, "", 0, True)] if options.date else []
    found = scan(
        text,
        draft,
        workspace.book(),
        path=options.statement,
        sha256=sha256(data).hexdigest(),
        tongue=options.language,
        given=given,
    )
    emit(render(chosen, found._replace(findings=(*findings, *found.findings)), width()), options.output)
    return 0


def read_text(data: bytes, path: str) -> tuple[str, list[Finding]]:
    """The statement's words. UTF-8 is kept to the byte, so that quotes are exact; anything else is decoded as drafts are.

    Raises InputError for what is no text.
    """
    text, findings = decode(data, path)
    try:
        exact = data.decode("utf-8")
    except UnicodeDecodeError:
        return text, findings
    return exact.removeprefix("\ufeff"), findings


def _bytes(path: str) -> bytes:
    """The file, if it is one and of a sensible size. Raises InputError."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path, hint="give a statement as a text file") from error
    if len(data) > LARGEST:
        raise InputError("larger than 1 MB", path=path, hint="a statement is shorter; cut it out of the file")
    return data


def _newest(workspace: Workspace) -> Draft:
    ids = workspace.draft_ids()
    if not ids:
        raise UsageError("this workspace holds no draft", hint="put one into drafts/")
    return workspace.draft(ids[-1])


def _day(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2024-07-29") from error
