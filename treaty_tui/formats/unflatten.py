"""Headings that an exporter has run into the middle of a line, found by their sequence: after article 3 the next is article 4.

`Article 4` in running text may be a heading or a reference. It is a heading where the number is the one that is missing,
the words before do not lead to a reference, and what follows begins like a sentence.
"""

import re
from itertools import pairwise

from treaty_tui.formats.lines import Line
from treaty_tui.language import headings, numbers
from treaty_tui.language.headings import Grammar
from treaty_tui.typed import NamedTuple

_SKIP = 3
"""How many numbers may be missing before the search for the next heading gives up."""
_ENDS = '.;:!?。；：”"»)]،؛'
_LABEL = 12
"""Characters that the label of a paragraph can take."""
_TAGS = ("article", "chapter", "part")


class _Found(NamedTuple):
    """A place that may be a heading: line index, offset, value of its number, and how good the place looks (2 best, 0 none)."""

    line: int
    offset: int
    value: int
    rank: int


def split(lines: list[Line], grammar: Grammar, body: str) -> list[Line]:
    """The lines with every heading at the start of one; `body` is the text that they come from."""
    every = {tag: _forms(grammar, tag) for tag in _TAGS}
    initials = frozenset(form[0] for forms in every.values() for form in forms)
    starts = [line.text for line in lines if line.text[:1] in initials]
    for tag, forms in every.items():
        if _inside(starts, body, forms if grammar.code == "zh" else [f"{form} " for form in forms]):
            lines = _split_tag(lines, grammar, tag, forms)
            starts = [line.text for line in lines]
    return lines


def _forms(grammar: Grammar, tag: str) -> list[str]:
    """The words for a kind of heading, as headings write them."""
    words = [word for word, its in grammar.tags.items() if its == tag and (len(word) > 3 or grammar.code == "zh")]
    return sorted({form for word in words for form in (word.capitalize(), word.upper())})


def _inside(starts: list[str], body: str, forms: list[str]) -> bool:
    """Whether any of the words stands elsewhere than at the start of a line, as `starts` do; counting is cheaper than looking."""
    begins = tuple(forms)
    many = sum([_count(body, initial, begins) for initial in {form[0] for form in forms}])
    return many > 0 and many > len([text for text in starts if text.startswith(begins)])


def _count(body: str, initial: str, forms: tuple[str, ...]) -> int:
    """How many of the forms with this initial stand in the text; a search for one character is by far the fastest there is."""
    tails = tuple([form[1:] for form in forms if form[0] == initial])
    return len([True for piece in body.split(initial)[1:] if piece.startswith(tails)])


def _split_tag(lines: list[Line], grammar: Grammar, tag: str, forms: list[str]) -> list[Line]:
    some = [place for place, line in enumerate(lines) if not line.mark and any(form in line.text for form in forms)]
    strong, weak = _places(lines, some, grammar, tag, _pattern(grammar, forms))
    chosen = _chosen(strong, weak, len(lines)) if weak else []
    return _cut(lines, chosen) if chosen else lines


def _pattern(grammar: Grammar, forms: list[str]) -> re.Pattern[str]:
    """The word and what follows it: a capital is asked for, as references in lower case are frequent."""
    if grammar.code == "zh":
        return re.compile(rf"第\s?(?:[{numbers.CHINESE}]{{1,12}}|\d{{1,6}})\s?(?:{'|'.join(forms)})")
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?=\s+\S)")


def _places(
    lines: list[Line], some: list[int], grammar: Grammar, tag: str, pattern: re.Pattern[str]
) -> tuple[list[_Found], dict[int, list[_Found]]]:
    """Headings at the start of lines, in order, and possible ones inside of lines by value; `some` are looked at."""
    strong: list[_Found] = []
    weak: dict[int, list[_Found]] = {}
    for place in some:
        line = lines[place]
        for found in pattern.finditer(line.text):
            offset = found.start()
            piece = line.text[offset : offset + 90] + "…" * (offset + 90 < len(line.text))
            heading = headings.match(piece, grammar, marked=line.level > 0)
            if heading is None or heading.tag != tag:
                continue
            value = numbers.whole(heading.number)
            if not line.text[:offset].strip("[(*_ "):
                strong.append(_Found(place, 0, value, 3))
            elif value and (rank := _rank(line.text, offset, heading, grammar)):
                weak.setdefault(value, []).append(_Found(place, offset, value, rank))
    return strong, weak


