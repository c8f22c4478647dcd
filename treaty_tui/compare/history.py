"""One provision through all drafts: where it stood, what it said, and what changed at each step."""

from collections.abc import Callable, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.align.returns import deleted, inserted, returned
from treaty_tui.compare.rows import words_of
from treaty_tui.diff import diff
from treaty_tui.errors import UsageError
from treaty_tui.model import Draft, Lineage, Pair, Segment
from treaty_tui.typed import NamedTuple

_ALIKE = 0.6
"""Part of all words from which what came back in other words is the same provision."""


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

    @property
    def whole_change(self) -> str:
        """As `change`, but what happened inside counts: an article whose heading stands may have changed all the same."""
        return "changed" if self.change == "unchanged" and self.whole != self.before else self.change

    @property
    def eids(self) -> tuple[str, ...]:
        """Where it stands in this draft."""
        return tuple(self.draft.provisions[i].eid for i in self.at)


def trace(drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage], eid: str, draft_id: str) -> tuple[Step, ...]:
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
    for n in range(here - 1, -1, -1):
        places[n] = _follow(lineage(drafts[n].id, drafts[n + 1].id), places[n + 1], back=True) or _left(
            drafts, lineage, places, n
        )
    for n in range(here + 1, len(drafts)):
        places[n] = _follow(lineage(drafts[n - 1].id, drafts[n].id), places[n - 1], back=False) or _again(
            drafts, lineage, places, n
        )
    return tuple(_steps(drafts, lineage, places))


def _follow(lineage: Lineage, at: tuple[int, ...], *, back: bool) -> tuple[int, ...]:
    rows = lineage.by_new if back else lineage.by_old
    pairs = [lineage.pairs[rows[i]] for i in at if i in rows]
    return tuple(dict.fromkeys(i for pair in pairs for i in (pair.old if back else pair.new)))


def _left(
    drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage], places: Mapping[int, tuple[int, ...]], n: int
) -> tuple[int, ...]:
    """Where draft `n` held what came back in the next draft of `places` that holds it, if it was left out in between."""
    later = min((m for m in places if places[m]), default=n)
    if later < n + 2:
        return ()
    back = _returned(drafts, lineage, n, later)
    return tuple(i for i, j in back.items() if j in places[later])


def _again(
    drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage], places: Mapping[int, tuple[int, ...]], n: int
) -> tuple[int, ...]:
    """Where draft `n` holds again what was left out since it stood last."""
    last = max((m for m in places if places[m]), default=n)
    back = _returned(drafts, lineage, last, n) if last < n - 1 else {}
    return tuple(back[i] for i in places[last] if i in back)


def _returned(drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage], last: int, n: int) -> dict[int, int]:
    """What went after draft `last` and came back in draft `n`: word for word, else as the lineage of these two has it."""
    old, new = drafts[last], drafts[n]
    gone = frozenset(deleted(lineage(old.id, drafts[last + 1].id), old))
    fresh = frozenset(inserted(lineage(drafts[n - 1].id, new.id), new))
    back = returned(old, gone, new, fresh)
    if len(back) == len(gone) or len(back) == len(fresh):
        return back
    taken = frozenset(back.values())
    for pair in lineage(old.id, new.id).pairs:
        if len(pair.old) == len(pair.new) == 1 and pair.score >= _ALIKE:
            (i,), (j,) = pair.old, pair.new
            edited = old.provisions[i].words != new.provisions[j].words  # equal words that were not known stand more than once
            if edited and i in gone and j in fresh and i not in back and j not in taken:
                back[i] = j
    return back


def _steps(drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage], places: dict[int, tuple[int, ...]]) -> list[Step]:
    steps: list[Step] = []
    before = before_whole = ""
    for n, draft in enumerate(drafts):
        at = places[n]
        words, whole = (words_of(draft, at), _whole(draft, at)) if at else ("", "")
        pair = _pair(lineage(drafts[n - 1].id, draft.id), at) if n and at else None
        change = pair.change if pair else "" if at else "absent"
        segments = tuple(Segment(op, text) for op, text in diff(before, words, draft.language)) if at and before else ()
        moved, renumbered = (pair.moved, pair.renumbered) if pair else (False, False)
        steps.append(Step(draft, at, change, moved, renumbered, words, segments, whole, before_whole))
        before, before_whole = words or before, whole or before_whole
    return steps


def _whole(draft: Draft, at: Sequence[int]) -> str:
    """The words of provisions with all that stands in them, each once. Reading order puts what stands in one right behind it."""
    lines: list[str] = []
    for top in at:
        if not set(at).isdisjoint(draft.ancestors(top)):
            continue  # told with what it stands in
        lines.append(draft.provisions[top].words)
        for index in range(top + 1, len(draft.provisions)):
            if top not in draft.ancestors(index):
                break
            provision = draft.provisions[index]
            lines.append(f"{provision.label} {provision.words}".strip())
    return "\n".join(filter(None, lines))


def _pair(lineage: Lineage, at: tuple[int, ...]) -> Pair | None:
    return next((lineage.pairs[lineage.by_new[i]] for i in at if i in lineage.by_new), None)
