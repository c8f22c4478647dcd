"""Articles that kept their heading and how they begin, whatever left them; the wordings are our own."""

import pytest

from tests.align.test_align import article, compared, told

TOWN = """Article 1. Gates
1. The gates of the town are shut at dusk.
2. A carter who has not paid the toll for two fairs shall not enter by any gate of the town.
Article 2. Watch
1. The watch shall meet once a month in the tower by the river.
2. It shall be made up of two burghers drawn by lot in each ward.
"""


def test_an_article_that_kept_its_heading_and_first_point_is_itself_though_its_longest_point_left_it() -> None:
    result = compared(
        TOWN,
        """Article 1. Gates
1. The gates of the town are shut at dusk.
2. It shall not be made up of two burghers drawn by lot in each ward.
Article 2. Watch
1. The watch shall meet once a month in the tower by the river.
Article 3. Tolls
1. A carter who has not paid the toll for two fairs shall not enter by any gate of the town.
""",
    )

    assert (result["art_1__para_1"].moved, result["art_2"].change) == (False, "unchanged")
    assert result["art_1__para_1"].change == "unchanged"
    assert told(result["art_1__para_2"]) == "changed moved"


@pytest.mark.parametrize("number", ["1", "3"])
def test_articles_that_changed_their_second_points_are_not_crossed(number: str) -> None:
    widow = "A baker shall open his oven to any widow on feast days."
    turned = "A brewer shall pour out what has turned before the eyes of the watch."
    bread, ale = "Bread\n1. Bread is sold by weight.\n2.", "Ale\n1. Ale is sold by the jug.\n2."
    old = f"Article 1. {bread} {widow}\nArticle 2. {ale} {turned}"
    new = f"Article {number}. {bread} {turned}\nArticle 2. {ale} {widow}"
    result = compared(old, new)

    assert {result[f"art_{number}"].change, result["art_2"].change} == {"unchanged"}
    assert result[f"art_{number}__para_2"].moved and result["art_2__para_2"].moved


def test_headings_that_were_exchanged_are_no_name() -> None:
    new = TOWN.replace("Gates", "X").replace("Watch", "Gates").replace("X", "Watch")
    result = compared(TOWN, new)

    assert told(result["art_1"]) == told(result["art_2"]) == "changed"


def test_an_article_cut_in_three_is_split_into_all_three_though_one_is_short() -> None:
    watch = "The watch shall be made up of one burgher from each of the wards."
    old = f"Article 1. Watch\n1. {watch}\n2. Each burgher has one lamp.\n3. The watch shall choose a captain."
    new = f"Article 1. Burghers\n{watch}\nArticle 2. Lamps\nEach burgher has one lamp.\n"
    new += "Article 3. Captain\nThe watch shall choose a captain."
    there, back = compared(old, new), compared(new, old)

    assert (there["art_1"].change, len(there["art_1"].new)) == ("split", 3)
    assert (back["art_1"].change, len(back["art_1"].old)) == ("merged", 3)
    assert not there["art_2__para_nn_1"].moved


def test_a_short_paragraph_that_became_an_article_alone_is_no_part_of_a_split() -> None:
    watch = "The watch shall be made up of one burgher from each of the wards, and of two from the harbour."
    old = f"Article 1. Watch\n1. {watch}\n2. Each burgher has one lamp.\n3. The watch shall choose a captain."
    new = f"Article 1. Watch\n1. {watch}\n2. The watch shall choose a captain.\nArticle 2. Lamps\nEach burgher has one lamp."

    assert compared(old, new)["art_1"].change == "unchanged"
    assert compared(old, new)["art_2__para_nn_1"].moved


def test_of_two_articles_that_changed_places_the_one_whose_number_changed_moved() -> None:
    gates, lamps, toll = (
        "1. The gates of the town are shut at dusk, and nobody opens them for a stranger.",
        "1. Lamps burn on feast days, wherever two streets meet or a well is open to all.",
        "1. The toll is two shells.",
    )
    old = f"Article 1. Gates\n{gates}\nArticle 2. Lamps\n{lamps}\nArticle 3. Toll\n{toll}"
    new = f"Article 2. Lamps\n{lamps}\nArticle 3. Toll\n{toll}\nArticle 4. Gates\n{gates}"
    result = compared(old, new.replace("Article 2. Lamps", "Article 1. Wells\n1. Wells are open to all.\nArticle 2. Lamps"))

    assert [told(result[f"art_{n}"]) for n in (2, 3, 4)] == ["unchanged", "unchanged", "unchanged moved renumbered"]


