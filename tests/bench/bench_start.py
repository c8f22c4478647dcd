"""How much opening the interface costs, beside an empty Textual application in the same kind of terminal.

    python -m tests.bench.bench_start [--rounds 7] [--workspace DIR --old ID --new ID]

CPU seconds (user and system, all threads, ended ones too) of a fresh process on a terminal of 120 x 40, from its start until the
first picture (the frame with its panes), until both texts stand in it, and until all positions are read and all changes weighed
in the background. Without a workspace: `treaty-tui` in an empty folder, which opens the packed sample. The least and the median
of each; ratios are medians of each round's own, so that what slows the machine slows both.
"""

import argparse
import os
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from fcntl import ioctl
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("READY")
Empty().run()
"""
STAGES = {"first picture": b"Outline", "both texts": b"The States Parties", "all weighed": b"substantive"}
"""What stands on the screen when a stage is reached; the latter two for the packed sample."""


def cpu(pid: int) -> float:
    """User and system seconds of a process with all its threads, from the clock that Linux keeps for each process."""
    return time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of another process, as clock_getcpuclockid(3) makes it


def run(command: Sequence[str], stages: Sequence[bytes], folder: str) -> list[float]:
    """Wall seconds to the first stage, then CPU seconds to each; started in this folder."""
    begun = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", PYTHONPATH=str(ROOT))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ.pop("TREATY_TUI_WORKSPACE", None)
        os.chdir(folder)
        os.execv(command[0], list(command))  # noqa: S606 # our own program
    ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    found: list[float] = []
    try:
        rest = b""
        for words in stages:
            rest = _until(fd, words, rest)
            found += [cpu(pid)] if found else [time.perf_counter() - begun, cpu(pid)]
        return found
    finally:
        os.kill(pid, 9)
        os.close(fd)
        os.waitpid(pid, 0)


def _until(fd: int, words: bytes, seen: bytes, quiet: float = 30.0) -> bytes:
    """Read until the words came, or nothing for `quiet` seconds; what came after them. Answers where the terminal is asked."""
    while words not in seen and select.select([fd], [], [], quiet)[0]:
        data = os.read(fd, 1 << 16)
        seen = seen[-200:] + data
        if b"\x1b[6n" in data:
            os.write(fd, b"\x1b[1;1R")
    return seen.partition(words)[2]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--old", default="rev1")
    parser.add_argument("--new", default="rev3")
    options = parser.parse_args(arguments)
    ours = [sys.executable, "-m", "treaty_tui"]
    if options.workspace:
        ours += [str(options.workspace.resolve()), "--old", options.old, "--new", options.new]
    with tempfile.TemporaryDirectory() as scripts, tempfile.TemporaryDirectory() as folder:
        script = Path(scripts) / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        first, rounds = [sys.executable, str(script)], []
        for _ in range(options.rounds + 1):
            rounds.append((run(first, [b"READY"], folder), run(ours, list(STAGES.values()), folder)))
    show(rounds[1:])  # the first one may have compiled


def show(rounds: Sequence[tuple[list[float], list[float]]]) -> None:
    """One line per program."""
    empty, mine = ([list(column) for column in zip(*rows, strict=True)] for rows in zip(*rounds, strict=True))
    base = empty[1]
    for name, (wall, *columns) in (("empty Textual app", empty), ("treaty-tui", mine)):
        told = []
        for stage, seconds in zip(STAGES, columns, strict=False):
            ratio = statistics.median(one / other for one, other in zip(seconds, base, strict=True))
            told.append(f"{stage} {min(seconds):.3f} s, median {statistics.median(seconds):.3f} ({ratio:.2f})")
        print(f"{name:18} wall {statistics.median(wall):.3f} s; CPU: {'; '.join(told)}")


if __name__ == "__main__":
    main()
