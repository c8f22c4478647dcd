"""The tricky cases of a lineage, each a few lines long, in our own words."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft, Lineage, Pair, make_draft

FACTS = {
    1: "The keeper of a harbour shall light the lamp at dusk and put it out at dawn on every day of the year.",
    2: "A toll may be raised from vessels that load timber, grain or salt, but never from boats in distress.",
    3: "Masters of ferries carry a bell of bronze and ring it in fog at intervals of no more than two minutes.",
    4: "The Assembly of Lighthouses meets each spring in a town that its members draw by lot.",
    5: "Charts are kept in three copies, one of which lies open to any sailor who asks to see it.",
    6: "Nobody may throw ballast, oil or broken glass into waters where children are known to bathe.",
    7: "Disputes about moorings are heard by an elder who owns no vessel and takes no fee for the hearing.",
    8: "A pilot who refuses a voyage for reasons of weather may not be dismissed on that account.",
    9: "The secretariat prints a list of wrecks, with their depth and the colour of the buoy that marks them.",
    10: "Ropes sold as hemp shall contain nothing else, and their length is measured while they are dry.",
    11: "Every quay more than ninety paces long has a ladder for each thirty paces and a ring for a boat hook.",
    12: "Orphans of drowned sailors are schooled at the cost of the fund until they can read a compass.",
    13: "No flag is lowered for a private funeral unless the whole crew has given its consent in writing.",
    14: "Fresh water is handed out in the order of arrival, and no barrel may be filled twice in one tide.",
    15: "Nets with a mesh narrower than a thumb are burnt in public, and their owner sweeps the ashes.",
    16: "Gulls, terns and their eggs are left alone on islets that the tide cuts off from the mainland.",
    17: "Offences under older treaties are judged under those treaties as if this one had never been signed.",
    18: "This text enters into force when the seventh harbour has hung a copy of it on its gate.",
    19: "A harbour may leave the union by ringing its largest bell for one full hour at noon.",
    20: "The texts in all tongues are equal, and the oldest widow of the port keeps the signed copy.",
}


def article(number: int, fact: int, heading: str = "") -> str:
    return f"Article {number}. {heading}\n1. {FACTS[fact]}"


def rows(lineage: Lineage, old: Draft, new: Draft) -> dict[str, Pair]:
    """The rows by the name of their first new provision, or else of the old one."""
    named = {}
    for pair in lineage.pairs:
        side, index = (new, pair.new[0]) if pair.new else (old, pair.old[0])
        named[("" if pair.new else "-") + side.provisions[index].eid] = pair
    return named


def compared(old_text: str, new_text: str) -> dict[str, Pair]:
    old, new = build(old_text), build(new_text)
    return rows(align(old, new), old, new)


def names(draft: Draft, indices: tuple[int, ...]) -> list[str]:
    return [draft.provisions[i].eid for i in indices]


def told(pair: Pair) -> str:
    """A row's verdict in a word or two."""
    return " ".join([pair.change, *(["moved"] if pair.moved else []), *(["renumbered"] if pair.renumbered else [])])


def test_seventeen_becomes_four() -> None:
    order = [1, 2, 3, 17, *range(4, 17), 18, 19, 20]
    old, new = build("\n".join(article(n, n) for n in FACTS)), build("\n".join(article(k, n) for k, n in enumerate(order, 1)))
    lineage = align(old, new)
    moved = [names(new, pair.new) for pair in lineage.pairs if pair.moved]
    renumbered = [names(new, pair.new)[0] for pair in lineage.pairs if pair.renumbered]
    assert moved == [["art_4"]]
    assert renumbered == [f"art_{n}" for n in range(4, 18)]
    assert {pair.change for pair in lineage.pairs} == {"unchanged"}


def test_a_paragraph_keeps_its_number_while_its_article_is_renumbered() -> None:
    result = compared(article(5, 1), article(6, 1))
    assert told(result["art_6"]) == "unchanged renumbered"
    assert told(result["art_6__para_1"]) == "unchanged"


