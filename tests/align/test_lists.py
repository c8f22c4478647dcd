"""Lists and their chapeaus: a point that stands alone afterwards, a list that is written out or dissolved."""

from tests.align.builder import build
from tests.align.test_align import FACTS, article, compared, names, rows, told
from treaty_tui.align import align
from treaty_tui.formats import read_draft

MAY = "[The tide report [or reports on tides] named in paragraph 1, in a manner that puts no burden on [small] harbours, may be:"
ALONE = "Handed in alone, as a part of, or together with another paper, such as a chart of reefs or a yearly letter on wrecks;"
SHALL = "The tide report named in paragraph 1 shall be handed in alone, or as a part of or together with other papers, such as a \
chart of reefs or a yearly letter on wrecks."


def test_the_chapeau_of_a_point_that_became_its_paragraph_stands_in_it() -> None:
    old = build(f"{article(1, 1)}\n2. {MAY}\n(a) {ALONE}\n(b) [Renewed every spring.]]\n3. {FACTS[9]}")
    new = build(f"{article(1, 1)}\n2. {SHALL}\n3. {FACTS[9]}")
    there = rows(align(old, new), old, new)["art_1__para_2"]
    assert ["art_1__para_2", "art_1__para_2__point_a"] == names(old, there.old)
    back = rows(align(new, old), new, old)["art_1__para_2"]
    assert ["art_1__para_2", "art_1__para_2__point_a"] == names(old, back.new)


def test_a_chapeau_that_was_dropped_when_its_points_became_paragraphs_stands_nowhere() -> None:
    lead = "For the better keeping of the peace at sea each harbour is bound to see that:"
    old = f"{article(1, 1)}\n2. {lead}\n(a) {FACTS[5]}\n(b) {FACTS[6]}"
    new = f"{article(1, 1)}\n2. {FACTS[5].replace('three', 'nine')}\n3. {FACTS[6].replace('oil', 'tar')}"
    result = compared(old, new)
    assert [1, 1] == [len(result[f"art_1__para_{n}"].old) for n in (2, 3)]
    assert "deleted" == result["-art_1__para_2"].change


LEAD = "The purpose of the register of harbour lamps is to:"
POINTS = (
    "Show which harbour lamps burnt oil and which burnt gas under articles 3 and 4;",
    "Tell how many seals and sea lions were seen from the cliffs;",
    "Give clarity on what the keepers did at night, with good customs, cares, needs and gaps.",
)
WRITTEN = (
    "The purpose of the register of harbour lamps is to show which harbour lamps burnt oil and which burnt gas under articles 7 \
and 9, and what the keepers did at night, with good customs, cares, needs and gaps, so that the count under article 14 is true."
)


def test_a_point_behind_one_that_is_gone_still_stands_in_the_list_written_out() -> None:
    old = build(f"Article 1. Lamps\n1. {LEAD}\n(a) {POINTS[0]}\n(b) {POINTS[1]}\n(c) {POINTS[2]}\n2. {FACTS[3]}")
    new = build(f"Article 1. Lamps\n1. {WRITTEN}\n2. {FACTS[3]}")
    merged = rows(align(old, new), old, new)["art_1__para_1"]
    kept = ["art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_c"]
    assert kept == names(old, merged.old)
    assert kept == names(old, rows(align(new, old), new, old)["art_1__para_1"].new)


def test_what_drafters_left_to_be_filled_in_does_not_keep_a_point_out_of_the_list_written_out() -> None:
    """Nor does that the points beside it brought more: it stands between two that went there."""
    note = "{take over here the words on lamps that the drafting group agrees on for article 9}"
    point = f"Make clear and follow what was done about {note} and the single keepers' own {note} under article 3;"
    written = WRITTEN.replace(", and what", ", making clear and following what was done about keepers' single vows, and what")
    old = build(f"Article 1. Lamps\n1. {LEAD}\n(a) {POINTS[0]}\n(b) {point}\n(c) {POINTS[2]}\n2. {FACTS[3]}")
    new = build(f"Article 1. Lamps\n1. {written}\n2. {FACTS[3]}")
    kept = ["art_1__para_1", *(f"art_1__para_1__point_{letter}" for letter in "abc")]
    assert kept == sorted(names(old, rows(align(old, new), old, new)["art_1__para_1"].old))


WISH = (
    "[an equal lot of all whale oil, by what a town burnt of old and [of its] honour] [with regard to calm, storm and need for \
rest] [while soap, rope, bread, beer and candles stay cheap for sailors] [drawn up by the best clerks at hand]"
)
COMMON = "drawn up by the best clerks at hand, with regard to storm and need, and to the honour of each port"


