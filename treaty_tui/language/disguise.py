"""What reads the same and is another text: signs that take no room, letters of another script, other forms of letters."""

import re
from functools import cache, lru_cache

from treaty_tui.language.words import FORMS, UNSEEN, unseen

LOOKALIKES = {
    ord(other): latin
    for others, latins in (
        ("авеорсухіјѕһԁԛԝ", "abeopcyxijshdqw"),
        ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
        ("αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeiKvoptuxABEZHIKMNOPTYX"),
    )
    for other, latin in zip(others, latins, strict=True)
} | {ord("в"): "B", ord("ν"): "v", ord("κ"): "k"}
"""Cyrillic and Greek letters to the Latin ones that they look like."""
_CYRILLIC = dict(zip(map(ord, "aeopcyxABEKMHOPCTYX"), "аеорсухАВЕКМНОРСТУХ", strict=True))
_LATIN, _NOT_LATIN = "A-Za-z\u00c0-\u024f", "\u0370-\u052f"
_AS_LATIN, _AS_CYRILLIC = (LOOKALIKES, _NOT_LATIN), (_CYRILLIC, _LATIN)
"""What turns a word into one of a script, and the letters that tell that it is none."""
_SAME = dict(
    zip(
        "کڪھہۃیە囯⺠⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰",
        "ككههةيه国民西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙",
        strict=True,
    )
)
"""Those that Unicode's compatibility form (NFKC) leaves as they are."""

_UNSEEN = dict.fromkeys(map(ord, UNSEEN))


def twins(language: str) -> dict[int, str]:
    """The letters of another script that look like those of a language, with the latter."""
    return _ways(language)[0][0]


def _ways(language: str) -> tuple[tuple[dict[int, str], str], ...]:
    return (_AS_CYRILLIC, _AS_LATIN) if language[:2] == "ru" else (_AS_LATIN, _AS_CYRILLIC)


def mended(text: str, language: str) -> str:
    """The text with letters of its own script for those of another that stand among them and look like them, each in its place.

    A word is mended where all of it can be read so, in the script of the language before the other one. One in the other script
    alone can be a unit, a sign or an abbreviation where it is one letter or has capitals inside.
    """
    ways = _ways(language)
    other = ways[0][1]
    if text.isascii() or re.search(f"[{other}]", text) is None:
        return text

    def word(found: re.Match[str]) -> str:
        said = found[0]
        if not said[1:].islower() and re.fullmatch(f"[{other}]+", said):
            return said
        forms = (said.translate(twins) for twins, strange in ways if re.search(f"[{strange}]", said.translate(twins)) is None)
        return next(forms, said)

    letter = f"[{_LATIN}{_NOT_LATIN}]"
    return re.sub(rf"(?<!{letter}){letter}*[{other}]{letter}*", word, text)


@lru_cache(maxsize=32)
def undisguised(text: str, language: str) -> str:
    """What the text says to a reader: without signs that take no room, with the letters that others only look like."""
    return text if text.isascii() else mended(legible(text), language)


def legible(text: str) -> str:
    """A text without signs that take no room, in common letters."""
    return in_common(text.translate(_UNSEEN) if unseen(text) else text)


def places(text: str) -> list[int]:
    """For each character of the text that is `legible` where it stands in this one."""
    return [at for at, sign in enumerate(text) for _ in range(width(sign))]


@cache
def width(sign: str) -> int:
    """How many characters stand for one of the text where it is `undisguised`."""
    return 1 if sign.isascii() else 0 if sign in UNSEEN else len(in_common(sign))


@cache
def common(sign: str) -> str:
    """The letters that one of the FORMS stands for: `ﻻ` is two."""
    if sign in _SAME:
        return _SAME[sign]
    from unicodedata import normalize  # hardly ever

    return normalize("NFKC", sign).replace(" ", "")


def in_common(text: str) -> str:
    """A text with letters and ideographs for their FORMS."""
    return text if text.isascii() else re.sub(f"[{FORMS}]", lambda found: common(found[0]), text)
