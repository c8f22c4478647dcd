from fractions import Fraction

import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.model import Vote
from treaty_tui.stances import Standing
from treaty_tui.stances.arithmetic import apply, chapter_tally, decide, departures, tally, votes_on
from treaty_tui.stances.changes import changes
from treaty_tui.stances.reconfirm import reconfirm
from treaty_tui.stances.rules import RULES, Rule

ONE = draft("one", "2024-05-01", chp_I="General", art_1="Floods", art_1__para_1="Warn.", art_1__para_2="At once.")
TWO = draft("two", "2024-09-01", chp_I="General", art_1="Floods", art_1__para_1="Warn all.", art_1__para_2="At once.")
LINKS = chain(ONE, TWO, one__two=lineage(ONE, TWO))


def standing(*positions: object, on: object = ONE, votes: tuple[Vote, ...] = ()) -> Standing:
    return Standing(on, book(*positions)._replace(votes=votes), LINKS)  # type: ignore[arg-type]


def test_each_state_counts_once_and_groups_and_observers_do_not() -> None:
    found = tally(
        standing(says("GRP", "art_1", "support"), says("BBB", "art_1__para_1", "oppose"), says("OBS", "art_1", "oppose")),
        "art_1__para_1",
    )
    assert (1, 1, 0, 2) == tuple(found.count(side) for side in ("backs", "contests", "asks", "silent"))
    assert {"NORTH": {"backs": 1, "contests": 1}, "SOUTH": {"silent": 2}} == found.by_region()


def test_the_room_may_be_smaller() -> None:
    found = tally(standing(says("AAA", "art_1", "support"), says("DDD", "art_1", "support")), "art_1", present=["AAA", "BBB"])
    assert (1, 1) == (found.count("backs"), found.count("silent"))


def test_over_a_chapter_the_loudest_counts() -> None:
    said = (
        says("AAA", "art_1__para_1", "support"),
        says("AAA", "art_1__para_2", "oppose"),
        says("BBB", "art_1__para_2", "question"),
    )
    assert {"AAA": "contests", "BBB": "asks"} == chapter_tally(standing(*said), "chp_I").sides


@pytest.mark.parametrize(
    ("rule", "in_favour", "against", "needed", "carried"),
    [
        (RULES[0], 5, 5, 6, False), (RULES[0], 6, 5, 6, True), (RULES[1], 6, 3, 6, True), (RULES[1], 5, 3, 6, False),
        (RULES[2], 66, 0, 67, False), (RULES[2], 67, 33, 67, True), (Rule("all", Fraction(1), "members"), 192, 0, 193, False),
        (Rule("more than two thirds", Fraction(2, 3), "voting", True), 6, 3, 7, False), (RULES[1], 0, 0, 0, False),
        (RULES[0], 23, 102, 63, False),
    ],
)  # fmt: skip
def test_rules(rule: Rule, in_favour: int, against: int, needed: int, carried: bool) -> None:
    verdict = decide(rule, in_favour, against, present=100, members=193)
    assert (needed, carried) == (verdict.needed, verdict.carried)


def test_a_rule_on_a_tally() -> None:
    found = tally(
        standing(says("AAA", "art_1", "support"), says("BBB", "art_1", "oppose"), says("CCC", "art_1", "support")), "art_1"
    )
    assert [True, True, False] == [apply(rule, found).carried for rule in RULES]


def test_recorded_votes_are_told_as_they_were_and_carried() -> None:
    vote = Vote("V1", "deletion", "2024-05-09", draft="one", on="art_1__para_1", in_favour=23, against=102, abstaining=None)
    assert (vote,) == votes_on(standing(votes=(vote,), on=TWO), "art_1__para_1")
    assert () == votes_on(standing(votes=(vote,), on=TWO), "art_1__para_2")


def test_members_that_depart_from_their_group() -> None:
    said = says("GRP", "art_1", "support"), says("BBB", "art_1__para_1", "oppose"), says("AAA", "art_1__para_1", "support")
    (found,) = departures(standing(*said))
    assert ("art_1__para_1", "BBB", "contests", "GRP", "backs") == (
        found.eid,
        found.member,
        found.side,
        found.group,
        found.group_side,
    )


def test_where_a_delegation_moved() -> None:
    first = says("AAA", "art_1__para_1", "oppose", day="2024-05-02", status="superseded")
    second = says("AAA", "art_1__para_1", "support", day="2024-09-09", of="two")
    other = says("AAA", "art_1__para_2", "oppose", day="2024-05-02", status="withdrawn")
    found = changes(standing(first, second, other, on=TWO))
    assert [("art_1__para_2", "oppose", None), ("art_1__para_1", "oppose", "support")] == [
        (c.on, c.before.stance, c.after.stance if c.after else None) for c in found
    ]
    assert "AAA on article 1 (1): oppose on 2024-05-02 of one, then support on 2024-09-09 of two" == found[1].sentence
    assert () == changes(standing(first, second, on=TWO), "BBB")


def test_a_withdrawal_names_what_came_instead() -> None:
    first = says(
        "AAA", "art_1", "propose", action="add", status="withdrawn", extra={"withdrawn_by": "AAA-art_1-flexible-2024-05-05"}
    )
    (found,) = changes(standing(first, says("AAA", "art_1", "flexible")))
    assert ("propose", "flexible") == (found.before.stance, found.after.stance if found.after else "")


def test_several_asks_of_one_day_are_no_move() -> None:
    said = says("AAA", "art_1", "oppose"), says("AAA", "art_1", "propose", action="add")
    later = says("AAA", "art_1", "concern", day="2024-06-06")
    assert () == changes(standing(*said, later))


def test_alternatives_and_repetitions_are_no_move() -> None:
    linked = [says("AAA", "art_1", "propose", action=a, alternative_group="x", id=a) for a in ("delete", "vote")]
    again = [says("BBB", "art_1", "support", day=day) for day in ("2024-05-02", "2024-05-03")]
    assert () == changes(standing(*linked, *again))


def test_whom_to_ask_again() -> None:
    stale, fresh = says("AAA", "art_1__para_1", "oppose"), says("AAA", "art_1__para_2", "oppose")
    overtaken = says("BBB", "art_1__para_1", "oppose")
    now = says("BBB", "art_1__para_1", "support", day="2024-09-09", of="two")
    found = reconfirm(standing(stale, fresh, overtaken, now, says("GRP", "art_1", "support"), on=TWO))
    assert {"AAA": [stale.id], "GRP": ["GRP-art_1-support-2024-05-05"]} == {
        code: [asking.position.id for asking in several] for code, several in found.items()
    }
    assert ("words changed", ("art_1__para_1",)) == (found["AAA"][0].state, found["AAA"][0].eids)
    assert "does it still hold?" in found["AAA"][0].sentence


def test_gone_is_asked_about_too() -> None:
    later = draft("two", "2024-09-01", chp_I="General", art_1="Floods", art_1__para_1="Warn.")
    gone = says("AAA", "art_1__para_2", "support")
    found = reconfirm(Standing(later, book(gone), chain(ONE, later, one__two=lineage(ONE, later))))
    assert [("gone", ())] == [(asking.state, asking.eids) for asking in found["AAA"]]
