"""One provision's history as text or JSON: wording, changes, origins of its phrases, and who spoke on it, draft by draft."""

import json
from collections.abc import Iterator, Sequence

from treaty_tui.compare.history import Step
from treaty_tui.eid import spoken, within
from treaty_tui.model import Position, PositionBook
from treaty_tui.reports.lines import Run, marked, paint, wrap
from treaty_tui.reports.words import name_of
from treaty_tui.significance.origins import origins

FORMATS = {"text": ".txt", "json": ".json"}
INDENT = "    "


def render(name: str, steps: Sequence[Step], book: PositionBook, *, colour: bool = False, width: int = 100) -> bytes:
    """The history in a format of FORMATS."""
    if name == "json":
        return _json(steps, book)
    lines = [line for step in steps for line in _step(step, book, colour, width)]
    lines += _origins(steps, width)
    return ("\n".join(paint(line, colour) for line in lines) + "\n").encode()


def spoken_on(step: Step, book: PositionBook) -> list[Position]:
    """Positions on this draft that name the provision or something in it, by date."""
    found = [p for p in book.positions if p.draft == step.draft.id and any(within(p.on, eid) for eid in step.eids)]
    return sorted(found, key=lambda p: (p.date, p.id))


def _step(step: Step, book: PositionBook, colour: bool, width: int) -> Iterator[list[Run]]:
    where = ", ".join(spoken(eid) for eid in step.eids)
    what = [step.change, "moved" if step.moved else "", "renumbered" if step.renumbered else ""]
    told = ", ".join(filter(None, what))
    yield from wrap(
        [("head", f"{name_of(step.draft)} · {where or 'does not stand'}"), ("dim", f"  {told}" if told else "")], width
    )
    if step.at and step.change != "unchanged":
        runs = [(s.op if s.op != "=" else "", s.text) for s in step.segments] or [("", step.words)]
        for words in wrap(marked(runs, colour), width - len(INDENT)):
            yield [("", INDENT), *words]
    for position in spoken_on(step, book):
        line = f"{_said(position)} ({position.date}): {position.note}"
        for wrapped in wrap([("dim", line)], width - len(INDENT)):
            yield [("", INDENT), *wrapped]
    yield []


def _origins(steps: Sequence[Step], width: int) -> Iterator[list[Run]]:
    versions = [(step.draft.id, step.words) for step in steps if step.at]
    if len(versions) < 2:
        return
    yield [("head", "Where today's words came in")]
    for phrase, draft_id in origins(versions, steps[-1].draft.language):
        if any(map(str.isalnum, phrase)):
            yield from wrap([("", f"{INDENT}{draft_id}: “{' '.join(phrase.split())}”")], width)


def _json(steps: Sequence[Step], book: PositionBook) -> bytes:
    document = {
        "schema": "treaty-tui/history/1",
        "steps": [_step_object(step, book) for step in steps],
        "origins": [
            {"draft": p.draft, "text": p.text}
            for p in origins([(s.draft.id, s.words) for s in steps if s.at], steps[-1].draft.language)
        ],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _step_object(step: Step, book: PositionBook) -> dict[str, object]:
    return {
        "draft": step.draft.id,
        "date": step.draft.date,
        "eids": list(step.eids),
        "change": step.change,
        "moved": step.moved,
        "renumbered": step.renumbered,
        "words": step.words,
        "segments": [[s.op, s.text] for s in step.segments],
        "positions": [
            {"id": p.id, "delegation": p.delegation, "stance": p.stance, "text": p.text} for p in spoken_on(step, book)
        ],
    }


def _said(position: Position) -> str:
    return " ".join(filter(None, (position.delegation, position.stance, position.action)))
