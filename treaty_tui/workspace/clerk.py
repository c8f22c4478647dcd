"""Whoever writes positions: checks what is meant, picks the file, keeps the journal."""

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from treaty_tui.errors import UsageError
from treaty_tui.model import Position
from treaty_tui.positions.entries import ACTIONS, STANCES, is_day
from treaty_tui.stances.holders import codes_in, find_code
from treaty_tui.stances.resolve import dead_eid
from treaty_tui.stances.wording import holds, plain
from treaty_tui.workspace import recording
from treaty_tui.workspace.books import Books
from treaty_tui.workspace.drafts import Drafts, unknown
from treaty_tui.workspace.journal import Act, Journal

_SPEAKING = ("term:", "theme:", "missing:", "process:", "instrument:")
_AMENDABLE = frozenset(Position._fields) - {"id", "path", "line", "extra", "status", "superseded_by"}


_NAMING = ("on_behalf_of", "aligned_with", "attributed_by")
"""Fields that name delegations or groups."""

_SAID = frozenset(("on", "stance", "action", "text", "draft", "on_behalf_of", "aligned_with", "alternative_group"))
"""What a delegation itself said; the rest is how it was recorded."""


class Clerk:
    """Writes for one session."""

    def __init__(self, root: Path, drafts: Drafts, books: Books, delegation: Callable[[str], str]) -> None:
        self.drafts, self.books, self.delegation = drafts, books, delegation
        self.root, self.journal = root, Journal(root)

    def draw_up(self, delegation: str, on: str, stance: str, fields: Mapping[str, object]) -> Position:
        """A position from what was said on a command line or in a dialog. Raises UsageError."""
        self._known(fields)
        given = {"date": date.today().isoformat(), "draft": self._newest(), "confidence": "notes", **self._coded(fields)}
        position = Position("", self.delegation(delegation), on, stance)._replace(**given)  # type: ignore[arg-type]
        return self._checked(position)

    def _newest(self) -> str:
        heads = self.drafts.listing.heads
        return heads[-1].id if heads else ""

    def _known(self, fields: Mapping[str, object]) -> None:
        for name in fields:
            if name not in _AMENDABLE:
                raise unknown("field of a position", name, sorted(_AMENDABLE))

    def _checked(self, position: Position) -> Position:
        """What can be meant, with an action for every proposal. Raises UsageError."""
        if position.stance not in STANCES:
            raise unknown("stance", position.stance, list(STANCES))
        if position.action not in ACTIONS:
            raise unknown("action", position.action, [action for action in ACTIONS if action])
        if position.date and not is_day(position.date):
            raise UsageError(f"{position.date!r} is not a day like 2024-07-29")
        if position.stance == "propose" and not position.action:
            position = position._replace(action="amend")
        self._place(position)
        return position

    def _coded(self, fields: Mapping[str, object]) -> dict[str, object]:
        """Whom a position names beside its delegation, by code. Raises UsageError for somebody unknown."""
        named = {name: self._codes(str(fields[name])) for name in _NAMING if fields.get(name)}
        return {**fields, **named}

    def _codes(self, names: str) -> str:
        if find_code(self.books.book(True).delegations, names):  # a name may hold a comma
            return self.delegation(names)
        return ", ".join(self.delegation(name) for name in codes_in(names))

    def _place(self, position: Position) -> None:
        """Its provision stands in its draft, and its quote in the provision."""
        if not position.on:
            raise UsageError("a position needs a provision", hint="such as art_6__para_2, whole, title, or theme:...")
        if not position.draft:
            return
        draft = self.drafts.draft(position.draft)
        if position.on == "whole" or (position.on.startswith(_SPEAKING) and position.on.partition(":")[2].strip()):
            return
        index = draft.by_eid.get(position.on)
        if index is None:
            raise UsageError(dead_eid(draft, position.on))
        inside = self.drafts.chain.inside(draft.id, index)
        quote = plain(position.quote)
        if quote and not any(holds(plain(draft.provisions[i].words), quote) for i in inside):
            raise UsageError(f"{position.on} of {draft.id} does not say {position.quote!r}", hint="quote its exact words")

    def record(self, position: Position) -> str:
        """Append it to its holder's file; returns its id."""
        taken = [p.id for p in self.books.book(True).positions]
        if not position.id:
            position = position._replace(id=recording.new_id(position.delegation, position.date, taken))
        path = recording.file_of(self.books.folder, position.delegation, self.books.holders)
        recording.make_folder(path)
        return self._journal(recording.add(path, position.delegation, position), position.id)

    def amend(self, position_id: str, changes: Mapping[str, object]) -> str:
        """Put a changed one behind it; returns the new id. What it now says, it says today; a better record keeps its day."""
        seen = self._find(position_id)
        self._known(changes)
        if "delegation" in changes:
            raise UsageError("a position stays with its delegation", hint="withdraw it and record another")
        given = {"date": date.today().isoformat(), **changes} if changes.keys() & _SAID else dict(changes)
        if given.get("stance", "propose") != "propose":
            given.setdefault("action", "")  # what a proposal would have done
        amended = self._checked(seen._replace(**self._coded(given)))  # type: ignore[arg-type]
        taken = [p.id for p in self.books.book(True).positions]
        amended = amended._replace(id=recording.new_id(seen.delegation, amended.date, taken))
        return self._journal(recording.amend(Path(seen.path), seen, amended), amended.id)

    def withdraw(self, position_id: str, note: str = "") -> str:
        """Mark it as withdrawn today; returns its id."""
        seen = self._find(position_id)
        changes: dict[str, object] = {"status": "withdrawn", "withdrawn_on": date.today()}
        if note:
            changes["withdrawn_note"] = note
        return self._journal(recording.mark(Path(seen.path), seen, changes, "withdrawn"), position_id)

    def undo(self) -> str:
        """Take back the last act; returns what it was."""
        act = self.journal.last()
        if act is None:
            raise UsageError("nothing to undo", hint="undo takes back what you recorded here")
        recording.undo(self.root / act.path, act)
        self.journal.drop(act)
        return f"taken back: {act.what}"

    def _find(self, position_id: str) -> Position:
        """The position as this session last read it. Raises UsageError if there is none, or it is out already."""
        found = [p for p in self.books.book(True).positions if p.id == position_id]
        if not found:
            raise unknown("position", position_id, [p.id for p in self.books.book(True).positions])
        if found[0].status != "standing":
            successor = f" by {found[0].superseded_by}" if found[0].superseded_by else ""
            raise UsageError(f"{position_id} is {found[0].status}{successor} already")
        return found[0]

    def _journal(self, act: Act, position_id: str) -> str:
        self.journal.push(act._replace(path=os.path.relpath(act.path, self.root)))
        return position_id
