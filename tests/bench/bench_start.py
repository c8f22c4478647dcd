"""How much opening the interface costs, beside an empty Textual application in the same kind of terminal.

    python -m tests.bench.bench_start [--rounds 7] [--workspace DIR --old ID --new ID]

CPU seconds (user and system) of a fresh process on a terminal of 120 x 40, from its start until the first picture (the frame with
its panes), until both texts stand in it, and until all positions are read and all changes weighed in the background.
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


def run(command: Sequence[str], stages: Sequence[bytes]) -> list[float]:
    """Wall seconds to the first stage, then CPU seconds to each."""
    begun = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", PYTHONPATH=str(ROOT))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execv(command[0], list(command))  # noqa: S606 # our own program
    ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    found: list[float] = []
    try:
        for words in stages:
            _until(fd, words)
            found += [cpu(pid)] if found else [time.perf_counter() - begun, cpu(pid)]
        return found
    finally:
        os.kill(pid, 9)
        os.close(fd)
        os.waitpid(pid, 0)


def _until(fd: int, words: bytes, quiet: float = 30.0) -> None:
    """Read until the words came, or nothing for `quiet` seconds; answer where the terminal is asked for its cursor."""
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
        commands = {"empty Textual app": ([sys.executable, str(script)], [b"READY"]), "treaty-tui": (ours, list(STAGES.values()))}
        found: dict[str, list[list[float]]] = {name: [] for name in commands}
        for turn in range(options.rounds + 1):
            for name, command in commands.items():
                result = run(*command)
                if turn:
                    found[name].append(result)
    medians = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in found.items()}
    base = medians["empty Textual app"][1]
    for name, (wall, *seconds) in medians.items():
        told = ", ".join(f"{stage} {value:.3f} s ({value / base:.2f})" for stage, value in zip(STAGES, seconds, strict=False))
        print(f"{name:18} wall {wall:.3f} s; CPU: {told}")


if __name__ == "__main__":
    main()
