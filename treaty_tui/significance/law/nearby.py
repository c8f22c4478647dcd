"""What a change does to the words of law at it, whole where it cuts into them; and words that it turns into their opposites."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from treaty_tui.language.words import pieces
from treaty_tui.significance.law.effects import Change, law_causes
from treaty_tui.significance.law.lexicon import WEAK, Hit, Law, listed
from treaty_tui.significance.notes.exported import calls
from treaty_tui.significance.reasons import MENTIONS, ORDER, Cause, arrow, wording
from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # only where much came or went
    from treaty_tui.significance.passages import Passages

Spans = Sequence[tuple[int, int]]

_AROUND = 12
"""Characters around a change that are looked at besides the longest phrase that it can be part of."""
_CLAUSE = 80
"""Characters before a change in which its clause may be negated."""
_SUBJECT = 7
"""Words of a subject at most that forbids."""
NAMING = 80
"""Characters beside a word of law in which the rest of a name stands."""
_BASE = 3
"""Letters at least of a word that a negating beginning stands before."""


class Place(NamedTuple):
    """One side of a change: its text, the same as `language.words.lowered`, and where it is changed."""

    text: str
    lower: str
    start: int
    end: int

    def pieces(self) -> list[str]:
        """The words and signs of the change."""
        return pieces(self.lower[self.start : self.end])

    def words(self, start: int, end: int) -> set[str]:
        """The words of a stretch of it, as far as it is changed."""
        return set(pieces(self.lower[max(start, self.start) : min(end, self.end)]))

    def inside(self, hits: Sequence[Hit]) -> list[Hit]:
        """The words of law that stand in the change itself, or reach into it."""
        return [hit for hit in hits if hit.start < self.end and hit.end > self.start]


def changed(law: Law, was: Place, now: Place, cited: tuple[Spans, Spans] | None, whole: "Passages | None" = None) -> list[Cause]:
    """Causes for opposites, and for the words of law that a change touches, or cuts into, on either side.

    `cited` are the references near it on both sides, `whole` is what came or went there as a whole.
    """
    gone, come = was.pieces(), now.pieces()
    told = [Cause("negation", "{}", arrow(*pair)) for pair in _opposites(law, gone, come, now)]
    words = [word for word in gone + come if word[0].isalnum() or word == "%"]
    if whole and cited:
        whole.leave(cited)
    if words and law.concerned(words):
        if len(gone) == len(come) > 1 and (turned := _turned(law, was, now)):
            return turned
        return told + _touching(law, was, now, words, cited, whole)
    return told + whole.causes() + _besides(whole, []) if whole else told


def _turned(law: Law, was: Place, now: Place) -> list[Cause]:
    """Words in another order, one of which denies what follows it: "choose never to join", "never choose"; 可以不, 不可以."""
    if sorted(was.pieces()) != sorted(now.pieces()):
        return []
    aside = listed(law, "ASIDE")
    sides = [law.hits(side.text, side.lower, side.start, side.end) for side in (was, now)]
    kinds = dict.fromkeys([hit.kind for hits in sides for hit in hits if hit.name not in aside])
    if "negation" not in kinds:
        return []
    told = wording(was.text[was.start : was.end], now.text[now.start : now.end])
    return [told._replace(kind=kind) for kind in ORDER if kind in kinds]


def _touching(
    law: Law, was: Place, now: Place, words: list[str], cited: tuple[Spans, Spans] | None, whole: "Passages | None"
) -> list[Cause]:
    reach = _AROUND + max([law.reach.get(word, 0) for word in words])
    near = _hits(law, was, reach), _hits(law, now, reach)
    left, right = map(max, _overhang(was, near[0]), _overhang(now, near[1]))
    before, after = (_touched(hits, side.start - left, side.end + right) for hits, side in zip(near, (was, now), strict=True))
    if cited:
        before, after = _uncited(before, cited[0]), _uncited(after, cited[1])
    if left or right:
        before, after = _uninterrupted(was, now, before, after)
    if {"figure", "negation"} <= {hit.kind for hit in (*before, *after)}:
        from treaty_tui.significance.law.bounding import restated  # few limits are said with a negation

        before, after = restated(law, (before, after), ((was.lower, was.start, was.end), (now.lower, now.start, now.end)))
    if law.language == "ar" and (before or after):
        from treaty_tui.significance.law.leading import opened  # one language of six

        before, after = opened((before, after), near, (was.end, now.end))
    if any(doubtful(law, hit, side.text) for hits, side in ((before, was), (after, now)) for hit in hits):
        from treaty_tui.significance.law.naming import binding  # seldom needed

        before, after = binding(law, (before, after), (was, now))
    if not law.conditional.isdisjoint(words):
        before, after = _binding(law, before, after, words), _binding(law, after, before, words)
    places = (was.start, was.end), (now.start, now.end)
    change = Change(
        (was.text, now.text), places, len(words), partial(_negated, law, (was, now)), whole is not None and whole.bracketed
    )
    if whole is None or not whole.found:
        return law_causes(before, after, change)
    rest = whole.rest(0), whole.rest(1)
    change = change._replace(words=sum(word[0].isalnum() or word == "%" for text in rest for word in pieces(text)), rest=rest)
    return whole.causes(before, after) + _besides(whole, law_causes(*whole.loose(before, after), change))


def doubtful(law: Law, hit: Hit, text: str) -> bool:
    """A quick look whether a word of law may be a part of a name: an adjective, a pronoun, an actor behind a comma."""
    if hit.kind == "qualifier":
        return " " not in hit.shown and law.language != "zh"
    if hit.kind == "figure":
        return hit.shown in law.pronouns
    return hit.kind == "actor" and "," in text[max(0, hit.start - NAMING) : hit.start]


def _besides(whole: "Passages", law: list[Cause]) -> list[Cause]:
    """What is told of words beside what came or went as a whole: the law that they touch, or else themselves."""
    if law or whole.bracketed or not whole.found:
        return law
    rest = [[word for word in whole.rest(side).split() if any(map(str.isalnum, word))] for side in (0, 1)]
    was, now = map(" ".join, rest)
    alone = bool(was and now) and was.casefold() != now.casefold()
    return [wording(was, now)] if alone or max(map(len, rest)) > 1 else []


def _binding(law: Law, hits: list[Hit], others: list[Hit], words: list[str]) -> list[Hit]:
    """Words of law without those that bind, or do not, only where they stand for one that does: "shall", "would"."""
    exchanged = len(words) <= 2 * MENTIONS and any(hit.kind == "obligation" for hit in others)
    return hits if exchanged else [hit for hit in hits if hit.name not in law.conditional]


def _hits(law: Law, place: Place, reach: int) -> list[Hit]:
    """Words of law in a change and within `reach` characters around it, so that phrases cut by its edges are whole."""
    first = max(0, place.start - reach)
    while first > 0 and not place.text[first - 1].isspace() and place.start - first < 2 * reach:
        first -= 1
    hits = law.hits(place.text, place.lower, first, min(len(place.text), place.end + reach))
    return [hit for hit in hits if hit.kind != "figure" or not calls(place.text, hit.start, hit.end)]


def _touched(hits: list[Hit], start: int, end: int) -> list[Hit]:
    """Those in `start:end` or cut by its edges; where it is empty, those that it stands inside of."""
    return [hit for hit in hits if (hit.start < end and hit.end > start) or (start == end and hit.start < start < hit.end)]


def _overhang(place: Place, near: list[Hit]) -> tuple[int, int]:
    """How far the first and the last of the touched phrases reach out of the change."""
    hits = _touched(near, place.start, place.end)
    return (max(0, place.start - hits[0].start), max(0, hits[-1].end - place.end)) if hits else (0, 0)


def _uncited(hits: list[Hit], places: Spans) -> list[Hit]:
    """Those that are no number of a reference, and join none."""
    inner = ("figure", "conjunction")
    return [hit for hit in hits if hit.kind not in inner or not any(a <= hit.start and hit.end <= b for a, b in places)]


def _uninterrupted(was: Place, now: Place, before: list[Hit], after: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The words of law on both sides without phrases that other words only parted: "shall, as appropriate, consider"."""
    parted = _parted(was, now, before, after) or _parted(now, was, after, before)
    if not parted:
        return before, after
    return [hit for hit in was.inside(before) if hit not in parted], [hit for hit in now.inside(after) if hit not in parted]


