"""Agreement with labels made by hand, as LABELS.md tells; skipped where the corpora are not there."""

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance.hunks import hunks

HERE = Path(__file__).resolve().parent
PARIS = HERE.parents[2] / "shared" / "corpora" / "paris"
FILES = ("23-oct-2015.md", "4-dec-2015.md", "9-dec-2015.md", "12-dec-2015.md")
KINDS = ("editorial", "consequential", "substantive")
LEAST = {"open": 0.9, "held": 0.9, "fresh": 0.85, "second": 0.85}
"""Least agreement. Those of fresh and second stood before their first counts; "all is substantive" would reach 0.82 and 0.853."""
MISSED = {"open": 0.03, "held": 0.03, "fresh": 0.03, "second": 0.03}
"""The most substantive labels, of all such, that may pass for less."""

pytestmark = pytest.mark.skipif(not PARIS.is_dir(), reason="the corpora are not here")


def labels() -> dict[str, tuple[str, str]]:
    """Place -> (part, label). Fresh and second have files of their own, lest a count while rules are mended takes them in."""
    known: dict[str, tuple[str, str]] = {}
    for name in ("labels.csv", "labels_fresh.csv", "labels_second.csv"):
        with (HERE / name).open(encoding="utf-8", newline="") as file:
            known |= {row["place"]: (row["part"], row["label"]) for row in csv.DictReader(file)}
    return known


class Place(NamedTuple):
    """What the program says of a changed place."""

    verdict: str
    marks: bool
    """Nothing but punctuation changed."""
    told: bool
    """The row has a flag that says so."""


def places(old: Draft, new: Draft) -> Iterator[tuple[str, Place]]:
    """By the hash of a changed place."""
    comparison = compare(old, new)
    for number, row in enumerate(comparison.rows):
        if not row.old or not row.new:
            continue
        segments, _, flags, _ = comparison.weighed(number)
        told = any(flag.kind == "punctuation" for flag in flags)
        runs = [(s.op, s.text) for s in segments]
        for hunk in hunks(runs):
            was, now = (rebuilt(runs[hunk.first : hunk.last], other) for other in "+-")
            left, right = rebuilt(runs[: hunk.first], "+")[-45:], rebuilt(runs[hunk.last :], "+")[:30]
            key = "|".join([old.id, new.id, left, was, now, right])
            verdict = next(s.significance for s in segments[hunk.first : hunk.last] if s.op != "=")
            marks = re.findall(r"\w+|[\[\]]", was.lower()) == re.findall(r"\w+|[\[\]]", now.lower())
            yield hashlib.sha256(key.encode()).hexdigest()[:16], Place(verdict, marks, told)


def rebuilt(runs: list[tuple[str, str]], other: str) -> str:
    """The text of one side: all but the runs of the other."""
    return "".join(text for op, text in runs if op != other)


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Place]:
    drafts = [read_draft((PARIS / name).read_bytes(), name) for name in FILES]
    return {place: found for old, new in pairwise(drafts) for place, found in places(old, new)}


def told(part: str, pairs: Counter[tuple[str, str]]) -> str:
    """The agreement and a confusion table: a row per label, a column per verdict."""
    head = (*KINDS, "recall")
    lines = [
        f"{part}: {agreeing(pairs)} of {pairs.total()} places agree",
        f"  {'label / verdict':<16}" + "".join(f"{kind:>15}" for kind in head),
    ]
    for label in KINDS:
        row = [pairs[label, verdict] for verdict in KINDS]
        lines.append(f"  {label:<16}" + "".join(f"{n:>15}" for n in (*row, f"{pairs[label, label]}/{sum(row)}")))
    said = [f"{pairs[kind, kind]}/{sum(pairs[label, kind] for label in KINDS)}" for kind in KINDS]
    return "\n".join([*lines, f"  {'precision':<16}" + "".join(f"{share:>15}" for share in said)])


def agreeing(pairs: Counter[tuple[str, str]]) -> int:
    return sum(n for (label, verdict), n in pairs.items() if label == verdict)


@pytest.mark.parametrize("part", ["open", "held", "fresh", "second"])
def test_verdicts_agree_with_labels(part: str, verdicts: dict[str, Place], capsys: pytest.CaptureFixture[str]) -> None:
    known = {place: label for place, (where, label) in labels().items() if where == part}
    found = {place: label for place, label in known.items() if place in verdicts}
    apart = [verdicts[place] for place, label in found.items() if label == "substantive" and verdicts[place].marks]
    found = {place: label for place, label in found.items() if label != "substantive" or not verdicts[place].marks}
    pairs = Counter((label, verdicts[place].verdict) for place, label in found.items())
    with capsys.disabled():
        print(f"\n{told(part, pairs)} ({len(known) - len(found) - len(apart)} places no longer cut this way)")
        print(f"  and {len(apart)} where only marks changed, all told: {dict(Counter(place.verdict for place in apart))}")
    assert all(place.told or place.verdict == "substantive" for place in apart), (
        "a mark that can group words must not come or go in silence"
    )
    assert len(found) >= 0.6 * len(known), "the redline cuts so differently that the labels say little"
    assert agreeing(pairs) >= LEAST[part] * len(found)
    substantive = sum(pairs["substantive", verdict] for verdict in KINDS)
    less = substantive - pairs["substantive", "substantive"]
    assert less <= MISSED[part] * substantive, "a change that matters must not pass for less"
