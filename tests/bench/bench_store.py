"""Writers that are killed at any moment: what they were told is saved must be there.

    python tests/bench/bench_store.py --writers 16 --edits 500 --kills 500 --files 4

Each writer is a process of its own that records positions in files shared by all, and writes to a log what was acknowledged.
Processes are killed by SIGKILL at random and started again. In the end: every acknowledged entry stands in its file, every file
can be read, every remark that was there is there.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

REMARKS = 40
HEAD = '# kept remark 0\ndelegation = "D{n}"   # kept remark 1\n' + "".join(
    f'\n# kept remark {k}\n[[position]]\nid = "D-{k}"  # kept\non = "whole"\nstance = "support"\n' for k in range(2, REMARKS)
)


def write(folder: Path, writer: int, start: int, edits: int, files: int) -> None:
    """One writer: record, then acknowledge, until done. It carries on where its log ends."""
    from treaty_tui.model import Position
    from treaty_tui.workspace import recording

    log = os.open(folder / f"ack{writer}", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for number in range(start, edits):
        code = f"D{(number + writer) % files}"
        made = recording.new_id(code, "2024-07-29", ())
        position = Position(made, code, "art_6__para_2", "oppose", "2024-07-29", "rev3", note=f"{writer} {number}")
        recording.add(folder / f"{code}.toml", code, position)
        os.write(log, f"{number} {code} {made}\n".encode())


def acknowledged(folder: Path, writer: int) -> list[list[str]]:
    """The lines of a writer's log: number, file, id."""
    path = folder / f"ack{writer}"
    return [line.split() for line in path.read_text().splitlines() if line.count(" ") == 2] if path.exists() else []


def run(folder: Path, writers: int, edits: int, kills: int, files: int) -> tuple[int, float]:
    """Let them write, kill at random, start again what died; returns how many were killed, and seconds."""
    rng = random.Random(7)
    procs: dict[int, subprocess.Popen[bytes]] = {}
    done = 0
    begun = time.monotonic()
    share = writers * edits / (kills + 1)

    def start(writer: int) -> None:
        log = acknowledged(folder, writer)
        following = int(log[-1][0]) + 1 if log else 0
        if following < edits:
            words = [folder, writer, following, edits, files]
            procs[writer] = subprocess.Popen([sys.executable, __file__, "--write", *map(str, words)])

    for writer in range(writers):
        start(writer)
    while procs:
        time.sleep(0.004)
        for writer, proc in list(procs.items()):
            if proc.poll() is not None:
                del procs[writer]
                if proc.returncode not in (0, -signal.SIGKILL):
                    raise SystemExit(f"writer {writer} failed with {proc.returncode}")
                start(writer)
        saved = sum(len(acknowledged(folder, w)) for w in range(writers)) if done < kills else 0
        if done < kills and procs and saved > share * done * 0.9:
            procs[rng.choice(list(procs))].kill()
            done += 1
    return done, time.monotonic() - begun


def judge(folder: Path, writers: int, files: int) -> dict[str, int]:
    """What was lost."""
    from treaty_tui.positions.reading import read

    lost = unreadable = remarks = 0
    held: dict[str, set[str]] = {}
    for n in range(files):
        path = folder / f"D{n}.toml"
        reading = read(path.read_bytes(), path.name)
        unreadable += bool(reading.findings)
        remarks += HEAD.count("kept") - path.read_text("utf-8").count("kept")
        held[f"D{n}"] = {position.id for position in reading.positions}
    logs = [line for writer in range(writers) for line in acknowledged(folder, writer)]
    lost = sum(made not in held[code] for _, code, made in logs)
    return {
        "acknowledged edits": len(logs),
        "acknowledged edits lost": lost,
        "files unreadable": unreadable,
        "remarks lost": remarks,
        "temporaries left": len(list(folder.glob(".*.tmp"))),
    }


def main() -> int:
    """Print the figures; 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    for name, default in (("writers", 16), ("edits", 500), ("kills", 500), ("files", 4)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for n in range(options.files):
            (folder / f"D{n}.toml").write_text(HEAD.format(n=n), "utf-8")
        killed, seconds = run(folder, options.writers, options.edits, options.kills, options.files)
        found = judge(folder, options.writers, options.files)
    print(f"writers: {options.writers}, edits each: {options.edits}, killed: {killed}, seconds: {seconds:.0f}")
    for what, count in found.items():
        print(f"{what}: {count}")
    return int(any(found[what] for what in ("acknowledged edits lost", "files unreadable", "remarks lost")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(Path(sys.argv[2]), *map(int, sys.argv[3:]))
    else:
        sys.exit(main())
