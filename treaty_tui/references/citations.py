"""Read the places that a text cites: "article 23, paragraph 2 (b) and (c)". Whether they exist is not asked here."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from treaty_tui.language.words import disguised, lowered
from treaty_tui.references.grammar import Grammar, grammar_of
from treaty_tui.references.listed import BACK, BARE, COUNTED, RANK, Citation, Path, as_paragraph, as_points, read
from treaty_tui.references.tails import tailed, with_tail
from treaty_tui.references.units import Own
from treaty_tui.references.worded import in_this, worded

_LONGEST = 40
"""Letters that no noun for an instrument has."""
_AND = "و"
"""The Arabic "and", written on to the name of what is cited next: no name of a kind begins with it."""
_APART = 80
"""Characters between two units of one citation at most."""
_WITHIN = ("paragraph", "point")
"""What can be named before the article that it stands in."""
_POINTS_OF = ") of article"
"""What stands in "(a) and (b) of article 3"."""
_CODES = ("OP", "PP", "reambular ")
"""What stands in a paragraph or recital that is cited as those who negotiate a resolution do: "OP2", "preambular paragraph 3"."""
_RAISED = ("° d", "º d")
"""What stands in "2° de l'article 3"."""


def scan(text: str, language: str = "en", own: str = "", *, again: bool = False, plain: bool = False) -> list[Citation]:
    """All citations of a text in order. `own` is what the text calls itself (`convention`, or an `Own`); empty means not known.

    `again` says that the same text will be read once more, as a changed one is for the references of its whole draft: what was
    found is kept till then. `plain` says that it surely cites no number in words, and no part by a capital.
    """
    if disguised(text):
        return _legibly(text, language, own)
    if language == "zh":
        from treaty_tui.references.citations_zh import scan_chinese

        return scan_chinese(text, own)
    kept = _kept.pop(text, None) if not again else _kept.get(text)
    unit = own.unit if isinstance(own, Own) else ""
    if kept is None or kept[0] != (language, own, unit):
        grammar = grammar_of(language, not plain and worded(text, language), unit)
        if grammar.hopeless(text) and grammar.annex_stem not in text and (plain or not grammar.letters_in(text)):
            return []
        lower = lowered(text)
        found = _tailed(_joined(text, lower, grammar, plain), text, lower, grammar, own)
        kept = (language, own, unit), in_this(grammar, lower, found) if grammar.worded else found
    if again and len(_kept) < _MOST:
        _kept[text] = kept
    return kept[1].copy()


def _legibly(text: str, language: str, own: str) -> list[Citation]:
    """The citations of a text that holds signs which take no room, or other forms of letters."""
    from treaty_tui.language.disguise import legible, places  # few texts hold any

    at = places(text)
    return [each._replace(start=at[each.start], end=at[each.end - 1] + 1) for each in scan(legible(text), language, own)]


def _tailed(joined: list[Citation], text: str, lower: str, grammar: Grammar, own: str) -> list[Citation]:
    """Citations with what stands beside them."""
    if not joined:
        return joined
    if (grammar.language == "en" and _POINTS_OF in lower) or (grammar.language == "fr" and any(map(lower.__contains__, _RAISED))):
        from treaty_tui.references.joins import bare_points  # few texts cite so

        joined = bare_points(lower, joined)
    found = [tailed(grammar, text, lower, citation, own) for citation in joined]
    if len(found) > 1 and (found[-1].foreign or any(each.foreign for each in found)):
        from treaty_tui.references.joins import shared

        found = shared(grammar, lower, found)
    if any(map(lower.__contains__, grammar.its)) and any(lower.endswith(grammar.its, 0, each.start) for each in found):
        from treaty_tui.references.joins import owned

        found = owned(grammar, text, lower, found, own)
    if BACK in "".join([citation.here for citation in found]):
        from treaty_tui.references.back import named_before

        found = named_before(grammar, lower, found)
    found = _counted(grammar, text, lower, found, own) if any(map(lower.__contains__, grammar.counted)) else found
    if any(map(lower.__contains__, grammar.behind)):
        from treaty_tui.references.back import thereof

        found = thereof(grammar, text, lower, found, own)
    return found


def hopeful(
    joined: str, texts: Sequence[str], language: str, *, annexed: bool = True, lettered: bool = False, parts: bool = True
) -> tuple[set[int], set[int]]:
    """The indices of the texts that may cite something, and of those that may do so in words; `joined` is all with NUL between.

    Unless they are `annexed`, those that name an annex and hold no number need not be among them, and unless they are
    `lettered`, those that name a part by a capital. `parts` says that some are counted in words.
    """
    if disguised(joined):
        from treaty_tui.language.disguise import legible  # few drafts hold any

        joined, texts = legible(joined), [legible(text) for text in texts]
    found = worded(joined, language, parts=parts)
    said = {n for n, text in enumerate(texts) if worded(text, language)} if found else set()
    if lettered and language != "zh" and (grammar := grammar_of(language)).letters_in(joined):
        said.update([index for index, text in enumerate(texts) if grammar.letters_in(text)])
    return _hopeful(joined, texts, language, annexed) | said, said


def _hopeful(joined: str, texts: Sequence[str], language: str, annexed: bool) -> set[int]:
    if language != "zh" and (found := grammar_of(language).hopeful(joined)) is not None and len(found) == len(texts):
        some = {index for index, hope in enumerate(found) if hope}
        stem = grammar_of(language).annex_stem
        return some.union([index for index, text in enumerate(texts) if stem in text]) if annexed and stem in joined else some
    return {index for index, text in enumerate(texts) if text}


def _counted(grammar: Grammar, text: str, lower: str, found: list[Citation], own: str) -> list[Citation]:
    """`the second paragraph of article 5`: a paragraph is named by its place, whether it bears a number or not."""
    result = []
    for citation in found:
        since, until = max(0, citation.start - _LONGEST), citation.end + _LONGEST
        alone = len(citation.paths) == len(citation.paths[0]) == 1 and citation.paths[0][0][0] == "article"
        near = lower[since : citation.start], lower[citation.end : until]
        before = alone and _holds_all(near[0], grammar.counted, grammar.orders)
        match = grammar.ordinal.search(lower, since, citation.start) if before else None
        if match:
            citation = citation._replace(start=match.start(), paths=(_placed(grammar, citation, match),))
        elif alone and not citation.foreign and not citation.here and _holds_all(near[1], grammar.counted, grammar.orders):
            match = grammar.ordinal_behind.match(lower, citation.end)
            if match:
                citation = citation._replace(end=match.end(), paths=(_placed(grammar, citation, match),))
                citation = with_tail(grammar, text, lower, citation, own)
        result.append(citation)
    return result


def _placed(grammar: Grammar, citation: Citation, match: re.Match[str]) -> Path:
    """A path to an article with the paragraph that is named by its place in it."""
    return (*citation.paths[0], ("paragraph", f"{COUNTED}{grammar.orders[match[1] or match[2]]}"))


def _holds_all(text: str, *kinds: Iterable[str]) -> bool:
    """Whether a text holds something of each kind: plain searches tell in no time that a dear pattern will find nothing."""
    return all(any(map(text.__contains__, words)) for words in kinds)


_MOST = 100_000
"""Texts whose citations are kept: the changed ones of a draft of ten million words."""
_kept: dict[str, tuple[tuple[str, str, str], list[Citation]]] = {}


def _joined(text: str, lower: str, grammar: Grammar, plain: bool) -> list[Citation]:
    """Citations without their tails."""
    found: list[Citation] = []
    lettered = not plain and grammar.letters_in(lower)
    units = _units(grammar, text, lower, lettered) if lettered or grammar.cites(lower) else []
    if any(map(text.__contains__, _CODES)):
        from treaty_tui.references.coded import with_codes

        units = with_codes(text, units)
    for unit in units:
        if lower.startswith(" (", unit.end) and unit.paths[0][0][0] not in _WITHIN:
            from treaty_tui.references.joins import titled

            unit = titled(grammar, text, lower, unit)
        joined = _join(grammar, lower, found[-1], unit) if found and unit.start - found[-1].end <= _APART else None
        if joined is None:
            found.append(unit)
        else:
            found[-1] = joined
    return [each for each in found if text[each.start] != "§" or _ours(grammar, lower, each)] if "§" in text else found


def _ours(grammar: Grammar, lower: str, cited: Citation) -> bool:
    """Whether a paragraph with its sign is one of an article, and none of a code: "18 U.S.C. § 1030"."""
    behind = "".join(lower[cited.end : cited.end + _LONGEST].split())
    return cited.paths[0][0][0] == "article" or behind.startswith(grammar.hereby)


def _units(grammar: Grammar, text: str, lower: str, lettered: bool) -> list[Citation]:
    found = []
    for match in grammar.unit.finditer(lower):
        start, end = match.span()
        if start and lower[start - 1].isalnum():
            if not grammar.attached:
                continue
            while start and lower[start - 1].isalpha():
                start -= 1
        tag, listed = grammar.tags[match[1]], match[2]
        if grammar.worded and (lower.endswith(grammar.determined, 0, start) or _small(grammar, tag, text[start], listed)):
            continue  # "under this article two States", "for the most part one State"
        if listed.isdigit() and listed.isascii() and listed not in grammar.numbers:  # as most are: one plain number
            found.append(Citation(start, end, (((tag, listed),),)))
        elif (items := read(grammar, tag, text, match)).paths:
            last = match.start(2) + items.ends[-1]
            last += lower[last:end] == ")"  # as paragraphs are printed: "paragraphe 1) de l'article 5"
            found.append(Citation(start, last, tuple(items.paths), frozenset(items.ranges)))
    return _others(grammar, text, lower, lettered, found)


def _others(grammar: Grammar, text: str, lower: str, lettered: bool, found: list[Citation]) -> list[Citation]:
    """The units of a text with those that are no noun and its number."""
    if any(map(lower.__contains__, grammar.short)):
        from treaty_tui.references.shortened import with_short  # few drafts cite so

        found = with_short(grammar, text, lower, found)
    if lettered:
        from treaty_tui.references.lettered import with_lettered

        found = with_lettered(grammar.language, text, found)
    if grammar.annex_stem in lower:
        from treaty_tui.references.annexes import with_bare

        found = with_bare(grammar, text, lower, found)
    return found


def _small(grammar: Grammar, tag: str, letter: str, listed: str) -> bool:
    """Whether a part is written small before a number in words: it is none that is counted."""
    return tag == "part" and letter.islower() and listed.split()[0] in grammar.numbers and grammar.language in ("en", "es")


def _join(grammar: Grammar, lower: str, left: Citation, right: Citation) -> Citation | None:
    """Two units that name one place: "article 6, paragraph 2" or "paragraph 2 of article 6"; None if they do not."""
    outer, inner = RANK[left.paths[0][0][0]], RANK[right.paths[0][0][0]]
    if outer == inner == RANK["paragraph"] and _lettered_in(left, right):
        left, outer = as_points(left), RANK["point"]
    if (
        outer < inner
        and (outer >= RANK["article"] or inner != RANK["article"] or outer == 0)
        and left.paths[-1][-1] != BARE  # "as the annex says, paragraph 3 applies"
        and not (grammar.attached and lower.startswith(_AND, right.start))
        and (_down(grammar, lower[left.end : right.start]) or _picked(grammar, lower, left.end, right))
    ):
        return _below(grammar, lower, left, right)
    if RANK["article"] == outer < inner and lower[left.end : right.start] == " (" and lower.startswith(")", right.end):
        below = _below(grammar, lower, left, right)  # "article 3 (paragraph 2)"
        return below and below._replace(end=right.end + 1)
    if outer == RANK["part"] and inner == RANK["article"] and _of_article(grammar, lower[left.end : right.start], left, right):
        left, outer = as_paragraph(left), RANK["paragraph"]
    if outer > inner and len(right.paths) == 1 and grammar.up.fullmatch(lower, left.end, right.start):
        return Citation(left.start, right.end, tuple(right.paths[0] + path for path in left.paths), left.ranges)
    if outer == inner and len(left.paths) == len(right.paths) == len(left.paths[0]) == len(right.paths[0]) == 1:
        from treaty_tui.references.joins import alike

        return alike(grammar, lower[left.end : right.start], left, right)
    begun = inner == RANK[left.paths[-1][-1][0]] and len(right.paths) == len(right.paths[0]) == 1
    if begun and not grammar.spans.isdisjoint(lower[left.end : right.start].split(None, 1)[:1]):
        from treaty_tui.references.joins import up_to

        if joined := up_to(grammar, lower[left.end : right.start], left, right):
            return joined
    if left.paths[-1][0][0] != "article" or inner <= RANK["article"]:
        return None
    from treaty_tui.references.joins import again

    return again(grammar, lower, left, right)


def _lettered_in(left: Citation, right: Citation) -> bool:
    """Whether what is called a paragraph is a point, being named by a letter and standing in another: «п. «б» ч. 2»."""
    return all(path[0][1].isalpha() for path in left.paths) and right.paths[0][0][1].isdecimal()


def _of_article(grammar: Grammar, gap: str, left: Citation, right: Citation) -> bool:
    """Whether a part is one of an article, as Russian names its paragraphs: "часть 2.1 статьи 5", no "Part II, article 5"."""
    numbered = all(path[0][1][:1].isdecimal() for path in left.paths) and len(right.paths[0]) == 1
    return numbered and "," not in gap and "،" not in gap and grammar.up.fullmatch(gap) is not None


def _below(grammar: Grammar, lower: str, left: Citation, right: Citation) -> Citation | None:
    """What stands in the last place named before it: "article 5, paragraph 2"."""
    if right.paths[0][0][0] == "paragraph" and grammar.tags.get(lower[left.start : left.end].split()[0]) in _WITHIN:
        from treaty_tui.references.joins import between  # few texts cite so

        return between(left, right)
    head = left.paths[-1]
    if len(left.paths) == len(right.paths) == 1 and not right.ranges:
        return Citation(left.start, right.end, (head + right.paths[0],))
    paths = (*left.paths[:-1], *(head + path for path in right.paths))
    if head[-1][0] == "article" and len(right.paths) > 1 and not right.ranges:
        from treaty_tui.references.joins import resumed  # few texts list several

        paths = resumed(lower, left, right, paths)
    shift = len(left.paths) - 1
    return Citation(left.start, right.end, paths, left.ranges - {shift} | {index + shift for index in right.ranges})


def _down(grammar: Grammar, gap: str) -> bool:
    """Whether what stands between an article and a paragraph lets it be the article's."""
    words = gap.replace(",", " ").replace("،", " ").replace("[", " ").replace("]", " ").split()
    return not words or (words[-1].endswith(grammar.leading) and grammar.down.fullmatch(gap) is not None)


