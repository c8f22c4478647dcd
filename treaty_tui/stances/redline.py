"""The red-line test: a compromise wording for a provision; whose proposals it meets, whose objections it crosses."""

from typing import NamedTuple

from treaty_tui.model import Mark, Position
from treaty_tui.stances.taken import FULLY, NOT, PARTLY, REWORDED, STOOD, measure
from treaty_tui.stances.standing import Standing
from treaty_tui.stances.wording import holds, plain

MET, PARTLY_MET, CROSSED, KEPT, ASK = "met", "partly met", "crossed", "kept", "ask again"

_ORDER = {MET: 0, KEPT: 1, PARTLY_MET: 2, ASK: 3, CROSSED: 4}


class Answer(NamedTuple):
    """What the compromise does to one delegation's standing."""

    delegation: str
    verdict: str
    """met, partly met, kept, ask again, crossed."""
    position: str
    via: str
    group: str
    counted: bool
    reason: str


def redline(standing: Standing, eid: str, compromise: str) -> tuple[Answer, ...]:
    """Every delegation that stands at a provision, worst verdict first. Raises KeyError if the draft has no such provision.

    Of linked alternatives the best met one counts: one of them would do.
    """
    index = standing.draft.by_eid[eid]
    words = standing.draft.provisions[index].words
    marks = standing.get(eid)
    if marks is None:
        return ()
    by_id = {placed.position.id: placed.position for placed in standing.placed}
    found = [
        _answer(mark, by_id, words, compromise, standing.draft.language)
        for several in (marks.contests, marks.asks, marks.backs)
        for mark in several
    ]
    return tuple(sorted(found, key=lambda answer: (-_ORDER[answer.verdict], answer.via != "own", answer.delegation)))


def _answer(mark: Mark, by_id: dict[str, Position], words: str, compromise: str, language: str) -> Answer:
    position = by_id[mark.position]
    name = position.alternative_group
    linked = [p for p in by_id.values() if name and p.alternative_group == name and p.delegation == position.delegation]
    judged = [judge(p, words, compromise, language) for p in linked or [position]]
    verdict, reason = min(judged, key=lambda pair: _ORDER[pair[0]])
    return Answer(mark.delegation, verdict, position.id, mark.via, mark.group, mark.counted, reason)


def judge(position: Position, words: str, compromise: str, language: str = "en") -> tuple[str, str]:
    """The verdict on one position and the reason, against the words that now stand."""
    if position.stance == "propose" and position.text:
        return _proposal(position, words, compromise, language)
    quote, after = plain(position.quote), plain(compromise)
    stands = holds(after, quote) if quote else bool(after)
    what = f"“{position.quote}”" if quote else "the provision"
    if position.stance == "propose" and position.action == "delete":
        return (CROSSED, f"it asks to delete {what}, which still stands") if stands else (MET, f"{what} is gone, as it asks")
    if position.stance in ("oppose", "reserve"):
        return _objection(bool(quote), stands, what, plain(words) == after)
    if position.stance == "support":
        return _support(bool(quote), stands, what, plain(words) == after)
    return ASK, f"{_said(position)}: no wording is on record to measure by"


def _proposal(position: Position, words: str, compromise: str, language: str) -> tuple[str, str]:
    measured = measure(position.text, words, [compromise], language)
    if measured.how in (FULLY, STOOD):
        return MET, "its proposed words are taken"
    if measured.how == PARTLY:
        pieces = ", ".join(f"“{text}”" for _, text in measured.runs) or "some of the words that it wants out are gone"
        return PARTLY_MET, f"{measured.share:.0%} of what is new in its proposal is taken: {pieces}"
    if measured.how == REWORDED:
        return PARTLY_MET, "its proposal is taken in other words"
    quote = plain(position.quote)
    if measured.how == NOT and quote and not holds(plain(compromise), quote):
        return PARTLY_MET, f"“{position.quote}” is gone, but its own words are not taken"
    return CROSSED, "nothing of its proposed words is taken"


def _objection(quoted: bool, stands: bool, what: str, same: bool) -> tuple[str, str]:
    if not stands:
        return MET, f"{what} that it objects to is gone"
    if quoted or same:
        return CROSSED, f"{what} that it objects to still stands"
    return ASK, "it objects to the provision as it stood; the words are others now"


def _support(quoted: bool, stands: bool, what: str, same: bool) -> tuple[str, str]:
    if same or (quoted and stands):
        return KEPT, f"{what} that it supports still stands"
    if not stands:
        return CROSSED, f"{what} that it supports is gone"
    return ASK, "it supports the provision as it stood; the words are others now"


def _said(position: Position) -> str:
    return {"concern": "it has a concern", "question": "it asks a question", "flexible": "it is flexible"}.get(
        position.stance, f"it says {position.stance} {position.action}".rstrip()
    )
