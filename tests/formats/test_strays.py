"""Numbers that a line width has put where labels stand belong to the sentence that they end or go on with."""

import re

import pytest

from treaty_tui.formats import read_draft


def _read(body, name="x.txt", language="en"):
    head = f'+++\nid = "x"\ntitle = "Bridge Accord"\nlanguage = "{language}"\n+++\n'
    draft = read_draft((head + body).encode(), name)
    return {each.eid: each.words for each in draft.provisions if each.eid != "title"}


_BRIDGES = """Article 1. Bridges

1. A toll bridge is subject to the rules that are laid down in articles 5 to
7.

2. The toll for a waggon with two horses may not be more than the sum of
200.

3. A bridge that is closed is treated as set out in paragraph
1. It is marked with a flag.

4. The keeper counts the waggons, and the number of the keepers shall be
5. Each keeper wears a badge.

Article 2. Keepers

Keepers are appointed by the Board that is set up under article
3. The Board may dismiss them.

Article 3. Board

1. The Board works by the plan that the Parties have adopted in Part
II. The plan is public.

2. It meets at the place that is named in
Article 1. Members are paid.

3. A member may be replaced (see the rule in paragraph
2) by a deputy.
"""


@pytest.mark.parametrize("name", ["x.txt", "x.md"])
def test_a_number_that_a_sentence_asks_for_is_no_label(name):
    body = re.sub(r"(?m)^(?=Article \d. [A-Z]\w+$)", "### ", _BRIDGES) if name == "x.md" else _BRIDGES

    assert {
        "art_1": "Bridges",
        "art_1__para_1": "A toll bridge is subject to the rules that are laid down in articles 5 to 7.",
        "art_1__para_2": "The toll for a waggon with two horses may not be more than the sum of 200.",
        "art_1__para_3": "A bridge that is closed is treated as set out in paragraph 1. It is marked with a flag.",
        "art_1__para_4": "The keeper counts the waggons, and the number of the keepers shall be 5. Each keeper wears a badge.",
        "art_2": "Keepers",
        "art_2__para_nn_1": "Keepers are appointed by the Board that is set up under article 3. The Board may dismiss them.",
        "art_3": "Board",
        "art_3__para_1": "The Board works by the plan that the Parties have adopted in Part II. The plan is public.",
        "art_3__para_2": "It meets at the place that is named in Article 1. Members are paid.",
        "art_3__para_3": "A member may be replaced (see the rule in paragraph 2) by a deputy.",
    } == _read(body, name)


@pytest.mark.parametrize(
    ("language", "head", "line", "more"),
    [
        ("fr", "Article 1. Ponts", "Le pont est soumis aux règles énoncées aux articles 5 à", "7."),
        ("fr", "Article 1. Ponts", "Le péage perçu pour une charrette ne peut dépasser la somme de", "200."),
        ("es", "Artículo 1. Puentes", "El puente se rige por las normas previstas en el artículo", "5. Se cierra de noche."),
        ("es", "Artículo 1. Puentes", "El número de guardas de cada puente es igual o superior a", "12."),
        ("ru", "Статья 1. Мосты", "Мост содержится в порядке, предусмотренном статьями 2 и", "3. Он открыт днем."),
        ("ru", "Статья 1. Мосты", "Число сторожей на каждом мосту не превышает", "40."),
        ("en", "Article 1. Bridges", "A bridge is kept in order as it is provided in art.", "5. It is shut at night."),
        ("ru", "Статья 1. Мосты", "Мост содержится в порядке, предусмотренном в ст.", "3. Он открыт днем."),
        ("ar", "المادة 1\nالجسور", "تصان الجسور وفقا للقواعد الواردة في المادة", "5. وتغلق ليلا."),
    ],
)
def test_such_numbers_in_other_languages(language, head, line, more):
    body = f"{head}\n\n1. {line}\n{more}\n\n2. {line}\n{more}\n"

    found = _read(body, language=language)

    assert [f"{line} {more}"] * 2 == [found["art_1__para_1"], found["art_1__para_2"]]
    assert ["art_1", "art_1__para_1", "art_1__para_2"] == list(found)


def test_a_chinese_article_named_at_the_beginning_of_a_line_is_no_heading():
    body = "第一条 桥梁\n\n缔约国应当按照第二条和\n第三条规定的方式养护桥梁。\n\n第二条 方式\n\n每年检查。\n"

    found = _read(body, language="zh")

    assert "缔约国应当按照第二条和第三条规定的方式养护桥梁。" == found["art_1__para_nn_1"]


@pytest.mark.parametrize(
    "body",
    [
        "1. to count the waggons of\n2. to weigh them\n3. to let them pass\n",
        "1. to count the waggons\n3. to weigh them\n4. to let them pass\n",
        "1. Keepers are paid by the State as told in this article\n2. They wear badges\n",
        "1. the names of\n5. the places of\n6. the dates of birth\n",
        "1. A keeper counts; and\n2. He weighs.\n",
        "1. The answer of the keeper may be no.\n2. He weighs.\n",
        "1. for the gates of lock C or\n3. for those of lock E\n",
    ],
)
def test_labels_of_lines_without_stops_stay_labels(body):
    found = _read("Article 1. Bridges\n\n" + body)

    assert body.count("\n") + 1 == len(found)


def test_a_heading_that_ends_with_such_a_word_is_followed_by_its_paragraphs():
    found = _read("Article 1\nAmendments to this Article\n1. A Party may propose one.\n2. The Board decides.\n")

    assert {"art_1": "Amendments to this Article", "art_1__para_1": "A Party may propose one."}.items() <= found.items()


def test_a_number_in_parts_belongs_to_the_rule_that_the_line_names():
    found = _read("Article 1. Bridges\n\n1.1. The keeper acts as it is provided in rule\n4.2. He is paid.\n1.2. He is fed.\n")

    assert ["art_1", "art_1__para_1.1", "art_1__para_1.2"] == list(found)


def test_a_number_behind_a_shortened_word_opens_no_paragraph_on_one_line():
    found = _read(
        "Article 1. Bridges\n\n1. A keeper is paid as provided in art. 2. He is fed.\n\n2. Bridges are red. 3. Locks are blue.\n"
    )

    assert "A keeper is paid as provided in art. 2. He is fed." == found["art_1__para_1"]
    assert ["art_1", "art_1__para_1", "art_1__para_2", "art_1__para_3"] == list(found)


def test_a_number_alone_behind_a_blank_line_belongs_to_the_sentence_that_asks_for_it():
    found = _read(
        "Article 1. Bridges\n\n1. The toll may not be more than the sum of\n\n200.\n\n2. It is paid at\n\n3.\n\nKeepers\n"
    )

    assert "The toll may not be more than the sum of 200." == found["art_1__para_1"]
    assert ["art_1", "art_1__para_1", "art_1__para_2", "art_1__para_3"] == list(found)
