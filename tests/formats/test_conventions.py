"""Ways in which the drafts of the world are numbered, beside those of the United Nations."""

import pytest

from tests.formats.test_structure import eids
from treaty_tui.formats import canonical, read_draft
from treaty_tui.formats.markdown import write
from treaty_tui.language import headings


@pytest.mark.parametrize(
    ("language", "line", "tag", "number", "label", "rest"),
    [
        ("es", "Artículo 2.º Uso", "article", "2", "Artículo 2.º", "Uso"),
        ("es", "Artículo 3.- Uso", "article", "3", "Artículo 3", "Uso"),
        ("fr", "Article 1er.- Objet", "article", "1", "Article 1er", "Objet"),
        ("fr", "Art. 2. – Cire", "article", "2", "Art. 2", "Cire"),
        ("en", "Article 2. - Wax", "article", "2", "Article 2", "Wax"),
        ("en", "Article 2. -5 degrees", "article", "2", "Article 2", "-5 degrees"),
        ("fr", "PREMIÈRE PARTIE – DISPOSITIONS", "part", "I", "PREMIÈRE PARTIE", "DISPOSITIONS"),
        ("fr", "Deuxième partie", "part", "II", "Deuxième partie", ""),
        ("es", "Segunda parte. Balsas", "part", "II", "Segunda parte", "Balsas"),
        ("es", "SECCIÓN PRIMERA", "section", "1", "SECCIÓN PRIMERA", ""),
        ("en", "SECOND PART", "part", "II", "SECOND PART", ""),
        ("en", "Third Section: Rafts", "section", "3", "Third Section", "Rafts"),
    ],
)
def test_a_heading_says_its_number_in_many_ways(language, line, tag, number, label, rest):
    found = headings.match(line, headings.grammar(language))

    assert found is not None
    assert (tag, number, label, rest) == found[:4]


@pytest.mark.parametrize(
    "line", ["First part of the river", "Second Party", "One section is dry.", "Third part, dry", "first part"]
)
def test_an_ordinal_at_the_start_of_a_sentence_heads_nothing(line):
    assert headings.match(line, headings.grammar("en")) is None


def test_numbers_in_other_brackets_stand_in_the_paragraph_above():
    text = "Article 1\n1. Rafts shall float.\n(1) Oak.\n(2) Pine.\n2. Boats shall float.\n"
    text += "\nArticle 2\n(1) Rafts.\n1. Oak.\n2. Pine.\n(2) Boats.\n"

    assert eids(text, "x.txt") == [
        *("art_1", "art_1__para_1", "art_1__para_1__point_1", "art_1__para_1__point_2", "art_1__para_2"),
        *("art_2", "art_2__para_1", "art_2__para_1__point_1", "art_2__para_1__point_2", "art_2__para_2"),
    ]


def test_a_raised_sign_or_a_dash_behind_a_stop_labels_paragraphs():
    text = "Article 1\n1° Rafts.\n2º Boats.\n\nArticle 2\n\nI. – Oak.\n\nII. – Pine.\n\nArticle 3\n\n20° N is the place.\n"
    draft = read_draft(text.encode(), "x.txt")

    assert [each.eid for each in draft.provisions] == [
        *("art_1", "art_1__para_1", "art_1__para_2"),
        *("art_2", "art_2__point_I", "art_2__point_II"),
        *("art_3", "art_3__para_nn_1"),
    ]
    assert [each.text for each in draft.provisions[1:3]] == ["Rafts.", "Boats."]
    assert [each.text for each in draft.provisions[4:6]] == ["Oak.", "Pine."]


def test_a_raised_sign_under_a_lead_labels_points():
    lists = "Article 1\n\nSont libres :\n\n1° les radeaux ;\n\n2° les barques.\n\n"
    lists += "Article 2\n\n1. Sont libres :\n\n1° les bacs.\n\n2° les canots.\n"

    assert eids(lists, "x.txt") == [
        *("art_1", "art_1__para_nn_1", "art_1__para_nn_1__point_1", "art_1__para_nn_1__point_2"),
        *("art_2", "art_2__para_1", "art_2__para_1__point_1", "art_2__para_1__point_2"),
    ]


