"""What the commands share that tell who stands where: the draft looked at, whose words, how it is laid out."""

import argparse
from collections.abc import Mapping

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace, tell_unread
from treaty_tui.cli.output import coloured, format_of, width
from treaty_tui.errors import UsageError
from treaty_tui.model import Draft
from treaty_tui.reports.sayings import Look
from treaty_tui.stances.resolve import dead_eid
from treaty_tui.workspace import Workspace


def add_common(parser: argparse.ArgumentParser, formats: Mapping[str, str], draft: str) -> None:
    """`--draft`, the workspace, the output, `--internal`; `draft` says what the draft is for."""
    parser.add_argument("--draft", metavar="ID", help=f"{draft} (default: the newest)")
    add_workspace(parser)
    add_output(parser, formats)
    parser.add_argument("--internal", action="store_true", help="include internal positions (the report then says so)")


def start(options: argparse.Namespace, formats: Mapping[str, str]) -> tuple[str, Look, Workspace, Draft]:
    """The format asked for, the layout, the workspace and the draft looked at. Raises UsageError where there is none."""
    chosen = format_of(options.format, options.output, formats)
    workspace = open_workspace(options)
    internal = options.internal and workspace.holds_internal()
    look = Look(chosen == "text" and coloured(options.color, options.output), width(), internal)
    tell_unread(workspace)
    ids = workspace.draft_ids()
    if not ids:
        raise UsageError("this workspace has no drafts", hint="put one into drafts/")
    return chosen, look, workspace, workspace.draft(options.draft or ids[-1])


def known(draft: Draft, eid: str) -> str:
    """An eId of the draft. Raises UsageError, with the nearest, for none."""
    if eid not in draft.by_eid:
        raise UsageError(dead_eid(draft, eid))
    return eid
