"""Styled runs of words → lines of a given width, in terminal cells. Plain text where there is no colour."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from treaty_tui.reports.safe import shown

Run = tuple[str, str]
"""A style of STYLES (or "") and the text in it."""

STYLES = {"-": "31;9", "+": "32;1", "head": "1", "dim": "2", "backs": "32", "contests": "31", "asks": "33", "alarm": "31;1"}
"""ANSI SGR parameters (ECMA-48 8.3.117)."""

PLAIN = {"-": ("[-", "-]"), "+": ("{+", "+}")}
"""Marks of `wdiff` for deleted and inserted words where there is no colour."""

_PIECES = r"\n|\s+|[^\s]+"
_NARROW = {*map(chr, (10, *range(32, 127))), *"→·×−…↕▲▼│¶–—‘’“”"}
"""Characters known to take one cell, and the line break: those of the texts at hand are added as they are met."""


def cells(text: str) -> int:
    """Terminal cells that a text takes (Unicode Standard Annex #11; marks take none)."""
    return len(text) if _NARROW.issuperset(text) else sum(map(_cells, text))


def _narrow(text: str) -> bool:
    if _NARROW.issuperset(text):
        return True
    _NARROW.update(sign for sign in set(text) - _NARROW if _cells(sign) == 1)
    return _NARROW.issuperset(text)


@cache
def _cells(sign: str) -> int:
    from unicodedata import category, east_asian_width  # most texts know their signs, and loading it takes a while

    return 2 if east_asian_width(sign) in "WF" else 0 if category(sign) in ("Mn", "Me", "Cf") else 1


def marked(runs: Iterable[Run], colour: bool) -> list[Run]:
    """Without colour, deleted and inserted words get signs of their own."""
    if colour:
        return list(runs)
    return [
        ("", f"{PLAIN[style][0]}{text}{PLAIN[style][1]}" if style in PLAIN and text.strip() else text) for style, text in runs
    ]


def wrap(runs: Iterable[Run], width: int) -> list[list[Run]]:
    """Lines of at most `width` cells, broken at white space, or inside a word that is too long for a line; safe to show."""
    lines: list[list[Run]] = [[]]
    used = 0
    for style, text in runs:
        safe = text if text.isprintable() else shown(text)
        used = (_flow if width > 1 and _plain(safe) else _fit)(lines, style, safe, width, used)
    return lines


def _plain(text: str) -> bool:
    """Whether every character takes one cell, the only white space is blanks and line breaks, and no line ends in a blank."""
    return (text.isascii() or ("\u00a0" not in text and _narrow(text))) and " \n" not in text


def _flow(lines: list[list[Run]], style: str, text: str, width: int, used: int) -> int:
    """Add a `_plain` run to the lines, as much at a time as a line holds; `used` cells of the last one are, and will be, full."""
    for number, line in enumerate(text.split("\n")):
        if number:
            lines.append([])
            used = 0
        while "  " in line:
            line = line.replace("  ", " ")
        at = 1 if not used and line.startswith(" ") else 0
        while len(line) - at > width - used:
            cut = _cut(line, at, at + width - used, at if used else at + width)
            if cut > at:
                lines[-1].append((style, line[at:cut]))
            lines.append([])
            at, used = cut + (line[cut] == " "), 0
        if at < len(line):
            lines[-1].append((style, line[at:]))
            used += len(line) - at
    return used


def _cut(line: str, start: int, end: int, otherwise: int) -> int:
    """Where a line that would go on behind `end` is cut: at the last border of a word, or `otherwise` where there is none."""
    return end if line[end] == " " else line.rfind(" ", start, end) + 1 or otherwise


def _fit(lines: list[list[Run]], style: str, text: str, width: int, used: int) -> int:
    """As `_flow`, for any text: word by word, counting cells."""
    for piece in re.findall(_PIECES, text):
        if piece == "\n":
            lines.append([])
            used = 0
            continue
        if piece.isspace():
            piece = " "
            if not used:
                continue
        for bit in _bits(piece, width):
            size = cells(bit)
            if used + size > width:
                lines.append([])
                used = 0
                if bit.isspace():
                    continue
            lines[-1].append((style, bit))
            used += size
    return used


def _bits(piece: str, width: int) -> list[str]:
    """A word, cut where it is wider than a line or written without spaces (Chinese)."""
    size = cells(piece)
    if size <= width and size == len(piece):
        return [piece]
    bits, start, used = [], 0, 0
    for index, letter in enumerate(piece):
        wide = _cells(letter)
        if index > start and (used + wide > width or wide == 2):
            bits.append(piece[start:index])
            start, used = index, 0
        used += wide
    return [*bits, piece[start:]]


def paint(line: Sequence[Run], colour: bool) -> str:
    """One line as text, with SGR sequences if coloured; equal styles are joined."""
    if not colour:
        return "".join([text for _, text in line]).rstrip()
    out, current = [], ""
    for style, text in line:
        if style != current:
            out.append("\x1b[0m" if current else "")
            out.append(f"\x1b[{STYLES[style]}m" if style else "")
            current = style
        out.append(text)
    return "".join(out) + ("\x1b[0m" if current else "")


def pad(line: Sequence[Run], width: int) -> list[Run]:
    """The line filled up with blanks to `width` cells."""
    return [*line, ("", " " * max(0, width - sum(cells(text) for _, text in line)))]


def beside(columns: Sequence[Sequence[Sequence[Run]]], widths: Sequence[int], gap: str = " │ ") -> list[list[Run]]:
    """Several columns of lines as one block of lines."""
    height = max((len(column) for column in columns), default=0)
    block = []
    for y in range(height):
        line: list[Run] = []
        for x, column in enumerate(columns):
            cell = column[y] if y < len(column) else []
            line += [*pad(cell, widths[x]), ("dim", gap)] if x < len(columns) - 1 else cell
        block.append(line)
    return block
