"""Concordance, homes and chapters against what the parents of each provision say, on the drafts of the sample."""

from pathlib import Path

import pytest

from treaty_tui.align import align
from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import CONCORDED, Row
from treaty_tui.compare.summary import CHAPTERS, by_chapter
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft

DRAFTS = Path(__file__).resolve().parents[2] / "drafts"
PAIRS = [("draft-2023", "rev1"), ("rev1", "rev3"), ("rev3", "final"), ("final", "ru-2021")]


@pytest.fixture(scope="module", params=PAIRS, ids="-".join)
def comparison(request: pytest.FixtureRequest) -> Comparison:
    old, new = (read_draft((DRAFTS / f"{name}.md").read_bytes(), f"{name}.md") for name in request.param)
    return Comparison(old, new, align(old, new), {})


def line(draft: Draft, index: int, tags: frozenset[str]) -> list[str]:
    """EIds of a provision and of those that hold it, nearest first, with one of these tags."""
    every = [draft.provisions[at] for at in (index, *draft.ancestors(index))]
    return [provision.eid for provision in every if provision.tag in tags]


def both(comparison: Comparison, row: Row) -> set[str]:
    old = {f"old {eid}" for i in row.old for eid in line(comparison.old, i, CONCORDED)}
    return old | {f"new {eid}" for i in row.new for eid in line(comparison.new, i, CONCORDED)}


def test_a_unit_lists_the_rows_that_stand_in_it_on_either_side(comparison: Comparison) -> None:
    places = [both(comparison, row) for row in comparison.rows]
    for unit in comparison.concordance:
        names = {f"old {eid}" for eid in unit.old} | {f"new {eid}" for eid in unit.new}
        assert unit.rows == tuple(number for number, place in enumerate(places) if place & names)


def test_every_article_and_chapter_has_one_line(comparison: Comparison) -> None:
    for draft, side in ((comparison.old, "old"), (comparison.new, "new")):
        found = [eid for unit in comparison.concordance for eid in getattr(unit, side)]
        assert sorted(found) == sorted(p.eid for p in draft.provisions if p.tag in CONCORDED)


def test_a_unit_is_unchanged_when_nothing_in_it_changed_or_moved(comparison: Comparison) -> None:
    for unit in comparison.concordance:
        rows = [comparison.rows[number] for number in unit.rows]
        heading = {comparison.new.by_eid[eid] for eid in unit.new}
        still = all(row.change == "unchanged" and (not row.moved or set(row.new) == heading) for row in rows)
        if unit.change in ("unchanged", "changed"):
            assert unit.change == ("unchanged" if still else "changed")


def test_homes_are_the_units_above_a_row(comparison: Comparison) -> None:
    for number, row in enumerate(comparison.rows):
        draft, index, side = (comparison.new, row.new[0], "new") if row.new else (comparison.old, row.old[0], "old")
        expected = line(draft, index, CONCORDED)
        homes = comparison.homes(number)
        assert len(homes) == len(expected)
        assert all(eid in getattr(unit, side) for eid, unit in zip(expected, homes, strict=True))


def test_rows_are_counted_in_the_outermost_chapter(comparison: Comparison) -> None:
    chapters = by_chapter(comparison)
    assert sorted(n for numbers in chapters.values() for n in numbers) == list(range(len(comparison.rows)))
    for eid, numbers in chapters.items():
        for number in numbers:
            row = comparison.rows[number]
            draft, index = (comparison.new, row.new[0]) if row.new else (comparison.old, row.old[0])
            assert eid == ["", *line(draft, index, frozenset(CHAPTERS))][-1]
