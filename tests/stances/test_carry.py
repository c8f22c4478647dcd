import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.model import Draft, Marks, Theme
from treaty_tui.stances import Standing
from treaty_tui.stances.carry import Chain, Stage
from treaty_tui.stances.reach import CHANGED, GONE, MOVED, SAME, SPLIT

OLD = draft(
    "one",
    "2024-01-01",
    art_1="Floods",
    art_1__para_1="Each Party shall warn its neighbours of floods.",
    art_1__para_2="A warning is sent without delay.",
    art_2="Dams",
    art_2__para_1="A dam is built only after notice, and its gates stay under common control.",
    art_3="Fish",
    art_3__para_1="Fish pass freely.",
)
NEW = draft(
    "two",
    "2024-06-01",
    art_1="Fish",
    art_1__para_1="Fish pass freely.",
    art_2="Floods",
    art_2__para_1="Each Party should warn its neighbours of floods.",
    art_2__para_2="A warning is sent, without delay",
    art_3="Dams",
    art_3__para_1="A dam is built only after notice.",
    art_3__para_2="Its gates stay under common control.",
)
STEP = lineage(
    OLD,
    NEW,
    ("art_3", "art_1"),
    ("art_3__para_1", "art_1__para_1"),
    ("art_1", "art_2"),
    ("art_1__para_1", "art_2__para_1"),
    ("art_1__para_2", "art_2__para_2"),
    ("art_2", "art_3"),
    ("art_2__para_1", "art_3__para_1 art_3__para_2"),
    moved=("art_3", "art_3__para_1"),
)


def standing(*positions: object, on: object = NEW) -> Standing:
    return Standing(on, book(*positions), chain(OLD, NEW, one__two=STEP))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("on", "lands", "state", "stale"),
    [
        ("art_1__para_2", ["art_2__para_2"], SAME, False),
        ("art_1__para_1", ["art_2__para_1"], CHANGED, True),
        ("art_3__para_1", ["art_1__para_1"], MOVED, False),
        ("art_2__para_1", ["art_3__para_1", "art_3__para_2"], SPLIT, True),
        ("art_3", ["art_1", "art_1__para_1"], MOVED, False),
    ],
)
def test_states(on: str, lands: list[str], state: str, stale: bool) -> None:
    found = standing(says("AAA", on, "oppose"))
    assert lands == list(found)
    assert {(state, stale, True)} == {(m.state, m.stale, m.carried) for marks in found.values() for m in marks.contests}


def test_an_article_is_to_be_reconfirmed_where_its_words_changed() -> None:
    found = standing(says("AAA", "art_1", "support"))
    states = {eid: marks.backs[0].state for eid, marks in found.items()}
    assert {"art_2": CHANGED, "art_2__para_1": CHANGED, "art_2__para_2": SAME} == states


def test_gone_is_listed_and_marks_nothing() -> None:
    later = draft("two", "2024-06-01", art_1="Floods", art_1__para_1=OLD.provisions[1].text)
    found = Standing(
        later, book(gone := says("AAA", "art_3__para_1", "support")), chain(OLD, later, one__two=lineage(OLD, later))
    )
    assert ({}, [gone]) == (dict(found), [placed.position for placed in found.placed])
    assert GONE == found.placed[0].reach.state
    assert () == found.findings, "that a provision went is no mistake in the file"


def test_what_came_in_later_is_to_be_reconfirmed() -> None:
    later = draft(
        "two",
        "2024-06-01",
        **{p.eid: p.words for p in OLD.provisions},
        art_3__para_2="Nets are counted.",
    )
    found = Standing(later, book(says("AAA", "art_3", "support")), chain(OLD, later, one__two=lineage(OLD, later)))
    mark = found["art_3__para_2"].backs[0]
    assert (CHANGED, True) == (mark.state, mark.stale)
    assert "came in after" in mark.reason
    assert SAME == found["art_3__para_1"].backs[0].state


def test_a_phrase_is_stale_only_where_its_words_no_longer_stand() -> None:
    kept = says("AAA", "art_1__para_1", "support", quote="warn its neighbours")
    lost = says("BBB", "art_1__para_1", "oppose", quote="shall warn")
    found = standing(kept, lost)["art_2__para_1"]
    assert (SAME, False) == (found.backs[0].state, found.backs[0].stale)
    assert (CHANGED, True) == (found.contests[0].state, found.contests[0].stale)


def test_a_phrase_tells_which_part_of_a_split_is_meant() -> None:
    found = standing(says("AAA", "art_2__para_1", "oppose", quote="gates stay under common control"))
    assert ["art_3__para_2"] == list(found)
    assert not found["art_3__para_2"].contests[0].stale


def test_a_position_on_a_later_draft_does_not_mark_an_earlier_one() -> None:
    found = standing(says("AAA", "art_3__para_2", "oppose", of="two"), says("BBB", "whole", "oppose", of="two"), on=OLD)
    assert ({}, ()) == (dict(found), found.findings)
    assert all(placed.later for placed in found.placed)


