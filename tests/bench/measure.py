"""CPU seconds and memory of whole commands, taken in turn, as the operating system accounts for them."""

import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence

DIFFERS = ("git", "wdiff", "dwdiff")
"""Tools that exit with 1 where something differs."""


_STARTER = """
import os, sys
away = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_RDWR, 0) for n in (0, 1)]
_, status, usage = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=away), 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
"""Starts the command and tells of it. A command inherits the peak memory of what starts it: this one is lean (9 MiB)."""


def cpu(command: Sequence[str], environment: Mapping[str, str] | None = None) -> tuple[float, int]:
    """User and system seconds of one run, and its largest resident set in KiB; output is thrown away."""
    starter = [sys.executable, "-I", "-S", "-c", _STARTER, *command]
    told = subprocess.run(starter, stdin=subprocess.DEVNULL, capture_output=True, env=dict(environment or os.environ), check=True)
    code, seconds, peak = told.stdout.split()
    if int(code) not in (0, int(command[0] in DIFFERS)):
        raise RuntimeError(f"{command[0]} failed with {int(code)}")
    return float(seconds), int(peak)


def in_turn(commands: Mapping[str, Sequence[str]], rounds: int = 7) -> dict[str, tuple[float, int]]:
    """Median CPU seconds and largest memory of each command, run in turn after one round to warm up."""
    runs: dict[str, list[tuple[float, int]]] = {name: [] for name in commands}
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            result = cpu(command, environment)
            if turn:
                runs[name].append(result)
    return {name: (statistics.median(r[0] for r in found), max(r[1] for r in found)) for name, found in runs.items()}


def table(results: Mapping[str, tuple[float, int]], base: str) -> str:
    """One line per command, with its ratio to `base`."""
    lines = [f"{'command':34} {'CPU s':>8} {'ratio':>7} {'MiB':>6}"]
    for name, (seconds, memory) in results.items():
        lines.append(f"{name:34} {seconds:8.3f} {seconds / results[base][0]:7.2f} {memory / 1024:6.0f}")
    return "\n".join(lines)
