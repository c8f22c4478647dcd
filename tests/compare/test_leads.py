"""Words that the lead of a list says are no change of law where a point repeats them or leaves them out."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

SALT, FISH = "tax the salt that leaves its ports by night", "count the fish that its boats land each spring"
HEAD, OTHER = "### Article 1. Salt\n", "### Article 2. Peace\n1. Monks keep the peace of the bay in every season of the year.\n"
LIST = f"{HEAD}Each Party shall:\n(a) {SALT};\n(b) {FISH}.\n{OTHER}"
APART = f"{HEAD}1. Each Party shall {SALT}.\n2. Each Party shall {FISH}.\n{OTHER}"
JOINED = f"{HEAD}Each Party shall {SALT}, and shall {FISH}.\n{OTHER}"


def told(old: str, new: str) -> list[tuple[str, str, list[str]]]:
    """Change, significance and reasons of each row that is told."""
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    weighed = [(row.change, found.weighed(n)) for n, row in enumerate(found.rows)]
    return [
        (change, each.significance, [f.reason for f in each.flags]) for change, each in weighed if each.significance != "none"
    ]


@pytest.mark.parametrize(("old", "new"), [(APART, LIST), (LIST, APART), (JOINED, LIST), (LIST, JOINED)])
def test_writing_a_lead_out_or_taking_it_up_is_consequential(old: str, new: str) -> None:
    rows = told(old, new)
    assert {significance for _, significance, _ in rows} == {"consequential"}
    assert any("in the lead of the list" in reason for *_, reasons in rows for reason in reasons)


@pytest.mark.parametrize("verb", ["may", "shall not", "should"])
def test_another_lead_is_not(verb: str) -> None:
    assert any(each == "substantive" for _, each, _ in told(APART, LIST.replace("Party shall:", f"Party {verb}:")))
    assert any(each == "substantive" for _, each, _ in told(JOINED.replace("and shall", f"and {verb}"), LIST))


def test_a_lead_that_took_the_place_of_another_is_told_with_both() -> None:
    old = LIST + "### Article 3. Tolls\nEach Party may, by day:\n(a) Each Party shall weigh the carts that cross its bridges.\n"
    new = LIST.replace(f"(b) {FISH}.", f"(b) {FISH};\n(c) weigh the carts that cross its bridges.")
    assert any(each == "substantive" for _, each, _ in told(old, new))


RULE = """### Article 1. Salt
Each Party decides on salt, and where it has decided, it shall:
(a) Tax the salt that leaves its ports by night;
(b) Where no ship sails, each Party shall count the fish of spring.
"""
WRITTEN = RULE.replace("decided, it shall:", "decided:").replace("(a) Tax", "(a) It shall tax")


@pytest.mark.parametrize(("old", "new", "verbs"), [(RULE, WRITTEN, ("stands", "stood")), (WRITTEN, RULE, ("stood", "stands"))])
def test_the_end_of_a_lead_that_its_points_say_is_consequential(old: str, new: str, verbs: tuple[str, str]) -> None:
    told_here = [f"'it shall' {verbs[0]} in the points", f"'it shall' {verbs[1]} in the lead of the list"]
    assert told(old, new) == [("changed", "consequential", [reason]) for reason in told_here]


def test_a_point_that_the_end_of_its_lead_bound_alone_is_bound_no_more() -> None:
    plain = "(b) Count the fish of spring."
    old, new = (
        text.replace("(b) Where no ship sails, each Party shall count the fish of spring.", plain) for text in (RULE, WRITTEN)
    )
    assert told(old, new)[0][1] == "substantive"
    assert [each for _, each, _ in told(RULE, RULE.replace("decided, it shall:", "decided:"))] == ["substantive"]
