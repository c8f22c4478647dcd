"""The files of a workspace → one PositionBook."""

from collections.abc import Iterable, Sequence

from treaty_tui.model import Delegation, Membership, PositionBook, Theme
from treaty_tui.positions.entries import Reading
from treaty_tui.positions.tables import Tables
from treaty_tui.stances.wording import theme_key

TABLES = ("delegations", "themes", "votes", "rules")
"""Stems of files in `positions/` that are not positions."""


def bind(readings: Iterable[Reading], tables: Sequence[Tables]) -> PositionBook:
    """Everything together; later tables add to earlier ones and override them by code or name (of themes: `theme_key`)."""
    read = list(readings)
    delegations: dict[str, Delegation] = {}
    themes: dict[str, Theme] = {}
    for table in tables:
        for delegation in table.delegations:
            delegations[delegation.code] = _joined(delegations.get(delegation.code), delegation)
        themes.update((theme_key(theme.name), theme) for theme in table.themes)
    return PositionBook(
        positions=tuple(p for reading in read for p in reading.positions),
        votes=tuple(vote for table in tables for vote in table.votes),
        delegations=delegations,
        memberships=_memberships(tables),
        themes=themes,
        findings=tuple(f for r in read for f in r.findings) + tuple(f for t in tables for f in t.findings),
    )


def _joined(known: Delegation | None, new: Delegation) -> Delegation:
    """A body that is both a voice and a group, such as the European Union, is a group that keeps its other names."""
    if known is None:
        return new
    aliases = tuple(dict.fromkeys((*known.aliases, *new.aliases)))
    kind = "group" if "group" in (known.kind, new.kind) else new.kind
    return new._replace(kind=kind, region=new.region or known.region, aliases=aliases, joined=new.joined or known.joined)


def _memberships(tables: Sequence[Tables]) -> tuple[Membership, ...]:
    """A later table that lists a member of a group replaces what earlier ones say of that member in that group."""
    found: dict[tuple[str, str], list[Membership]] = {}
    for table in tables:
        said: dict[tuple[str, str], list[Membership]] = {}
        for membership in table.memberships:
            said.setdefault((membership.group, membership.member), []).append(membership)
        found.update(said)
    return tuple(m for several in found.values() for m in several)


def public(book: PositionBook) -> PositionBook:
    """The book without internal positions: what may leave in an export."""
    kept = tuple(p for p in book.positions if not p.internal)
    return book if len(kept) == len(book.positions) else book._replace(positions=kept)
