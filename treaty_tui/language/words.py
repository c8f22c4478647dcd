"""Cut text into words, white space and punctuation, in the six UN languages, without losing a character.

Word boundaries follow Unicode's UAX #29 in spirit, bent to what a redline of a treaty has to show: Arabic vowel marks stay in
their word, an ideograph is a word, *Государство-участник*, *Party's*, *5.2* and *24/7* are whole, *l'article* is two.
"""

import re
from functools import cache

from treaty_tui.language import named, style
from treaty_tui.language.numbers import plain_arabic

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What sits on a letter or inside a word and is no letter for `\\w`: vowel marks, accents, soft hyphens, joiners."""

UNSEEN = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Signs that take no room on the page: soft hyphens, marks and controls of direction, joiners, spaces without width."""

FORMS = "\u06a9\u06aa\u06be\u06c1\u06c3\u06cc\u06d5\u2e80-\u2fd5\u56ef\ufb50-\ufd3d\ufd50-\ufdf9\ufe80-\ufefc"
"""Other code points of Arabic letters and of ideographs: as they are joined on the page, which is what the text of a PDF holds,
those of a Persian or Urdu keyboard, radicals, and a variant of the sign for a country. A class for a pattern."""

_HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003fffd"
)
"""Scripts that put no space between words: one character, one word."""

_ELISIONS = "[cdjlmnst]|(?:qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)"
"""French short forms before an apostrophe that are words of their own (*aujourd'hui* is not one of them)."""

_JOINERS = (
    r"['’ʼ](?=[^\W\d])"  # Party's
    r"|(?:(?<!\d)[-\u2010\u2011]|[-\u2010\u2011](?!\d))(?=\w)"  # участник, post-2030, but 2025 and 2030 in a span of years
    r"|(?<=\d)[.,/٫٬](?=\d)"  # 5.2, 24/7
)

_ASCII_JOINERS = (
    r"(?=['\-.,/])"  # one look tells that most words end here
    r"(?:'(?=[A-Za-z_])|(?:(?<![0-9])-|-(?![0-9]))(?=[A-Za-z0-9_])|(?<=[0-9])[.,/](?=[0-9]))"
)
"""The same for texts that are ASCII: a third of the time to compile, and a quarter less to match."""

SENTENCE = r"[.!?](?=[\])\"”’»]*(?:\s+[^a-zа-яёà-ÿ\s]|\s*\Z))|[。！？؟]|\n"
"""Where a sentence ends: before what does not begin with a small letter, or with its line."""

_SPLITTING = frozenset({"fr"})
_WHOLE = "zh"
"""The language some of whose words of two signs stay whole."""


def _run(letter: str, marks: str = _MARKS) -> str:
    """Letters with the marks on them. Possessive quantifiers would say it shorter, but match wrongly before Python 3.11.5."""
    return rf"{letter}+(?:[{marks}]+{letter}*)*"


_NOTE = r"\[\^[^\s\[\]]{1,20}\]"
"""The mark of a footnote, which is one sign."""

_RUNS = {
    "ascii": r"[A-Za-z0-9_]+",
    "latin": _run(r"\w", r"\u00ad\u200c\u200d"),
    "any": _run(rf"[^\W{_HAN}]"),
}
"""Words by what the text holds: patterns for all scripts take milliseconds to compile."""

_FAR = "[^\x00-\u02ff\u2000-\u206f]"
"""Anything but Latin letters and general punctuation; compiled when a text is not ASCII."""


def _script(text: str) -> str:
    return "ascii" if text.isascii() else "latin" if re.search(_FAR, text) is None else "any"


@cache
def equal_forms(language: str) -> tuple[str, dict[str, str]]:
    """A pattern for words of several signs that can be written otherwise, and how; "" where a language has none."""
    data = style(language)
    forms = named(getattr(data, "EQUAL", ""))
    whole = "|".join(dict.fromkeys([*forms, *[form for form in forms.values() if len(form) > 1]]))
    return rf"(?<![{data.EQUAL_NOT_BEHIND}])(?:{whole})" if forms else "", forms


@cache
def _pattern(elisions: bool, script: str, equal: str = "") -> re.Pattern[str]:
    run = _RUNS[script]
    word = rf"{run}(?:(?:{_ASCII_JOINERS if script == 'ascii' else _JOINERS}){run})*"
    short = rf"(?i:\b(?:{_ELISIONS}))['’](?=\[?\w)|" if elisions else f"{equal}|" if equal else ""
    return re.compile(rf"{short}{word}|\s+|{_NOTE}|.", re.DOTALL)


@cache
def _words_only(han: bool) -> re.Pattern[str]:
    return re.compile(f"[{_HAN}]|{_RUNS['any']}" if han else _run(r"\w"))


