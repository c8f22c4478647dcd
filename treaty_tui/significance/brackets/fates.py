"""What became of each square bracket of a wording in the other one: rows tell it, and the ledger keeps it.

A sign stands where the redline left it, and where it only took the place of the same sign. A bracket whose signs both went was
lifted if most of its own words stand, those of inner brackets that were struck aside; else it was struck with them. The same is
asked of the new wording's brackets, which were opened round words that stood, or came with new ones.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from operator import itemgetter

from treaty_tui.language.words import SQUARE, narrow
from treaty_tui.significance.brackets.kinds import kind_of, offered
from treaty_tui.significance.brackets.sides import Side, flat, less, picked, squeezed, worded
from treaty_tui.significance.brackets.signs import choices, outside, plain
from treaty_tui.significance.brackets.signs import shifted as moved_along
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.stretches import Span
from treaty_tui.typed import NamedTuple

WANDERS = 4
"""Words of a bracket at least that are known again elsewhere in the same provision."""

_RUN = 3
"""Words that stand together, of which so many are enough though most of their bracket went: fewer stand there by chance."""


_LEAD = 30
"""Characters before a bracket in which a word may stand that its choices begin with, too."""

_LONGER = 4
"""Letters of a word that stands so that its bracket does: shorter ones are in every clause."""


class Fate(NamedTuple):
    """One bracket of a wording, or one sign whose other half stands in another provision, or nowhere."""

    start: int
    """Of the opening sign; -1 if it is not here."""
    end: int
    """Of the closing sign; -1 if it is not here."""
    fate: str
    """kept, lifted, struck; shifted (with its words, to another place of the provision), changed (it reaches otherwise), joined
    (with its neighbour), carried (it was round all, which stands in one with other provisions), lost (one sign), moved (one sign,
    to another provision), unpaired (a lone sign that went), mended (it closes with a sign that was one too many)."""
    stands: int = -1
    """Where one of its signs stands in the other wording, or -1."""
    words: str = ""
    """What stands of its own words, where it was lifted."""


Lone = Callable[[], tuple[Collection[int], Collection[int]]]
Around = Callable[[], tuple[int, int]]


_MARK = 60
"""Characters of a bracket at most that says that words are agreed."""


class Fates:
    """The brackets of two wordings of one place."""

    def __init__(
        self, old: str, new: str, places: Sequence[Hunk], language: str, lone: Lone | None = None, around: Around | None = None
    ) -> None:
        """`lone`: the places of signs in both wordings whose other half stands nowhere in the draft; asked where one may be.

        `around`: how many brackets stand round either and other provisions; asked where one is lifted or opened round all of it.
        """
        self._around = around
        sides = narrow(old), narrow(new)
        self._hunks, self._language = places, language
        self._came: dict[Span, bool] = {}
        self.old = Side(sides[0], [place[2:4] for place in places], ())
        self.new = Side(sides[1], [place[4:6] for place in places], ())
        if lone and -1 in (*self.old.partner.values(), *self.new.partner.values()):
            self.old.lone, self.new.lone = lone()
        self._match()

    def _match(self) -> None:
        """Find the signs that stand on both sides."""
        for at in self.old.signs:
            k = bisect_right(self.old.places, at, key=lambda place: place[0]) - 1
            if k < 0 or at >= self.old.places[k][1]:
                to = at + (self.new.places[k][1] - self.old.places[k][1] if k >= 0 else 0)
                self.old.standing[at], self.new.standing[to] = to, at
        for _, _, start, end, first, last in self._hunks:
            here, there = self.inside(self.old, start, end), self.inside(self.new, first, last)
            if not here or [self.old.text[at] for at in here] != [self.new.text[at] for at in there]:
                continue
            if not moved_along(self.old.text[start:end], self.new.text[first:last]) and self._of_one_kind(here, there):
                self.old.standing.update(zip(here, there, strict=True))
                self.new.standing.update(zip(there, here, strict=True))

        self._shift()

    def _of_one_kind(self, here: Sequence[int], there: Sequence[int]) -> bool:
        """Whether no bracket that says that words are agreed would become one of another kind: they are two."""
        pairs = [[self._says_agreed(side, at) for at in signs] for side, signs in ((self.old, here), (self.new, there))]
        return pairs[0] == pairs[1]

    def _says_agreed(self, side: Side, at: int) -> bool:
        end = side.partner[at]
        return at < end <= at + _MARK and kind_of(side.text[at + 1 : end], self._language)[0] == "status"

    def _shift(self) -> None:
        """Find the brackets that stand with all their words in another place."""
        self._shifted: tuple[dict[int, int], dict[int, int]] = {}, {}
        gone: dict[str, list[int]] = {}
        for start, _, words in self._moving(self.old):
            gone.setdefault(words, []).append(start)
        for start, _, words in self._moving(self.new) if gone else ():
            if gone.get(words):
                was = gone[words].pop(0)
                self._shifted[0][was], self._shifted[1][start] = start, was

    def _moving(self, side: Side) -> Iterator[tuple[int, int, str]]:
        """The brackets of which no sign stands, and that are wholly within a changed place, with their words."""
        for start in side.signs:
            end = side.partner[start]
            if end > start and start not in side.standing and end not in side.standing:
                k = side.changed(start)
                if k >= 0 and side.changed(end) == k and (words := plain(side.text[start:end])):
                    yield start, end, words

    def came(self, start: int, end: int) -> bool:
        """Whether the new wording has words where a bracket of the old one went, and not for those of its neighbour."""
        first = max(0, bisect_right(self.old.places, start, key=lambda place: place[0]) - 1)
        for was, now in zip(self.old.places[first:], self.new.places[first:], strict=True):
            if was[0] > end:
                break
            if was[1] > start and self._others(was, now) and not self._neighbours(start, end, was):
                return True
        return False

    def _others(self, was: Span, now: Span) -> bool:
        """Whether a place has words now that stood in none of the brackets that were lifted there, nor beside its brackets."""
        if was not in self._came:
            lifted = [fate.words for fate in self.before if fate.fate == "lifted" and fate.start < was[1] and fate.end > was[0]]
            stood = plain(" ".join([outside(self.old.text[slice(*was)]), *lifted]))
            self._came[was] = bool(Counter(plain(self.new.text[slice(*now)]).split()) - Counter(stood.split()))
        return self._came[was]

    def _neighbours(self, start: int, end: int, place: tuple[int, int]) -> bool:
        """Whether words of another bracket, which lives on, changed in the same place as one that went."""
        (opening, starts), (closing, ends) = self._living
        behind = opening[bisect_left(starts, end) : bisect_left(starts, place[1])]
        ahead = closing[bisect_left(ends, place[0]) : bisect_right(ends, start)]
        return any(worded(self.old.text[max(place[0], first) : min(place[1], last)]) for first, last in (*behind, *ahead))

    @cached_property
    def _living(self) -> tuple[tuple[list[tuple[int, int]], list[int]], ...]:
        """The old brackets that live on, in order of their opening and of their closing signs, with the places of these."""
        spans = [fate[:2] for fate in self.before if fate.fate in ("kept", "changed") and min(fate.start, fate.end) >= 0]
        orders = [sorted(spans, key=itemgetter(side)) for side in (0, 1)]
        return tuple([(order, [span[side] for span in order]) for side, order in enumerate(orders)])

    def inside(self, side: Side, start: int, end: int) -> list[int]:
        """The signs of a stretch."""
        return side.signs[bisect_left(side.signs, start) : bisect_left(side.signs, end)]

    @cached_property
    def before(self) -> list[Fate]:
        """What became of the old wording's brackets, inner ones before those round them."""
        return _between([*self._fates(self.old, self.new)], self.old, self.new)

    @cached_property
    def after(self) -> list[Fate]:
        """The same of the new wording's: `lifted` were opened round words that stood, `struck` came with theirs."""
        return _between([*self._fates(self.new, self.old)], self.new, self.old)

    def _fates(self, side: Side, other: Side) -> Iterator[Fate]:
        struck: list[tuple[int, int]] = []
        for at in side.signs:
            start = side.partner[at]
            if side.text[at] == "]" and start >= 0:
                fate = self._pair(side, other, start, at, struck)
                if fate.fate == "struck":
                    while struck and struck[-1][0] > start:
                        struck.pop()
                    struck.append((start, at))
                yield fate
        for at in side.signs:
            if side.partner[at] < 0:
                yield self._half(side, other, at)

    def _pair(self, side: Side, other: Side, start: int, end: int, struck: Sequence[tuple[int, int]]) -> Fate:
        shifted = self._shifted[side is self.new].get(start, -1)
        if shifted >= 0:
            return Fate(start, end, "shifted", shifted)
        left, right = side.standing.get(start, -1), side.standing.get(end, -1)
        if left >= 0 and right >= 0:
            return Fate(start, end, "kept", left)
        stands = max(left, right)
        total, kept = self._own(side, start, end, struck)
        if stands >= 0 and not (total and not kept):
            named = self._halved(side, other, (start, end), stands)
            if named:
                return Fate(start, end, named, stands)
        fate = self._gone(side, other, (start, end), (total, kept), struck)
        if fate.fate != "lifted":
            return fate
        held = "joined" if side is self.old and side.held_in(other, start, end) else self._carried(side, other, start, end)
        inside = side.text[start + 1 : end]
        chosen = not held or (fate.words != inside and offered(inside, self._language))
        return fate if chosen else fate._replace(fate=held)

    def _carried(self, side: Side, other: Side, start: int, end: int) -> str:
        """`carried` if a bracket is round all of a wording, and what stands of it in one with other provisions; else `""`."""
        if self._around is None or side.letters[start] or side.letters[end] != side.letters[-1]:
            return ""
        self.old.around, self.new.around = self._around()
        return "carried" if other.around and side.carried(other, start, end) else ""

    def _halved(self, side: Side, other: Side, place: tuple[int, int], stands: int) -> str:
        """What became of a bracket of which one sign and words stand; empty where that sign is another bracket's now."""
        there = other.partner[stands]
        if there < 0:
            return "lost" if stands in other.lone else "moved"
        first, last = min(stands, there), max(stands, there)
        if other.letters[last] > other.letters[first] and other.kept[last] == other.kept[first]:
            return ""
        back = other.standing.get(there, -1)
        if back < 0:
            return "changed"
        beyond = side.partner[back]
        if beyond < 0:
            return "mended" if back in side.lone else "changed"
        first, last = min(back, beyond), max(back, beyond)
        if first < place[0] < last:
            return ""  # it stood in the one that is left
        return "joined" if side.kept[last] > side.kept[first] and not place[0] < first < place[1] else "kept"

    def _own(self, side: Side, start: int, end: int, struck: Sequence[tuple[int, int]]) -> tuple[int, int]:
        """How many letters a bracket has besides those of inner ones that were struck, and how many of these stand."""
        total, kept = side.letters[end] - side.letters[start], side.kept[end] - side.kept[start]
        for first, last in _within(struck, start, end):
            total -= side.letters[last] - side.letters[first]
            kept -= side.kept[last] - side.kept[first]
        return total, kept

    def _gone(
        self, side: Side, other: Side, place: tuple[int, int], own: tuple[int, int], struck: Sequence[tuple[int, int]]
    ) -> Fate:
        start, end = place
        total, kept = own
        if not total:
            return Fate(start, end, "struck")
        inside = side.text[start + 1 : end]
        if chosen := self._chosen(side, other, place, inside):
            return Fate(start, end, "lifted", words=chosen)
        standing = self._standing(side, start, end, struck) if kept else []
        if 2 * kept >= total or sum([size for words in standing if (size := len(plain(words).split())) >= _RUN]) >= WANDERS:
            return Fate(start, end, "lifted", words=flat(standing))
        chosen = flat(standing).strip(" /")
        if chosen and chosen in choices(inside):
            return Fate(start, end, "lifted", words=chosen)
        words = flat(less(side, start, end, [*_within(struck, start, end)]))
        if kept:
            kind, sponsor, _ = kind_of(inside, self._language)
            if kind == "attributed" and 2 * kept >= total - sum(map(str.isalnum, sponsor)):
                return Fate(start, end, "lifted", words=chosen)
            if squeezed(words) in squeezed(other.text[slice(*self._there(side, other, place))]):
                return Fate(start, end, "lifted", words=words)
            if self._reworded(side, other, place, words, standing):
                return Fate(start, end, "lifted", words=chosen)
        return Fate(start, end, "lifted" if self._elsewhere(side, other, place, words) else "struck", words=words)

    def _chosen(self, side: Side, other: Side, place: tuple[int, int], inside: str) -> str:
        """The choice of a bracket that is all that stands for it, be it without a "the" that stands before it; else empty."""
        options = offered(inside, self._language)
        if not options:
            return ""
        there = plain(other.text[slice(*self._there(side, other, place))])
        return picked(options, there, plain(side.text[max(0, place[0] - _LEAD) : place[0]]))

    def _reworded(self, side: Side, other: Side, place: tuple[int, int], words: str, standing: Sequence[str]) -> bool:
        """Whether half of a bracket's words stand, or gave way to others beside one that does: these neither came nor went."""
        start, end = place
        total, kept = len(plain(words).split()), [word for part in standing for word in plain(part).split()]
        if max(map(len, kept), default=0) < _LONGER:
            return False
        if 2 * len(kept) >= total:
            return True
        given = 0
        first = max(0, bisect_right(side.places, start, key=lambda each: each[0]) - 1)
        for here, there in zip(side.places[first:], other.places[first:], strict=True):
            if here[0] > end:
                break
            was, now = (each.text[slice(*span)] for each, span in ((side, here), (other, there)))
            size = len(plain(was).split())
            exchanged = start < here[0] and here[1] <= end + 1 and SQUARE.isdisjoint(was[:-1] + now)
            given += size if exchanged and size <= _RUN and 0 < len(plain(now).split()) <= _RUN else 0
        return given > 0 and 2 * (len(kept) + given) > total

    def _there(self, side: Side, other: Side, place: tuple[int, int]) -> tuple[int, int]:
        """The stretch of the other wording that stands for one of this."""
        first, last = (bisect_right(side.places, at, key=lambda each: each[0]) - 1 for at in place)
        start = other.places[first][0 if place[0] < side.places[first][1] else 1] if first >= 0 else 0
        return start, other.places[last][1] if place[1] < side.places[last][1] else len(other.text)

    def _elsewhere(self, side: Side, other: Side, place: tuple[int, int], words: str) -> bool:
        """Whether words that went came in the same changed place, or stand as often as before in the provision."""
        sought = f" {plain(words)} "
        if sought.isspace():
            return False
        k = side.changed(place[0])
        if k >= 0 and side.changed(place[1]) == k and sought in other.plain_at(k):
            return True
        return sought.count(" ") > WANDERS and other.plain.count(sought) >= max(1, side.plain.count(sought))

    def _standing(self, side: Side, start: int, end: int, struck: Sequence[tuple[int, int]]) -> list[str]:
        """What stands of a bracket's own words."""
        places = side.places
        first = max(0, bisect_right(places, start, key=lambda place: place[0]) - 1)
        gone = [*_within(struck, start, end)]
        for at in range(first, len(places)):
            if places[at][0] >= end:
                break
            gone.append(places[at])
        return less(side, start, end, gone)

    def _half(self, side: Side, other: Side, at: int) -> Fate:
        """What became of a sign whose other half is not here."""
        opens = side.text[at] == "["
        start, end = (at, -1) if opens else (-1, at)
        stands = side.standing.get(at, -1)
        if stands >= 0:
            return Fate(start, end, "kept", stands)
        if at in side.lone:
            return Fate(start, end, "unpaired")
        k = side.changed(at)
        first, last = side.places[k]
        went, came = side.text[at:last] if opens else side.text[first:at], other.text[slice(*other.places[k])]
        stays = side.kept[-1] > side.kept[at] if opens else side.kept[at] > 0
        if worded(went) and not (stays and worded(came)):
            return Fate(start, end, "struck")
        return Fate(start, end, self._carried(side, other, *((at, len(side.text)) if opens else (0, at))) or "lifted")


def _between(fates: list[Fate], side: Side, other: Side) -> list[Fate]:
    """The same fates, with what stands between two brackets that were joined as joined with them."""
    spans = [
        (fate.start, other.standing[other.partner[fate.stands]])
        for fate in fates
        if fate.fate == "joined" and fate.start in side.standing and fate.stands >= 0
    ]
    if not spans:
        return fates
    return [
        fate._replace(fate="joined")
        if fate.fate == "lifted" and any(start < min(fate.start, fate.end) and fate.end < end for start, end in spans)
        else fate
        for fate in fates
    ]


def _within(struck: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Of brackets that are in no other of them, those inside a stretch."""
    first = bisect_left(struck, start, key=lambda place: place[0])
    last = bisect_left(struck, end, key=lambda place: place[0])
    return struck[first:last]
