"""Who stands where in one draft: every position resolved, the marks of each provision computed when first asked for."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from treaty_tui.model import Draft, Finding, Mark, Marks, Position, PositionBook
from treaty_tui.stances.carry import Chain
from treaty_tui.stances.holders import DECIDING, Register
from treaty_tui.stances.precedence import Choice, Claim, choose, per_delegation, side
from treaty_tui.stances.reach import CHANGED, GONE, SAME, SPLIT, Reach, Spot
from treaty_tui.stances.reasons import sentence
from treaty_tui.stances.resolve import Anchor, Resolver
from treaty_tui.typed import NamedTuple

STALE = frozenset((CHANGED, SPLIT, GONE))
"""States in which a delegation has to be asked again."""


class Placed(NamedTuple):
    """A position with what it reaches in the draft looked at."""

    position: Position
    reach: Reach
    order: int
    later: bool = False
    """It speaks of a draft that came after the one looked at, and marks nothing here."""


class Standing(Mapping[str, Marks]):
    """The marks of one draft by eId, and everything that explains them. Only provisions that something reaches are keys."""

    def __init__(self, draft: Draft, book: PositionBook, chain: Chain, internal: bool = False) -> None:
        self.draft, self.book, self.chain, self.internal = draft, book, chain, internal
        self.register = Register(book)
        self.resolver = Resolver(draft, chain, book.themes)
        self._marks: dict[int, Marks | None] = {}
        self._wider_marks: dict[frozenset[int], tuple[Mark, ...]] = {}
        self._wider_claims: dict[int, tuple[Claim, ...]] = {}
        self._chosen: dict[tuple[int, ...], Mark] = {}

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """Every standing position that may be shown, with its reach; withdrawn and superseded ones are out."""
        return tuple(self._place(position, anchor) for position, anchor in self._anchored)

    @cached_property
    def _marking(self) -> tuple[Placed, ...]:
        """Those of `placed` that can mark anything here: what was said of a later draft cannot, nor need that be read for it."""
        return tuple(
            self._place(position, anchor) for position, anchor in self._anchored if self.resolver.reaches(anchor, position.on)
        )

    @cached_property
    def _anchored(self) -> tuple[tuple[Position, Anchor], ...]:
        found = (p for p in self.book.positions if p.status == "standing" and (self.internal or not p.internal))
        anchor = self.resolver.anchor
        return tuple((p, anchor(p.draft, p.date, bool(p.extra.get("draft_label")))) for p in found)

    def _place(self, position: Position, anchor: Anchor) -> Placed:
        reach = self.resolver.reach(anchor, position.on, position.quote)
        return Placed(position, reach, self._order.get(anchor.draft, -1), anchor.later)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {stage.id: n for n, stage in enumerate(self.chain.stages)}

    @cached_property
    def _at(self) -> dict[int, list[tuple[Spot, list[Placed]]]]:
        """Per provision: the spots on it, each with the positions that share it."""
        shared: dict[int, list[Placed]] = {}
        reaches: dict[int, Reach] = {}
        for placed in self._marking:
            if not side(placed.position):
                continue  # an unknown stance is a finding of its reading, and takes no side
            shared.setdefault(id(placed.reach), []).append(placed)
            reaches[id(placed.reach)] = placed.reach
        at: dict[int, list[tuple[Spot, list[Placed]]]] = {}
        for key, reach in reaches.items():
            for spot in reach.spots:
                at.setdefault(spot.at, []).append((spot, shared[key]))
        return at

    @cached_property
    def _everywhere(self) -> tuple[Mark, ...]:
        """Marks of positions on the whole text: the same for every provision."""
        whole = [placed for placed in self._marking if placed.reach.everywhere]
        return self._wider([claim for placed in whole for claim in self._claimed(placed, Spot(-1, "whole"))])

    def __getitem__(self, eid: str) -> Marks:
        index = self.draft.by_eid[eid]
        marks = self._marks[index] if index in self._marks else self._compute(index)
        if marks is None:
            raise KeyError(eid)
        return marks

    def __iter__(self) -> Iterator[str]:
        if self._everywhere:
            return iter(self.draft.by_eid)
        return (eid for eid, index in self.draft.by_eid.items() if index in self._at)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        """True without resolving anything, so that `marks or {}` stays lazy."""
        return True

    def choices(self, eid: str) -> list[Choice]:
        """Per delegation that counts here: the claim that stands, with those it overrides. Raises KeyError for no provision."""
        near = [claim for claim in self._near(self.draft.by_eid[eid]) if self._decides(claim)]
        return [choose(claims) for claims in per_delegation(near).values()]

    def _pairs(self, index: int) -> list[tuple[Spot, Placed]]:
        return [(spot, placed) for spot, several in self._at.get(index, ()) for placed in several]

    def _near(self, index: int) -> list[Claim]:
        pairs = self._pairs(index)
        return [claim for spot, placed in pairs if not placed.reach.wider for claim in self._claims(placed, spot)]

    def _compute(self, index: int) -> Marks | None:
        made = self._assemble(self._near(index), self._wide(index))
        self._marks[index] = made if any(made) else None
        return self._marks[index]

    def _wide(self, index: int) -> tuple[Mark, ...]:
        """Marks of terms, themes and the whole text: one tuple for all provisions that the same ones reach."""
        pairs = [(spot, placed) for spot, placed in self._pairs(index) if placed.reach.wider]
        key = frozenset(id(placed.reach) for _, placed in pairs)
        found = self._wider_marks.get(key)
        if found is None:
            claims = [claim for spot, placed in pairs for claim in self._claimed(placed, spot)]
            found = self._wider_marks[key] = (*self._wider(claims), *self._everywhere)
        return found

    def _assemble(self, near: list[Claim], wide: tuple[Mark, ...]) -> Marks:
        sides: dict[str, list[Mark]] = {"backs": [], "contests": [], "asks": []}
        apart = [self._mark(Choice(claim, claim.side), False) for claim in near if not self._decides(claim)]
        for claims in per_delegation(claim for claim in near if self._decides(claim)).values():
            choice = choose(claims)
            sides[choice.side].append(self._mark(choice, self.register.kind(choice.claim.delegation) == "state"))
        backs, contests, asks = (tuple(sorted(marks, key=_display)) for marks in sides.values())
        return Marks(backs, contests, asks, wide, tuple(sorted(apart, key=_display)))

    def _wider(self, claims: list[Claim]) -> tuple[Mark, ...]:
        """Per delegation and scope the one that stands; reported words stay beside the delegation's own."""
        found: list[Mark] = []
        for scope in ("term", "theme", "whole"):
            own = per_delegation(c for c in claims if c.scope == scope and self._decides(c))
            found += map(self._choose, own.values())
            found += [self._choose([c]) for c in claims if c.scope == scope and not self._decides(c)]
        return tuple(found)

    def _choose(self, claims: list[Claim]) -> Mark:
        """The mark of a delegation's wider claims, made once: the same few meet at hundreds of provisions."""
        key = tuple(map(id, claims))
        found = self._chosen.get(key)
        if found is None:
            found = self._chosen[key] = self._mark(choose(claims), False)
        return found

    def _claimed(self, placed: Placed, spot: Spot) -> tuple[Claim, ...]:
        """The claims of a wider position, which are the same at all its spots, and kept: `_chosen` knows them by identity."""
        found = self._wider_claims.get(id(placed))
        if found is None:
            found = self._wider_claims[id(placed)] = tuple(self._claims(placed, spot))
        return found

    def _decides(self, claim: Claim) -> bool:
        return not claim.position.attributed_by and self.register.kind(claim.delegation) in DECIDING

    def _claims(self, placed: Placed, spot: Spot) -> Iterator[Claim]:
        """One claim for the holder, for each that aligned itself, and for each member of a group on that day."""
        position = placed.position
        taken = side(position, spot.sense)
        if not taken:
            return
        for holder in self.register.holders(position):
            claim = Claim(
                holder.code,
                position,
                holder.via,
                holder.partner,
                spot.scope,
                taken,
                placed.order,
                spot.state,
                spot.moved,
                spot.added,
                placed.reach.then,
                placed.reach.guessed,
            )
            yield claim
            if not position.attributed_by and holder.via == "own" and self.register.kind(holder.code) == "group":
                day = position.date or self.draft.date
                for member in self.register.members(holder.code, day):
                    yield claim._replace(delegation=member, via="group", group=holder.code)

    def _mark(self, choice: Choice, counted: bool) -> Mark:
        claim, position = choice.claim, choice.claim.position
        carried = self._is_carried(claim)
        return Mark(
            side=choice.side,
            delegation=claim.delegation,
            position=position.id,
            stance=position.stance,
            via=claim.via,
            group=claim.group,
            scope=claim.scope,
            state=claim.state,
            carried=carried,
            stale=claim.state in STALE,
            date=position.date,
            draft=position.draft,
            reported_by=position.attributed_by,
            counted=counted,
            reason=sentence(choice, self.register, carried),
        )

    def _is_carried(self, claim: Claim) -> bool:
        """Whether it comes from an earlier draft. The same document in another language is the same draft."""
        if not claim.position.draft:
            return claim.guessed and claim.state != SAME
        held = any(stage.id == claim.position.draft for stage in self.chain.stages)
        spoken_of = self.chain.stages[claim.order].id if held and claim.order >= 0 else claim.position.draft
        return spoken_of != self.draft.id

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Every position that reaches nothing, or not what it names. One that speaks of a later draft is no finding."""
        return tuple(_finding(placed) for placed in self.placed if placed.reach.problem)


def _finding(placed: Placed) -> Finding:
    position, reach = placed.position, placed.reach
    severity = "error" if reach.kind in ("dead-eid", "dead-quote") else "warning"
    message = f"{position.id}: {reach.problem}"
    return Finding(reach.kind, message, severity, position.path, position.line, 1 if position.line else 0, position.on)


def _display(mark: Mark) -> tuple[int, str]:
    """Own words first, then alignments, then what is inherited."""
    return {"own": 0, "alignment": 1}.get(mark.via, 2), mark.delegation
