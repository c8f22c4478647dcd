"""Clauses that went at one place and stand at another, reworded or not: what changed in them is told of each as of one clause.

They part the changed places that they stand in, so that what stood beside them is compared without them.
"""

import re
from collections.abc import Sequence

from treaty_tui.diff.moved import MovedPhrase
from treaty_tui.language.words import bare, lowered
from treaty_tui.significance.brackets.signs import marks, outside
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law
from treaty_tui.significance.sentences import holding
from treaty_tui.significance.stretches import Span, trimmed, words_of
from treaty_tui.typed import NamedTuple

_LIKE = 0.6
"""Share of the longer words of either side, what stands in its brackets aside, that the other one has."""
_EDGES = frozenset(".,;:\n，；。：،؛")
"""Marks that a clause begins and ends with."""


_MARKS = " ,;:.\n，；。：،؛、"
"""What comes and goes with a clause."""


class Clause(NamedTuple):
    """A clause that moved: where it stood and stands, by which place it went, and by which one it came."""

    old: Span
    new: Span
    gone: Hunk
    come: Hunk
    phrase: MovedPhrase


def moved(
    texts: tuple[str, str], places: Sequence[Hunk], segments: Sequence[tuple[str, str]], phrases: Sequence[MovedPhrase], law: Law
) -> list[Clause]:
    """The clauses that phrases which moved stand in, if these are most of them on both sides; no two at one place of a side."""
    found: list[Clause] = []
    left: set[Hunk] = set()
    reached: set[Hunk] = set()
    for phrase in phrases:
        gone, come = holding(places, phrase.deleted), holding(places, phrase.inserted)
        if gone == come or gone in left or come in reached:
            continue
        old = _clause(texts[0], gone[2:4], segments[phrase.deleted][1], phrase.words)
        new = _clause(texts[1], come[4:6], segments[phrase.inserted][1], phrase.words)
        spans = _matched(texts, old, new, law) if old and new else None
        if spans and _alike(texts[0][slice(*spans[0])], texts[1][slice(*spans[1])]):
            found.append(Clause(*spans, gone, come, phrase))
            left.add(gone)
            reached.add(come)
    return found


def _clause(text: str, place: Span, changed: str, words: Sequence[str]) -> tuple[Span, Span] | None:
    """The clause of a changed place that holds some words, as far as it changed there, and where these are."""
    phrase = re.search(r"[\W_]*".join(map(re.escape, words)), changed, re.IGNORECASE)
    start = text.find(phrase[0], *place) if phrase else -1
    if phrase is None or start < 0:
        return None
    end = start + len(phrase[0])
    first = max([at + 1 for at in range(place[0], start) if text[at] in _EDGES], default=place[0])
    last = min([at for at in range(end, place[1]) if text[at] in _EDGES], default=place[1])
    return trimmed(text, first, last), (start, end)


def _matched(texts: tuple[str, str], old: tuple[Span, Span], new: tuple[Span, Span], law: Law) -> tuple[Span, Span] | None:
    """Both clauses without an "and" that one of them alone begins or ends with; None if more stands there."""
    spans = [[*old[0]], [*new[0]]]
    for end in (0, 1):
        more = [_beyond(text, *each, end) for text, each in zip(texts, (old, new), strict=True)]
        for side, each in enumerate((old, new)):
            if _joins(more[side], law) and bare(more[side].casefold()) != bare(more[1 - side].casefold()):
                spans[side][end], more[side] = each[1][end], ""
        if bool(bare(more[0])) != bool(bare(more[1])) and not _own("".join(more), end, law):
            return None
    signs = [marks(text[slice(*span)]) for text, span in zip(texts, spans, strict=True)]
    if any(sign.replace("[]", "") for sign in signs):
        return None
    return (spans[0][0], spans[0][1]), (spans[1][0], spans[1][1])


def _joins(words: str, law: Law) -> bool:
    """Whether words say nothing but that another thing follows."""
    return all(word in law.alone and law.alone[word].kind == "conjunction" for word in bare(words.casefold()))


def _beyond(text: str, clause: Span, phrase: Span, end: int) -> str:
    """What a clause has before a phrase of it, or behind."""
    return text[phrase[1] : clause[1]] if end else text[clause[0] : phrase[0]]


def _own(more: str, end: int, law: Law) -> bool:
    """Whether words that one clause alone begins or ends with are its own: the rest of a choice, or such as bind nobody."""
    if not marks(more):
        return all(hit.kind not in ("obligation", "negation") for hit in law.hits(more, lowered(more)))
    return not bare(outside(more)) and (more.lstrip()[:1] == "]" if end else more.rstrip()[-1:] == "[")


def _alike(was: str, now: str) -> bool:
    """Whether two wordings are of one clause."""
    pairs = (words_of(outside(was)), words_of(now)), (words_of(outside(now)), words_of(was))
    return all(len(words & other) >= _LIKE * max(len(words), 1) for words, other in pairs)


def parted(texts: tuple[str, str], places: Sequence[Hunk], clauses: Sequence[Clause], law: Law) -> tuple[list[Hunk], list[Hunk]]:
    """The changed places with those that a clause went from, or came to, parted round it; and the places of the clauses alone."""
    edges = {each.gone: (0, each.old) for each in clauses} | {each.come: (1, each.new) for each in clauses}
    found: list[Hunk] = []
    alone: list[Hunk] = []
    for place in places:
        pieces, own = _parted(texts, place, *edges[place], law) if place in edges else ([place], [])
        found += pieces
        alone += own
    return found, alone


def _parted(texts: tuple[str, str], place: Hunk, side: int, span: Span, law: Law) -> tuple[list[Hunk], list[Hunk]]:
    """A place as what stands before a clause, the clause, and what stands behind it: of these two one at most has words."""
    first, last = place[4:6] if side else place[2:4]
    start = first + len(_unjoined(texts[side][first : span[0]], law, -1))
    end = last - len(_unjoined(texts[side][span[1] : last], law, 0))
    before, behind = texts[side][first:start], texts[side][end:last]
    there = texts[1 - side][slice(*(place[2:4] if side else place[4:6]))]
    if bare(before) and bare(behind):
        return [place], []
    if not bare(there) and _joins(f"{before} {behind}", law):
        return [place], [place]
    other = place[2:4] if side else place[4:6]
    at = end if not bare(before) else start
    ends = ((first, at), (at, last))
    theirs = ((other[0], other[0]), other) if not bare(before) else (other, (other[1], other[1]))
    pieces = [
        place._replace(old_start=b[0], old_end=b[1], new_start=a[0], new_end=a[1])
        if side
        else place._replace(old_start=a[0], old_end=a[1], new_start=b[0], new_end=b[1])
        for a, b in zip(ends, theirs, strict=True)
    ]
    return pieces, [pieces[0] if not bare(before) else pieces[1]]


def _unjoined(words: str, law: Law, at: int) -> str:
    """What stands beside a clause, without the marks and the "and" that join it."""
    rest = words.strip(_MARKS).split()
    words = words.lstrip(_MARKS) if not at else words.rstrip(_MARKS)
    if rest and _joins(rest[at], law):
        words = words[len(rest[0]) :].lstrip(_MARKS) if not at else words[: -len(rest[-1])].rstrip(_MARKS)
    return words
