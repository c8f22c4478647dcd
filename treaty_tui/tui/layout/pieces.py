"""A row's words cut into pieces: at every change, at every searched word, and where the parts of a split or merged row begin."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from treaty_tui.compare import Comparison
from treaty_tui.model import Draft
from treaty_tui.tui.layout.items import Item
from treaty_tui.tui.layout.search import Span, spans
from treaty_tui.typed import NamedTuple

MINOR = ("editorial", "consequential")


class Piece(NamedTuple):
    """A run of words in one or both versions."""

    op: str
    text: str
    minor: bool = False
    hit: bool = False
    plain: bool = False
    """Drawn as if it stood: a word that only follows a replacement made throughout."""


Part = tuple[str, str, bool, bool]
"""Operation, text, whether it is minor, whether it is drawn as if it stood."""


def pieces(comparison: Comparison, item: Item, deep: bool, wanted: re.Pattern[str] | None, *, calm: bool = False) -> list[Piece]:
    """The row's words cut at every change and at every searched word; `calm`: without marks on what was replaced throughout."""
    row = item.row
    if row < 0:
        return []
    if item.change == "unchanged":
        segments: list[Part] = [("=", comparison.new_words(row), False, False)]
    elif deep:
        weighed = comparison.weighed(row)
        plain = weighed.followed if calm else ()
        segments = [(s.op, s.text, s.significance in MINOR, k in plain) for k, s in enumerate(weighed.segments)]
    else:
        segments = [(op, text, False, False) for op, text in comparison.diff(row)]
    if wanted is None:
        return [Piece(op, text, minor, plain=still) for op, text, minor, still in segments]
    return list(_cut(segments, spans(comparison.old_words(row), wanted), spans(comparison.new_words(row), wanted)))


def _cut(segments: Iterable[Part], old: Sequence[Span], new: Sequence[Span]) -> Iterator[Piece]:
    at = {"-": 0, "+": 0}
    for op, text, minor, plain in segments:
        hits = [(s - at["-"], e - at["-"]) for s, e in old if op in "=-"] + [
            (s - at["+"], e - at["+"]) for s, e in new if op in "=+"
        ]
        edges = sorted({0, len(text), *(min(max(0, edge), len(text)) for hit in hits for edge in hit)})
        for start, end in pairwise(edges):
            yield Piece(op, text[start:end], minor, any(s <= start and end <= e for s, e in hits), plain)
        for side in "-+":
            at[side] += len(text) if op in ("=", side) else 0


def labels(comparison: Comparison, item: Item) -> list[Piece]:
    """The number in the unified layout: the old one struck and the new one inserted where they differ."""
    old = comparison.old.provisions[item.old[0]].label if item.old else ""
    new = comparison.new.provisions[item.new[0]].label if item.new else ""
    if not item.old or not item.new or old == new:
        return [Piece("=", new or old)]
    if not (old and new):
        return [Piece("-" if old else "+", old or new, minor=True)]
    return [Piece("-", old, minor=True), Piece("=", " "), Piece("+", new, minor=True)]


def joints(draft: Draft, indices: Sequence[int], later: str = "") -> list[tuple[int, str]]:
    """(offset in the row's words, label) of every part after the first, and `later` before words that stand after the points."""
    found, end = [], -1
    for n, index in enumerate(indices):
        provision, start = draft.provisions[index], end + 1
        end = start + len(provision.words)
        if n:
            found.append((start, provision.label))
        if provision.wrapup and later:
            found.append((end - len(provision.wrapup), later))
    return found


def insert(found: Iterable[Piece], starts: list[tuple[int, str]], ops: str) -> list[Piece]:
    """The pieces with the labels of later parts put in where these begin, counted over the pieces of `ops`."""
    out: list[Piece] = []
    at, left = 0, list(starts)
    for piece in found:
        start = 0
        while left and piece.op in ops and left[0][0] < at + len(piece.text):
            offset, label = left.pop(0)
            out.append(piece._replace(text=piece.text[start : offset - at]))
            out.append(Piece("#", f"{label} " if label else ""))
            start = offset - at
        out.append(piece._replace(text=piece.text[start:]))
        at += len(piece.text) if piece.op in ops else 0
    out += [Piece("#", f"{label} ") for _, label in left if label]
    return [piece for piece in out if piece.text]


def with_parts(found: list[Piece], comparison: Comparison, item: Item, later: str) -> list[Piece]:
    """The pieces of both versions with the labels of later parts, for the unified layout."""
    if item.change == "unchanged":
        return insert(found, joints(comparison.new, item.new, later), "=+-")
    with_new = insert(found, joints(comparison.new, item.new, later), "=+")
    if len(item.old) > 1 or not item.new:
        return insert(with_new, joints(comparison.old, item.old, "" if item.new else later), "=-")
    return with_new
