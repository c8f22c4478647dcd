"""What a row tells of its brackets: opened round words, lifted from them, struck with them, put in with new ones."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter

from treaty_tui.language.words import narrow
from treaty_tui.significance.brackets.fates import Fate, Fates, Lone
from treaty_tui.significance.brackets.kinds import kind_of, offered
from treaty_tui.significance.brackets.recast import Recast, known_by, let_go, recast
from treaty_tui.significance.brackets.sides import noted
from treaty_tui.significance.brackets.signs import SIGN, choices, outside
from treaty_tui.significance.form.folding import Folded
from treaty_tui.significance.form.spacing import cause
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import STRUCK, Cause, arrow, quoted, whole, wording
from treaty_tui.significance.stretches import Span

_SIGNS = frozenset("[]")
_LIFTED, _OPENED = "brackets lifted round {}", "brackets opened round {}"
_MARKED = "mark {} taken out", "mark {} put in"
_ALONE = {
    "lost": ("{} missing", "missing {} put in"),
    "moved": ("bracket {} elsewhere now", "bracket {} here now"),
    "unpaired": ("unpaired {} taken out", "unpaired {} put in"),
    "mended": ("unpaired {} taken out", "unpaired {} put in"),
}
"""What is told of one sign, in the old and in the new wording."""
_NAMES = {
    "lost": {"[": "opening bracket of ", "]": "closing bracket of "},
    "moved": {"[": "opens", "]": "closes"},
    "unpaired": {"[": "'['", "]": "']'"},
    "mended": {"[": "'['", "]": "']'"},
}

_MARKS = " ,;:"
_GAP = " … "
_FEW = 4
"""Words before a closing sign that tell where it stands."""

SAID = Cause("brackets", "")
"""A sign that is told where its other half is."""


class Told:
    """The brackets of a row, and what is told of them at each of its changed places."""

    def __init__(
        self,
        old: str,
        new: str,
        places: Sequence[Hunk],
        language: str,
        lone: Lone | None = None,
        apart: Callable[[int, int], str] | None = None,
        spans: Callable[[], tuple[tuple[int, str], tuple[int, str]]] | None = None,
    ) -> None:
        """`apart`: by side and place of a sign the provision that its other half stands in; asked where that is another one.

        `spans`: how many brackets stand round either wording and other provisions, and from where to where the inmost goes.
        """
        self._language, self._apart, self._spans = language, apart, spans
        self.fates = Fates(old, new, places, language, lone, self._around if spans else None)
        self.old, self.new = self.fates.old.text, self.fates.new.text
        self._sides = self.fates.old, self.fates.new

    def _around(self) -> tuple[int, int]:
        (old, _), (new, _) = self._spans() if self._spans else ((0, ""), (0, ""))
        return old, new

    def causes(self, hunk: Hunk, elsewhere: tuple[Sequence[Span], Sequence[Span]] = ((), ())) -> list[Cause]:
        """What is told at one place: of the brackets that went, then of those that came, but for those that stand `elsewhere`."""
        found: list[Cause] = []
        for side, (start, end) in enumerate((hunk[2:4], hunk[4:6])):
            first, last = (bisect_left(self._causes[side], at, key=itemgetter(0)) for at in (start, end))
            causes = [
                (at, SAID if any(s <= at < e for s, e in elsewhere[side]) else cause)
                for at, cause in self._causes[side][first:last]
            ]
            # A choice says with its other half what stood behind its sign, if nothing does behind this one.
            here = [SAID if not c.shape and at + 1 != end else c for at, c in causes]
            found += sorted(here, key=lambda cause: cause.shape not in (_LIFTED, _OPENED))
        return found

    def struck(self, hunk: Hunk) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Where brackets stand that went, or came, with words of one place: both their signs, or words that reach out of it."""
        old, new = (
            spans[bisect_right(spans, start, key=itemgetter(1)) : bisect_left(spans, end, key=itemgetter(0))]
            for spans, (start, end) in zip(self._struck, (hunk[2:4], hunk[4:6]), strict=True)
        )
        return old, new

    def recast(self, hunk: Hunk) -> list[tuple[int, int]]:
        """Where in the old wording choices stand at one place that were not struck, as they may still be read there."""
        return [each.choice for each in self._recast if each.choice[0] < hunk.old_end and each.choice[1] > hunk.old_start]

    @cached_property
    def _recast(self) -> list[Recast]:
        return [*recast(self.fates.before, *self._sides)] if any(each.fate == "struck" for each in self.fates.before) else []

    def marked(self, causes: Sequence[Cause]) -> tuple[Cause, ...]:
        """The causes, with what is told of marks that words are agreed in place of their brackets and of what these cite."""
        told = tuple(map(self._mark, causes))
        marks = [each.item.casefold() for each in told if each.shape in _MARKED]
        if not marks:
            return told
        cited = [each.kind == "reference" and any(each.item.casefold() in said for said in marks) for each in told]
        return tuple([each for each, aside in zip(told, cited, strict=True) if not aside])

    def _mark(self, cause: Cause) -> Cause:
        """The cause, or if it is of a bracket that says that words are agreed, what is told of such a mark."""
        if cause.kind != "brackets" or cause.shape not in STRUCK or cause.item[:2] != "'[":
            return cause
        said = cause.item[2:-2]
        if "…" in said:
            spans = [(side.text, *span) for side, spans in zip(self._sides, self._struck, strict=True) for span in spans]
            texts = [" ".join(text[start + 1 : end - 1].split()) for text, start, end in spans]
            said = next((text for text in texts if text.startswith(said.partition("…")[0])), said)
        status = kind_of(said, self._language)[0] == "status"
        return cause._replace(shape=_MARKED[STRUCK.index(cause.shape)], also=("agreed",)) if status else cause

    def beside(
        self,
        hunk: Hunk,
        told: Sequence[Cause],
        fold: Callable[[str], Folded],
        whole: Sequence[Sequence[tuple[int, int]]] = ((), ()),
    ) -> list[Cause]:
        """What changed outside of the brackets at one place, whose causes are told: the words that came or went with them.

        `whole`: where in the old and in the new wording sentences and clauses stand that are told by themselves.
        """
        return [] if self.worded(hunk, told) else self.unlike((hunk[2:4], hunk[4:6]), fold, whole)

    def worded(self, hunk: Hunk, told: Sequence[Cause]) -> bool:
        """Whether a bracket is told with words that stand at one place, whose causes are told: then it is read otherwise."""
        here = self.old[hunk.old_start : hunk.old_end] + self.new[hunk.new_start : hunk.new_end]
        return any(_with_words(cause, here) for cause in told)

    def unlike(self, places: tuple[Span, Span], fold: Callable[[str], Folded], whole: Sequence[Sequence[Span]]) -> list[Cause]:
        """What changed in stretches that stand for each other outside of their brackets."""
        old, new = (outside(self._less(side, place, whole[side])) for side, place in enumerate(places))
        before, after = fold(old).words, fold(new).words
        if "".join(before) != "".join(after):
            return [
                wording(*_unlike(*(_parted(self._less(side, place, whole[side], _GAP)) for side, place in enumerate(places))))
            ]
        run = cause(old, new) if before != after else None
        return [run] if run else []

    @cached_property
    def _causes(self) -> tuple[list[tuple[int, Cause]], list[tuple[int, Cause]]]:
        """By place in the old and in the new wording, what is told there."""
        old, new = (sorted(self._of(side), key=itemgetter(0)) for side in (0, 1))
        return old, new

    @cached_property
    def _struck(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Where words of either wording are told with the bracket that went, or came, round them."""
        old, new = (sorted(self._gone(side)) for side in (0, 1))
        return old, new

    def _gone(self, side: int) -> Iterator[tuple[int, int]]:
        """The struck brackets that are in no other one."""
        last = -1
        found = [self._extent(fate, side) for fate in self._of_side(side) if fate.fate in ("struck", "shifted")]
        for start, end in sorted(found):
            if end > last:
                last = end
                yield start, end

    def _of_side(self, side: int) -> list[Fate]:
        return self.fates.after if side else self.fates.before

    def _extent(self, fate: Fate, side: int) -> tuple[int, int]:
        """Where a struck bracket begins and ends; of one sign, as far as its changed place reaches."""
        mine, start, end = self._sides[side], fate.start, fate.end + 1
        if min(fate.start, fate.end) >= 0:
            return start, end
        first, last = mine.places[mine.changed(max(fate.start, fate.end))]
        return (start, last) if start >= 0 else (first, end)

    def _of(self, side: int) -> Iterator[tuple[int, Cause]]:
        """Each changed sign of a wording, and what is told there."""
        standing, others = self._sides[side].standing, {}
        for fate in self._of_side(1 - side):
            others.update({fate.start: fate.fate, fate.end: fate.fate})
        for fate in self._of_side(side):
            gone = [at for at in (fate.start, fate.end) if at >= 0 and at not in standing]
            if gone and (open_still := self._put_otherwise(fate, side)):
                yield gone[0], open_still
            elif gone and side and fate.fate == "changed" and (words := let_go(fate, *self._sides)):
                yield gone[0], Cause("brackets", _LIFTED, quoted(words.strip(" ,;:.…")))
                yield gone[0], Cause("brackets", "brackets kept round {}", quoted(self._inside(fate, side).lstrip(_MARKS)))
            elif gone:
                yield gone[0], self._cause(fate, side, gone[0], others.get(fate.stands, "") if fate.stands >= 0 else "")
            for at in gone[1:]:
                inside = self._inside(fate, side)
                yield at, Cause("brackets", "", inside) if fate.fate == "lifted" and self._chosen(fate, inside) else SAID

    def _inside(self, fate: Fate, side: int) -> str:
        """What a bracket holds."""
        return self._sides[side].text[fate.start + 1 : fate.end]

    def _put_otherwise(self, fate: Fate, side: int) -> Cause | None:
        """What is told of a bracket of a choice that is as open as before."""
        for each in self._recast:
            start, end = each.new if side else each.old
            if start <= max(fate.start, 0) and fate.end <= end and min(fate.start, fate.end) >= 0:
                whole = not side and fate.start == each.choice[0]
                return Cause("brackets", "{}: still open", each.told) if whole else SAID
        return None

    def _cause(self, fate: Fate, side: int, gone: int, other: str) -> Cause:
        """What is told at a sign that went, or came; `other`: what is told of the bracket that its other half stands in."""
        mine, stays = self._sides[side], (_LIFTED, _OPENED)[side]
        sign = mine.text[gone]
        if fate.fate in _ALONE:
            return self._alone(fate, side, sign)
        if fate.fate == "lifted":
            return self._lifted(fate, side)
        if fate.fate == "carried":
            return self._carried(fate, side)
        if fate.fate == "struck":
            start, end = self._extent(fate, side)
            if (start, end) not in self._struck[side]:
                return SAID
            return Cause("brackets", STRUCK[side], whole(mine.text[start:end]))
        if fate.fate == "shifted" and side:
            return Cause("brackets", "{} moved", quoted(mine.text[fate.start : fate.end + 1]))
        if fate.fate == "joined" and sign == "]" and fate.stands >= 0:
            theirs = self._sides[1 - side]
            pair = theirs.text[fate.stands : theirs.partner[fate.stands] + 1]
            return Cause("brackets", ("brackets joined to {}", "{} parted")[side], quoted(pair))
        if fate.fate == "changed" and side:
            return Cause("brackets", "brackets now round {}", quoted(self._inside(fate, side).lstrip(_MARKS)))
        return Cause("brackets", stays, sign) if fate.fate == "changed" != other else SAID

    def _alone(self, fate: Fate, side: int, sign: str) -> Cause:
        """What is told of one sign: which other half it left or found, and where that is."""
        shape, item = _ALONE[fate.fate][side], _NAMES[fate.fate][sign]
        if fate.fate == "lost":
            item += known_by(self._sides[1 - side].text, fate.stands)
        elif fate.fate == "moved" and not side and self._apart and (place := self._apart(1, fate.stands)):
            shape = shape.replace("elsewhere", f"in {place}")
        return Cause("brackets", shape, item)

    def _carried(self, fate: Fate, side: int) -> Cause:
        """What is told of a bracket round words that stand in one with other provisions now, or stood so: told once in a row."""
        carried = next(each for each in self._of_side(side) if each.fate == "carried")
        if fate != carried or not self._spans:
            return SAID
        return Cause("brackets", ("brackets now round {}", "brackets round {} parted")[side], self._spans()[1 - side][1])

    def _lifted(self, fate: Fate, side: int) -> Cause:
        """What is told of a bracket round words that stand: these, or which of its choices they are."""
        mine, stays = self._sides[side], (_LIFTED, _OPENED)[side]
        if fate.end < 0:
            return Cause(
                "brackets", stays.replace("round {}", "from {} on"), quoted(_parted(mine.text[fate.start + 1 :]).strip(" …"))
            )
        if fate.start < 0:
            words = re.sub(SIGN, " ", mine.text[: fate.end]).split()
            return Cause("brackets", stays.replace("round", "up to"), quoted(" ".join(words[-_FEW:])))
        inside = self._inside(fate, side)
        if self._chosen(fate, inside):
            pair = f"[{inside}]"
            item = arrow(*((fate.words, pair) if side else (pair, fate.words)))
            return Cause("brackets", "{}", item, frozenset(offered(inside, self._language)))
        if not any(map(str.isalnum, mine.text[: fate.start] + mine.text[fate.end :])):
            return Cause("brackets", stays.replace("{}", "all of it"))
        return Cause("brackets", stays, quoted((_parted(inside) if side else fate.words).strip(" ,;:.…")))

    def _chosen(self, fate: Fate, inside: str) -> bool:
        """Whether of the choices in a bracket that was lifted one is left; "1/CP.21" as it stands is one thing."""
        return fate.words != inside and bool(choices(inside) or fate.words in offered(inside, self._language))

    def _less(self, side: int, place: tuple[int, int], whole: Sequence[tuple[int, int]], gap: str = " ") -> str:
        """A place's words without the brackets that are told with theirs, and without what else is told."""
        text, struck = self._sides[side].text, self._struck[side]
        start, end = noted(text, *place), place[1]
        behind = bisect_left(struck, end, key=itemgetter(0))
        spans = struck[max(0, bisect_right(struck, start, key=itemgetter(0)) - 1) : behind]
        parts, at = [], start
        for first, last in sorted([*spans, *[each for each in whole if each[0] < end]]) if whole else spans:
            parts.append(text[at : max(at, min(first, end))])
            at = max(at, min(last, end))
        return gap.join([*parts, text[at:end]])


def mark(old: str, new: str, language: str) -> list[Cause]:
    """What is told of a provision that came or went if it says nothing but that words are agreed."""
    words = (old or new).strip()
    status = kind_of(narrow(words)[1:-1], language)[0] == "status"
    return [Cause("brackets", _MARKED[not old], quoted(words), also=("agreed",))] if status else []


def _parted(text: str) -> str:
    """A text with "…" in place of its brackets."""
    return re.sub(r"\s*…[\s…,;:.]*", _GAP, outside(text, _GAP))


def _unlike(old: str, new: str) -> tuple[str, str]:
    """Both without the words that they begin and end with alike: there they stand, beside brackets that went or came."""
    was, now = old.split(), new.split()
    while was and now and was[0] == now[0]:
        del was[0], now[0]
    while was and now and was[-1] == now[-1]:
        del was[-1], now[-1]
    sides = (" ".join(was), " ".join(now)) if was or now else (old, new)
    return sides[0].strip(" /") or sides[0], sides[1].strip(" /") or sides[1]


def _with_words(cause: Cause, here: str) -> bool:
    """Whether a bracket is told with the words of its place."""
    if cause.shape in (_LIFTED, _OPENED):
        return cause.item not in _SIGNS and cause.item.strip("'…") in here
    return bool(cause.item) and cause.shape in ("", "{}")