def test_words_that_changed_and_came_back_are_the_same() -> None:
    third = draft("three", "2024-09-01", art_1="Floods", art_1__para_1=OLD.provisions[1].text)
    back = lineage(NEW, third, ("art_2", "art_1"), ("art_2__para_1", "art_1__para_1"), ("art_1", ""), ("art_1__para_1", ""))
    links = chain(OLD, NEW, third, one__two=STEP, two__three=back)
    mark = Standing(third, book(says("AAA", "art_1__para_1", "support")), links)["art_1__para_1"].backs[0]
    assert (SAME, True, False) == (mark.state, mark.carried, mark.stale)


def test_no_draft_given_is_taken_as_that_of_its_day() -> None:
    found = standing(says("AAA", "art_3__para_1", "oppose", day="2024-03-01", of=""))
    assert ["art_1__para_1"] == list(found)
    assert "the draft of that day" in found["art_1__para_1"].contests[0].reason
    early = standing(says("AAA", "art_3__para_1", "oppose", day="2021-03-01", of=""))
    assert ["unplaced"] == [finding.kind for finding in early.findings]


def test_a_theme_follows_from_the_nearest_draft_that_it_names() -> None:
    themed = book(says("AAA", "theme:fish", "support"), themes=(Theme("fish", (), ("one:art_3",)),))
    links = chain(OLD, NEW, one__two=STEP)
    assert ["art_1", "art_1__para_1"] == list(Standing(NEW, themed, links))
    backward = book(says("AAA", "theme:fish", "support"), themes=(Theme("fish", (), ("two:art_1",)),))
    assert ["art_3", "art_3__para_1"] == list(Standing(OLD, backward, links))


def test_the_same_document_in_another_language_shares_numbers() -> None:
    french = draft("one-fr", "2024-01-01", art_3="Poissons", art_3__para_1="Les poissons passent.")
    french = french._replace(language="fr", symbol="A/1")
    english = OLD._replace(symbol="A/1")
    links = chain(english, french, NEW, one__two=STEP)
    found = Standing(NEW, book(says("AAA", "art_3__para_1", "support", of="one-fr")), links)
    assert ["art_1__para_1"] == list(found)


def test_a_term_that_fell_out_of_use_is_gone() -> None:
    later = draft("two", "2024-06-01", art_1="Birds")
    found = Standing(later, book(says("AAA", "term:fish", "support")), chain(OLD, later, one__two=lineage(OLD, later)))
    assert ((), {}) == (found.findings, dict(found))
    assert Marks() == found.get("art_1", Marks())


def test_a_later_draft_is_not_read_for_the_marks_of_an_earlier_one() -> None:
    read: list[str] = []

    def load(name: str) -> Draft:
        read.append(name)
        return {"one": OLD, "two": NEW}[name]

    links = Chain([Stage("one", OLD.date), Stage("two", NEW.date)], load, lambda old, new: STEP)
    said = (says("AAA", "art_3__para_2", "oppose", of="two"), says("BBB", "one:art_3__para_1", "oppose", of="two"))
    found = Standing(OLD, book(*said), links)
    assert {"art_3__para_1": ["BBB"]} == {eid: [m.delegation for m in found[eid].contests] for eid in found}
    assert "two" not in read
    assert [True, True] == [placed.later for placed in found.placed], "but it is read to tell whether the provision exists"
    assert "two" in read


def test_what_was_said_of_wider_things_does_not_depend_on_where_it_was_asked_first() -> None:
    said = [says("AAA", "term:fish", "oppose"), says("AAA", "term:freely", "support"), says("GRP", "term:common", "oppose")]
    said += [says("BBB", "whole", "reserve"), says("AAA", "whole", "support", attributed_by="BBB")]
    found = standing(*said)
    assert {eid: standing(*said)[eid] for eid in reversed(list(found))} == {eid: found[eid] for eid in found}
    assert ["AAA", "BBB", "AAA"] == [mark.delegation for mark in found["art_1"].wider]
    assert 3 == len(found["art_1__para_1"].wider), "of two terms one stands"


def test_a_position_stands_again_where_the_words_that_were_left_out_do() -> None:
    rope = "Old ropes shall not be burnt on any quay of the harbour."
    quay = {"art_1": "Quays", "art_1__para_1": "Lamps burn on every quay."}
    full, short = draft("one", "2024-01-01", **quay, art_1__para_2=rope), draft("two", "2024-03-01", **quay)
    merged = draft("zero", "2023-01-01", **quay, art_1__para_2="Old ropes shall not be burnt.", art_1__para_3="On no quay.")
    later = draft("six", "2024-06-01", **quay, art_2="Ropes", art_2__para_1=rope)
    parts = ("art_1__para_2 art_1__para_3", "art_1__para_2")
    drafts = chain(merged, full, short, later, zero__one=lineage(merged, full, parts))
    now = later.by_eid["art_2__para_1"]
    for old, eids in ((full, ["art_1__para_2"]), (merged, ["art_1__para_2", "art_1__para_3"])):
        assert all(() == drafts.trail(old.id, "two", "en").to[old.by_eid[eid]] for eid in eids)
        assert all((now,) == drafts.trail(old.id, "six", "en").to[old.by_eid[eid]] for eid in eids)
