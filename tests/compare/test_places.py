"""What a comparison says of places: of its own two drafts alone, and where in their files; the texts are our own."""

from itertools import pairwise

from treaty_tui.align import align
from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft

HEAD = '+++\nid = "{}"\n+++\n# Lamps\n'


def draft(name: str, text: str) -> Draft:
    return read_draft((HEAD.format(name) + text).encode(), f"{name}.md")


def last(*texts: str) -> Comparison:
    """The last two of several drafts compared, with what stood in the ones before."""
    drafts = [draft(f"d{n}", text) for n, text in enumerate(texts)]
    steps = [align(*pair) for pair in pairwise(drafts)]
    return compare(*drafts[-2:], lineage=steps[-1], earlier=lambda: (drafts, steps.__getitem__))


def test_the_ledger_holds_the_brackets_of_both_drafts_and_no_older_ones() -> None:
    text = "### Article 1. Oil\n1. Ports keep {} oil.\n2. Ships keep {} rope.\n"
    found = last(text.format("[old]", "[new]"), text.format("old", "[new]"), text.format("old", "new")).brackets
    assert [("art_1__para_2", "lifted", 2, "d0")] == [(each.eid, each.status, each.age, each.opened) for each in found]
    assert () == last(text.format("[old]", "[new]"), text.format("old", "new"), text.format("old", "no")).brackets


def test_a_reference_that_went_wrong_says_in_which_line() -> None:
    old = "### Article 1. Oil\n1. Ports keep oil.\n### Article 2. Rope\n1. Under article 1 rope is dried.\n"
    new = old.replace("### Article 2", "### Article 3").replace(
        "### Article 1", "### Article 1. Salt\n1. Salt is kept dry.\n### Article 2"
    )
    (found,) = last(old, new).findings
    assert ("stale-reference", "d1.md", "art_3__para_1") == (found.kind, found.path, found.eid)
    assert "Under article 1 rope" in (HEAD.format("d1") + new).split("\n")[found.line - 1]


def test_segments_of_a_capital_that_makes_another_actor_weigh_as_their_row() -> None:
    text = "### Article 1. Oil\n1. Each Party keeps oil.\n2. Each {} to a lease, the Court says, pays.\n"
    found = last(text.format("Party"), text.format("party").replace("Court", "court"))
    (row,) = (found.weighed(n) for n, row in enumerate(found.rows) if row.change == "changed")
    told = [(each.text, each.significance) for each in row.segments if each.op == "-"]
    assert ("substantive", [("Party", "substantive"), ("Court", "editorial")]) == (row.significance, told)


def test_a_recital_is_renumbered_by_what_is_printed() -> None:
    text = "The Ports,\n({}) Recalling the rule of oil,\n({}) Noting the needs of ships,\nHave agreed as follows:\n"
    text += "### Article 1. Oil\n1. Ports meet.\n"
    for numbers, expected in ((("1", "1 bis"), [False, True]), (("1", "2"), [False, False])):
        found = last(text.format("1", "2"), text.format(*numbers))
        recitals = [
            index for index, provision in enumerate(found.new.provisions) if provision.tag == "recital" and provision.label
        ]
        assert expected == [found.rows[found.row_of_new[found.new.provisions[index].eid]].renumbered for index in recitals]
