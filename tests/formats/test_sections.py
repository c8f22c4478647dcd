"""Sections inside an article, headed by Roman numbers or capital letters."""

from tests.formats.test_structure import eids
from treaty_tui.formats import markdown, read_draft

HEADED = """PACT OF HARBOURS

Article 1
Lamps

I. Lighting

1. The keeper lights the lamp.

2. The keeper fills it:
(a) with oil;
(b) with gas.

II. Putting out

{} The keeper puts it out.

Article 2

1. Tolls.
"""
SPOKEN = (
    "# Pact\n## Article 1\nA. The Board may:\n1. raise tolls;\n2. spend.\n\nB. The Board shall not:\n1. raise tolls on boats.\n"
)


def test_paragraphs_stand_in_the_sections_of_an_article_and_may_count_through_them():
    for number in ("1.", "3."):
        text = HEADED.format(number)
        assert [
            "art_1__para_I",
            "art_1__para_I__para_1",
            "art_1__para_I__para_2",
            "art_1__para_I__para_2__point_a",
            "art_1__para_I__para_2__point_b",
            "art_1__para_II",
            f"art_1__para_II__para_{number[0]}",
        ] == [each for each in eids(text, "x.txt") if each.startswith("art_1__")]
        draft = read_draft(text.encode(), "x.txt")
        assert not draft.findings
        assert "Putting out" == draft.get("art_1__para_II").heading


def test_unnumbered_paragraphs_stand_in_them_too():
    text = (
        "PACT\n\nArticle 1\nLamps\n\nI. Lighting\n\nThe keeper lights it.\n\nHe fills it.\n\nII. Putting out\n\nHe puts it out.\n"
    )

    inside = [
        "art_1__para_I",
        "art_1__para_I__para_nn_1",
        "art_1__para_I__para_nn_2",
        "art_1__para_II",
        "art_1__para_II__para_nn_1",
    ]
    assert inside == [each for each in eids(text, "x.txt") if each.startswith("art_1__")]


def test_lettered_paragraphs_hold_their_numbered_points():
    assert [
        "art_1__para_A",
        "art_1__para_A__point_1",
        "art_1__para_A__point_2",
        "art_1__para_B",
        "art_1__para_B__point_1",
    ] == eids(SPOKEN)[2:]


def test_a_plain_list_in_capitals_is_one_of_points():
    assert ["art_1__point_A", "art_1__point_B"] == eids("# Pact\n## Article 1\nA. apples;\nB. pears.\n")[2:]
    assert ["art_1__point_I", "art_1__point_I__point_a", "art_1__point_II"] == eids(
        "# P\n## Article 1\nI. Do:\n(a) one.\nII. More.\n"
    )[2:]


def test_sections_are_written_and_read_back():
    for text in (HEADED.format("3."), SPOKEN):
        draft = read_draft(text.encode(), "x.md")
        again = read_draft(markdown.write(draft), "x.md")
        assert [each._replace(line=0) for each in draft.provisions] == [each._replace(line=0) for each in again.provisions]


def test_an_annex_without_a_number_counts_nothing_and_x_behind_nine_is_the_tenth() -> None:
    numerals = ("III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")
    text = "Section I\nIntroduction\n1. Boats rest at night.\nAnnex I Draft rules on boats\n1. Boats bear lamps.\n"
    text += "Annex II Draft rules on rafts\n1. Rafts bear none.\nAnnex Lists of rafts\n1. Rafts of reed.\n"
    text += "".join(f"Annex {name} Draft rules on what floats\n1. It bears a bell.\n" for name in numerals)
    found = [each.eid for each in read_draft(text.encode(), "a.txt").provisions if each.tag == "annex"]
    assert found == ["annex_1", "annex_2", "annex_1-2", *[f"annex_{n}" for n in range(3, 10)], "annex_X", "annex_11"]
