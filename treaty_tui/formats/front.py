"""What stands before the text: title, masthead, symbol and date."""

import re

from treaty_tui.formats.classify import GOES_ON, Item, ends
from treaty_tui.language.headings import Grammar, opens_preamble
from treaty_tui.model import Matter
from treaty_tui.typed import NamedTuple

_LONGEST_TITLE = 400
_SENTENCE = 40
"""Characters from which a line behind the title that ends as a sentence does is text, not masthead."""
_KIND = 4
"""Words of a title that says only a number, `Decision 3/CP.9`, or what is proposed: `revised draft resolution`."""
_NUMBER = r"\d/\w|\w/\d|\d \((?:19|20|21)\d\d\)$"
_HEADED = r"\d{1,4}/\d{1,4}\.\s+\w"
"""A resolution's number with its subject behind it, as the General Assembly prints them."""
_YEAR = r"\b(?:19|20|21)\d\d\b"
_HEAD = 2000
"""Characters of a masthead that may hold a symbol or a date."""
SYMBOL = r"(?:[A-Z]{1,5}|FCCC)/(?:[A-Za-z0-9.()]+/)*[A-Za-z0-9.()]*\d[A-Za-z0-9.()*]*(?: (?:Rev|Add|Corr)\.\s?\d+)*"
"""A document symbol of the United Nations, such as `A/AC.291/22/Rev.3`; `A/INB/9/3 Rev.1` is one of a specialized agency."""
_SYMBOL = rf"\b{SYMBOL}"
_MONTHS = {name: place for place, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}  # noqa: SIM905 - reads better
_DATE = r"\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b|\b(\d{4}-\d{2}-\d{2})\b"


class Front(NamedTuple):
    """The lines before the preamble or the first provision, told apart."""

    title: Item | None
    masthead: tuple[Matter, ...]
    recitals: int
    """How many items at the end of the front are text: a preamble without a heading, or a text without any structure."""
    prose: bool = False
    """Whether they are such a text."""


def starts(item: Item, grammar: Grammar) -> bool:
    """Whether the text of the instrument begins here: a heading, a numbered provision, or the opening words of a preamble."""
    if item.mark:
        return not item.mark.startswith(("#title", "title"))
    if item.heading is not None or item.label is not None:
        return True
    return not 0 < item.level < 7 and opens_preamble(item.text, grammar) and ends(item.text)


def settle(items: list[Item], grammar: Grammar, wanted: str, *, whole: bool) -> Front:
    """Tell title, masthead and recitals apart; `wanted` is the title in the head, `whole` that nothing follows the items."""
    many = len(items)
    if whole:
        items = items[:1] if items and (0 < items[0].level < 7 or _may_be_title(items[0])) else []
    place = title(items, grammar, wanted)
    stop = place + 1 if place < 0 or wanted else _stop(items, place, grammar)
    recitals = _recitals(items[stop:])
    rest = [item for at, item in enumerate(items[: len(items) - recitals]) if not place <= at < stop]
    masthead = tuple(Matter("masthead", f"{item.bullet} {item.text}".strip(), line=item.line) for item in rest)
    named = items[place]._replace(text=" ".join([item.text for item in items[place:stop]])) if place >= 0 else None
    return Front(named, masthead, recitals + many - len(items), prose=whole)


def _stop(items: list[Item], place: int, grammar: Grammar) -> int:
    """The place behind the last line of a title: `CONVENTION` / `ON THE RIGHTS` / `of the keepers of lamps` is one of three."""
    stop = place + 1
    while stop < len(items) and items[stop].level == items[place].level and _may_be_title(items[stop]):
        above, words = items[stop - 1].text, items[stop].text.split()
        if not items[stop].text[0].islower():
            if not (above.isupper() and items[stop].text.isupper()):
                break
            if words[0].casefold() not in grammar.before and above.rpartition(" ")[2].casefold() not in grammar.before:
                break
        stop += 1
    return stop


