"""A provision through the drafts: where its words stand in a later one, by the lineage of each step between.

Nothing is matched by number across drafts: an eId means something only in its own draft.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from treaty_tui.align.returns import inserted, returned
from treaty_tui.errors import InputError
from treaty_tui.model import Draft, Lineage
from treaty_tui.stances.wording import plain
from treaty_tui.typed import NamedTuple


class Stage(NamedTuple):
    """What has to be known of a draft to put it in its place without reading it."""

    id: str
    date: str = ""
    symbol: str = ""
    language: str = "en"


class Trail(NamedTuple):
    """Every provision of one draft in a later one, by index."""

    to: tuple[tuple[int, ...], ...]
    """Per old index: its parts in the later draft; none where it is gone."""
    moved: frozenset[int]
    """Old indices that moved on the way."""
    lost: Mapping[int, tuple[str, int]] = {}
    """Old indices that are gone: the draft in which each stood last, and where, so that it is known when it comes back."""


class Chain:
    """The drafts of a negotiation in the order of their dates, with the lineage between neighbours of one language."""

    def __init__(self, stages: Sequence[Stage], load: Callable[[str], Draft], lineage: Callable[[str, str], Lineage]) -> None:
        self.stages = tuple(stages)
        self._load, self._lineage = load, lineage
        self._trails: dict[tuple[str, str], Trail] = {}
        self._plain: dict[str, tuple[str, ...]] = {}
        self._ends: dict[str, tuple[int, ...]] = {}

    @classmethod
    def of(cls, drafts: Sequence[Draft], lineage: Callable[[str, str], Lineage]) -> "Chain":
        """A chain over drafts that are read already, in chronological order."""
        loaded = {draft.id: draft for draft in drafts}
        return cls([Stage(d.id, d.date, d.symbol, d.language) for d in drafts], loaded.__getitem__, lineage)

    def draft(self, draft_id: str) -> Draft:
        """The draft with this id, which is one of the stages. Raises InputError if its file cannot be read."""
        return self._load(draft_id)

    def readable(self, draft_id: str) -> Draft | None:
        """The draft, or None where its file cannot be read: one bad file must not hide the positions on the others."""
        try:
            return self._load(draft_id)
        except InputError:
            return None

    def line(self, language: str) -> list[Stage]:
        """The drafts in one language, oldest first."""
        return [stage for stage in self.stages if stage.language == language]

    def trail(self, old: str, new: str, language: str) -> Trail:
        """Where the provisions of `old` stand in `new`: ids of readable drafts in this language, `old` not the later one."""
        found = self._trails.get((old, new))
        if found is None:
            found = self._trails[old, new] = self._compute(old, new, [stage.id for stage in self.line(language)])
        return found

    def _compute(self, old: str, new: str, ids: Sequence[str]) -> Trail:
        if old == new:
            return Trail(tuple((i,) for i in range(len(self.draft(old).provisions))), frozenset())
        first, last = ids.index(old), ids.index(new)
        before = next(i for i in reversed(ids[first:last]) if self.readable(i) is not None)
        return self._extend(self.trail(old, before, self.draft(new).language), before, new)

    def _extend(self, trail: Trail, before: str, new: str) -> Trail:
        """The trail one step further."""
        lineage = self._lineage(before, new)
        to: list[tuple[int, ...]] = []
        moved, lost = set(trail.moved), dict(trail.lost)
        for index, stops in enumerate(trail.to):
            pairs = [lineage.pairs[lineage.by_old[stop]] for stop in stops if stop in lineage.by_old]
            to.append(tuple(dict.fromkeys(i for pair in pairs for i in pair.new)))
            if any(pair.moved for pair in pairs):
                moved.add(index)
            if stops and not to[index]:
                lost[index] = before, stops[0]
        for index, again in self._back(trail.lost, lineage, new):
            to[index] = (again,)
            del lost[index]
        return Trail(tuple(to), frozenset(moved), lost)

    def _back(self, lost: Mapping[int, tuple[str, int]], lineage: Lineage, new: str) -> Iterator[tuple[int, int]]:
        """What was gone before this step and stands again after it."""
        fresh = frozenset(inserted(lineage, self.draft(new))) if lost else frozenset()
        for last in sorted({draft for draft, _ in lost.values()}) if fresh else ():
            gone: dict[int, list[int]] = {}  # several that were merged before they went
            for index, (draft, at) in lost.items():
                if draft == last:
                    gone.setdefault(at, []).append(index)
            for at, again in returned(self.draft(last), gone, self.draft(new), fresh).items():
                yield from ((index, again) for index in gone[at])

    def words(self, draft_id: str) -> tuple[str, ...]:
        """Per provision of a draft: its own words as `plain`."""
        found = self._plain.get(draft_id)
        if found is None:
            found = self._plain[draft_id] = tuple(plain(p.words) for p in self.draft(draft_id).provisions)
        return found

    def inside(self, draft_id: str, index: int) -> range:
        """A provision and all that stands in it: reading order puts parents before children, so it is one run."""
        ends = self._ends.get(draft_id)
        if ends is None:
            ends = self._ends[draft_id] = _ends(self.draft(draft_id))
        return range(index, ends[index])


def _ends(draft: Draft) -> tuple[int, ...]:
    """Per provision: one past the last provision that stands in it."""
    ends = list(range(1, len(draft.provisions) + 1))
    for index in range(len(draft.provisions) - 1, -1, -1):
        parent = draft.provisions[index].parent
        if parent >= 0:
            ends[parent] = max(ends[parent], ends[index])
    return tuple(ends)