@pytest.mark.parametrize("first", ["", "Article 1. Wells\n1. Wells are open.\n"])
def test_a_long_article_that_left_its_number_moved_when_a_short_one_kept_it(first: str) -> None:
    gates = "Gates\n1. The gates of the town are shut at dusk."
    lamps = "Lamps\n1. Lamps burn on feast days, wherever two streets meet, or a well is open to all."
    old, kept = f"Article 1. {lamps}\nArticle 2. {gates}", f"Article 2. {gates}\nArticle 3. {lamps}"
    result = compared(old, f"{first}{kept}")

    assert [name for name, pair in result.items() if pair.moved] == ["art_3"]


def test_an_annex_of_two_points_that_became_an_article_is_known_by_its_heading_and_one_of_them() -> None:
    body = "Article 1. Gates\n1. The gates of the town are shut at dusk.\n"
    points = "1. The name of the burgher who asks for a pass.\n2. The gate that is asked for."
    article = "1. A plea shall state the name of the burgher who asks for a pass.\n2. It shall state the gate that is asked for."
    old, new = f"{body}Annex I. Form of pleas\n{points}", f"{body}Article 2. Form of pleas\n{article}"

    assert told(compared(old, new)["art_2__para_2"]).startswith("changed")
    assert told(compared(new, old)["annex_I__para_2"]).startswith("changed")


FERRY = "Every abbot shall, by whatever bell, book or candle the custom of the house asks for, warn his monks that it is a sin"
"""How the articles of one family begin."""


def test_an_article_whose_longest_paragraph_left_it_is_not_the_neighbour_that_begins_by_the_same_formula() -> None:
    result = compared(
        f"""Article 1. Sins
1. {FERRY} to do what the rule of silence says, when it is done at noon.
2. Each abbot shall likewise, with bell, book and candle, warn of such:
(a) who holds the ladder for one that climbs the wall;
(b) who laughs when another one falls off that wall.
Article 2. False keys
{FERRY} to make false keys.
""",
        f"""Article 1. Sins
{FERRY}, when it is done at noon:
(a) to do what the rule of silence says;
(b) to make false keys.
Article 2. Helpers
Each abbot shall likewise, with bell, book and candle, warn of such:
(a) who holds the ladder for one that climbs the wall;
(b) who laughs when another one falls off that wall.
""",
    )

    assert [result["art_1"].change, result["-art_2"].change] == ["split", "deleted"]
    assert result["art_1__para_nn_1"].change == "split"


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize(("heading", "change"), [("Gates and watch", True), ("Gates and walls", False)])
def test_an_article_of_which_most_is_gone_is_a_part_of_one_that_says_its_heading(heading: str, change: bool, back: bool) -> None:
    watch = "It shall be made up of two burghers drawn by lot in each ward, who can whistle, and carry a stick and a lantern."
    apart = TOWN.replace("2. It shall be made up of two burghers drawn by lot in each ward.", f"2. {watch}")
    toll = "A carter who has not paid the toll for two fairs shall not enter by any gate of the town."
    joint = f"""Article 1. {heading}
1. The gates of the town are shut at dusk.
2. {toll}
3. The watch shall meet once a month in the tower by the river.
"""
    result = compared(joint, apart) if back else compared(apart, joint)
    assert (result["art_1"].change in ("merged", "split")) == change


STRANGER = (
    "A carrier who has not joined the guild of the upper fords is not freed from the duty to keep the tow-path open for all."
)
OTHER = "A keeper who has not joined a league of the lower locks is not freed from the duty to keep the mole open for all barges."
FORDS = (
    "The guild shall mark each ford with a stone before the thaw.",
    "Whoever lowers a stone pays for the mule that stumbled over it.",
    "Fords below the mill are open to pilgrims without a fee.",
)
LOCKS = (
    "Lock-keepers ring twice when a raft of timber comes down by night.",
    "Oil for the lamps is bought out of what the anglers give at Easter.",
    "No raft may be longer than the basin that it is to wait in.",
)
BESIDE = (
    "Mint and seals hang in the tower, out of the reach of apes.",
    "Bees belong to those on whose lime tree they first settled.",
)


