"""Articles that kept their heading and how they begin, whatever left them; the wordings are our own."""

import pytest

from tests.align.test_align import compared, told

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