def test_a_point_whose_words_went_into_the_option_that_the_one_before_it_became_stands_there() -> None:
    lead = "All ports reach the aim of article 2 by:"
    points = ("lamps on every pier, [as soon as may be] [by spring];", "bells of bronze on [each] mole [before winter];")
    old = build(f"Article 1. Lamps\n1. {lead}\n(a) {points[0]}\n(b) {points[1]}\n(c) {WISH}.\n2. {FACTS[3]}")
    options = [f"{lead[:-1]} {each.strip(';')} {COMMON}." for each in points]
    new = read_draft(
        f"## Article 1. Lamps\n1. Aims\n\nOption 1: {options[0]}\n\nOption 2: {options[1]}\n\n2. {FACTS[3]}".encode(), "a.md"
    )
    merged = rows(align(old, new), old, new)["art_1__para_1__alt_2"]
    assert ["art_1__para_1__point_b", "art_1__para_1__point_c"] == names(old, merged.old)


def test_short_paragraphs_that_all_end_alike_keep_their_own() -> None:
    verbs = ("guard", "mend", "paint", "sell", "count", "lend", "buy", "carry")
    text = "Article 1. Piers\n" + "\n".join(f"{n}. Keepers {v} lanterns on pier {n} and ropes." for n, v in enumerate(verbs, 1))
    old, new = build(text), build(text.replace("lanterns", "lamps").replace("pier 3 and", "pier 3 or"))
    assert all(
        old.provisions[i].eid == new.provisions[j].eid for pair in align(old, new).pairs for i in pair.old for j in pair.new
    )
    assert all(len(pair.old) == len(pair.new) == 1 for pair in align(old, new).pairs)


def test_what_a_split_paragraph_had_displaced_is_known_where_it_stands_word_for_word() -> None:
    """It had been paired in doubt with the second half of its neighbour, in the article that it left."""
    plant = "Every village shall plant twelve apple trees for each child that is born in it, between the first frost and the thaw"
    gap = "at a distance of six paces from one another."
    book = "The parish shall keep a register of the trees, which is open to all villagers on market days."
    half = f"Every{plant.partition('Every')[2].partition(', between')[0]}."
    old = build(f"Article 1. Planting and register\n1. {plant}, {gap}\n2. {book}\n{article(2, 2)}")
    split = f"1. {half}\n2. Trees shall be planted between the first frost and the thaw, {gap.replace('six', 'eight')}"
    new = build(f"Article 1. Planting\n{split}\n{article(2, 2)}\nArticle 3. Register\n1. {book}")
    found = rows(align(old, new), old, new)
    assert ["art_1__para_2"] == names(old, found["art_3__para_1"].old)
    assert "unchanged" == found["art_3__para_1"].change
    assert ["art_1__para_1", "art_1__para_2"] == names(new, found["art_1__para_1"].new)


ITEMS = ("black pitch", "lamp oil", "tarred rope")
"""A list of items too short to be known again one by one."""


def _went(kept: int) -> list[str]:
    """What is told of the items of a list in an annex of which the first few stand in an article now."""
    old = "Article 1. Stores\nWhat the annex lists is kept dry.\nAnnex I. Stores of the pier\n"
    old += "\n".join(f"{n}. {item.capitalize()}." for n, item in enumerate(ITEMS, 1))
    new = "Article 1. Stores\nIt is kept dry:\n" + "\n".join(
        f"({letter}) {item};" for letter, item in zip("abc", (*ITEMS[:kept], "hay", "nets")[:3], strict=True)
    )
    return [told(row) for eid, row in compared(old, new).items() if "point" in eid]


def test_the_items_of_a_short_list_are_known_together_where_it_went_with_other_marks() -> None:
    assert ["changed moved renumbered"] * 3 == _went(3)
    assert ["changed moved renumbered"] * 2 + ["inserted"] == _went(2)


def test_one_item_alone_is_not_known_elsewhere() -> None:
    assert ["inserted"] * 3 == _went(1)


def test_a_point_of_a_lead_that_lives_on_is_known_again_where_its_verb_and_all_behind_a_comma_went() -> None:
    tail = "and the lending of oil, wicks, ropes and tar to those who keep a pier or a mole in winter, for all the coast"
    left = f"1. {FACTS[1]}:\n(a) Enhance lamps and bells ahead, {tail};\n(b) Mend nets with twine of hemp, while rain lasts;\n"
    came = f"1. {FACTS[1]}:\n(a) Draw lots at dawn, as gulls do;\n(b) Promote lamps and bells ahead.\n"
    old, new = build(f"Article 1. Lamps\n{left}2. {FACTS[2]}"), build(f"Article 1. Lamps\n{came}2. {FACTS[2]}")
    for one, two in ((old, new), (new, old)):
        (pair,) = (
            each for each in align(one, two).pairs if old.by_eid["art_1__para_1__point_a"] in (each.old, each.new)[one is new]
        )
        assert (new.by_eid["art_1__para_1__point_b"],) == (pair.new, pair.old)[one is new]
