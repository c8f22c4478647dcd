"""`treaty-tui positions`: who said what, where, when, on which wording."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace, tell_unread
from treaty_tui.cli.output import emit, format_of, width
from treaty_tui.eid import within
from treaty_tui.errors import UsageError
from treaty_tui.model import Position
from treaty_tui.positions.entries import STANCES
from treaty_tui.reports import tables
from treaty_tui.reports.sayings import INTERNAL
from treaty_tui.stances.holders import Register
from treaty_tui.stances.resolve import dead_eid
from treaty_tui.workspace import Workspace

COLUMNS = ("id", "delegation", "date", "draft", "on", "stance", "action", "status", "confidence", "note")
CSV_COLUMNS = (
    *COLUMNS[:-1],
    "quote",
    "text",
    "note",
    "attributed_by",
    "on_behalf_of",
    "aligned_with",
    "document",
    "page",
    "url",
    "internal",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Filters, each of which narrows the list."""
    add_workspace(parser)
    add_output(parser, tables.LISTS)
    parser.add_argument("--delegation", metavar="CODE", help="only this delegation, group or body")
    parser.add_argument("--provision", metavar="EID", help="only on this provision, or on what stands in it")
    parser.add_argument("--draft", metavar="ID", help="only on this draft")
    parser.add_argument("--stance", metavar="STANCE", choices=STANCES, help=f"only: {', '.join(STANCES)}")
    parser.add_argument("--internal", action="store_true", help="include internal positions")


def run(options: argparse.Namespace) -> int:
    """List them by date. A file that cannot be read hides no other: it is told, and makes the status 2."""
    chosen = format_of(options.format, options.output, tables.LISTS)
    workspace = open_workspace(options)
    book = workspace.book(internal=options.internal)
    if options.draft:
        workspace.draft(options.draft)
    code = workspace.delegation(options.delegation) if options.delegation else ""
    register = Register(book)
    found = [p for p in book.positions if _passes(p, options) and (not code or code in register.voices(p))]
    if options.provision and not found:
        _known(workspace, options.provision, options.draft)
    records = [_record(p) for p in sorted(found, key=lambda p: (p.date, p.id))]
    columns = CSV_COLUMNS if chosen == "csv" else COLUMNS
    data = tables.render(chosen, records, columns, width(0) if options.output is None else 0)
    if chosen == "text" and any(position.internal for position in found):
        data = f"{INTERNAL}\n".encode() + data
    emit(data, options.output)
    return 2 if tell_unread(workspace) else 0


def _passes(position: Position, options: argparse.Namespace) -> bool:
    """As the position was recorded: its eId is one of its own draft, and is not followed into others."""
    return (
        (not options.provision or within(position.on, options.provision))
        and (not options.draft or position.draft == options.draft)
        and (not options.stance or position.stance == options.stance)
    )


def _known(workspace: Workspace, eid: str, draft_id: str | None) -> None:
    """Nobody spoke on it: then it has at least to stand somewhere. Raises UsageError."""
    if eid == "whole" or ":" in eid:
        return
    names = [draft_id] if draft_id else workspace.draft_ids()
    drafts = [draft for name in names if (draft := workspace.drafts.chain.readable(name))]
    if not any(eid in draft.by_eid for draft in drafts):
        raise UsageError(dead_eid(drafts[-1], eid) if drafts else f"no provision {eid!r}: this workspace holds no draft")


def _record(position: Position) -> dict[str, object]:
    """The position's fields, its source as a table, and after them the keys of the file that we do not know."""
    record = position._asdict()
    extra = record.pop("extra")
    record["source"] = {key: record[key] for key in ("document", "page", "url")}
    return {**record, **{key: value for key, value in extra.items() if key not in record}}
