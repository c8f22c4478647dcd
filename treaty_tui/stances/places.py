"""A position followed to later drafts: what it spoke of, what became of it, and which words that took with it."""

from collections.abc import Iterator, Sequence

from treaty_tui.model import Draft, Position, PositionBook, Vote
from treaty_tui.stances.carry import Chain, Trail
from treaty_tui.stances.reach import Reach
from treaty_tui.stances.resolve import Anchor, Resolver
from treaty_tui.stances.taken import AFAR, RUN, spaced
from treaty_tui.stances.votes import reached
from treaty_tui.typed import NamedTuple

_NOTHING = Trail((), frozenset())


class Place(NamedTuple):
    """What a position speaks of, in one later draft."""

    draft: Draft
    before: str
    """Id of the draft that it spoke of; "" where that is not known."""
    reach: Reach
    parts: tuple[int, ...]
    """In the draft that it spoke of: the provision and all that stands in it, by index."""
    trail: Trail
    """From that draft to this one."""
    old: str
    """The words of all parts."""
    now: str
    """The words of what they became."""

    @property
    def sure(self) -> bool:
        """Whether the position could be placed: only then is anything the place itself."""
        return not self.reach.problem and not self.reach.wider

    @property
    def tops(self) -> tuple[int, ...]:
        """Where the provision itself, or the words quoted from it, stand in this draft."""
        if not self.sure or not self.parts:
            return ()
        return tuple(s.at for s in self.reach.spots) if self.reach.scope == "phrase" else self.trail.to[self.parts[0]]

    @property
    def eids(self) -> tuple[str, ...]:
        """The tops by eId."""
        return tuple(self.draft.provisions[at].eid for at in self.tops)


class Places:
    """The drafts of one language, and where each position of a book leads in them."""

    def __init__(self, chain: Chain, book: PositionBook, language: str) -> None:
        self.chain, self.book = chain, book
        self.resolvers = {s.id: Resolver(d, chain, book.themes) for s in chain.line(language) if (d := chain.readable(s.id))}
        self._grams: dict[tuple[str, str, int], dict[tuple[str, ...], list[int]]] = {}
        self._all: dict[str, str] = {}

    def own(self, position: Position) -> str:
        """Id of the draft that a position speaks of, or ""."""
        return next((spoken_of(resolver, position)[0].draft for resolver in self.resolvers.values()), "")

    def later(self, position: Position) -> Iterator[Place]:
        """What it speaks of, in each draft after its own; in all drafts, if it is older than those."""
        return (place for place in self.from_own(position) if place.draft.id != place.before)

    def from_own(self, position: Position) -> Iterator[Place]:
        """What it speaks of, in its own draft and in each after it."""
        for resolver in self.resolvers.values():
            anchor = spoken_of(resolver, position)[0]
            if not anchor.later and (anchor.draft or position.date):
                yield place_of(resolver, position)

    def votes_at(self, place: Place) -> tuple[Vote, ...]:
        """Recorded votes on just that provision, taken on this draft or an earlier one."""
        here = set(place.tops)
        if not here or not self.book.votes:
            return ()
        resolver = self.resolvers[place.draft.id]
        return tuple(vote for vote in self.book.votes if here & reached(resolver, vote))

    # elsewhere in the draft

    def all_words(self, draft_id: str) -> str:
        """Every word of a draft as `spaced`, provisions kept apart; "" for no draft."""
        if draft_id not in self._all:
            self._all[draft_id] = " \n ".join(map(spaced, self.chain.words(draft_id))) if draft_id else ""
        return self._all[draft_id]

    def elsewhere(self, place: Place, text: str, here: Sequence[int]) -> list[int]:
        """Provisions that share with a text a run of words that is new since the draft spoken of."""
        words = spaced(text).split()
        size = min(AFAR, len(words))
        grams = self._new_grams(place, size) if size >= RUN else {}
        found = {index for gram in _grams(words, size) for index in grams.get(gram, ())}
        return sorted(found - set(here))

    def _new_grams(self, place: Place, size: int) -> dict[tuple[str, ...], list[int]]:
        key = (place.before, place.draft.id, size)
        found = self._grams.get(key)
        if found is None:
            found = self._grams[key] = {}
            then = self.chain.words(place.before) if place.before else ()
            known = {gram for words in then for gram in _grams(spaced(words).split(), size)}
            for index, words in enumerate(self.chain.words(place.draft.id)):
                for gram in _grams(spaced(words).split(), size) - known:
                    found.setdefault(gram, []).append(index)
        return found


def _grams(words: Sequence[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def place_of(resolver: Resolver, position: Position) -> Place:
    """What a position speaks of, in the draft of the resolver, which is not earlier than its own."""
    anchor, on = spoken_of(resolver, position)
    reach, chain = resolver.reach(anchor, on, position.quote), resolver.chain
    then = chain.readable(anchor.draft) if anchor.draft else None
    index = then.by_eid.get(reach.then, -1) if then and reach.then else -1
    if then is None or index < 0:
        return Place(resolver.draft, anchor.draft, reach, (), _NOTHING, "", "")
    trail = chain.trail(then.id, resolver.draft.id, resolver.draft.language)
    parts = tuple(chain.inside(then.id, index))
    stops = sorted({stop for part in parts for stop in trail.to[part]} | {spot.at for spot in reach.spots})
    old = "\n".join(then.provisions[part].words for part in parts)
    now = "\n".join(resolver.draft.provisions[stop].words for stop in stops)
    return Place(resolver.draft, then.id, reach, parts, trail, old, now)


def spoken_of(resolver: Resolver, position: Position) -> tuple[Anchor, str]:
    """The draft that a position speaks of, and what in it; `on` may name its draft itself, as in `rev1:art_13`."""
    draft_id, _, eid = position.on.strip().partition(":")
    if eid and draft_id in {stage.id for stage in resolver.chain.stages}:
        return resolver.anchor(draft_id, "", False), eid
    return resolver.anchor(position.draft, position.date, bool(position.extra.get("draft_label"))), position.on
