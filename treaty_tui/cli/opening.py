"""Open the workspace that a command names, and tell what of it was left out."""

import sys
from collections.abc import Sequence

from treaty_tui.cli.output import complain
from treaty_tui.errors import InputError
from treaty_tui.model import Draft, Finding
from treaty_tui.typed import TYPE_CHECKING
from treaty_tui.workspace import Workspace

if TYPE_CHECKING:  # dear: a plain command line is read without it
    from argparse import Namespace


def open_workspace(options: "Namespace") -> Workspace:
    """The workspace that the options name. Where it is the sample, a person is told, and a script is left alone."""
    workspace = Workspace.open(options.workspace, read_only=True)
    if workspace.sample and sys.stderr.isatty():
        print("no workspace here: this is the packed sample, read-only (-w DIR names another)", file=sys.stderr)
    return workspace


def tell_pins(workspace: Workspace, *ids: str) -> None:
    """A pair pinned by hand that was left out would be taken for one that holds: tell it."""
    wrong = workspace.wrong_pins(*ids)
    if wrong:
        _complain_of(wrong)


def tell_reading(*drafts: Draft) -> None:
    """How a file was read, where its encoding is a guess. Raises InputError where it holds no text."""
    for draft in drafts:
        for finding in draft.findings:
            if finding.kind == "empty":
                raise InputError(finding.message, path=draft.path, hint="give the file that holds the draft")
            if finding.kind == "encoding":
                complain(f"{finding.path or draft.path}:{finding.line}:{finding.column}: {finding.message}")


def tell_unread(workspace: Workspace) -> bool:
    """A file of positions that cannot be read hides no other, but its silence would be taken for its delegation's: tell it."""
    wrong = [finding for finding in workspace.book(internal=True).findings if finding.kind == "unreadable"]
    if wrong:
        _complain_of(wrong)
    return bool(wrong)


def tell_left_out(wrong: Sequence[InputError]) -> None:
    """Drafts that cannot be read, where the others are told as if these were not: their silence would be taken for theirs."""
    for error in wrong:
        complain(f"{error.place}: {error.message} (this draft is left out; see `treaty-tui check`)")


def _complain_of(wrong: Sequence[Finding]) -> None:
    first, more = wrong[0], f", and {len(wrong) - 1} more" if len(wrong) > 1 else ""
    complain(f"{first.path}:{first.line}:{first.column}: {first.message} (left out{more}; see `treaty-tui check`)")
