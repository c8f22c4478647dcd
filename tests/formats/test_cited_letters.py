"""Letters that a line width has put where labels stand belong to the sentence that cites them."""

import pytest

from treaty_tui.formats import read_draft

_LIST = "1. A keeper may:\n\n(a) light a lamp;\n\n(b) ring a bell;\n\n(c) bar a gate; and\n\n(d) sound a horn.\n\n"


def _read(body, language="en", heading="Article 1. Locks"):
    head = f'+++\nid = "x"\ntitle = "Lock Accord"\nlanguage = "{language}"\n+++\n{heading}\n\n'
    draft = read_draft((head + body).encode(), "x.txt")
    return {each.eid: each.words for each in draft.provisions if each.eid not in ("title", "art_1")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Acts named in paragraph 1|(b), (c) and (d) are free of toll.",
        "Acts named in paragraph 1 (b),|(c) and (d) are free of toll.",
        "Acts named in paragraph 1 (b), (c) and|(d) are free of toll.",
        "Lamps are lit as told in subparagraph|(a), so far as there is oil.",
        "Lamps are lit as told in subparagraph|(a) so far as there is oil.",
        "A keeper may act under paragraph 1|(a) or (b) as he likes.",
        "The acts in points (b) to|(d) are free of toll.",
        "A keeper acts (see subparagraph|(a)) by night.",
        "Nobody else may act under paragraph 1 or under subparagraph|(a).",
    ],
)
def test_a_letter_that_the_line_above_cites_is_no_label(sentence):
    found = _read(_LIST + "2. " + sentence.replace("|", "\n") + "\n\n3. Gates are red.\n")

    assert sentence.replace("|", " ") == found["art_1__para_2"]
    assert ["art_1__para_2", "art_1__para_3"] == list(found)[-2:]


def test_a_point_that_cites_another_one_is_whole():
    found = _read(
        "1. A lock is shut where:\n\n(a) a keeper asks for it;\n\n(b) he is one under subparagraph\n(a); or\n\n(c) ice comes.\n"
    )

    assert "he is one under subparagraph (a); or" == found["art_1__para_1__point_b"]
    assert 4 == len(found)


@pytest.mark.parametrize(
    ("language", "heading", "line", "more"),
    [
        ("fr", "Article 1. Écluses", "Les lampes sont allumées comme il est dit à l'alinéa", "a) du présent article."),
        ("fr", "Article 1. Écluses", "Le gardien agit dans les cas visés au paragraphe 1", "b) et c) de nuit."),
        ("es", "Artículo 1. Esclusas", "El guarda actúa en los casos previstos en los apartados b) y", "c) de noche."),
        ("ru", "Статья 1. Шлюзы", "Сторож действует в случаях, указанных в подпунктах b) и", "c), ночью."),
    ],
)
def test_such_letters_in_other_languages(language, heading, line, more):
    found = _read(f"1. X:\n\na) y;\n\nb) z;\n\nc) w.\n\n2. {line}\n{more}\n", language, heading)

    assert f"{line} {more}" == found["art_1__para_2"]
    assert "art_1__para_2" == list(found)[-1]


@pytest.mark.parametrize(
    "body",
    [
        "1. A keeper acts under article 5\n(a) at night;\n(b) on feast days.\n",
        "1. The papers are:\n(a) the plan named in paragraph 4\n(b) the list of keepers\n(c) the map\n",
        "1. The papers are:\n(a) the plan named in article 4 and\n(b) the map of the section\n(c) the list\n",
        "1. A lock may be built in a town (of the kind named in article 3),\n(a) by a Party;\n(b) by a port.\n",
    ],
)
def test_letters_of_a_list_stay_labels_below_a_line_that_names_a_place(body):
    assert body.count("\n") == len(_read(body))
