"""What this user last recorded here, so that `undo` works from the next command too. Kept per user, never in the workspace."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from treaty_tui.errors import StoreError
from treaty_tui.typed import NamedTuple
from treaty_tui.workspace.store import update

KEPT = 100
"""Recordings that can be taken back."""


class Step(NamedTuple):
    """One entry before and after; empty where it was not there."""

    id: str
    before: str
    after: str


class Act(NamedTuple):
    """One recording: its file, relative to the workspace, and the entries it changed."""

    what: str
    path: str
    steps: tuple[Step, ...]


class Journal:
    """The acts of one user in one workspace, newest last. Without a place to write to, only this session's are known."""

    def __init__(self, root: Path) -> None:
        name = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:20]
        self.path = _state() / f"undo-{name}.json"
        self._session: list[Act] = []

    def push(self, act: Act) -> None:
        """Remember an act."""
        self._session.append(act)
        with suppress(StoreError, OSError):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            update(self.path, lambda data: _dump([*_load(data), act][-KEPT:]))
            self.path.chmod(0o600)

    def last(self) -> Act | None:
        """The act that undo takes back: this session's last, else this user's last."""
        if self._session:
            return self._session[-1]
        try:
            acts = _load(self.path.read_bytes())
        except OSError:
            return None
        return acts[-1] if acts else None

    def drop(self, act: Act) -> None:
        """Forget an act that was taken back."""
        if act in self._session:
            self._session.remove(act)
        with suppress(StoreError, OSError):
            update(self.path, lambda data: _dump([other for other in _load(data) if other != act]))


def _state() -> Path:
    """XDG base directories 0.8: `$XDG_STATE_HOME`, else `~/.local/state`."""
    named = os.environ.get("XDG_STATE_HOME", "")
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 (Path.home raises where there is no home)
    return (Path(named) if named.startswith("/") else home / ".local" / "state") / "treaty-tui"


def _dump(acts: list[Act]) -> bytes:
    return json.dumps(acts, ensure_ascii=False, indent=1).encode("utf-8")


def _load(data: bytes) -> list[Act]:
    """The acts of a journal; none from one that is not ours."""
    try:
        return [Act(what, path, tuple(Step(*step) for step in steps)) for what, path, steps in json.loads(data or b"[]")]
    except (ValueError, TypeError):
        return []
