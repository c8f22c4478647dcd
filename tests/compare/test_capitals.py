"""A capital that makes a defined term of a plain word, or a plain word of a term; the wordings are our own."""

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

TERMS = '### Article 1. Use of terms\n(a) "Party" means a harbour that has signed this Accord;\n'
RULES = "### Article 2. Costs\n1. Each {} to a lease pays its own rent.\n2. Each {} lights its lamps.\n"


def told(old: str, new: str) -> dict[str, tuple[str, list[str]]]:
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    weighed = [(found.new.provisions[row.new[0]].eid, found.weighed(n)) for n, row in enumerate(found.rows)]
    return {
        eid: (each.significance, [flag.reason for flag in each.flags]) for eid, each in weighed if each.significance != "none"
    }


def test_a_plain_word_that_became_a_defined_term_is_a_change_of_substance() -> None:
    old, new = RULES.format("party", "Party"), RULES.format("Party", "Party")
    reason = "'party' → 'Party', which is defined"
    assert {"art_2__para_1": ("substantive", [reason])} == told(TERMS + old, TERMS + new)
    assert ["'Party', which is defined → 'party'"] == told(TERMS + new, TERMS + old)["art_2__para_1"][1]


def test_a_capital_is_style_where_the_draft_wrote_the_term_like_a_plain_word_or_defines_none() -> None:
    old, new = RULES.format("party", "party"), RULES.format("Party", "Party")
    assert ["editorial"] * 2 == [significance for significance, _ in told(TERMS + old, TERMS + new).values()]
    mixed = RULES.format("party", "Party")
    assert {"art_2__para_1": ("editorial", [])} == told(
        "### Article 1. Aim\n1. Harbours meet.\n" + mixed, "### Article 1. Aim\n1. Harbours meet.\n" + new
    )


def test_a_term_that_came_with_other_words_makes_no_term_of_a_plain_word() -> None:
    old = RULES.format("Party", "Party") + "3. Lists of the parties of spring; of the lease; by each party of autumn.\n"
    new = RULES.format("Party", "Party") + "3. Lists of the Parties of spring; of the lease; Feast of one Party of winter.\n"
    new = new.replace("of the lease", "Of the lease").replace("the Parties", "the parties")
    assert not [reason for reason in told(TERMS + old, TERMS + new)["art_2__para_3"][1] if "defined" in reason]
