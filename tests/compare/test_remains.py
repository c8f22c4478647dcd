"""Words of a deleted provision that stand in another one of the new draft; the wordings are our own."""

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

HEAD = "# Ferries\n## Article 1. Rules\n"
KEPT = "1. Ports keep the wide register of harbour lanterns, bells and old signals in a dry hall.\n"
GONE = "2. Nobody but crews may read the wide register of harbour lanterns, bells and old signals by night, nor lend them.\n"
REST = "3. Each pilot shall hold a [printed] licence of the Moot.\n"


def told(old: str, new: str) -> list[str]:
    found = compare(read_draft((HEAD + old).encode(), "a.md"), read_draft((HEAD + new).encode(), "b.md"))
    rows = [number for number, row in enumerate(found.rows) if not (row.old and row.new)]
    assert all("substantive" == found.weighed(number).significance for number in rows)
    return [flag.reason for number in rows for flag in found.flags(number) if flag.kind != "brackets"]


def test_words_of_a_deleted_provision_that_stand_elsewhere_are_told() -> None:
    expected = ["'the wide register of harbour lanterns, bells…' stands in article 1 (1), as before"]
    assert expected == told(KEPT + GONE + REST, KEPT + REST)
    assert expected == told(KEPT + GONE + REST, KEPT.replace("harbour", "[harbour]") + REST)


def test_few_words_and_formulas_are_not() -> None:
    assert [] == told(KEPT + GONE + REST, KEPT.replace("harbour", "tower") + REST)
    again = "".join(
        f"{n}. {verb} the wide register of harbour lanterns, bells and old signals.\n" for n, verb in ((4, "Bind"), (5, "Sing"))
    )
    assert [] == told(KEPT + GONE + REST + again, KEPT + REST + again)
    assert [] == told(KEPT + GONE + REST, REST)


def test_a_reference_that_stands_elsewhere_is_no_wording_that_lives_on() -> None:
    cited = "in accordance with Article 4, paragraph 5, of the Convention on oil"
    assert [] == told(
        f"1. Ports trim lamps {cited}.\n2. Crews sing songs {cited}.\n{REST}", f"1. Ports trim lamps {cited}.\n{REST}"
    )


def test_words_that_came_to_the_same_article_are_told_though_they_are_few() -> None:
    two = "## Article 2. Pilots\n1. Pilots are named by lot.\n"
    came = KEPT.replace("old signals in", "signals, after thorough and independent maintenance surveys, in")
    gone = "2. [Wardens who ask for thorough and independent maintenance surveys of lamps lend keys.]\n"
    expected = "'thorough and independent maintenance surveys' stands in article 1 (1)"
    assert [expected] == told(KEPT + gone + REST + two, came + REST + two)
    sister = gone.replace("2. [Wardens who ask", "3. [Pilots who ask").replace("lend keys", "draw maps")
    assert [] == told(KEPT + gone + sister + REST.replace("3.", "4.") + two, came + REST + two)
    elsewhere = two.replace("by lot", "after thorough and independent maintenance surveys")
    assert [] == told(KEPT + gone + REST + two, KEPT + REST + elsewhere)
    assert [expected] == told(KEPT + gone + REST + elsewhere, came + REST + elsewhere)


def test_what_came_though_another_provision_said_it_already_is_told() -> None:
    expected = ["'the wide register of harbour lanterns, bells…' stands in article 1 (1), too"]
    assert expected == told(KEPT + REST, KEPT + GONE + REST)
    assert [] == told(KEPT.replace("wide", "small") + REST, KEPT + GONE + REST)


def test_words_that_only_stand_in_brackets_there_are_told_so() -> None:
    expected = "'the wide register of harbour lanterns, bells…' stands in article 1 (1), too, in brackets there"
    open_there = KEPT.replace("the wide", "[[some][the wide").replace("hall.", "hall].]")
    assert [expected] == told(open_there + REST, open_there + GONE + REST)
    both = GONE.replace("Nobody", "[Nobody").replace("them.", "them].")
    assert [expected.replace(", in brackets there", "")] == told(open_there + REST, open_there + both + REST)
    around = both.replace("[Nobody", "Nobody").replace("2. ", "2. [Bells ring.\n\n3. ").replace("3. Each", "4. Each")
    assert [True] == ["in brackets" not in each for each in told(open_there + REST, open_there + around + REST) if "too" in each]


def test_what_another_provision_said_before_is_told_only_of_much_that_went() -> None:
    more = GONE.replace(
        "by night", "by night, while fog hides the tower, nor when bells ring for a feast of masters in the harbour"
    )
    assert [] == told(KEPT + more + REST, KEPT + REST)
    choice = KEPT.replace("the wide register", "[some][the wide] [old] register")
    assert [] == told(choice + more + REST, KEPT + REST), "its words stood there, too, with choices between"


def test_a_formula_with_other_words_at_its_edge_is_no_wording_that_lives_on() -> None:
    said = "{}. {} the careful keepers of lanterns that are specially threatened by the winter storms of the north.\n"
    lines = [said.format(number, verb) for number, verb in enumerate(("Help", "Feed", "Hail", "Wake"), 1)]
    gone = said.format(5, "Teach").replace("north.", "north, and those abroad.")
    assert [] == told("".join(lines) + gone + REST.replace("3.", "6."), "".join(lines[:1]) + REST.replace("3.", "5."))
