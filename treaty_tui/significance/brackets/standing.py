"""Words that stand at a changed place with brackets lifted from them or opened round them, and what changed on either side.

"oil/gas" that became "their [oil][coal]" is one block of a redline: 'oil' is told with its bracket, "their" and "gas" are not.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice
from sys import maxsize

from treaty_tui.significance.brackets.fates import Fate
from treaty_tui.significance.brackets.reasons import Told
from treaty_tui.significance.form.folding import Folded
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import ONE_SIDED, Cause
from treaty_tui.significance.stretches import Span
from treaty_tui.significance.untold import LEAST, stems

_HOLE = re.compile(r"\s*…\s*")
_NOTE = r"\[\^[^\[\]]*\]"
"""A footnote's mark; other signs are no letters either, and a second way to read them would be tried with each of the first."""
_LONG = 4_000
"""Characters of a place at most in which such words are looked for: what was written anew is not told word by word."""
_MOST = 24
"""Brackets of a place at most that were lifted or opened, for the same reason: each is weighed against each."""


def told(
    row: Told,
    hunk: Hunk,
    said: Sequence[Cause],
    fold: Callable[[str], Folded],
    aside: Sequence[Sequence[Span]],
    words: tuple[frozenset[str], frozenset[str]],
) -> list[Cause]:
    """What changed at a place beside such words: what has a word that neither the other wording has nor a reason that is `said`.

    Longer stretches are told where what was written anew is (`untold`). `aside`: what is told by itself in both wordings.
    `words`: the stems of all words of the old and of the new wording.
    """
    places = hunk[2:4], hunk[4:6]
    pairs = _around((row.old, row.new), places, (row.fates.before, row.fates.after))
    if not pairs:
        return []
    shown = stems(" ".join([f"{cause.told or cause.item} {' '.join(cause.about)}" for cause in said]))
    whole = [[*spans, *_said(text, place, said)] for spans, text, place in zip(aside, (row.old, row.new), places, strict=True)]
    found = []
    for pair in pairs:
        texts = row.old[slice(*pair[0])], row.new[slice(*pair[1])]
        if max(map(len, texts)) < LEAST and (stems(texts[0]) - shown - words[1] or stems(texts[1]) - shown - words[0]):
            found += row.unlike(pair, fold, whole)
    return found


def again(row: Told, hunk: Hunk, said: Sequence[Cause], law: Sequence[Cause]) -> list[Cause]:
    """The causes of words of law without those that stand at a place, and are told with their bracket."""
    was, now = row.old[hunk.old_start : hunk.old_end], row.new[hunk.new_start : hunk.new_end]
    both = {cause.item for cause in law if cause.shape in ONE_SIDED}.intersection([cause.item for cause in said] if law else ())
    named = {item for item in both if was.count(item.strip("'")) == now.count(item.strip("'"))}
    return [cause for cause in law if cause.shape not in ONE_SIDED or cause.item not in named]


def _said(text: str, place: Span, said: Sequence[Cause]) -> list[Span]:
    """Where at a place words stand that are told with a word of law."""
    items = [cause.item.strip("'") for cause in said if cause.shape in ONE_SIDED]
    starts = [(text.find(item, *place), len(item)) for item in items if " " in item]
    return [(start, start + size) for start, size in starts if start >= 0]


def _around(
    texts: tuple[str, str], places: tuple[Span, Span], fates: tuple[Sequence[Fate], Sequence[Fate]]
) -> list[tuple[Span, Span]]:
    """The stretches of both wordings before, between and behind such words of a place; none if these stand in another order.

    Nor where the place was written anew with many brackets. `fates`: what became of the brackets of either wording.
    """
    found: list[tuple[Span, Span]] = []
    if max(last - first for first, last in places) > _LONG:
        return found
    for side, (first, last) in enumerate(places):
        for fate in islice(fates[side], bisect_left(fates[side], first, key=_closing), None):
            if _closing(fate) >= last:
                break
            if fate.fate == "lifted" and first <= fate.start:
                there = _place(texts[1 - side], places[1 - side], fate.words)
                if there is None or len(found) == _MOST:
                    return []
                here = fate.start, fate.end + 1
                found.append((there, here) if side else (here, there))
    outer = [pair for pair in sorted(found) if not any(_holds(other, pair) for other in found)]
    stretches, old, new = [], places[0][0], places[1][0]
    for was, now in outer:
        if was[0] < old or now[0] < new:
            return []
        stretches.append(((old, was[0]), (new, now[0])))
        old, new = was[1], now[1]
    return [*stretches, ((old, places[0][1]), (new, places[1][1]))] if outer else []


def _closing(fate: Fate) -> int:
    """Where a bracket closes, by which they are in order; those of one sign stand last."""
    return fate.end if min(fate.start, fate.end) >= 0 else maxsize


def _holds(outer: tuple[Span, Span], inner: tuple[Span, Span]) -> bool:
    """Whether one bracket with its words stands in another one."""
    return outer != inner and all(a[0] <= b[0] and b[1] <= a[1] for a, b in zip(outer, inner, strict=True))


def _place(text: str, place: Span, words: str) -> Span | None:
    """Where some words stand, if they do: be they with others between them where some went, and with brackets of their own."""
    parts = [rf"(?:{_NOTE}|[\W_])*".join(map(re.escape, re.findall(r"\w+", part))) for part in _HOLE.split(words)]
    found = (
        re.search(rf"(?<!\w){'.*?'.join(filter(None, parts))}(?!\w)", text[slice(*place)], re.IGNORECASE | re.DOTALL)
        if any(parts)
        else None
    )
    return (place[0] + found.start(), place[0] + found.end()) if found else None
