"""Where a heading ends and the text begins on one line, and where one recital ends and the next begins."""

import re
from functools import lru_cache

from treaty_tui.formats import labels
from treaty_tui.formats.classify import Item, begins_low, ends
from treaty_tui.language.headings import Grammar
from treaty_tui.typed import NamedTuple

_LONGEST_HEADING = 250
_MOST_WORDS = 34
# Compiled when first used: a draft whose headings stand on lines of their own needs neither.
_PHRASE = r"([^\s.;:!?]+(?: [^\s.;:!?]+){0,7})\. +(?=[^\W\d_a-zà-ÿа-яё])"
_CHINESE_LEAD = "(?:为了?(?:实现)?|除)$"
_STOPS = ".;:!?。；：，"
_ENOUGH = 3
"""Articles that show how a draft writes its headings, where the line below the label could as well be text."""


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
    place = _seam(line, grammar) or _first_phrase(line, grammar)
    if place:
        return Parted(line[:place].rstrip(), line[place:])
    if line.endswith(".") and follows and not sentence and len(line.split()) <= 12 and not _verbs(line.split(), grammar):
        return Parted(line, "")
    return Parted("", line)


class Custom(NamedTuple):
    """How many articles seem to have a heading that could as well be a sentence or begin one, and how many have none such."""

    run_on: int
    """Heading and text on one line: `Objective The objective of this Agreement is ...`."""
    stopped: int
    """A short line with a full stop above the text."""
    others: int
    """The first line is text, or the heading stands apart from the text."""

    def has(self, parted: Parted, *, below: bool) -> bool:
        """Whether the draft writes headings in this way; the line `below` a label is text until enough of them say otherwise."""
        seen, least = (self.run_on, self.others) if parted.text else (self.stopped, 4 * self.others)
        return seen > least and (seen >= _ENOUGH or not below)


def custom(items: list[Item], grammar: Grammar) -> Custom:
    """What the articles of a draft show of its headings: words alone do not tell a heading from the first words of a sentence."""
    heads = [
        (at, item.heading.rest) for at, item in enumerate(items) if item.heading is not None and item.heading.tag == "article"
    ]
    kinds = [_kind(items, at, rest, grammar) for at, rest in heads]
    return Custom(kinds.count("run on"), kinds.count("stopped"), kinds.count("other"))


def _kind(items: list[Item], at: int, rest: str, grammar: Grammar) -> str:
    """Which number of `Custom` the article at a place counts for, or ""; `rest` stands on the line of its label."""
    if rest and 0 < items[at].level < 7:
        return "other"
    if not rest:
        at += 1
        if not _goes_on(items, at):
            return ""
        rest = "" if items[at].label is not None or items[at].bullet else items[at].text
    if not rest or labels.match(rest) is not None:
        return "other"
    follows = _goes_on(items, at + 1)
    parted = part(rest, grammar, False, follows=follows)
    if parted.text:
        return "run on" if parted.heading else "other"
    return "stopped" if ends(rest) else "other" if follows and items[at + 1].label is None else ""


def _goes_on(items: list[Item], at: int) -> bool:
    """Whether the item at a place goes on with the article above."""
    return at < len(items) and items[at].heading is None and not 0 < items[at].level < 7


def _first_phrase(line: str, grammar: Grammar) -> int:
    """Where the text begins behind a short phrase with a full stop that is no sentence: `PURPOSE. This treaty ...`."""
    found = re.match(_PHRASE, line)
    if found is None or _verbs(found[1].split(), grammar) or _bare(found[1].split()[0]) in grammar.openers:
        return 0
    return found.end()


def _sentence(line: str, grammar: Grammar) -> bool:
    """Whether a line opens as a sentence does and has a verb."""
    words = line.split()
    first = _bare(words[0])
    return (first in grammar.openers or first in grammar.subjects) and _verbs(words, grammar)


def _verbs(words: list[str], grammar: Grammar) -> bool:
    return any(word.strip("[](),;:.").casefold() in grammar.verbs for word in words)


def _seam(line: str, grammar: Grammar) -> int:
    """Offset of the first sentence's opening word behind a heading, or 0 where there is no heading in front."""
    words = line.split(" ", _MOST_WORDS)
    offset = len(words[0]) + 1
    opened = _bare(words[0]) in grammar.openers
    for place, word in enumerate(words[1:_MOST_WORDS], 1):
        before = words[place - 1]
        if before and (before[-1] in _STOPS or (opened and before[-1] == ",")):
            return 0
        if _opens(word, before, grammar, opened):
            return 0 if opened and _verbs(words[:place], grammar) else offset
        offset += len(word) + 1
    return 0


def _bare(word: str) -> str:
    return word.strip('[("“,)]').casefold()


def _opens(word: str, before: str, grammar: Grammar, opened: bool) -> bool:
    """Whether a sentence may open with `word` behind a heading that ends with `before`."""
    if not (grammar.code == "ar" or word.lstrip('[("“')[:1].isupper()):
        return False
    bare, led = _bare(word), _bare(before)
    if led in grammar.before or led in grammar.openers:
        return False
    if bare in grammar.subjects:
        return not opened and not (led in grammar.subjects and before[:1].isupper())
    return bare in grammar.openers


def _chinese(line: str, grammar: Grammar) -> Parted:
    """Chinese has no capitals: a heading ends where the words begin that open a sentence."""
    if line.startswith(tuple(grammar.openers)):
        return Parted("", line) if ends(line) or "，" in line else Parted(line, "")
    places = [line.find(word, 1) for word in grammar.openers if len(word) > 1]
    place = min(
        (place for place in places if place > 0 and (line[place - 1] in "为除" or line[place - 1] not in grammar.before)),
        default=0,
    )
    lead = re.search(_CHINESE_LEAD, line[:place])
    place = lead.start() if lead is not None and lead.start() else place
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