def test_swapped_paragraphs_are_one_move_and_two_numbers() -> None:
    old = f"Article 1. Water\n1. {FACTS[2]}\n2. {FACTS[3]}\n3. {FACTS[5]}"
    new = f"Article 1. Water\n1. {FACTS[3]}\n2. {FACTS[2]}\n3. {FACTS[5]}"
    result = compared(old, new)
    pair = [told(result["art_1__para_1"]), told(result["art_1__para_2"])]
    assert sorted(pair) == ["unchanged moved renumbered", "unchanged renumbered"]
    assert told(result["art_1__para_3"]) == "unchanged"


def test_an_edited_paragraph_is_changed_and_nothing_else() -> None:
    result = compared(article(1, 8), article(1, 8).replace("may not be", "shall never be"))
    assert told(result["art_1__para_1"]) == "changed"
    assert 0.7 < result["art_1__para_1"].score < 1
    assert result["art_1__para_1"].confidence >= 0.5


@pytest.mark.parametrize("change", [("dusk", "dusk\u200b"), ("dusk ", "dusk\u00a0"), ("dusk", "Dusk"), ("dusk", "du\u0455k")])
def test_invisible_differences_are_changes(change: tuple[str, str]) -> None:
    pair = compared(article(1, 1), article(1, 1).replace(*change))["art_1__para_1"]
    assert told(pair) == "changed"
    assert pair.score < 1


def test_only_a_heading_changed() -> None:
    result = compared(article(1, 4, "Meetings"), article(1, 4, "Sessions of the Assembly"))
    assert told(result["art_1"]) == "changed"
    assert told(result["art_1__para_1"]) == "unchanged"
    assert result["art_1"].confidence >= 0.9


def test_headings_never_decide_alone() -> None:
    old = "\n".join([article(1, 1, "Lamps"), article(2, 2, "Tolls"), article(3, 3, "Bells")])
    new = "\n".join([article(1, 2, "Lamps"), article(2, 3, "Tolls"), article(3, 1, "Bells")])
    result = compared(old, new)
    assert [result[f"art_{n}"].old for n in (1, 2, 3)] == [(2,), (4,), (0,)]


def test_a_paragraph_goes_to_another_article() -> None:
    old = f"{article(1, 5)}\n2. {FACTS[6]}\n3. {FACTS[9]}\n{article(2, 10)}\n2. {FACTS[11]}"
    new = f"{article(1, 5)}\n2. {FACTS[9]}\n{article(2, 10)}\n2. {FACTS[11]}\n3. {FACTS[6]}"
    result = compared(old, new)
    assert told(result["art_2__para_3"]) == "unchanged moved renumbered"
    assert told(result["art_1__para_2"]) == "unchanged renumbered"
    assert [told(result[name]) for name in ("art_1", "art_2")] == ["unchanged", "unchanged"]


def test_a_split_names_every_part() -> None:
    whole = f"{FACTS[12][:-1]}, and {FACTS[13][0].lower()}{FACTS[13][1:]}"
    old, new = (
        build(f"{article(1, 1)}\n2. {whole}\n3. {FACTS[9]}"),
        build(f"{article(1, 1)}\n2. {FACTS[12]}\n3. {FACTS[13]}\n4. {FACTS[9]}"),
    )
    result = rows(align(old, new), old, new)
    split = result["art_1__para_2"]
    assert told(split) == "split"
    assert names(new, split.new) == ["art_1__para_2", "art_1__para_3"]
    assert told(result["art_1__para_4"]) == "unchanged renumbered"


def test_a_merger_names_every_source() -> None:
    whole = f"{FACTS[12][:-1]}, and {FACTS[13][0].lower()}{FACTS[13][1:]}"
    old, new = (
        build(f"{article(1, 1)}\n2. {FACTS[12]}\n3. {FACTS[13]}\n4. {FACTS[9]}"),
        build(f"{article(1, 1)}\n2. {whole}\n3. {FACTS[9]}"),
    )
    result = rows(align(old, new), old, new)
    merged = result["art_1__para_2"]
    assert told(merged) == "merged"
    assert names(old, merged.old) == ["art_1__para_2", "art_1__para_3"]


