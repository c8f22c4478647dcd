"""The real positions over the sample drafts, which follow the true structure of the negotiated text."""

from pathlib import Path

import pytest

from treaty_tui.diff import diff
from treaty_tui.model import Position
from treaty_tui.stances.landed import landed
from treaty_tui.stances.reach import GONE
from treaty_tui.stances.taken import FULLY, STOOD
from treaty_tui.stances.wording import holds, plain
from treaty_tui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not (ROOT / "positions").is_dir(), reason="no sample beside the package")


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return Workspace.open(ROOT, read_only=True)


def test_every_position_is_marked_listed_or_found_in_every_draft(workspace: Workspace) -> None:
    for draft_id in workspace.draft_ids():
        standing = workspace.standing(draft_id)
        for placed in standing.placed:
            reach = placed.reach
            told = placed.later or reach.found or reach.state == GONE or reach.problem or ":" in placed.position.on
            assert told, f"{placed.position.id} is lost in {draft_id}"


def test_every_position_on_a_provision_is_reachable_from_it_in_its_own_draft(workspace: Workspace) -> None:
    for position in workspace.book().positions:
        if position.status != "standing" or not position.draft:
            continue
        draft = workspace.draft(position.draft)
        if position.on in draft.by_eid:
            standing = workspace.standing(position.draft)
            marks = standing[position.on]
            reached = {p.position.id for p in standing.placed if draft.by_eid[position.on] in {s.at for s in p.reach.spots}}
            phrased = position.quote and position.id in {
                m.position for eid in standing for side in standing[eid][:3] for m in side
            }
            assert position.id in reached or phrased
            assert any(marks)


def test_the_same_camps_under_two_numbers(workspace: Workspace) -> None:
    """Article 13 (3) of Rev.1 is 14 (3) of Rev.3 and of the final text."""
    rev1, rev3 = workspace.standing("rev1")["art_13__para_3"], workspace.standing("rev3")["art_14__para_3"]
    for before, after in zip(rev1[:2], rev3[:2], strict=True):
        assert {m.delegation for m in before} <= {m.delegation for m in (*rev3.backs, *rev3.contests)}
        assert {m.delegation for m in before} & {m.delegation for m in after}
    assert {"EGY", "IRN", "RUS"} <= {m.delegation for m in rev3.contests}
    assert {"JPN", "NOR", "EU"} <= {m.delegation for m in rev3.backs}
    assert all(m.via == "group" and m.group == "EU" for m in rev3.backs if m.delegation in ("FRA", "DEU"))
    assert "GBR" not in {m.delegation for m in rev3.backs if m.via == "group"}, "it left the group before"


def test_what_came_into_a_draft_would_be_found_as_landed(workspace: Workspace) -> None:
    """Every changed paragraph, had somebody proposed its new words, or only what is new in them."""
    old, new, lineage = workspace.draft("rev1"), workspace.draft("rev3"), workspace.lineage("rev1", "rev3")
    changed = [pair for pair in lineage.pairs if pair.change == "changed" and len(pair.old) == len(pair.new) == 1]
    proposals = []
    for number, pair in enumerate(changed):
        before, after = old.provisions[pair.old[0]], new.provisions[pair.new[0]]
        came = [text for op, text in diff(before.words, after.words) if op == "+" and len(text.split()) >= 4]
        for text in (after.words, *came[:1]):
            proposals.append(
                Position(f"P-{number}", "AUS", before.eid, "propose", "2024-01-01", "rev1", action="amend", text=text)
            )
    book = workspace.book()._replace(positions=tuple(proposals))
    found = [landing for landing in landed(book, workspace.drafts.chain) if landing.draft == "rev3"]
    assert len(proposals) == len(found) > 200
    assert {FULLY, STOOD} == {landing.how for landing in found}
    stood = [landing for landing in found if landing.how == STOOD]
    assert all(holds(plain(old.provisions[old.by_eid[s.position.on]].words), plain(s.position.text)) for s in stood)


def test_linked_asks_of_one_delegation_are_one_mark(workspace: Workspace) -> None:
    (mark,) = (m for m in workspace.standing("rev3")["art_6__para_2"].contests if m.delegation == "RUS")
    assert "as an alternative" in mark.reason


def test_every_mark_explains_itself(workspace: Workspace) -> None:
    for eid, marks in workspace.standing("final").items():
        for mark in (mark for side in marks for mark in side):
            assert mark.position in mark.reason, eid
