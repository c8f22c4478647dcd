"""A redline cut into hunks: what goes out and what comes in at one place, with where that is in both texts."""

from collections.abc import Sequence

from treaty_tui.typed import NamedTuple


class Hunk(NamedTuple):
    """Segments `first` to `last` (exclusive) of a redline, of which at least one changes something."""

    first: int
    last: int
    old_start: int
    old_end: int
    new_start: int
    new_end: int


def hunks(segments: Sequence[tuple[str, str]]) -> list[Hunk]:
    """Every changed place in order; changes with nothing but white space between them are one place."""
    found: list[Hunk] = []
    old_at = new_at = 0
    size, index = len(segments), 0
    while index < size:
        op, text = segments[index]
        if op == "=":
            old_at += len(text)
            new_at += len(text)
            index += 1
            continue
        last, old_end, new_end = _extent(segments, index, old_at, new_at)
        found.append(Hunk._make((index, last, old_at, old_end, new_at, new_end)))
        index, old_at, new_at = last, old_end, new_end
    return found


def _extent(segments: Sequence[tuple[str, str]], index: int, old_at: int, new_at: int) -> tuple[int, int, int]:
    size = len(segments)
    while index < size:
        op, text = segments[index]
        if op == "=":
            if not text.isspace() or index + 1 >= size or segments[index + 1][0] == "=" or _spelt(segments, index):
                break
            old_at += len(text)
            new_at += len(text)
        elif op == "-":
            old_at += len(text)
        else:
            new_at += len(text)
        index += 1
    return index, old_at, new_at


def _spelt(segments: Sequence[tuple[str, str]], index: int) -> bool:
    """Whether all that changed before or behind a space is the hyphen of a compound, which is weighed by itself."""
    for first in (index - 2, index + 1):
        pair = segments[max(0, first) : first + 2]
        if [op for op, _ in pair] != ["-", "+"]:
            continue
        was, now = (text for _, text in pair)
        if ("-" in was) != ("-" in now) and _letters(was) == _letters(now):
            return True
    return False


def _letters(text: str) -> str:
    return text.replace("-", "").replace(" ", "")


_BESIDE = 30
"""Characters beside a change in which the month and the year of a day stand."""


def beside(old: str, new: str, hunk: Hunk) -> str:
    """The hunk's words in both texts, with some on either side."""
    was = old[max(0, hunk.old_start - _BESIDE) : hunk.old_end + _BESIDE]
    return f"{was} {new[max(0, hunk.new_start - _BESIDE) : hunk.new_end + _BESIDE]}"


def grown(old: str, new: str, hunk: Hunk) -> tuple[int, int, int, int]:
    """The hunk's places in both texts, grown to whole words: what lies around them is the same on both sides."""
    left = _reach(old, hunk.old_start, -1) if _inside(old, hunk.old_start) or _inside(new, hunk.new_start) else 0
    right = _reach(old, hunk.old_end, 1) if _inside(old, hunk.old_end) or _inside(new, hunk.new_end) else 0
    return hunk.old_start - left, hunk.old_end + right, hunk.new_start - left, hunk.new_end + right


def _inside(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1] != " " and text[at] != " " and _joins(text[at - 1]) and _joins(text[at])


_HAN = "\u2e80"
"""The first of the signs that are words by themselves."""


def _joins(sign: str) -> bool:
    return (sign.isalnum() and sign < _HAN) or sign in "-'’\u00ad\u2010\u2011" or not sign.isprintable()


def _reach(text: str, at: int, step: int) -> int:
    """Letters from a place to its word's edge."""
    reach = 0
    edge = len(text) if step > 0 else 0
    while at + reach * step != edge and reach < 60 and _joins(text[at + reach * step - (step < 0)]):
        reach += 1
    return reach


def around(hunk: Hunk, places: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> list[Hunk]:
    """What a hunk holds before, between and behind places of both texts."""
    found = []
    old, new, old_end, new_end = hunk[2], hunk[4], hunk.old_end, hunk.new_end
    for (a, b), (c, d) in (*places, ((old_end, old_end), (new_end, new_end))):
        piece = hunk._replace(old_start=old, old_end=max(old, min(a, old_end)), new_start=new, new_end=max(new, min(c, new_end)))
        found += [piece] if piece.old_start < piece.old_end or piece.new_start < piece.new_end else []
        old, new = max(old, min(b, old_end)), max(new, min(d, new_end))
    return found


def apart(was: str, now: str) -> bool:
    """A quick no: two wordings that begin with different letters cannot be one wording in two spellings."""
    first, second = was.strip()[:1], now.strip()[:1]
    if not first.isascii() or not second.isascii():
        return False
    if not first or not second:
        return (first or second).isalpha()
    return first.isalpha() and second.isalpha() and first.lower() != second.lower()
