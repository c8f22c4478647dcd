"""Changes that no reader can see: look-alike letters, direction controls, zero-width signs, other spaces. Told by code point.

Some can make the page say something else than the file (Unicode TR 36 and 39): `deceptive`. The rest are typing habits.
"""

import re
from collections import Counter
from functools import cache

from treaty_tui.language.words import FORMS

_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_HARMLESS = (
    "\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2011\u2028\u2029\u202f\u205f-\u2064\u206a-\u206f\u3000\ufe00-\ufe0f"
    "\ufeff\u0085\ufb00-\ufb06\u2e80-\u2fd5\ufb50-\ufd3d\ufd50-\ufdf9\ufe80-\ufefc"
)
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
# Compiled when first used: a text in plain ASCII is never looked through.
_HIDDEN = f"[{_DIRECTION}{_HARMLESS}{_CONTROL}\U000e0000-\U000e007f]"
_DECEPTIVE = f"[{_DIRECTION}{_CONTROL}\U000e0000-\U000e007f]"
_MIXED = r"(?<!\w)(?=\w{0,40}[A-Za-z\u00c0-\u024f])(?=\w{0,40}[\u0370-\u052f])\w+"

_VARIANTS = "[\u06a9\u06aa\u06be\u06c1\u06c3\u06cc\u06d5\u56ef]"
_MANY = 3
"""Forms of letters that are told one by one."""

_DIGITS = str.maketrans("OoОоΟοlIІ|ЗзбӀ", "00000011113361")
"""Letters that look like digits, with Latin, Cyrillic and Greek ones."""


def hidden(text: str) -> bool:
    """Whether the text holds anything that a reader cannot see."""
    if not text.isascii() and re.search(f"{_HIDDEN}|{_MIXED}", text) is not None:
        return True
    return _control(text)


def _control(text: str) -> bool:
    return not text.isprintable() and re.search(_HIDDEN, text) is not None


def changes(old: str, new: str, language: str = "en") -> list[str]:
    """What changed between two runs of text that cannot be seen, a sentence for each sign."""
    if old.isascii() and new.isascii() and old.isprintable() and new.isprintable():
        return miscounted(old, new)
    told = []
    before, after = Counter(re.findall(_HIDDEN, old)), Counter(re.findall(_HIDDEN, new))
    signs = dict.fromkeys([*before, *after])
    forms = [sign for sign in signs if re.match(f"[{FORMS}]", sign) and before[sign] != after[sign]]
    for sign in signs:
        more = after[sign] - before[sign]
        if more and sign not in forms[_MANY:]:
            times = f" ×{abs(more)}" if abs(more) > 1 else ""
            told.append(f"{code_point(sign)} {'inserted' if more > 0 else 'deleted'}{times}")
    if len(forms) > _MANY:
        told.append(f"{len(forms) - _MANY} more such forms of letters")
    return [*told, *lookalikes(old, new, language), *_variants(old, new), *miscounted(old, new), *_recomposed(old, new)]


def deceptive(old: str, new: str, language: str = "en") -> bool:
    """Whether a hidden change can make the page say something else than the file."""
    signs = Counter(re.findall(_DECEPTIVE, new))
    signs.subtract(re.findall(_DECEPTIVE, old))
    return any(signs.values()) or bool(lookalikes(old, new, language) or miscounted(old, new))


def lookalikes(old: str, new: str, language: str = "en") -> list[str]:
    """Letters of another script in a word that looks the same, or among letters of the draft's own where they were not before."""
    if old.isascii() and new.isascii():
        return []
    from treaty_tui.language.disguise import mended, twins  # not for plain ASCII

    told, alike = [], twins(language)
    strange = {text: Counter(c for c, own in zip(text, mended(text, language), strict=True) if c != own) for text in (old, new)}
    for text, other, did in ((new, old, "inserted"), (old, new, "deleted")):
        found = strange[text] - strange[other]
        if not found and text != other and text.translate(alike) == other.translate(alike):
            found = Counter([c for c in text if ord(c) in alike]) - Counter(other)
        told += [f"look-alike {code_point(sign)} {did}" for sign in found]
    return told


def _variants(old: str, new: str) -> list[str]:
    """Letters of a Persian keyboard in Arabic, and variants of ideographs: other code points of the same."""
    told = []
    for text, other, did in ((new, old, "inserted"), (old, new, "deleted")):
        gone = Counter(re.findall(_VARIANTS, text)) - Counter(re.findall(_VARIANTS, other))
        told += [f"look-alike {code_point(sign)} {did}" for sign in gone]
    return told


def skeleton(text: str) -> str:
    """The text with look-alike letters of other scripts turned into Latin ones."""
    if text.isascii():
        return text
    from treaty_tui.language.disguise import LOOKALIKES  # not for plain ASCII

    return text.translate(LOOKALIKES)


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