def test_a_raised_figure_behind_the_number_of_the_article_before_tells_one_that_was_put_in():
    text = "# Проект\n\n### Статья 3. Плоты\n\nДа.\n\n### Статья 3¹. Лодки\n\nДа.\n\n### Статья 4¹. Паромы\n\nДа.\n"
    draft = read_draft(text.encode(), "x.md")

    assert ["art_3", "art_3-1", "art_4"] == [each.eid for each in draft.provisions if each.tag == "article"]
    assert ("Статья 3¹", "Лодки") == (draft.provisions[3].label, draft.provisions[3].heading)
    assert [each._replace(line=0) for each in draft.provisions] == [
        each._replace(line=0) for each in read_draft(write(draft), "y.md").provisions
    ]


@pytest.mark.parametrize(
    "line",
    ["5° C is the heat", "2° Celsius at most", "40° rest.", "1° is the angle", "3º K", "2°С", "2° N is the place", "2°30' N"],
)
def test_degrees_label_nothing(line):
    draft = read_draft(f"Article 1\n\n1° Oak.\n\n2° Elm.\n\nArticle 2\n\nRafts rest at:\n\n{line}\n".encode(), "x.txt")

    assert ["1°", "2°"] == [each.label for each in draft.provisions if each.tag == "paragraph" and each.label]
    assert line == draft.provisions[-1].text


def test_a_raised_sign_counts_on_from_the_line_of_the_article_and_over_points():
    text = "Article 1. 1° Rafts:\n\na) of oak;\n\nb) of elm.\n\n2° Boats.\n\n3° C'est la perche.\n\n9° au port.\n"
    labels = [each.label for each in read_draft(text.encode(), "x.txt").provisions]

    assert ["Article 1", "1°", "a)", "b)", "2°", "3°", ""] == labels


def test_recitals_with_numbers_need_no_heading():
    recitals = "(1) Whereas rafts float,\n\n(2) Whereas boats float,\n\nHave agreed:\n\n"
    text = f"Pact on rafts\n\n{recitals}Article 1\n\n1. Rafts shall float.\n"
    draft = read_draft(text.encode(), "x.txt")

    assert [each.eid for each in draft.provisions[1:]] == [
        *("preamble", "preamble__rec_1", "preamble__rec_2", "art_1", "art_1__para_1"),
    ]
    assert draft.get("preamble").wrapup == "Have agreed:"
    again = read_draft(canonical.write(draft), "x.md")
    assert [each._replace(line=0) for each in again.provisions] == [each._replace(line=0) for each in draft.provisions]


@pytest.mark.parametrize("mark", [",", ";"])
def test_short_recitals_before_a_long_one_stand_in_the_preamble_too(mark):
    recitals = (
        f"Fond of rafts{mark}\n\nSeeing the river{mark}\n\nConvinced that all rafts shall float in peace from spring to fall,\n\n"
    )
    draft = read_draft(f"Pact on rafts\n\n{recitals}Article 1\n\nRafts float.\n".encode(), "x.txt")

    assert ["title", "preamble", "preamble__rec_1", "preamble__rec_2", "preamble__rec_3"] == [e.eid for e in draft.provisions][:5]


@pytest.mark.parametrize(
    ("word", "lead", "first"),
    [
        ("Article", "Rafts shall be:", "made of oak;"),
        ("Article", "Rafts are:", "oak; and"),
        ("Статья", "Плоты:", "стоят на реке;"),
        ("المادة", "الأطواف:", "من خشب؛"),
    ],
)
def test_clauses_with_numbers_under_a_lead_are_its_points(word, lead, first):
    text = f"{word} 1\n\n{lead}\n1) {first}\n2) tied.\n\n{word} 2\n\n{lead}\n\n(1) {first}\n\n(2) tied.\n"
    found = [each for each in eids(text, "x.txt") if "__" in each]

    assert found == [f"art_{at}__para_nn_1{point}" for at in (1, 2) for point in ("", "__point_1", "__point_2")]


