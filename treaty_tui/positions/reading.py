"""A file of positions: bytes → Reading. One bad entry hides neither the others nor the other files."""

from itertools import pairwise
from pathlib import PurePath

from treaty_tui.errors import InputError
from treaty_tui.model import Finding, Position
from treaty_tui.positions import spans, toml
from treaty_tui.positions.entries import Locate, Reading, position_of
from treaty_tui.typed import Any

_OF_ENTRIES = frozenset(Position._fields) - {"delegation", "path", "line", "extra", "note"}
"""Keys that only an entry has."""


def read(data: bytes, path: str) -> Reading:
    """What the file says. Raises nothing: a file that cannot be read is a finding with its place."""
    try:
        text = toml.decode(data, path)
    except InputError as error:
        return Reading("", (), (finding_of(error),))
    try:
        document = toml.parse(text, path)
    except InputError as error:
        return _salvage(text, path, error)
    return _read(document, text, path)


def finding_of(error: InputError, kind: str = "unreadable") -> Finding:
    """The error as a line of `check`."""
    message = f"{error.message}; {error.hint}" if error.hint else error.message
    return Finding(kind, message, "error", error.path, error.line, error.column)


def _read(document: dict[str, Any], text: str, path: str) -> Reading:
    findings: list[Finding] = []
    delegation = _delegation(document, path, findings)
    tables = document.get("position", [])
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        findings.append(Finding("wrong-type", "positions are written as [[position]] tables", "error", path, 1, 1))
        tables = []
    findings += [*strangers(document, text, path, ("position",)), *_stray(document, text, path)]
    lines = spans.header_lines(text, "position", len(tables))
    positions: list[Position] = []
    locate = _locator(text)
    for number, table in enumerate(tables):
        line = lines[number] if len(lines) == len(tables) else 0
        position, wrong = position_of(table, delegation, number, path, line, locate)
        positions.append(position)
        findings += wrong
    return Reading(delegation, tuple(positions), tuple(findings))


def strangers(document: dict[str, Any], text: str, path: str, known: tuple[str, ...]) -> list[Finding]:
    """Tables of other names: kept as they stand, and told, since a slip in `[[position]]` would else lose an entry."""
    found = []
    for name, value in document.items():
        tables = value if isinstance(value, list) else [value]
        if name not in known and any(isinstance(table, dict) for table in tables):
            line, column = place(text, max(0, text.find(name)))
            written = " or ".join(f"[[{each}]]" for each in known)
            message = f"{name!r} is no table of this file and is not read; entries are written as {written}"
            found.append(Finding("unknown-table", message, "warning", path, line, column))
    return found


def _stray(document: dict[str, Any], text: str, path: str) -> list[Finding]:
    """Keys of an entry that stand before any: their `[[position]]` was lost, and the entry with it."""
    names = [name for name in document if name in _OF_ENTRIES]
    if not names:
        return []
    told = ", ".join(map(repr, names[:3])) + (" and others" if len(names) > 3 else "")
    message = f"{told} above the first entry belong to none and are not read; write [[position]] over them"
    return [Finding("stray-key", message, "warning", path, *place(text, max(0, text.find(names[0]))))]


def _delegation(document: dict[str, Any], path: str, findings: list[Finding]) -> str:
    """The file's holder; without one, its name has to do, and it is said."""
    named = document.get("delegation")
    if isinstance(named, str) and named.strip():
        return named.strip()
    guess = PurePath(path).stem.upper()
    if document.get("position"):
        message = f'no delegation is named at the top; taken as {guess!r} from the file\'s name; write delegation = "{guess}"'
        findings.append(Finding("missing-delegation", message, "warning", path, 1, 1))
    return guess


def _locator(text: str) -> Locate:
    """Finds a key's place when a finding needs it; the scan is done once, and only then."""
    scanned: list[spans.Entry] = []

    def locate(number: int, name: str) -> tuple[int, int]:
        if not scanned:
            scanned.extend(spans.entries(text))
        if number >= len(scanned):
            return 0, 0
        entry = scanned[number]
        for statement in entry.statements:
            if not statement.header and statement.name == name:
                return place(text, statement.start)
        return entry.line, 1

    return locate


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _salvage(text: str, path: str, error: InputError) -> Reading:
    """A broken file entry by entry: those that can be read count, the others are findings."""
    bounds = [0, *spans.header_starts(text, "position"), len(text)]
    reading = Reading("", (), ())
    findings: list[Finding] = []
    positions: list[Position] = []
    for begin, end in pairwise(bounds):
        skipped = text.count("\n", 0, begin)
        try:
            document = toml.parse(text[begin:end], path, skipped)
        except InputError as wrong:
            findings.append(finding_of(wrong))
            continue
        if not begin:
            holder = document.get("delegation")
            reading = reading._replace(delegation=holder if isinstance(holder, str) else "")
            continue
        head = {"delegation": reading.delegation or PurePath(path).stem.upper(), **document}
        part = _read(head, text[begin:end], path)
        positions += [p._replace(line=p.line + skipped) for p in part.positions]
        findings += [f._replace(line=f.line + skipped) for f in part.findings]
    if not any(f.kind == "unreadable" for f in findings):
        findings.insert(0, finding_of(error))
    return Reading(reading.delegation, tuple(positions), tuple(findings))
