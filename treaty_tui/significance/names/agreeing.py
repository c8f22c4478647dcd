"""Places that only follow a term of another gender: its parts on both sides of a word that stood, and what agrees with it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from treaty_tui.language.stems import turned
from treaty_tui.language.words import SQUARE
from treaty_tui.significance.hunks import Hunk, grown
from treaty_tui.significance.law.lexicon import listed
from treaty_tui.significance.names.terms import Pair, explaining, folded_pairs
from treaty_tui.significance.reasons import Cause, Verdict, arrow
from treaty_tui.significance.throughout.exchanges import joined
from treaty_tui.significance.verdicts import Wordings

_SMALL = 60
"""Characters of words that agree with a noun at most."""
_NEAREST = 2
"""Places of terms before and behind such words that are looked at: a long paragraph holds thousands."""
_ENDS = re.compile(r"[.;:]")
"""What ends a clause."""


def told(row: Wordings, segments: Sequence[tuple[str, str]]) -> dict[Hunk, Verdict]:
    """The verdicts of places that follow a term of another gender, which was put for another throughout.

    A participle or adjective does that stands in one clause with a place of it, and turned from that gender to this one; not
    a noun, before which an article or a preposition stands.
    """
    known, pairs = row.context, folded_pairs(row.context.language, row.context.substitutions, (), row.context.counting)
    pairs = tuple(pair for pair in pairs if pair.shown in known.turns)
    found: dict[Hunk, Verdict] = {}
    stood: list[tuple[Hunk, Pair]] = []
    whole = {*row.places}
    for place in joined(segments, row.places):
        pair = _explained(row, place, pairs)
        if pair:
            stood.append((place, pair))
            if place not in whole:
                within = slice(*(bisect_left(row.places, at, key=attrgetter("first")) for at in place[:2]))
                found.update(dict.fromkeys(row.places[within], _verdict(pair)))
    if stood:
        found.update(_apart(row, stood))
    return found


def _verdict(pair: Pair) -> Verdict:
    return Verdict("consequential", (Cause("term", pair.shape, arrow(*pair.shown)),))


def _explained(row: Wordings, place: Hunk, pairs: Sequence[Pair]) -> Pair | None:
    """The pair that explains a whole place; marks and brackets explain themselves."""
    was, now = row.sides(place)
    if not SQUARE.isdisjoint(was + now) or _marks(was) != _marks(now):
        return None
    return explaining(pairs, row.folder, (row.old, row.new), grown(row.old, row.new, place), None, row.context.turns)


def _marks(text: str) -> list[str]:
    return [sign for sign in text if sign in ".,;:()"]


def _apart(row: Wordings, stood: Sequence[tuple[Hunk, Pair]]) -> Iterator[tuple[Hunk, Verdict]]:
    """Places of words that agree with a term which stands elsewhere in their clause, and nothing else."""
    language = row.context.language[:2]
    starts = [place.old_start for place, _ in stood]
    for hunk in row.places:
        if max(hunk.old_end - hunk.old_start, hunk.new_end - hunk.new_start) > _SMALL:
            continue
        places = grown(row.old, row.new, hunk)
        was, now = row.old[places[0] : places[1]].lower().split(), row.new[places[2] : places[3]].lower().split()
        if len(was) != 1 or len(now) != 1 or not _adjectival(row, was[0].strip(","), places[0]):
            continue
        turns = turned(was[0], now[0], language)
        at = bisect_left(starts, hunk.old_start)
        for place, pair in stood[max(0, at - _NEAREST) : at + _NEAREST] if turns else ():
            if turns & row.context.turns[pair.shown] and _one_clause(row.old, place, hunk):
                yield hunk, _verdict(pair)
                break


def _adjectival(row: Wordings, word: str, at: int) -> bool:
    """Whether a word is a participle or adjective as far as its ending and the word before it tell."""
    if not re.search(row.law.style.CONCORD, word):
        return False
    before = (row.old[max(0, at - _SMALL) : at].lower().split() or [""])[-1]
    return before not in listed(row.law, "ANY_NOUN") | listed(row.law, "BEFORE_NOUN")


def _one_clause(text: str, one: Hunk, other: Hunk) -> bool:
    """Whether no clause ends between two places."""
    first, last = sorted((one, other), key=lambda hunk: hunk.old_start)
    return not _ENDS.search(text[first.old_end : last.old_start])
