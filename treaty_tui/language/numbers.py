"""Numbers as drafts print them, in the six languages: digits of any script, roman, Chinese, Arabic ordinals, letters, bis.

Numbers become one notation whatever the language, so that `第五条`, `المادة الخامسة` and `Article 5` have the same eId.
"""

from collections.abc import Mapping

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

_CHINESE_DIGIT = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_CHINESE_UNIT = {"十": 10, "百": 100, "千": 1000}
_LONGEST_CHINESE = 9
_MOST_DIGITS = 10
CHINESE = "".join(_CHINESE_DIGIT) + "".join(_CHINESE_UNIT)
"""Every sign of a Chinese number."""

CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
"""The letters that Russian points run through: ё, й, ъ, ы and ь are left out by custom."""
ABJAD = "ابجدهوزحطيكلمنسعفصقرشت"
"""The letters that Arabic points run through, in the abjad order, without hamza."""
ADVERBS: Mapping[str, int] = {
    "اولا": 1, "ثانيا": 2, "ثالثا": 3, "رابعا": 4, "خامسا": 5, "سادسا": 6, "سابعا": 7, "ثامنا": 8, "تاسعا": 9, "عاشرا": 10,
    "حادي عشر": 11, "ثاني عشر": 12, "ثالث عشر": 13, "رابع عشر": 14, "خامس عشر": 15,
}  # fmt: skip
"""Arabic "firstly", "secondly" ... without vowel marks and hamza: they number the sections that others give roman numbers."""
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
"""The two Chinese series that older treaties number their points with."""

HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Raised figures: a note's, or behind the number of an article those of one that was put in later, 3¹ for 3-1."""
LOWERED = str.maketrans(HIGH, "0123456789")

SUFFIXES: Mapping[str, str] = {
    "bis": "bis", "ter": "ter", "quater": "quater", "quat": "quater", "quinquies": "quinquies", "sexies": "sexies",
    "septies": "septies", "octies": "octies", "novies": "novies", "nonies": "novies", "decies": "decies", "alt": "alt",
    "бис": "bis", "тер": "ter", "кватер": "quater", "квинквиес": "quinquies",
    "مكرر": "bis", "مكررا": "bis", "مكرراً": "bis", "之二": "bis", "之三": "ter", "之四": "quater", "之五": "quinquies",
    **{
        f"{bis} {nth}{mark}": latin
        for nth, latin in (("ثانيا", "ter"), ("ثالثا", "quater"), ("رابعا", "quinquies"))
        for bis in ("مكرر", "مكررا", "مكرراً") for mark in ("", "ً")
    },
}  # fmt: skip
"""What stands behind the number of an inserted provision, and how eIds write it."""

_HARAKAT = dict.fromkeys((0x640, 0x670, *range(0x64B, 0x653), 0x200E, 0x200F, 0x61C))
_ALEF = str.maketrans("أإآٱىة", "اااايه")


def to_roman(value: int) -> str:
    """A number from 1 to 3999 in lower-case roman: `to_roman(14)` is `xiv`."""
    out = ""
    for size, sign in _ROMAN:
        while value >= size:
            out += sign
            value -= size
    return out


def from_roman(text: str) -> int:
    """The value of a well-formed roman number of either case, or 0: `iv` is 4, `iiii` and `shall` are 0."""
    low, total, before = text.lower(), 0, 0
    for sign in reversed(low):
        value = _ROMAN_VALUE.get(sign, 0)
        if not value:
            return 0
        total += -value if value < before else value
        before = max(before, value)
    return total if 0 < total < 4000 and to_roman(total) == low else 0


def to_letter(value: int) -> str:
    """The letter of the value-th point: 1 is `a`, 26 is `z`, 27 is `aa`, 28 is `bb`, as the UN counts on."""
    turns, place = divmod(value - 1, 26)
    return chr(97 + place) * (turns + 1)


