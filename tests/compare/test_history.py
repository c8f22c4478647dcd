"""One provision through the packed drafts."""

import itertools
from functools import cache
from pathlib import Path

import pytest

from treaty_tui.align import align
from treaty_tui.compare.history import trace
from treaty_tui.errors import UsageError
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft, Lineage

ROOT = Path(__file__).resolve().parents[2]
IDS = ("draft-2023", "rev1", "rev3", "final")


@cache
def draft(name: str) -> Draft:
    return read_draft((ROOT / "drafts" / f"{name}.md").read_bytes(), f"drafts/{name}.md")


@cache
def lineage(old: str, new: str) -> Lineage:
    return align(draft(old), draft(new))


def test_a_provision_is_followed_both_ways_from_the_draft_that_it_is_named_by() -> None:
    steps = trace([draft(name) for name in IDS], lineage, "art_14__para_3", "rev3")
    assert [("art_13__para_3",), ("art_13__para_3",), ("art_14__para_3",), ("art_14__para_3",)] == [s.eids for s in steps]


def test_a_provision_that_came_later_is_absent_before_and_inserted_then() -> None:
    steps = trace([draft(name) for name in IDS], lineage, "art_61", "final")
    assert ["absent", "inserted"] == [s.change for s in steps[:2]]


def test_segments_lead_from_one_wording_to_the_next() -> None:
    steps = trace([draft(name) for name in IDS], lineage, "art_6__para_2", "rev3")
    for before, after in itertools.pairwise(steps):
        assert before.words == "".join(s.text for s in after.segments if s.op in "=-")
        assert after.words == "".join(s.text for s in after.segments if s.op in "=+")


def test_an_unknown_provision_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="art_99"):
        trace([draft(name) for name in IDS], lineage, "art_99", "rev3")


def test_an_article_is_followed_with_all_that_stands_in_it() -> None:
    steps = trace([draft(name) for name in IDS], lineage, "art_6", "rev3")
    assert ["unchanged", "unchanged", "unchanged"] == [step.change for step in steps[1:]]
    assert ["changed", "changed", "changed"] == [step.whole_change for step in steps[1:]]
    assert all(step.whole.startswith(f"{step.words}\n1. ") for step in steps)
    assert [step.whole for step in steps[:-1]] == [step.before for step in steps[1:]]


def test_of_a_point_its_own_words_are_the_whole() -> None:
    steps = trace([draft(name) for name in IDS], lineage, "art_6__para_2", "rev3")
    assert [step.words for step in steps] == [step.whole for step in steps]
