"""One provision through all drafts: where it stood, what it said, and what changed at each step."""

from collections.abc import Callable, Sequence

from treaty_tui import eid as eids
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

    `drafts` are in order of time; `lineage(old, new)` is asked for neighbours only. Raises UsageError if it does not stand there.
    """
    here = next(n for n, draft in enumerate(drafts) if draft.id == draft_id)
    start = drafts[here].by_eid.get(eid)
    if start is None:
        near = eids.meant(eid, drafts[here].by_eid)
        hint = f"did you mean {near!r}?" if near else f"see `treaty-tui compare {draft_id} {draft_id}`"
        raise UsageError(f"draft {draft_id} has no provision {eid!r}", hint=hint)
    places: dict[int, tuple[int, ...]] = {here: (start,)}
    for n in range(here, 0, -1):
        places[n - 1] = _follow(lineage(drafts[n - 1].id, drafts[n].id), places[n], back=True)
    for n in range(here, len(drafts) - 1):
        places[n + 1] = _follow(lineage(drafts[n].id, drafts[n + 1].id), places[n], back=False)
    return tuple(_steps(drafts, lineage, places))


def _follow(lineage: Lineage, at: tuple[int, ...], *, back: bool) -> tuple[int, ...]:
    rows = lineage.by_new if back else lineage.by_old
    pairs = [lineage.pairs[rows[i]] for i in at if i in rows]
    return tuple(dict.fromkeys(i for pair in pairs for i in (pair.old if back else pair.new)))


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
    """The words of provisions with all that stands in them. Reading order puts what stands in one right behind it."""
    lines: list[str] = []
    for top in at:
        lines.append(draft.provisions[top].words)
        for index in range(top + 1, len(draft.provisions)):
            if top not in draft.ancestors(index):
                break
            provision = draft.provisions[index]
            lines.append(f"{provision.label} {provision.words}".strip())
    return "\n".join(filter(None, lines))


def _pair(lineage: Lineage, at: tuple[int, ...]) -> Pair | None:
    return next((lineage.pairs[lineage.by_new[i]] for i in at if i in lineage.by_new), None)
