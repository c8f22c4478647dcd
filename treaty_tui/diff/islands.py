"""Cut long texts at the phrases that both hold once, in one order: a patience diff."""

from collections.abc import Sequence

from treaty_tui.typed import NamedTuple


class Island(NamedTuple):
    """A stretch that stands in both texts."""

    old: int
    new: int
    length: int


def islands(old: str, new: str, phrase: int) -> list[Island]:
    """Phrases that both texts hold exactly once, in the same order, joined where they touch."""
    there = _once(new, phrase)
    pairs = [(i, there[piece]) for piece, i in _once(old, phrase).items() if piece in there]
    islands: list[Island] = []
    for i, j in rising(pairs):
        last = islands[-1] if islands else Island(0, 0, 0)
        if islands and i - j == last.old - last.new and i <= last.old + last.length:
            islands[-1] = last._replace(length=i + phrase - last.old)
        elif i >= last.old + last.length and j >= last.new + last.length:
            islands.append(Island(i, j, phrase))
    return islands


def _once(text: str, length: int) -> dict[str, int]:
    """The phrases of so many tokens that occur once, with their place, in reading order."""
    place: dict[str, int] = {}
    for i in range(len(text) - length + 1):
        piece = text[i : i + length]
        place[piece] = -1 if piece in place else i
    return {piece: i for piece, i in place.items() if i >= 0}


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, given in order of their first, whose second rise too."""
    from bisect import bisect_left  # short texts have no islands

    tops: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for k, (_, j) in enumerate(pairs):
        at = bisect_left(tops, j)
        previous.append(ends[at - 1] if at else -1)
        tops[at : at + 1] = [j]
        ends[at : at + 1] = [k]
    chain = []
    k = ends[-1] if ends else -1
    while k >= 0:
        chain.append(pairs[k])
        k = previous[k]
    return chain[::-1]
