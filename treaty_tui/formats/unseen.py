"""What no reader of a text can see: signs without width or that turn the line, and look-alike letters. Each place is told."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from treaty_tui.model import Finding

MOST = 50
"""Places of one kind that are told one by one; beyond that only their number."""

_TURNING = "[\u202a-\u202e\u2066-\u2069\ufffe\U000e0001-\U000e007f]"
_MARKS = "\u061c\u200e\u200f"
_JOINERS = "\u200c\u200d"
_JOINED = "[\u0590-\u109f\u1780-\u18af\ua840-\ua8ff\ufb1d-\ufdff\ufe70-\ufefc\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
"""Scripts and pictures whose signs a joiner binds or parts, and which it belongs to."""
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_UNSEEN = (
    f"(?:{_TURNING}|[\u00ad\u034f\u180e\u200b{_JOINERS}{_MARKS}\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff]"
    "|(?<=[A-Za-z0-9])[\ufe00-\ufe0e])+"
)
_LATIN = "A-Za-z"
_ALIKE = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ\u0400-\u052f"
"""Cyrillic, and what of Greek looks Latin: its other letters stand in front of units."""
_LEADS = bytes((*range(0xCD, 0xD5),))
"""First bytes, in UTF-8, of Greek and Cyrillic letters."""
_WORD = 40
"""Letters of a word shown before and behind what is wrong in it."""


def findings(text: str, path: str) -> list[Finding]:
    """A finding for each place, with its code points."""
    hidden = _told("invisible", text, path, _hidden(text), _unseen_in)
    return [*hidden, *_told("look-alike", text, path, _mixed(text), _alike_in)]


def _told(
    kind: str, text: str, path: str, places: Iterator[re.Match[str]], said: Callable[[str, re.Match[str]], str]
) -> Iterator[Finding]:
    line, start = 1, 0
    for found in islice(places, MOST):
        line += text.count("\n", start, found.start())
        start = found.start()
        yield Finding(kind, said(text, found), "warning", path, line, start - text.rfind("\n", 0, start))
    more = sum(1 for _ in places)
    if more:
        yield Finding(kind, f"and {more} more places like the ones above", "warning", path, line, 1)


def _hidden(text: str) -> Iterator[re.Match[str]]:
    """Where signs stand that nobody sees. Marks and joiners that a script needs are none."""
    turned = None
    for found in re.finditer(_UNSEEN, text):
        beside = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
        signs = found[0]
        if not signs.strip(_JOINERS) and re.search(_JOINED, beside):
            continue
        if not signs.strip(_MARKS + _JOINERS):
            turned = re.search(_RIGHT_TO_LEFT, text) is not None if turned is None else turned
            if turned:
                continue
        yield found


def _unseen_in(text: str, found: re.Match[str]) -> str:
    from unicodedata import name  # hardly ever

    points = ", ".join(f"U+{ord(sign):04X} {name(sign, '')}".rstrip() for sign in dict.fromkeys(found[0]))
    if re.search(_TURNING, found[0]):
        return f"an invisible character ({points}) can change how the line reads"
    word = _word(text, found)
    inside = f" in {word!r}" if word else ""
    return f"an invisible character ({points}){inside}: no search finds what it stands in; take it out if nobody needs it"


def _mixed(text: str) -> Iterator[re.Match[str]]:
    """Where letters of one script stand inside a word of another and look like its own."""
    others = len(data := text.encode("utf-8", "surrogatepass")) - len(data.translate(None, _LEADS))
    if not others:
        return
    few, many = (_ALIKE, _LATIN) if others * 2 < len(text) else (_LATIN, _ALIKE)
    for found in re.finditer(f"[{few}]+", text):
        beside = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
        if re.search(f"[{many}]", beside) is not None:
            yield found


def _alike_in(text: str, found: re.Match[str]) -> str:
    word = _word(text, found, found[0])
    return f"{word!r} mixes look-alike letters of two scripts (U+{ord(found[0][0]):04X}): no search finds it"


def _word(text: str, part: re.Match[str], inner: str = "") -> str:
    """The whole word that a part stands in, as far as it goes in forty letters."""
    before = re.search(r"\w*\Z", text[max(0, part.start() - _WORD) : part.start()])
    behind = re.match(r"\w*", text[part.end() : part.end() + _WORD])
    return (before[0] if before else "") + inner + (behind[0] if behind else "")
