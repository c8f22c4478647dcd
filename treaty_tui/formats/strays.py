"""Numbers that a line width has put where labels stand: `the sum of` / `100.`, `under article` / `5. It shall`.

So it does with letters: `under subparagraph` / `(a), to the extent`, `paragraph 2 (b), (c) and` / `(d) shall`. Such a line
goes on with the sentence above it, which has not ended. A label goes on from the ones before it, or opens a list; a number that
does neither is none where the line above asks for one, or where nothing stands behind it, and neither is one that it cites.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from treaty_tui.formats.classify import JOINS, Item, begins_low, printed
from treaty_tui.formats.labels import Label
from treaty_tui.language import members, module
from treaty_tui.language.headings import Grammar
from treaty_tui.language.numbers import leading

_PLAIN, _PARTS = ".", ".9"
_BRACKETS = ("(", ")")
_SLACK = 12
"""Columns by which a full line may fall short of the width, beside the word that would follow."""
_FEWEST = 3
"""Words of a line that a number can go on with: a shorter one may be a heading's."""
_AHEAD = 60
_LISTED = 12
"""Words at the end of a line among which a cited place begins."""
_NUMBERED = r"\(?(?:\d+(?:\.\d+)*|[ivx]+|(?=.*\)))(?:\(?\w{1,5}\))*,?$"
"""A word of a list of places: `2`, `iv`, `(b)`, `2(a),`."""
_CUT = (",", ";", ")", ".")
"""What stands behind a label in the middle of a sentence, beside words that join another label to it."""
_LABEL = 6
"""Signs among which a label closes its bracket."""

_Kind = tuple[str, str]


def found(items: Sequence[Item], suspects: Sequence[int], grammar: Grammar, width: int, *, wrapped: bool) -> set[int]:
    """The places of those suspects that go on with the line above; `width` is that of the longest line.

    `wrapped`: other lines show that the text is wrapped.
    """
    seen, asked, strays = _Seen(), frozenset(suspects), set[int]()
    for place, item in enumerate(items[: suspects[-1] + 1] if suspects else ()):
        if place in asked and _stray(items, place, seen, grammar, width, wrapped=wrapped):
            strays.add(place)
        else:
            seen.note(item)
    return strays


class _Seen:
    """The labels and headings so far: how far each open list has come."""

    def __init__(self) -> None:
        self.open: dict[_Kind, list[int]] = {}
        self.last: dict[_Kind, int] = {}
        """By kind the last number of all, for those that count through all articles."""
        self.headings: dict[str, int] = {}
        self.parts: tuple[str, ...] = ()
        self.shape = ""
        """That of the last label."""
        self.free = False
        """Whether an option may begin with any number."""

    def note(self, item: Item) -> None:
        """Take in a label or a heading that is one."""
        if item.heading is not None:
            self.open.clear()
            self.free = item.heading.tag == "alternative"
            if item.heading.number:
                self.headings[item.heading.tag] = leading(item.heading.number)
        if item.label is not None:
            self.shape = item.label.shape
            self.parts = tuple(item.label.number.split("."))
            for style, value in item.label.readings:
                kind = item.label.shape, style
                reached = self.open.setdefault(kind, [])
                while value > 1 and reached and reached[-1] != value - 1:
                    reached.pop()
                reached[-1 if reached and value > 1 else len(reached) :] = [value]
                self.last[kind] = value

    def next(self, label: Label) -> bool:
        """Whether a label is the next of an open list, the first of another, or can be any."""
        if label.shape == _PARTS:
            whole, last = label.number.rpartition(".")[::2]
            before = ".".join(self.parts[: len(whole.split("."))])
            return bool(label.suffix) or last in ("0", "1") or (not self.parts) or before == whole
        return bool(label.suffix) or any(self._next((label.shape, style), value) for style, value in label.readings)

    def _next(self, kind: _Kind, value: int) -> bool:
        reached = self.open.get(kind)
        return value < 2 or (value - 1 in reached if reached else self.free or self.last.get(kind, 0) == value - 1)

    def heads(self, item: Item) -> bool:
        """Whether the number of a heading goes on from the last one of its kind, or begins."""
        heading = item.heading
        if heading is None or heading.tag == "alternative" or not heading.number:
            return True
        value = leading(heading.number)
        return value == self.headings.get(heading.tag, 0) + 1 or not heading.number.isdigit()


def _stray(items: Sequence[Item], place: int, seen: _Seen, grammar: Grammar, width: int, *, wrapped: bool) -> bool:
    """Whether a number at the beginning of a line belongs to the sentence of the line above."""
    before, item = items[place - 1], items[place]
    if len(printed(before).split()) < _FEWEST and grammar.code != "zh" and not begins_low(before.text):
        return False
    asks = _asks(before.text, grammar.code)
    if item.label is None:
        return asks and not seen.heads(item)
    label, goes_on = item.label, seen.next(item.label)
    if label.shape in _BRACKETS and not item.blank and _cited(items, place, seen, grammar.code):
        return True
    if label.shape in _BRACKETS:
        return (
            not item.blank and label.raw[0] != "(" and before.text.count("(") > before.text.count(")") and (asks or not goes_on)
        )
    if _leads_on(items, place, seen):
        return False
    full = len(printed(before)) + before.indent + len(printed(item).split(None, 1)[0]) + 1 > width - _SLACK
    if goes_on:
        return asks and not item.blank and not _below_heading(items, place) and (full or _midway(before.text, grammar.code))
    alone = label.shape == _PLAIN and label.readings[0][0] == "1" and not item.text and _alone(items, place)
    return asks and alone if item.blank else asks or alone or (full and wrapped)


