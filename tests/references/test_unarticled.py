"""References in texts that have no articles: a resolution or a decision is one row of paragraphs; the texts are our own."""

import pytest

from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.references.citations import scan
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import Reference, find

RESOLUTION = """\
# Lamps
The Assembly,
Recalling the report of the Keeper on lamps and on all those who light them,
1. Takes note of the report of the Keeper;
2. Decides to light the lamps of the harbour:
(a) At dusk;
(b) In fog;
3. Requests the Keeper to buy oil for the lamps;
4. {}
"""
DECISION = """\
# Lamps
The Assembly,
Recalling the report of the Keeper on lamps and on all those who light them,
## I. Oil
1. Takes note of the report of the Keeper;
2. Requests the Keeper to buy oil for the lamps;
## II. Wicks
3. Decides to trim the wicks once a week;
4. {}
"""


def draft(text: str) -> Draft:
    return read_draft(text.encode(), "lamps.md")


def only(text: str) -> Reference:
    (reference,) = find(draft(text))
    return reference


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("Recalls paragraph 2 above.", ["para_2"]),
        ("Recalls operative paragraph 2.", ["para_2"]),
        ("Recalls paragraph 2 of the present resolution.", ["para_2"]),
        ("Recalls paragraph 2 of the resolution.", ["para_2"]),
        ("Recalls paragraph 2 in the light of the report.", ["para_2"]),
        ("Recalls paragraphs 2 and 3 above.", ["para_2", "para_3"]),
        ("Recalls paragraph 2 (b) above.", ["para_2__point_b"]),
        ("Decides:\n(a) To recall paragraph 3 above.", ["para_3"]),
    ],
)
def test_a_paragraph_is_sought_beside_the_one_that_cites_it(words: str, cited: list[str]) -> None:
    found = only(RESOLUTION.format(words))

    assert ("current", cited) == (found.status, list(found.cited))


def test_what_stands_nowhere_is_told_by_its_own_number() -> None:
    found = only(RESOLUTION.format("Recalls paragraph 9 above."))

    assert ("broken", ("para_9",)) == (found.status, found.cited)


@pytest.mark.parametrize(
    "words",
    [
        "Recalls document A/AC.7/61/1, paragraph 2, on lamps.",
        "Acts under rule 6, paragraph 2, of the house.",
        "Recalls paragraph 2 of the Harbour Call for Lamps.",
        "Recalls paragraph 2 of the outcome document on lamps.",
    ],
)
def test_a_paragraph_of_another_text_stays_so_where_its_number_stands_here(words: str) -> None:
    assert only(RESOLUTION.format(words)).status == "foreign"


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("Recalls paragraphs 2 and 3 above.", ["sec_I__para_2", "sec_II__para_3"]),
        ("Recalls paragraph 1 above.", ["sec_I__para_1"]),
    ],
)
def test_the_sections_of_a_decision_count_in_one_row(words: str, cited: list[str]) -> None:
    found = only(DECISION.format(words))

    assert ("current", cited) == (found.status, list(found.cited))


def test_a_paragraph_that_got_another_number_is_told() -> None:
    text = RESOLUTION.format("Recalls paragraph 2 above.")
    grown = (
        text.replace("2. D", "2. Welcomes what was done in the year;\n3. D").replace("3. R", "4. R").replace("4. Rec", "5. Rec")
    )
    old, new = draft(text), draft(grown)

    (told,) = across(old, new, find(old), find(new), align(old, new))

    assert (told.status, told.text) == ("stale", "paragraph 2 above")


def test_points_with_figures_count_beside_each_other() -> None:
    annex = (
        "# Lamps\n1. The Keeper acts.\n\n## Annex\nI. Rules\n1. Lamps burn.\n2. Oil is bought.\n3. Paragraph 1 holds in fog.\n"
    )

    found = only(annex)

    assert (found.status, found.cited[0].rpartition("_")[2]) == ("current", "1")


CODED = """\
# Lamps
The Assembly,
PP1 Recalling the report of the Keeper on lamps and on all those who light them,
PP2 Aware of the fog that lies on the harbour in the winter months,
OP1 Takes note of the report of the Keeper;
OP2 Decides to light the lamps of the harbour:
(a) At dusk;
(b) In fog;
OP3 Requests the Keeper to buy oil for the lamps;
OP4 {}
"""


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("Recalls OP2.", ["para_2"]),
        ("Recalls OP 2 (b).", ["para_2__point_b"]),
        ("Recalls OP2 to OP3.", ["para_2", "para_3"]),
        ("Recalls PP2.", ["preamble__rec_2"]),
        ("Recalls preambular paragraph 2.", ["preamble__rec_2"]),
        ("Recalls recital (2).", ["preamble__rec_2"]),
    ],
)
def test_codes_of_those_who_negotiate_name_paragraphs_and_recitals(words: str, cited: list[str]) -> None:
    found = only(CODED.format(words))

    assert ("current", cited) == (found.status, list(found.cited))


@pytest.mark.parametrize(("words", "cited"), [("Recalls PP2 bis.", "preamble__rec_3"), ("Recalls PP3.", "preamble__rec_4")])
def test_a_recital_is_found_by_the_number_that_it_bears(words: str, cited: str) -> None:
    more = "PP2 bis Noting the bells,\nPP3 Noting the ropes,\nOP1"

    assert (cited,) == only(CODED.replace("OP1", more).format(words)).cited


@pytest.mark.parametrize("words", ["Recalls COP2 on lamps.", "Recalls the stop 2 of the ferry.", "Recalls pp 2 of the book."])
def test_letters_in_other_words_are_no_codes(words: str) -> None:
    assert find(draft(CODED.format(words))) == ()


def test_a_recital_of_another_text_is_its_own() -> None:
    assert only(CODED.format("Recalls recital 2 of the Harbour Directive.")).status == "foreign"


@pytest.mark.parametrize(("language", "words"), [("fr", "Le considérant 2 vaut ici."), ("es", "El considerando 2 vale aquí.")])
def test_recitals_are_cited_in_other_languages(language: str, words: str) -> None:
    assert [(("recital", "2"),)] == [path for citation in scan(words, language) for path in citation.paths]
