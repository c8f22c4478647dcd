"""Square brackets of a draft: what kind each is, how deep, from where to where, and whose.

A bracket may open in one provision and close in another; one that never closes, or was never opened, is kept and says so, and
stands round nothing. Footnote marks (`[^1]`) do not count.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.language.pairing import depths, partners
from treaty_tui.language.words import narrow
from treaty_tui.model import Draft
from treaty_tui.significance.brackets.kinds import kind_of
from treaty_tui.typed import NamedTuple

_SIGN = re.compile(r"\[(?!\^)|(?<!\^)\]")
_NOTE = re.compile(r"\[\^[^\[\]]*\]")
# Compiled when first used: most drafts hold few brackets.
_INNERMOST, _OPENING = r"\[([^\[\]]*)\]", r"\[(?!\^)"
_COMMAS = (",", "，", "،")
_STOPS = (".", ";", ":", "。", "；", "：", "؛")
_BESIDE = re.compile(r"[\s/|]*")


class Bracket(NamedTuple):
    """One bracket of a draft. Places are offsets into `words` of the provisions."""

    kind: str
    eid: str
    """Where it opens; where it closes, if it was never opened."""
    start: int
    """Of the opening sign; -1 if there is none."""
    end_eid: str
    end: int
    """After the closing sign; -1 if there is none."""
    text: str
    """What stands between the signs, nested brackets included."""
    depth: int = 1
    """1 for a bracket that is in no other."""
    sponsor: str = ""
    options: tuple[str, ...] = ()
    """The choices, where it offers several by itself."""
    group: int = -1
    """Number of the set of brackets side by side that it is one of, -1 for none."""

    @property
    def balanced(self) -> bool:
        """Whether it both opens and closes."""
        return self.start >= 0 and self.end >= 0


def find(draft: Draft) -> tuple[Bracket, ...]:
    """Every bracket in order of its opening. Linear in the draft's length."""
    words = [narrow(provision.words) for provision in draft.provisions]
    found = [_bracket(draft, words, *each) for each in _pairs(draft, words)]
    found.sort(key=lambda bracket: (draft.by_eid[bracket.eid], bracket.start if bracket.start >= 0 else bracket.end))
    return tuple(_grouped(draft, found))


def still_open(words: str, language: str) -> bool:
    """Whether a bracket opens in a text, besides marks of footnotes and brackets that say that words are agreed."""
    text = re.sub(_INNERMOST, lambda found: "" if kind_of(found[1], language)[0] == "status" else found[0], narrow(words))
    return re.search(_OPENING, text) is not None


def lone(draft: Draft) -> dict[int, list[int]]:
    """By index of the provision, where in its words brackets stand that never close, or were never opened."""
    found: dict[int, list[int]] = {}
    for opened, closed, _ in _pairs(draft, [narrow(provision.words) for provision in draft.provisions]):
        if (one := opened or closed) and not (opened and closed):
            found.setdefault(one[0], []).append(one[1])
    return found


def across(draft: Draft) -> dict[tuple[int, int], int]:
    """By index of the provision and place of a sign whose other half stands in another provision, the index of that one."""
    found: dict[tuple[int, int], int] = {}
    for opened, closed, _ in _pairs(draft, [narrow(provision.words) for provision in draft.provisions]):
        if opened and closed and opened[0] != closed[0]:
            found[opened], found[closed] = closed[0], opened[0]
    return found


class Spanned(NamedTuple):
    """In which brackets a provision stands with others."""

    around: int
    """How many are round all its words."""
    over: int
    """How many of these open before it and close behind it."""
    first: int
    """The first provision all of which is in the inmost, ..."""
    last: int
    """... and the last."""


