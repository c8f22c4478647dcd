"""One provision's history as text or JSON: wording, changes, origins of its phrases, and who spoke on it, draft by draft."""

from collections.abc import Iterator, Sequence

from treaty_tui.compare.histories.history import Step
from treaty_tui.compare.histories.origins import Phrase, origins
from treaty_tui.diff import diff
from treaty_tui.eid import spoken, within
from treaty_tui.errors import InputError
from treaty_tui.model import Position, PositionBook
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run, marked, wrap
from treaty_tui.reports.sayings import Look, page, position_object
from treaty_tui.reports.words import name_of
from treaty_tui.stances.wording import holds, plain, units

FORMATS = {"text": ".txt", "json": ".json"}
INDENT = "    "

_RUN = 4
"""Fewer words than this in a row are chance, unless they were proposed for this very provision."""


def render(name: str, steps: Sequence[Step], book: PositionBook, look: Look, left_out: Sequence[InputError] = ()) -> bytes:
    """The history in a format of FORMATS; JSON tells why drafts are left out of it, too."""
    if name == "json":
        return _json(steps, book, look, left_out)
    return page(told(steps, book, look), look)


def told(steps: Sequence[Step], book: PositionBook, look: Look, left_out: Sequence[InputError] = ()) -> list[list[Run]]:
    """The history as lines of styled runs: drafts that are left out, each draft, and last where today's words came in."""
    return [
        *(line for error in left_out for line in wrap([("dim", f"left out: {error.place}: {error.message}")], look.width)),
        *(line for before, step in zip((None, *steps), steps, strict=False) for line in _step(before, step, book, look)),
        *_origins(steps, book, look.width),
    ]


def spoken_on(step: Step, book: PositionBook) -> list[Position]:
    """Positions on this draft that name the provision or something in it, by date."""
    found = [p for p in book.positions if p.draft == step.draft.id and any(within(p.on, eid) for eid in step.eids)]
    return sorted(found, key=lambda p: (p.date, p.id))


def _step(before: Step | None, step: Step, book: PositionBook, look: Look) -> Iterator[list[Run]]:
    where = ", ".join(spoken(eid) for eid in step.eids) or "does not stand"
    if step.see:
        where += f"; its parts: {', '.join(spoken(eid) for eid in step.see)}"
    again = " again" if step.change == "inserted" and step.before else ""
    what = [
        f"{step.whole_change}{again}{_others(before, step)}" if step.at else "",
        "moved" if step.moved else "",
        "renumbered" if step.renumbered else "",
    ]
    told = ", ".join(filter(None, what))
    title = f"{name_of(step.draft)} · {where}"
    yield from wrap([("head", title), ("dim", f"  {told}" if told else "")], look.width)
    if step.at and step.whole_change != "unchanged":
        segments = diff(step.before, step.whole, step.draft.language) if step.before else [("", step.whole)]
        runs = [(op if op != "=" else "", text) for op, text in segments]
        for words in wrap(marked(runs, look.colour), look.width - len(INDENT)):
            yield [("", INDENT), *words]
    for position in spoken_on(step, book):
        line = f"{_said(position)}: {position.note}" if position.note else _said(position)
        for wrapped in wrap([("dim", line)], look.width - len(INDENT)):
            yield [("", INDENT), *wrapped]
    yield []


def _others(before: Step | None, step: Step) -> str:
    """What it was merged with, or the other parts of what was split."""
    names = ", ".join(map(spoken, step.others))
    if not names or before is None:
        return ""
    return f" with {names} of {before.draft.id}" if step.change == "merged" else f" from {names}"


def asked_for(phrase: Phrase, steps: Sequence[Step], book: PositionBook) -> list[Position]:
    """Positions on earlier drafts whose proposed text holds a phrase that came in, or stands in it.

    A few words are chance, unless they were proposed for this very provision, which did not say them. That a phrase was asked for
    does not say that it came in for that.
    """
    came = next(n for n, step in enumerate(steps) if step.draft.id == phrase.draft)
    words, first = plain(phrase.text), next(n for n, step in enumerate(steps) if step.at)
    if came <= first or not words:
        return []
    before = steps[:came]
    found = [position for position in book.positions if position.text and _held(words, position, before, steps[came].draft.date)]
    return sorted(found, key=lambda p: (p.date, p.id))


def _held(words: str, position: Position, before: Sequence[Step], day: str) -> bool:
    text = plain(position.text)
    if not (holds(text, words) or holds(words, text)):
        return False
    shorter = min(words, text, key=len)
    spoken_of = [step for step in before if step.draft.id == position.draft]
    if any(within(eid, position.on) or within(position.on, eid) for step in spoken_of for eid in step.eids):
        return not any(holds(plain(step.whole), shorter) for step in spoken_of)
    earlier = bool(spoken_of) or (not position.draft and "" < position.date <= day)
    return earlier and len(units(shorter)) >= _RUN


def _askers(phrase: Phrase, steps: Sequence[Step], book: PositionBook) -> str:
    asked = ", ".join(f"{p.delegation} {p.date} [{p.id}]" for p in asked_for(phrase, steps, book))
    return f" (asked for by {asked})" if asked else ""


def _origins(steps: Sequence[Step], book: PositionBook, width: int) -> Iterator[list[Run]]:
    if sum(bool(step.at) for step in steps) < 2:
        return
    yield [("head", "Where today's words came in")]
    for phrase in _phrases(steps):
        if any(map(str.isalnum, phrase.text)):
            line = f"{phrase.draft}: “{' '.join(phrase.text.split())}”{_askers(phrase, steps, book)}"
            for wrapped in wrap([("", line)], width - len(INDENT)):
                yield [("", INDENT), *wrapped]


def _phrases(steps: Sequence[Step]) -> tuple[Phrase, ...]:
    told = [step for step in steps if any(step.roots)]
    return origins([(step.draft.id, step.roots[0]) for step in told], steps[-1].draft.language, [step.roots[1] for step in told])


def _json(steps: Sequence[Step], book: PositionBook, look: Look, left_out: Sequence[InputError]) -> bytes:
    document = {
        "schema": "treaty-tui/history/1",
        "internal": look.internal,
        "steps": [_step_object(step, book) for step in steps],
        "origins": [
            {"draft": p.draft, "text": p.text, "asked_for_by": [asked.id for asked in asked_for(p, steps, book)]}
            for p in _phrases(steps)
        ],
        "left_out": [{"path": e.path, "line": e.line, "column": e.column, "message": e.message} for e in left_out],
    }
    return tables.json_bytes(document)


def _step_object(step: Step, book: PositionBook) -> dict[str, object]:
    return {
        "draft": step.draft.id,
        "date": step.draft.date,
        "eids": list(step.eids),
        "change": step.change,
        "moved": step.moved,
        "renumbered": step.renumbered,
        "words": step.words,
        "whole": step.whole,
        "segments": [[s.op, s.text] for s in step.segments],
        "others": list(step.others),
        "see": list(step.see),
        "positions": [position_object(position) for position in spoken_on(step, book)],
    }


def _said(position: Position) -> str:
    """`RUS propose delete (2024-07-29)`, and what keeps it from being its own standing word."""
    what = " ".join(filter(None, (position.delegation, position.stance, position.action)))
    more = [f"reported by {position.attributed_by}" if position.attributed_by else ""]
    more += [position.status if position.status != "standing" else "", "internal" if position.internal else ""]
    return f"{what} ({', '.join(filter(None, (position.date or 'undated', *more)))})"
