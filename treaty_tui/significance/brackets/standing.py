"""Words that stand at a changed place with brackets lifted from them or opened round them, and what changed on either side.

"oil/gas" that became "their [oil][coal]" is one block of a redline: 'oil' is told with its bracket, "their" and "gas" are not.
"""

import re
from collections.abc import Callable, Sequence

from treaty_tui.significance.brackets.fates import Fate
from treaty_tui.significance.brackets.reasons import Told
from treaty_tui.significance.brackets.signs import SIGN
from treaty_tui.significance.form.folding import Folded
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import ONE_SIDED, Cause
from treaty_tui.significance.stretches import Span
from treaty_tui.significance.untold import LEAST, stems

_HOLE = re.compile(r"\s*…\s*")


def told(
    row: Told, hunk: Hunk, said: Sequence[Cause], fold: Callable[[str], Folded], aside: Sequence[Sequence[Span]]
) -> list[Cause]:
    """What changed at a place beside such words: what has a word that neither the other wording has nor a reason that is `said`.

    Longer stretches are told where what was written anew is (`untold`). `aside`: what is told by itself in both wordings.
    """
    shown = stems(" ".join([f"{cause.told or cause.item} {' '.join(cause.about)}" for cause in said]))
    known = shown | stems(row.new), shown | stems(row.old)
    places = hunk[2:4], hunk[4:6]
    whole = [[*spans, *_said(text, place, said)] for spans, text, place in zip(aside, (row.old, row.new), places, strict=True)]
    found = []
    for pair in _around((row.old, row.new), places, (row.fates.before, row.fates.after)):
        texts = row.old[slice(*pair[0])], row.new[slice(*pair[1])]
        if max(map(len, texts)) < LEAST and any(not stems(text) <= others for text, others in zip(texts, known, strict=True)):
            found += row.unlike(pair, fold, whole)
    return found


def again(row: Told, hunk: Hunk, said: Sequence[Cause], law: Sequence[Cause]) -> list[Cause]:
    """The causes of words of law without those that stand at a place, and are told with their bracket."""
    was, now = row.old[hunk.old_start : hunk.old_end], row.new[hunk.new_start : hunk.new_end]
    named = {cause.item for cause in said if was.count(cause.item.strip("'")) == now.count(cause.item.strip("'"))}
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

    `fates`: what became of the brackets of either wording.
    """
    found = []
    for side, (first, last) in enumerate(places):
        for fate in fates[side]:
            if fate.fate == "lifted" and first <= fate.start and fate.end < last:
                there = _place(texts[1 - side], places[1 - side], fate.words)
                if there is None:
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


def _holds(outer: tuple[Span, Span], inner: tuple[Span, Span]) -> bool:
    """Whether one bracket with its words stands in another one."""
    return outer != inner and all(a[0] <= b[0] and b[1] <= a[1] for a, b in zip(outer, inner, strict=True))


def _place(text: str, place: Span, words: str) -> Span | None:
    """Where some words stand, if they do: be they with others between them where some went, and with brackets of their own."""
    parts = [rf"(?:{SIGN}|[\W_])*".join(map(re.escape, re.findall(r"\w+", part))) for part in _HOLE.split(words)]
    found = (
        re.search(rf"(?<!\w){'.*?'.join(filter(None, parts))}(?!\w)", text[slice(*place)], re.IGNORECASE | re.DOTALL)
        if any(parts)
        else None
    )
    return (place[0] + found.start(), place[0] + found.end()) if found else None