def spanned(draft: Draft) -> dict[int, Spanned]:
    """By provision that stands in brackets with others, these.

    Only those that open where words begin that can stand alone, or in what leads in the rest, and close with the last of another
    provision: a draft with a sign too few holds others that nobody meant.
    """
    words = [narrow(provision.words) for provision in draft.provisions]
    if all(text.count("[") == text.count("]") for text in words):
        return {}
    opening: dict[int, list[tuple[int, int]]] = {}
    for opened, closed, _ in _pairs(draft, words):
        if not opened or not closed or opened[0] == closed[0] or _worded(words[closed[0]][closed[1] :].partition("{")[0]):
            continue
        before = words[opened[0]][: opened[1]].rpartition("\n")[2].rstrip()  # lines above are headings
        if not _worded(before):
            opening.setdefault(opened[0], []).append((closed[0], opened[0]))
        elif before.endswith(_STOPS) or opened[0] in draft.ancestors(closed[0]):
            opening.setdefault(opened[0] + 1, []).append((closed[0], opened[0]))
    return _within(opening, len(words)) if opening else {}


def _within(opening: Mapping[int, Sequence[tuple[int, int]]], many: int) -> dict[int, Spanned]:
    """By provision, in which brackets it stands.

    `opening`: by the first provision all of which is in some, where these close and open.
    """
    found: dict[int, Spanned] = {}
    around: list[tuple[int, int, int]] = []
    for index in range(many):
        around = [each for each in around if each[1] >= index]
        around += [(index, *place) for place in sorted(opening.get(index, ()), reverse=True)]
        if around:
            over = sum(opened < index < last for _, last, opened in around)
            found[index] = Spanned(len(around), over, *around[-1][:2])
    return found


def _worded(text: str) -> bool:
    return any(map(str.isalnum, text))


def offsets(places: Mapping[int, Sequence[int]], words: Sequence[str], indices: Sequence[int]) -> list[int]:
    """Places in the words of provisions, by provision, as places in these words on lines of their own."""
    found: list[int] = []
    start = 0
    for index in indices:
        found += [start + at for at in places.get(index, ())]
        start += len(words[index]) + 1
    return found


def covered(draft: Draft) -> frozenset[int]:
    """The provisions all of whose words stand in brackets; one that never closes ends with its provision."""
    words = [narrow(provision.words) for provision in draft.provisions]
    spans: dict[int, list[tuple[int, int]]] = {}
    inside: set[int] = set()
    for opened, closed, _ in _pairs(draft, words):
        if not opened:
            continue
        last, end = closed if closed else (opened[0], len(words[opened[0]]))
        inside.update(range(opened[0] + 1, last))
        spans.setdefault(opened[0], []).append((opened[1], end if last == opened[0] else len(words[opened[0]])))
        if last != opened[0]:
            spans.setdefault(last, []).append((0, end))
    return frozenset(
        inside.union([index for index, places in spans.items() if not any(map(str.isalnum, _outside(words[index], places)))])
    )


def _outside(text: str, places: Iterable[tuple[int, int]]) -> str:
    """What of a text stands in none of some places."""
    parts, at = [], 0
    for start, end in sorted(places):
        parts.append(text[at : max(at, start)])
        at = max(at, end)
    return "".join([*parts, text[at:]])


def _pairs(draft: Draft, words: list[str]) -> Iterator[tuple[tuple[int, int] | None, tuple[int, int] | None, int]]:
    """Opening and closing places (provision, offset) that belong together, and how deep."""
    places: list[tuple[int, int]] = []
    units = _Units(draft, words)
    for index, text in enumerate(words):
        if "[" in text or "]" in text:
            notes = {m.end() - 1 for m in _NOTE.finditer(text)}
            places += [(index, sign.start()) for sign in _SIGN.finditer(text) if sign.start() not in notes]
    partner = partners([(words[index][at] == "[", units.of(index)) for index, at in places], lambda n: units.edge(*places[n]))
    for at, (other, depth) in enumerate(zip(partner, depths(partner), strict=True)):
        if other < 0:
            yield (places[at], None, depth) if words[places[at][0]][places[at][1]] == "[" else (None, places[at], depth)
        elif other > at:
            yield places[at], places[other], depth


