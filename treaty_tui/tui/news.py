"""What changed on disk since the page was drawn, in a line that can be read in passing."""

from collections.abc import Sequence

from treaty_tui.compare import Comparison
from treaty_tui.model import Finding, Position, PositionBook
from treaty_tui.workspace.heads import Head

NAMED = 3
"""So many are named, the others counted."""


def changed_positions(before: PositionBook | None, after: PositionBook) -> str:
    """`positions changed: FRA-2024-02-01-1`; empty where none did, wherever in their files they stand now."""
    old, new = _by_id(before), _by_id(after)
    ids = [name for name in new if old.get(name) != new[name]]
    gone = [name for name in old if name not in new]
    return _line("positions changed", [*ids, *(f"{name} gone" for name in gone)])


def _by_id(book: PositionBook | None) -> dict[str, Position]:
    return {position.id: position._replace(path="", line=0) for position in book.positions} if book else {}


def changed_drafts(before: tuple[Sequence[Head], Comparison], after: tuple[Sequence[Head], Comparison]) -> str:
    """`drafts changed: rev3`: those that came, went or have another head, and those shown that have other words."""
    old, new = ({head.id: head for head in heads} for heads, _ in (before, after))
    names = [name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name)]
    for was, now in ((before[1].old, after[1].old), (before[1].new, after[1].new)):
        if was.sha256 != now.sha256 or was.provisions != now.provisions:
            names.append(now.id)
    if not names and before[1].lineage != after[1].lineage:
        return "lineage changed"
    return _line("drafts changed", list(dict.fromkeys(names)))


def new_errors(before: PositionBook | None, after: PositionBook) -> list[Finding]:
    """What cannot be read now and could be before, wherever it stood in its file."""
    known = {(f.path, f.kind, f.message) for f in before.findings} if before else set()
    return [f for f in after.findings if f.severity == "error" and (f.path, f.kind, f.message) not in known]


def half_done(before: PositionBook | None, after: PositionBook) -> Finding | None:
    """Why positions vanished from a file that is no TOML any more: somebody is in the middle of an edit. None if none did."""
    broken = {finding.path: finding for finding in after.findings if finding.kind == "unreadable"}
    now = {position.id for position in after.positions}
    lost = [p.path for p in before.positions if p.path in broken and p.id not in now] if before else []
    return broken[lost[0]] if lost else None


def _line(what: str, names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{what}: {', '.join(names[:NAMED])}{more}" if names else ""
