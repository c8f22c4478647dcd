"""Places in what was named before them: "article 5 and paragraph 2 of the same article", "article 5 thereof"."""

import re
from functools import cache

from treaty_tui.references.grammar import Grammar, choice
from treaty_tui.references.listed import BACK, RANK, Citation, Path

_HOMES = ("article", "paragraph")
"""What such words name."""


def named_before(grammar: Grammar, lower: str, found: list[Citation]) -> list[Citation]:
    """These, with what stands in a place that another of them named; without those whose place no words before them name."""
    pattern, tags = _back(grammar)
    result: list[Citation] = []
    for citation in found:
        if not citation.here.startswith(BACK):
            result.append(citation)
            continue
        citation = citation._replace(here=citation.here.removeprefix(BACK))
        tail = pattern.match(lower, citation.end) or (citation.here and pattern.search(lower, citation.start, citation.end))
        if not tail or citation.foreign or RANK[citation.paths[0][0][0]] <= RANK[home := tags[tail["kind"] or tail["named"]]]:
            result.append(citation)
            continue
        placed = _placed(citation._replace(end=tail.end()), home, result, tags)
        if placed or citation.here:  # "the same" can be the one that speaks
            result.append(placed or citation)
    return result


def _placed(citation: Citation, home: str, before: list[Citation], tags: dict[str, str]) -> Citation | None:
    """A citation in the last place of a kind that was cited before it."""
    for last in reversed(before):
        outer = up_to(last.paths[-1], home)
        if outer:
            paths = tuple(outer + path for path in citation.paths)
            return citation._replace(paths=paths, here=last.here, foreign=last.foreign)
        if tags.get(last.here) == home:
            return citation._replace(here=last.here)
    return None


def up_to(path: Path, tag: str) -> Path:
    """A path down to its element of a kind; empty if it has none."""
    at = next((index for index, (kind, _) in enumerate(path) if kind == tag), -1)
    return path[: at + 1]


def thereof(grammar: Grammar, text: str, lower: str, found: list[Citation], own: str) -> list[Citation]:
    """`article 7 and paragraph 3 thereof` is paragraph 3 of article 7; an article thereof is that of the instrument before it."""
    result: list[Citation] = []
    pattern = grammar.thereof
    for citation in found:
        tail = pattern and (
            pattern.match(lower, citation.end) or (citation.here and pattern.search(lower, citation.start, citation.end))
        )
        last = result[-1] if result else None
        if tail and RANK[citation.paths[0][0][0]] <= RANK["article"]:
            from treaty_tui.references.others import last_named

            name = last_named(grammar, text, lower, citation.start, own)
            citation = citation._replace(end=tail.end(), here="", foreign=tail[0].strip() if name is None else name)
        elif tail and last is not None and RANK[last.paths[-1][0][0]] < RANK[citation.paths[0][0][0]]:
            paths = tuple(last.paths[-1] + path for path in citation.paths)
            citation = citation._replace(end=tail.end(), paths=paths, here=last.here, foreign=last.foreign)
        result.append(citation)
    return result


@cache
def _back(grammar: Grammar) -> tuple[re.Pattern[str], dict[str, str]]:
    the = "ال" if grammar.attached else ""
    tags = {form: tag for form, tag in grammar.tags.items() if tag in _HOMES}
    tags |= {f"{the}{form}": tag for form, tag in tags.items()}
    kinds = choice(tags)
    behind = choice(grammar.back_behind) or "(?!)"
    return re.compile(
        rf"\s+(?:(?:{choice(grammar.back)})\s+(?P<kind>{kinds})|(?:{choice(grammar.of)})\s*(?P<named>{kinds})\s+(?:{behind}))"
        r"(?![^\W_])"
    ), tags