class _Units:
    """What a bracket seldom leaves: the articles of a draft, the preamble, headings of chapters."""

    def __init__(self, draft: Draft, words: Sequence[str]) -> None:
        self._provisions, self._words = draft.provisions, words

    def of(self, index: int) -> str:
        """The unit that a provision stands in."""
        eid = self._provisions[index].eid
        return eids.article(eid) or eid.partition("__")[0]

    def edge(self, index: int, at: int) -> bool:
        """Whether a sign opens with the first words of its unit, of its heading or below it, or closes with the last."""
        text = self._words[index]
        if text[at] == "]":
            return not any(map(str.isalnum, text[at:])) and not self._worded(range(index + 1, len(self._words)), index, 1)
        return not any(map(str.isalnum, text[:at])) and not self._worded(range(index - 1, -1, -1), index, 2)

    def _worded(self, others: Iterable[int], index: int, many: int) -> bool:
        """Whether so many of other provisions, nearest first, have words in the unit of one."""
        unit, found = self.of(index), 0
        for other in others:
            if found == many or self.of(other) != unit:
                break
            found += bool(self._words[other])
        return found == many


def _bracket(
    draft: Draft, words: list[str], opened: tuple[int, int] | None, closed: tuple[int, int] | None, depth: int
) -> Bracket:
    first, last = opened or closed, closed or opened
    if first is None or last is None:
        raise ValueError("a bracket has at least one sign")
    text = _between(words, opened, closed)
    kind, sponsor, options = kind_of(text, draft.language)
    start, end = opened[1] if opened else -1, closed[1] + 1 if closed else -1
    provisions = draft.provisions
    whole = start == 0 and (first[0] != last[0] or not any(map(str.isalnum, words[first[0]][end:])))
    if kind == "disputed" and whole and provisions[first[0]].tag == "alternative":
        kind = "option"  # its name is the label of what it opens
    return Bracket(kind, provisions[first[0]].eid, start, provisions[last[0]].eid, end, text, depth, sponsor, options)


def _between(words: list[str], opened: tuple[int, int] | None, closed: tuple[int, int] | None) -> str:
    """The bracketed text; of a lone sign, the rest of its provision."""
    if opened is None:
        return words[closed[0]][: closed[1]] if closed else ""
    if closed is None:
        return words[opened[0]][opened[1] + 1 :]
    if opened[0] == closed[0]:
        return words[opened[0]][opened[1] + 1 : closed[1]]
    middle = words[opened[0] + 1 : closed[0]]
    return "\n".join([words[opened[0]][opened[1] + 1 :], *(text for text in middle if text), words[closed[0]][: closed[1]]])


def _grouped(draft: Draft, found: list[Bracket]) -> Iterator[Bracket]:
    """Disputed brackets with nothing between them are alternatives to each other."""
    groups: dict[int, int] = {}
    last_at: dict[int, int] = {}
    for number, bracket in enumerate(found):
        before = last_at.get(bracket.depth)
        last_at[bracket.depth] = number
        if before is None or not _beside(draft, found[before], bracket):
            continue
        groups[number] = groups.setdefault(before, before)
    for number, bracket in enumerate(found):
        group = groups.get(number, -1)
        kind = "alternatives" if group >= 0 and bracket.kind == "disputed" else bracket.kind
        yield bracket._replace(kind=kind, group=group)


def _beside(draft: Draft, left: Bracket, right: Bracket) -> bool:
    choices = ("disputed", "alternatives", "attributed", "option")
    if left.end_eid != right.eid or left.end < 0 or right.start < left.end or {left.kind, right.kind} - set(choices):
        return False
    if left.text.lstrip().startswith(_COMMAS) != right.text.lstrip().startswith(_COMMAS):
        return False  # an aside, "[, as appropriate,]", stands for no "[shall]"
    provision = draft.get(right.eid)
    return provision is not None and _BESIDE.fullmatch(provision.words, left.end, right.start) is not None
