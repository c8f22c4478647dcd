"""What left its article in the same words, or nearly: it goes before whoever is left at home; the wordings are our own."""

import pytest

from tests.align.builder import build
from tests.align.test_align import compared, told
from treaty_tui.align import align
from treaty_tui.align.doubts import unfair
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side
from treaty_tui.align.ways import Way

HERDS = """Article 1. Rules
1. The herders shall elect a warden by a show of hands in each spring.
2. The herders shall read out the bounds.
Article 2. Tallies
1. Tallies kept by wardens are closed to strangers for two winters.
Article 3. Wardens
1. Each pasture has a warden.
2. The warden may count any flock.
"""


def test_a_sentence_that_left_word_for_word_is_not_merged_into_one_that_names_its_subject() -> None:
    result = compared(
        HERDS,
        """Article 1. Wardens elected
1. The herders shall elect a warden by a show of hands in each spring.
Article 2. Bounds
1. The herders shall read out the bounds and the tallies kept by wardens.
Article 3. Wardens
1. Each pasture has a warden.
2. The warden may count any flock.
3. Tallies kept by wardens are closed to strangers for two winters.
""",
    )

    assert result["art_3__para_3"].change == "unchanged"
    assert result["art_2__para_1"].change == "changed"
    assert (result["art_1"].change, len(result["art_1"].new)) == ("split", 2)


SHORT = """Article 1. Wages
1. A mason earns thirty shells.
2. A thatcher earns twenty shells.
Article 2. Rest
1. A thatcher has forty days of rest.
2. A mason has fifty days of rest.
"""


def test_a_short_sentence_that_stands_elsewhere_is_not_paired_with_one_that_is_hardly_alike() -> None:
    result = compared(
        SHORT,
        """Article 1. Thatchers
1. A thatcher earns twenty shells.
2. A thatcher has thirty days of rest.
Article 2. Masons
1. A mason earns thirty shells.
2. A mason has fifty days of rest.
""",
    )

    assert told(result["art_2__para_1"]) == "unchanged moved"


FERRIES = """Article 1. Riders
Every rider is bound to buy a token before the ferry casts off.
Every rider is bound to hand the token to the boatman who asks for it.
Article 2. Boatmen
The boatman is bound to chalk the fares on a board at each landing.
The boatman is bound to pay back the token when the ferry runs late.
Article 3. Landings
A landing opens one hour before the first ferry casts off.
"""


def test_a_duty_that_was_denied_in_another_article_is_not_merged_into_its_neighbour() -> None:
    result = compared(
        FERRIES,
        """Article 1. Tokens
The boatman is bound to chalk the fares on a board at each landing.
Every rider is bound to buy a token before the ferry casts off.
Article 2. Asking and lateness
Every rider is bound to hand the token to the boatman who asks for it.
The boatman is not bound to pay back the token when the ferry runs late.
Article 3. Landings
A landing opens one hour before the first ferry casts off.
""",
    )

    assert told(result["art_2__para_nn_2"]) == "changed moved"
    assert "merged" not in {pair.change for pair in result.values()}


@pytest.mark.parametrize(
    "kept", ["The warden may count any flock or herd.", "The warden may count any flock that crosses the upper bridge."]
)
def test_what_stayed_with_something_added_is_no_prey_of_a_new_article_that_says_the_same(kept: str) -> None:
    new = HERDS.replace("The warden may count any flock.", kept)
    result = compared(HERDS, f"{new}Article 4. Bailiffs\n1. The warden may count any flock.\n")

    assert told(result["art_3__para_2"]) == "changed"


@pytest.mark.parametrize("first", ["The boatman pays back the token.", "The rider buys a token at dawn."])
def test_a_part_that_brings_nothing_of_its_own_to_a_merger_is_taken_out_whichever_the_row_is_about(first: str) -> None:
    texts = ["The rider buys a token at dawn.", "The boatman pays back the token."]
    old, new = build("\n".join(["Article 1. Fares", *texts])), build("Article 1. Fares\nThe rider buys a token at dawn.")
    m = Matching(Side(old), Side(new))
    likeness = Likeness(m.old, m.new, m.old.units, m.new.units)
    main = m.old.units[texts.index(first)]
    m.join(main, 1, 0.4)
    Way(m, likeness).add(3 - main, 1)

    assert unfair(m, likeness)
    assert (m.to_new[1:], m.to_old[1], m.more_old) == ([1, -1], 1, {})
    assert m.sure[1] == pytest.approx(1.0)
    assert not unfair(m, likeness)


MOVED = """Article 1. Thatchers
1. A thatcher earns twenty shells.
2. A thatcher has thirty-five days of rest.
Article 2. Masons
1. A mason earns thirty shells.
2. A mason has fifty days of rest.
"""


def test_a_short_sentence_of_another_number_is_known_in_another_article() -> None:
    assert compared(SHORT, MOVED)["art_1__para_2"].change == "changed"


