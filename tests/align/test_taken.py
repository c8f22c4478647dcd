"""Words that a pair took up from a provision that was left alone, and options that were put together, in our own words."""

from tests.align.builder import build
from tests.align.test_align import FACTS, names, rows
from tests.align.test_options import compared, drafts, options
from treaty_tui.align import align

FEE = "Each valley shall pay a yearly fee that reflects the number of its animals{}, to be fixed by the assembly."
LENGTH = "Each valley shall pay a yearly fee that reflects the number of its animals and the length of its stretch of the path."


def lineage(old: str, new: str) -> dict[str, tuple[str, list[str]]]:
    """By new eId, its verdict and all old provisions of its row."""
    one, two = build(old), build(new)
    return {eid: (pair.change, names(one, pair.old)) for eid, pair in rows(align(one, two), one, two).items()}


def test_options_that_were_put_together_are_merged_though_they_repeat_each_other() -> None:
    old, new = drafts(options(FEE.format(""), LENGTH), "1. " + FEE.format(" and the length of its stretch of the path") + "\n")
    there = compared(old, new)["art_1__para_1"]
    assert ("merged", ["art_1__alt_1", "art_1__alt_2"]) == (there.change, names(old, there.old))


def test_an_option_that_brings_nothing_to_the_one_that_was_chosen_is_deleted() -> None:
    old, new = drafts(options(FEE.format(""), FEE.format(" in May")), "1. " + FEE.format("") + "\n")
    there = compared(old, new)
    assert ["art_1__alt_1"] == names(old, there["art_1__para_1"].old)
    assert "deleted" == there["-art_1__alt_2"].change


BELLS = (
    "Every lead cow {}shall wear a bell of bronze {}so that the herd may be found in fog, at night and after storms, and {}the"
    " warden of the upper valley shall see to it that no two herds that graze on one meadow carry bells of the same tone{}"
)


def test_the_option_in_one_long_phrase_is_nearer_than_the_one_in_many_short_ones() -> None:
    scattered = BELLS.format("[and every goat] ", "[or of brass] ", "[, in good time,] ", " in summer")
    clean = BELLS.format("", "", "", ", if they have a choice")
    new = BELLS.format("", "", "", " in summer, but for lambs")
    old, two = drafts(options(scattered, clean), f"1. {new}\n")
    assert ["art_1__alt_2"] == names(old, compared(old, two)["art_1__para_1"].old)


LEASE = (
    "Where pastures beyond the pass {} to be leased, the warden shall advise the council, which {} the warden to open talks. The"
    " warden shall hold these talks together with {} of elders named by the council to assist {} in this task and"
    " within such instructions as the council may give."
)


def test_a_paragraph_stays_in_place_though_one_on_its_model_has_more_small_phrases_of_it() -> None:
    was = LEASE.format("have", "will allow", "a committee", "the warden")
    stays = LEASE.format("of two or more of the valleys come", "will permit", "a committee", "the warden")
    copy = LEASE.format("of the lake need", "shall allow", "special committees", "it") + " Sheep are counted by lot."
    frame = "Article 1. Herds\n1. {}\n2. " + FACTS[1] + "\nArticle 2. Leases\n1. " + FACTS[2]
    there = lineage(frame.format(was), frame.format(stays) + "\n2. " + copy)
    assert ("changed", ["art_1__para_1"]) == there["art_1__para_1"]


def test_what_a_neighbour_took_up_with_other_conditions_is_merged_with_it() -> None:
    spending = "decisions on the mending of the drovers' path shall be taken by the council of elders"
    toll = "With regard to the toll at the bridge, articles 5 and 6"
    there = lineage(
        f"Article 1. Paths\n1. After the vote on the great ledger, {spending}, by two thirds of those at hand and on a motion of"
        f" the warden.\n2. {toll} remain in force for each of them.",
        f"Article 1. Paths\n1. {spending}, in the manner of article 9 and when the millers have been heard. {toll} shall go on to"
        " apply.",
    )
    assert ("merged", ["art_1__para_1", "art_1__para_2"]) == there["art_1__para_1"]


def test_what_a_pair_of_another_article_took_up_is_merged_with_it() -> None:
    keeps = "In so doing, the valleys heed what was learned on the old scales of the lower market, and the rights of millers."
    there = lineage(
        "Article 1. Salt\n1. Each valley shall treat its policy with regard to salt prices as a matter of common concern.\n"
        f"2. {FACTS[1]}\nArticle 2. Scales\n1. So that prices draw level, all valleys shall confer. {keeps}\n2. {FACTS[2]}",
        f"Article 1. Salt\n1. {FACTS[1]}\nArticle 2. Scales\n1. Until the new scales are set up, each valley shall treat its salt"
        f" price policy as a matter of common concern. {keeps}\n2. {FACTS[2]}",
    )
    assert "merged" == there["art_2__para_1"][0]
    assert ["art_1__para_1", "art_2__para_1"] == sorted(there["art_2__para_1"][1])


def test_a_phrase_that_others_hold_as_well_was_taken_from_nobody() -> None:
    formula = "in keeping with the customs of the pass and with due heed to the needs of the smaller valleys"
    old = f"Article 1. Herds\n1. Goats are sheared, {formula}.\n2. {FACTS[1]}\n3. Geese are plucked, {formula}.\n4. {FACTS[2]}"
    new = f"Article 1. Herds\n1. {FACTS[1]}\n2. Geese are plucked, {formula}.\n3. {FACTS[2]} This is done {formula}."
    there = lineage(old, new)
    assert ("changed", ["art_1__para_4"]) == there["art_1__para_3"]
