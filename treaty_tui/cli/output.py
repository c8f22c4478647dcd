"""Where output goes: a file, whole or not at all; a pager on a terminal; else standard output, in UTF-8."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping

from treaty_tui.cli import progress
from treaty_tui.errors import StoreError, UsageError
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # dear: only where a report goes to a file
    from pathlib import Path


def prepare() -> None:
    """Make the three streams usable: UTF-8 whatever the locale, and there even where the caller closed them.

    Python leaves a closed stream as None, and the next file that is opened would take its number.
    """
    for number, how in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):  # writing to a closed output has to fail
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, how)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            opened = open(number, "w" if number else "r", encoding="utf-8", closefd=False)  # noqa: SIM115 (for good)
            setattr(sys, name, opened)
        elif number and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def settle() -> None:
    """Write what waits for an output; where nobody can take it, let it drain unseen, or Python ends with a status of its own."""
    progress.stop()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            stream.flush()


def complain(text: str) -> None:
    """One line on stderr that cannot drive the terminal, whatever names it quotes."""
    from contextlib import suppress  # not needed where nothing is wrong

    from treaty_tui.reports.safe import flat

    progress.stop()
    with suppress(OSError):  # then the exit status has to tell
        print(f"treaty-tui: {flat(text)}", file=sys.stderr)


def say(text: str) -> None:
    """The answer of a command that wrote something. Raises StoreError, with the answer, where it cannot be printed."""
    from treaty_tui.reports.safe import flat

    progress.stop()
    with _Told(f"it is done ({flat(text)})"):
        print(flat(text))
        sys.stdout.flush()


def finish() -> None:
    """See to it that all is written. Raises StoreError."""
    with _Told():
        sys.stdout.flush()


class _Told:
    """What keeps standard output from being written, in words. `contextlib` would take half a millisecond of each run."""

    def __init__(self, done: str = "") -> None:
        self.done = f"{done}, but " if done else ""

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Raises StoreError; whoever stopped reading is no error."""
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise StoreError(f"{self.done}standard output cannot be written: {error.strerror}") from error


def format_of(chosen: str | None, output: "Path | None", formats: Mapping[str, str], default: str = "text") -> str:
    """The format asked for with -f, else by the suffix of -o FILE, else the default. Raises UsageError for an unknown suffix."""
    if chosen or output is None:
        return chosen or default
    for name, suffix in formats.items():
        if output.suffix.lower() == suffix:
            return name
    raise UsageError(f"cannot tell a format from {output.name!r}", hint="give one with -f: " + ", ".join(formats))


def coloured(when: str, output: "Path | None" = None) -> bool:
    """Whether to colour: `--color`, then NO_COLOR (https://no-color.org), then whether a terminal that can do it reads along."""
    if when != "auto":
        return when == "always"
    return output is None and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width(default: int = 100) -> int:
    """Columns to write in: $COLUMNS or the terminal's own; the default where there is no terminal (0: as wide as it gets)."""
    terminal = sys.stdout.isatty()
    said = os.environ.get("COLUMNS", "")
    if (terminal or default) and said.isascii() and said.isdigit() and 0 < int(said[:6]) < 10_000:
        return max(40, int(said))
    columns = _terminal().columns if terminal else 0
    return max(40, columns) if columns else default


def _terminal() -> os.terminal_size:
    try:
        return os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        return os.terminal_size((0, 0))


def emit(data: bytes | Iterable[bytes], output: "Path | None" = None) -> None:
    """Write a report, or the pieces of one while they are made. Raises StoreError where it cannot be written."""
    pieces = _unmeasured([data] if isinstance(data, bytes) else data)
    if output is not None:
        from treaty_tui.workspace.store import save_bytes  # locks and the like: only where a file is written

        save_bytes(output, pieces)
        from treaty_tui.reports.safe import flat

        print(f"wrote {flat(str(output))}", file=sys.stderr)
    elif sys.stdout.isatty() and sys.stdin.isatty():
        whole = b"".join(pieces)
        (_page if whole.count(b"\n") >= (_terminal().lines or 24) else _write)(whole)
    else:
        for piece in pieces:
            _write(piece)


def _unmeasured(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same pieces; the line that tells how far the work has come goes when there is something to write."""
    for piece in pieces:
        progress.stop()
        yield piece
    progress.stop()


def _write(data: bytes) -> None:
    with _Told():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _page(data: bytes) -> None:
    """Through $PAGER, as git does; plain output where there is no pager, or no terminal that it could drive."""
    import shlex
    import subprocess

    named = os.environ.get("PAGER")
    if not named and os.environ.get("TERM", "dumb") == "dumb":
        _write(data)
        return
    try:
        command = shlex.split(named or "less") or ["less"]
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": "FRX", **os.environ})  # noqa: S603 (the user's own pager)
    except (OSError, ValueError):
        _write(data)
        return
    try:
        pager.communicate(data)
    except KeyboardInterrupt:
        pager.wait()
