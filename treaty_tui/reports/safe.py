"""Text of files and names that must not drive the terminal on which a report or a message is read."""

import re
from collections.abc import Sequence

# Compiled when first used: most texts hold nothing but what can be printed.
_CONTROLS = "[\x00-\x09\x0b-\x1f\x7f-\x9f]"
_TURNS = "[\u202a-\u202e\u2066-\u2069]"
"""Controls that turn the order of all letters after them (Unicode Standard Annex #9, 2.1 to 2.4)."""
_NOTES = r"(?:\[\^[0-9]{1,4}\])+"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAW = "[\x7f-\x9f]"


def shown(text: str) -> str:
    """Text of a file that cannot drive a terminal: control characters as symbols, tabs as blanks, turns of direction by name."""
    if text.isprintable():
        return text
    text = re.sub(_CONTROLS, lambda match: " " if match[0] == "\t" else chr(0x2400 + min(ord(match[0]), 0x21)), text)
    return text if text.isascii() else re.sub(_TURNS, lambda match: f"‹U+{ord(match[0]):04X}›", text)


def noted(text: str, each: str = "") -> str:
    """Marks of footnotes as a page prints them: raised figures, or `each` round the numbers, with a gap for them.

    Marks side by side are parted by commas: 12 and 13 are not 1213.
    """
    if "[^" not in text:
        return text
    return re.sub(_NOTES, lambda marks: _printed(re.findall("[0-9]+", marks[0]), each), text)


def _printed(numbers: Sequence[str], each: str) -> str:
    return each.format(", ".join(numbers)) if each else ",".join(numbers).translate(_RAISED)


def flat(text: str) -> str:
    """As `shown`, on one line: a name that holds a line break must not pretend to be a second message."""
    return shown(text).replace("\n", "␊")


def escaped(dumped: str) -> str:
    """JSON text with JSON's escapes for what may stand raw in its strings and yet be obeyed by a terminal."""
    return dumped if dumped.isascii() and "\x7f" not in dumped else re.sub(_RAW, lambda match: f"\\u{ord(match[0]):04x}", dumped)
