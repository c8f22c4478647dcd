"""Choices in brackets that gave way to the same words throughout; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.significance.brackets.settled import find

OLD = """# Ferries
## Article 1. Rules
1. Each port shall print its [code*][rules] by noon.
2. Crews shall keep the [code*][rules] at hand.
3. Pilots read the [code*][rules] aloud, [and softly,] to all.
4. Nobody may burn the [code*][rules] or the [flags].
"""


def told(put: str) -> dict[str, list[str]]:
    new = OLD.replace("[code*][rules]", put).replace(" [and softly,]", "").replace("[flags]", "flags")
    found = compare(read_draft(OLD.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    return {
        found.new.provisions[row.new[0]].eid: [f.reason for f in found.flags(n)] for n, row in enumerate(found.rows) if row.new
    }


def test_a_choice_that_was_settled_alike_in_many_places_is_told_so_at_each() -> None:
    for put in ("###", "book"):
        reasons = told(put)
        throughout = f"[code*][rules] → {put} throughout"
        assert [throughout] == reasons["art_1__para_1"] == reasons["art_1__para_2"]
        assert [throughout, "'[and softly,]' struck"] == reasons["art_1__para_3"]
        assert [throughout, "brackets lifted round 'flags'"] == reasons["art_1__para_4"]


def test_it_is_substantive_at_each_place() -> None:
    new = OLD.replace("[code*][rules]", "###")
    found = compare(read_draft(OLD.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    assert ["substantive"] * 4 == [found.weighed(n).significance for n, row in enumerate(found.rows) if row.change == "changed"]


def test_few_places_and_words_of_their_own_make_no_system() -> None:
    place = [("=", "Keep "), ("-", "[code][rules]"), ("+", "book"), ("=", ".")]
    assert () == find([place] * 2)
    assert (("[code][rules]", "book"),) == find([place] * 3)
    assert () == find([[("=", "Keep "), ("-", "[a][b]"), ("+", "the old and the new books of all ports")]] * 3)


def test_a_choice_that_calls_a_note_or_tells_of_many_is_the_same() -> None:
    old = OLD.replace("[code*][rules] at hand", "[codes[^1]][rules] at hand")
    new = OLD.replace("[code*][rules]", "###")
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    reasons = [flag.reason for number, row in enumerate(found.rows) if row.new for flag in found.flags(number)]
    assert "[codes[^1]][rules] → ### throughout" in reasons


def test_a_note_that_is_called_at_one_of_the_places_put_nothing_else_there() -> None:
    new = OLD.replace("[code*][rules]", "###", 1).replace("###", "###7").replace("[code*][rules]", "###")
    found = compare(read_draft(OLD.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    reasons = [flag.reason for number in range(len(found.rows)) for flag in found.flags(number)]
    assert not [reason for reason in reasons if "inserted" in reason], reasons


@pytest.mark.parametrize("mark", [" *[agreed ad referendum]*", " [agreed]"])
@pytest.mark.parametrize("other", ["[, where feasible].", ". [It shall do so by May.]"])
def test_a_mark_that_words_are_agreed_is_no_bracket_that_came_in_its_place(mark: str, other: str) -> None:
    found = weighed(f"Ports raise walls by a yard.{mark}", f"Ports raise walls by a yard{other}")
    told = [flag.reason for flag in found.flags]
    assert f"mark '{mark.strip(' *')}' taken out" in told
    assert f"'{other.strip('. ')}' inserted" in told
    assert "brackets" in [flag.kind for flag in found.flags]
