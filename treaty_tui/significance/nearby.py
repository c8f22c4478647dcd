"""Words of law at a change, whole where it cuts into them; and words that it turns into their opposites."""

from collections.abc import Iterator, Sequence

from treaty_tui.language.words import pieces
from treaty_tui.significance.law import Hit, Law
from treaty_tui.typed import NamedTuple


def hits(law: Law, text: str, lower: str, start: int, end: int, reach: int) -> list[Hit]:
    """Words of law in `text[start:end]` and within `reach` characters around it, so that phrases cut by its edges are whole."""
    first = max(0, start - reach)
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * reach:
        first -= 1
    return law.hits(text, lower, first, min(len(text), end + reach))


def touched(hits: list[Hit], start: int, end: int) -> list[Hit]:
    """Those in `start:end` or cut by its edges; where it is empty, those that it stands inside of."""
    return [hit for hit in hits if (hit.start < end and hit.end > start) or (start == end and hit.start < start < hit.end)]


class Place(NamedTuple):
    """One side of a change: its text, lowered, where it is changed, and the words of law that it holds or cuts into."""

    lower: str
    start: int
    end: int
    hits: list[Hit]

    def words(self, start: int, end: int) -> set[str]:
        """The words of a stretch of it, as far as it is changed."""
        return set(pieces(self.lower[max(start, self.start) : min(end, self.end)]))

    def inside(self) -> list[Hit]:
        """The words of law that stand in the change itself, or reach into it."""
        return [hit for hit in self.hits if hit.start < self.end and hit.end > self.start]


def uninterrupted(here: Place, there: Place) -> tuple[list[Hit], list[Hit]]:
    """The words of law on both sides without phrases that other words only parted: "shall, as appropriate, consider"."""
    parted = _parted(here, there) or _parted(there, here)
    if not parted:
        return here.hits, there.hits
    return [hit for hit in here.inside() if hit not in parted], [hit for hit in there.inside() if hit not in parted]


def _parted(here: Place, there: Place) -> list[Hit]:
    """Phrases that reach out of the change here and whose words are all there, too, with others between that bind nobody."""
    cut = [hit for hit in here.hits if hit.start < here.start or hit.end > here.end]
    inside = there.inside()
    kinds = {hit.kind for hit in inside}
    remade = {hit.kind for hit in inside if hit.start < there.start or hit.end > there.end}
    words = there.words(there.start, there.end)
    return [
        hit
        for hit in cut
        if (hit.kind == "qualifier" or (hit.kind == "obligation" and "obligation" not in kinds))
        and hit.kind not in remade
        and here.words(hit.start, hit.end) <= words
    ]


def uncited(hits: list[Hit], places: tuple[tuple[int, int], ...]) -> list[Hit]:
    """Those that are no number of a reference, and join none."""
    inner = ("figure", "conjunction")
    return [hit for hit in hits if hit.kind not in inner or not any(a <= hit.start and hit.end <= b for a, b in places)]


def overhang(hits: list[Hit], start: int, end: int) -> tuple[int, int]:
    """How far the first and the last of the touched phrases reach out of the change."""
    return (max(0, start - hits[0].start), max(0, hits[-1].end - end)) if hits else (0, 0)


_BASE = 3
"""Letters at least of a word that a negating beginning stands before."""


def opposites(law: Law, was: Sequence[str], now: Sequence[str], behind: str = "") -> Iterator[tuple[str, str]]:
    """Words that gave way to their opposites: ("lawful", "unlawful"). `behind` is the sign after the place, for Chinese."""
    if not law.signs and not any(word.startswith(law.negating) for word in (*was, *now)):
        return
    gone, come = set(was).difference(now), set(now).difference(was)
    for negated in [word for word in now if word in come] if gone else []:
        yield from ((plain, negated) for plain in _plain(law, negated) if plain in gone)
    for negated in [word for word in was if word in gone] if come else []:
        yield from ((negated, plain) for plain in _plain(law, negated) if plain in come)
    if len(was) == len(now) == 1 and law.signs.isdisjoint(was) != law.signs.isdisjoint(now):
        plain, negated = was[0] + behind, now[0] + behind
        if law.other.isdisjoint((plain, negated)):
            yield plain, negated


def _plain(law: Law, word: str) -> Iterator[str]:
    """What stands behind each beginning that can negate."""
    for beginning in law.negating:
        plain = word[len(beginning) :]
        if word.startswith(beginning) and len(plain) >= _BASE and plain not in law.other:
            yield plain