def test_a_paragraph_becomes_points() -> None:
    first, second, third = (
        "mend the nets of the village",
        "paint the buoys before the spring tide",
        "count every egg on the islet",
    )
    old = f"{article(1, 1)}\n2. The wardens shall, at their own cost, {first}, {second} and {third}.\n3. {FACTS[9]}"
    new = f"{article(1, 1)}\n2. The wardens shall, at their own cost:\n(a) {first};\n(b) {second};\n(c) {third}.\n3. {FACTS[9]}"
    split = compared(old, new)["art_1__para_2"]
    assert split.change == "split"
    assert len(split.new) == 4


def test_a_list_written_out_into_one_paragraph_names_its_lead_and_its_points() -> None:
    """The first point would else be taken for the paragraph on reports, with which it shares a few words."""
    old = build("""
Article 1. Lamps
1. The purpose of the register of harbour lamps is to:
(a) Show which harbour lamps burnt oil and which burnt gas when needed under articles 3 and 4;
(b) Achieve, as far as can be told, a full overview of all oil that was bought, to inform the stocktake under article 10;
(c) Make sure that no barrel is counted twice.
""")
    new = build("""
Article 1. Lamps
1. The purpose of the register of harbour lamps is to show which harbour lamps burnt oil and which burnt gas under articles 4, 7\
 and 9, and, as far as can be told, to give a full overview of all oil that was bought, to inform the stocktake under article 14.
2. Keepers who need wicks should report on the oil, wicks and glass needed and burnt under articles 9, 10 and 11.
""")
    found = rows(align(old, new), old, new)
    assert ("merged", 3) == (found["art_1__para_1"].change, len(found["art_1__para_1"].old))
    assert "inserted" == found["art_1__para_2"].change


def test_a_paragraph_cut_into_a_list_names_its_lead_and_its_points() -> None:
    old = build("""
Article 1. Lamps
1. The purpose of the register of harbour lamps is to show which harbour lamps burnt oil and which burnt gas under articles 4, 7\
 and 9, and, as far as can be told, to give a full overview of all oil that was bought, to inform the stocktake under article 14.
2. Keepers who need wicks should report on the oil, wicks and glass needed and burnt under articles 9, 10 and 11.
""")
    new = build("""
Article 1. Lamps
1. The purpose of the register of harbour lamps is to:
(a) Show which harbour lamps burnt oil and which burnt gas when needed under articles 3 and 4;
(b) Achieve, as far as can be told, a full overview of all oil that was bought, to inform the stocktake under article 10;
""")
    found = rows(align(old, new), old, new)["art_1__para_1"]
    assert ("split", 3) == (found.change, len(found.new))


def test_numbers_without_words_are_each_other_s_in_order() -> None:
    draft = build("Article 1. Lamps\n3.\n3.\n3.")
    assert {"unchanged"} == {pair.change for pair in align(draft, draft).pairs}


def test_what_is_open_is_often_dropped_from_what_was_merged() -> None:
    old = build("""
Article 1. Lamps
1. Lamps shall:
(a) Guide boats past the rocks off each cape [and warn them of whales, of ice that drifts and of any wreck not yet raised];
(b) Burn with an even flame that neither wind nor spray can put out, so that no keeper need climb at night.
""")
    new = build("""
Article 1. Lamps
1. Lamps shall:
(a) Guide boats past the rocks off each cape and burn with an even flame that neither wind nor spray can put out.
""")
    found = rows(align(old, new), old, new)["art_1__para_1__point_a"]
    assert ("merged", 2) == (found.change, len(found.old))


def test_an_inserted_point_pushes_letters_on() -> None:
    head = "1. Each harbour shall keep ready:"
    old = f"Article 1. Gear\n{head}\n(a) a ladder of oak;\n(b) two lanterns with spare wicks."
    new = f"Article 1. Gear\n{head}\n(a) a whistle for each guard;\n(b) a ladder of oak;\n(c) two lanterns with spare wicks."
    result = compared(old, new)
    assert told(result["art_1__para_1__point_a"]) == "inserted"
    assert told(result["art_1__para_1__point_b"]) == "unchanged renumbered"
    assert told(result["art_1__para_1__point_c"]) == "unchanged renumbered"


