"""The red-line test: a compromise wording for a provision; whose proposals it meets, whose objections it crosses, whom to ask.

A verdict rests on words alone: what was proposed, quoted, supported or objected to, against what the compromise says.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from treaty_tui.diff import diff
from treaty_tui.model import Draft, Mark, Position
from treaty_tui.stances.judging import ASK, CROSSED, KEPT, MET, PARTLY_MET, Case, judge
from treaty_tui.stances.places import Place, place_of
from treaty_tui.stances.standing import Standing
from treaty_tui.stances.wording import mentions, plain
from treaty_tui.typed import NamedTuple

__all__ = ["ASK", "CROSSED", "KEPT", "MET", "PARTLY_MET", "Answer", "redline", "unjudged", "unlabelled", "words_at"]

_BEST = (MET, KEPT, PARTLY_MET, ASK, CROSSED)


class Answer(NamedTuple):
    """What the compromise does to one delegation's standing."""

    delegation: str
    verdict: str
    """met, partly met, kept, ask again, crossed."""
    position: str
    """Id of the position that it rests on."""
    via: str
    group: str
    counted: bool
    reason: str
    stale: bool = False
    """It spoke on words that have changed since."""
    note: str = ""
    """What the record says of the position."""
    kind: str = "near"
    """near: it speaks of the provision; apart: an observer, an unnamed or a reported one; term: it speaks of a term."""


def redline(standing: Standing, eid: str, compromise: str) -> tuple[Answer, ...]:
    """Every delegation that stands at a provision or at what stands in it, worst verdict first; then those apart, then terms.

    `compromise` is to replace all words of the provision and of what stands in it. Of linked alternatives the best met one
    counts: one of them would do. Raises KeyError if the draft has no such provision.
    """
    test = _Test(standing, eid, compromise)
    found = [test.answer(said) for said in _said(standing, eid)]
    found += _terms(standing, eid, compromise)
    return tuple(sorted(found, key=_order))


def _order(answer: Answer) -> tuple[int, int, bool, str]:
    kind = ("near", "apart", "term").index(answer.kind)
    return kind, -_BEST.index(answer.verdict), answer.via != "own", answer.delegation


def words_at(draft: Draft, inside: Sequence[int]) -> str:
    """The words of these provisions, line by line."""
    return "\n".join(draft.provisions[index].words for index in inside if draft.provisions[index].words)


def unlabelled(draft: Draft, inside: Sequence[int], text: str) -> str:
    """A pasted text without the printed numbers of the provisions that it replaces: words are compared with words."""
    labels = sorted({draft.provisions[index].label.strip() for index in inside} - {""}, key=len, reverse=True)
    if not labels:
        return text.strip()
    pattern = re.compile(r"^[ \t]*(?:" + "|".join(map(re.escape, labels)) + r")(?=\s)[ \t]*", re.MULTILINE)
    return pattern.sub("", text).strip()


def unjudged(standing: Standing, eid: str) -> tuple[str, ...]:
    """Delegations that speak only of the whole text or of a theme that reaches the provision: words tell nothing of them."""
    marks = standing.get(eid)
    if marks is None:
        return ()
    near = {mark.delegation for several in (*marks[:3], marks.apart) for mark in several}
    wider = (mark.delegation for mark in marks.wider if mark.scope != "term" and mark.via != "group")
    return tuple(dict.fromkeys(code for code in wider if code not in near))


class _Said(NamedTuple):
    """One position of one delegation, with the provisions of the range that it marks."""

    mark: Mark
    at: tuple[int, ...]
    kind: str


def _said(standing: Standing, eid: str) -> list[_Said]:
    found: dict[tuple[str, str, str], _Said] = {}
    for index in standing.chain.inside(standing.draft.id, standing.draft.by_eid[eid]):
        marks = standing.get(standing.draft.provisions[index].eid)
        if marks is None:
            continue
        for kind, several in (("near", (*marks.contests, *marks.asks, *marks.backs)), ("apart", marks.apart)):
            for mark in several:
                key = mark.delegation, mark.position, kind
                before = found.get(key, _Said(mark, (), kind))
                stale = before.mark.stale or mark.stale
                found[key] = _Said(before.mark._replace(stale=stale), (*before.at, index), kind)
    return list(found.values())


