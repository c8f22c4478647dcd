"""Agreement with labels made by hand, as LABELS.md tells; skipped where the corpora are not there."""

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance.hunks import hunks

HERE = Path(__file__).resolve().parent
PARIS = HERE.parents[2] / "shared" / "corpora" / "paris"
FILES = ("23-oct-2015.md", "4-dec-2015.md", "9-dec-2015.md", "12-dec-2015.md")

pytestmark = pytest.mark.skipif(not PARIS.is_dir(), reason="the corpora are not here")


def labels() -> dict[str, tuple[str, str]]:
    with (HERE / "labels.csv").open(encoding="utf-8", newline="") as file:
        return {row["place"]: (row["part"], row["label"]) for row in csv.DictReader(file)}


def places(old: Draft, new: Draft) -> Iterator[tuple[str, str]]:
    """(hash of a changed place, the program's verdict)."""
    comparison = compare(old, new)
    for number, row in enumerate(comparison.rows):
        if not row.old or not row.new:
            continue
        segments = comparison.weighed(number).segments
        runs = [(s.op, s.text) for s in segments]
        for hunk in hunks(runs):
            was, now = (rebuilt(runs[hunk.first : hunk.last], other) for other in "+-")
            left, right = rebuilt(runs[: hunk.first], "+")[-45:], rebuilt(runs[hunk.last :], "+")[:30]
            key = "|".join([old.id, new.id, left, was, now, right])
            verdict = next(s.significance for s in segments[hunk.first : hunk.last] if s.op != "=")
            yield hashlib.sha256(key.encode()).hexdigest()[:16], verdict


def rebuilt(runs: list[tuple[str, str]], other: str) -> str:
    """The text of one side: all but the runs of the other."""
    return "".join(text for op, text in runs if op != other)


@pytest.fixture(scope="module")
def verdicts() -> dict[str, str]:
    drafts = [read_draft((PARIS / name).read_bytes(), name) for name in FILES]
    return {place: verdict for old, new in pairwise(drafts) for place, verdict in places(old, new)}


def told(part: str, pairs: Counter[tuple[str, str]]) -> str:
    total = pairs.total()
    lines = [f"{part}: {sum(n for (a, b), n in pairs.items() if a == b)} of {total} places agree"]
    for kind in ("editorial", "consequential", "substantive"):
        hit = pairs[kind, kind]
        said, true = (sum(n for pair, n in pairs.items() if pair[side] == kind) for side in (1, 0))
        lines.append(f"  {kind}: precision {hit}/{said}, recall {hit}/{true}")
    return "\n".join(lines)


@pytest.mark.parametrize("part", ["open", "held"])
def test_verdicts_agree_with_labels(part: str, verdicts: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    known = {place: label for place, (where, label) in labels().items() if where == part}
    found = {place: label for place, label in known.items() if place in verdicts}
    pairs = Counter((label, verdicts[place]) for place, label in found.items())
    with capsys.disabled():
        print(f"\n{told(part, pairs)} ({len(known) - len(found)} places no longer cut this way)")
    assert len(found) >= 0.6 * len(known), "the redline cuts so differently that the labels say little"
    agree = sum(n for (label, verdict), n in pairs.items() if label == verdict)
    assert agree >= 0.9 * len(found)
    assert pairs["substantive", "editorial"] <= 0.02 * len(found), "a change that matters must not pass for style"
