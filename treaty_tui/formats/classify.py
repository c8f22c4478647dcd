"""Lines → items: what kind of line each one is, before its place in the structure is known."""

import re
from itertools import pairwise

from treaty_tui.formats import labels
from treaty_tui.formats.labels import Label
from treaty_tui.formats.lines import BULLETS, Line
from treaty_tui.language import headings
from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # only where a line ends with a hyphen
    from treaty_tui.formats.divided import Divided


class Item(NamedTuple):
    """A line and what it opens: a heading, a label, or neither."""

    line: int
    indent: int
    blank: bool
    level: int
    text: str
    """The words that follow heading or label; the whole line where there is neither."""
    heading: Heading | None = None
    label: Label | None = None
    bullet: str = ""
    mark: str = ""
    whole: str = ""
    """The whole line, where a heading was found that may turn out to be none."""


_NARROWEST, _WIDEST = 40, 160
"""Widths that a text may be wrapped at, in characters."""
_TERMINAL = ".;:,!?。；：，、؛،؟"
_STOPS = frozenset(_TERMINAL)
GOES_ON = (",", ";", "،", "؛", "，", "；")
"""What a recital ends with that is not the last."""
JOINS = ("and", "or", "and/or", "et", "ou", "y", "o", "и", "или", "و", "أو")
SHORTENED = frozenset(
    ("art.", "arts.", "para.", "paras.", "nos.", "chap.", "sect.", "párr.", "núm.", "núms.", "apdo.", "ст.", "пп.", "гл.")
)
"""Shortened words that a number follows: their stop ends no sentence."""
_HYPHENS = ("-", "\u2010", "\u00ad")
_UNCASED = "\u0600"
"""From here on letters have no case."""
_ONE_CASE = ("ar", "zh")
_DASHES = frozenset("-–—")
_BEHIND = frozenset("-–—/:")
"""What stands behind a letter or a word that is a label: `أ - `, `هـ/ `, `ثانياً: `."""
_LONGEST_WORD = 14
_LONGEST_CHINESE = 8
"""Signs within which a Chinese number closes, `二十一、` or `十一之二、`."""
_LOOSE = (".", ".9", ")", "(")
"""Shapes of labels that a number or letter of a sentence can have at the beginning of a line."""
_UNNAMED = ("I.", "一、", "أولا")
"""How the first heading begins of those that have a number and no word."""
_CLOSERS = "”\"'’)]}»*_ "


def classify(lines: list[Line], grammar: Grammar) -> list[Item]:
    """What each line opens, with lines that were only wrapped joined to the one that they continue."""
    numbered: list[int] = []
    ruled: list[int] = []
    items = [item_of(line, grammar, numbered, ruled) for line in lines]
    if numbered:
        from treaty_tui.formats import columns, decimals  # only where a line begins with what is no label by itself

        decimals.label(items, numbered)
        columns.label(items)
        if (words := [word for word, tag in grammar.tags.items() if tag == "alternative"]) and grammar.code != "zh":
            from treaty_tui.formats import rivals

            rivals.label(items, numbered, words)
    if ruled:
        from treaty_tui.formats import rules  # only where a line begins like one

        rules.settle(items, grammar)
    if grammar.code in _ONE_CASE:
        from treaty_tui.formats import citing  # only where no small letter tells a sentence from a heading

        citing.settle(items)
    pairs = enumerate(pairwise(items), 1)
    loose = [place for place, (before, item) in pairs if not (item.blank and item.text) and _may_continue(before, item)]
    items = _joined(items, loose, grammar) if loose else items
    if any(line.text.startswith(_UNNAMED) for line in lines):
        from treaty_tui.formats import unnamed  # few texts have any

        unnamed.settle(items)
    return items


def item_of(line: Line, grammar: Grammar, numbered: list[int], ruled: list[int]) -> Item:
    """One line: label first, for it is the cheaper test and by far the more frequent find.

    Where a text begins with a number that is no label by itself, with a letter and a tab, or like a rule, its line goes into
    `numbered` or `ruled`.
    """
    number, indent, blank, level, text, mark = line
    if mark:
        return Item(number, indent, blank, level, text, None, None, "", mark)
    if not level or level == 7:
        if _may_be_label(text):
            if (label := labels.match(text)) is not None and not labels.doubtful(label, text):
                return Item._make((number, indent, blank, level, label.rest, None, label, "", "", ""))
            if label is not None or text[:1].isdecimal():
                numbered.append(number)
        if text.startswith(BULLETS) and text[1:].strip():
            return Item(number, indent, blank, level, text[1:].strip(), None, None, text[0])
    heading = headings.match(text, grammar, marked=0 < level < 7)
    if heading is not None:
        if heading.tag == "rule":
            ruled.append(number)
        return Item(number, indent, blank, level, heading.rest, heading, whole=text)
    if text[1:2] == "\t":
        numbered.append(number)
    label = labels.of_resolution(text) if "P" in text[1:3] and not 0 < level < 7 else None
    return Item(number, indent, blank, level, label.rest if label is not None else text, None, label)


