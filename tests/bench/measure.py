"""CPU seconds and memory of whole commands, taken in turn, as the operating system accounts for them."""

import os
import statistics
import subprocess
from collections.abc import Mapping, Sequence

DIFFERS = ("git", "wdiff", "dwdiff")
"""Tools that exit with 1 where something differs."""


def cpu(command: Sequence[str], environment: Mapping[str, str] | None = None) -> tuple[float, int]:
    """User and system seconds of one run, and its largest resident set in KiB; output is thrown away."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=dict(environment or os.environ))
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, int(command[0] in DIFFERS)):
        raise RuntimeError(f"{command[0]} failed with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


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
