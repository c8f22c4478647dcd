"""Citations of several places in one, as few texts write them."""

import re
from collections.abc import Callable
from itertools import takewhile

from treaty_tui.language.numbers import countable, from_letter, from_roman
from treaty_tui.references.grammar import Grammar
from treaty_tui.references.listed import RANK, Citation, Path, numbered, read
from treaty_tui.references.places import letters

_HEADING = r"(?= \([^()]{0,2}[^\W\d_]{3}) \([^()]{3,80}\)"
"""An article's heading behind its number, in parentheses."""
_POINTS = r"(?<![\d)] )(?<![\w)(])\([a-z]{1,4}\)(?:(?:, (?:(?:and|or) )?| (?:and|or) )\([a-z]{1,4}\))* of \Z"
_RAISED = r"(?<![\w.,°º])(?<![°º] )\d{1,2}[°º](?:(?:, (?:(?:et|ou) )?| (?:et|ou) )\d{1,2}[°º])* d(?:e l'|u )\Z"
_BARE_POINTS = {") of ": _POINTS, "° de l'": _RAISED, "º de l'": _RAISED, "° du ": _RAISED, "º du ": _RAISED}
"""By what stands behind points without a noun, the pattern of them."""
_LISTED = 60
"""Characters in which points stand that have no noun before them."""
_FIGURES = 6
"""Figures of an article's number at most."""
_ROMAN = frozenset("ivxIVX")


def between(left: Citation, right: Citation) -> Citation | None:
    """`subparagraphs (a) and (b) of article 5, paragraph 3`: what comes last stands between the two others."""
    if len(right.paths) > 1 or any(len(path) < 2 or path[1][0] != "point" or path[0][0] != "article" for path in left.paths):
        return None
    paths = tuple((path[0], *right.paths[0], *path[1:]) for path in left.paths)
    return Citation(left.start, right.end, paths, left.ranges)


def again(grammar: Grammar, lower: str, left: Citation, right: Citation) -> Citation | None:
    """`articles 31, paragraph 1, and 54, paragraph 2`: the second article has only its number."""
    number = grammar.again.fullmatch(lower, left.end, right.start)
    if not number:
        return None
    home = numbered(grammar, "article", number[1])
    shift = len(left.paths)
    paths = (*left.paths, *(home + path for path in right.paths))
    return Citation(left.start, right.end, paths, left.ranges | {index + shift for index in right.ranges})


def alike(grammar: Grammar, gap: str, left: Citation, right: Citation) -> Citation | None:
    """`from article 4 to article 6`, which names what stands between, and `point (i) of subparagraph (b)`.

    A range is looked for first: the English "to" can also stand for "of".
    """
    if ranging := up_to(grammar, gap, left, right):
        return ranging
    if (
        left.paths[0][0][0] == "point" == right.paths[0][0][0]
        and "," not in gap
        and "،" not in gap
        and (gap.strip() or not grammar.of)
        and grammar.up.fullmatch(gap)
    ):
        return Citation(left.start, right.end, (right.paths[0] + left.paths[0],))
    return None


def up_to(grammar: Grammar, gap: str, left: Citation, right: Citation) -> Citation | None:
    """`article 4 to article 6`, and `paragraph 1, point (a) to point (c)`: the second end stands where the first one does."""
    (tag, first), (other, last) = left.paths[-1][-1], right.paths[0][0]
    words = gap.split()
    if tag == other and words and words[0] in grammar.spans and set(words[1:]) <= grammar.the and _counts_up(first, last):
        paths = (*left.paths, left.paths[-1][:-1] + right.paths[0])
        return Citation(left.start, right.end, paths, left.ranges | {len(left.paths)})
    return None


def _counts_up(first: str, last: str) -> bool:
    """Whether two numbers or letters of one series, "3" and "7", "ii" and "iv", can be the ends of a range."""
    if first.isdecimal() or last.isdecimal():
        return countable(first) and countable(last) and int(first) < int(last)
    value = from_roman if _ROMAN.issuperset(first + last) else from_letter
    return 0 < value(letters(first)[-1]) < value(letters(last)[-1])


