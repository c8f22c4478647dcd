"""Equal and much edited provisions: which of several is meant, and who left for another article; the wordings are our own."""

import pytest

from tests.align.builder import build
from tests.align.test_align import FACTS
from treaty_tui.align import align
from treaty_tui.formats import read_draft

TOLL = (
    "The harbour master shall levy a toll on every boat that lies at the quay after dusk and spend it on lanterns for the pier."
)


def test_an_option_that_only_repeats_another_does_not_turn_up_where_some_of_its_words_are_used() -> None:
    head = "# Tolls\n## Article 1. Quays\n"
    wicks = "Fishing folk may buy wicks and oil at cost, and a toll on nets shall be spent on the pier and on boats at the quay."
    options = f"**Option 1:**\n\n{TOLL}\n\n**Option 2:**\n\n{TOLL.replace(' and spend', ', and spend')}\n\n"
    old = read_draft(f"{head}1. Tolls of boats:\n\n{options}2. {FACTS[2]}\n".encode(), "old.md")
    new = read_draft(f"{head}1. {TOLL}\n\n2. {FACTS[2]}\n\n{wicks}\n".encode(), "new.md")
    lineage = align(old, new)
    assert [()] == [pair.old for pair in lineage.pairs if any("wicks" in new.provisions[j].text for j in pair.new)]


def test_of_two_equals_the_one_under_the_same_parent_is_meant() -> None:
    keep = "Keep a watch on the quay at night and count the boats that lie there"
    old = build(f"Article 1. Duties\n1. {FACTS[1]}\n(a) {keep};\n2. {FACTS[2]}\n(a) {keep};\n(b) {FACTS[3]}")
    new = build(f"Article 1. Duties\n1. {FACTS[2]}\n(a) {keep} after dusk;\n(b) {FACTS[3]}")
    told = {pair.new: pair.old for pair in align(old, new).pairs if pair.new}
    (point,) = (j for j, provision in enumerate(new.provisions) if "after dusk" in provision.text)
    assert ["art_1__para_2__point_a"] == [old.provisions[i].eid for i in told[(point,)]]


def test_a_paragraph_that_left_its_article_and_was_much_edited_is_known_where_nothing_else_comes_near() -> None:
    was = (
        "Each harbour shall tell the master of the port the name of the keeper who can help boats in fog, in storm and by night."
    )
    now = (
        "The name of the keeper who can help boats in fog and by night is posted at the quay; each harbour shall tell the master."
    )
    old = build(f"Article 1. Lamps\n1. {FACTS[1]}\n2. {FACTS[2]}\n3. {was}\nArticle 2. Oars\n1. {FACTS[4]}\n2. {FACTS[5]}")
    new = build(f"Article 1. Lamps\n1. {FACTS[1]}\n2. {FACTS[2]}\nArticle 2. Oars\n1. {FACTS[4]}\n2. {FACTS[5]}\n3. {now}")
    there = {new.provisions[pair.new[0]].eid: pair.old for pair in align(old, new).pairs if pair.new}
    assert ["art_1__para_3"] == [old.provisions[i].eid for i in there["art_2__para_3"]]


def test_a_few_shared_words_do_not_pair_points_of_paragraphs_that_both_live_on() -> None:
    first, second = f"1. {FACTS[1]}\n(a) {FACTS[4]}", f"2. {FACTS[2]}\n(a) {FACTS[3]}"
    gone = "(b) Assessment of the adequacy of lanterns lent to the keepers of a quay, so that nobody hides what was paid for oil;"
    come = "(b) Assessing the adequacy of the lanterns for every ferry and ropes paid for in winter;"
    old, new = build(f"Article 1. Lamps\n{first}\n{gone}\n{second}"), build(f"Article 1. Lamps\n{first}\n{second}\n{come}")
    there = {new.provisions[pair.new[0]].eid: pair.old for pair in align(old, new).pairs if pair.new}
    assert () == there["art_1__para_2__point_b"]


def test_what_was_written_twice_does_not_come_from_what_is_somewhat_like_it_under_another_parent() -> None:
    first = "Raise the number of lamps and the lending of oil for the keeping of the coast;"
    second = (
        "Raise the number of lamps and bells and the giving of public oil and ropes, as one whole, for the keeping of the coast;"
    )
    kept = f"2. {FACTS[2]}\n(a) {second.replace('giving', 'gift')}"
    old = build(f"Article 1. Lamps\n1. {FACTS[1]}\n(a) {first}\n(b) {FACTS[4]}\n{kept}")
    new = build(f"Article 1. Lamps\n1. {FACTS[1]}\n(a) {FACTS[4]}\n2. {FACTS[2]}\n(a) {second}\n(b) {second}")
    there = {new.provisions[pair.new[0]].eid: pair.old for pair in align(old, new).pairs if pair.new}
    assert ["art_1__para_2__point_a"] == [old.provisions[i].eid for i in there["art_1__para_2__point_a"]]
    assert () == there["art_1__para_2__point_b"]


@pytest.mark.parametrize("head", ["", "# Harbours\n## Article 1\n"])
def test_what_is_said_twice_now_came_from_what_was_there_also_in_a_text_without_articles(head: str) -> None:
    oil = "The keepers of the harbour shall share oil freely among the boats of the bay."
    ropes = "The keepers of the harbour shall share ropes gladly with the ferries of the bay."
    old, new = (
        read_draft(f"{head}1. {oil}\n\n2. {second}\n\n3. Nobody sails in fog.\n".encode(), "a.md") for second in (ropes, oil)
    )
    changes = [pair.change for pair in align(old, new).pairs if pair.new and new.provisions[pair.new[0]].tag == "paragraph"]
    assert ["unchanged", "changed", "unchanged"] == changes


def test_a_phrase_that_others_say_too_does_not_outvote_words_that_only_two_say() -> None:
    call = "At the call of a keeper of some other harbour in line with article 3"
    boats = "{}keepers shall, as far as the tide lets them, give first thought to sending the stranded boats home to {}."
    hope = "Each harbour lets its crews send nets, {}, in line with its law."
    loans = (
        "Where it fits, harbours may also give special thought to making loans or mutually good bargains, year by year, for all"
        " that is left of the wrecks."
    )
    old = build(
        f"Article 1. Boats\n1. {call}, {boats.format('', 'their crews')}\n"
        f"2. {call}, a keeper may give special thought to making loans or bargains on:\n(a) Oars of ash."
    )
    new = build(
        f"Article 1. Boats\n1. {hope.format(call[0].lower() + call[1:47])}\n"
        f"2. In line with paragraph 1, {boats.format('', 'the crews, or to their owners')}\n3. {loans}"
    )
    told = {
        new.provisions[pair.new[0]].eid: [old.provisions[i].eid for i in pair.old] for pair in align(old, new).pairs if pair.new
    }
    assert [[], ["art_1__para_1"], ["art_1__para_2"]] == [told[f"art_1__para_{n}"] for n in (1, 2, 3)]
