"""Record, amend, withdraw, undo: one entry of one file under its lock, and nothing else in it."""

import base64
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from treaty_tui.errors import ConflictError, StoreError
from treaty_tui.model import Position
from treaty_tui.positions.book import TABLES
from treaty_tui.positions.edit import Editor
from treaty_tui.positions.entry import entry_text
from treaty_tui.positions.reading import read
from treaty_tui.workspace.journal import Act, Step
from treaty_tui.workspace.store import update

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


def new_id(delegation: str, day: str, taken: Iterable[str]) -> str:
    """An id that no other server makes: 30 random bits behind delegation and day."""
    known = frozenset(taken)
    while True:
        tail = base64.b32encode(os.urandom(5)).decode()[:6]
        found = f"{delegation}-{day or 'undated'}-{tail}"
        if found not in known:
            return found


def file_of(folder: Path, delegation: str, known: Mapping[str, str]) -> Path:
    """Where a delegation's positions are kept: the file that names it (`known`: path → delegation), else one of its own."""
    stem = _UNSAFE.sub("_", delegation).strip("_").lower() or "positions"
    own = [path for path, holder in known.items() if holder == delegation]
    if own:
        return Path(min(own, key=lambda path: (Path(path).stem != stem, path)))
    taken = {Path(path).stem for path in known} | set(TABLES)
    number, name = 2, stem
    while name in taken:
        name, number = f"{stem}-{number}", number + 1
    return folder / f"{name}.toml"


def add(path: Path, delegation: str, position: Position) -> Act:
    """Append an entry. Raises StoreError, InputError (a broken file), ConflictError (the id is taken)."""
    written: list[str] = []

    def change(data: bytes) -> bytes:
        editor = Editor(data, str(path))
        editor.start(delegation)
        theirs = editor.get(position.id)
        if theirs:
            raise _conflict(f"there is a position {position.id} already", path, theirs, entry_text(position))
        written.append(editor.append(position))
        return editor.data

    update(path, change)
    return Act(f"recorded {position.id}", str(path), (Step(position.id, "", written[-1]),))


def amend(path: Path, seen: Position, amended: Position) -> Act:
    """Supersede an entry by a new one that stands behind it. Raises ConflictError where it is not any more what was seen."""
    steps: list[Step] = []

    def change(data: bytes) -> bytes:
        editor = Editor(data, str(path))
        before = _unchanged(editor, path, seen, entry_text(amended))
        editor.set(seen.id, {"status": "superseded", "superseded_by": amended.id})
        after = editor.get(seen.id)
        steps[:] = [Step(seen.id, before, after), Step(amended.id, "", editor.append(amended))]
        return editor.data

    update(path, change)
    return Act(f"amended {seen.id} as {amended.id}", str(path), tuple(steps))


def mark(path: Path, seen: Position, changes: Mapping[str, object], what: str) -> Act:
    """Set keys of an entry, such as its status. Raises ConflictError where it is not any more what was seen."""
    steps: list[Step] = []

    def change(data: bytes) -> bytes:
        editor = Editor(data, str(path))
        before = _unchanged(editor, path, seen, f"{changes}")
        editor.set(seen.id, changes)
        steps[:] = [Step(seen.id, before, editor.get(seen.id))]
        return editor.data

    update(path, change)
    return Act(f"{what} {seen.id}", str(path), tuple(steps))


def undo(path: Path, act: Act) -> None:
    """Put every entry of an act back as it was. Raises ConflictError where somebody has changed one since."""

    def change(data: bytes) -> bytes:
        editor = Editor(data, str(path))
        for step in reversed(act.steps):
            now = editor.get(step.id)
            if now != step.after:
                raise _conflict(f"{step.id} was changed after it was {act.what.split()[0]}", path, now, step.before)
            if step.before:
                editor.replace(step.id, step.before)
            else:
                editor.remove(step.id)
        return editor.data

    update(path, change)


def _unchanged(editor: Editor, path: Path, seen: Position, ours: str) -> str:
    """The entry's text, if it says what the writer saw."""
    text = editor.get(seen.id)
    if not text:
        raise _conflict(f"{seen.id} was removed meanwhile", path, "", ours)
    now = next(p for p in read(editor.data, str(path)).positions if p.id == seen.id)
    if _said(now) != _said(seen):
        raise _conflict(f"{seen.id} was changed meanwhile by somebody else", path, text, ours)
    return text


def _said(position: Position) -> Position:
    """The position without its place in the file."""
    return position._replace(path="", line=0)


def _conflict(message: str, path: Path, theirs: str, ours: str) -> ConflictError:
    return ConflictError(message, theirs=theirs, ours=ours, path=str(path), hint="look at both versions and say which holds")


def make_folder(path: Path) -> None:
    """The folder of a new file. Raises StoreError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"the folder cannot be made: {error.strerror}", path=str(path.parent)) from error
