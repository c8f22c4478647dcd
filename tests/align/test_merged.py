"""Two paragraphs that one of another article holds, one of them in other words; the wordings are our own."""

import pytest

from tests.align.builder import build
from tests.align.test_align import FACTS
from treaty_tui.align import align
from treaty_tui.formats import read_draft

OLD = """Article 1. Towers
1. Towers are painted white, with two red bands, and stand on dry rock near the sea.
2. A tower that leans is mended before the winter by the mason of the nearest harbour.
Article 2. Pilots
1. Each ship shall take a pilot on board when the harbour master so asks.
2. The pilot shall be given a bunk, warm food and access to the bridge.
"""


def merged(new: str) -> list[list[str]]:
    old, later = build(OLD, "old"), build(new, "new")
    pairs = [pair for pair in align(old, later).pairs if pair.change == "merged"]
    return [[*(old.provisions[i].eid for i in pair.old), *(later.provisions[j].eid for j in pair.new)] for pair in pairs]


TOGETHER = (
    "Each ship shall take a pilot on board when the harbour master so asks "
    "and shall give the pilot a bunk, warm food and access to the bridge."
)
"""Both of them, as one would write it."""

LEFT = OLD.partition("Article 2")[0]


def test_two_paragraphs_that_one_holds_are_merged_though_one_was_reworded() -> None:
    assert [["art_2__para_1", "art_2__para_2", "art_1__para_3"]] == [
        pair for pair in merged(f"{LEFT}3. {TOGETHER}\n") if "para" in pair[0]
    ]


OTHER = [
    "Each ship shall take a pilot on board when the harbour master so asks, and pay for the dredging of the inner channel.",
]


@pytest.mark.parametrize("text", OTHER)
def test_one_that_goes_on_with_something_else_holds_no_other(text: str) -> None:
    assert [] == [pair for pair in merged(f"{LEFT}3. {text}\n") if "art_2__para_2" in pair]


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (0, 2, 1)])
def test_three_of_one_beginning_that_one_says_once_are_all_merged(order: tuple[int, ...]) -> None:
    parts = [
        "A bellman shall be sworn.",
        "A bellman shall be lodged.",
        "A bellman shall be fed each noon, as the abbot sees fit.",
    ]
    old = "Article 7. Bells\n" + "\n".join(f"{n}. {parts[k]}" for n, k in enumerate(order, 1))
    new = "Article 7. Bells\n1. A bellman shall be sworn, lodged and fed each noon, as the abbot sees fit."
    for one, two in ((old, new), (new, old)):
        rows = [pair for pair in align(build(one), build(two)).pairs if len(pair.old) + len(pair.new) > 2]
        assert [max(len(pair.old), len(pair.new)) for pair in rows] == [3]


def test_one_of_that_beginning_whose_word_is_not_there_is_left_alone() -> None:
    parts = ["A bellman shall be sworn.", "A bellman shall be bald.", "A bellman shall be fed each noon, as the abbot sees fit."]
    old = build("Article 7. Bells\n" + "\n".join(f"{n}. {part}" for n, part in enumerate(parts, 1)))
    new = build("Article 7. Bells\n1. A bellman shall be sworn, lodged and fed each noon, as the abbot sees fit.")

    assert [pair.change for pair in align(old, new).pairs if old.by_eid["art_7__para_2"] in pair.old] == ["deleted"]


def test_the_last_point_of_a_list_that_was_written_out_in_other_words_is_merged_where_it_is_most_of_what_came() -> None:
    old = "Article 7. Bells\n1. The bell may be rung only when the bellman:\n(a) has climbed the stair;\n"
    old += "(b) has made sure that the two ringers have eaten their bread."
    new = "Article 7. Bells\n1. The bell may be rung only when the bellman has climbed the stair "
    new += "and two ringers had eaten their bread."
    (pair,) = [pair for pair in align(build(old), build(new)).pairs if pair.change == "merged"]

    assert len(pair.old) == 3


def test_two_that_begin_alike_are_merged_where_only_a_word_joins_their_ends() -> None:
    old = build("Article 7. Bells\n1. Bellmen shall honour saints.\n2. Bellmen shall honour martyrs.\n3. Ropes are tarred.")
    new = build("Article 7. Bells\n1. Bellmen shall honour saints and martyrs.\n2. Ropes are tarred.")
    for one, two in ((old, new), (new, old)):
        rows = [pair for pair in align(one, two).pairs if len(pair.old) + len(pair.new) > 2]
        assert [max(len(pair.old), len(pair.new)) for pair in rows] == [2]


def test_one_that_ends_as_the_next_begins_is_merged_with_it_where_its_words_are_common_elsewhere() -> None:
    """What both say is said once now, and what is left of it is in every article: only all of it tells."""
    others = "Article 1. Words\n(a) a roped belfry is one with a rope and no ladder in it;\n(b) a sexton keeps a roped belfry.\n"
    old = build(
        f"{others}Article 7. Bells\n1. Each roped belfry shall be tied to a heavy brass bell.\n"
        "2. Each heavy brass bell shall be rung at noon by able sextons of the parish.\n3. Ropes are tarred."
    )
    new = build(
        f"{others}Article 7. Bells\n1. Each roped belfry shall be tied to a heavy brass bell rung at noon by able sextons of the"
        " parish.\n2. Ropes are tarred."
    )
    for one, two in ((old, new), (new, old)):
        rows = [pair for pair in align(one, two).pairs if len(pair.old) + len(pair.new) > 2]
        assert [max(len(pair.old), len(pair.new)) for pair in rows] == [2]


def test_a_paragraph_in_whose_place_stands_one_redrafted_from_it_and_another_lives_on_in_that() -> None:
    call = "[A] [Lamp] [and] [Bell] [council][union][Guild] [, with a Guild [as its own body]] [open to all harbours]"
    manner = (
        "[made up of pilots], [quiet] [in nature] and shall go about its work in a way that is patient, fair and never in haste"
    )
    guild = (
        f"2. The aim of the [union][Guild] of paragraph 1 is to light the coast.\n\n3. The [Guild][union] shall be {manner}.\n\n"
    )
    old = read_draft(
        f"# T\n## Article 1. Guild\n1. (Founding) {call} is hereby founded.\n\n{guild}4. {FACTS[2]}\n".encode(), "a.md"
    )
    whole = f"1. A [union][guild] [open to all harbours] to keep to these rules, which shall be {manner}, is hereby founded.\n\n"
    new = read_draft(f"# T\n## Article 1. Guild\n{whole}{guild.partition('3.')[0]}3. {FACTS[2]}\n".encode(), "b.md")
    for one, two in ((old, new), (new, old)):
        told = align(one, two)
        (pair,) = (each for each in told.pairs if one.by_eid["art_1__para_1"] in each.old)
        parts = pair.old if one is old else pair.new
        assert ["art_1__para_1", "art_1__para_3"] == [old.provisions[i].eid for i in parts]
        assert not [each for each in told.pairs if each.moved]
