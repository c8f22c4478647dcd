"""Signs that stand for one another: "EUR 5" and "€5", "--" and a dash, 三分之二 and 2/3, an "and" apart in Arabic."""

import re

from treaty_tui.language.numbers import CHINESE

_DASH = r"(?<!-)-{2,3}(?!-)"
_ONES = "一二三四五六七八九十"
_OF_PARTS = rf"(?<![{CHINESE}\d])([{_ONES}]|\d|10)分之([{_ONES}]|\d)(?![{CHINESE}\d])"
_AND_APART = r"(?<!\S)و (?=[^\W\d_])"
"""The letter for "and", which is written on to the word behind it."""
_MONEY = {"EUR": "€", "GBP": "£", "USD": "US$"}
"""Codes of money that one sign alone stands for; "$" is the dollar of many."""


def plain(text: str, language: str) -> str:
    """A text with one of the ways to write each of these."""
    text = re.sub(_DASH, "-", text)
    text = re.sub(r"\b(?:EUR|GBP|USD)\b", lambda code: _MONEY[code[0]], text)
    if language == "zh":
        return re.sub(_OF_PARTS, lambda parts: f"{_digit(parts[2])}/{_digit(parts[1])}", text)
    return re.sub(_AND_APART, "و", text) if language == "ar" else text


def _digit(number: str) -> str:
    """A Chinese number up to ten in digits."""
    return str(_ONES.index(number) + 1) if number in _ONES else number
