"""How much opening the interface costs, beside an empty Textual application in the same kind of terminal.

    python -m tests.bench.bench_start [--rounds 7] [--workspace DIR --old ID --new ID]

CPU seconds (user and system) of a fresh process from its start until its first picture stands on an 120 x 40 terminal and
nothing was written for a while; then until all positions are read and all changes weighed in the background.
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
FIRST_PICTURE, FINISHED = b"States Parties to this Convention", b"substantive"
"""Words of the sample's text as the first picture shows them, and what only a weighed row shows."""


def cpu(pid: int) -> float:
    """User and system seconds of a living process, in nanosecond resolution where the kernel tells it."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9 + _others(pid)
    except OSError:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _others(pid: int) -> float:
    """Its threads besides the first."""
    tasks = (task for task in Path(f"/proc/{pid}/task").iterdir() if task.name != str(pid))
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def run(
    command: Sequence[str], ready: bytes, later: bytes = b"", size: tuple[int, int] = (120, 40)
) -> tuple[float, float, float]:
    """(wall seconds to the picture, CPU seconds to the picture, CPU seconds until `later` was written)."""
    begun = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", PYTHONPATH=str(ROOT))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execv(command[0], list(command))  # noqa: S606 # our own program
    ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    try:
        _until(fd, ready)
        wall, first = time.perf_counter() - begun, cpu(pid)
        if later:
            _until(fd, later)
            _until(fd, b"\0", quiet=0.4)
        return wall, first, cpu(pid)
    finally:
        os.kill(pid, 9)
        os.close(fd)
        os.waitpid(pid, 0)


def _until(fd: int, words: bytes, quiet: float = 30.0) -> None:
    """Read until the words came, or nothing for `quiet` seconds."""
    seen = b""
    while words not in seen and select.select([fd], [], [], quiet)[0]:
        data = os.read(fd, 1 << 16)
        seen = seen[-200:] + data
        if b"\x1b[6n" in data:
            os.write(fd, b"\x1b[1;1R")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--workspace", default=str(ROOT))
    parser.add_argument("--old", default="rev1")
    parser.add_argument("--new", default="rev3")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        ours = [sys.executable, "-m", "treaty_tui", options.workspace, "--old", options.old, "--new", options.new]
        found: dict[str, list[tuple[float, float, float]]] = {"empty Textual app": [], "treaty-tui": []}
        for turn in range(options.rounds + 1):
            results = {
                "empty Textual app": run([sys.executable, str(script)], b"READY"),
                "treaty-tui": run(ours, FIRST_PICTURE, FINISHED),
            }
            for name, result in results.items():
                if turn:
                    found[name].append(result)
    medians = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in found.items()}
    base = medians["empty Textual app"]
    print(f"{'':20} {'wall s':>8} {'CPU s to the first picture':>28} {'ratio':>7} {'CPU s in all':>14}")
    for name, (wall, first, full) in medians.items():
        print(f"{name:20} {wall:8.3f} {first:28.3f} {first / base[1]:7.2f} {full:14.3f}")


if __name__ == "__main__":
    main()
