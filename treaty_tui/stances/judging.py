"""One position against one compromise wording: met, partly met, kept, crossed, or to be asked again; and why."""

from treaty_tui.model import Position
from treaty_tui.stances.landed import exchange
from treaty_tui.stances.taken import FULLY, NOT, PARTLY, REWORDED, STOOD, measure
from treaty_tui.stances.wording import holds, plain
from treaty_tui.typed import NamedTuple

MET, PARTLY_MET, CROSSED, KEPT, ASK = "met", "partly met", "crossed", "kept", "ask again"


_LEFT = 1 / 3
"""A part of which the compromise keeps less than this is gone; what shares a few common words is another part."""


class Case(NamedTuple):
    """A position, the words that now stand where it speaks, and what is offered instead."""

    position: Position
    now: str
    compromise: str
    language: str = "en"
    old: str = ""
    """The words when it was taken: those that now stand, unless it is stale."""
    stale: bool = False
    whole: bool = True
    """Whether the compromise replaces just these words, or more of the text around them."""
    kept: float = 1.0
    """Share of these words that the compromise keeps in their place, 0 to 1."""

    def says(self, words: str) -> bool:
        """Whether the compromise says these words; where it replaces more, among others."""
        return plain(self.compromise) == plain(words) if self.whole else holds(plain(self.compromise), plain(words))

    @property
    def stands(self) -> bool:
        """Whether anything of the provision is left."""
        return bool(plain(self.compromise)) if self.whole else self.kept >= _LEFT


def judge(case: Case) -> tuple[str, str]:
    """The verdict and its reason."""
    position = case.position
    if position.stance == "propose" and position.text:
        return _proposal(case)
    if position.stance == "propose" and position.action == "delete":
        return _deletion(case)
    if position.stance in ("oppose", "reserve"):
        return _objection(case)
    if position.stance == "support":
        return _support(case)
    if position.stance == "propose" and position.action == "amend" and case.says(case.now):
        return CROSSED, "it asks to amend the provision, which stands as it was"
    return ASK, f"{_said(position)}: no wording is on record to measure by"


def _quote(case: Case) -> tuple[bool, str]:
    """Whether what it speaks of stands, and its name."""
    quote = plain(case.position.quote)
    return (holds(plain(case.compromise), quote), f"“{case.position.quote}”") if quote else (case.stands, "the provision")


def _proposal(case: Case) -> tuple[str, str]:
    position, base = case.position, case.old or case.now
    measured = measure(position.text, base, [case.compromise], case.language)
    if position.quote and position.action in ("amend", ""):
        measured = exchange(position, base, [case.compromise], measured)
    if measured.how in (FULLY, STOOD):
        return MET, "its proposed words are taken" if measured.how == FULLY else "the words that it proposes stand"
    if measured.how == PARTLY:
        pieces = ", ".join(f"“{text}”" for _, text in measured.runs) or f"“{position.quote or 'what it wants out'}” is gone"
        return PARTLY_MET, f"its proposal is taken in part: {pieces}"
    if measured.how == REWORDED:
        return PARTLY_MET, "its proposal is taken in other words"
    quote = plain(position.quote)
    if measured.how == NOT and quote and not holds(plain(case.compromise), quote):
        return PARTLY_MET, f"“{position.quote}” is gone, but its own words are not taken"
    return CROSSED, "nothing of its proposed words is taken"


def _deletion(case: Case) -> tuple[str, str]:
    stands, what = _quote(case)
    return (CROSSED, f"it asks to delete {what}, which still stands") if stands else (MET, f"{what} is gone, as it asks")


def _objection(case: Case) -> tuple[str, str]:
    stands, what = _quote(case)
    if not stands:
        return MET, f"{what} that it objects to is gone"
    if case.position.quote or case.says(case.now) or (case.stale and case.says(case.old)):
        return CROSSED, f"{what} that it objects to still stands"
    return ASK, "it objects to the provision as it stood; the words are others now"


def _support(case: Case) -> tuple[str, str]:
    stands, what = _quote(case)
    if not stands:
        return CROSSED, f"{what} that it supports is gone"
    if case.position.quote or (case.says(case.now) and not case.stale):
        return KEPT, f"{what} that it supports still stands"
    if case.stale and case.says(case.old):
        return KEPT, "the words that it supported are back"
    if case.stale:
        return ASK, "it supported older words than the draft has"
    return ASK, "it supports the provision as it stood; the words are others now"


def _said(position: Position) -> str:
    return {"concern": "it has a concern", "question": "it asks a question", "flexible": "it is flexible"}.get(
        position.stance, f"it proposes to {position.action or 'amend'}" if position.action != "vote" else "it asks for a vote"
    )
