"""Lines of a given width in terminal cells, as places in the text, so that a line keeps what it is made of."""

from rich.cells import get_character_cell_size as cells_of

_SINGLE = ((0x20, 0x7F), (0xA1, 0xAD), (0xAE, 0x300), (0x370, 0x483), (0x48A, 0x590), (0x2010, 0x2028), (0x2030, 0x205F))
_EVEN = frozenset(chr(code) for start, stop in _SINGLE for code in range(start, stop)).issuperset
"""Whether all characters are one cell wide for sure: Latin, Greek, Cyrillic and their punctuation."""
_NEVER_FIRST = frozenset("、。，．；：！？）］｝〉》」』】〕’”％")
"""Chinese and Japanese punctuation that may not open a line (JIS X 4051, GB/T 15834)."""


def width_of(text: str) -> int:
    """How many cells the text takes."""
    return len(text) if text.isascii() or _EVEN(text) else sum(map(cells_of, text))


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """(start, end) of each line, at most `width` cells, broken at spaces where possible and always at newlines.

    The spaces at which a line was broken belong to no line. An empty text is one empty line.
    """
    width = max(2, width)
    lines: list[tuple[int, int]] = []
    start, even = 0, text.isascii()
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        (_even if even or _EVEN(text[start:end]) else _uneven)(text, start, end, width, lines)
        start = end + 1
    return lines


def _even(text: str, start: int, end: int, width: int, lines: list[tuple[int, int]]) -> None:
    """One cell per character."""
    while end - start > width:
        cut = text.rfind(" ", start + 1, start + width + 1)
        if cut <= start:
            lines.append((start, start + width))
            start += width
        else:
            lines.append((start, cut))
            start = _skip(text, cut, end)
    lines.append((start, end))


def _uneven(text: str, start: int, end: int, width: int, lines: list[tuple[int, int]]) -> None:
    """Wide and combining characters among them: a base keeps its marks, wide ones may be broken between."""
    used, chance, at = 0, -1, start
    while at < end:
        char = text[at]
        size = cells_of(char)
        if at > start and char != " " and _breakable(text, at, size):
            chance = at
        if used + size > width and char != " ":
            cut = chance if chance > start else max(at, start + 1)
            lines.append((start, _trim(text, start, cut)))
            start = at = _skip(text, cut, end)
            used, chance = 0, -1
            continue
        used += size
        at += 1
    lines.append((start, _trim(text, start, end) if used > width else end))


def _breakable(text: str, at: int, size: int) -> bool:
    """Whether a line may begin at this character."""
    before = text[at - 1]
    if before == " ":
        return True
    if not size or text[at] in _NEVER_FIRST:
        return False
    return cells_of(before) == 2 or size == 2


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at] == " ":
        at += 1
    return at


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """The text in at most `width` cells, its end replaced by an ellipsis where it is longer."""
    if width_of(text) <= width:
        return text
    room = width - len(ellipsis)
    if room <= 0:
        return ellipsis[: max(0, width)]
    used = 0
    for at, char in enumerate(text):
        used += cells_of(char)
        if used > room:
            return text[:at].rstrip() + ellipsis
    return text