def _recitals(items: list[Item]) -> int:
    """How many items at the end are text: from the first whole sentence on, or from the first of those that all go on.

    Lines that go on as far as to the first provision are recitals however short they are; the last one may end.
    """
    for count, item in enumerate(items):
        if not item.level and len(item.text) >= _SENTENCE and ends(item.text):
            return len(items) - _first(items, count)
    last = len(items) - 1
    if last < 0 or items[last].level or not ends(items[last].text):
        return 0
    first = _first(items, last)
    return len(items) - first if first < last or items[last].text.endswith(GOES_ON) else 0


def _first(items: list[Item], place: int) -> int:
    """The place of the first of the lines above one at `place` that go on to it."""
    while place and not items[place - 1].level and items[place - 1].text.endswith(GOES_ON):
        place -= 1
    return place


def title(items: list[Item], grammar: Grammar, wanted: str) -> int:
    """The place of the title among the items, or -1."""
    if not items:
        return -1
    if items[0].mark.startswith(("#title", "title")):
        return 0
    for place, item in enumerate(items):
        if wanted and item.text.strip() == wanted.strip():
            return place
    headed = [place for place, item in enumerate(items) if 0 < item.level < 7 and item.text]
    fit = headed or [place for place, item in enumerate(items) if _may_be_title(item)]
    named = [place for place in fit if any(word in items[place].text.casefold() for word in grammar.titles)]
    if headed:
        return _subject(items, named[0] if named else headed[0], grammar)
    if not fit:
        return -1
    place = named[-1] if named else fit[0]
    while items[place].text[0].islower() and place - 1 in fit:
        place -= 1
    return _subject(items, place, grammar)


def _subject(items: list[Item], place: int, grammar: Grammar) -> int:
    """Where the subject stands below a title that says no more than a number or who proposes it; else that title's place."""
    for at, item in enumerate(items[place + 1 :], place + 1):
        if item.text[:1].isdigit() and re.match(_HEADED, item.text):
            return at
    text = items[place].text
    sponsors, _, kind = text.replace("：", ":").partition(":")
    if kind:
        words = [any(word in half.casefold() for word in grammar.titles) for half in (sponsors, kind)]
        if words != [False, True] or len(kind.split()) > _KIND:
            return place
    elif len(text.split()) > _KIND or not any(map(str.isdigit, text)) or not re.search(_NUMBER, text):
        return place
    for at, item in enumerate(items[place + 1 :], place + 1):
        if ends(item.text):
            break
        aside = item.text[:1] in ("[", "(") and item.text[-1:] in ("]", ")")
        if _may_be_title(item) and not aside and not re.search(r"\d", re.sub(_YEAR, "", item.text)):
            place = at
    return place


def _may_be_title(item: Item) -> bool:
    if not 3 <= len(item.text) <= _LONGEST_TITLE or ends(item.text) or not any(map(str.isalpha, item.text)):
        return False
    printed = ("/" in item.text and re.fullmatch(_SYMBOL, item.text)) or (
        item.text[0].isdigit() and re.fullmatch(_DATE, item.text)
    )
    return not printed and ":" not in item.text[:20]


def symbol(masthead: tuple[Matter, ...]) -> str:
    """The document symbol that a masthead prints, such as `A/AC.291/22/Rev.3`, or ""."""
    for matter in masthead:
        found = re.search(_SYMBOL, matter.text[:_HEAD]) if "/" in matter.text else None
        if found is not None and "://" not in matter.text:
            return found[0].rstrip(".")
    return ""


def date(masthead: tuple[Matter, ...]) -> str:
    """The first day that a masthead prints, as ISO 8601, or ""."""
    for matter in masthead:
        found = re.search(_DATE, matter.text[:_HEAD])
        if found is not None:
            return found[4] or f"{found[3]}-{_MONTHS[found[2]]:02d}-{int(found[1]):02d}"
    return ""
