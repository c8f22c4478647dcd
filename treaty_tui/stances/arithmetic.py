"""How many: who backs, contests, asks, is silent; by regional group; and what a rule of decision would make of it.

Silence is not support, and a count of positions is not a vote: recorded votes are told as they were.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from treaty_tui.model import Vote
from treaty_tui.stances.precedence import ASKS, BACKS, CONTESTS
from treaty_tui.stances.rules import Rule
from treaty_tui.stances.standing import Standing
from treaty_tui.stances.votes import ahead, reached
from treaty_tui.typed import NamedTuple

SILENT = "silent"
SIDES = (BACKS, CONTESTS, ASKS, SILENT)
_LOUDEST = (CONTESTS, ASKS, BACKS)


class Tally(NamedTuple):
    """Where each state stands at a provision, or over a chapter."""

    eid: str
    sides: Mapping[str, str]
    """Code of each counted state that spoke → backs, contests or asks."""
    states: tuple[str, ...]
    """All that could speak: those present, or all states of the table."""
    regions: Mapping[str, str]
    """Code → regional group, where known."""

    def count(self, side: str) -> int:
        """How many stand on a side; `silent` are those of whom nothing is known."""
        if side == SILENT:
            return len(self.states) - len(self.sides)
        return sum(taken == side for taken in self.sides.values())

    def by_region(self) -> dict[str, Counter[str]]:
        """Regional group → how many on each side; "" holds states without one."""
        found: dict[str, Counter[str]] = {}
        for code in self.states:
            region = self.regions.get(code, "")
            found.setdefault(region, Counter())[self.sides.get(code, SILENT)] += 1
        return found


def tally(standing: Standing, eid: str, present: Sequence[str] = ()) -> Tally:
    """The counts at one provision. `present` narrows the room; without it, all states of the table could speak."""
    marks = standing.get(eid)
    sides = {m.delegation: m.side for several in marks[:3] for m in several if m.counted} if marks else {}
    return _tally(standing, eid, sides, present)


def chapter_tally(standing: Standing, eid: str, present: Sequence[str] = ()) -> Tally:
    """The counts over a chapter or article and all in it: who contests anything in it contests; else asks, else backs."""
    index = standing.draft.by_eid[eid]
    sides: dict[str, str] = {}
    for inner in standing.chain.inside(standing.draft.id, index):
        for code, side in tally(standing, standing.draft.provisions[inner].eid, present).sides.items():
            sides[code] = min(sides.get(code, side), side, key=_LOUDEST.index)
    return _tally(standing, eid, sides, present)


def _tally(standing: Standing, eid: str, sides: Mapping[str, str], present: Sequence[str]) -> Tally:
    delegations = standing.book.delegations
    room = tuple(present) or tuple(code for code, d in delegations.items() if d.kind == "state")
    states = tuple(dict.fromkeys((*room, *(code for code in sides if not present))))
    inside = set(states)
    regions = {code: delegations[code].region for code in states if code in delegations}
    return Tally(eid, {code: side for code, side in sides.items() if code in inside}, states, regions)


def contested(standing: Standing) -> list[Tally]:
    """The counts of every provision at which a state stands, the most contested first; then the most asked about, and backed."""
    found = [tally(standing, eid) for eid in standing]
    order = standing.draft.by_eid
    spoken = [counts for counts in found if counts.sides]
    return sorted(spoken, key=lambda t: (-t.count(CONTESTS), -t.count(ASKS), -t.count(BACKS), order[t.eid]))


class Verdict(NamedTuple):
    """What a rule would make of a tally if every state voted as it spoke."""

    rule: Rule
    carried: bool
    in_favour: int
    against: int
    base: int
    needed: int
    """Votes in favour that the rule asks for."""


def apply(rule: Rule, counts: Tally, members: int = 0) -> Verdict:
    """As if backs were votes for and contests votes against; who asks or is silent abstains. `members`: of the whole body."""
    return decide(rule, counts.count(BACKS), counts.count(CONTESTS), len(counts.states), members or len(counts.states))


def decide(rule: Rule, in_favour: int, against: int, present: int, members: int) -> Verdict:
    """The rule on plain numbers, such as a recorded vote's."""
    base = {"voting": in_favour + against, "present": present, "members": members}[rule.of]
    exact = rule.share * base
    needed = exact.numerator // exact.denominator + 1 if rule.more_than else -(-exact.numerator // exact.denominator)
    return Verdict(rule, in_favour >= needed and in_favour > 0, in_favour, against, base, needed)


def votes_on(standing: Standing, eid: str, within: bool = False) -> tuple[Vote, ...]:
    """Recorded votes on a provision or on what it stands in, as they were taken: on this draft, an earlier or a later one.

    `within`: also those on anything that stands in it, as for an article.
    """
    index = standing.draft.by_eid[eid]
    here = set(standing.chain.inside(standing.draft.id, index)) if within else {index}
    resolver = standing.resolver
    return tuple(vote for vote in standing.book.votes if here & (reached(resolver, vote) | ahead(resolver, vote)))
