"""The signs of Markdown and HTML inside a line: emphasis, links, tags, escapes. Signs go, letters stay.

Square brackets are the very substance of a draft, so a link is a link only where its target looks like an address,
and `[shall][should]` only where the file defines `[should]:`.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from treaty_tui.model import Matter

# What few files need is compiled when first used: each pattern takes 0.1 to 0.4 ms.

DEFINITION = r"(?s)(\[[^\[\]\s]{1,40}\]):\s*(.*)"
"""A footnote `[^1]: text` or a link target `[name]: address` (a bracket and a colon open text, too: see `definitions`)."""
EMPHASIZED = r"(?:[(\[]?\w{1,5}[.)]\]?\s+)?(\*{1,3}|_{1,3})[^*_]+\1:?$"
"""A line whose words, after any label, are all in bold or italics."""

_LINK = r"\]\(((?:https?://|mailto:|\.{0,2}/|#)\S{0,1000}?)\)(?=[\s.,;:!?)\]'’”\"*_-]|$)"
_REFERENCE = r"\]\[([^\[\]\s]{1,40})\]"
_TAGS = (
    "a abbr b big blockquote body br center cite code col dd del div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img "
    "ins li link meta ol p pre s small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul"
)
_TAG = rf"(?i)(?<!\\)</?(?:{'|'.join(_TAGS.split())})(?:\s[^<>]*)?/?>"
_HEADED = r"(?i)<h([1-6])[\s>]"
_ENTITY = r"(?<!\\)&(?:[a-zA-Z]{2,12}|#\d{1,6}|#x[0-9a-fA-F]{1,6});"
_ESCAPE = r"\\([!-/:-@\[-`{-~])"
_CLOSING = r"(?<![\\#])#+$"
_RUN = r"\*{1,3}|_{1,3}"
_KEEP, _LINKED = "\ufdd0", "\ufdd1"
"""Stand for an escaped sign, and for the end of a link, while a line is being read: no text may hold these (see `decode`)."""
_PAIR = rf"[\[\]{_LINKED}]"


def touched(body: str) -> bool:
    """Whether a text holds any sign that `clean` would look at."""
    return any(sign in body for sign in ("*", "_", "<", "\\", "](", "]["))


@lru_cache(maxsize=1)
def special() -> re.Pattern[str]:
    """Finds the same in a line."""
    return re.compile(r"[*_<\\]|\]\(|\]\[")


def resolved(body: str) -> str:
    """A text with HTML entities as the characters that they stand for; one that would break or steer the line becomes a space."""
    if "&" not in body or not re.search(_ENTITY, body):
        return body
    from html import unescape

    return re.sub(_ENTITY, lambda found: sign if (sign := unescape(found[0])).isprintable() or sign == "\u00a0" else " ", body)


def definitions(body: str) -> frozenset[str]:
    """The names of the link targets that a text defines, without footnotes."""
    if "]:" not in body:
        return frozenset()
    return frozenset(
        re.findall(r"^\s{0,3}\[([^\[\]\s^][^\[\]\s]{0,39})\]:\s*(?:\S{1,200}?[/#.@]\S{0,1000})\s*$", body, re.MULTILINE)
    )


def heading(text: str) -> tuple[int, str]:
    """Level and words of a heading line; level 0 where the signs are no heading (`###4`)."""
    words = text.lstrip("#")
    level = len(text) - len(words)
    if level > 6 or words[:1].isdigit() or words.startswith(("]", ",", ".", ";")):
        return 0, text
    words = words.strip()
    return level, re.sub(_CLOSING, "", words).rstrip() if words[-1:] == "#" else words


def clean(text: str, links: frozenset[str], matter: list[Matter], number: int) -> str:
    """The words of a line; tags and link targets become editorial matter."""
    if "](" in text or "][" in text:
        text = _unlink(text, links, matter, number)
    if "<" in text:
        for tag in re.findall(_TAG, text):
            if any(map(str.isalnum, tag)):
                matter.append(Matter("editorial", tag, line=number))
        text = strip_tags(text)
    return emphasis(text) if "*" in text or "_" in text or "\\" in text else text


def _unlink(text: str, links: frozenset[str], matter: list[Matter], number: int) -> str:
    def target(found: re.Match[str]) -> str:
        matter.append(Matter("editorial", found[1], line=number))
        return _LINKED

    def reference(found: re.Match[str]) -> str:
        if found[1] not in links:
            return found[0]
        matter.append(Matter("editorial", found[1], line=number))
        return _LINKED

    return _without_pairs(re.sub(_REFERENCE, reference, re.sub(_LINK, target, text)))


def _without_pairs(text: str) -> str:
    """A text without each link's end sign and the bracket that opened it."""
    gone: set[int] = set()
    opened: list[int] = []
    for found in re.finditer(_PAIR, text):
        if found[0] == "[":
            opened.append(found.start())
        elif found[0] == "]":
            if opened:
                opened.pop()
        elif opened:
            gone |= {found.start(), opened.pop()}
    text = "".join(sign for place, sign in enumerate(text) if place not in gone)
    return text.replace(_LINKED, "]")


