"""Where output goes: a file, whole or not at all; a pager on a terminal; else standard output, in UTF-8."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from treaty_tui.errors import UsageError


def format_of(chosen: str | None, output: Path | None, formats: Mapping[str, str], default: str = "text") -> str:
    """The format asked for with -f, else by the suffix of -o FILE, else the default. Raises UsageError for an unknown suffix."""
    if chosen or output is None:
        return chosen or default
    for name, suffix in formats.items():
        if output.suffix.lower() == suffix:
            return name
    raise UsageError(f"cannot tell a format from {output.name!r}", hint="give one with -f: " + ", ".join(formats))


def coloured(when: str, output: Path | None = None) -> bool:
    """Whether to colour: `--color`, then NO_COLOR (https://no-color.org), then whether a terminal that can do it reads along."""
    if when != "auto":
        return when == "always"
    return output is None and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width(default: int = 100) -> int:
    """Columns of the terminal, or the default where there is none."""
    return max(40, os.get_terminal_size(sys.stdout.fileno()).columns or default) if sys.stdout.isatty() else default


def emit(data: bytes, output: Path | None = None) -> None:
    """Write a report."""
    if output is not None:
        from treaty_tui.workspace.store import save_bytes  # locks and the like: only where a file is written

        save_bytes(output, data)
        print(f"wrote {output}", file=sys.stderr)
    elif sys.stdout.isatty() and sys.stdin.isatty() and data.count(b"\n") >= _rows():
        _page(data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _rows() -> int:
    return os.get_terminal_size(sys.stdout.fileno()).lines


def _page(data: bytes) -> None:
    """Through $PAGER, as git does; plain output where there is no pager."""
    import shlex
    import subprocess

    command = shlex.split(os.environ.get("PAGER") or "less")
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": "FRX", **os.environ})  # noqa: S603 (the user's own pager)
    except OSError:
        sys.stdout.buffer.write(data)
        return
    try:
        pager.communicate(data)
    except KeyboardInterrupt:
        pager.wait()