def _cited(items: Sequence[Item], place: int, seen: _Seen, code: str) -> bool:
    """Whether the line above cites the label: it names a place and goes on behind it, or no list has the label as its next."""
    before, label, text = items[place - 1].text, items[place].label, items[place].text
    named = _named(before, code)
    if label is None or not named:
        return False
    if _cut(text, code) if text else _alone(items, place):
        return True
    if before[-1] == "," or _leads_on(items, place, seen):
        return False
    opens = any(value == 1 for _, value in label.readings)
    return named == "place" or opens or seen.shape != label.shape or not seen.next(label)


def _cut(text: str, code: str) -> bool:
    """Whether what stands behind a label is the middle of a sentence: `, to the extent`, `; or`, `and (d) shall`."""
    first, *more = text.split(None, 2)[:2]
    return first[0] in _CUT or (first.casefold() in _joints(code) and bool(more) and ")" in more[0][:_LABEL])


def _named(text: str, code: str) -> str:
    """`place` where a line ends with the noun of a place, `list` where with its number, or `the` before the noun; else ""."""
    found = "place"
    words = text.casefold().replace("’", "'").split()[-_LISTED:]
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.rpartition("'")[2] in _cites(code):
            return "list" if at and words[at - 1] in _owns(code) else found
        if word not in _joints(code) and not re.match(_NUMBERED, word):
            return ""
        found = "list"
    return ""


@lru_cache(maxsize=2)
def _joints(code: str) -> frozenset[str]:
    """The words that join the numbers of places."""
    data = module(code)
    return frozenset([*members(data.CITED_AND), *members(data.CITED_TO)])


@lru_cache(maxsize=2)
def _cites(code: str) -> frozenset[str]:
    """The nouns of the places that a reference names."""
    return frozenset([word for line in module(code).CITED.split("\n") for word in line.partition(":")[2].split()])


@lru_cache(maxsize=2)
def _owns(code: str) -> frozenset[str]:
    """The words before a noun that can tell which place is meant without a number."""
    data = module(code)
    return frozenset([member.split()[-1] for member in (*members(data.CITED_THIS), *members(getattr(data, "CITED_THE", "")))])


def _midway(text: str, code: str) -> bool:
    """Whether a line surely ends in the middle of a reference: `under article`, `articles 2 and`."""
    *others, last = _last(text)
    if last in _places(code) or last.endswith("."):
        return True
    before = others[0].strip("(),") if others else ""
    return last in _unending(code) and (before.isdigit() or (before != "" and not before.strip("ivx")))


def _last(text: str) -> list[str]:
    """The last two words of a line, without what is elided before the last."""
    *others, last = text.casefold().replace("’", "'").split()[-2:] or [""]
    return [*others, last.rpartition("'")[2] or last]


def _asks(text: str, code: str) -> bool:
    """Whether a line ends with a word that no sentence ends with, or with one that a number follows: not `of this article`."""
    if code == "zh":
        return text[-1:] in _unending(code)
    *others, last = _last(text)
    if last.endswith("."):
        return True
    if last not in _places(code):
        return last in _unending(code) and (last not in JOINS or _midway(text, code))
    own = {member.split()[-1] for member in members(module(code).CITED_THIS)}
    return not others or others[0] not in own


@lru_cache(maxsize=2)
def _unending(code: str) -> frozenset[str]:
    """The words that no sentence of a language ends with."""
    data = module(code)
    return frozenset([*data.BEFORE_REFERENCE.split(), *data.UNENDING.split()])


@lru_cache(maxsize=2)
def _places(code: str) -> frozenset[str]:
    """What a language calls the places that a reference names."""
    data = module(code)
    return frozenset([*_cites(code), *[word for words in data.HEADINGS.values() for word in words.split()]])


def _below_heading(items: Sequence[Item], place: int) -> bool:
    """Whether the line above may itself be a heading: it stands right below an article's number alone."""
    above = items[place - 2] if place > 1 else None
    headless = above is not None and above.heading is not None and not above.heading.rest
    return headless and items[place - 1].label is None


def _leads_on(items: Sequence[Item], place: int, seen: _Seen) -> bool:
    """Whether the next label goes on from this one, and from none before it."""
    label = items[place].label
    for item in items[place + 1 : place + _AHEAD] if label is not None else ():
        if item.heading is not None:
            return False
        if label is not None and item.label is not None and item.label.shape == label.shape:
            readings = {(style, value + 1) for style, value in label.readings}
            return not readings.isdisjoint(item.label.readings) and not seen.next(item.label)
    return False


def _alone(items: Sequence[Item], place: int) -> bool:
    """Whether no words stand below a label that has none beside it."""
    after = items[place + 1] if place + 1 < len(items) else None
    return after is None or after.blank or after.label is not None or after.heading is not None
