"""One `[[position]]` table → Position, with a finding for everything in it that is not as it should be."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from treaty_tui.model import Finding, Position
from treaty_tui.typed import Any, NamedTuple

STANCES = ("support", "oppose", "propose", "reserve", "concern", "question", "flexible")
ACTIONS = ("", "add", "delete", "amend", "move", "vote")
STATUSES = ("standing", "withdrawn", "superseded")
CONFIDENCES = ("", "official", "notes", "transcript")

SOURCE = ("document", "page", "url")
"""Keys of `[position.source]` that are fields of a Position."""

TEXTS = frozenset(Position._fields) - {"internal", "path", "line", "extra", *SOURCE}
"""Fields that hold words."""

_CHOICES = {"stance": STANCES, "action": ACTIONS, "status": STATUSES, "confidence": CONFIDENCES}

Locate = Callable[[int, str], tuple[int, int]]
"""Number of an entry and a key of it → line and column."""


class Reading(NamedTuple):
    """What a file of positions says, and what is doubtful in it."""

    delegation: str
    positions: tuple[Position, ...]
    findings: tuple[Finding, ...]


class _Entry:
    """One table on its way to a Position: collects fields, unknown keys and findings."""

    def __init__(self, number: int, path: str, line: int, locate: Locate) -> None:
        self.number, self.path, self.line, self.locate = number, path, line, locate
        self.fields: dict[str, Any] = {}
        self.extra: dict[str, object] = {}
        self.findings: list[Finding] = []

    def complain(self, kind: str, message: str, name: str = "", severity: str = "error") -> None:
        line, column = self.locate(self.number, name) if name else (self.line, 1)
        self.findings.append(Finding(kind, message, severity, self.path, line, column))

    def take(self, name: str, item: object) -> None:
        """Sort one key into fields or unknown keys."""
        if name == "source":
            self.source(item)
        elif name == "internal":
            self.internal(item)
        elif name not in TEXTS:
            self.extra[name] = item
        elif isinstance(item, str):
            self.fields[name] = item
        else:
            self.fields[name] = self.other(name, item)

    def other(self, name: str, item: object) -> str:
        """A field of words that holds something else: a date, several codes, or a mistake."""
        if name == "date" and isinstance(item, date):
            return (item.date() if isinstance(item, datetime) else item).isoformat()
        if name in ("on_behalf_of", "aligned_with") and isinstance(item, list) and all(isinstance(i, str) for i in item):
            return ", ".join(item)
        if name in ("page", "session") and isinstance(item, int) and not isinstance(item, bool):
            return str(item)
        self.complain("wrong-type", f"{name} is {_kind(item)} where words are expected; put it in quotes", name)
        return ""

    def internal(self, item: object) -> None:
        """Anything but a clear `false` keeps a position confidential."""
        self.fields["internal"] = item is not False
        if not isinstance(item, bool):
            self.complain("wrong-type", f"internal is {_kind(item)}; write true or false (taken as true)", "internal")

    def source(self, item: object) -> None:
        """The `[position.source]` table."""
        if not isinstance(item, Mapping):
            self.complain("wrong-type", f"source is {_kind(item)} where a table is expected", "source")
            return
        rest: dict[str, object] = {}
        for name, part in item.items():
            if name in SOURCE and isinstance(part, str):
                self.fields[name] = part
            elif name == "page" and isinstance(part, int):
                self.fields[name] = str(part)
            else:
                rest[name] = part
        if rest:
            self.extra["source"] = rest

    def check(self) -> None:
        """What must be there, and the words that come from a list."""
        for name in ("on", "stance"):
            if not self.fields.get(name):
                self.complain(f"missing-{name}", f"this position has no {name!r}")
        for name, choices in _CHOICES.items():
            said = self.fields.get(name)
            if said and said not in choices:
                self.complain(f"unknown-{name}", f"{name} {said!r} is not known; {_hint(said, choices)}", name)
        if not self.fields.get("id"):
            self.fields["id"] = f"{self.path}:{self.line}"
            self.complain("missing-id", "this position has no id; give it one that no other has")
        day = self.fields.get("date")
        if day and not is_day(day):
            self.complain("wrong-date", f"{day!r} is no day such as 2024-07-29", "date")
            self.fields["date"] = ""


def position_of(
    table: Mapping[str, object], delegation: str, number: int, path: str, line: int, locate: Locate
) -> tuple[Position, list[Finding]]:
    """The Position that a table holds. Nothing is refused: what cannot be used becomes a finding."""
    entry = _Entry(number, path, line, locate)
    for name, item in table.items():
        if name in TEXTS and item.__class__ is str:
            entry.fields[name] = item
        else:
            entry.take(name, item)
    entry.check()
    fields = entry.fields
    fields.setdefault("on", "")
    fields.setdefault("stance", "")
    if not fields.get("delegation"):
        fields["delegation"] = delegation
    fields["status"] = fields.get("status") or "standing"
    return Position(**fields, path=path, line=line, extra=entry.extra), entry.findings


def is_day(text: str) -> bool:
    """Whether the text is an ISO 8601 day."""
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _hint(said: str, choices: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # only when something is wrong

    near = get_close_matches(said.lower(), [c for c in choices if c], 1, 0.5)
    return f"did you mean {near[0]!r}?" if near else "choose from " + ", ".join(c for c in choices if c)


def _kind(item: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table", date: "a date"}
    return names.get(type(item), f"a {type(item).__name__}")