def _parted(here: Place, there: Place, hits: list[Hit], others: list[Hit]) -> list[Hit]:
    """Phrases that reach out of the change here and whose words are all there, too, with others between that bind nobody."""
    cut = [hit for hit in hits if hit.start < here.start or hit.end > here.end]
    inside = there.inside(others)
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


def _negated(law: Law, sides: tuple[Place, Place], old: Hit, new: Hit) -> str | None:
    """What is said of a step on the ladder whose clause negates before it, or close behind; None if none does.

    "No Party shall" forbids as much as "no Party may".
    """
    if len({_denies(law, side) for side in sides}) > 1:
        return ""
    if not any(_negates(law, *side) for side in sides):
        return None
    forbids = {old.name, new.name} <= listed(law, "FORBIDDING") and all(_forbids(law, side) for side in sides)
    return " (both forbid)" if forbids else ""


def _denies(law: Law, place: Place) -> bool:
    """Whether a word negates in the change itself: "may", "shall not"."""
    aside = listed(law, "ASIDE")
    hits = law.hits(place.text, place.lower, place.start, place.end)
    return any(hit.kind == "negation" and hit.name not in aside for hit in hits)


def _forbids(law: Law, place: Place) -> bool:
    """Whether nobody is the subject of the clause that a change stands in: "no Party shall", not "if no Party rows, it shall"."""
    clause = re.split(r"[.,;:\n\[\]()]", place.lower[max(0, place.start - _CLAUSE) : place.start])[-1].split()
    return bool(clause) and len(clause) <= _SUBJECT and clause[0] in listed(law, "NOBODY")