def test_two_short_sentences_that_only_their_numbers_tell_apart_are_not_guessed() -> None:
    old = SHORT + "3. A thatcher has sixty days of rest.\n"

    assert compared(old, MOVED)["art_1__para_2"].change == "inserted"


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "Un couvreur a quarante jours de repos.", "Un couvreur a trente jours de repos."),
        ("es", "El techador tiene cuarenta días de descanso.", "El techador tiene treinta días de descanso."),
        ("ru", "Кровельщик имеет сорок дней отдыха.", "Кровельщик имеет тридцать дней отдыха."),
        ("zh", "盖屋匠每年休息四十天。", "盖屋匠每年休息三十天。"),
    ],
)
def test_the_same_in_other_languages(language: str, old: str, new: str) -> None:
    around = "Article {}. \n1. AAAA BBBB CCCC DDDD EEEE FFFF.\n"
    one = build(f"{around.format(1)}2. {old}\nArticle 2. \n1. GGGG HHHH IIII JJJJ KKKK LLLL.", language=language)
    two = build(f"{around.format(1)}Article 2. \n1. GGGG HHHH IIII JJJJ KKKK LLLL.\n2. {new}", language=language)

    assert [pair.change for pair in align(one, two).pairs if one.by_eid["art_1__para_2"] in pair.old] == ["changed"]


CLUBS = """Article 7. Clubs
1. Each Party shall ask clubs to adopt rules against the rigging of games.
2. Each Party may restrict public funding of clubs that do not comply with paragraph 1.
Article 8. Funding
1. Each Party shall review grants that it gives to clubs in its territory each year.
"""


@pytest.mark.parametrize(("was", "now"), [("paragraph 1", "Article 7, paragraph 1"), ("may", "shall")])
def test_a_short_one_that_cites_a_place_and_is_like_nobody_else_is_known_where_it_went(was: str, now: str) -> None:
    moved = "2. Each Party may restrict public funding of clubs that do not comply with paragraph 1.\n"
    result = compared(CLUBS, CLUBS.replace(moved, "") + moved.replace(was, now))
    assert ("changed", True) == (result["art_8__para_2"].change, result["art_8__para_2"].moved)


TOLLS = """Article 1. Toll on rope
1. Masters of a barge with fewer than 4 berths shall be free from the toll on rope, in accordance with article 3.
2. The toll is paid in June.
Article 2. Toll on tar
1. Masters of a tug with fewer than 9 berths shall be free from the toll on tar.
2. Nobody boils tar on a quay.
Article 3. Register
1. The Clerk keeps a register of barges.
2. It lies open to all.
"""
ROPE = "Masters of a barge with fewer than 4 berths shall be free from the toll on rope, in accordance with article 3."


def with_toll_moved(text: str) -> str:
    return TOLLS.replace(f"1. {ROPE}\n2. ", "1. ").replace("2. It lies", f"2. {text}\n3. It lies")


def test_a_reworded_paragraph_is_known_where_it_went_by_what_tells_it_from_one_that_is_built_alike() -> None:
    result = compared(TOLLS, with_toll_moved(ROPE.replace("shall", "may").replace("article 3", "article 2")))
    assert ("changed", True) == (result["art_3__para_2"].change, result["art_3__para_2"].moved)


@pytest.mark.parametrize(
    "text",
    [
        "Masters of a raft with fewer than 5 berths may be free from the toll on hemp, in accordance with article 2.",
        "Masters of a barge with fewer than 4 berths may be free from the toll on tar.",
    ],
)
def test_what_says_the_same_of_something_else_is_no_such(text: str) -> None:
    result = compared(TOLLS, with_toll_moved(text))
    assert "inserted" == result["art_3__para_2"].change


def test_a_reworded_point_goes_where_its_lead_went_though_others_are_built_alike() -> None:
    lists = """Article 1. Quays
1. Ships land in daylight.
2. The harbour master reports each year on the quays, and the report shows:
(a) plans on which every crane is drawn;
Article 2. Moles
1. The council draws up rules for the building of moles that name:
(a) plans on which every lamp is drawn;
2. Moles are built of stone.
"""
    report = "The harbour master reports each year on the quays, and the report shows:"
    result = compared(
        lists,
        f"""Article 1. Quays
1. Ships land in daylight.
Article 2. Moles
1. The council draws up rules for the building of moles that name:
(a) plans on which every second lamp is drawn;
2. Moles are built of stone.
3. {report}
(a) plans on which every second crane is drawn;
""",
    )
    assert ("changed", "changed") == (result["art_2__para_3__point_a"].change, result["art_2__para_1__point_a"].change)


def test_a_split_is_not_undone_by_half() -> None:
    old = build("Article 1. Lamps\n1. Lamps burn by night, and bells ring by day.")
    new = build("Article 1. Lamps\n1. Lamps burn by night.\nArticle 2. Bells\n1. Bells ring by day.")
    m = Matching(one := Side(old), Side(new, one), [])
    first, second = new.by_eid["art_1"], new.by_eid["art_2"]
    m.pin(0, first)
    m.pin(0, second)
    m.part(0)
    assert (first, [second], 0) == (m.to_new[0], m.more_new[0], m.to_old[second])
