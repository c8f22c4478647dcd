"""Which lines that look like a page's foot or head are one, where a draft has too few of them for counting to tell.

`- 12 -`, `Page 3 of 9` and `23-45678 (E)  3/12` say so themselves. A bare number does where it stands in the middle of the line
behind a whole sentence, or between the halves of one; a symbol or a running title does beside another of these.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from treaty_tui.formats import labels
from treaty_tui.formats.classify import begins_low, ends
from treaty_tui.formats.lines import Line

_OF = r"(?:\s?/\s?|\s+(?:of|sur|de|из|من)\s+)"
_WORD = r"(?:(?:English|French|Spanish|Russian|Arabic|Chinese)\s+)?(?:page|p[áa]gina|p[áa]g\.|страница|стр\.|صفحة|الصفحة)\s*"
_JOB = r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5,6}"
SURE = (
    rf"(?i)[-–—]\s?\d{{1,4}}\s?[-–—]$|{_WORD}\d{{1,4}}(?:{_OF}\d{{1,4}})?$|{_JOB}\s+\([A-Z]\)(?:\s+\d{{1,4}}(?:/\d{{1,4}})?)?$"
    rf"|{_JOB}\s+\d{{1,4}}(?:/\d{{1,4}})?$|\d{{1,4}}(?:/\d{{1,4}})?\s+{_JOB}(?:\s+\([A-Z]\))?$|\*\d{{5,}}\*$"
    rf"|\S.{{0,40}}\s[-–—|]\s{_WORD}\d{{1,4}}(?:{_OF}\d{{1,4}})?$"
    r"|第\s*\d{1,4}\s*[页頁](?:[，,\s]*共\s*\d{1,4}\s*[页頁])?$"
)
"""What stands on a line of its own and can be nothing but a page's foot or head."""
_BARE = r"\d{1,4}$"
_DASHED = r"([A-Z]|\d{1,3})-(\d{1,4})$"
"""Pages that count in each chapter or annex: `8-1`, `A-2`."""
_MIDDLE = 20
"""Columns from which a number does not stand where a line of text begins."""
_LEAF = 2
"""Pages of a leaf."""
_ROOM = r"\s{5,}"
"""Stands between a title and the page's number on one line."""
_LANGUAGES = frozenset(
    ("English", "Français", "French", "Español", "Spanish", "Русский", "Russian", "عربي", "Arabic", "中文", "Chinese")
)
_TITLE = range(8, 100)
"""Characters of a running title."""
_SHORT = 15
"""Characters that a heading has, in scripts without capitals."""
_LINES, _FULL = 12, 0.7
"""Lines above a page's edge, the longest of which is as wide as the page, and the part of it that a line which goes on takes."""
_COMMAS = ",،，"
_OFTEN = 3
_SHORTEST = 200
"""Letters that a page has at the least."""
_COUNTED = (
    rf"(?:[-–—]\s?)?(\d{{1,4}})(?:\s?[-–—|]\s.*|{_OF}\d{{1,4}}$|\s{{3,}}\D.*)|([^\W\d]{{2,3}})\s+(\d{{1,4}})\s+\2$"
    rf"|\S.*?\W(?<!\d[.,])(\d{{1,4}})(?:{_OF}\d{{1,4}}|\s?[-–—])?$"
)
"""A line with a page's number at one end, `A/9 - 4 -`, `4 | Page`, `4    On rafts`, or between names of a language: `EN 4 EN`."""
_PAGED = (
    rf"[-–—]\s?#\s?[-–—]|(?:\b(?:pp?|с)\.\s?|{_WORD})#|^([^\W\d]{{2,3}}) # \1$"
    r"|# \| (?:p ?a ?g ?e|p ?[áa] ?g ?i ?n ?a|с ?т ?р ?а ?н ?и ?ц ?а)$"
)
"""The same with `#` for the number, where nothing but a page can be meant."""
_HEAD = 15
"""Lines among which a running title stands first as the title."""


def told(lines: Sequence[Line], suspects: Sequence[int], gone: set[int]) -> set[int]:
    """The places of all lines that are page furniture: those `gone` already, and `suspects` that place or form tells."""
    found = gone | {at for at in suspects if re.match(SURE, lines[at].text)}
    bare = [at for at in suspects if re.match(_BARE, lines[at].text)]
    if [int(lines[at].text) for at in bare] != list(range(1, len(bare) + 1)):
        found |= {at for at in bare if _alone(lines, at)}
    found |= {at for at in suspects if re.match(_DASHED, lines[at].text) and _alone(lines, at)}
    found |= _beside(lines, suspects, found)
    return found | _titles(lines, found) if found else found


