"""Places that only follow a term of another gender: its parts on both sides of a word that stood, and what agrees with it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from operator import attrgetter

from treaty_tui.language.stems import genders, has_articles, turned
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
_CLAUSE = 400
"""Characters of a clause at most between a term and what agrees with it, and before both."""
_ENDS = re.compile(r"[.;:]")
"""What ends a clause."""
_WORD = re.compile(r"[^\W\d_]+'?")


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
            both = turns & row.context.turns[pair.shown]
            if both and _one_clause(row.old, place, hunk) and _its_own(row, place, hunk, {turn[0] for turn in both}):
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
    return last.old_start - first.old_end < _CLAUSE and not _ENDS.search(text, first.old_end, last.old_start)


def _its_own(row: Wordings, place: Hunk, hunk: Hunk, gender: set[str]) -> bool:
    """Whether what agrees can belong to no noun but the term: "the mill run by an artist approved" says who was approved.

    No other noun of the old gender stands between; before a verb, one may that only tells which term is meant ("the mill of
    the lake is let"), if the term does not itself tell that of a noun before it ("the keeper of the mill is sworn").
    """
    old, before = row.old, min(place.old_start, hunk.old_start)
    starts = [found.end() for found in _ENDS.finditer(old, max(0, before - _CLAUSE), before)]
    first = starts[-1] if starts else max(0, before - _CLAUSE)
    own = _words(old[place.old_start : place.old_end])[:-1][:1]
    if hunk.old_start < place.old_start:
        if not _another(row, _words(old[hunk.old_end : place.old_start]) + own, gender):
            return True
        ahead = _words(old[first : hunk.old_start])  # "entered in the roll, the mill stays"
        return not (_another(row, ahead, gender) if has_articles(row.context.language[:2]) else ahead)
    between = _words(old[place.old_end : hunk.old_start])
    does = listed(row.law, "NOUN_DOES")
    verb = max((n for n, word in enumerate(between) if word in does), default=-1)
    if _another(row, between[verb + 1 :], gender):
        return False
    return verb < 0 or _subject(row, _words(old[first : place.old_start]) + own, between[:verb], gender)


def _subject(row: Wordings, before: list[str], behind: list[str], gender: set[str]) -> bool:
    """Whether a term is what the verb speaks of that stands behind it and the words between."""
    nouns, any_noun = listed(row.law, "BEFORE_NOUN"), listed(row.law, "ANY_NOUN")
    links = listed(row.law, "BEHIND_NOUN") | nouns
    opens = (links | listed(row.law, "BEFORE_SUBJECT")) - nouns - any_noun
    bare = [n for n, word in enumerate(behind) if word in any_noun - links and (not n or behind[n - 1] not in links)]
    if (bare or not opens.isdisjoint(behind)) and _another(row, behind, gender):
        return False
    told = len(before)
    while told and before[told - 1] in links | any_noun:
        told -= 1
    return links.isdisjoint(before[told:]) or not _another(row, before[:told], gender)


def _another(row: Wordings, words: list[str], gender: set[str]) -> bool:
    """Whether a noun stands among words that may have that gender, as far as the small words before nouns tell."""
    any_noun, before_noun = listed(row.law, "ANY_NOUN"), listed(row.law, "BEFORE_NOUN")
    for word, follows in zip_longest(words, words[1:]):
        if word in any_noun:
            known = genders(word, row.context.language[:2])
            if not known or known & gender:
                return True
        elif word in before_noun and follows not in any_noun:
            return True
    return False


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))