def _one_of_many(headings: tuple[str, str], number: int) -> tuple[str, str]:
    """Two texts of which one article each holds four paragraphs, and only the last of these says somewhat the same."""

    def text(opening: str, heading: str, *said: str) -> str:
        return "\n".join([opening, heading, *(f"{n}. {each}" for n, each in enumerate(said, 1))])

    one = text(f"Part I. Of stone\nArticle 1. Mint\n1. {BESIDE[0]}", f"Article 2. {headings[0]}", *FORDS, STRANGER)
    opening = f"Part I. Lime\nArticle 1. Bees\n1. {BESIDE[1]}\nPart II. Of rafts"
    return one, text(opening, f"Article {number}. {headings[1]}", *LOCKS, OTHER)


def test_articles_of_unlike_headings_are_not_paired_for_one_of_many_paragraphs() -> None:
    result = compared(*_one_of_many(("Crossings", "Beacons and rafts"), 3))
    assert [told(result[eid]) for eid in ("-art_2", "art_3", "part_II")] == ["deleted", "inserted", "inserted"]


@pytest.mark.parametrize(("headings", "number"), [(("Crossings", "Crossings by raft"), 3), (("Crossings", "Beacons"), 2)])
def test_a_word_of_the_heading_or_the_number_speaks_for_such_articles(headings: tuple[str, str], number: int) -> None:
    result = compared(*_one_of_many(headings, number))
    assert result[f"art_{number}"].old


def test_chapters_of_unlike_headings_are_not_paired_for_one_of_many_articles() -> None:
    """All other articles of both are gone or new; chapters whose number stands are asked for what is in them as a whole."""
    gone, came = (
        "".join(f"{article(n, n)}\n" for n in range(3, 7)),
        "".join(f"{article(n, n + 5)}\n" for n in (4, 5, 6, 7)),
    )
    old = f"Chapter I. Opening\n{article(1, 1)}\nChapter II. Crossings\n{article(2, 2)}\n{gone}"
    new = f"Chapter I. Opening\n{article(1, 1)}\nChapter II. Tolls\n{article(2, 20)}\nChapter III. Rafts\n{article(3, 2)}\n{came}"
    result = compared(old, new)
    assert ("inserted", "unchanged renumbered") == (told(result["chp_III"]), told(result["art_3"]))


SWEPT = (
    "Each yard is swept at noon, and whoever spills ash there pays for the broom.",
    "Each quay is swept after the tide by those who sold fish on it that day.",
    "A sweeper who finds a coin keeps it unless somebody has cried its loss.",
    "Snow is carried to the river before the bell, and never against a wall.",
)
MILL = "The miller grinds rye before oats unless all bakers of the ward agree otherwise."
WELL = "Nobody waters a horse at the well while children draw from it with their pails."
LAMPS = "Lamps burn on feast days, wherever two streets meet or a stair goes down to the water."


def counted(heading: str, *texts: str) -> str:
    return "\n".join([heading, *(f"{n}. {text}" for n, text in enumerate(texts, 1))])


@pytest.mark.parametrize("back", [False, True])
def test_a_half_of_a_split_article_that_took_paragraphs_besides_is_a_part_of_it(back: bool) -> None:
    """It stands beside the other half, though most of its words came with other paragraphs."""
    one = [counted("Article 1. Sweeping", *SWEPT), counted("Article 2. Light", LAMPS)]
    two = [
        counted("Article 1. Sweeping", *SWEPT[:2]),
        counted("Article 2", MILL, *SWEPT[2:], WELL),
        counted("Article 3. Light", LAMPS),
    ]
    one, two = (two, one) if back else (one, two)
    result = compared("\n".join(one), "\n".join(two))

    parts = result["art_1"].old if back else result["art_1"].new
    assert (result["art_1"].change, len(parts)) == ("merged" if back else "split", 2)


def test_one_paragraph_of_an_article_elsewhere_moved_and_its_article_was_not_split() -> None:
    """It is most of that article's words, and of its own article no small part."""
    old = [
        counted("Article 1. Sweeping", *SWEPT[1:], SWEPT[0] + " " + MILL),
        counted("Article 2. Light", LAMPS),
        counted("Article 3", WELL),
    ]
    new = [
        counted("Article 1. Sweeping", *SWEPT[1:]),
        *old[1:],
        counted("Article 4. Brooms", "Brooms are of birch twigs that were cut before the frost.", SWEPT[0] + " " + MILL),
    ]
    result = compared("\n".join(old), "\n".join(new))

    assert [told(result["art_1"]), told(result["art_4"])] == ["unchanged", "inserted"]
    assert result["art_4__para_2"].moved