def _rank(text: str, offset: int, heading: headings.Heading, grammar: Grammar) -> int:
    """How well a place looks: 2 behind the end of a sentence, 1 behind a word that leads to no reference, 0 for a reference."""
    before = text[max(0, offset - 40) : offset].rstrip()
    rest = heading.rest.lstrip('[(“"« ')
    if (
        not before
        or (rest and rest[0].islower())
        or (before[-1] not in _ENDS and text[offset + len(heading.label) :][:1] in ".,")
    ):
        return 0
    if before[-1] in _ENDS:
        return 0 if offset <= _LABEL and not heading.parted and _is_subject(text, offset) else 2
    if grammar.code == "zh":
        return int(text[offset - 1].isspace())
    word = before.split()[-1].casefold()
    if word in grammar.before or word[-1] == ",":
        return 0
    return 1


def _is_subject(text: str, offset: int) -> bool:
    """Whether the word is the first of a numbered paragraph, as in `2. Article VI stands`, and so begins its sentence."""
    from treaty_tui.formats import classify, labels  # few lines have the word behind a label

    label = labels.match(text)
    return label is not None and len(label.rest) == len(text) - offset and classify.ends(text)


def _chosen(strong: list[_Found], weak: dict[int, list[_Found]], end: int) -> list[_Found]:
    """The places inside of lines that fill the gaps between the headings that stand at the start of one."""
    chosen: list[_Found] = []
    before = _Found(0, -1, 0, 3)
    for after in [*strong, _Found(end, 0, 1 << 30, 3)]:
        if after.value > before.value + 1:
            chosen += _fill(before, after, weak)
        before = after
    return chosen


def _fill(before: _Found, after: _Found, weak: dict[int, list[_Found]]) -> list[_Found]:
    """The chain of numbers that lead from one heading to the next."""
    chain: list[_Found] = []
    here, value = before, before.value + 1
    while value < after.value:
        step = _next(here, after, value, weak)
        if step is None:
            break
        chain.append(step)
        here, value = step, step.value + 1
    return chain


def _next(here: _Found, after: _Found, value: int, weak: dict[int, list[_Found]]) -> _Found | None:
    """The first good place for the value, or for one of the few after it."""
    from bisect import bisect_left  # only where articles stand inside lines

    for wanted in range(value, min(value + _SKIP, after.value)):
        places = weak.get(wanted, [])
        start = bisect_left(places, (here.line, here.offset + 1))
        near = []
        for place in places[start : start + 12]:
            if place[:2] >= after[:2]:
                break
            near.append(place)
        if near and (wanted == value or near[0].rank == 2):
            return next((place for place in near if place.rank == 2), near[0])
    return None


def _cut(lines: list[Line], chosen: list[_Found]) -> list[Line]:
    """Lines cut at the chosen places; a heading in capitals that is left at the end of a piece becomes a line of its own."""
    places: dict[int, list[int]] = {}
    for found in chosen:
        places.setdefault(found.line, []).append(found.offset)
    out: list[Line] = []
    for place, line in enumerate(lines):
        if place not in places:
            out.append(line)
            continue
        edges = [0, *sorted(places[place]), len(line.text)]
        for number, (start, stop) in enumerate(pairwise(edges)):
            piece = line.text[start:stop].strip()
            out += _pieces(line._replace(text=piece, blank=line.blank or number > 0), piece)
    return out


_SHORT = 100
_LABEL_AND_HEADING = 3
"""Words that a heading has at least, label and number included, before another heading in capitals can follow it."""
# Compiled when first used: few files have been flattened.
_SUBTITLE = r"(?<=[a-zà-ÿа-яё]) ((?:[A-ZÀ-ÞА-ЯЁ]{2,} )*[A-ZÀ-ÞА-ЯЁ]{4,})$"
_CAPITALS = r"(?<=[.;:!?]) ((?:(?:[^\W\d_]{1,3}|[A-ZÀ-ÞА-ЯЁ’'\-]{4,}),? )*[A-ZÀ-ÞА-ЯЁ’'\-]{4,})$"


def _pieces(line: Line, text: str) -> list[Line]:
    if not text:
        return []
    tail = re.search(_CAPITALS, text[-120:]) or (re.search(_SUBTITLE, text) if len(text) < _SHORT else None)
    if tail is None or not tail[1].split()[0].isupper():
        return [line]
    start = len(text) - len(tail[1])
    if len(text[:start].split()) < _LABEL_AND_HEADING:
        return [line]
    return [line._replace(text=text[:start].rstrip()), line._replace(text=tail[1], blank=True, level=6)]