def from_letter(text: str) -> int:
    """The place of a point's letter: `a` is 1, `aa` is 27; 0 for anything else."""
    low = text.lower()
    if not low or not "a" <= low[0] <= "z" or low.strip(low[0]):
        return 0
    return (len(low) - 1) * 26 + ord(low[0]) - 96


def from_second(text: str) -> int:
    """The place of `ab`, `ac` ... where letters go on so behind `aa`: 28, 29 ...; 0 for anything else."""
    return ord(text[1]) - 70 if len(text) == 2 and text[0] == "a" != text[1] and "a" < text[1] <= "z" else 0


def from_chinese(text: str) -> int:
    """The value of a Chinese number up to 9999 (`一百一十一` is 111, `二〇` is 20), or 0."""
    if not 0 < len(text) <= _LONGEST_CHINESE or any(sign not in CHINESE for sign in text):
        return 0
    if not any(sign in _CHINESE_UNIT for sign in text):
        return int("".join(str(_CHINESE_DIGIT[sign]) for sign in text))
    total, digit = 0, 0
    for sign in text:
        if sign in _CHINESE_UNIT:
            total += (digit or 1) * _CHINESE_UNIT[sign]
            digit = 0
        else:
            digit = _CHINESE_DIGIT[sign]
    return total + digit


def plain_arabic(word: str) -> str:
    """An Arabic word without vowel marks, kashida and the differences of alef, ya and ta marbuta."""
    return word.translate(_HARAKAT).translate(_ALEF)


RAISED = ("º", "°", "ª", ".º", ".°", ".ª")
STOPS = ".:،,-–—"
"""What can stand right behind a number in words: `Article 1er.- Scope`."""


def from_words(words: list[str], ordinals: Mapping[str, int]) -> tuple[int, int]:
    """The value of the ordinal that `words` begin with, and how many words it takes; (0, 0) where there is none.

    `ordinals` gives the value of each word in its plain form; an Arabic ordinal is the sum of its words:
    `الحادية عشرة` is 11, `الخامسة والعشرون` 25, `الأولى بعد المائة` 101.
    """
    total = used = 0
    for place, word in enumerate(words):
        plain = plain_arabic(word).casefold().strip(STOPS)
        value = ordinals.get(plain) or (ordinals.get(plain[1:], 0) if plain[:1] == "و" else 0) or _compound(plain, ordinals)
        if value:
            total, used = total + value, place + 1
        elif plain != "بعد" or not used:
            break
        if word[-1:] in STOPS:
            break
    return total, used


def _compound(word: str, ordinals: Mapping[str, int]) -> int:
    """The value of `twenty-one`, or 0."""
    ten, hyphen, one = word.partition("-")
    values = ordinals.get(ten, 0), ordinals.get(one, 0)
    return sum(values) if hyphen and values[0] >= 20 and 0 < values[1] < 10 else 0


def integer(text: str) -> int:
    """The value of a bare number in any of the notations without words: digits of any script, Chinese, roman; else 0."""
    text = text.strip()
    if text.isdecimal():
        return int(text[:9])
    return from_chinese(text) or from_roman(text)


def countable(text: str) -> bool:
    """Whether a number can be counted with: not `²`, which `int` does not read, nor more digits than it takes."""
    return text.isdecimal() and len(text) < _MOST_DIGITS


def leading(number: str) -> int:
    """The digits that an eId's number begins with: `5bis` is 5; 0 where it begins with none."""
    if number.isdecimal():
        return int(number)
    end = 0
    while number[end : end + 1].isdecimal():
        end += 1
    return int(number[:end]) if end else 0


def whole(number: str) -> int:
    """What an eId's number counts, in digits or in roman: `5bis` is 5, `IV` 4; 0 for what is neither."""
    return leading(number) or from_roman(number)


def suffix(text: str) -> str:
    """How eIds write what stands behind a number: `Bis` and `бис` are `bis`; "" where it is no such word."""
    return SUFFIXES.get(text.strip(" -–\u00a0[]()").casefold(), "")
