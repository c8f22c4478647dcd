"""Which of several claims a delegation makes at one provision stands. Pure: one table of rules, one table of cases as its test.

National words come before an alignment, an alignment before a group's words; then the nearer scope before the wider; then the
later before the earlier. A national line overrides its group only where it speaks: rules apply per provision. Linked
alternatives, asks of which one would do, count as one.
"""

from collections.abc import Iterable, Sequence

from treaty_tui.model import Position
from treaty_tui.typed import NamedTuple

BACKS, CONTESTS, ASKS = "backs", "contests", "asks"

VIA = {"own": 0, "alignment": 1, "group": 2}
"""Whose words come first."""

SCOPE = {
    "phrase": 0,
    "provision": 1,
    "title": 1,
    "paragraph": 2,
    "article": 3,
    "preamble": 4,
    "chapter": 4,
    "term": 5,
    "theme": 6,
    "whole": 7,
}
"""How near a scope is."""

_SEVERITY = {CONTESTS: 0, ASKS: 1, BACKS: 2}
"""Between two words of one day and scope, the objection is shown: missing one costs more."""

_SIDES = {"support": BACKS, "oppose": CONTESTS, "reserve": CONTESTS, "concern": ASKS, "question": ASKS, "flexible": ASKS}
_PROPOSALS = {"add": ASKS, "move": ASKS, "delete": CONTESTS, "amend": CONTESTS, "vote": CONTESTS, "": CONTESTS}
_TURNED = {BACKS: CONTESTS, CONTESTS: BACKS, ASKS: ASKS}


class Claim(NamedTuple):
    """What one delegation says, or has said for it, at one provision."""

    delegation: str
    position: Position
    via: str = "own"
    group: str = ""
    scope: str = "provision"
    side: str = BACKS
    order: int = 0
    """Place of the draft spoken of among the drafts, for positions without a day."""
    state: str = "same words"
    moved: bool = False
    added: bool = False
    then: str = ""
    guessed: bool = False


class Choice(NamedTuple):
    """The claim that stands, the alternatives linked with it, and the claims that it overrides."""

    claim: Claim
    side: str
    linked: tuple[Claim, ...] = ()
    overridden: tuple[Claim, ...] = ()


def side(position: Position, sense: str = "for") -> str:
    """backs, contests or asks; "" for an unknown stance. A theme can turn it round (`against`) or tell of no side (`open`)."""
    stance = position.stance
    found = _PROPOSALS.get(position.action, CONTESTS) if stance == "propose" else _SIDES.get(stance, "")
    if sense == "open" and found:
        return ASKS
    return _TURNED[found] if sense == "against" and found else found


def choose(claims: Sequence[Claim]) -> Choice:
    """The claim that stands among one delegation's claims at one provision; `claims` holds at least one."""
    if len(claims) == 1:
        return Choice(claims[0], claims[0].side)
    ranked = sorted(claims, key=lambda c: c.position.id)
    ranked.sort(key=lambda c: (c.position.date, c.order), reverse=True)
    ranked.sort(key=lambda c: (VIA[c.via], SCOPE[c.scope]))
    first = ranked[0]
    tied = [c for c in ranked if _rank(c) == _rank(first)]
    first = min(tied, key=lambda c: _SEVERITY[c.side])
    linked = tuple(c for c in ranked if c is not first and is_linked(first, c))
    taken = min((first, *linked), key=lambda c: _SEVERITY[c.side]).side
    rest = tuple(c for c in ranked if c is not first and c not in linked)
    return Choice(first, taken, linked, rest)


def _rank(claim: Claim) -> tuple[int, int, str, int]:
    return VIA[claim.via], SCOPE[claim.scope], claim.position.date, claim.order


def is_linked(one: Claim, other: Claim) -> bool:
    """Alternatives of one delegation, of which one would do."""
    name = one.position.alternative_group
    return bool(name) and name == other.position.alternative_group and (one.via, one.group) == (other.via, other.group)


def per_delegation(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Claims by delegation, in the order in which delegations first appear."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.delegation, []).append(claim)
    return found
