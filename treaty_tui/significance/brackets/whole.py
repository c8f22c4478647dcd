"""Provisions all of whose words stand in brackets, and what their row tells of it where no sign of theirs does."""

import re
from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.eid import spoken
from treaty_tui.language.words import narrow
from treaty_tui.model import Draft, Flag, Lineage, Pair
from treaty_tui.significance.brackets.found import Spanned
from treaty_tui.significance.brackets.sides import paired

_NAMED = r"[^\W\d_]+ [^\s(]+|\S+"
"""A part of the name of a provision: "article 3bis", "(2)", "option 1"."""
_NOTE = r"\[\^[^\[\]]*\]"

Spans = Mapping[int, Spanned]


def told(
    drafts: tuple[Draft, Draft], lineage: Lineage, rows: Sequence[Pair], spans: tuple[Spans, Spans]
) -> Iterator[tuple[int, Flag]]:
    """By row: that it came or went in brackets, and that brackets of others were put or lifted round it.

    `spans`: of the old and of the new draft, which provisions stand in brackets with others. Linear in both.
    """
    sides = _Side(drafts[0], spans[0]), _Side(drafts[1], spans[1])
    for number, row in enumerate(rows):
        if row.old and row.new:
            reason = _put(sides, lineage, row) if sides[0].passed(row.old) != sides[1].passed(row.new) else ""
        else:
            reason = sides[not row.old].alone((row.old or row.new)[0], "" if row.new else "was ")
        if reason:
            yield number, Flag("brackets", reason)


def place(draft: Draft, span: Spanned) -> str:
    """From where to where a bracket goes: "article 1 (1) to (3)"."""
    first, last = (re.findall(_NAMED, spoken(draft.provisions[at].eid)) for at in (span.first, span.last))
    alike = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first) - 1)
    return " ".join(first if span.first == span.last else [*first, "to", *last[alike:]])


def _put(sides: "tuple[_Side, _Side]", lineage: Lineage, row: Pair) -> str:
    """What is told of a row between the signs of a bracket that it did not stand in before, or does no more."""
    (was, now), (before, after) = ((side.around(parts) for side, parts in zip(sides, row[:2], strict=True)), sides)
    came = after.passed(row.new) > before.passed(row.old)
    if was == now or came != (now > was):
        return ""  # its own were round it, or are
    mine, parts, pairs = (after, row.new, lineage.by_new) if came else (before, row.old, lineage.by_old)
    span = mine.spans[parts[0]]
    ends = [lineage.pairs[pairs[end]] for end in (span.first, span.last)]
    alive = any(each.old and each.new and before.around(each.old) == after.around(each.new) for each in ends)
    if came:
        return f"brackets {'now' if alive else 'opened'} round {place(mine.draft, span)}"
    return f"{'no longer in the brackets' if alive else 'brackets lifted'} round {place(mine.draft, span)}"


class _Side:
    """One draft, and how deep its provisions stand in brackets."""

    def __init__(self, draft: Draft, spans: Spans) -> None:
        self.draft, self.spans = draft, spans

    def passed(self, parts: Sequence[int]) -> int:
        """How many brackets open before some provisions and close behind them."""
        spans = self.spans
        return min([spans[index].over if index in spans else 0 for index in parts]) if spans else 0

    def around(self, parts: Sequence[int]) -> int:
        """How many brackets are round all words of some provisions."""
        return min([self._around(index) for index in parts])

    def _around(self, index: int) -> int:
        return depth(self.draft.provisions[index].words) + (self.spans[index].around if index in self.spans else 0)

    def alone(self, index: int, was: str) -> str:
        """What is told of a provision that came or went in brackets; empty if not all of it stands in some."""
        if index in self.spans:
            return f"all of it {was}in the brackets round {place(self.draft, self.spans[index])}"
        return f"all of it {was}in brackets" if depth(self.draft.provisions[index].words) else ""


def depth(words: str) -> int:
    """How many of its own brackets each word of a text stands in at least; note marks aside."""
    text = narrow(words)
    if "[" not in text or "]" not in text:
        return 0
    text = re.sub(_NOTE, "", text)
    signs, partner = paired(text)
    least, deep, at = len(signs) // 2, 0, 0
    for sign in (*signs, len(text)):
        if any(map(str.isalnum, text[at:sign])):
            least = min(least, deep)
        deep += 0 if partner.get(sign, -1) < 0 else 1 if text[sign] == "[" else -1
        at = sign
    return least
