"""Numbers of notes that became their neighbours': "ports,21 boats 22" and "ports,22 boats23", where 22 seems to stand."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.notes.exported import COUNTED, counted

_NUMBER = r"(?<!\d)\d{1,3}(?!\d)"
_ON = r"[^\W\d_][.,;:”]?\d|^[.,;:”]\d"
_STEPS = 5
"""How far the numbers of all notes can have gone, and characters of one with the spaces around it."""


def renumbered(old: str, new: str, places: Sequence[Hunk]) -> Iterator[Hunk]:
    """Places two and two between which a number stands that is another note's now.

    Together they hold the same words, and numbers written on to words or marks that all went the same few steps.
    """
    for one, other in pairwise(places):
        if other.old_start - one.old_end > _STEPS or not old[one.old_end : other.old_start].strip().isdecimal():
            continue
        sides = (old, one.old_start, other.old_end), (new, one.new_start, other.new_end)
        words = [re.sub(_NUMBER, " ", text[start:end]).split() for text, start, end in sides]
        was, now = (list(map(int, re.findall(_NUMBER, text[start:end]))) for text, start, end in sides)
        steps = {after - before for before, after in zip(was, now, strict=False)}
        known = all(re.search(_ON, text[max(0, start - 1) : end]) and not counted(text[end:]) for text, start, end in sides)
        if len(was) == len(now) and len(steps) == 1 and abs(steps.pop()) < _STEPS and words[0] == words[1] and known:
            yield from (one, other) if COUNTED.isdisjoint(words[0]) else ()