def test_formulas_are_known_by_their_neighbourhood() -> None:
    formula = "2. This article is without prejudice to article {}."
    old = "\n".join(f"{article(n, n)}\n{formula.format(n + 1)}" for n in range(1, 10))
    kept = [1, 2, 4, 5, 6, 7, 8, 9]
    new = "\n".join(f"{article(k, n)}\n{formula.format(k + 3)}" for k, n in enumerate(kept, 1))
    before, after = build(old), build(new)
    for pair in align(before, after).pairs:
        if pair.old and pair.new:
            one, two = before.provisions[pair.old[0]], after.provisions[pair.new[0]]
            if one.tag == "paragraph":
                articles = int(one.eid.split("_")[1]), int(two.eid.split("__")[0].split("_")[1])
                assert articles[0] == kept[articles[1] - 1]
    assert sum(pair.change == "deleted" for pair in align(before, after).pairs) == 3


def test_a_chapter_is_inserted() -> None:
    ships = ["Chapter III. Ships", article(4, 3), article(5, 14)]
    old = "\n".join(["Chapter I. Lights", article(1, 1), article(2, 2), "Chapter II. Ships", article(3, 3), article(4, 14)])
    new = "\n".join(["Chapter I. Lights", article(1, 1), article(2, 2), "Chapter II. Birds", article(3, 16), *ships])
    result = compared(old, new)
    assert told(result["chp_II"]) == "inserted"
    assert told(result["chp_III"]) == "unchanged renumbered"
    assert not any(pair.moved for pair in result.values())


def test_an_article_goes_to_another_chapter() -> None:
    old = "\n".join(["Chapter I. Lights", article(1, 1), article(2, 2), "Chapter II. Ships", article(3, 3), article(4, 14)])
    new = "\n".join(["Chapter I. Lights", article(1, 1), "Chapter II. Ships", article(2, 2), article(3, 3), article(4, 14)])
    result = compared(old, new)
    assert [name for name, pair in result.items() if pair.moved] == ["art_2"]


def test_bare_chapter_numbers_shift_without_moving_anything() -> None:
    old = "\n".join(["Chapter I", article(1, 1), article(2, 2), "Chapter II", article(3, 3), article(4, 14)])
    new = "\n".join(["Chapter I", article(1, 9), article(2, 1), "Chapter II", article(3, 2), article(4, 3), article(5, 14)])
    assert not any(pair.moved for pair in compared(old, new).values())


def test_words_replaced_in_place_under_one_heading_are_paired_in_doubt() -> None:
    old = "\n".join([article(1, 1), article(2, 2, "Fees"), article(3, 3)])
    new = "\n".join([article(1, 1), article(2, 10, "Fees"), article(3, 3)])
    pair = compared(old, new)["art_2__para_1"]
    assert told(pair) == "changed"
    assert pair.confidence < 0.5


def test_words_replaced_in_place_under_another_heading_are_two_rows() -> None:
    old = "\n".join([article(1, 1), article(2, 2, "Fees"), article(3, 3)])
    new = "\n".join([article(1, 1), article(2, 10, "Ropes"), article(3, 3)])
    result = compared(old, new)
    assert told(result["art_2__para_1"]) == "inserted"
    assert told(result["-art_2__para_1"]) == "deleted"


def test_deleted_rows_follow_what_preceded_them() -> None:
    old, new = build("\n".join(article(n, n) for n in (1, 2, 3))), build("\n".join([article(1, 1), article(2, 3)]))
    assert [told(pair) for pair in align(old, new).pairs] == [
        "unchanged",
        "unchanged",
        "deleted",
        "deleted",
        "unchanged renumbered",
        "unchanged",
    ]


def test_title_and_preamble_are_each_other_s_whatever_they_say() -> None:
    old = f"Draft convention on lamps\nPreamble\nRecalling long nights,\n{article(1, 1)}"
    new = f"A treaty about light\nPreamble\nMindful of ships that came to grief,\nRecalling long nights,\n{article(1, 1)}"
    result = compared(old, new)
    assert told(result["title"]) == "changed"
    assert told(result["preamble"]) == "unchanged"
    assert told(result["preamble__rec_nn_1"]) == "inserted"
    assert told(result["preamble__rec_nn_2"]) == "unchanged"


def test_unnumbered_paragraphs_are_not_renumbered_by_counting() -> None:
    result = compared(f"Article 1. A\n{FACTS[1]}\n{FACTS[2]}", f"Article 1. A\n{FACTS[3]}\n{FACTS[1]}\n{FACTS[2]}")
    assert told(result["art_1__para_nn_3"]) == "unchanged"


