"""Text of a draft → text that a terminal can only show: nothing in it is obeyed, nothing in it is hidden.

Control characters (escape sequences among them) become symbols; direction marks, zero-width and exotic spaces are shown by
name; floods of combining marks are cut short and counted; words that mix scripts are pointed out.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

NAMES = {
    0xAD: "SHY",
    0x34F: "CGJ",
    0x61C: "ALM",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
"""Unicode's own abbreviations."""

PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "…": "...", "«": '"', "»": '"', "¶": "par.", "·": "-"}
    | {"→": "->", "×": "x"}
)

MARKS_SHOWN = 4
"""Combining marks drawn on one base: no orthography needs more, and floods of them freeze terminals."""

_COMMON = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x250)))) | set("\n‘’“”–—…•→")
"""Signs that are drawn as they are, wherever they stand: a text of these alone needs no look at the patterns below."""

# Patterns are compiled when first needed, for most texts never: they take as long as drawing a page.
_ODD = (
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ue000-\uf8ff\ud800-\udfff\U000e0000-\U0010ffff]"
)
_SPACES = "[\xa0\u2000-\u200a\u202f\u205f]"
_JOINED = "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af]"
"""Scripts whose spelling needs ZWJ and ZWNJ."""
_FLOOD = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}"
_WORD = r"[^\W\d_]+"
_LATIN = "[A-Za-z\u00c0-\u024f]"
_TWIN = "[\u0370-\u03ff\u0400-\u052f]+"
"""Greek and Cyrillic, whose letters pass for Latin ones."""


def shown(text: str, ascii: bool = False) -> list[tuple[str, bool]]:
    """The text as it is drawn, cut into (text, odd) where odd parts stand for something that would not be seen as it is."""
    if _COMMON.issuperset(text):
        return [(_plain(text, ascii), False)]
    parts: list[tuple[str, bool]] = []
    end = 0
    for start, stop, symbol in _odd_places(text, ascii):
        if start > end:
            parts.append((_plain(text[end:start], ascii), False))
        parts.append((symbol, True))
        end = stop
    if end < len(text) or not parts:
        parts.append((_plain(text[end:], ascii), False))
    return parts


def visible(text: str, ascii: bool = False) -> str:
    """The text as it is drawn, in one piece."""
    return "".join(part for part, _ in shown(text, ascii))


def one_line(text: str, ascii: bool = False) -> str:
    """The text as it is drawn in a list or a title: line breaks become spaces."""
    return visible(text.replace("\n", " "), ascii)


def _odd_places(text: str, ascii: bool) -> list[tuple[int, int, str]]:
    """(start, stop, what is drawn instead), in order and without overlaps."""
    places = [(m.start(), m.end(), symbol(m[0], ascii)) for m in re.finditer(_ODD, text) if not _needed(text, m.start())]
    places += [(m.start() + MARKS_SHOWN, m.end(), _counted(m, ascii)) for m in re.finditer(_FLOOD, text)]
    places += [(start, stop, _plain(text[start:stop], ascii)) for start, stop in _mixed(text)]
    places.sort()
    return [p for n, p in enumerate(places) if n == 0 or p[0] >= places[n - 1][1]]


def _needed(text: str, at: int) -> bool:
    """ZWJ and ZWNJ between letters of a script that spells with them."""
    return text[at] in "\u200c\u200d" and at > 0 and re.match(_JOINED, text[at - 1]) is not None


def _counted(flood: re.Match[str], ascii: bool) -> str:
    return _named(f"+{flood.end() - flood.start() - MARKS_SHOWN} marks", ascii)


def _mixed(text: str) -> Iterator[tuple[int, int]]:
    """Where a word of Latin letters holds Greek or Cyrillic ones."""
    if re.search(_TWIN, text) is None:
        return
    for word in re.finditer(_WORD, text):
        if re.search(_LATIN, word[0]) is not None:
            for twin in re.finditer(_TWIN, word[0]):
                yield word.start() + twin.start(), word.start() + twin.end()


@lru_cache(512)
def symbol(char: str, ascii: bool = False) -> str:
    """What is drawn for one character that must not reach the terminal, or would not be seen."""
    code = ord(char)
    if re.match(_SPACES, char):
        return "_" if ascii else "␣"
    if code < 0x20 or code == 0x7F:
        return f"^{chr(code ^ 0x40)}" if ascii else chr(0x2421 if code == 0x7F else 0x2400 + code)
    return _named(NAMES.get(code, f"U+{code:04X}"), ascii)


def _named(name: str, ascii: bool) -> str:
    return f"<{name}>" if ascii else f"⟨{name}⟩"


def _plain(text: str, ascii: bool) -> str:
    if not ascii or text.isascii():
        return text
    return "".join(_letter(char) for char in text.translate(PLAIN))


@lru_cache(4096)
def _letter(char: str) -> str:
    """The base letter where there is one (é → e), else the code point by name."""
    if char.isascii():
        return char
    base = "".join(c for c in unicodedata.normalize("NFKD", char) if c.isascii() and c.isprintable())
    if base:
        return base
    return "" if unicodedata.combining(char) else f"<U+{ord(char):04X}>"
