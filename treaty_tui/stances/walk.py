"""One provision of an earlier draft, and all that stands in it, followed to the draft looked at."""

from collections.abc import Iterator

from treaty_tui.model import Draft
from treaty_tui.stances.carry import Chain, Trail
from treaty_tui.stances.reach import CHANGED, GONE, MOVED, SAME, SPLIT, Reach, Spot
from treaty_tui.stances.wording import holds


class Walk:
    """From one provision of an earlier draft to the draft looked at."""

    def __init__(self, chain: Chain, draft: Draft, then: str, index: int, scope: str) -> None:
        self.then, self.index, self.scope = then, index, scope
        now = draft.id
        self.trail: Trail = chain.trail(then, now, draft.language)
        self.old, self.new = chain.words(then), chain.words(now)
        self.part = chain.inside(then, index)
        self.tops = self.trail.to[index]
        self.below = [i for top in self.tops for i in chain.inside(now, top)]

    def whole(self) -> Reach:
        """The provision and what stands in it."""
        inner = self.scope if self.scope not in ("provision",) else "paragraph"
        spots = {spot.at: spot for old in self.part[1:] for spot in self._followed(old, inner)}
        came_in = [Spot(i, inner, CHANGED, added=True) for i in self.below if i not in spots and i not in self.tops]
        spots.update((spot.at, spot) for spot in came_in)
        state = self._overall(bool(came_in))
        for top in self.tops:
            spots[top] = Spot(top, self.scope, state, self.index in self.trail.moved)
        return Reach(self.scope, tuple(spots.values()), state=state if spots else GONE)

    def _followed(self, old: int, scope: str) -> Iterator[Spot]:
        targets = self.trail.to[old]
        for target in targets:
            moved = old in self.trail.moved
            yield Spot(target, scope, self._state(old, target, len(targets), moved), moved)

    def _state(self, old: int, target: int, parts: int, moved: bool) -> str:
        if parts > 1:
            return SPLIT
        if self.old[old] != self.new[target]:
            return CHANGED
        return MOVED if moved else SAME

    def _overall(self, came_in: bool) -> str:
        """The state of the provision as a whole: its own words and those of everything in it."""
        if not self.tops:
            return GONE if not any(self.trail.to[i] for i in self.part) else CHANGED
        if len(self.tops) > 1:
            return SPLIT
        states = {self._kept(old) for old in self.part}
        if came_in or CHANGED in states:
            return CHANGED
        return MOVED if self.index in self.trail.moved else SAME

    def _kept(self, old: int) -> str:
        """Whether these words stand as they were, in one place, inside what the provision became."""
        targets = self.trail.to[old]
        same = len(targets) == 1 and self.old[old] == self.new[targets[0]] and targets[0] in self.below
        return SAME if same or not (self.old[old] or targets) else CHANGED

    def phrase(self, quote: str) -> Reach:
        """Only the quoted words: stale only where they no longer stand."""
        holders = [i for i in self.part if holds(self.old[i], quote)]
        if not holders:
            whole = self.whole()
            return whole._replace(problem="its quoted words do not stand in the provision that it names", kind="dead-quote")
        targets = list(dict.fromkeys(t for old in holders for t in self.trail.to[old]))
        still = [t for t in targets if holds(self.new[t], quote)]
        moved = any(old in self.trail.moved for old in holders)
        elsewhere = [] if still else [i for i in self.below if holds(self.new[i], quote)]
        state = MOVED if elsewhere or moved else SAME
        if not still and not elsewhere:
            state = CHANGED if targets else GONE
        spots = tuple(Spot(i, "phrase", state, moved or bool(elsewhere)) for i in still or elsewhere or targets)
        return Reach("phrase", spots, state=state)
