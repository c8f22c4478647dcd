"""The drafts of a folder without reading them whole: id, symbol, date, language from a TOML head or the file beside."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from treaty_tui.errors import InputError
from treaty_tui.formats.fields import simple
from treaty_tui.model import Draft, Finding
from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # downward, but dear: only for who follows positions through the drafts
    from treaty_tui.stances.carry import Stage

_FENCE = b"+++"
_ENOUGH = 64 * 1024
"""Bytes of a file within which its head must end."""

_KEYS = ("symbol", "title", "date", "language")

_OTHER = frozenset(("lineage",))
"""Stems of `.toml` files in `drafts/` that are no draft's head."""


class Head(NamedTuple):
    """What a list of drafts shows, and where the draft lies."""

    id: str
    path: Path
    symbol: str = ""
    title: str = ""
    date: str = ""
    language: str = "en"
    sidecar: Mapping[str, object] | None = None
    """The whole head from `drafts/anything.toml`, for formats that hold none."""

    @property
    def stage(self) -> "Stage":
        """The draft's place among the others."""
        from treaty_tui.stances.carry import Stage

        return Stage(self.id, self.date, self.symbol, self.language)


class Listing(NamedTuple):
    """The drafts in the order of their dates, then ids."""

    heads: tuple[Head, ...]
    findings: tuple[Finding, ...]


Read = Callable[[Path, Mapping[str, object] | None], Draft]
"""A file and the head beside it → the draft."""


def list_drafts(folder: Path, suffixes: frozenset[str], read: Read | None = None) -> Listing:
    """Every readable draft of a folder. Raises InputError only if the folder itself cannot be read.

    `read` reads a draft whole: for those whose head names no language or day, so that they are placed as they are read.
    """
    findings: list[Finding] = []
    try:
        files = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith((".", "~$")))
    except OSError as error:
        raise InputError(f"cannot be listed: {error.strerror}", path=str(folder), hint="ask who owns it") from error
    drafts = [p for p in files if p.suffix.lower() in suffixes]
    sidecars = {p.stem: p for p in files if p.suffix.lower() == ".toml" and p.stem not in _OTHER}
    for stem in sorted(sidecars.keys() - {p.stem for p in drafts}):
        findings.append(Finding("orphan-head", "there is no draft beside this head", "warning", str(sidecars[stem]), 1, 1))
    heads = list(_named(drafts, sidecars, findings, read))
    heads.sort(key=lambda head: (head.date or "9999", head.id))
    return Listing(tuple(heads), tuple(findings))


def _named(drafts: list[Path], sidecars: Mapping[str, Path], findings: list[Finding], read: Read | None) -> Iterator[Head]:
    """One head per file; of two files with one id the canonical one keeps it, the other goes by its name."""
    taken: dict[str, Path] = {}
    for path in sorted(drafts, key=lambda p: (p.suffix.lower() != ".md", p.name)):
        head = _head(path, sidecars.get(path.stem), findings, read)
        if head.id in taken:
            message = f"{taken[head.id].name} is called {head.id!r} too; taken as {path.name!r}"
            findings.append(Finding("double-draft-id", message, "error", str(path), 1, 1))
            head = head._replace(id=path.name)
        taken[head.id] = path
        yield head


def _head(path: Path, sidecar: Path | None, findings: list[Finding], read: Read | None) -> Head:
    try:
        inside = _parse(_fenced(path), path)
        beside = _parse(sidecar.read_bytes(), sidecar) if sidecar else None
    except InputError as error:
        findings.append(Finding("unreadable-head", error.message, "error", error.path, error.line, error.column))
        return Head(path.stem, path)
    except OSError as error:
        findings.append(Finding("unreadable-head", str(error.strerror), "error", str(path), 1, 1))
        return Head(path.stem, path)
    table = {**(beside or {}), **inside}
    symbol, title, date, language = (_word(table, name) for name in _KEYS)
    if date and not _is_day(date):
        where = path if "date" in inside else sidecar or path
        message = f"{date!r} is no day such as 2024-07-29: the draft is taken as undated"
        findings.append(Finding("wrong-date", message, "error", str(where), _line(where, "date"), 1))
        date = ""
    head = Head(_word(table, "id") or path.stem, path, symbol, title, date, language, beside)
    if read is not None and not (head.date and head.language):
        return _completed(head, read)
    return head._replace(language=head.language or "en")


def _is_day(text: str) -> bool:
    """Whether it looks like an ISO 8601 day; dear `datetime` is not needed for that."""
    digits = text.replace("-", "")
    return len(text) == 10 and text[4] == text[7] == "-" and digits.isascii() and digits.isdigit() and "01" <= text[5:7] <= "12"


def _line(path: Path, key: str) -> int:
    """The line of a key in a head, from 1."""
    with path.open("rb") as file:
        lines = file.read(_ENOUGH).splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip().startswith(key.encode())), 1)


def _completed(head: Head, read: Read) -> Head:
    """What the head does not say, as the whole text tells it: a masthead's day and symbol, the language of its words."""
    try:
        draft = read(head.path, head.sidecar)
    except InputError:  # whoever asks for it will be told
        return head._replace(language=head.language or "en")
    said = {name: getattr(head, name) or getattr(draft, name) for name in _KEYS}
    if not _is_day(said["date"]):
        said["date"] = ""
    return head._replace(**said)


def _fenced(path: Path) -> bytes:
    """The text between the `+++` lines at the top, or nothing; the lines before it are kept, so that line numbers hold."""
    with path.open("rb") as file:
        start = file.read(_ENOUGH).removeprefix(b"\xef\xbb\xbf")
    if not start.startswith(_FENCE):
        return b""
    lines = start.split(b"\n")
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == _FENCE:
            return b"\n" + b"\n".join(lines[1:number])
    return b""


def _parse(data: bytes, path: Path) -> dict[str, object]:
    if not data:
        return {}
    plain = simple(data.decode(errors="replace"))
    if plain is not None and "\ufffd" not in "".join(map(str, plain.values())):
        return plain
    from treaty_tui.positions import toml  # the bounded parser

    return toml.parse(toml.decode(data, str(path)), str(path))


def _word(table: Mapping[str, object], name: str) -> str:
    """A word of the head; of a day with a time, the day."""
    item = table.get(name)
    if item is None or isinstance(item, list | dict | bool):
        return ""
    return (str(item)[:10] if hasattr(item, "hour") and hasattr(item, "year") else str(item)).strip()
