from fractions import Fraction

import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.model import Position, Theme, Vote
from treaty_tui.stances import Standing
from treaty_tui.stances.arithmetic import apply, chapter_tally, contested, decide, tally, votes_on
from treaty_tui.stances.changes import changes
from treaty_tui.stances.departures import departures
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


DRY = Theme("dryness", on=("one:art_1__para_1",))


@pytest.mark.parametrize(
    ("own", "departs"),
    [
        (says("BBB", "theme:dryness", "concern", day="2024-06-06"), True),
        (says("BBB", "whole", "reserve", day="2024-06-06"), True),
        (says("BBB", "theme:dryness", "support", day="2024-06-06"), False),
        (says("BBB", "theme:dryness", "concern", day="2024-04-04"), False),
        (says("DDD", "theme:dryness", "concern", day="2024-06-06"), False),
    ],
)
def test_a_member_may_depart_in_wider_words(own: Position, departs: bool) -> None:
    room = Standing(ONE, book(says("GRP", "whole", "support"), own, themes=(DRY,)), LINKS)
    assert [("", "BBB", "GRP", "backs")] * departs == [(d.eid, d.member, d.group, d.group_side) for d in departures(room)]


def test_the_whole_text_does_not_speak_against_a_theme() -> None:
    said = says("GRP", "theme:dryness", "support"), says("BBB", "whole", "oppose", day="2024-06-06")
    assert [] == list(departures(Standing(ONE, book(*said, themes=(DRY,)), LINKS)))


def test_the_most_contested_stand_first() -> None:
    said = (
        says("AAA", "art_1__para_1", "support"),
        says("BBB", "art_1__para_2", "oppose"),
        says("OBS", "art_1", "oppose"),
        says("DDD", "chp_I", "question"),
    )
    assert [("art_1__para_2", 1, 1), ("art_1__para_1", 0, 1), ("chp_I", 0, 1), ("art_1", 0, 1)] == [
        (t.eid, t.count("contests"), t.count("asks")) for t in contested(standing(*said))
    ]


def test_a_vote_on_a_later_draft_is_known_where_its_provision_stood_before() -> None:
    vote = Vote("V1", "deletion", "2024-10-09", draft="two", on="art_1__para_1", in_favour=23, against=102)
    room = standing(votes=(vote,), on=ONE)
    assert (vote,) == votes_on(room, "art_1__para_1")
    assert ((), ()) == (votes_on(room, "art_1__para_2"), votes_on(room, "art_1"))
    assert (vote,) == votes_on(room, "art_1", within=True)


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


def test_a_wish_for_an_addition_goes_with_any_side() -> None:
    said = says("AAA", "art_1", "support"), says("AAA", "art_1", "propose", action="add", day="2024-06-06")
    asked = says("BBB", "art_1", "question"), says("BBB", "art_1", "oppose", day="2024-06-06")
    assert () == changes(standing(*said, *asked))
    (found,) = changes(standing(*said, says("AAA", "art_1", "oppose", day="2024-07-07")))
    assert ("support", "oppose") == (found.before.stance, found.after.stance if found.after else "")


def test_a_move_that_the_record_names_is_told_even_between_matters() -> None:
    before = says("AAA", "process:the mandate", "oppose")
    after = says("AAA", "whole", "support", day="2024-06-06", extra={"changed_from": before.id})
    (found,) = changes(standing(before, after))
    assert "AAA on the process “the mandate”: oppose on 2024-05-05 of one, then on the whole text support" in found.sentence
    again = says("AAA", "whole", "oppose", day="2024-05-20")
    assert 2 == len(changes(standing(before, again, after._replace(extra={"changed_from": again.id})))) + 1


def test_a_move_on_what_is_gone_is_still_told() -> None:
    later = draft("two", "2024-09-01", chp_I="General", art_1="Floods", art_1__para_1="Warn.")
    said = says("AAA", "art_1__para_2", "support"), says("AAA", "art_1__para_2", "oppose", day="2024-06-06")
    (found,) = changes(Standing(later, book(*said), chain(ONE, later, one__two=lineage(ONE, later))))
    assert "AAA on article 1 (2) of one: support" in found.sentence


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


def test_the_words_then_and_now_are_given() -> None:
    linked = says("AAA", "art_1__para_1", "propose", action="vote", alternative_group="x", id="linked")
    position = says("AAA", "art_1", "oppose", alternative_group="x")
    first, second = reconfirm(standing(position, linked, on=TWO))["AAA"]
    assert {first.position.id: ("linked",), second.position.id: (position.id,)} == {
        first.position.id: first.alternatives,
        second.position.id: second.alternatives,
    }
    (wording,) = first.wordings
    assert (("art_1__para_1",), ("art_1__para_1",), "Warn.", "Warn all.") == (
        wording.then,
        wording.now,
        wording.old,
        wording.new,
    )


def test_a_split_gives_all_its_parts_and_what_came_in_is_given_too() -> None:
    later = draft("two", "2024-09-01", art_1="Floods", art_1__para_1="Warn.", art_1__para_2="At once.", art_1__para_3="Free.")
    before = draft("one", "2024-05-01", art_1="Floods", art_1__para_1="Warn. At once.")
    step = lineage(before, later, ("art_1__para_1", "art_1__para_1 art_1__para_2"))
    links = chain(before, later, one__two=step)
    (asking,) = reconfirm(Standing(later, book(says("AAA", "art_1__para_1", "oppose")), links))["AAA"]
    assert ("split", (("art_1__para_1", "art_1__para_2"),)) == (asking.state, tuple(w.now for w in asking.wordings))
    (asking,) = reconfirm(Standing(later, book(says("AAA", "art_1", "oppose")), links))["AAA"]
    assert ["Warn. At once.", ""] == [w.old for w in asking.wordings]
    assert ["Warn.\nAt once.", "Free."] == [w.new for w in asking.wordings]


def test_gone_is_asked_about_too() -> None:
    later = draft("two", "2024-09-01", chp_I="General", art_1="Floods", art_1__para_1="Warn.")
    gone = says("AAA", "art_1__para_2", "support")
    found = reconfirm(Standing(later, book(gone), chain(ONE, later, one__two=lineage(ONE, later))))
    assert [("gone", ())] == [(asking.state, asking.eids) for asking in found["AAA"]]
    assert [("At once.", "")] == [(w.old, w.new) for w in found["AAA"][0].wordings]
