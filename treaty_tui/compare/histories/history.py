"""One provision through all drafts: where it stood, what it said, and what changed at each step."""

from collections.abc import Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.compare.histories.followed import Lineages, came_back, follow, inside, whole
from treaty_tui.compare.histories.roots import Roots, roots
from treaty_tui.compare.rows import words_of
from treaty_tui.diff import diff
from treaty_tui.errors import UsageError
from treaty_tui.model import Draft, Lineage, Pair, Segment
from treaty_tui.typed import NamedTuple


class Step(NamedTuple):
    """The provision in one draft; several indices where it is split there, none where it does not stand."""

    draft: Draft
    at: tuple[int, ...]
    change: str
    """Against the draft before: "" in the first, then as in a row; `absent` where it does not stand."""
    moved: bool
    renumbered: bool
    words: str
    segments: tuple[Segment, ...]
    """Against the draft before in which it stood."""
    whole: str = ""
    """Its words, and those of all that stands in it on lines of their own behind their numbers."""
    before: str = ""
    """The whole in the draft before in which it stood."""
    roots: tuple[str, str] = ("", "")
    """What of this draft led to the last wording: of all that was merged into it; and of what else gave it a sentence."""
    others: tuple[str, ...] = ()
    """EIds of what it was merged with, in the draft before, or of the other parts of what was split, in this one."""
    parts: tuple[int, ...] = ()
    """Where it does not stand: what has its paragraphs here, or will be those."""

    @property
    def whole_change(self) -> str:
        """As `change`, but what happened inside counts: an article whose heading stands may have changed all the same."""
        return "changed" if self.change == "unchanged" and self.whole != self.before else self.change

    @property
    def eids(self) -> tuple[str, ...]:
        """Where it stands in this draft."""
        return tuple(self.draft.provisions[i].eid for i in self.at)

    @property
    def see(self) -> tuple[str, ...]:
        """Where it does not stand: what has its paragraphs."""
        return tuple(self.draft.provisions[i].eid for i in self.parts)


def trace(drafts: Sequence[Draft], lineage: Lineages, eid: str, draft_id: str) -> tuple[Step, ...]:
    """Follow the provision `eid` of draft `draft_id` back to the first of `drafts` and forward to the last.

    `drafts` are in order of time; `lineage(old, new)` is asked for neighbours, and across what was left out in between: that is
    known by its words, or as neighbours are. Raises UsageError if it does not stand there.
    """
    here = next(n for n, draft in enumerate(drafts) if draft.id == draft_id)
    start = drafts[here].by_eid.get(eid)
    if start is None:
        near = eids.meant(eid, drafts[here].by_eid)
        hint = f"did you mean {near!r}?" if near else f"see `treaty-tui compare {draft_id} {draft_id}`"
        raise UsageError(f"draft {draft_id} has no provision {eid!r}", hint=hint)
    places: dict[int, tuple[int, ...]] = {here: (start,)}
    for way in (range(here - 1, -1, -1), range(here + 1, len(drafts))):
        held = here
        for n in way:
            places[n] = _onwards(drafts, lineage, places[held], held, n)
            held = n if places[n] else held
    return tuple(_steps(drafts, lineage, places))


def _onwards(drafts: Sequence[Draft], lineage: Lineages, at: Sequence[int], held: int, n: int) -> tuple[int, ...]:
    """Where provisions of draft `held` stand in draft `n`, before or after it: next to it, or across what left them out."""
    first, last = sorted((held, n))
    if last - first == 1:
        return follow(lineage(drafts[first].id, drafts[last].id), at, back=n < held)
    pairs = came_back(drafts, lineage, first, last)
    return tuple(sorted({i if n < held else j for i, j in pairs if (j if n < held else i) in at}))


def _parts(drafts: Sequence[Draft], lineage: Lineages, places: Mapping[int, tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """Where a provision does not stand: what became of all that stood in it, or what this was before."""
    found: dict[int, tuple[int, ...]] = {}
    line = range(len(drafts))
    for back in (False, True):
        parts: tuple[int, ...] = ()
        held = -1
        for n in line[::-1] if back else line:
            if places[n]:
                parts, held = tuple(i for top in places[n] for i in inside(drafts[n], top)), n
            elif parts:
                here = _onwards(drafts, lineage, parts, held, n)
                if here:
                    parts, held = here, n
                    found.setdefault(n, parts)
    return {n: _tops(drafts[n], parts) for n, parts in found.items()}


def _tops(draft: Draft, parts: Sequence[int]) -> tuple[int, ...]:
    """Those that stand in none of the others."""
    return tuple(i for i in parts if {*parts}.isdisjoint(draft.ancestors(i)))


def _steps(drafts: Sequence[Draft], lineage: Lineages, places: Mapping[int, tuple[int, ...]]) -> list[Step]:
    steps: list[Step] = []
    before = before_whole = ""
    led = roots(drafts, lineage, places)
    parts = _parts(drafts, lineage, places)
    for n, draft in enumerate(drafts):
        at = places[n]
        words, full = (words_of(draft, at), whole(draft, at)) if at else ("", "")
        pair = _pair(lineage(drafts[n - 1].id, draft.id), at) if n and at else None
        change = pair.change if pair else "" if at else "absent"
        segments = tuple(Segment(op, text) for op, text in diff(before, words, draft.language)) if at and before else ()
        moved, renumbered = (pair.moved, pair.renumbered) if pair else (False, False)
        root = led.get(n, Roots(()))
        said = whole(draft, root.led), whole(draft, root.aside)
        rest = _others(drafts[n - 1], places[n - 1], draft, at, pair) if pair else ()
        steps.append(
            Step(draft, at, change, moved, renumbered, words, segments, full, before_whole, said, rest, parts.get(n, ()))
        )
        before, before_whole = words or before, full or before_whole
    return steps


def _others(old: Draft, before: Sequence[int], new: Draft, at: Sequence[int], pair: Pair) -> tuple[str, ...]:
    """What was merged with a provision, or the other parts of a split one."""
    draft, parts, told = (old, pair.old, before) if pair.change == "merged" else (new, pair.new, at)
    return tuple(draft.provisions[i].eid for i in parts if i not in told)


def _pair(lineage: Lineage, at: tuple[int, ...]) -> Pair | None:
    return next((lineage.pairs[lineage.by_new[i]] for i in at if i in lineage.by_new), None)