def test_sentences_with_numbers_under_a_lead_are_paragraphs():
    text = "Article 1\n\nThe Parties agree:\n\n1) Rafts shall float.\n\n2) Boats shall float.\n"

    assert eids(text, "x.txt")[1:] == ["art_1__para_nn_1", "art_1__para_1", "art_1__para_2"]


def test_ordinals_with_a_stop_and_a_raised_letter_number_paragraphs():
    text = "# Convenio\n\n### Artículo 1.º\n\n1.º Las balsas flotan.\n2.º Los botes flotan.\n\n### Artículo 2\n\n1.ª Nada.\n"
    draft = read_draft(text.encode(), "x.md")

    assert [each.eid for each in draft.provisions][1:] == ["art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_1"]
    assert [each.label for each in draft.provisions][2:4] == ["1.º", "2.º"]
    assert read_draft(canonical.write(draft), "x.md").provisions[2].eid == "art_1__para_1"


def test_a_raised_sign_in_the_parenthesis_of_a_number_belongs_to_the_label():
    text = "### Article 1 - Cire\n\n1°) La cire est jaune.\n\n2°) Elle est libre de droits.\n"

    assert ["art_1", "art_1__para_1", "art_1__para_2"] == eids(text)
    assert "La cire est jaune." == read_draft(text.encode(), "x.md").get("art_1__para_1").words


@pytest.mark.parametrize(
    ("line", "eid", "label", "heading"),
    [
        ("ANNEX 8-A\nLOCK GATES", "annex_8-A", "ANNEX 8-A", "LOCK GATES"),
        ("Annex 8-A. Lock gates", "annex_8-A", "Annex 8-A", "Lock gates"),
        ("Annex 2-B-1: Lock gates", "annex_2-B-1", "Annex 2-B-1", "Lock gates"),
        ("Annex I–A. Lock gates", "annex_1-A", "Annex I–A", "Lock gates"),
        ("Annex A-1. Lock gates", "annex_A-1", "Annex A-1", "Lock gates"),
        ("Article 5-A. Lock gates", "art_5-A", "Article 5-A", "Lock gates"),
        ("Article 5 - A gate", "art_5", "Article 5", "A gate"),
        ("Article 5-Gates", "art_5", "Article 5", "Gates"),
    ],
)
def test_a_capital_written_on_to_a_number_belongs_to_it(line, eid, label, heading):
    draft = read_draft(f"Article 1. Locks\n\n1. Locks are shut.\n\n{line}\n\n1. Gates are red.\n".encode(), "x.txt")
    found = next(each for each in draft.provisions if each.eid == eid)

    assert (label, heading) == (found.label, found.heading)
    assert f"{eid}__para_1" in [each.eid for each in draft.provisions]


def _labels(body):
    draft = read_draft(f"+++\nid = 'x'\ntitle = 'Locks'\nlanguage = 'en'\n+++\n{body}".encode(), "x.txt")
    return {each.eid: (each.label, each.words) for each in draft.provisions if each.eid != "title"}


@pytest.mark.parametrize("stop", ["", ".", ":"])
def test_paragraphs_numbered_as_those_of_a_resolution_have_labels(stop):
    found = _labels(
        f"The Parties to this Accord,\n\nPP1{stop} Recalling the Rules for Locks,\n\n[PP1 bis{stop} Mindful of ships,]\n\n"
        f"PP2{stop} Aware of ice,\n\nHave agreed as follows:\n\nArticle 1. Locks\n\nOP1{stop} Locks are shut.\n\nOP2{stop} Red.\n"
    )

    assert (f"PP1{stop}", "Recalling the Rules for Locks,") == found["preamble__rec_1"]
    assert (f"PP1 bis{stop}", "[Mindful of ships,]") == found["preamble__rec_2"]
    assert (f"PP2{stop}", "Aware of ice,") == found["preamble__rec_3"]
    assert (f"OP2{stop}", "Red.") == found["art_1__para_2"]


def test_a_word_that_only_begins_so_is_no_label():
    found = _labels("Article 1. Locks\n\n1. Locks are built of\nPP45 and of oak.\n\nOPS are read.\n")

    assert all(label in ("Article 1", "1.", "") for label, _ in found.values())