class _Test:
    """One compromise against one provision."""

    def __init__(self, standing: Standing, eid: str, compromise: str) -> None:
        self.standing, self.compromise, self.draft = standing, compromise, standing.draft
        self.by_id = {placed.position.id: placed.position for placed in standing.placed}
        self.inside = standing.chain.inside(self.draft.id, self.draft.by_eid[eid])
        self.kept = _kept(self.draft, self.inside, compromise)

    def answer(self, said: _Said) -> Answer:
        """What the compromise does to one position; of linked ones, the best."""
        mark, position = said.mark, self.by_id[said.mark.position]
        name = position.alternative_group
        linked = [p for p in self.by_id.values() if name and p.alternative_group == name and p.delegation == position.delegation]
        judged = [judge(self._case(p, said)) for p in linked or [position]]
        verdict, reason = min(judged, key=lambda pair: _BEST.index(pair[0]))
        whose = mark.delegation, verdict, position.id, mark.via, mark.group, mark.counted
        return Answer(*whose, reason, mark.stale, position.note, said.kind)

    def _case(self, position: Position, said: _Said) -> Case:
        now = words_at(self.draft, said.at)
        old = _then(place_of(self.standing.resolver, position), said.at, self.standing) if said.mark.stale else now
        whole = plain(now) == plain(words_at(self.draft, self.inside))
        weights = [(len(self.draft.provisions[index].words), self.kept[index]) for index in said.at]
        total = sum(weight for weight, _ in weights)
        kept = sum(weight * share for weight, share in weights) / total if total else 0.0
        return Case(position, now, self.compromise, self.draft.language, old, said.mark.stale, whole, kept)


def _kept(draft: Draft, inside: Sequence[int], compromise: str) -> dict[int, float]:
    """Per provision: the share of its words that a text for all of them keeps in their place."""
    ends, at = [], 0
    for index in inside:
        at += len(draft.provisions[index].words) + bool(draft.provisions[index].words)
        ends.append(at)
    kept = dict.fromkeys(inside, 0)
    at = 0
    for op, text in diff(words_at(draft, inside), compromise, draft.language):
        for letter in text if op != "+" else "":
            number = min(bisect_right(ends, at), len(ends) - 1)
            kept[inside[number]] += op == "=" and not letter.isspace()
            at += 1
    letters = {index: len("".join(draft.provisions[index].words.split())) for index in inside}
    return {index: kept[index] / letters[index] if letters[index] else 0.0 for index in inside}


def _then(place: Place, at: Sequence[int], standing: Standing) -> str:
    """The words of these provisions when the position was taken."""
    parts = [part for part in place.parts if set(place.trail.to[part]) & set(at)]
    then = standing.chain.draft(place.before) if parts else standing.draft
    return "\n".join(then.provisions[part].words for part in parts if then.provisions[part].words)


def _terms(standing: Standing, eid: str, compromise: str) -> Iterator[Answer]:
    """Who speaks of a term that the provision uses, or would use."""
    draft = standing.draft
    before, after = plain(words_at(draft, standing.chain.inside(draft.id, draft.by_eid[eid]))), plain(compromise)
    for position in (p.position for p in standing.placed if not p.later and p.position.on.startswith("term:")):
        term = position.on.partition(":")[2]
        verdict, reason = _on_term(position, term, mentions(before, term), mentions(after, term))
        for holder in standing.register.holders(position) if verdict else ():
            yield Answer(
                holder.code, verdict, position.id, holder.via, holder.partner, False, reason, note=position.note, kind="term"
            )


def _on_term(position: Position, term: str, before: bool, after: bool) -> tuple[str, str]:
    """The verdict on a position on a term, which may be used before and after; none where it is used neither way."""
    if not before and not after:
        return "", ""
    if position.stance == "support":
        return (KEPT, f"the term “{term}” that it supports is used") if after else (ASK, f"the term “{term}” is used no more")
    if position.stance in ("oppose", "reserve") or (position.stance == "propose" and position.action in ("delete", "amend")):
        return (CROSSED, f"it uses the term “{term}”") if after else (MET, f"the term “{term}” is used no more")
    return (ASK, f"it says something of the term “{term}”") if after else ("", "")
