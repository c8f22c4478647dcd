"""Who holds a position: codes and names, groups and their members on a day."""

import re
from collections.abc import Mapping

from treaty_tui.model import Delegation, Membership, Position, PositionBook
from treaty_tui.typed import NamedTuple

DECIDING = frozenset(("state", "group"))
"""Kinds whose words count; observers, bodies, the Chair and the unnamed are shown apart."""

_ALPHA3 = re.compile(r"[A-Z]{3}\Z")
_SEPARATORS = re.compile(r"\s*[,;]\s*")


class Holder(NamedTuple):
    """One delegation or group for which a position speaks."""

    code: str
    via: str = "own"
    """own, or alignment: it joined somebody else's words."""
    partner: str = ""
    """Whose words they are, where it aligned itself."""


def find_code(delegations: Mapping[str, Delegation], name: str) -> str:
    """The code that a code, name or alias (in any case) stands for, or ""."""
    if name in delegations:
        return name
    wanted = name.strip().casefold()
    for code, delegation in delegations.items():
        if wanted in (code.casefold(), delegation.name.casefold()) or any(wanted == a.casefold() for a in delegation.aliases):
            return code
    return ""


def nearest(delegations: Mapping[str, Delegation], name: str) -> str:
    """The code that was probably meant, or ""; of equally near names the one that begins alike."""
    from difflib import get_close_matches  # only when something is wrong

    names = {n.casefold(): code for code, d in delegations.items() for n in (code, d.name, *d.aliases)}
    wanted = name.strip().casefold()
    near = get_close_matches(wanted, names, 8, 0.6)
    return names[max(near, key=lambda n: _alike_from_the_start(n, wanted))] if near else ""


def _alike_from_the_start(one: str, other: str) -> int:
    """How many letters two names begin with in common."""
    alike = [a == b for a, b in zip(one, other, strict=False)]
    return alike.index(False) if False in alike else len(alike)


def codes_in(text: str) -> list[str]:
    """`AUS, NZL; EU` names three."""
    return [code for code in _SEPARATORS.split(text.strip()) if code]


class Register:
    """Delegations and dated groups of a book."""

    def __init__(self, book: PositionBook) -> None:
        self.delegations = book.delegations
        self._groups: dict[str, list[Membership]] = {}
        for membership in book.memberships:
            self._groups.setdefault(membership.group, []).append(membership)
        self._members: dict[tuple[str, str], tuple[str, ...]] = {}
        self._codes: dict[str, str] = {}

    def kind(self, code: str) -> str:
        """The kind of a delegation; an unlisted code counts as a state if it looks like ISO 3166 alpha-3."""
        if code in self._groups:
            return "group"
        known = self.delegations.get(code)
        return known.kind if known else "state" if _ALPHA3.match(code) else "unnamed"

    def name(self, code: str) -> str:
        """The name of a delegation, or its code where it is not listed."""
        known = self.delegations.get(code)
        return known.name if known else code

    def members(self, group: str, day: str) -> tuple[str, ...]:
        """Members on an ISO day (`since` inclusive, `until` exclusive); without a day, those whose membership has no end."""
        found = self._members.get((group, day))
        if found is None:
            found = self._members[group, day] = tuple(dict.fromkeys(self._expand(group, day, frozenset())))
        return found

    def _expand(self, group: str, day: str, above: frozenset[str]) -> list[str]:
        found: list[str] = []
        for membership in self._groups.get(group, ()):
            member = self.code(membership.member)
            if not _holds_on(membership, day) or member in above:
                continue
            found += self._expand(member, day, above | {group}) if member in self._groups else [member]
        return found

    def holders(self, position: Position) -> list[Holder]:
        """For whom a position speaks: for whom it was said, else its delegation; then those that aligned themselves with it."""
        spoken_for = [self.code(name) for name in codes_in(position.on_behalf_of)]
        known = [code for code in spoken_for if code in self.delegations or code in self._groups or _ALPHA3.match(code)]
        first = [Holder(code) for code in known] or [self._speaker(position)]
        return first + [Holder(self.code(code), "alignment", first[0].code) for code in _aligned(position)]

    def _speaker(self, position: Position) -> Holder:
        code, partner = self.code(position.delegation), position.aligned_with
        return Holder(code, "alignment", self.code(partner)) if partner else Holder(code)

    def voices(self, position: Position) -> list[str]:
        """Everybody whose words a position is: its holders, and who spoke them."""
        return [self.code(position.delegation), *(holder.code for holder in self.holders(position))]

    def code(self, name: str) -> str:
        """The code that a file writes as a code, a name or an alias; as it stands, where nobody is called so."""
        found = self._codes.get(name)
        if found is None:
            found = self._codes[name] = find_code(self.delegations, name) or name
        return found


def _aligned(position: Position) -> list[str]:
    """States that a statement itself names as aligned (unknown key `aligned`, a list of codes)."""
    named = position.extra.get("aligned")
    return [code for code in named if isinstance(code, str)] if isinstance(named, list) else []


def _holds_on(membership: Membership, day: str) -> bool:
    if not day:
        return not membership.until
    return membership.since <= day and (not membership.until or day < membership.until)