def _negates(law: Law, text: str, lower: str, start: int, end: int) -> bool:
    clause = max(lower.rfind(mark, 0, start) for mark in ".;:\n") + 1
    near = law.hits(text, lower, max(clause, start - _CLAUSE), min(len(lower), end + 6))
    aside = listed(law, "ASIDE")
    return any(hit.kind == "negation" and hit.name not in aside and (hit.end <= start or hit.start >= end) for hit in near)


def _opposites(law: Law, was: list[str], now: list[str], place: Place) -> Iterator[tuple[str, str]]:
    """Words that gave way to their opposites: ("lawful", "unlawful")."""
    if not law.signs and not any(word.startswith(law.negating) for word in (*was, *now)):
        return
    gone, come = set(was).difference(now), set(now).difference(was)
    for negated in [word for word in now if word in come] if gone else []:
        yield from ((plain, negated) for plain in _plain(law, negated, gone))
    for negated in [word for word in was if word in gone] if come else []:
        yield from ((negated, plain) for plain in _plain(law, negated, come))
    if len(was) == len(now) == 1 and law.signs.isdisjoint(was) != law.signs.isdisjoint(now):
        behind = place.lower[place.end : place.end + 1]  # a Chinese word is more than one sign
        plain, negated = was[0] + behind, now[0] + behind
        told = [hit for word in (plain, negated) for hit in law.hits(word, word)]
        if law.other.isdisjoint((plain, negated)) and all(hit.kind != "negation" for hit in told):
            yield plain, negated


def _plain(law: Law, word: str, others: set[str]) -> Iterator[str]:
    """Words of the other side that a word denies: what stands behind a beginning that negates, if that is not there, too."""
    for beginning in law.negating:
        plain = word[len(beginning) :]
        denied = word.startswith(beginning) and len(plain) >= _BASE and plain in others and plain not in law.other
        apart = beginning.rstrip("-")
        if denied and (apart not in others or apart in WEAK):  # "invalid" for "in valid", but not "non-State" for "non State"
            yield plain
