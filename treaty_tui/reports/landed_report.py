"""Which proposals later drafts took, as text, JSON or CSV: fully, partly, reworded, not; where; or why nobody can tell."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.safe import shown
from treaty_tui.reports.sayings import Look, count, does, page, para, position_object, vote_line, vote_object, when, where
from treaty_tui.stances.landed import HOW, UNTOLD, WAITING, Landing
from treaty_tui.stances.taken import FULLY, NOT, PARTLY, REWORDED

FORMATS = tables.LISTS
COLUMNS = ("delegation", "position", "on", "action", "draft_spoken_of", "later_draft", "how", "share", "where", "words", "reason")

_SIGNS = {FULLY: "backs", PARTLY: "asks", REWORDED: "asks", NOT: "contests"}
_CLOSED = (UNTOLD, WAITING)


def render(name: str, landings: Sequence[Landing], look: Look) -> bytes:
    """The proposals in a format of FORMATS; in text those that can be judged come first."""
    if name == "json":
        document = {
            "schema": "treaty-tui/landed/1",
            "internal": look.internal,
            "landings": [_object(landing) for landing in landings],
        }
        return tables.json_bytes(document)
    if name == "csv":
        return tables.render("csv", [_record(landing) for landing in landings], COLUMNS)
    return page(_lines(landings, look), look)


def _lines(landings: Sequence[Landing], look: Look) -> Iterator[list[Run]]:
    proposals = [list(group) for _, group in groupby(landings, key=lambda landing: landing.position.id)]
    judged = [followed for followed in proposals if any(landing.how not in _CLOSED for landing in followed)]
    rest = [followed for followed in proposals if followed not in judged]
    last = [followed[-1].how for followed in proposals]
    counts = ", ".join(f"{last.count(how)} {how}" for how in HOW if how in last)
    yield from para([("head", f"{count(len(proposals), 'proposal')}, as the latest draft has them: {counts or 'none'}")], look)
    yield from para([("dim", "Judged by words alone: that words came in does not say who brought them.")], look)
    for followed in judged:
        yield []
        yield from _proposal(followed, look)
        yield from _drafts(followed, look)
    if rest:
        yield []
        yield from para([("head", f"{len(rest)} that no plain rule can judge")], look)
    for followed in rest:
        yield from _proposal(followed, look)
        yield from _drafts(followed, look)


def _proposal(followed: list[Landing], look: Look) -> Iterator[list[Run]]:
    position = followed[0].position
    said = [("head", position.delegation), ("", f" {does(position)} ({when(position)})"), ("dim", f" [{position.id}]")]
    yield from para(said, look, 0, 2)
    if position.text:
        yield from para([("", f"proposed: “{position.text}”")], look, 4, 2)
    elif position.note:
        yield from para([("dim", position.note)], look, 4, 2)


def _drafts(followed: list[Landing], look: Look) -> Iterator[list[Run]]:
    """One line per outcome; drafts with the same one are named together."""
    for (how, reason), group in groupby(followed, key=lambda landing: (landing.how, landing.reason)):
        several = list(group)
        drafts = ", ".join(landing.draft for landing in several if landing.draft)
        told = f" ({several[-1].share:.0%} of what is new)" if how == PARTLY and several[-1].runs else ""
        told += f": {reason}" if reason else ""
        yield from para([("", f"{drafts}: " if drafts else ""), (_SIGNS.get(how, ""), how), ("", told)], look, 4, 2)
        for run in several[-1].runs:
            yield from para([("", f"in {where([run.eid])}: “{run.words}”")], look, 8, 2)
        for vote in dict.fromkeys(vote for landing in several for vote in landing.votes):
            yield from para([("", vote_line(vote))], look, 8, 2)


def _record(landing: Landing) -> dict[str, object]:
    position = landing.position
    return {
        "delegation": position.delegation,
        "position": position.id,
        "on": position.on,
        "action": position.action,
        "draft_spoken_of": position.draft,
        "later_draft": landing.draft,
        "how": landing.how,
        "share": landing.share,
        "where": " ".join(dict.fromkeys(run.eid for run in landing.runs)) or " ".join(landing.now),
        "words": shown(" | ".join(run.words for run in landing.runs)),
        "reason": landing.reason,
    }


def _object(landing: Landing) -> dict[str, object]:
    return {
        "position": position_object(landing.position),
        "draft": landing.draft,
        "how": landing.how,
        "share": landing.share,
        "runs": [run._asdict() for run in landing.runs],
        "reason": landing.reason,
        "now": list(landing.now),
        "votes": [vote_object(vote) for vote in landing.votes],
    }
