"""Words agreed ad referendum: agreement is provisional, and `alarms` tells where such words have changed since."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.language.words import narrow
from treaty_tui.model import Draft, Finding, Flag, Lineage, Pair, Provision
from treaty_tui.significance.brackets.found import find
from treaty_tui.significance.brackets.kinds import aside, kind_of, subject
from treaty_tui.significance.context import Context
from treaty_tui.significance.hunks import hunks
from treaty_tui.significance.stretches import Span, size
from treaty_tui.significance.weighing import weigh
from treaty_tui.typed import NamedTuple

_ASIDE = r"\([^()\[\]]{5,60}\)"

_FEW = 3
"""Words of what was agreed that must stand in a row, so that it is not by chance that they do."""


class _Agreement(NamedTuple):
    """Words that were agreed: in which draft, where, and how they read, but for what only followed other changes since."""

    draft: str
    eid: str
    words: str


_Agreed = dict[int, tuple[_Agreement, ...]]
"""By index of a provision, those of whose words some stand in it."""

_Marks = dict[str, list[str]]
"""EId to the brackets in it that say that words are agreed, square or round."""


def alarms(
    drafts: Sequence[Draft],
    lineage: Callable[[int], Lineage],
    context: Callable[[int], Context] | None = None,
    since: int = 1,
) -> tuple[Finding, ...]:
    """A finding where words agreed ad referendum in one draft have changed in a later one, however often the same was done
    elsewhere. Style, and what only follows a renumbering, raises none.

    Agreed words stay so when a later draft drops the mark, as clean texts do, in each provision that holds some of them; what
    of them changed once is agreed no more, and the rest is. `lineage(i)` leads from `drafts[i]` to `drafts[i + 1]`, and
    `context(i)` tells what was renumbered and replaced throughout there: words that only followed that are told and stay
    agreed, as they then read. Both are asked only while there is something agreed. Told is what changed from `drafts[since]` on.
    """
    found: list[Finding] = []
    agreed: _Agreed = {}
    before: _Marks = {}
    for number, draft in enumerate(drafts):
        marks = _marks(draft)
        if agreed:
            known = context(number - 1) if context else Context(language=draft.language)
            step = _Step((drafts[number - 1], draft), (before, marks), lineage(number - 1), known)
            joined = list(step.joined(agreed))
            agreed, raised = step.carried(agreed)
            found += [*raised, *joined] if number >= since else ()
        before = marks
        for index in _inside(draft, marks):
            provision = draft.provisions[index]
            words = _bare(provision, marks)
            if not any(was.words == words for was in agreed.get(index, ())):
                agreed[index] = (_Agreement(draft.id, provision.eid, words),)
    return tuple(found)


def flag(alarm: Finding) -> Flag:
    """The same, at the row where it happened, whose other reasons tell what changed."""
    return Flag("agreed", alarm.message.partition("; in ")[0])


def _marks(draft: Draft) -> _Marks:
    found: _Marks = {}
    for bracket in find(draft):
        if bracket.kind == "status" and bracket.balanced:
            found.setdefault(bracket.eid, []).append(f"[{bracket.text}]")
    for provision in draft.provisions:
        for mark in re.findall(_ASIDE, provision.words) if "ad ref" in provision.words else ():
            if kind_of(mark[1:-1], draft.language)[0] == "status":
                found.setdefault(provision.eid, []).append(mark)
        if mark := aside(provision.words, draft.language):
            found.setdefault(provision.eid, []).append(mark)
    return found


def _inside(draft: Draft, marks: _Marks) -> Iterable[int]:
    """Indices of the provisions whose words are agreed: what the marks speak of, and all that stands in it, marks alone aside."""
    marked = _marked(draft, marks) if marks else set()
    inside: set[int] = set()
    for index, provision in enumerate(draft.provisions):
        if index in marked or provision.parent in inside:
            inside.add(index)
            if not _alone(provision, marks):
                yield index


def _marked(draft: Draft, marks: _Marks) -> set[int]:
    """Indices of the provisions that marks speak of: which they name, else that in which they stand; alone in a line, the one
    above, or the article or chapter if they stand before or behind all that it holds.
    """
    lines = {draft.by_eid[eid] for eid in marks if _alone(draft.provisions[draft.by_eid[eid]], marks)}
    inner = {index for index in lines if _beside(draft, index, -1, lines) >= 0 and _beside(draft, index, 1, lines) >= 0}
    amid = {draft.provisions[index].parent for index in inner}
    found: set[int] = set()
    for eid, said in marks.items():
        index = draft.by_eid[eid]
        before, parent = _beside(draft, index, -1, lines), draft.provisions[index].parent
        place = index if index not in lines else before if before >= 0 and parent in amid else parent
        nearest = index if index not in lines else before if before >= 0 else parent
        for mark in said:
            found.update(_named(draft, mark[1:-1], nearest) or [place])
    return found


def _alone(provision: Provision, marks: _Marks) -> bool:
    """Whether a provision holds marks and nothing else."""
    return provision.eid in marks and not any(map(str.isalnum, _bare(provision, marks)))


def _beside(draft: Draft, index: int, step: int, lines: Collection[int]) -> int:
    """The next provision before or behind one that stands beside it and is no mark; -1 if there is none."""
    parent, at = draft.provisions[index].parent, index + step
    while parent < at < len(draft.provisions):
        above = at
        while draft.provisions[above].parent > parent:
            above = draft.provisions[above].parent
        if draft.provisions[above].parent != parent:
            break
        if above not in lines:
            return above
        at += step
    return -1


def _named(draft: Draft, mark: str, nearest: int) -> list[int]:
    """Indices of the provisions that a mark names: "paragraphs 1 and 2", or the article that it stands in; those that stand."""
    name, tag = subject(mark, draft.language)
    if not tag:
        return [draft.by_eid[eid] for eid in _cited(draft, name, draft.provisions[nearest].eid)] if name else []
    while nearest >= 0 and draft.provisions[nearest].tag != tag:
        nearest = draft.provisions[nearest].parent
    return [nearest] if nearest >= 0 else []


def _cited(draft: Draft, name: str, eid: str) -> list[str]:
    from treaty_tui.references.citations import scan  # few marks name what they speak of
    from treaty_tui.references.resolved import reference

    tags = {provision.tag for provision in draft.provisions}
    found = [reference(citation, eid, name, draft, tags) for citation in scan(name, draft.language)]
    return [target for each in found for target in each.targets if target in draft.by_eid]


def _bare(provision: Provision, marks: _Marks) -> str:
    """A provision's words without the marks that say that they are agreed."""
    words = provision.words
    for mark in marks.get(provision.eid, ()):
        words = words.replace(mark, " ") if mark in words else narrow(words).replace(mark, " ")
    return " ".join(words.split())