_WIDTHLESS = "[\u00ad\u200b-\u200f\u2060\ufeff]"
_EASTERN = "[\u0600-\u1dff\u2e80-\U0003fffd]"
"""Arabic, ideographs, and what stands between these and behind."""
_ARABIC = "[\u0600-\u06ff]"
_ANY_HAN = f"[{_HAN}]"
_PLAIN = bytes(code if chr(code).isalnum() or code == ord("_") else ord(" ") for code in range(128)) + bytes(128)
"""What parts words as white space, for texts that are ASCII: twice as fast as a pattern."""


def tokens(text: str, language: str = "en") -> list[str]:
    """Words, runs of white space and single punctuation marks; joined again they are `text`, to the character.

    `language` is an ISO 639-1 code, with or without a region; only French needs to be known (*l'article* is two words).
    """
    if language[:2] == _WHOLE:
        return _pattern(False, _script(text), equal_forms(_WHOLE)[0]).findall(text)
    return _pattern(language[:2].lower() in _SPLITTING, _script(text)).findall(text)


def bare(text: str) -> list[str]:
    """The words alone, coarsely and fast: what matching counts. Apostrophes, hyphens and full stops part words here.

    Signs without width count for nothing, nor do Arabic vowel marks and the forms of alef, ya and ta marbuta.
    """
    if text.isascii():
        return text.encode().translate(_PLAIN).decode().split()
    text = re.sub(_WIDTHLESS, "", text)
    if re.search(_FAR, text) is None:
        return re.findall(_RUNS["latin"], text)
    if re.search(_EASTERN, text) is None:
        return _words_only(False).findall(text)
    from treaty_tui.language.disguise import in_common  # not for Latin, Greek and Cyrillic letters

    text = in_common(text)
    if re.search(_ARABIC, text) is not None:
        text = plain_arabic(text)
    return _words_only(re.search(_ANY_HAN, text) is not None).findall(text)


def unseen(text: str) -> bool:
    """Whether a text holds a sign that takes no room: one by one they are sought faster than by a pattern."""
    return not text.isascii() and any(map(text.__contains__, UNSEEN))


def disguised(text: str) -> bool:
    """Whether a text holds signs that take no room, or other FORMS of letters."""
    return not text.isascii() and (unseen(text) or re.search(f"[{FORMS}]", text) is not None)


_OPENING, _CLOSING = "［【〔", "］】〕"
_WIDE = str.maketrans(_OPENING + _CLOSING, "[[[]]]")
SQUARE = frozenset("[]" + _OPENING + _CLOSING)
"""Square brackets, and what Chinese prints for them."""


def narrow(text: str) -> str:
    """A text with the wide brackets of Chinese printing as the plain ones that they mean, each in its place."""
    return text if text.isascii() else text.translate(_WIDE) if any(map(text.__contains__, _OPENING + _CLOSING)) else text


def bracketed(text: str) -> bool:
    """Whether a square bracket opens or closes in a text, in whichever print."""
    return "[" in text or "]" in text or (not text.isascii() and any(map(text.__contains__, _OPENING + _CLOSING)))


def opens_bracket(text: str) -> bool:
    """Whether a square bracket opens in a text, in whichever print."""
    return "[" in text or (not text.isascii() and any(map(text.__contains__, _OPENING)))


_IN_WORDS = "\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d"
_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff"


def lowered(text: str) -> str:
    """Lower case, straight apostrophes, every character in its place (a few capitals would grow when lowered)."""
    lower = text.lower()
    if text.isascii():
        return lower
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower if lower.isascii() else lower.replace("’", "'").replace("ʼ", "'")


def matches(lower: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """Words, numbers and single marks of lowered text, as matches; an ideograph is a word."""
    return list(_token(lower).finditer(lower, start, len(lower) if end is None else end))


def pieces(lower: str) -> list[str]:
    """The words, numbers and single marks of lowered text, without their places."""
    if lower.isascii() and lower.replace(" ", "").isalpha():  # as most changed places are
        return lower.split()
    return _token(lower).findall(lower)


def _token(lower: str) -> re.Pattern[str]:
    """A word, number or mark of any script that the text can hold."""
    return _ascii_token() if lower.isascii() else _any_token(max(lower) >= _IDEOGRAPHS[0])


@cache
def _ascii_token() -> re.Pattern[str]:
    return re.compile(r"\d+(?:[.,]\d+)*|[a-z]+(?:-[a-z]+)*|[^\s]", re.ASCII)


@cache
def _any_token(han: bool) -> re.Pattern[str]:
    """Compiled only where a text needs it; ideographs, each a word, take three times as long as all the rest."""
    letter = rf"(?:[^\W\d_{_IDEOGRAPHS if han else ''}]|[{_IN_WORDS}])"
    return re.compile(rf"\d+(?:[.,٫٬]\d+)*|{letter}+(?:[-\u2010\u2011]{letter}+)*|[^\s]")
