"""Changes that no reader can see: look-alike letters, direction controls, zero-width signs, other spaces. Told by code point.

Some can make the page say something else than the file (Unicode TR 36 and 39): `deceptive`. The rest are typing habits.
"""

import re
from collections import Counter
from functools import cache

_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_HARMLESS = (
    "\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2011\u2028\u2029\u202f\u205f-\u2064\u206a-\u206f\u3000\ufe00-\ufe0f"
    "\ufeff\u0085\ufb00-\ufb06"
)
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
# Compiled when first used: a text in plain ASCII is never looked through.
_HIDDEN = f"[{_DIRECTION}{_HARMLESS}{_CONTROL}\U000e0000-\U000e007f]"
_DECEPTIVE = f"[{_DIRECTION}{_CONTROL}\U000e0000-\U000e007f]"
_MIXED = r"(?<!\w)(?=\w{0,40}[A-Za-z\u00c0-\u024f])(?=\w{0,40}[\u0370-\u052f])\w+"

_LOOKALIKES = {
    ord(other): latin
    for others, latins in (
        ("авеорсухіјѕһԁԛԝ", "abeopcyxijshdqw"),
        ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
        ("αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeiKvoptuxABEZHIKMNOPTYX"),
    )
    for other, latin in zip(others, latins, strict=True)
} | {ord("в"): "B", ord("ν"): "v", ord("κ"): "k"}

_DIGITS = str.maketrans("OoОоΟοlIІ|ЗзбӀ", "00000011113361")
"""Letters that look like digits, with Latin, Cyrillic and Greek ones."""


def hidden(text: str) -> bool:
    """Whether the text holds anything that a reader cannot see."""
    if not text.isascii() and re.search(f"{_HIDDEN}|{_MIXED}", text) is not None:
        return True
    return _control(text)


def _control(text: str) -> bool:
    return not text.isprintable() and re.search(_HIDDEN, text) is not None


def changes(old: str, new: str) -> list[str]:
    """What changed between two runs of text that cannot be seen, a sentence for each sign."""
    if old.isascii() and new.isascii() and old.isprintable() and new.isprintable():
        return miscounted(old, new)
    told = []
    before, after = Counter(re.findall(_HIDDEN, old)), Counter(re.findall(_HIDDEN, new))
    for sign in dict.fromkeys([*before, *after]):
        more = after[sign] - before[sign]
        if more:
            times = f" ×{abs(more)}" if abs(more) > 1 else ""
            told.append(f"{code_point(sign)} {'inserted' if more > 0 else 'deleted'}{times}")
    return told + lookalikes(old, new) + miscounted(old, new) + _recomposed(old, new)


def deceptive(old: str, new: str) -> bool:
    """Whether a hidden change can make the page say something else than the file."""
    signs = Counter(re.findall(_DECEPTIVE, new))
    signs.subtract(re.findall(_DECEPTIVE, old))
    return any(signs.values()) or bool(lookalikes(old, new) or miscounted(old, new))


def lookalikes(old: str, new: str) -> list[str]:
    """Letters of another script in a word that looks the same, or among Latin letters where they were not before."""
    if old.isascii() and new.isascii():
        return []
    told = []
    for text, other, did in ((new, old, "inserted"), (old, new, "deleted")):
        same = skeleton(text) == skeleton(other) and text != other
        strange = [c for word in re.findall(_MIXED, text) for c in word if "\u0370" <= c <= "\u052f"]
        if same and (latin := _latin_among(text, other)):
            return [f"look-alike {code_point(sign)} {did}" for sign in dict.fromkeys(latin)]
        if same and not strange:
            strange = [c for c in text if ord(c) in _LOOKALIKES]
        gone = Counter(strange) - Counter(other)
        told += [f"look-alike {code_point(sign)} {did}" for sign in gone]
    return told


def _latin_among(text: str, other: str) -> list[str]:
    """Latin letters that stand for those of another script, in words of that script."""
    if len(text) != len(other) or re.search(_MIXED, text) is None:
        return []
    return [one for one, was in zip(text, other, strict=True) if one != was and one.isascii() and ord(was) in _LOOKALIKES]


def miscounted(old: str, new: str) -> list[str]:
    """Letters that stand for digits in a number, or did: "1OO"."""
    if len(old) != len(new) or old.isalpha() or new.isalpha():
        return []
    told = []
    for text, other, did in ((new, old, "inserted"), (old, new, "deleted")):
        for word, number in zip(text.split(), other.split(), strict=False):
            strange = [sign for sign, digit in zip(word, number, strict=False) if sign != digit]
            if word.translate(_DIGITS) == number and any(map(str.isdecimal, word)):
                told += [f"look-alike {code_point(sign)} {did}" for sign in dict.fromkeys(strange)]
    return told


def skeleton(text: str) -> str:
    """The text with look-alike letters of other scripts turned into Latin ones."""
    return text if text.isascii() else text.translate(_LOOKALIKES)


def _recomposed(old: str, new: str) -> list[str]:
    if old == new or (old.isascii() and new.isascii()):
        return []
    from unicodedata import normalize  # not for plain ASCII

    return [] if normalize("NFC", old) != normalize("NFC", new) else ["accents composed in another way (Unicode normalization)"]


@cache
def code_point(sign: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`."""
    from unicodedata import name  # not for plain ASCII

    return f"U+{ord(sign):04X} {name(sign, 'CONTROL CHARACTER')}"