def _may_be_label(text: str) -> bool:
    """A cheap look at the first characters, to spare most lines the pattern."""
    if not text[:1].isalpha() or text[1:2] in ".)、" or ")" in text[2:8] or "." in text[2:8]:
        return True
    if text[0] > _UNCASED:
        return not _BEHIND.isdisjoint(text[1:_LONGEST_WORD]) or text.find("、", 2, _LONGEST_CHINESE) > 0
    return text[1] in _DASHES and text[0].islower()


def ends(text: str) -> bool:
    """Whether a text ends as a sentence, a clause or a lead-in does."""
    if text[-1:] == "]" and (note := text.rfind("[^")) > 0:
        text = text[:note]
    return text.rstrip(_CLOSERS)[-1:] in _TERMINAL if text else False


def begins_low(text: str) -> bool:
    """Whether a text goes on in the middle of a sentence."""
    start = text.lstrip("[({“\"'*_ ")[:1]
    return start.islower()


def _may_continue(before: Item, item: Item) -> bool:
    """Whether an item, with no blank line before it, goes on with the text above and opens nothing that settles the question.

    A label with nothing beside it may do so behind a blank line, too: a page's edge can have cut it off.
    """
    if item.blank and item.label is None:
        return False
    asks = False
    if item.label is not None and before.text[-1:] in _STOPS:
        asks = _asks_for(before.text, item)
        if not asks:
            return False
    if item.level or item.mark or before.mark or before.level or item.bullet or item.line == before.line:
        return False
    if before.heading is not None and before.heading.tag != "alternative":
        return _may_go_on(before.heading, item)
    return asks or (item.heading is None and item.label is None) or not ends(before.text)


def _may_go_on(heading: Heading, item: Item) -> bool:
    """Whether a line can be the second one of a heading that began beside its number: it has small letters and no stop."""
    bare = item.label is None and item.heading is None
    low = begins_low(item.text) or cut(heading.rest, item.text)
    return bare and heading.rest != "" and low and not ends(heading.rest) and not ends(item.text)


def _asks_for(text: str, item: Item) -> bool:
    """Whether a label can go on with a text that ends with a stop: a number behind `art.`, a letter behind `(a), (b),`."""
    if text[-2:] == "),":
        return item.label is not None and item.label.shape in "()" and not item.blank
    return item.label is not None and item.label.shape == "." and text.rpartition(" ")[2].casefold().lstrip("([") in SHORTENED


def _joined(items: list[Item], loose: list[int], grammar: Grammar) -> list[Item]:
    """Join the lines that a line width, not an author, has broken."""
    plain = [place for place in loose if items[place].heading is None and items[place].label is None]
    flowing = sum(not ends(items[place - 1].text) for place in plain)
    widths = list(map(_width, items))
    width = max(widths)
    fits = _NARROWEST <= width <= _WIDEST
    wrapped = bool(plain) and flowing * 2 >= len(plain) and fits
    candidates = set(loose)
    strays = _strays(items, loose, grammar, width, wrapped=wrapped) if len(plain) < len(loose) else set()
    groups: list[list[Item]] = []
    front = _front(items)
    if flowing < len(plain) and any(items[place - 1].text[-1:] == "." for place in plain):
        from treaty_tui.formats import sentences  # only where a stop stands at the end of a line that another one follows

        strays |= sentences.within(items, plain, front, widths if flowing and fits else ())
    for place, item in enumerate(items):
        asked = place in candidates and (place < front or ends(items[place - 1].text))
        if asked and _parted(items[place - 1], item, grammar, front=place < front):
            groups.append([item])
        elif place in strays or (place in candidates and _continues(items[place - 1], item, wrapped, width, grammar)):
            groups[-1].append(item)
        else:
            groups.append([item])
    divided = _divided(items, loose, grammar)
    return [group[0] if len(group) == 1 else _glued(group, divided) for group in groups]


def _divided(items: list[Item], loose: list[int], grammar: Grammar) -> "Divided | None":
    """What puts divided words together, where a line ends with a hyphen."""
    if not any(items[place - 1].text[-1:] in _HYPHENS for place in loose):
        return None
    from treaty_tui.formats import divided  # few texts have any

    return divided.Divided(items, grammar.code)


