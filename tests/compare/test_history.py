"""One provision through the packed drafts."""

import itertools
from functools import cache
from pathlib import Path

import pytest

from treaty_tui.align import align
from treaty_tui.compare.histories.history import trace
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


LAMP, ROPE = "Lamps burn on every quay from dusk until dawn.", "Old ropes shall not be burnt on any quay of the harbour."
FISH = (
    "### Article 2. Fish\n1. Eels pass freely through the gates of every dock.\n2. Carp are counted twice a year by the keeper."
)


def left_out_and_taken_up(*bodies: str) -> list[Draft]:
    head = f"# Harbours\n### Article 1. Quays\n1. {LAMP}\n"
    return [read_draft((head + body).encode(), f"d{n}.md") for n, body in enumerate(bodies)]


@pytest.mark.parametrize("eid", ["art_1__para_2", "art_2", "art_2__para_2"])
@pytest.mark.parametrize("start", [0, 3])
def test_what_was_left_out_and_taken_up_again_is_one_provision(eid: str, start: int) -> None:
    full = f"2. {ROPE}\n{FISH}"
    drafts = left_out_and_taken_up(full, "", "", full)
    steps = trace(drafts, lambda a, b: align(*(d for name in (a, b) for d in drafts if d.id == name)), eid, drafts[start].id)
    assert [(eid,), (), (), (eid,)] == [step.eids for step in steps]
    assert ["", "absent", "absent", "inserted"] == [step.change for step in steps]
    assert all(segment.op == "=" for segment in steps[3].segments)


@pytest.mark.parametrize("start", [0, 2])
def test_what_was_taken_up_again_with_a_softer_duty_is_the_same_and_says_so(start: int) -> None:
    softer = ROPE.replace("shall not", "should not")
    drafts = left_out_and_taken_up(f"2. {ROPE}", "", f"2. {softer}")
    steps = trace(
        drafts, lambda a, b: align(*(d for name in (a, b) for d in drafts if d.id == name)), "art_1__para_2", drafts[start].id
    )
    assert [("art_1__para_2",), (), ("art_1__para_2",)] == [step.eids for step in steps]
    assert [("-", "shall"), ("+", "should")] == [(s.op, s.text) for s in steps[2].segments if s.op != "="]


def test_what_comes_later_with_other_words_is_another_provision() -> None:
    drafts = left_out_and_taken_up(f"2. {ROPE}", "", "2. Old sails may be burnt on the beach.")
    steps = trace(
        drafts, lambda a, b: align(*(d for name in (a, b) for d in drafts if d.id == name)), "art_1__para_2", drafts[0].id
    )
    assert [("art_1__para_2",), (), ()] == [step.eids for step in steps]


def test_what_stands_twice_when_it_comes_back_is_not_guessed() -> None:
    drafts = left_out_and_taken_up(f"2. {ROPE}", "", f"2. {ROPE}\n3. {ROPE}")
    steps = trace(
        drafts, lambda a, b: align(*(d for name in (a, b) for d in drafts if d.id == name)), "art_1__para_2", drafts[0].id
    )
    assert () == steps[2].eids


def test_parts_that_were_merged_are_told_once_though_one_stands_in_the_other() -> None:
    said = "Masters of ferries keep the lists of all nets that are mended in spring, and show them to wardens who ask for them."
    one = f"### Article 1. Lists\n1. Lists of nets\n\n    **Option 1** {said}\n\n    **Option 2** No text.\n"
    two = f"### Article 1. Lists\n1. Lists of nets\n{said}\n"
    drafts = [read_draft(text.encode(), f"d{n}.md") for n, text in enumerate((one, two))]
    (first, _) = trace(drafts, lambda *_: align(*drafts), "art_1__para_1", "d1")
    assert ("art_1__para_1", "art_1__para_1__alt_1") == first.eids
    assert 1 == first.whole.count(said)