def test_a_paragraph_gets_its_first_number() -> None:
    assert told(compared(f"Article 1. A\n{FACTS[1]}", f"Article 1. A\n1. {FACTS[1]}")["art_1__para_1"]) == "unchanged renumbered"


def test_a_chapeau_rewritten_over_the_same_points_keeps_its_row() -> None:
    points = "(a) a ladder of oak and pine;\n(b) two lanterns with spare wicks;\n(c) forty fathoms of tarred rope."
    old = f"{article(1, 1)}\n2. In each port one finds:\n{points}"
    new = f"{article(1, 1)}\n2. Wardens have at hand, day and night:\n{points}"
    result = compared(old, new)
    assert told(result["art_1__para_2"]) == "changed"
    assert told(result["art_1__para_2__point_b"]) == "unchanged"


def test_a_systematic_replacement_does_not_confuse() -> None:
    old = "\n".join(f"Article {n}. On harbours\n1. {FACTS[n]} This binds the harbour master." for n in FACTS)
    new = old.replace("harbour master", "captain of the port").replace("harbour", "haven").replace("vessel", "ship")
    result = compared(old, new)
    assert not any(pair.moved or pair.renumbered or not pair.old or not pair.new for pair in result.values())


def test_pins_hold_and_forbidden_pairs_never_come() -> None:
    old = build("\n".join(article(n, n) for n in (1, 2, 3)))
    new = build("\n".join(article(n, n) for n in (1, 2, 3)))
    lineage = align(old, new, [("art_1__para_1", "art_2__para_1"), ("art_9", "art_1")], [("art_3__para_1", "art_3__para_1")])
    result = rows(lineage, old, new)
    assert names(old, result["art_2__para_1"].old) == ["art_1__para_1"]
    assert result["art_2__para_1"].pinned
    assert result["art_2__para_1"].confidence == 1
    assert result["art_3__para_1"].old == ()
    assert not result["art_3"].pinned


def test_a_pin_on_an_article_without_words_is_held() -> None:
    old = build("Article 1. Lamps\nPreamble\n1. The keeper shall light the lamp at dusk.")
    new = build("Chapter I\nArticle 2")
    lineage = align(old, new, [("preamble__para_1", "art_2")], [("art_1", "art_2")])
    assert [(2,)] == [pair.old for pair in lineage.pairs if pair.pinned]


def test_two_pins_of_one_provision_are_a_split() -> None:
    old, new = build(article(1, 1)), build(f"{article(1, 2)}\n2. {FACTS[3]}")
    lineage = align(old, new, [("art_1__para_1", "art_1__para_1"), ("art_1__para_1", "art_1__para_2")])
    split = rows(lineage, old, new)["art_1__para_1"]
    assert told(split) == "split"
    assert split.pinned


def test_short_provisions_of_an_annex_are_matched_in_it() -> None:
    there = compared(
        "Annex I. Ropes\n1. Hemp.\n2. Flax.\nAnnex II. Bells\n1. Tin.",
        "Annex I. Ropes\n1. Hemp.\n2. Flax.\nAnnex II. Bells\n1. Tin.",
    )
    assert {told(pair) for pair in there.values()} == {"unchanged"}
    renamed = compared("Annex I. Ropes\n1. Hemp.\n2. Flax.", "Annex I. Cords\n1. Hemp.\n2. Flax.")
    assert [told(pair) for pair in renamed.values()] == ["changed", "unchanged", "unchanged"]


def test_an_article_that_took_in_another_names_both() -> None:
    old = "\n".join([article(1, 1), article(2, 2, "Tolls"), article(3, 3, "Bells"), article(4, 4)])
    new = "\n".join([article(1, 1), f"Article 2. Tolls and bells\n1. {FACTS[2]}\n2. {FACTS[3]}", article(3, 4)])
    there = compared(old, new)
    assert told(there["art_2"]) == "merged"
    assert len(there["art_2"].old) == 2
    assert told(there["art_2__para_2"]) == "unchanged renumbered"
    back = compared(new, old)
    assert told(back["art_2"]) == "split"
    assert "art_3" not in back