def tagged(text: str) -> int:
    """The level of an HTML heading that a line begins with, or 0."""
    found = re.match(_HEADED, text) if text[:2] in ("<h", "<H") else None
    return int(found[1]) if found is not None else 0


def strip_tags(text: str) -> str:
    """A text without HTML tags; `<date to be set>` is a draft's own blank, not a tag, and stays."""
    return re.sub(_TAG, lambda tag: " " if tag[0][:3].lower() == "<br" else "", text)


def emphasis(text: str) -> str:
    """A text without the stars and underscores that pair up as CommonMark pairs them, and without escapes."""
    kept: list[str] = []
    if "\\" in text:
        kept = re.findall(_ESCAPE, text)
        text = re.sub(_ESCAPE, _KEEP, text)
    runs = [(found.start(), found.end()) for found in re.finditer(_RUN, text)]
    gone: set[int] = set()
    opened: dict[str, list[tuple[int, int]]] = {"*": [], "_": []}
    for start, end in runs:
        sign = text[start]
        opens, closes = _flanks(text, start, end)
        if opened[sign] and (closes or _strong_ends(text, start, end, opened[sign][-1])):
            first, last = opened[sign].pop()
            size = min(end - start, last - first)
            gone.update(range(last - size, last), range(start, start + size))
            if last - size > first:
                opened[sign].append((first, last - size))
        elif opens:
            opened[sign].append((start, end))
    if gone:
        text = "".join(sign for place, sign in enumerate(text) if place not in gone)
    if kept:
        signs = iter(kept)
        text = re.sub(_KEEP, lambda _: next(signs), text)
    return text.strip()


def _flanks(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a run of stars or underscores can open and can close emphasis (CommonMark 0.31, 6.2)."""
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    sound = before.isalnum(), after.isalnum()
    space = before.isspace(), after.isspace()
    opens = not space[1] and (sound[1] or space[0] or not sound[0])
    closes = not space[0] and (sound[0] or space[1] or not sound[1])
    if text[start] == "_":
        return opens and not sound[0], closes and not sound[1]
    return opens, closes


def _strong_ends(text: str, start: int, end: int, opener: tuple[int, int]) -> bool:
    """Whether two stars close two that are open though a word follows at once: `**Option 3:**Building`.

    By the standard they would open once more, and nothing bold stands in bold: writers and converters mean the end.
    """
    return end - start == 2 == opener[1] - opener[0] and text[start] == "*" and not text[start - 1].isspace()


def comment(body: str, number: int) -> Matter:
    """The matter that a comment of ours holds: `kind|label|eid| text`; any other comment is editorial."""
    pieces = body.split("|", 3)
    if len(pieces) == 4 and pieces[0] in ("masthead", "footnote", "editorial"):
        return Matter(pieces[0], re.sub(_ESCAPE, r"\1", pieces[3].strip()), pieces[1], number, pieces[2])
    return Matter("editorial", body, line=number)


def fields(mark: str) -> Mapping[str, str]:
    """The fields of an explicit mark: `#art_5 label=9` gives eid and label."""
    words = mark.split()
    found = {"eid": words.pop(0)} if words and "=" not in words[0] else {}
    for word in words:
        key, equals, value = word.partition("=")
        found[key] = value if equals else found.get(key, "")
    return found
