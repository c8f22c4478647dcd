"""What stands beside a citation and says whose it is: "above", "of this article", "of the Harbour Convention", an acronym."""

from itertools import takewhile

from treaty_tui.references.grammar import Grammar
from treaty_tui.references.listed import BACK, Citation, as_paragraph

_LONGEST = 40
"""Letters that no noun for an instrument has."""
_TAIL = 16
"""Words of a tail at most: before the noun of an instrument there are seven."""
_LED = 20
"""Characters beside a citation in which a comma or an acronym tells that an instrument is named there."""
_PARTS_TAIL = frozenset(",]")
"""What stands, white space aside, between a cited place and its tail."""


def tailed(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """A citation with what stands behind it or before it."""
    return _led(grammar, text, lower, with_tail(grammar, text, lower, citation, own), own)


def with_tail(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """A citation with what stands behind it and says whose it is."""
    follows = lower[citation.end : citation.end + 1]
    if follows not in _PARTS_TAIL and not follows.isspace():
        return citation
    if citation.ranges and grammar.inclusive and lower.startswith(grammar.inclusive, citation.end):
        from treaty_tui.references.joins import inclusive

        return inclusive(grammar, text, lower, citation, own, with_tail)
    if citation.paths[0][0][0] == "annex":
        from treaty_tui.references.others import annexed

        return annexed(grammar, text, lower, citation, own)
    if lower.startswith(" (", citation.end):
        from treaty_tui.references.joins import headed

        return headed(grammar, text, lower, citation, own, _with_words)
    return _with_words(grammar, text, lower, citation, own)


def _with_words(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """A citation with the words right behind it: "above", "of this article", "of the Harbour Convention"."""
    opening = "".join(lower[citation.end : citation.end + _LONGEST].split()).lstrip(",]")
    if not opening.startswith(grammar.tailing):
        return citation
    near = grammar.near.match(lower, citation.end) if opening.startswith(grammar.nearly) else None
    if near:
        return citation._replace(end=near.end())
    noun, end = _this(grammar, lower, citation.end) if opening.startswith(grammar.hereby) else ("", 0)
    if noun:
        same = any(map(lower[citation.end : end].__contains__, grammar.same))
        if citation.paths[0][0][0] == "part" and grammar.tags.get(noun) == "article":
            citation = as_paragraph(citation)
        return citation._replace(end=end, here=BACK + noun if same else noun)
    behind = " ".join(lower[citation.end : citation.end + _TAIL * _LONGEST].split(None, _TAIL)[:_TAIL])
    named = any(map(behind.__contains__, grammar.nouns))
    if named:
        from treaty_tui.references.others import elsewhere

        tailed = elsewhere(grammar, text, citation, grammar.other.match(lower, citation.end), own)
        if tailed is not citation:
            return tailed
    return citation._replace(here=BACK) if lower.startswith(grammar.backwards, citation.end) else citation


def _this(grammar: Grammar, lower: str, start: int) -> tuple[str, int]:
    """The noun after "of this" behind a citation, and where it ends; "" if there is none."""
    for said in grammar.plainly:  # as nearly all are written: the pattern takes time to compile
        if lower.startswith(said, start):
            at = start + len(said)
            noun = "".join(takewhile(str.isalpha, lower[at : at + _LONGEST]))
            return noun, at + len(noun)
    match = grammar.here.match(lower, start)
    return (match[1], match.end()) if match else ("", 0)


def _led(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """`the Harbour Convention, article 5`: what another instrument's name or acronym stands beside."""
    if citation.foreign or citation.here not in ("", BACK):
        return citation
    if not (_leads(grammar, text, citation.start) or _trails(text, citation.end)):
        return citation
    from treaty_tui.references.leading import leads_of, led  # few texts cite so

    return led(leads_of(grammar.language), text, lower, citation, own)


def _leads(grammar: Grammar, text: str, start: int) -> bool:
    """Whether a name or acronym can stand before a citation: a comma or parenthesis does, or capitals."""
    before = text[max(0, start - _LED) : start].rstrip()
    if before.endswith(grammar.parting):
        return True
    return not before.islower() and (before[-1:].isupper() or (before.endswith("s") and before[-2:-1].isupper()))


def _trails(text: str, end: int) -> bool:
    """Whether an acronym can stand behind a citation."""
    behind = text[end : end + _LED]
    return not behind.islower() and any(word[1:3].isupper() or word[:2].isupper() for word in behind.split()[:3])