def test_a_chapter_that_was_parted_in_two_names_both_and_moves_nothing() -> None:
    articles = [article(number, number) for number in range(1, 7)]
    whole = "\n".join(["Chapter I. Lamps", *articles])
    parts = "\n".join(["Chapter I. Lamps", *articles[:3], "Chapter II. Charts", *articles[3:]])
    there, back = compared(whole, parts), compared(parts, whole)
    assert ["split", "merged"] == [told(there["chp_I"]), told(back["chp_I"])]
    assert not any(pair.moved for pair in (*there.values(), *back.values()))
    assert "-chp_II" not in back


def test_of_many_chapters_that_became_one_each_is_named() -> None:
    """Each is less than a quarter of it."""
    chapters = [[f"Chapter {'I' * n}.", article(2 * n, 2 * n), article(2 * n + 1, 2 * n + 1)] for n in range(1, 4)]
    chapters += [["Chapter IV.", article(8, 8), article(9, 9)], ["Chapter V.", article(10, 10), article(11, 11)]]
    apart = "\n".join(line for each in chapters for line in each)
    one = "\n".join(["Chapter I. All", *(line for each in chapters[::-1] for line in each[1:])])
    old, new = build(apart), build(one)
    assert 5 == len(rows(align(old, new), old, new)["chp_I"].old)


def test_points_run_together_in_their_paragraph_have_not_moved() -> None:
    points = ["life rings for all on board", "two lamps of red glass", "ropes of hemp of forty metres each"]
    old = "Article 1. Gear\n1. Each ferry shall carry:\n" + "\n".join(f"({'abc'[n]}) {text};" for n, text in enumerate(points))
    new = f"Article 1. Gear\n1. Each ferry shall carry {points[0]}, {points[1]} and {points[2]}."
    assert ["merged", "split"] == [told(compared(*each)["art_1__para_1"]) for each in ((old, new), (new, old))]


def test_a_short_paragraph_of_its_own_words_is_known_elsewhere_though_edited() -> None:
    lead, rest = "The paint of all boats shall be free of lead and", "harm fish or birds"
    old = f"Article 1. Hulls\n1. {FACTS[1]}\n2. {FACTS[2]}\n3. {FACTS[3]}\n4. {lead} shall not {rest}."
    new = f"Article 1. Hulls\n1. {FACTS[1]}\n2. {FACTS[2]}\n3. {FACTS[3]}\nArticle 2. Paint\n1. {lead} should not {rest}."
    pair = compared(old, new)["art_2__para_1"]
    assert told(pair) == "changed moved renumbered"
    formula = "This article is without prejudice to article {} of the present Convention."
    one, two = (
        f"Article 1. Hulls\n1. {FACTS[1]}\n{{}}\nArticle 2. Oars\n1. {FACTS[2]}\n{{}}".format(*each)
        for each in ((f"2. {formula.format(7)}", ""), ("", f"2. Also {formula.format(9)}"))
    )
    assert told(compared(one, two)["art_2__para_2"]) == "inserted"


def test_a_paragraph_out_of_many_that_becomes_an_article_splits_nothing() -> None:
    old = "Article 1. Lamps\n" + "\n".join(f"{n}. {FACTS[n]}" for n in range(1, 7))
    new = "Article 1. Lamps\n" + "\n".join(f"{n}. {FACTS[n]}" for n in range(1, 6)) + f"\nArticle 2. Ballast\n1. {FACTS[6]}"
    there = compared(old, new)
    assert told(there["art_2"]) == "inserted"
    assert told(there["art_2__para_1"]) == "unchanged moved renumbered"


def test_a_short_sentence_that_left_for_another_article_is_part_of_a_split() -> None:
    first, second = (
        "Masters of ferries carry a bell of polished bronze",
        "ring it in fog at intervals of no more than two minutes",
    )
    old = f"Article 1. Bells\n1. {first} and {second}.\n2. {FACTS[2]}\n{article(2, 4)}"
    new = f"Article 1. Bells\n1. {first}.\n2. {FACTS[2]}\n{article(2, 4)}\nArticle 3. Fog\n1. They {second}."
    pair = compared(old, new)["art_1__para_1"]
    assert told(pair) == "split"
    assert names(build(new), pair.new) == ["art_1__para_1", "art_3__para_1"]


