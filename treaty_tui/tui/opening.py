"""From two names to a comparison, in steps: the frame at once, then the words, then who stands where."""

from treaty_tui.compare import Comparison, compare
from treaty_tui.errors import TreatyError, UsageError
from treaty_tui.model import Draft, Lineage
from treaty_tui.typed import NamedTuple
from treaty_tui.workspace import Workspace


class Opening(NamedTuple):
    """How the page is opened."""

    at: str | None = None
    """The eId to open at."""
    read_only: bool = False
    internal: bool = False
    """Show internal positions: on the user's own screen, never on a served page."""
    named: bool = False
    """The user named the drafts: if those cannot be read, others are no answer."""


AT_ONCE = 400_000
"""Bytes of two drafts that are read and matched in about a tenth of a second: an empty frame first would only flicker."""
SAMPLE_PAIR = ("rev1", "rev3")
"""What the packed sample opens with: the step in which an article moved and most brackets were lifted."""


def chosen_pair(workspace: Workspace, old: str | None, new: str | None) -> tuple[str, str]:
    """What was asked for, completed: the draft before a new one, the newest after an old one, else the newest two.

    Raises UsageError where there is no draft.
    """
    if old and new:
        return old, new
    ids = workspace.draft_ids()
    if not ids:
        raise UsageError("there are no drafts to compare", hint=f"put at least two into {workspace.root / 'drafts'}")
    if new:
        at = ids.index(new) if new in ids else 0
        return ids[max(0, at - 1)], new
    if old:
        return old, ids[-1]
    if workspace.sample and set(SAMPLE_PAIR) <= set(ids):
        return SAMPLE_PAIR
    return ids[max(0, len(ids) - 2)], ids[-1]


def by_name(workspace: Workspace, old: str, new: str) -> Comparison:
    """Two drafts by what a listing tells of them: enough for the frame. Raises UsageError for unknown ids."""
    heads = {head.id: head for head in workspace.heads()}
    drafts = []
    for name in (old, new):
        if name not in heads:
            raise UsageError(f"no draft {name!r}", hint=f"there are: {', '.join(heads) or 'none'}")
        drafts.append(Draft(name, symbol=heads[name].symbol, date=heads[name].date))
    return Comparison(drafts[0], drafts[1], Lineage((), {}, {}), {})


def first_view(workspace: Workspace, old: str, new: str) -> Comparison:
    """What the first picture shows: both texts if they are short, else their names, and the words when they have been read.

    Raises UsageError for unknown ids; drafts that cannot be read are shown by name, and the reader tells why.
    """
    named = by_name(workspace, old, new)
    if sum(head.path.stat().st_size for head in workspace.heads() if head.id in (old, new)) > AT_ONCE:
        return named
    try:
        return open_pair(workspace, old, new)
    except TreatyError:
        return named


def open_pair(workspace: Workspace, old: str, new: str) -> Comparison:
    """Two drafts of the workspace with their lineage, and no positions yet.

    Raises TreatyError for drafts that are not there or cannot be read.
    """
    return compare(workspace.draft(old), workspace.draft(new), lineage=workspace.lineage(old, new))
