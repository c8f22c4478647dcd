"""Who backs, contests, asks, is silent: of one provision, or of all as a table; what a rule would make of it; recorded votes."""

from collections.abc import Iterator, Sequence

from treaty_tui.eid import parent, spoken
from treaty_tui.model import Draft, Mark, Vote
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run, cells
from treaty_tui.reports.sayings import Look, heading, page, para, vote_line, vote_object
from treaty_tui.reports.words import SIDES as SIGNS
from treaty_tui.reports.words import name_of
from treaty_tui.stances.arithmetic import SIDES, SILENT, Tally, Verdict
from treaty_tui.typed import NamedTuple

FORMATS = tables.LISTS
TABLE = ("provision", "backs", "contests", "asks", "heading", "eid")
COLUMNS = ("delegation", "side", "via", "group", "region", "state", "date", "draft", "position")

_BASES = {"voting": "of those for and against", "present": "of those present", "members": "of all members"}


class Counted(NamedTuple):
    """A tally with everything that a report says of it."""

    tally: Tally
    marks: tuple[Mark, ...]
    """The mark that stands for each state that spoke."""
    over: bool
    """Whether it counts over a chapter or article and all in it."""
    verdicts: tuple[Verdict, ...]
    votes: tuple[Vote, ...]
    apart: tuple[Mark, ...]
    wider: tuple[str, ...]
    """Delegations that reach it only through the whole text, a theme or a term."""
    room: str
    """Who could speak: `193 states of the table`."""


def render(name: str, draft: Draft, counted: Counted, look: Look) -> bytes:
    """One provision in a format of FORMATS."""
    if name == "json":
        return tables.json_bytes(_object(draft, counted, look))
    if name == "csv":
        regions = counted.tally.regions
        records = [{**mark._asdict(), "region": regions.get(mark.delegation, "")} for mark in counted.marks]
        return tables.render("csv", records, COLUMNS)
    return page(_lines(draft, counted, look), look)


def render_table(name: str, draft: Draft, tallies: Sequence[Tally], look: Look, top: int = 0) -> bytes:
    """All provisions that somebody stands at, in the order given; text shows `top` of them (0: all).

    Text leaves out what stands just as the paragraph or article over it: whoever speaks of that speaks of its parts.
    """
    if name != "text":
        return tables.render(name, [_row(draft, tally) for tally in tallies], ("eid", *TABLE[1:4], "silent", "heading"))
    sides = {tally.eid: tally.sides for tally in tallies}
    records = [_row(draft, tally) for tally in tallies if tally.sides != sides.get(parent(tally.eid))]
    lines = tables.render("text", records[: top or None], TABLE[:5], look.width).decode().splitlines()
    left = len(records) - len(lines) + 1
    title = f"The most contested provisions of {name_of(draft)}: states, each counted once at each provision"
    same = len(tallies) - len(records)
    told = [f"{left} more: --top 0 shows all"] * (left > 0) + [f"{same} that stand as what they are part of are left out"] * (
        same > 0
    )
    foot = para([("dim", "; ".join(told))], look) if told else ()
    return page([*para([("head", title)], look), *([("", line)] for line in lines), *foot], look)


def _row(draft: Draft, tally: Tally) -> dict[str, object]:
    counts = {side: tally.count(side) for side in SIDES}
    return {"provision": spoken(tally.eid), **counts, "heading": heading(draft, tally.eid), "eid": tally.eid}


def _lines(draft: Draft, counted: Counted, look: Look) -> Iterator[list[Run]]:
    tally = counted.tally
    title = f"{spoken(tally.eid)} of {name_of(draft)}: {heading(draft, tally.eid)}".rstrip(": ")
    yield from para([("head", title)], look)
    if counted.over:
        told = "Over it and all that stands in it: who contests anything in it contests; else asks, else backs."
        yield from para([("dim", told)], look)
    numbers = ", ".join(f"{tally.count(side)} {side}" for side in SIDES[:3])
    yield from para([("", f"{numbers}; {tally.count(SILENT)} of {counted.room} silent: nothing is known of them")], look)
    for side in SIDES[:3]:
        yield from _side(side, [mark for mark in counted.marks if mark.side == side], look)
    stale = sum(mark.stale for mark in counted.marks)
    if stale:
        yield from para([("dim", f"* {stale} of these {len(counted.marks)} spoke on words that have changed since")], look, 2, 2)
    yield from _uncounted(counted, look)
    yield []
    yield from _regions(tally)
    yield []
    yield from _rules(counted, look)
    yield []
    yield from _votes(counted, look)


