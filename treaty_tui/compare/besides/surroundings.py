"""What words mean by where they stand, though they moved as they are: "this article", and a point below what leads it in."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.compare.lists import lead
from treaty_tui.compare.rows import Row
from treaty_tui.eid import spoken
from treaty_tui.language import members, style
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft, Flag, Lineage
from treaty_tui.references.anaphora import back, inside
from treaty_tui.references.here import said
from treaty_tui.references.neighbours import enclosing
from treaty_tui.significance.reasons import ALONE, quoted

_HOLDERS = frozenset(("annex", "part", "chapter", "section"))
"""What may hold articles or paragraphs, and bear no words."""


_FAR = 100
"""Provisions on either side among which one is sought that another one has overtaken: mostly its neighbour is."""


def told(old: Draft, new: Draft, lineage: Lineage, rows: Sequence[Row]) -> Mapping[int, tuple[Flag, ...]]:
    """By row, what another place made of words that stand."""
    places = _Places(old, new, lineage)
    both = [(number, row) for number, row in enumerate(rows) if row.old and row.new]
    found = [(number, places.told(row)) for number, row in both if places.strange(row)]
    found += [(number, places.parted(row)) for number, row in both if row.change in ("split", "merged")]
    found += [(number, places.behind(row)) for number, row in both if places.follows_anew(row)]
    found += [(number, places.ranked(row)) for number, row in both if row.moved]
    found += [(number, places.overtaken(row)) for number, row in both if row.moved and not places.strange(row)]
    found += places.unheaded(rows)
    flags: dict[int, tuple[Flag, ...]] = {}
    for number, each in found:
        if told := tuple(each):
            flags[number] = (*flags.get(number, ()), *told)
    return flags


class _Places:
    """What holds each provision of two drafts, and which of these became which."""

    def __init__(self, old: Draft, new: Draft, lineage: Lineage) -> None:
        self._old, self._new, self._lineage = old, new, lineage
        moved = {index: pair.old[0] for pair in lineage.pairs if pair.moved and pair.old for index in pair.new}
        self._strange: set[int] = set()
        """Provisions of the new draft of which something that holds them now is not what held them."""
        for index, provision in enumerate(new.provisions):
            up = provision.parent
            if up in self._strange or (index in moved and self._parted(moved[index], index)):
                self._strange.add(index)

    def _parted(self, was: int, now: int) -> bool:
        """Whether a provision that moved stands in another one now."""
        above, up = self._old.provisions[was].parent, self._new.provisions[now].parent
        other = min(above, up) >= 0 and not self._same(above, up)
        return other or _outermost(self._old, was) != _outermost(self._new, now)

    def _same(self, was: int, now: int) -> bool:
        return (was == now) if min(was, now) < 0 else self._lineage.by_old[was] == self._lineage.by_new[now]

    def strange(self, row: Row) -> bool:
        """Whether something that holds a row's provision now is not what held it."""
        return row.new[0] in self._strange

    def told(self, row: Row) -> Iterator[Flag]:
        """What is to be told of a row that has come to another place."""
        was, now = row.old[0], row.new[0]
        for tag, phrase in self._said(row).items():
            place, other = enclosing(self._old, was, tag), enclosing(self._new, now, tag)
            if (place < 0) + (other < 0) < 2 and not (min(place, other) >= 0 and self._same(place, other)):
                before, after = self._names(place, other)
                yield Flag("reference", f"'{phrase}' is {after} now, was {before}")
        homes = [*self._homes(was, now)]
        yield from homes
        before, after = lead(self._old, was), lead(self._new, now)
        if (
            before
            and after
            and before != after
            and not self._same(self._old.provisions[was].parent, self._new.provisions[now].parent)
        ):
            yield Flag("wording", f"stands under {quoted(after, ALONE)} now, was under {quoted(before, ALONE)}")
        elif row.moved and not homes and (where := self._parent(row)):
            yield Flag("moved", where)

    def _parent(self, row: Row) -> str:
        """What tells the place of a provision that left its paragraph or article, where no heading tells it."""
        if any(self._same(*self._above(was, now)) for was in row.old for now in row.new):
            return ""
        above, up = self._old.provisions[row.old[0]].parent, self._new.provisions[row.new[0]].parent
        before, after = self._names(above, up)
        return f"stands in {after} now, was in {before}" if min(above, up) >= 0 and before != after else ""

    def _above(self, was: int, now: int) -> tuple[int, int]:
        """What two provisions stand in; an option that became the paragraph, or the reverse, is as that is."""
        above, up = self._old.provisions[was].parent, self._new.provisions[now].parent
        options = [draft.provisions[at].tag == "alternative" for draft, at in ((self._old, was), (self._new, now))]
        if options == [True, False] and above >= 0:
            above = self._old.provisions[above].parent
        elif options == [False, True] and up >= 0:
            up = self._new.provisions[up].parent
        return above, up

    def follows_anew(self, row: Row) -> bool:
        """Whether what stands right before a row's provision may be something else than before: a quick look."""
        was, now = row.old[0] - 1, row.new[0] - 1
        return min(was, now) >= 0 and self._lineage.by_old[was] != self._lineage.by_new[now]

    def behind(self, row: Row) -> Iterator[Flag]:
        """That words which speak of what stands before them stand behind something else: "such powers", "their".

        Where something new stands there now, or nothing of what stood there is left, only what a text begins with is asked.
        """
        was, now = self._before(self._old, row.old[0]), self._before(self._new, row.new[0])
        if (
            min(was, now) < 0
            or self._same(was, now)
            or self._parts(was, now)
            or self._new.provisions[row.new[0]].tag == "recital"
        ):
            return
        both = self._lives(self._lineage.by_old[was]) and self._lives(self._lineage.by_new[now])
        word, stood = (self._pointing(draft, at, both) for draft, at in ((self._new, row.new[0]), (self._old, row.old[0])))
        if word and stood:
            before, after = self._names(was, now)
            yield Flag("reference", f"'{word}' points back: it stands behind {after} now, stood behind {before}")

    def _parts(self, was: int, now: int) -> bool:
        """Whether the one was a part of the other, such as an option that was chosen."""
        olds, news = self._lineage.pairs[self._lineage.by_new[now]].old, self._lineage.pairs[self._lineage.by_old[was]].new
        return any(_holds(self._old, was, each) for each in olds) or any(_holds(self._new, now, each) for each in news)

    def _pointing(self, draft: Draft, index: int, both: bool) -> str:
        text = draft.provisions[index].words
        return back(text, draft.language) or (inside(text, draft.language) if both else "")

    def _before(self, draft: Draft, index: int) -> int:
        """What stands before a provision: the one before it in the same, else what holds them."""
        above = draft.provisions[index].parent
        at = index - 1
        while at > above >= 0 and draft.provisions[at].parent != above:
            at -= 1
        return at

    def ranked(self, row: Row) -> Iterator[Flag]:
        """That a point has another place in a list whose lead makes the order count: "in the following order"."""
        was, now = row.old[0], row.new[0]
        above, up = self._old.provisions[was].parent, self._new.provisions[now].parent
        if min(above, up) < 0 or not self._same(above, up) or self._new.provisions[now].tag != "point":
            return
        said = lead(self._new, now)
        if said and any(map(lowered(said).__contains__, members(style(self._new.language).ORDERED))):
            yield Flag("wording", f"has another place in the list of {quoted(said, ALONE)}")

    def overtaken(self, row: Row) -> Iterator[Flag]:
        """What stands on the other side now of a provision that moved and bears its old number, or none: nothing else tells."""
        was, now = row.old[0], row.new[0]
        one, two = self._old.provisions[was], self._new.provisions[now]
        if one.number != two.number and (one.label or two.label):
            return
        every, above = self._new.provisions, self._new.provisions[now].parent
        behind = (at for at in range(now - 1, max(-1, now - _FAR), -1) if every[at].parent == above)
        before = (at for at in range(now + 1, min(len(every), now + _FAR)) if every[at].parent == above)
        if (other := next((at for at in behind if self._former(at) > was), -1)) >= 0:
            yield Flag("moved", f"stands behind {self._overtaken(other)} now")
        elif (other := next((at for at in before if -1 < self._former(at) < was), -1)) >= 0:
            yield Flag("moved", f"stands before {self._overtaken(other)} now")

    def _overtaken(self, now: int) -> str:
        """What a provision was called, or begins with where it bears no number: nobody counts recitals."""
        provision = self._new.provisions[now]
        if provision.label or not provision.words:
            return f"what was {_name(self._old, self._former(now))}"
        return quoted(provision.words.rstrip(",;. "), ALONE)

    def _former(self, now: int) -> int:
        """What a provision was first in the old draft; -1 if it is new."""
        return next(iter(self._lineage.pairs[self._lineage.by_new[now]].old), -1)

    def unheaded(self, rows: Sequence[Row]) -> Iterator[tuple[int, Iterator[Flag]]]:
        """That a chapter, part or annex moved which bears no words and so has no row: at the first row in it."""
        moved = [pair for pair in self._lineage.pairs if pair.moved and pair.old and pair.new]
        holders = {pair.new[0]: pair.old[0] for pair in moved if self._new.provisions[pair.new[0]].tag in _HOLDERS}
        bare = {now: was for now, was in holders.items() if not self._new.provisions[now].words}
        for number, row in enumerate(rows) if bare else ():
            now = row.new[0] - 1 if row.new and row.old else -1
            was = bare.pop(now, -1)
            before, after = _name(self._old, was), _name(self._new, now)
            if was >= 0 and before != after:
                yield number, iter([Flag("moved", f"{after} was {before}")])

    def _lives(self, number: int) -> bool:
        """Whether the provision of a pair stands in both drafts."""
        pair = self._lineage.pairs[number]
        return bool(pair.old and pair.new)

    def _homes(self, was: int, now: int) -> Iterator[Flag]:
        """That a provision stands among others now: in the preamble or an annex, or under another heading.

        An article that went to another chapter is whole there, and only told as moved: at its heading, or its first provision.
        Inside it there may be other headings.
        """
        if (before := _outermost(self._old, was)) != (after := _outermost(self._new, now)):
            yield Flag("wording", f"stands in {after} now, was in {before}")
            return
        home, other = enclosing(self._old, was, "article"), enclosing(self._new, now, "article")
        inside = max(_home(self._old, was) - home, _home(self._new, now) - other) > 0 and now != other
        if min(home, other) >= 0 and self._same(home, other) and not inside:
            named = bool(self._new.provisions[other].words)
            if now == (other if named else other + 1) and (place := self._division(home, other)):
                yield Flag("moved", place if named else f"{_name(self._new, other)} {place}")
        elif place := self._heading(was, now) or self._annexed(was, now):
            yield Flag("wording", place)

    def _annexed(self, was: int, now: int) -> str:
        """What tells another annex by its number: most name what stands in them in the articles, and not in a heading."""
        place, other = enclosing(self._old, was, "annex"), enclosing(self._new, now, "annex")
        if min(place, other) < 0 or self._same(place, other):
            return ""
        before, after = self._names(place, other)
        return f"stands in {after} now, was in {before}"

    def _division(self, was: int, now: int) -> str:
        """What tells another chapter, part or annex of an article: its heading, else its number."""
        if told := self._heading(was, now):
            return told
        above, up = self._old.provisions[was].parent, self._new.provisions[now].parent
        if min(above, up) < 0 or self._same(above, up):
            return ""
        before, after = _name(self._old, above), _name(self._new, up)
        return f"stands in {after} now, was in {before}" if before != after else ""

    def _heading(self, was: int, now: int) -> str:
        """What tells the place of a provision by the nearest headings above it that differ."""
        while True:
            was, now = _home(self._old, was), _home(self._new, now)
            if min(was, now) < 0 or self._same(was, now):
                return ""
            old, new = self._old.provisions[was], self._new.provisions[now]
            if old.heading.lower() != new.heading.lower():
                return f"stands under {quoted(new.heading, ALONE)} now, was under {quoted(old.heading, ALONE)}"

    def _names(self, was: int, now: int) -> tuple[str, str]:
        """What two places are called; by the words that stand there where both bear one number."""
        before, after = _name(self._old, was), _name(self._new, now)
        if before != after or min(was, now) < 0:
            return before, after
        said = [draft.provisions[at].words for draft, at in ((self._old, was), (self._new, now))]
        return (quoted(said[0], ALONE), quoted(said[1], ALONE)) if all(said) and said[0] != said[1] else (before, after)

    def parted(self, row: Row) -> Iterator[Flag]:
        """What is to be told where "this paragraph" names a part of what it named, or more."""
        for tag, phrase in self._said(row).items():
            olds = {enclosing(self._old, index, tag) for index in row.old}
            news = {enclosing(self._new, index, tag) for index in row.new if phrase in lowered(self._new.provisions[index].words)}
            all_news = {enclosing(self._new, index, tag) for index in row.new}
            if len(olds) < len(all_news):
                yield Flag("reference", f"'{phrase}' is only {' and '.join(_name(self._new, each) for each in sorted(news))} now")
            elif len(olds) > len(all_news):
                yield Flag(
                    "reference", f"'{phrase}' is all of {' and '.join(_name(self._new, each) for each in sorted(news))} now"
                )

    def _said(self, row: Row) -> dict[str, str]:
        """What a row's words name as the place that they stand in, by kind, if they did so before."""
        before, after = (
            lowered("\n".join([draft.provisions[index].words for index in side]))
            for draft, side in ((self._old, row.old), (self._new, row.new))
        )
        stood = {tag for tag, _ in said(before, self._old.language)}
        return {tag: phrase for tag, phrase in said(after, self._new.language) if tag in stood} if stood else {}


def _holds(draft: Draft, above: int, index: int) -> bool:
    while index > above:
        index = draft.provisions[index].parent
    return index == above


def _outermost(draft: Draft, index: int) -> str:
    """Whether a provision stands in the preamble, in an annex, or among the articles."""
    eid = draft.provisions[index].eid
    return "the preamble" if eid.startswith("preamble") else "an annex" if eid.startswith("annex") else "the articles"


def _home(draft: Draft, index: int) -> int:
    """What a provision stands in that has a heading, be it only an article or a chapter above others; -1 for nothing."""
    above = draft.provisions[index].parent
    while above >= 0 and not draft.provisions[above].heading:
        above = draft.provisions[above].parent
    return above


def _name(draft: Draft, index: int) -> str:
    return spoken(draft.provisions[index].eid) if index >= 0 else "none"