def count_in_chapters(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether numbers with a dash count the pages of chapters, and one is no label: in the middle of a line or a sentence."""
    parts = [found.groups() for at in places if (found := re.match(_DASHED, lines[at].text)) is not None]
    steps = [
        (first == second and 0 < int(after) - int(before) <= _LEAF) or (first != second and after == "1")
        for (first, before), (second, after) in pairwise(parts)
    ]
    return sum(steps) * 2 > len(steps) and any(lines[at].indent >= _MIDDLE or _cuts(lines, at) for at in places)


def _cuts(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands between the halves of a sentence."""
    return 0 < at < len(lines) - 1 and not ends(lines[at - 1].text) and begins_low(lines[at + 1].text)


def _alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a bare number stands between the halves of a sentence, or in the middle of a line between whole ones."""
    if not 0 < at < len(lines) - 1:
        return False
    before, number, after = lines[at - 1 : at + 2]
    if not after.blank:
        return False
    if ends(before.text):
        return number.indent >= _MIDDLE and before.text[-1] not in ":："
    return number.blank and number.indent >= _MIDDLE and begins_low(after.text)


def _beside(lines: Sequence[Line], suspects: Sequence[int], found: set[int]) -> set[int]:
    """The suspects right above or below what is page furniture, those beside these, and the names of languages between them."""
    edges = {near for place in found for near in (place - 1, place + 1)} - found
    more = edges.intersection(suspects)
    more |= {at for at in edges if 0 <= at < len(lines) and lines[at].text in _LANGUAGES}
    return more | _beside(lines, suspects, found | more) if more else more


def counts(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether bare numbers, or numbers out of one and the same number, count pages."""
    pairs = [lines[at].text.partition("/") for at in places]
    return len({whole.strip() for _, _, whole in pairs}) == 1 and _go_on([int(number) for number, _, _ in pairs])


def _go_on(values: Sequence[int]) -> bool:
    """Whether most numbers go on by one, or by two where only one side of the leaf bears them; an annex may begin anew."""
    steps = [after - before for before, after in pairwise(values)]
    return sum(0 < step <= _LEAF for step in steps) * 2 > len(steps)


def running(lines: Sequence[Line], places: Sequence[int]) -> set[int]:
    """The lines of a title with the number of the page before or behind it, among those that have a number at one end."""
    found: dict[str, list[tuple[int, int]]] = {}
    paged: dict[str, list[int]] = {}
    for at in places:
        named, total = _paged(lines[at].text)
        if named:
            paged.setdefault(named, []).extend([at] * (1 + total))
            continue
        first, *words, last = lines[at].text.casefold().split()
        number, title = (first, [*words, last]) if first.isdigit() else (last, [first, *words])
        if number.isdigit() and len(number) < _OFTEN + 1 and _titled(" ".join(title)):
            found.setdefault(" ".join(title), []).append((at, int(number)))
    often = [each for each in found.values() if len(each) >= _OFTEN and _go_on([value for _, value in each])]
    return {at for each in often for at, _ in each}.union(*[each for each in paged.values() if len(each) > 1])


def counted(lines: Sequence[Line], places: Sequence[int]) -> set[int]:
    """The lines that differ in nothing but one number, which counts up: running titles and symbols with the page's number.

    Twice is enough where the line says that it counts pages; else it takes three times, a page between them, and a sentence that
    one of them cuts: headings and options count, too.
    """
    groups: dict[str, list[tuple[int, int]]] = {}
    for at in places:
        found = None if lines[at].level else re.match(_COUNTED, lines[at].text)
        if found is not None:
            number = next(int(each) for each in found.groups() if each is not None and each.isdigit())
            groups.setdefault(_rest(lines[at].text, found), []).append((at, number))
    told: set[int] = set()
    for rest, group in groups.items():
        stands = [at for at, _ in group]
        if len(group) > 1 and _go_on([number for _, number in group]) and _apart(lines, stands):
            told.update(stands if re.search(_PAGED, rest) or _runs(lines, rest, stands) else ())
    return told


def _rest(text: str, found: re.Match[str]) -> str:
    """The words of a line with `#` for the number that counts pages."""
    start, end = next(found.span(place) for place, each in enumerate(found.groups(), 1) if each is not None and each.isdigit())
    return " ".join(f"{text[:start]}#{text[end:]}".casefold().split())


def _apart(lines: Sequence[Line], stands: Sequence[int]) -> bool:
    """Whether a page's length of text stands between lines."""
    return sum(len(line.text) for line in lines[stands[0] : stands[-1]]) >= _SHORTEST * (len(stands) - 1)


def _runs(lines: Sequence[Line], rest: str, stands: Sequence[int]) -> bool:
    """Whether lines with a symbol, or with several words, stand often enough, and one of them in the middle of a sentence."""
    symbol = "/" in rest
    if len(stands) < (_LEAF if symbol else _OFTEN) or not (symbol or " " in rest.replace("#", "").strip()):
        return False
    inside = [lines[at + 1].text for at in stands if _cuts(lines, at)]
    return any(text[0].islower() and labels.match(text) is None for text in inside)


def _paged(text: str) -> tuple[str, bool]:
    """The title that stands on one line with what can only be a page's number, if one does, and whether that counts the pages."""
    halves = re.split(_ROOM, " ".join(text.split("\t")))
    if len(halves) != 2:
        return "", False
    pages = [half for half in halves if re.match(SURE, half.strip())]
    words = " ".join(" ".join([half for half in halves if half not in pages]).casefold().split())
    if len(pages) != 1 or not _titled(words):
        return "", False
    return words, len(re.findall(r"\d+", pages[0])) > 1


def _titles(lines: Sequence[Line], found: set[int]) -> set[int]:
    """The lines that stand again and again at the edges of pages, titles and symbols, and but for the first time nowhere else.

    For the draft's own title once is enough.
    """
    edges: dict[str, list[int]] = {}
    for at in sorted({near for place in found for near in (place - 1, place + 1)} - found):
        if 0 <= at < len(lines) and (_titled(words := _words(lines[at])) or ("/" in words and " " not in words)):
            edges.setdefault(words, []).append(at)
    own = next((words for line in lines[:_HEAD] if _titled(words := _words(line))), "")
    often = {words: places for words, places in edges.items() if len(places) >= _OFTEN or words == own}
    if not often:
        return set()
    stands = {words: [at for at, line in enumerate(lines) if _words(line) == words] for words in often}
    running = [(stands[words], places) for words, places in often.items() if len(stands[words]) <= len(places) + 1]
    return {at for every, places in running for at in places if at != every[0] or at >= _HEAD or " " not in _words(lines[at])}


def _words(line: Line) -> str:
    return " ".join(line.text.casefold().split())


def _titled(words: str) -> bool:
    """Whether words can be a running title: several, without an end or a number."""
    return len(words) in _TITLE and " " in words and not ends(words) and not any(map(str.isdigit, words))


def closed(lines: Sequence[Line], gone: set[int]) -> list[Line]:
    """The lines but those at the places in `gone`, with the halves of a sentence that a page's edge had parted side by side."""
    kept: list[Line] = []
    blank = cut = False
    for at, line in enumerate(lines):
        if at in gone:
            blank, cut = blank or line.blank, True
            continue
        if cut and kept:
            below = lines[at + 1] if at + 1 < len(lines) and at + 1 not in gone else None
            line = line._replace(blank=not goes_on(kept, line, below) and (blank or line.blank))
        kept.append(line)
        blank = cut = False
    return kept


def goes_on(above: Sequence[Line], line: Line, below: Line | None) -> bool:
    """Whether a line goes on with the sentence of the last line `above` a page's edge; `below` is the line under it.

    One that begins with a small letter does, or with one that is neither small nor great. Behind a line as long as those above
    it so does any other that bears no label, but for a heading: that ends its paragraph without a stop.
    """
    before, start = above[-1], line.text[0]
    widest = max([len(each.text) + each.indent for each in above[-_LINES:]])
    long = len(before.text) + before.indent > _FULL * widest
    if ends(before.text):
        return long and before.text[-1] in _COMMAS and begins_low(line.text)
    if begins_low(line.text):
        return True
    if start.isalpha() and start.lower() == start.upper():
        return len(before.text) > _SHORT
    heading = (below is None or below.blank) and not ends(line.text)
    return long and len(before.text) > _SHORT and not heading and labels.match(line.text) is None
