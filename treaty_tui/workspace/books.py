"""The positions of a workspace: each file read when it changed, all bound into one book."""

from functools import cache
from pathlib import Path

from treaty_tui.errors import InputError
from treaty_tui.model import Finding, PositionBook
from treaty_tui.positions.book import TABLES, bind, public
from treaty_tui.positions.entries import Reading
from treaty_tui.positions.reading import read
from treaty_tui.positions.tables import Tables, read_tables
from treaty_tui.stances.rules import RULES, Rule
from treaty_tui.typed import NamedTuple
from treaty_tui.workspace import watch

_PACKED = Path(__file__).resolve().parent.parent / "data" / "delegations.toml"


class _File(NamedTuple):
    signature: watch.Signature | None
    reading: Reading | None
    tables: Tables | None


class Books:
    """All that `positions/` holds, internal positions included."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "positions"
        self._files: dict[Path, _File] = {}
        self._book: PositionBook | None = None
        self._public: PositionBook | None = None

    def forget(self) -> None:
        """Something changed on disk: files that did are read again."""
        self._book = self._public = None

    def book(self, internal: bool) -> PositionBook:
        """Everything, or without internal positions."""
        if self._book is None:
            self._book = self._bind()
            self._public = public(self._book)
        return self._book if internal or self._public is None else self._public

    @property
    def holders(self) -> dict[str, str]:
        """Path → delegation of every positions file."""
        self.book(True)
        return {str(path): f.reading.delegation for path, f in self._files.items() if f.reading is not None}

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Rules of decision: those known everywhere, then the workspace's own (`positions/rules.toml`)."""
        self.book(True)
        return (*RULES, *(rule for f in self._files.values() if f.tables for rule in f.tables.rules))

    def _bind(self) -> PositionBook:
        paths = _files(self.folder)
        self._files = {path: self._fresh(path) for path in paths}
        files = self._files.values()
        return bind([f.reading for f in files if f.reading], [packed(), *(f.tables for f in files if f.tables)])

    def _fresh(self, path: Path) -> _File:
        signature = watch.signature(path)
        kept = self._files.get(path)
        if kept is not None and kept.signature == signature:
            return kept
        try:
            data = path.read_bytes()
        except OSError as error:
            wrong = Finding("unreadable", f"cannot be read: {error.strerror}", "error", str(path), 1, 1)
            return _File(signature, Reading("", (), (wrong,)), None)
        if path.stem in TABLES:
            return _File(signature, None, read_tables(data, str(path)))
        return _File(signature, read(data, str(path)), None)


def _files(folder: Path) -> list[Path]:
    """The visible TOML files of a folder, which need not exist. Raises InputError if it cannot be listed."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() == ".toml" and not p.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise InputError(f"cannot be listed: {error.strerror}", path=str(folder), hint="ask who owns it") from error


@cache
def packed() -> Tables:
    """The table of delegations and groups that comes with the program."""
    return read_tables(_PACKED.read_bytes(), _PACKED.name)