def _picked(grammar: Grammar, lower: str, end: int, right: Citation) -> bool:
    """Whether an article stands before some of its paragraphs: "article 4, with the exception of paragraph 2"."""
    words = lower[end : right.start].replace(",", " ").replace("،", " ").split()
    while words and words[-1] in grammar.small:
        words.pop()
    behind = "".join(lower[right.end : right.end + _LONGEST].split())
    return " ".join(words) in grammar.picked and not behind.startswith(grammar.hereby)


def own_name(lower: str, language: str, *titles: str) -> str:
    """What a (lowered) text calls itself most often after "this": `convention`, `agreement`; else as a title does."""
    if language == "zh":
        from treaty_tui.references.citations_zh import own_chinese

        return own_chinese(lower, *titles)
    counts: dict[str, int] = {}
    nouns = grammar_of(language).nouns
    begins = tuple(nouns)
    for this in grammar_of(language).this:
        for behind in _behind(lower, f"{this} "):
            if behind.startswith(begins):
                noun = "".join(takewhile(str.isalpha, behind))
                if noun in nouns:
                    counts[noun] = counts.get(noun, 0) + 1
    named = (word for title in titles for word in lowered(title).split() if word in nouns)
    return max(counts, key=lambda noun: counts[noun]) if counts else next(named, "")


def _behind(text: str, words: str) -> Iterator[str]:
    """What stands behind some words wherever they stand: to cut the text there would take as much memory again."""
    at = text.find(words)
    while at >= 0:
        at += len(words)
        yield text[at : at + _LONGEST]
        at = text.find(words, at)
