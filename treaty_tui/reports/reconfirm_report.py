"""Whom to ask again after a revision, as text or JSON: per delegation each position, and the words then and now."""

from collections.abc import Callable, Iterator, Mapping

from treaty_tui.eid import spoken
from treaty_tui.model import Draft
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.sayings import FORMATS, Look, count, does, name_with, page, para, position_object, redlined, when, where
from treaty_tui.reports.words import name_of
from treaty_tui.stances.reach import CHANGED, GONE, SPLIT
from treaty_tui.stances.reconfirm import Asking, Wording

__all__ = ["FORMATS", "render"]

_QUESTIONS = {CHANGED: "does it still hold?", SPLIT: "which part is meant?", GONE: "is the matter settled?"}
_MOST = 4
"""Changed provisions of one wide position that are shown word for word."""

Asked = Mapping[str, tuple[Asking, ...]]


def render(name: str, draft: Draft, asked: Asked, names: Callable[[str], str], look: Look, hint: str = "") -> bytes:
    """The list in a format of FORMATS. `names` gives a delegation's name; `hint` is said where nothing has to be asked."""
    if name == "json":
        return _json(draft, asked, look)
    return page(_lines(draft, asked, names, look, hint), look)


def _lines(draft: Draft, asked: Asked, names: Callable[[str], str], look: Look, hint: str) -> Iterator[list[Run]]:
    numbers: dict[Wording, int] = {}
    every = [asking for several in asked.values() for asking in several]
    told = f"{count(len(every), 'position')} of {count(len(asked), 'delegation or group', 'delegations and groups')}"
    yield from para([("head", f"To ask again after {name_of(draft)}: {told}")], look)
    states = [f"{sum(a.state == state for a in every)} {state}" for state in (CHANGED, SPLIT, GONE)]
    yield from para([("dim", " · ".join(states) + ". Positions whose words still stand need no asking.")], look)
    if hint:
        yield from para([("", hint)], look)
    for code, several in asked.items():
        yield []
        yield [("head", name_with(names, code))]
        for asking in several:
            yield from _asking(asking, numbers, look)
    if numbers:
        yield []
        yield [("head", "The words then and now")]
    for wording, number in numbers.items():
        yield from _wording(draft, wording, number, look)


def _asking(asking: Asking, numbers: dict[Wording, int], look: Look) -> Iterator[list[Run]]:
    position = asking.position
    yield from para([("", f"{does(position)} ({when(position)})"), ("dim", f" [{position.id}]")], look, 2, 2)
    stands = f"{asking.state}: {_stands(asking)}"
    shown = [numbers.setdefault(wording, len(numbers) + 1) for wording in asking.wordings[:_MOST]]
    words = f"; words {', '.join(f'({number})' for number in shown)}" if shown else ""
    left = len(asking.wordings) - len(shown)
    words += f" and {left} more" if left else ""
    yield from para([("asks", stands), ("", words), ("head", f" → {_QUESTIONS[asking.state]}")], look, 4, 2)
    if asking.alternatives:
        yield from para([("dim", f"one of linked asks: {', '.join(asking.alternatives)}")], look, 4, 2)
    if position.note:
        yield from para([("dim", position.note)], look, 4, 2)


def _stands(asking: Asking) -> str:
    if asking.state == GONE:
        return "the provision does not stand any more"
    changed = [eid for wording in asking.wordings for eid in wording.now] or list(asking.eids)
    of = f" ({len(changed)} of {asking.reached} provisions)" if asking.reached > 1 else ""
    return f"at {where(list(dict.fromkeys(changed)))}{of}"


def _wording(draft: Draft, wording: Wording, number: int, look: Look) -> Iterator[list[Run]]:
    then = f"{where(wording.then)} of {wording.before}" if wording.then else f"not in {wording.before}"
    now = f"{', '.join(map(spoken, wording.now))} of {draft.id}" if wording.now else f"not in {draft.id}"
    yield from para([("head", f"({number}) {then} → {now}")], look, 0, 4)
    yield from redlined(wording.old, wording.new, draft.language, look)


def _json(draft: Draft, asked: Asked, look: Look) -> bytes:
    document = {
        "schema": "treaty-tui/reconfirm/1",
        "internal": look.internal,
        "draft": draft.id,
        "delegations": {code: [_object(asking) for asking in several] for code, several in asked.items()},
    }
    return tables.json_bytes(document)


def _object(asking: Asking) -> dict[str, object]:
    return {
        "position": position_object(asking.position),
        "state": asking.state,
        "eids": list(asking.eids),
        "question": asking.sentence,
        "alternatives": list(asking.alternatives),
        "wordings": [
            {"draft": w.before, "then": list(w.then), "now": list(w.now), "old": w.old, "new": w.new} for w in asking.wordings
        ],
    }