def test_articles_whose_numbers_are_gone_are_sections_with_the_same_words() -> None:
    old = build("\n".join(article(n, n, f"Heading {n}") for n in range(1, 6)))
    text = "\n".join(f"## Heading {n}\n{FACTS[n]}" for n in range(1, 6))
    new = read_draft(f"# Treaty\n{text}\n".encode(), "x.md")
    there = rows(align(old, new), old, new)
    del there["title"]
    assert {told(pair) for pair in there.values()} == {"unchanged renumbered"}


def test_unrelated_texts_have_no_confident_pair() -> None:
    shared = "Nothing in this text shall be read as limiting the rights of any port."
    old = "\n".join([*(article(n, n) for n in range(1, 11)), "Article 11. Rights", f"1. {shared}"])
    new = "\n".join([*(article(n, n + 10) for n in range(1, 11)), "Article 11. Rights", f"1. {shared}"])
    assert all(pair.confidence < 0.5 for pair in compared(old, new).values() if pair.old and pair.new)


def test_chinese_and_arabic_are_matched_by_their_words() -> None:
    zh = [
        "港口管理员应当在黄昏点亮灯塔，并在黎明熄灭。",
        "装载木材、粮食或盐的船只可以被征收通行费。",
        "雾中渡轮每两分钟鸣钟一次。",
    ]
    old = "\n".join(f"Article {n}. \n1. {text}" for n, text in enumerate(zh, 1))
    new = "\n".join(f"Article {n}. \n1. {text}" for n, text in enumerate([zh[2], zh[0].replace("应当", "可以"), zh[1]], 1))
    result = compared(old, new)
    assert told(result["art_2__para_1"]) == "changed"
    assert [result[f"art_{n}__para_1"].old for n in (1, 2, 3)] == [(5,), (1,), (3,)]


def test_what_an_option_says_has_not_moved_when_that_option_is_chosen() -> None:
    head = "# Lamps\n## Article 1. Harbours\n"
    old = read_draft(f"{head}**Option 1:**\n\n1. {FACTS[1]}\n\n**Option 2:**\n\n1. {FACTS[4]}\n".encode(), "old.md")
    new = read_draft(f"{head}1. {FACTS[1]}\n".encode(), "new.md")
    assert 2 == [provision.tag for provision in old.provisions].count("alternative")
    pair = rows(align(old, new), old, new)["art_1__para_1"]
    assert ("unchanged", False) == (pair.change, pair.moved)


def test_a_few_words_do_not_leave_their_paragraph_for_another() -> None:
    first, second = f"1. {FACTS[1]}", f"2. {FACTS[4]}"
    old = f"Article 1. Lamps\n{first}\n(a) Praise of lamps of old masters;\n{second}\n(a) {FACTS[6]}"
    new = f"Article 1. Lamps\n{first}\n{second}\n(a) {FACTS[6]}\n(b) Upkeep of lamps, wicks or glass;"
    result = compared(old, new)
    assert () == result["art_1__para_2__point_b"].old


def test_an_option_that_becomes_the_paragraph_has_not_moved() -> None:
    old = build(f"{article(1, 1)}\n2.\n{FACTS[3]}")
    option = old.provisions[-1]._replace(tag="alternative", parent=2, label="Option 1", number="1", eid="art_1__para_2__alt_1")
    old = make_draft("old", (*old.provisions[:-1], option))
    new = build(f"{article(1, 1)}\n2. {FACTS[3]}")
    pair = rows(align(old, new), old, new)["art_1__para_2"]
    assert names(old, pair.old) == ["art_1__para_2__alt_1"]
    assert not pair.moved


def test_a_pinned_article_is_not_split_for_what_stands_in_another() -> None:
    old = build(f"{article(1, 1)}\n{article(2, 2)}")
    new = build(f"Article 1. Aim\n1. {FACTS[5]}\n{article(2, 1)}\n{article(3, 2)}")
    result = rows(align(old, new, [("art_1", "art_1")]), old, new)
    assert ["art_1"] == names(old, result["art_1"].old)
    assert ((), ["art_1__para_1"]) == (result["art_2"].old, names(old, result["art_2__para_1"].old))
