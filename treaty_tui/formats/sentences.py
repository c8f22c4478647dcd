"""Sentences that begin a line: in a text that parts its paragraphs by blank lines, they go on with the one that ends above.

A full line tells that, too, but not each is full: those of an indented paragraph are narrower, those of a printed page uneven.
"""

from collections.abc import Sequence

from treaty_tui.formats.classify import SHORTENED, Item, ends

_STOPS = (".", "?", "!", "。", "؟")
_CLOSERS = "”\"'’)]}»*_ "
_QUOTES = '“«„‘"'
"""What a term begins with that is defined on a line of its own."""
_SHORTENED = SHORTENED.union(
    ("mr.", "mrs.", "ms.", "dr.", "prof.", "vol.", "vols.", "no.", "pp.", "sr.", "sra.", "sres.", "dra.", "тов.", "проф.")
)
"""Words written short that a name or a number follows: no sentence ends with them at a line's end."""
_NEARLY, _LEAST = 0.9, 3
"""The part of the provisions with a label that have a blank line before them, and how many there are at the least."""
_FULL = 0.6
"""The part of its block's width that a line takes which does not end a paragraph, and of the text's that a block takes."""


def within(items: Sequence[Item], plain: Sequence[int], front: int, widths: Sequence[int]) -> set[int]:
    """The places, among those of lines without a label or a blank line before them, of sentences inside of a paragraph.

    `front`: how many items stand before the text; `widths`: those of all items, or none where the text is not wrapped.
    """
    found = {place for place in plain if _breaks_off(items[place - 1].text)}
    asked = [place for place in plain if place >= front and items[place - 1].text.rstrip(_CLOSERS).endswith(_STOPS)]
    return found | _inside(items, asked, widths) if asked and widths and _spaced(items) else found


def _breaks_off(text: str) -> bool:
    """Whether a line ends with a word written short that a name or a number follows: "by Mr.", "in vol."."""
    before, _, last = text.rpartition(" ")
    return before != "" and last[-1:] == "." and last.casefold().lstrip('([“"') in _SHORTENED


def _spaced(items: Sequence[Item]) -> bool:
    """Whether a text parts its provisions by blank lines."""
    opening = [item.blank for item in items[1:] if item.label is not None or item.heading is not None]
    return len(opening) >= _LEAST and sum(opening) >= _NEARLY * len(opening)


def _inside(items: Sequence[Item], asked: Sequence[int], widths: Sequence[int]) -> set[int]:
    """The places among those `asked` where a sentence begins, the line above is nearly full, and no term is defined."""
    blocks, closed = _blocks(items, widths), _closed(items)
    least = _FULL * max(widths)
    return {
        place
        for place in asked
        if closed[place]
        and blocks[place] >= least
        and items[place].text[0] not in _QUOTES
        and widths[place - 1] + 1 + len(items[place].text.split(None, 1)[0]) > _FULL * blocks[place]
    }


def _blocks(items: Sequence[Item], widths: Sequence[int]) -> list[int]:
    """By place: the widest of the lines that no blank one parts from it."""
    starts: list[int] = []
    for place, item in enumerate(items):
        starts.append(place if item.blank or not place else starts[-1])
    widest = dict.fromkeys(starts, 0)
    for start, width in zip(starts, widths, strict=True):
        widest[start] = max(widest[start], width)
    return [widest[start] for start in starts]


def _closed(items: Sequence[Item]) -> list[bool]:
    """By place: whether the text that goes on there ends as a sentence does before a blank line or a label comes."""
    found: list[bool] = []
    after: Item | None = None
    for item in reversed(items):
        bare = after is not None and not after.blank and after.label is None and after.heading is None
        found.append(found[-1] if bare else ends(item.text))
        after = item
    return found[::-1]
