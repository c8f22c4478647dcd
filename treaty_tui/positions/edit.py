"""Edits of a file of positions by splicing its text: what is not meant stays byte for byte, comments and odd layout too.

Every edit is read again with the parser, and refused unless exactly the intended change happened.
"""

from collections.abc import Mapping

from treaty_tui.errors import InputError
from treaty_tui.model import Position
from treaty_tui.positions import spans, toml
from treaty_tui.positions.entry import entry_text, heading, inline, table_of
from treaty_tui.typed import Any

_BOM = b"\xef\xbb\xbf"


class Editor:
    """One file's text under edit. `data` is its new bytes. Raises InputError where the file cannot be edited safely."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self._bom = _BOM if data.startswith(_BOM) else b""
        self.text = toml.decode(data, path)
        self.document = toml.parse(self.text, path)
        self.newline = "\r\n" if "\r\n" in self.text else "\n"

    @property
    def data(self) -> bytes:
        """The bytes to write."""
        return self._bom + self.text.encode("utf-8")

    @property
    def tables(self) -> list[dict[str, Any]]:
        """The positions as the parser sees them."""
        found = self.document.get("position", [])
        return found if isinstance(found, list) else []

    def start(self, delegation: str) -> None:
        """Give an empty file its first line."""
        if not self.text.strip():
            self._put(self.text + heading(delegation, self.newline), {**self.document, "delegation": delegation})

    def find(self, position_id: str) -> spans.Entry | None:
        """The entry with this id; None where there is none. Raises InputError for two, or where it is not an entry of its own."""
        numbers = [n for n, table in enumerate(self.tables) if table.get("id") == position_id]
        if not numbers:
            return None
        entries = spans.entries(self.text)
        if len(numbers) > 1:
            line = entries[numbers[1]].line if len(entries) > numbers[1] else 0
            raise InputError(f"two positions are called {position_id!r}", path=self.path, line=line, hint="rename one")
        if len(entries) != len(self.tables):
            raise InputError("positions are not written as [[position]]", path=self.path, hint="write each so")
        return entries[numbers[0]]

    def get(self, position_id: str) -> str:
        """The text of an entry, or ""."""
        entry = self.find(position_id)
        return self.text[entry.start : entry.end] if entry else ""

    def append(self, position: Position) -> str:
        """Add an entry at the end; returns its text. Raises InputError if the id is taken."""
        if any(table.get("id") == position.id for table in self.tables):
            raise InputError(f"there is a position {position.id!r} already", path=self.path)
        expected = {**self.document, "position": [*self.tables, table_of(position)]}
        if self.tables and not spans.header_starts(self.text, "position"):
            return self._prepend_inline(position)
        written = entry_text(position, self.newline)
        text = self.text
        if text and not text.endswith("\n"):
            text += self.newline
        self._put(text + (self.newline if text else "") + written, expected)
        return written

    def _prepend_inline(self, position: Position) -> str:
        """Into `position = [`, right behind its bracket, where no comma or remark can be in the way."""
        found = next(s for s in spans.statements(self.text) if s.name == "position" and not s.header)
        at = found.value_start + 1
        expected = {**self.document, "position": [table_of(position), *self.tables]}
        self._put(f"{self.text[:at]}{self.newline}  {inline(position)},{self.text[at:]}", expected)
        return ""

    def set(self, position_id: str, changes: Mapping[str, object]) -> None:
        """Set keys of an entry, in place where they stand, else after its id. Raises InputError if there is no such entry."""
        entry = self._need(position_id)
        tables = [({**table, **changes} if table.get("id") == position_id else table) for table in self.tables]
        text = self.text
        own = _own(entry)
        for name, said in reversed(list(changes.items())):
            known = next((s for s in own if s.name == name), None)
            if known is None:
                continue
            text = text[: known.value_start] + toml.value(said) + text[known.value_end :]
            entry = _shifted(entry, known, len(toml.value(said)))
            own = _own(entry)
        missing = {name: said for name, said in changes.items() if all(s.name != name for s in own)}
        self._put(self._inserted(text, entry, missing), {**self.document, "position": tables})

    def _inserted(self, text: str, entry: spans.Entry, missing: Mapping[str, object]) -> str:
        """New keys stand behind the id, or before it where it is the entry's last line: never at the end, where others append."""
        if not missing:
            return text
        anchor = next(s for s in _own(entry) if s.name == "id")
        begin = text.rfind("\n", 0, anchor.start) + 1
        indent = text[begin : anchor.start]
        lines = "".join(f"{indent}{toml.key(name)} = {toml.value(said)}{self.newline}" for name, said in missing.items())
        at = begin if anchor.end >= entry.end else anchor.end
        return text[:at] + lines + text[at:]

    def replace(self, position_id: str, written: str) -> None:
        """Put back an entry's former text."""
        entry = self._need(position_id)
        table = toml.parse(written, self.path)["position"][0]
        tables = [(table if t.get("id") == position_id else t) for t in self.tables]
        self._put(self.text[: entry.start] + written + self.text[entry.end :], {**self.document, "position": tables})

    def remove(self, position_id: str) -> None:
        """Take an entry out, with the empty line before it. Remarks after it belong to what follows and stay."""
        entry = self._need(position_id)
        before = self.text[: entry.start]
        if before.endswith(self.newline * 2):
            before = before[: -len(self.newline)]
        tables = [t for t in self.tables if t.get("id") != position_id]
        expected = {name: item for name, item in self.document.items() if name != "position"}
        self._put(before + self.text[entry.end :], {**expected, "position": tables} if tables else expected)

    def _need(self, position_id: str) -> spans.Entry:
        entry = self.find(position_id)
        if entry is None:
            raise InputError(f"there is no position {position_id!r} any more", path=self.path)
        return entry

    def _put(self, text: str, expected: Mapping[str, Any]) -> None:
        """Take the new text if it says exactly what is expected."""
        document = toml.parse(text, self.path)
        if document != expected:
            message = "this file is laid out in a way that cannot be edited safely"
            raise InputError(message, path=self.path, hint="edit it by hand")
        self.text, self.document = text, document


def _own(entry: spans.Entry) -> list[spans.Statement]:
    """The entry's own keys, without those of its sub-tables."""
    own: list[spans.Statement] = []
    for statement in entry.statements[1:]:
        if statement.header:
            break
        own.append(statement)
    return own


def _shifted(entry: spans.Entry, changed: spans.Statement, length: int) -> spans.Entry:
    """The entry's offsets after a value got another length."""
    by = length - (changed.value_end - changed.value_start)
    moved = tuple(
        s
        if s.start < changed.start
        else s._replace(end=s.end + by, value_end=s.value_end + by)
        if s.start == changed.start
        else s._replace(start=s.start + by, end=s.end + by, value_start=s.value_start + by, value_end=s.value_end + by)
        for s in entry.statements
    )
    return entry._replace(end=entry.end + by, statements=moved)
