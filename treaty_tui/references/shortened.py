"""What short nouns cite: "art. 5 al. 2 lit. b", "artículo 5, n.º 2", «подп. б п. 2 ч. 3 ст. 5».

Behind some nouns a letter without a bracket is a point; and some, which number anything ("n.º 2", «ч. 2», which is also two
hours), count only where an article stands beside them.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members, named
from treaty_tui.references.grammar import Grammar, choice, grammar_of
from treaty_tui.references.listed import RANK, Citation, Path

_ENDS = r"(?![^\W_]|['’])"
_INNER = r"(?:\s?\([ivx]{1,4}\))*"


def with_short(grammar: Grammar, text: str, lower: str, units: Sequence[Citation]) -> list[Citation]:
    """The citations of a text, and among them those that short nouns lead."""
    letters, numbers, tags = _patterns(grammar.language)
    starts = {unit.start: unit for unit in units}
    found = []
    for match in letters.finditer(lower):
        cited = _points(grammar, match)
        unit = starts.get(cited.start)
        small = not any(map(str.isupper, text[match.start(2) : cited.end]))
        sure = match[1].endswith(".") or grammar.attached or _beside(grammar, lower, cited, units)
        if small and sure and (unit is None or cited.end > unit.end):
            found.append(cited)  # but no letter that somebody wrote
    ends = {place for each in found for place in range(each.start, each.end)}
    kept = [unit for unit in units if unit.start not in ends]
    if numbers is None:
        return sorted([*kept, *found])
    places = [match for match in numbers.finditer(lower) if match.start() not in starts]
    beside = sorted([*kept, *found])
    for match in reversed(places):  # the article may stand behind another of them
        paths: tuple[Path, ...] = tuple([((tags[match[1]], number),) for number in re.findall(r"\d+", match[2])])
        cited = Citation(match.start(), match.end(), paths)
        if _beside(grammar, lower, cited, beside):
            insort(beside, cited)
    return beside


def _points(grammar: Grammar, match: re.Match[str]) -> Citation:
    """The points that letters behind a noun name, one by one."""
    paths: list[Path] = []
    ranges = set()
    spanning = False
    for item in re.finditer(rf"({grammar.span})|[«(]?(?<![^\W_])([^\W\d_]{{1,2}}){_ENDS}[»)]?({_INNER})", match[2]):
        if item[1]:
            spanning = bool(paths)
        elif item[2] not in grammar.ands:
            ranges |= {len(paths)} if spanning else set()
            spanning = False
            paths.append((("point", item[2]), *[("point", inner.strip("() ")) for inner in item[3].split(")") if inner]))
    return Citation(match.start(), match.end(), tuple(paths), frozenset(ranges))


def _beside(grammar: Grammar, lower: str, cited: Citation, units: Sequence[Citation]) -> bool:
    """Whether what a place can stand in, its article at most, is named right before it, or right behind it."""
    outer = range(RANK["article"], RANK[cited.paths[0][0][0]])
    at = bisect_left(units, cited[:1])
    for unit in units[max(0, at - 1) : at + 2]:
        if RANK[unit.paths[-1][0][0]] in outer:
            if unit.end <= cited.start and not lower[unit.end : cited.start].strip(" ,[]\u00a0"):
                return True
            if cited.end <= unit.start and grammar.up.fullmatch(lower, cited.end, unit.start):
                return True
    return False


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None, dict[str, str]]:
    """Nouns with letters behind them, nouns with numbers that count beside an article alone, and what each of these names."""
    grammar = grammar_of(language)
    nouns = choice(members(grammar.data.CITED_POINTED))
    letter = r"[^\W\d_]bis|[^\W\d_]"
    first, next_ = (rf"(?:«(?:{letter})»|\(?(?:{each}){_ENDS}\)?){_INNER}" for each in (letter, f"[{grammar.letters}]"))
    joint = rf"{grammar.span}|\s(?:{grammar.joined})\s+|\s*[{grammar._comma}]\s*(?:(?:{grammar.joined})\s+)?"
    edge = "" if grammar.attached else r"(?<![^\W_])"
    points = re.compile(rf"{edge}({nouns})\s?({first}(?:(?:{joint}){next_})*)")
    tags = named(getattr(grammar.data, "CITED_JOINED", ""))
    number = rf"\d{{1,3}}(?:(?:{joint})\d{{1,3}})*{_ENDS}"
    return points, re.compile(rf"(?<![^\W_])({choice(tags)})\s?({number})") if tags else None, tags
