"""Borrowed wording: how much of a draft, article by article, stands in another instrument, and where.

Words are compared in runs of `RUN` (word 5-grams): a run counts when all its words follow one another in both texts,
and is followed as far as both go on together, over headings and the ends of provisions. A shorter heading counts, too, where
the article that most of the words come from bears the same. Linear in the length of both texts: of a phrase that stands all
over the place only so many are tried.
"""

from collections.abc import Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.language.words import bare
from treaty_tui.model import Draft
from treaty_tui.typed import NamedTuple

RUN = 5
"""Words that a borrowed run has at least."""

TRIED = 8
"""Places of one phrase in the source that are tried."""


class Place(NamedTuple):
    """A run of words that both texts hold."""

    eid: str
    """The provision of the draft that holds it."""
    source_eid: str
    """That of the source. A run that goes on into another provision, here or there, is counted whole and told in parts."""
    words: int
    text: str


class Borrowed(NamedTuple):
    """One article (or the preamble, or what else stands outside of articles) and its debt to the source."""

    eid: str
    words: int
    shared: int
    share: float
    """`shared` by `words`, 0 to 1."""
    places: tuple[Place, ...]
    """Longest first."""
    source: str
    """The article of the source that most of the words come from, or empty."""


class _Text(NamedTuple):
    """All words of a draft in a row, and the provision that each belongs to."""

    words: list[str]
    owner: list[int]


def borrowed(draft: Draft, source: Draft, run: int = RUN) -> tuple[Borrowed, ...]:
    """Every article of `draft` in reading order with what it shares with `source`, in runs of `run` words or more."""
    mine, theirs = _text(draft), _text(source)
    grams = _grams(theirs.words, run)
    runs: dict[str, list[tuple[int, int, int]]] = {}
    for first, at, size in _runs(mine.words, theirs.words, grams, run):
        for start, length in _by_article(draft, mine, first, size):
            runs.setdefault(home(draft, mine.owner[start]), []).append((start, at + start - first, length))
    return tuple(_entry(eid, total, runs.get(eid, []), draft, source, mine, theirs) for eid, total in _sizes(draft, mine))


def _text(draft: Draft) -> _Text:
    words: list[str] = []
    owner: list[int] = []
    for index, provision in enumerate(draft.provisions):
        found = bare(provision.words.lower())
        words += found
        owner += [index] * len(found)
    return _Text(words, owner)


def home(draft: Draft, index: int) -> str:
    """The article that a provision belongs to, or its outermost enclosing provision."""
    eid = draft.provisions[index].eid
    article = eids.article(eid)
    if article:
        return article
    outer = draft.ancestors(index)
    return draft.provisions[outer[-1]].eid if outer else eid


def _sizes(draft: Draft, text: _Text) -> list[tuple[str, int]]:
    homes = [home(draft, index) for index in range(len(draft.provisions))]
    sizes: dict[str, int] = {}
    for index in text.owner:
        sizes[homes[index]] = sizes.get(homes[index], 0) + 1
    return list(sizes.items())


def _grams(words: Sequence[str], run: int) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for at, gram in enumerate(zip(*(words[offset:] for offset in range(run)), strict=False)):
        places = found.setdefault(gram, [])
        if len(places) < TRIED:
            places.append(at)
    return found


def _runs(
    mine: Sequence[str], theirs: Sequence[str], grams: dict[tuple[str, ...], list[int]], run: int
) -> Iterator[tuple[int, int, int]]:
    """(place in mine, place in theirs, words): the longest run at each place, none overlapping."""
    at = 0
    while at + run <= len(mine):
        places = grams.get(tuple(mine[at : at + run]))
        if not places:
            at += 1
            continue
        size, place = max((_extent(mine, theirs, at, place, run), -place) for place in places)
        yield at, -place, size
        at += size


def _extent(mine: Sequence[str], theirs: Sequence[str], at: int, place: int, run: int) -> int:
    size = run
    most = min(len(mine) - at, len(theirs) - place)
    while size < most and mine[at + size] == theirs[place + size]:
        size += 1
    return size


def _by_article(draft: Draft, text: _Text, first: int, size: int) -> list[tuple[int, int]]:
    """A run cut where it goes on into another article."""
    parts: list[tuple[int, int]] = []
    start = first
    for at in range(first + 1, first + size + 1):
        if at == first + size or home(draft, text.owner[at]) != home(draft, text.owner[start]):
            parts.append((start, at - start))
            start = at
    return parts


def _parts(mine: _Text, theirs: _Text, at: int, place: int, size: int) -> Iterator[tuple[int, int, int]]:
    """A run cut where either text goes on into another provision."""
    owners = [(mine.owner[at + step], theirs.owner[place + step]) for step in range(size)]
    start = 0
    for step in range(1, size + 1):
        if step == size or owners[step] != owners[start]:
            yield at + start, place + start, step - start
            start = step


def _entry(
    eid: str, total: int, runs: Sequence[tuple[int, int, int]], draft: Draft, source: Draft, mine: _Text, theirs: _Text
) -> Borrowed:
    shared = sum(size for _, _, size in runs)
    parts = [part for run in runs for part in _parts(mine, theirs, *run)]
    places = [
        Place(
            draft.provisions[mine.owner[at]].eid,
            source.provisions[theirs.owner[place]].eid,
            size,
            " ".join(mine.words[at : at + size]),
        )
        for at, place, size in sorted(parts, key=lambda item: (-item[2], item[0]))
    ]
    weights: dict[str, int] = {}
    for _, place, size in parts:
        there = home(source, theirs.owner[place])
        weights[there] = weights.get(there, 0) + size
    best = max(weights, key=lambda there: weights[there], default="")
    heading = _heading(draft, eid)
    if heading and heading == _heading(source, best) and all(place.eid != eid for place in places):
        places.append(Place(eid, best, len(heading), " ".join(heading)))
        shared += len(heading)
        places.sort(key=lambda place: -place.words)
    return Borrowed(eid, total, shared, round(shared / total, 4) if total else 0.0, tuple(places), best)


def _heading(draft: Draft, eid: str) -> list[str]:
    """The words of an article's heading, which are too few for a run."""
    provision = draft.get(eid)
    return bare(provision.heading.lower()) if provision else []
