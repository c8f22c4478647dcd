"""The comparison as text: every layout, with and without colour."""

import json

import pytest

from tests.reports.material import NEW, OLD, comparison, render
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page
from treaty_tui.reports.lines import cells


def text(layout: str = "unified", **options: object) -> str:
    found = comparison()
    return render("text", found, Page(range(len(found.rows)), layout=layout, **options)).decode()  # type: ignore[arg-type]


def test_without_colour_words_carry_signs() -> None:
    assert "Each Party [-shall-]{+may+} light its lanterns within [-30-]{+60+} days" in text()


def test_with_colour_they_carry_none() -> None:
    coloured = text(colour=True)
    assert "[-" not in coloured
    assert "\x1b[31;9mshall\x1b[0m\x1b[32;1mmay\x1b[0m" in coloured


def test_the_first_lines_say_what_is_compared_and_that_it_illustrates() -> None:
    lines = text().splitlines()
    assert "one (X/1, 2024-01-01) → two (X/2, 2024-02-01)" == lines[0]
    assert "Illustration." == lines[1]


def test_marks_name_delegations_and_stale_ones_have_a_star() -> None:
    assert "▲ backs 1: AAA*" in text()
    assert "▼ contests 1: BBB" in text()


@pytest.mark.parametrize("layout", ["unified", "side-by-side", "columns"])
@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_is_wider_than_asked(layout: str, width: int) -> None:
    assert width >= max(cells(line) for line in text(layout, width=width).splitlines())


@pytest.mark.parametrize("layout", ["unified", "side-by-side", "columns"])
def test_escape_sequences_never_reach_the_terminal(layout: str) -> None:
    assert "\x1b" not in text(layout)
    assert "\x07" not in text(layout)


def test_internal_positions_are_announced_on_top() -> None:
    assert "Holds internal positions" in "\n".join(text(internal=True).splitlines()[:4])
    assert "internal" not in text()


def test_stale_references_and_agreed_words_that_changed_come_first() -> None:
    old = OLD.replace(b"[report] the number", b"report the number [agreed ad referendum]")
    new = NEW.replace(b"report the number of its", b"publish the number of its")
    found = compare(read_draft(old, "drafts/one.md"), read_draft(new, "drafts/two.md"))
    head = render("text", found, Page(range(len(found.rows)))).decode().split("\n\n")[0]
    assert "! article 2 (2) was agreed ad referendum in one" in head
    assert "agreed ad referendum in one" in render("html", found, Page(range(len(found.rows)))).decode()


THROUGHOUT = "".join(f"{n}. Keepers of lanterns guard pier {n} and its ropes.\n" for n in range(1, 9))
FOLLOWED = THROUGHOUT.replace("lanterns", "lamps").replace("pier 3 and", "pier 3 or")


def folded(layout: str, form: str = "text") -> str:
    drafts = (read_draft(f"Article 1. Piers\n{words}".encode(), "d.md") for words in (THROUGHOUT, FOLLOWED))
    found = compare(*drafts)
    left = [number for number in range(len(found.rows)) if not found.only_replaced(number)]
    assert 2 == len(left)
    return render(form, found, Page(left, layout=layout, folded=True, width=120)).decode()


def test_what_was_replaced_throughout_can_be_folded_out_of_every_layout() -> None:
    unified, beside, page = folded("unified"), folded("side-by-side"), folded("unified", "html")
    assert "Keepers of lamps guard pier 3 [-and-]{+or+} its ropes." in unified
    assert "Keepers of lanterns guard pier 3 [-and-]" in beside and "Keepers of lamps guard pier 3 {+or+}" in beside
    assert "Keepers of lanterns guard pier 3 <del>and</del>" in page and "Keepers of lamps guard pier 3 <ins>or</ins>" in page
    assert "pier 4" not in unified + beside + page


def test_what_stands_unchanged_is_named_where_something_must_be_told_of_it() -> None:
    old = """## Article 1. Use of terms
(a) "Boat" means whatever floats and is shorter than ten metres;
## Article 2. Lamps
1. Each boat carries a lamp from dusk until dawn.
2. Masters trim it at noon.
3. It is lit as article 3 says.
## Article 3. Court
Option 1:
1. A court of five judges sits in spring.
Option 2:
1. Disputes go to the Board, which sits in autumn.
## Article 4. Bells
1. Bells are rung at noon by whoever holds the rope.
"""
    head = old.replace("ten metres", "nine metres").partition("## Article 3. Court\n")[0]
    new = (
        head
        + "## Article 3. Bells\n1. Bells are rung at noon by whoever holds the rope.\n## Article 4. Court\n"
        + "1. A court of five judges sits in spring.\n"
    )
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    shown = render("text", found, Page(range(len(found.rows)), width=200)).decode().splitlines()
    assert "= article 2 (1) · unchanged: 'Boat' redefined (article 1 (a))" in shown
    assert (
        "= article 2 (3) · unchanged: stale reference: article 3 became article 4; the reference still says 'article 3'" in shown
    )
    assert any("option 1 chosen, option 2 dropped" in line for line in shown)
    assert not any("article 2 (2)" in line for line in shown)


def test_a_replacement_says_where_it_was_left_out() -> None:
    deeds = ("Each carrier pays a toll", "A carrier lights lamps", "The carrier keeps a log", "Any carrier rings a bell")
    rules = "".join(f"{n}. {deed}.\n" for n, deed in enumerate(deeds, 1))
    old = f"## Article 1. Rules\n{rules}## Article 2. Loss\n1. The carrier's loss is his own.\n"
    new = old.replace(rules, rules.replace("carrier", "haulier"))
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    shown = render("text", found, Page(range(len(found.rows)), width=100)).decode()
    assert "throughout: “carrier” → “haulier” ×4, kept in 1 (article 2 (1)) (substantive in each)" in shown
    assert ["art_2__para_1"] == json.loads(render("json", found, Page(range(len(found.rows)))))["substitutions"][0]["left"]
