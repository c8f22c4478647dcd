"""Brackets of a lead that went down into the options which it leads in now: its words stand there, and none in its row."""

from collections.abc import Iterator

from treaty_tui.compare.redline import Redline
from treaty_tui.diff import diff
from treaty_tui.significance.brackets.fates import Fates
from treaty_tui.significance.hunks import hunks


def lifted(found: Redline) -> frozenset[tuple[str, int]]:
    """EId and place of each sign of the old draft whose bracket was lifted from words that went down into options."""
    return frozenset(place for number in found.dealt_rows for place in _lifted(found, number))


def _lifted(found: Redline, number: int) -> Iterator[tuple[str, int]]:
    words, row = found.old_words(number), found.rows[number]
    for text, targets in found.dealt(number).items():
        each = [
            {
                at
                for fate in Fates(text, to, hunks(diff(text, to, found.old.language)), found.old.language).before
                if fate.fate == "lifted"
                for at in (fate.start, fate.end)
                if at >= 0
            }
            for to in targets
        ]
        start = words.find(text)
        for index in row.old:
            size = len(found.words[0][index])
            yield from ((found.old.provisions[index].eid, start + at) for at in set.intersection(*each) if 0 <= start + at < size)
            start -= size + 1
