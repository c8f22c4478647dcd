"""References without a number: "the preceding paragraph", "l'article suivant", 前款. They name what stands beside them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from treaty_tui import eid as eids
from treaty_tui.language import members, module
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.references.listed import Path
from treaty_tui.references.places import place_in
from treaty_tui.typed import NamedTuple

_AGENDA = (
    r"\s+(?:(?:of|on) (?:the|its|that) (?:provisional |draft )?agenda|de (?:l['’]|son )ordre du jour|del orden del día"
    r"|повестки дня)\b"
)
"""Behind an item: of what it is one."""
_TITLED = r",?\s+(?:entitled|intitulée?|titulad[oa]|озаглавленн\w+)\s+[\"“«„]"
_ITEM = r"(?:items?|points?|puntos?|пункт\w*)\s"
"""Behind an item with a title, which no point of a paragraph has."""
_EITHER = "either"
"""What names a point or a paragraph."""


class Beside(NamedTuple):
    """One such reference and the provision that it names."""

    start: int
    end: int
    path: Path
    """What it names and which way, as (tag, "-1" or "+1")."""
    target: str
    """The eId of the neighbour."""


def find(draft: Draft, joined: str) -> dict[int, list[Beside]]:
    """By provision, the references to its neighbours; `joined` is all of the draft's words, lowered.

    Where nothing stands on that side, the words mean something else and nothing is found.
    """
    found: dict[int, list[Beside]] = {}
    for index, match in _said(draft, joined):
        tag, step = _phrases(draft.language)[match[0]]
        tag = _meant(draft, index, tag)
        target = _neighbour(draft, index, tag, step)
        if target:
            found.setdefault(index, []).append(Beside(match.start(), match.end(), ((tag, f"{step:+}"),), target))
    return found


def lost(draft: Draft) -> Iterator[tuple[int, str]]:
    """Provisions that name a neighbour where none stands, "the preceding paragraph" in the first one, and their words."""
    for index, match in _said(draft, "\0".join([lowered(provision.words) for provision in draft.provisions])):
        tag, step = _phrases(draft.language)[match[0]]
        tag = _meant(draft, index, tag)
        if enclosing(draft, index, tag) >= 0 and not _neighbour(draft, index, tag, step):
            yield index, draft.provisions[index].words[match.start() : match.end()]


def _said(draft: Draft, joined: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where a neighbour is named, by provision."""
    phrases = _phrases(draft.language)
    heads = {head for head in {phrase.partition(" ")[0] for phrase in phrases} if head in joined}
    said = [phrase for phrase in phrases if phrase.partition(" ")[0] in heads and phrase in joined]
    if not said:
        return
    pattern = re.compile(rf"{_before(draft.language)}(?:{'|'.join(map(re.escape, said))}){_behind(draft.language)}")
    for index, provision in enumerate(draft.provisions):
        for match in pattern.finditer(lowered(provision.words)):
            yield index, match


@cache
def _phrases(language: str) -> dict[str, tuple[str, int]]:
    """Every phrase of a language with what it names and the step to it."""
    found = {}
    for line in module(language).CITED_BESIDE.splitlines():
        kind, _, listed = line.partition(": ")
        tag, _, step = kind.partition(" ")
        found.update(dict.fromkeys(members(listed), (tag, int(step))))
    return found


def _meant(draft: Draft, index: int, tag: str) -> str:
    """The kind that a word names which some drafts have for points and some for paragraphs: the inner one that it stands in."""
    return tag if tag != _EITHER else "point" if enclosing(draft, index, "point") >= 0 else "paragraph"


def holding(draft: Draft, eid: str, paths: Sequence[Path], step: int) -> tuple[str, ...]:
    """Where points stand in the nearest paragraph on one side of that of a provision which holds them all; none if none does."""
    at = enclosing(draft, draft.by_eid[eid], "paragraph")
    for other in _siblings(draft, at, step) if at >= 0 else ():
        found = tuple([place_in(draft.provisions[other].eid, path, draft.by_eid) for path in paths])
        if all(target in draft.by_eid for target in found):
            return found
    return ()


def agenda(text: str, start: int, end: int) -> str:
    """What says that an item is one of an agenda, and no provision: "agenda item 4", "item 4 of it", "item 4, entitled …"."""
    if text[:start].lower().endswith("agenda "):
        return "agenda"
    found = re.match(_AGENDA, text[end:], re.IGNORECASE)
    if found is None and re.match(_ITEM, text[start:end].lower()):
        found = re.match(_TITLED, text[end:])
    return found[0].strip(' ,"“«„') if found else ""


def _before(language: str) -> str:
    return "(?<![以之目当先日])" if language == "zh" else "" if language == "ar" else r"(?<![^\W_])"


def _behind(language: str) -> str:
    return "(?![件例约文])" if language == "zh" else r"(?![^\W_])(?!\s\d)"


def _neighbour(draft: Draft, index: int, tag: str, step: int) -> str:
    """The sibling before or after the innermost provision of a kind that encloses one, or ""."""
    at = enclosing(draft, index, tag)
    if at < 0:
        return ""
    numbered = bool(draft.provisions[at].label)
    return next((draft.provisions[n].eid for n in _siblings(draft, at, step) if bool(draft.provisions[n].label) >= numbered), "")


def enclosing(draft: Draft, at: int, tag: str) -> int:
    """The innermost provision of a kind that a provision is or stands in; -1 if there is none."""
    while at >= 0 and draft.provisions[at].tag != tag:
        at = draft.provisions[at].parent
    return at


def _siblings(draft: Draft, at: int, step: int) -> Iterator[int]:
    """Those of the same kind under the same parent, nearest first; articles through all chapters."""
    like = draft.provisions[at]
    apart = like.tag != "article"
    other = at + step
    while 0 <= other < len(draft.provisions):
        provision = draft.provisions[other]
        if provision.tag == like.tag and (provision.parent == like.parent if apart else _alike(provision.eid, like.eid)):
            yield other
        elif apart and provision.parent < like.parent:
            return
        other += step


def _alike(one: str, two: str) -> bool:
    """Whether two articles are counted in one row: an annex has its own."""
    return eids.parent(one) == eids.parent(two)
