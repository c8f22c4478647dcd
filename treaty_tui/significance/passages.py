"""What came or went as a whole at one place: a bracket, a sentence, a clause set off by commas.

Each is told in words of its own, with what it binds, names or counts: "'shall' deleted" would say that a duty is gone which
may well stand, where only another sentence went in which the same word stood.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from treaty_tui.language.words import SENTENCE, bare, narrow
from treaty_tui.significance.brackets.signs import outside
from treaty_tui.significance.law.lexicon import Hit
from treaty_tui.significance.reasons import LONG, MENTIONS, ONE_SIDED, STRUCK, Cause, many, quoted
from treaty_tui.significance.stretches import FEW, Span, size, told_alone, trimmed, words_of
from treaty_tui.significance.weighty import telling
from treaty_tui.typed import NamedTuple

_MOST = 20_000
"""Characters of a place at most in which they are looked for: what is longer is read as a whole."""
_AROUND = 4_000
"""Characters beside it in which the same words may stand."""
_LIKE = 0.6
"""Share of its longer words that the other side has, too, from which on a sentence only reads otherwise."""
_UNLIKE = 0.35
"""The same below which a clause has nothing that it could stand for."""
_ONE_CLAUSE = 3
"""Edges of a stretch that has one clause and what stands behind it."""
_ADJOINED = 3
"""Words of law in brackets or clauses that may have given way to others beside them."""
_CLAUSE = r"(?<!\d)[,;:]\d{0,2}(?=\s+[^\d\s])|(?<=\d)[,;:](?=\s+[^\d\s])|[，；：、،؛]|\s[–—]\s"
_MARKS = frozenset(".!?,;:。！？，；：、،؛؟\n–—")
_ENDS = frozenset(".!?。！？؟")
_COMMAS = frozenset(",،，")
_SHOWN = {"qualifier": "obligation"}
_BINDING = ("obligation", "negation")
_PUT_BACK = ("obligation", "negation", "figure")
"""What one of each kind is told as exchanged, though one of them went with a bracket."""
_NOTED = ("drafters' note deleted: {}", "drafters' note inserted: {}")


class _Passage(NamedTuple):
    """Words of one side that stand for nothing on the other."""

    side: int
    start: int
    end: int
    kind: str
    shape: str
    said: str = ""
    """What is told of it, where that is more than stands at the place."""


class Passages:
    """What came or went whole at a place, and what is left of it."""

    def __init__(
        self,
        texts: tuple[str, str],
        places: tuple[Span, Span],
        brackets: Sequence[Cause] | None = None,
        struck: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
        silent: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
    ) -> None:
        """`struck`: where brackets stand that went or came with words of the place, be it that they began or end elsewhere.

        `silent`: what is told otherwise.
        """
        self._texts, self._places, self._struck = texts, places, struck
        self.bracketed = brackets is not None
        """Whether brackets came or went there."""
        self.found: list[_Passage] = []
        small = max([end - start for start, end in places]) <= _MOST
        self.beside = [cause for cause in map(self._alone if small else _cut, brackets or ()) if cause]
        """What is told of brackets that did not come or go whole."""
        self._parts()
        self.found += [_Passage(side, *span, "", "") for side in (0, 1) for span in silent[side]]
        if small and ("{" in texts[0] or "{" in texts[1]):
            self._notes()
        if small and self._long():
            self._sentences()
            self._clauses()

    def _long(self) -> bool:
        """A quick look: whether any sentence or clause can have come or gone."""
        was, now = said = [text[slice(*place)] for text, place in zip(self._texts, self._places, strict=True)]
        lone = not (any(map(str.isalnum, was)) and any(map(str.isalnum, now)))
        return any(map(many, said)) and (lone or not _MARKS.isdisjoint(was + now))

    def leave(self, cited: tuple[Sequence[Span], Sequence[Span]]) -> None:
        """Leave out clauses that are little else than references, which are told as such: their places in both texts."""
        told = [p for p in self.found if p.kind != "wording" or p.said or size(self._uncited(p, cited[p.side])) >= FEW]
        self.found = told

    def _uncited(self, passage: _Passage, cited: Sequence[Span]) -> str:
        text, at, said = self._texts[passage.side], passage.start, ""
        for start, end in sorted(cited):
            if start < passage.end and end > at:
                said += text[at:start] + " "
                at = end
        return said + text[at : passage.end]

    def rest(self, side: int, span: Span | None = None) -> str:
        """What changed besides, there or in a part of it, with one of the two commas round what is left out."""
        start, end = span or self._places[side]
        text, said = self._texts[side], []
        for passage in sorted(p for p in self.found if p.side == side):
            before = text[start : min(passage.start, end)]
            start = max(start, passage.end)
            mark = before.rstrip()[-1:]
            if mark in _COMMAS and text[start:end].lstrip()[:1] == mark:
                start = text.index(mark, start) + 1
            said.append(before)
        return " ".join([*said, text[start:end]])

    @property
    def worded(self) -> tuple[list[Span], list[Span]]:
        """Where on either side the sentences and clauses stand."""
        old, new = ([(p.start, p.end) for p in self.found if p.side == side and p.kind != "brackets"] for side in (0, 1))
        return old, new

    def loose(self, old: Sequence[Hit], new: Sequence[Hit]) -> tuple[list[Hit], list[Hit]]:
        """The words of law that stand in no passage, or in a bracket or clause for which another of the kind came or went."""
        both = (old, new)
        apart = [[hit for hit in hits if not self._holding(hit, side)] for side, hits in enumerate(both)]
        found = []
        for side, hits in enumerate(both):
            alone = {hit.kind for hit in apart[1 - side] if hit.kind in _PUT_BACK} - {hit.kind for hit in apart[side]}
            names = {hit.name for hit in apart[1 - side]}
            back = [hit for hit in hits if hit.kind in alone and self._gives(hit, side, names)]
            found.append([hit for hit in hits if hit in apart[side] or (len(back) <= _ADJOINED and hit in back)])
        return found[0], found[1]

    def _holding(self, hit: Hit, side: int) -> _Passage | None:
        """The passage that a word of law stands in."""
        return next((p for p in self.found if p.side == side and p.start <= hit.start < p.end), None)

    def _gives(self, hit: Hit, side: int, names: set[str]) -> bool:
        """Whether the passage of a word of law may have given it for one of others; another duty in a clause is its own."""
        held = self._holding(hit, side)
        if held is None or held.shape[:2] != "{}":
            return False
        return held.kind == "brackets" or hit.kind != "obligation" or hit.name in names

    def causes(self, old: Sequence[Hit] = (), new: Sequence[Hit] = ()) -> list[Cause]:
        """What is told of each, given the words of law of both sides; a bracket not besides a sentence that shows it."""
        told = [(passage, self._told(passage, (old, new)[passage.side])) for passage in self.found]
        whole = [(passage, cause.item) for passage, cause in told if passage.kind == "wording"]
        return [
            cause
            for passage, cause in told
            if passage.kind != "brackets"
            or not any(
                each.side == passage.side and each.start <= passage.start < each.end and cause.item[1:-1] in item
                for each, item in whole
            )
        ]

    def _told(self, passage: _Passage, hits: Sequence[Hit]) -> Cause:
        words = passage.said or self._texts[passage.side][passage.start : passage.end]
        inside = [hit for hit in hits if passage.start <= hit.start < passage.end and hit.kind != "conjunction"]
        kinds = dict.fromkeys(_SHOWN.get(hit.kind, hit.kind) for hit in inside)
        first, last = self._places[passage.side]
        whole = first <= passage.start and passage.end <= last  # else each of its places would tell it otherwise
        if whole and not kinds and passage.kind == "brackets" and size(words) <= MENTIONS:
            return Cause(passage.kind, passage.shape, quoted(words))
        binding = [hit for hit in inside if hit.kind in _BINDING] or inside
        spans = [(hit.start - passage.start, hit.end - passage.start) for hit in binding[:1] if whole]
        about = frozenset(bare(words.casefold())) if passage.kind == "wording" else frozenset()
        return Cause(passage.kind, passage.shape, quoted(telling(words, *spans), 2 * LONG), about, tuple(kinds))

    def _alone(self, cause: Cause) -> Cause | None:
        """What is told of a bracket, unless it came or went whole within the place, so that it is told with what it binds."""
        if cause.shape not in STRUCK:
            return cause
        side = STRUCK.index(cause.shape)
        before = self.found[-1].end if self.found and self.found[-1].side == side else 0
        place = next((span for span in self._pairs[side].get(cause.item[1:-1], ()) if span[0] >= before), None)
        place = place or next((span for span in self._struck[side] if cause.item[1:-1] == self._flat(side, span)), None)
        if place:
            self.found.append(_Passage(side, *place, "brackets", cause.shape))
            return None
        return _cut(cause)

    def _flat(self, side: int, span: Span) -> str:
        return " ".join(narrow(self._texts[side][slice(*span)]).split())

    def _parts(self) -> None:
        """Find what of brackets that began elsewhere went or came here: it is told with them, and by itself no more."""
        for side, spans in enumerate(self._struck):
            first = self._places[side][0]
            self.found += [_Passage(side, *span, "brackets", STRUCK[side]) for span in spans if span[0] < first]

    def _notes(self) -> None:
        """Find drafters' notes that came or went here, but for those within what did as a whole."""
        from treaty_tui.significance.form.asides import notes  # few texts hold any

        for side, (start, end), said in notes(self._texts, self._places):
            if not any(p.side == side and p.start <= start and end <= p.end for p in self.found):
                self.found.append(_Passage(side, start, end, "wording", _NOTED[side], said))

    @cached_property
    def _pairs(self) -> tuple[dict[str, list[Span]], dict[str, list[Span]]]:
        """By its text, the places of each bracket that stands whole in a place, in order: there may be thousands."""
        found: tuple[dict[str, list[Span]], dict[str, list[Span]]] = {}, {}
        for text, (start, end), pairs in zip(map(narrow, self._texts), self._places, found, strict=True):
            opened: list[int] = []
            for sign in re.finditer(r"[\[\]]", text[start:end]):
                if sign[0] == "[":
                    opened.append(start + sign.start())
                elif opened:
                    at, close = opened.pop(), start + sign.end()
                    pairs.setdefault(" ".join(text[at:close].split()), []).append((at, close))
        return found

    def _sentences(self) -> None:
        whole = [self._whole(side) for side in (0, 1)]
        if len(whole[0]) == len(whole[1]) == 1:
            return
        for side in (0, 1):
            others = words_of(self._texts[1 - side][slice(*self._places[1 - side])]) if whole[side] else set()
            shares = sorted([(self._share(side, span, others), *span) for span in whole[side]])
            alone = len(whole[side]) - len(whole[1 - side]) or len(shares)
            gone = sorted([(s, e) for share, s, e in shares[: max(0, alone)] if share < _LIKE])
            self.found += [_Passage(side, s, e, "wording", self._shape(side, s, e)) for s, e in gone]

    def _shape(self, side: int, start: int, end: int) -> str:
        """How it is told that a sentence came or went; a line without a full stop is none, nor is a note in braces."""
        text = self._texts[side]
        if text.rfind("{", 0, start) > text.rfind("}", 0, start):
            return _NOTED[side]
        last = end + 1 >= len(text) and text[max(0, start - _AROUND) : start].rstrip()[-1:] in _ENDS
        full = last or not _ENDS.isdisjoint(text[end - 1 : end + 2])
        return f"sentence {ONE_SIDED[side][3:]}: {{}}" if full else ONE_SIDED[side]

    def _whole(self, side: int) -> list[Span]:
        """The sentences that stand wholly in the place, but for those in brackets that are told."""
        text, (start, end) = self._texts[side], self._places[side]
        begin = max(0, start - 4)
        marks = [begin + m.end() for m in re.finditer(SENTENCE, text[begin : end + 4])]
        edges = [*([0] if begin == 0 else []), *marks, *([len(text)] if end + 4 >= len(text) else [])]
        spans = []
        for first, last in pairwise(edges):
            span = trimmed(text, first, last)
            if span[0] >= start and span[1] <= end and size(self.rest(side, span)) >= FEW:
                spans.append(span)
        return spans

    @cached_property
    def _near(self) -> list[str]:
        """Both texts in small letters, as far as they stand near the place."""
        pairs = zip(self._texts, self._places, strict=True)
        return [text[max(0, start - _AROUND) : end + _AROUND].lower() for text, (start, end) in pairs]

    def _clauses(self) -> None:
        parts = [self._parted(side) for side in (0, 1)]
        for side in (0, 1):
            more = len(parts[side]) - len(parts[1 - side])
            if more <= 0 or size(self.rest(side)) <= MENTIONS:
                continue
            text, others = self._texts[side], words_of(self.rest(1 - side))
            spans = [(self._share(side, span, others), *span) for span in parts[side] if told_alone(text[slice(*span)])]
            unlike = sorted([span for span in spans if span[0] < _UNLIKE], key=lambda span: (span[0], -span[1]))[:more]
            for _, *span in sorted(unlike, key=lambda span: span[1]):
                fresh = self._fresh(side, (span[0], span[1]), others)
                self.found += [_Passage(side, s, e, "wording", ONE_SIDED[side]) for s, e in fresh]

    def _fresh(self, side: int, span: Span, others: set[str]) -> list[Span]:
        """A clause without a phrase amid it that the other side has, too, if what stands around it can be told by itself."""
        text, there = self._texts[side], f" {' '.join(bare(self.rest(1 - side).lower()))} "
        words = list(re.finditer(r"[^\W\d_]{4,}", text[slice(*span)].lower()))
        for one, two in pairwise(words):
            if one[0] in others and two[0] in others and f" {one[0]} {two[0]} " in there:
                parts = [trimmed(text, span[0], span[0] + one.start()), trimmed(text, span[0] + two.end(), span[1])]
                return parts if all(told_alone(text[slice(*part)]) for part in parts) else [span]
        return [span]

    def _parted(self, side: int) -> list[Span]:
        """The clauses of what is left, short ones with those before them, but for a subject behind what introduces a sentence."""
        text, (start, end) = self._texts[side], self._places[side]
        holes = sorted((p.start, p.end) for p in self.found if p.side == side)
        spans: list[Span] = []
        for first, last in zip([start, *(e for _, e in holes)], [*(s for s, _ in holes), end], strict=True):
            if last <= first:
                continue
            edges = [first, *(first + m.end() for m in re.finditer(_CLAUSE, text[first:last])), last]
            fresh = len(spans) - (self._goes_on(side, spans, first, last))
            for a, b in pairwise(edges):
                span = trimmed(text, a, b)
                if span[0] >= span[1]:
                    continue
                subject = b == end and len(edges) == _ONE_CLAUSE and self._introduced(side)
                if len(spans) > fresh and (a == first or size(text[slice(*span)]) < FEW) and not subject:
                    spans[-1] = spans[-1][0], span[1]
                else:
                    spans.append(span)
        return spans

    def _goes_on(self, side: int, spans: Sequence[Span], first: int, last: int) -> bool:
        """Whether a clause that nothing stands for goes on at `first`, where brackets end that are told: it is told as one."""
        text, other = self._texts[side], self._texts[1 - side]
        if not spans or any(map(str.isalnum, other[slice(*self._places[1 - side])])):
            return False
        return text[first:last].lstrip()[:1].isalnum() and not outside(text[spans[-1][1] : first]).strip()

    def _introduced(self, side: int) -> bool:
        """Whether a place is the first of its sentence on both sides and goes on there, and has clauses on this side alone."""
        (text, other), ((start, end), (first, last)) = self._texts[:: 1 - 2 * side], self._places[:: 1 - 2 * side]
        opens = not text[:start].strip() or text[:start].rstrip()[-1] in _ENDS
        return opens and text[end : end + 2].strip()[:1].isalnum() and not re.search(_CLAUSE, other[first:last])

    def _share(self, side: int, span: Span, others: set[str]) -> float:
        """Which share of the longer words of a stretch is among others; all, where it stands elsewhere or a short name is."""
        text = self._texts[side][slice(*span)]
        words = words_of(text)
        named = any(word.isupper() and word.strip("()[],").lower() in others for word in text.split())
        if not words or named or text.lower() in self._near[1 - side]:
            return 1.0
        return len(words & others) / len(words)


def _cut(cause: Cause) -> Cause:
    """What is told of a bracket, with its words cut where they are long."""
    return cause._replace(item=quoted(cause.item[1:-1])) if cause.shape in STRUCK else cause
