"""Where a heading ends and the text begins on one line, and where one recital ends and the next begins."""

import re
from functools import lru_cache
from typing import NamedTuple

from treaty_tui.formats.classify import begins_low, ends
from treaty_tui.language.headings import Grammar

_LONGEST_HEADING = 250
_MOST_WORDS = 34
_STOP = re.compile(r"[.;:!?。；：，]$")


class Parted(NamedTuple):
    """A line's heading and text; one of them may be empty."""

    heading: str
    text: str


def part(line: str, grammar: Grammar, parted: bool, *, follows: bool) -> Parted:
    """Part a line that stands behind or below an article's label.

    `parted`: a full stop or dash stands between label and line; `follows`: more words of the article follow below.
    """
    if grammar.code == "zh":
        return _chinese(line, grammar)
    sentence = _sentence(line, grammar)
    if not ends(line) and len(line) <= _LONGEST_HEADING and not sentence:
        return Parted(line, "") if not begins_low(line) or parted else Parted("", line)
    place = _seam(line, grammar)
    if place:
        return Parted(line[:place].rstrip(), line[place:])
    if line.endswith(".") and follows and not sentence and len(line.split()) <= 12 and not _verbs(line.split(), grammar):
        return Parted(line, "")
    return Parted("", line)


def _sentence(line: str, grammar: Grammar) -> bool:
    """Whether a line opens as a sentence does and has a verb."""
    words = line.split()
    return words[0].strip("[(\"“'’,").casefold() in grammar.openers and _verbs(words, grammar)


def _verbs(words: list[str], grammar: Grammar) -> bool:
    return any(word.strip("[](),;:.").casefold() in grammar.verbs for word in words)


def _seam(line: str, grammar: Grammar) -> int:
    """Offset of the first sentence's opening word behind a heading, or 0 where there is no heading in front."""
    words = line.split(" ", _MOST_WORDS)
    offset, joins = 0, grammar.before
    opened = words[0].strip('[("“').casefold() in grammar.openers
    for place, word in enumerate(words[:_MOST_WORDS]):
        if place:
            before = words[place - 1]
            if before and _STOP.search(before):
                return 0
            bare = word.strip('[("“,').casefold()
            capital = word.lstrip('[("“')[:1].isupper() or grammar.code == "ar"
            if capital and bare in grammar.openers and before.casefold().strip("[](),") not in joins:
                return 0 if opened and _verbs(words[:place], grammar) else offset
        offset += len(word) + 1
    return 0


def _chinese(line: str, grammar: Grammar) -> Parted:
    """Chinese has no capitals: a heading ends where the words begin that open a sentence."""
    if line.startswith(tuple(grammar.openers)):
        return Parted("", line) if ends(line) else Parted(line, "")
    places = [line.find(word, 1) for word in grammar.openers if len(word) > 1]
    place = min((place for place in places if place > 0), default=0)
    head = line[:place] if place else line
    if len(head) <= 60 and not re.search("[，。；：、,;:.]", head) and (place or not ends(line)):
        return Parted(head, line[place:] if place else "")
    return Parted("", line)


@lru_cache(maxsize=8)
def _recital_pattern(grammar_recitals: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[,;،])\s*(?=(?:[\[(*]*)(?:{grammar_recitals}))|(?<=[,;،]) +(?=(?:{grammar_recitals}))")


def recitals(text: str, grammar: Grammar) -> list[str]:
    """The recitals that a line runs together; the line itself where it holds one."""
    if not text:
        return []
    if not grammar.recitals or len(text) < 300:
        return [text]
    pieces = [piece.strip() for piece in _recital_pattern(grammar.recitals).split(text)]
    return [piece for piece in pieces if piece]