def _side(side: str, marks: Sequence[Mark], look: Look) -> Iterator[list[Run]]:
    """Own words by name; members that only a group speaks for, by number. A group itself is no state and not counted."""
    if not marks:
        return
    own = [mark.delegation + "*" * mark.stale for mark in marks if mark.via != "group"]
    members: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.via == "group":
            members.setdefault(mark.group, []).append(mark)
    parts = [f"{len(own)} in their own words: {', '.join(own)}"] if own else []
    parts += [f"{len(several)}{'*' * several[0].stale} through {group}" for group, several in members.items()]
    sign, verb = SIGNS[side]
    yield from para([(side, f"{sign} {verb} {len(marks)}"), ("", f": {'; '.join(parts)}")], look, 2, 2)


def _uncounted(counted: Counted, look: Look) -> Iterator[list[Run]]:
    if counted.apart:
        named = ", ".join(f"{mark.delegation} {mark.side}" for mark in counted.apart)
        yield from para([("dim", f"apart, not counted (observers, unnamed, reported): {named}")], look, 2, 2)
    if counted.wider:
        some = ", ".join(counted.wider[:12]) + (", …" if len(counted.wider) > 12 else "")
        told = f"not counted: {len(counted.wider)} speak only of the whole text, a theme or a term ({some})"
        yield from para([("dim", told)], look, 2, 2)


def _regions(tally: Tally) -> Iterator[list[Run]]:
    yield [("head", "By regional group")]
    rows: list[tuple[str, ...]] = [("", *SIDES)]
    for region, counts in sorted(tally.by_region().items(), key=lambda pair: (not pair[0], pair[0])):
        rows.append((region or "no group known", *(str(counts[side]) for side in SIDES)))
    widths = [max(cells(row[x]) for row in rows) for x in range(len(rows[0]))]
    for row in rows:
        cells_of = [row[0].ljust(widths[0]), *(value.rjust(widths[x + 1]) for x, value in enumerate(row[1:]))]
        yield [("", "  " + "  ".join(cells_of))]


def _rules(counted: Counted, look: Look) -> Iterator[list[Run]]:
    yield from para([("head", "If it came to a vote on keeping it")], look)
    told = f"as if each state voted as it spoke, the others abstaining; present and members: {counted.room}. No forecast."
    yield from para([("dim", told)], look, 2, 2)
    for verdict in counted.verdicts:
        rule = verdict.rule
        share = f"{'more than ' if rule.more_than else ''}{rule.share.numerator}/{rule.share.denominator}"
        outcome = ("backs", "carried") if verdict.carried else ("contests", "not carried")
        asked = f"{rule.name} ({share} {_BASES[rule.of]}): {verdict.needed} of {verdict.base} needed, {verdict.in_favour} for: "
        yield from para([("", asked), outcome], look, 2, 2)


def _votes(counted: Counted, look: Look) -> Iterator[list[Run]]:
    yield [("head", "Recorded votes")] if counted.votes else [("dim", "No recorded vote on it is held.")]
    for vote in counted.votes:
        on = f", as {spoken(vote.on)} of {vote.draft}" if vote.draft else ""
        yield from para([("", f"{vote_line(vote)}{on}")], look, 2, 2)
        yield from para([("dim", ", ".join(filter(None, (vote.document, vote.url, vote.confidence))))], look, 4, 2)


def _object(draft: Draft, counted: Counted, look: Look) -> dict[str, object]:
    tally = counted.tally
    return {
        "schema": "treaty-tui/tally/1",
        "internal": look.internal,
        "draft": draft.id,
        "eid": tally.eid,
        "over_all_in_it": counted.over,
        "counts": {side: tally.count(side) for side in SIDES},
        "states": len(tally.states),
        **{side: [_mark(mark) for mark in counted.marks if mark.side == side] for side in SIDES[:3]},
        "silent": [code for code in tally.states if code not in tally.sides],
        "by_region": {region: {side: counts[side] for side in SIDES} for region, counts in tally.by_region().items()},
        "rules": [_verdict(verdict) for verdict in counted.verdicts],
        "votes": [vote_object(vote) for vote in counted.votes],
        "apart": [_mark(mark) | {"side": mark.side} for mark in counted.apart],
        "wider": list(counted.wider),
    }


def _mark(mark: Mark) -> dict[str, object]:
    keys = ("delegation", "position", "via", "group", "scope", "state", "stale", "date", "draft", "reason")
    return {key: getattr(mark, key) for key in keys}


def _verdict(verdict: Verdict) -> dict[str, object]:
    rule = verdict.rule
    named = {"name": rule.name, "share": str(rule.share), "of": rule.of, "more_than": rule.more_than}
    return {**named, **{key: getattr(verdict, key) for key in ("needed", "base", "in_favour", "against", "carried")}}
