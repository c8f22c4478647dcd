"""The red-line test of a compromise, as text, JSON or CSV: what changes, who is crossed, who must be asked, who is met."""

from collections.abc import Iterator, Sequence

from treaty_tui.model import Draft
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.safe import shown
from treaty_tui.reports.sayings import Look, count, heading, page, para, redlined, where
from treaty_tui.reports.words import name_of
from treaty_tui.stances.redline import ASK, CROSSED, KEPT, MET, PARTLY_MET, Answer

FORMATS = tables.LISTS
COLUMNS = ("delegation", "verdict", "kind", "counted", "via", "group", "stale", "position", "reason")

_TITLES = {
    CROSSED: ("▼", "contests", "Crossed: against its recorded words"),
    ASK: ("?", "asks", "To be asked again: its words do not tell"),
    PARTLY_MET: ("±", "asks", "Partly met"),
    KEPT: ("▲", "backs", "Kept: what it supports still stands"),
    MET: ("▲", "backs", "Met: it gets what it asked for"),
}


def render(
    name: str, draft: Draft, eid: str, words: str, compromise: str, answers: Sequence[Answer], unjudged: Sequence[str], look: Look
) -> bytes:
    """The test in a format of FORMATS. `unjudged`: who speaks only of the whole text or a theme."""
    if name == "json":
        document = {
            "schema": "treaty-tui/redline/1",
            "internal": look.internal,
            "draft": draft.id,
            "eid": eid,
            "old": words,
            "new": compromise,
            "answers": [answer._asdict() for answer in answers],
            "unjudged": list(unjudged),
        }
        return tables.json_bytes(document)
    if name == "csv":
        return tables.render("csv", [{**a._asdict(), "reason": shown(a.reason)} for a in answers], COLUMNS)
    return page(_lines(draft, eid, words, compromise, answers, unjudged, look), look)


def _lines(
    draft: Draft, eid: str, words: str, compromise: str, answers: Sequence[Answer], unjudged: Sequence[str], look: Look
) -> Iterator[list[Run]]:
    yield from para([("head", f"A compromise for {where([eid])} of {name_of(draft)}: {heading(draft, eid)}".rstrip(": "))], look)
    yield from redlined(words, compromise, draft.language, look)
    near = [answer for answer in answers if answer.kind == "near"]
    yield []
    yield from para([("", _summary(near))], look)
    for verdict, (sign, style, title) in _TITLES.items():
        several = [answer for answer in near if answer.verdict == verdict]
        if several:
            yield []
            yield from para([(style, f"{sign} {title} ({_states(several)})")], look)
            yield from _reasons(several, look)
    yield from _behind(answers, unjudged, look)
    if any(answer.stale for answer in answers):
        yield []
        yield from para([("dim", "* spoke on words that have changed since: ask whether it still holds")], look)


def _summary(near: Sequence[Answer]) -> str:
    if not near:
        return "Nobody is on record at this provision: silence is not support."
    first: dict[str, str] = {}
    for answer in near:
        if answer.counted:
            first.setdefault(answer.delegation, answer.verdict)
    counts = [(sum(taken == verdict for taken in first.values()), verdict) for verdict in _TITLES]
    told = ", ".join(f"{number} {verdict}" for number, verdict in counts if number)
    return f"{count(len(first), 'state')} on record, each counted once at its worst: {told or 'none'}."


def _states(several: Sequence[Answer]) -> str:
    own = {answer.delegation for answer in several if answer.counted and answer.via != "group"}
    through = {answer.delegation for answer in several if answer.counted and answer.via == "group"} - own
    return f"{count(len(own | through), 'state')}" + (f", {len(through)} of them through a group" if through else "")


def _reasons(several: Sequence[Answer], look: Look) -> Iterator[list[Run]]:
    """Who, by reason: own words by name, members by number behind their group."""
    by_reason: dict[str, list[Answer]] = {}
    for answer in several:
        by_reason.setdefault(answer.reason, []).append(answer)
    for reason, found in by_reason.items():
        members: dict[str, int] = {}
        for answer in found:
            if answer.via == "group":
                members[answer.group] = members.get(answer.group, 0) + 1
        own = dict.fromkeys(a.delegation + "*" * a.stale for a in found if a.via != "group")
        through = [f"({number} through {group})" for group, number in members.items()]
        yield from para([("head", " ".join(filter(None, [", ".join(own), *through]))), ("", f": {reason}")], look, 4, 2)
        for answer in found:
            if answer.note and answer.via == "own" and answer.verdict in (CROSSED, PARTLY_MET):
                yield from para([("dim", f"{answer.delegation}: {answer.note} [{answer.position}]")], look, 8, 2)


def _behind(answers: Sequence[Answer], unjudged: Sequence[str], look: Look) -> Iterator[list[Run]]:
    told = {"apart": "Apart, not counted (observers, unnamed, reported)", "term": "They speak of a term of the text, not counted"}
    for kind, title in told.items():
        several = [answer for answer in answers if answer.kind == kind]
        if several:
            yield []
            yield from para([("dim", title)], look)
        for answer in several:
            said = [("head", answer.delegation), ("", f" {answer.verdict}: {answer.reason}"), ("dim", f" [{answer.position}]")]
            yield from para(said, look, 4, 2)
    if unjudged:
        yield []
        names = ", ".join(unjudged[:12]) + (", …" if len(unjudged) > 12 else "")
        yield from para([("dim", f"Not judged: {len(unjudged)} speak only of the whole text or of a theme ({names})")], look)