class _Step(NamedTuple):
    """Two drafts that follow each other, the marks in either, and what leads from one to the other."""

    drafts: tuple[Draft, Draft]
    marks: tuple[_Marks, _Marks]
    lineage: Lineage
    context: Context

    def carried(self, agreed: _Agreed) -> tuple[_Agreed, list[Finding]]:
        """Agreed wordings followed into the next draft, and the alarms that this raises."""
        kept: _Agreed = {}
        raised: list[Finding] = []
        for row in dict.fromkeys(self.lineage.by_old[index] for index in agreed if index in self.lineage.by_old):
            pair = self.lineage.pairs[row]
            before = [index for index in pair.old if index in agreed]
            parts = {part: self._bare(1, part) for part in pair.new}
            was, now = ("\n".join(filter(None, words)) for words in ([self._bare(0, i) for i in before], parts.values()))
            told, turned = self._difference(pair, before, was, now)
            for each in dict.fromkeys(each for index in before for each in agreed[index]):
                if told and (not turned or self._touched(each.words, was, now)):
                    raised.append(self._alarm(each, told, parts, before))
                followed = not turned and each.words == was
                for part, words in parts.items():
                    if followed or _missing(each.words, words, self.context.language) != [(0, len(each.words))]:
                        kept[part] = (*kept.get(part, ()), each._replace(words=words) if followed else each)
        return kept, raised

    def joined(self, agreed: _Agreed) -> Iterator[Finding]:
        """An alarm for what came into an article or a list that was agreed as a whole."""
        homes: dict[int, int] = {}
        for index in agreed:
            row = self.lineage.by_old.get(index)
            homes.update(dict.fromkeys(self.lineage.pairs[row].new if row is not None else (), index))
        old, new = self.drafts
        for index, place in enumerate(new.provisions):
            if place.parent not in homes or not self._bare(1, index):
                continue
            home = homes[place.parent]
            before = self.lineage.pairs[self.lineage.by_new[index]].old
            if not any(each in agreed or old.provisions[each].parent == home for each in before):
                yield self._alarm(agreed[home][0], f"{eids.spoken(place.eid)} came into it", [index])

    def _bare(self, side: int, index: int) -> str:
        return _bare(self.drafts[side].provisions[index], self.marks[side])

    def _alarm(self, was: _Agreement, told: str, parts: Iterable[int], before: Sequence[int] = ()) -> Finding:
        """Told at the first of the parts of the new draft, or where the words stood if there is none."""
        old, new = self.drafts
        message = f"{eids.spoken(was.eid)} was agreed ad referendum in {was.draft}; in {new.id} {told}"
        place = next((new.provisions[part] for part in parts), None)
        line, eid = (place.line, place.eid) if place else (0, old.provisions[before[0]].eid)
        return Finding("agreed-changed", message, "warning", new.path, line, eid=eid)

    def _difference(self, pair: Pair, before: Sequence[int], was: str, now: str) -> tuple[str, bool]:
        """What changed in agreed words, empty where only style did, or only what follows other changes; and whether they say
        another thing now, so that nobody agreed to them: with another word for one that gave way throughout, they do not.
        """
        if was == now:
            return "", False
        if not now:
            return "it is gone", True
        context = self._context(pair, before)
        redline = diff(was, now, context.language)
        weighed = weigh(was, now, redline, context)
        turned = weighed.significance == "substantive"
        if not turned and weigh(was, now, redline, context._replace(substitutions=())).significance != "substantive":
            return "", False
        reasons = (
            flag.reason for flag in weighed.flags if flag.reason.endswith("throughout") or (turned and flag.kind != "term")
        )
        return "; ".join(dict.fromkeys(reasons)) or "its words changed", turned

    def _context(self, pair: Pair, before: Sequence[int]) -> Context:
        """What the agreed words of a row are weighed against: where they were cut or joined, as the row is."""
        parts = [*map(self.drafts[0].provisions.__getitem__, before), *map(self.drafts[1].provisions.__getitem__, pair.new)]
        known = self.context._replace(old_eid=parts[0].eid, new_eid=parts[len(before)].eid if pair.new else "")
        if len(parts) == 2 or pair.change not in ("split", "merged"):
            return known
        return known._replace(change=pair.change, labels=tuple([part.label for part in parts]), joint=None)

    def _touched(self, agreed: str, was: str, now: str) -> bool:
        """Whether a change reaches what still stood of agreed words: not what was changed before, or joined to them."""
        if agreed == was:
            return True
        gone = _missing(agreed, " ".join(was.split()), self.context.language)
        places = [hunk[2:4] for hunk in hunks(diff(agreed, " ".join(now.split()), self.context.language))]
        return not all(any(first <= start and end <= last for first, last in gone) for start, end in places)


def _missing(agreed: str, now: str, language: str) -> list[Span]:
    """Where in agreed words those stand that gave way in a wording, or stand in brackets there, and what is too short between
    two such places to be known again; and where others came in.
    """
    found: list[Span] = []
    at = depth = 0
    for op, text in diff(agreed, now, language) if agreed != now else ():
        start, at = at, at if op == "+" else at + len(text)
        inside = depth > 0
        depth += 0 if op == "-" else text.count("[") - text.count("]")
        if op == "=" and not inside and depth <= 0:
            continue
        last = found[-1][1] if found else 0
        if size(agreed[last:start]) < _FEW:
            start = found.pop()[0] if found else 0
        found.append((start, at))
    if found and size(agreed[found[-1][1] :]) < _FEW:
        found[-1] = found[-1][0], len(agreed)
    return found
