"""How reports speak of positions: who does what of which words, when, from which source; and paragraphs of a given width."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from treaty_tui.diff import diff
from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Position, Vote
from treaty_tui.reports.lines import Run, marked, paint, wrap
from treaty_tui.typed import NamedTuple

INTERNAL = "Holds internal positions: not for circulation."
"""The first line of a report with `--internal`."""

FORMATS = {"text": ".txt", "json": ".json"}

_VERBS = {
    "support": "supports",
    "oppose": "opposes",
    "reserve": "reserves on",
    "concern": "voices concern over",
    "question": "asks about",
    "flexible": "is flexible on",
}
_ASKS = {"add": "proposes to add to", "delete": "proposes to delete", "move": "proposes to move", "vote": "asks for a vote on"}
_PLAIN, _SHOWN = 24, 10
"""A stretch of unchanged words longer than the first number is cut to so many at each end."""


class Look(NamedTuple):
    """How a text report is laid out."""

    colour: bool = False
    width: int = 100
    internal: bool = False


def page(lines: Iterable[Sequence[Run]], look: Look) -> bytes:
    """Lines as UTF-8 text; a report that may hold internal positions says so on top."""
    top: list[list[Run]] = [[("alarm", INTERNAL)]] if look.internal else []
    return ("\n".join(paint(line, look.colour) for line in (*top, *lines)) + "\n").encode("utf-8", "backslashreplace")


def para(runs: Sequence[Run], look: Look, indent: int = 0, hang: int = 0) -> Iterator[list[Run]]:
    """Runs wrapped to the width, indented; further lines by `hang` more."""
    lines = wrap(runs, max(20, look.width - indent - hang))
    for number, line in enumerate(lines):
        yield [("", " " * (indent + hang * bool(number))), *line]


def redlined(old: str, new: str, language: str, look: Look, indent: int = 4) -> Iterator[list[Run]]:
    """A word diff as lines; long stretches without a change are cut."""
    segments = diff(old, new, language)
    runs = [
        (op if op != "=" else "", _cut(text, number == 0, number == len(segments) - 1) if op == "=" else text)
        for number, (op, text) in enumerate(segments)
    ]
    yield from para(marked(runs, look.colour), look, indent)


def _cut(text: str, first: bool, last: bool) -> str:
    words = re.findall(r"\s*\S+\s*", text)
    if len(words) <= _PLAIN:
        return text
    head = "" if first else "".join(words[:_SHOWN])
    tail = "" if last else "".join(words[-_SHOWN:])
    return f"{head}… {tail}" if head or tail else text


def does(position: Position) -> str:
    """`proposes to delete “x” in article 6 (2)`."""
    verb = _ASKS.get(position.action, "proposes to amend") if position.stance == "propose" else ""
    verb = verb or _VERBS.get(position.stance, position.stance)
    quote = f"“{position.quote}” in " if position.quote else ""
    return f"{verb} {quote}{place(position.on)}"


def place(on: str) -> str:
    """What a position is on, in words."""
    kind, _, name = on.partition(":")
    named = {"missing": "what is missing: ", "process": "the process: ", "instrument": "another instrument: "}
    if name:
        return f"{named[kind]}{name}" if kind in named else f"the {kind} “{name}”" if kind in ("term", "theme") else spoken(name)
    return {"whole": "the whole text", "title": "the title", "preamble": "the preamble"}.get(on) or spoken(on)


def when(position: Position) -> str:
    """`2024-07-29, of rev3`, and what else has to be known of it."""
    said = f"{position.date or 'undated'}, of {position.draft or 'no named draft'}"
    more = [position.status if position.status != "standing" else "", "internal" if position.internal else ""]
    more += [f"reported by {position.attributed_by}" if position.attributed_by else ""]
    return ", ".join([said, *filter(None, more)])


def source(position: Position) -> str:
    """Where it is recorded, and how sure it is."""
    page_of = f"p. {position.page}" if position.page else ""
    return ", ".join(filter(None, (position.document, page_of, position.url, position.confidence))) or "no source"


def vote_line(vote: Vote) -> str:
    """A recorded vote as it was taken; counts that nobody recorded are said to be so."""
    counts = ((vote.in_favour, "for"), (vote.against, "against"), (vote.abstaining, "abstaining"))
    known = ", ".join(f"{number} {what}" for number, what in counts if number is not None)
    missing = [what for number, what in counts if number is None]
    told = known or "counts not recorded"
    told += f" ({' and '.join(missing)} not recorded)" if known and missing else ""
    outcome = vote.outcome or "outcome not recorded"
    return f"vote of {vote.date or 'an unknown day'} on {vote.question}: {told}: {outcome} [{vote.id}]"


def where(eids: Sequence[str], most: int = 4) -> str:
    """Provisions by their spoken names, the first few of many."""
    named = ", ".join(spoken(eid) for eid in eids[:most])
    return named + (f" and {len(eids) - most} more" if len(eids) > most else "")


def heading(draft: Draft, eid: str) -> str:
    """The heading over a provision: its own, or that of what it stands in."""
    index = draft.by_eid.get(eid, -1)
    over = [index, *draft.ancestors(index)] if index >= 0 else []
    return next((draft.provisions[i].heading for i in over if draft.provisions[i].heading), "")


def count(number: int, one: str, many: str = "") -> str:
    """`1 position`, `3 positions`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def name_with(names: Callable[[str], str], code: str) -> str:
    """`FRA France`, or the code alone where it is its own name."""
    name = names(code)
    return f"{code}  {name}" if name != code else code


def position_object(position: Position) -> dict[str, object]:
    """A position in a JSON report."""
    keys = ("id", "delegation", "date", "draft", "on", "quote", "stance", "action", "text", "note", "status", "confidence")
    record: dict[str, object] = {key: getattr(position, key) for key in keys}
    record["attributed_by"] = position.attributed_by
    record["source"] = {"document": position.document, "page": position.page, "url": position.url}
    return record


def vote_object(vote: Vote) -> dict[str, object]:
    """A recorded vote in a JSON report; counts are null where no source gives them."""
    keys = ("id", "date", "body", "question", "draft", "on", "in_favour", "against", "abstaining", "outcome", "confidence")
    return {key: getattr(vote, key) for key in keys}
