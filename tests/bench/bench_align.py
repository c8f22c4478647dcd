"""Accuracy and speed of lineage and redline on invented drafts whose true mapping is known: `pytest -m bench -s` on this file.

Prints figures, never fails on a clock. The drafts come from `make_drafts.py` beside the corpora; skipped where that is absent.
Tuned on seeds 1-25; fresh ones are asked for by `ALIGN_SEEDS=101-120`.
"""

import json
import os
import statistics
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.align.builder import build
from treaty_tui import eid
from treaty_tui.align import align
from treaty_tui.diff import diff
from treaty_tui.model import Draft, Lineage, Pair, Provision

MAKER = Path(__file__).resolve().parents[2] / ".." / "shared" / "bench" / "make_drafts.py"
HARD = ("--split", ".02", "--merge", ".02", "--formulaic", ".6")
Pairs = set[tuple[str, str]]

pytestmark = [pytest.mark.bench, pytest.mark.skipif(not MAKER.exists(), reason="make_drafts.py is not at hand")]


class Figures(NamedTuple):
    """What one pair of drafts gave; times in milliseconds of CPU."""

    articles: float
    provisions: float
    moved: float
    marked: float
    align: float
    diff: float


def seeds() -> range:
    first, _, last = os.environ.get("ALIGN_SEEDS", "1-5").partition("-")
    return range(int(first), int(last or first) + 1)


def made(folder: Path, articles: int, seed: int, options: tuple[str, ...]) -> tuple[str, str, dict[str, Any]]:
    command = [sys.executable, str(MAKER), str(folder), "--articles", str(articles), "--seed", str(seed), *options]
    subprocess.run(command, check=True, capture_output=True)
    place = folder / str(articles)
    old, new = ((place / name).read_text(encoding="utf-8") for name in ("old.txt", "new.txt"))
    return old, new, json.loads((place / "truth.json").read_text(encoding="utf-8"))


def label(provision: Provision) -> str:
    """The truth's own name for a provision: `12/3/a`, `12/0` for an unnumbered paragraph."""
    numbers = [number for _, number in eid.elements(provision.eid)]
    return "/".join("0" if number.startswith("nn_") else number for number in numbers)


def f1(found: Pairs, truth: Pairs) -> float:
    hit = len(found & truth)
    return 2 * hit / (len(found) + len(truth)) if found or truth else 1.0


def words_of(draft: Draft, indices: tuple[int, ...]) -> str:
    return "\n".join(draft.provisions[i].words for i in indices)


def redline(pair: Pair, old: Draft, new: Draft) -> list[tuple[str, str]]:
    if pair.change == "unchanged":
        return []
    one, two = words_of(old, pair.old), words_of(new, pair.new)
    return diff(one, two) if one and two else [("-", one), ("+", two)]


def distance(one: list[str], two: list[str]) -> int:
    """Words to delete and insert, exactly: bit-parallel longest common subsequence (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    full = row = (1 << len(one)) - 1
    for word in two:
        hit = row & places.get(word, 0)
        row = ((row + hit) | (row - hit)) & full
    return len(one) + len(two) - 2 * (full & ~row).bit_count()


def truly_changed(old: Draft, new: Draft, truth: dict[str, Any]) -> int:
    before = {label(p): p.words.split() for p in old.provisions if p.tag != "article"}
    after = {label(p): p.words.split() for p in new.provisions if p.tag != "article"}
    count = sum(distance(before[p["old"]], after[p["new"]]) for p in truth["provisions"] if p["kind"] == "one")
    count += sum(len(before[name]) for name in truth["deleted_provisions"])
    return count + sum(len(after[name]) for name in truth["inserted_provisions"])


def found_pairs(lineage: Lineage, old: Draft, new: Draft, articles: bool) -> Pairs:
    return {
        (label(old.provisions[i]), label(new.provisions[j]))
        for pair in lineage.pairs
        for i in pair.old
        for j in pair.new
        if (old.provisions[i].tag == "article") == articles and old.provisions[i].tag in ("article", "paragraph", "point")
    }


def moved_articles(lineage: Lineage, old: Draft, new: Draft) -> Pairs:
    moved = lineage._replace(pairs=tuple(pair for pair in lineage.pairs if pair.moved))
    return found_pairs(moved, old, new, articles=True)


def measured(old_text: str, new_text: str, truth: dict[str, Any]) -> Figures:
    old, new = build(old_text), build(new_text)
    align(old, new)
    start = time.process_time()
    lineage = align(old, new)
    middle = time.process_time()
    redlines = [(pair, redline(pair, old, new)) for pair in lineage.pairs]
    end = time.process_time()
    units = [runs for pair, runs in redlines if {label_tag(old, new, pair)} & {"paragraph", "point"}]
    marked = sum(len(text.split()) for runs in units for op, text in runs if op != "=")
    articles = {(str(a), str(b)) for a, b, _ in truth["articles"]}
    moves = {(str(a), str(b)) for a, b, kind in truth["articles"] if kind == "moved"}
    return Figures(
        f1(found_pairs(lineage, old, new, articles=True), articles),
        f1(found_pairs(lineage, old, new, articles=False), {(p["old"], p["new"]) for p in truth["provisions"]}),
        f1(moved_articles(lineage, old, new), moves),
        marked / truly_changed(old, new, truth),
        1000 * (middle - start),
        1000 * (end - middle),
    )


def label_tag(old: Draft, new: Draft, pair: Pair) -> str:
    return (old.provisions[pair.old[0]] if pair.old else new.provisions[pair.new[0]]).tag


def report(title: str, rows: list[Figures]) -> None:
    print(f"\n{title}: {len(rows)} drafts")
    for name, values in zip(Figures._fields, zip(*rows, strict=True), strict=True):
        print(f"  {name:10} median {statistics.median(values):8.4f}  worst {min(values):8.4f} to {max(values):8.4f}")


@pytest.mark.parametrize("options", [(), HARD], ids=["plain", "split-merge-formulaic"])
def test_accuracy_on_invented_drafts(tmp_path: Path, options: tuple[str, ...]) -> None:
    rows = [measured(*made(tmp_path, 68, seed, options)) for seed in seeds()]
    report(f"68 articles, {' '.join(options) or 'plain'}, seeds {seeds()}", rows)
    assert statistics.median(row.provisions for row in rows) >= 0.99
    assert min(row.provisions for row in rows) >= 0.98


def test_growth(tmp_path: Path) -> None:
    costs = {}
    for articles in (68, 680):
        old, new, truth = made(tmp_path, articles, 3, ())
        figures = measured(old, new, truth)
        costs[articles] = figures.align + figures.diff
        print(f"\n{len(old.split())} -> {len(new.split())} words: {figures}")
    print(f"ten times the words, {costs[680] / costs[68]:.1f} times the CPU time")


def test_memory(tmp_path: Path) -> None:
    old_text, new_text, _ = made(tmp_path, 680, 4, HARD)
    old, new = build(old_text), build(new_text)
    tracemalloc.start()
    align(old, new)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"\n{len(old_text.split())} words aligned: {peak / 2**20:.1f} MiB at the peak, beside the drafts")