def _strays(items: list[Item], loose: list[int], grammar: Grammar, width: int, *, wrapped: bool) -> set[int]:
    """The lines among those that begin with a number which is no label, but goes on with the sentence above."""
    labelled = [place for place in loose if (item := items[place]).label is not None or item.heading is not None]
    suspects = [place for place in labelled if (label := items[place].label) is None or label.shape in _LOOSE]
    if not suspects:
        return set()
    from treaty_tui.formats import strays  # only where a label stands below a text that has no end

    return strays.found(items, suspects, grammar, width if _NARROWEST <= width <= _WIDEST else 2 * width, wrapped=wrapped)


def _width(item: Item) -> int:
    if item.heading is not None:
        return len(item.whole or item.text) + item.indent
    return len(item.text) + item.indent + (len(item.label.raw) + (item.text[:1] not in _STOPS) if item.label else 0)


def _front(items: list[Item]) -> int:
    """How many items stand before the first heading of the text, if no blank line parts them; else 0."""
    for place, item in enumerate(items):
        if item.heading is not None and item.heading.tag != "preamble":
            return place
        if place and item.blank:
            return 0
    return 0


def _parted(before: Item, item: Item, grammar: Grammar, *, front: bool) -> bool:
    """Whether a line without a blank one before it surely begins anew, however full the line above is.

    So does a heading in capitals and, in the `front`, a recital and what stands behind a title in capitals.
    """
    if item.label is not None or item.heading is not None or not before.text:
        return False
    capitals = item.text.isupper()
    if capitals != before.text.isupper() and " " in before.text and (front or (capitals and not ends(item.text))):
        return True
    if not front or not before.text.rstrip(_CLOSERS).endswith(GOES_ON) or not grammar.recitals:
        return False
    text = item.text.title() if item.text.split(None, 1)[0].isupper() else item.text
    return re.match(grammar.recitals, text.lstrip("[(")) is not None


def _continues(before: Item, item: Item, wrapped: bool, width: int, grammar: Grammar) -> bool:
    """Whether the line break between two lines is only a line width's."""
    low, done = begins_low(item.text), ends(before.text)
    if item.label is not None or item.heading is not None:
        full = _width(before) + len(printed(item).split(None, 1)[0]) + 1 > width - 12
        last = before.text.rpartition(" ")[2].casefold().strip("[](),")
        leads = last in grammar.before
        low = low and last not in JOINS
        return wrapped and full and not done and (low if item.label is not None else leads)
    if (low or cut(before.text, item.text) or _midway(before.text, grammar)) and not done:
        return True
    full = _width(before) + len(item.text.split(None, 1)[0]) + 1 > width
    return wrapped and full


def _midway(text: str, grammar: Grammar) -> bool:
    """Whether a line ends in the middle of a phrase: with `of the`, or with `on 3`, where a month follows."""
    words = text.casefold().split()[-2:]
    if len(words) < 2:
        return False
    asks = words[0] if words[1].isdigit() else words[1]
    return asks in grammar.before and asks not in grammar.words


def printed(item: Item) -> str:
    """The line as it was before its label or heading was cut off."""
    if item.label is not None:
        return item.label.raw + (f" {item.text}" if item.text[:1] not in _STOPS | {")", ""} else item.text)
    return item.whole if item.heading is not None else item.text


def space(before: str, more: str) -> str:
    """What parts the words of two lines: a space, but nothing between ideographs or after a divided word."""
    return " " if before and not cut(before, more) and not (before[-1:] > "\u2e7f" and more[:1] > "\u2e7f") else ""


def cut(before: str, more: str) -> bool:
    """Whether a word, or a compound, begins at a line's end with a hyphen and goes on below: in small letters, or in capitals."""
    if before[-1:] not in _HYPHENS or not before[-2:-1].isalnum():
        return False
    return more[:1].islower() or (more[:2].isupper() and before[-2:-1].isupper())


def _glued(group: list[Item], divided: "Divided | None") -> Item:
    """One item of a line and those that continue it."""
    words = [group[0].text]
    for item in group[1:]:
        more = printed(item)
        if divided is not None and cut(words[-1], more):
            words[-1:] = divided.upper(words[-1], more), more
        else:
            words += [space(words[-1], more), more]
    text, heading = "".join(words), group[0].heading
    whole = group[0].whole + text[len(group[0].text) :]
    return group[0]._replace(text=text, whole=whole, heading=heading._replace(rest=text) if heading is not None else None)