def resumed(lower: str, left: Citation, right: Citation, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """`articles 3 and 14, except paragraph 2, 19 and 20 (1)`: behind the one paragraph of the last article the list goes on.

    The noun of the articles is a plural and that of the paragraph none, and the numbers are higher than that article's.
    """
    nouns = [lower[each.start : each.end].split()[0].rstrip(".") for each in (left, right)]
    last, first = left.paths[-1][0], right.paths[0][0]
    since = next((at for at, path in enumerate(right.paths) if path[0] != first), len(right.paths))
    others = right.paths[since:]
    if not nouns[0].endswith("s") or nouns[1].endswith("s") or not nouns[1].isalpha():
        return paths
    if (
        not others
        or not _figure(last[1])
        or any(path[0][0] != "paragraph" or _figure(path[0][1]) <= _figure(last[1]) for path in others)
    ):
        return paths
    return (*paths[: len(paths) - len(others)], *map(_as_article, others))


def _figure(number: str) -> int:
    """The figures that a number begins with: 109 of "109j"."""
    digits = "".join(takewhile(str.isdecimal, number[:_FIGURES]))
    return int(digits) if digits else 0


def _as_article(path: Path) -> Path:
    """The path of a paragraph as that of an article: of "109l (4)" the point is a paragraph."""
    (_, number), *rest = path
    return (
        ("article", number),
        *[("paragraph" if at == 0 and each.isdecimal() else tag, each) for at, (tag, each) in enumerate(rest)],
    )


def titled(grammar: Grammar, text: str, lower: str, unit: Citation) -> Citation:
    """`articles 4 (Duties) and 6 (Fees)`: the list goes on behind a title, if its noun is a plural or another title follows."""
    heading = re.compile(_HEADING)
    named = grammar.unit.search(lower, unit.start) if heading.match(text, unit.end) else None
    if named is None:
        return unit
    noun, tag = named[1], unit.paths[0][0][0]
    joint = re.compile(rf"(?:,(?:\s+(?:{grammar.joined}))?|\s(?:{grammar.joined})|(?P<span>{grammar.span}))\s*(?=\d|[ivx])")
    while (title := heading.match(text, unit.end)) and (gap := joint.match(lower, title.end())):
        behind = gap.end(), gap.end() + _LISTED
        match = grammar.unit.match(f"{noun} {lower[slice(*behind)]}")
        items = read(grammar, tag, f"{noun} {text[slice(*behind)]}", match) if match else None
        if match is None or items is None or not items.paths:
            break
        end = match.start(2) + items.ends[-1] + gap.end() - len(noun) - 1
        if not noun.endswith("s") and not (tag == "article" and heading.match(text, end)):
            break
        shift = len(unit.paths)
        ranges = unit.ranges | {index + shift for index in items.ranges} | ({shift} if gap["span"] else set())
        unit = Citation(unit.start, end, (*unit.paths, *items.paths), ranges)
    return unit


def headed(
    grammar: Grammar,
    text: str,
    lower: str,
    citation: Citation,
    own: str,
    tail: Callable[[Grammar, str, str, Citation, str], Citation],
) -> Citation:
    """`article 4 (Duties) of the Harbour Convention`: the tail stands behind the heading, of which there is one."""
    heading = re.compile(_HEADING).match(text, citation.end)  # kept by `re`: few texts hold one
    tailed = tail(grammar, text, lower, citation._replace(end=heading.end()), own) if heading else citation
    return tailed if tailed.foreign or tailed.here else citation


def inclusive(
    grammar: Grammar,
    text: str,
    lower: str,
    citation: Citation,
    own: str,
    tail: Callable[[Grammar, str, str, Citation, str], Citation],
) -> Citation:
    """`articles 4 to 7 inclusive of the Harbour Convention`: the tail stands behind what says that both ends are meant."""
    said = next(said for said in grammar.inclusive if lower.startswith(said, citation.end))
    tailed = tail(grammar, text, lower, citation._replace(end=citation.end + len(said)), own)
    return tailed if tailed.foreign or tailed.here else citation


def bare_points(lower: str, found: list[Citation]) -> list[Citation]:
    """`(a) and (b) of article 3`, `les 1° et 2° de l'article 3`, with no noun before the points."""
    result: list[Citation] = []
    for citation in found:
        begin = max(result[-1].end if result else 0, citation.start - _LISTED)
        alone = len(citation.paths) == 1 and citation.paths[0][0][0] == "article"
        pattern = next((each for end, each in _BARE_POINTS.items() if alone and lower.endswith(end, begin, citation.start)), "")
        points = re.compile(pattern).search(lower, begin, citation.start) if pattern else None
        if points:
            paths = tuple([(*citation.paths[0], ("point", letter)) for letter in re.findall(r"\w+(?=[)°º])", points[0])])
            citation = citation._replace(start=points.start(), paths=paths)
        result.append(citation)
    return result


def owned(grammar: Grammar, text: str, lower: str, found: list[Citation], own: str) -> list[Citation]:
    """`article 6 and its paragraph 2`: the paragraph is that of the article; `its article 6` is that of an instrument."""
    result: list[Citation] = []
    for citation in found:
        last = result[-1] if result else None
        if citation.paths[0][0][0] == "article" and lower.endswith(grammar.its, 0, citation.start):
            from treaty_tui.references.others import of_its

            citation = of_its(grammar, text, lower, citation, own)
        elif (
            last is not None
            and RANK[last.paths[-1][0][0]] < RANK[citation.paths[0][0][0]]
            and not (citation.here or citation.foreign)
        ):
            gap = lower[last.end : citation.start]
            if gap.endswith(grammar.its) and gap.replace(",", " ").split()[0] in grammar.ands and len(gap.split()) < 3:
                paths = tuple(last.paths[-1] + path for path in citation.paths)
                citation = citation._replace(paths=paths, here=last.here, foreign=last.foreign)
        result.append(citation)
    return result


def shared(grammar: Grammar, lower: str, found: list[Citation]) -> list[Citation]:
    """Citations with the other instrument that is named once behind two: "Part II of, and Annex VII to, the Harbour Convention".

    "Article 5, paragraph 2 and paragraphs 4 to 6 of the Statute" is article 5 throughout.
    """
    result = found[-1:]
    for citation in reversed(found[:-1]):
        last = result[-1]
        if last.foreign and not (citation.foreign or citation.here):
            words = lower[citation.end : last.start].replace(",", " ").split()
            left = words[:1] and words[0] in grammar.of and words[1:2]
            if left and left[0] in grammar.ands and grammar.small.issuperset(words[2:]):
                citation = citation._replace(foreign=last.foreign)
            elif len(words) == 1 and words[0] in grammar.ands and _goes_on(citation, last):
                result[-1] = last._replace(paths=tuple([(citation.paths[-1][0], *path) for path in last.paths]))
                citation = citation._replace(foreign=last.foreign)
        result.append(citation)
    return result[::-1]


def _goes_on(left: Citation, right: Citation) -> bool:
    """Whether paragraphs that no article stands with are those of an article before them, of which paragraphs are cited."""
    return right.paths[0][0][0] == "paragraph" and left.paths[-1][0][0] == "article" and len(left.paths[-1]) == 2
