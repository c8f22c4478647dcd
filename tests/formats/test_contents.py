"""Tables of contents, and headings without numbers or over two lines."""

import pytest

from tests.formats import letters
from treaty_tui.formats import canonical, read_draft

TEXT = """
Article 1
{0}

Rafts of oak may float in any weather that suits them.

Article 2
{1}

Rafts of pine stay on the bank while the wind blows.
"""


def read(text, path="x.txt"):
    draft = read_draft(text.encode(), path)
    assert ({}, {}) == letters.lost(text.encode(), draft)
    return draft


def eids(draft):
    return [each.eid for each in draft.provisions]


@pytest.mark.parametrize(
    "table",
    [
        "Contents\n\nArticle 1. Oak ....... 2\nArticle 2. Pine ...... 3\n",
        "TABLE OF CONTENTS\n\nArticle 1. Oak\nArticle 2. Pine\n",
        "Article 1. Oak . . . . . . 2\nArticle 2. Pine . . . . . 3\nIndex of woods . . . . . 14\n",
        "Sommaire :\n\nArticle 1\tOak\t2\nArticle 2\tPine\t3\n",
    ],
)
def test_a_table_of_contents_is_no_text_and_the_articles_keep_their_names(table):
    draft = read(table + TEXT.format("Oak", "Pine"))

    assert ["art_1", "art_1__para_nn_1", "art_2", "art_2__para_nn_1"] == eids(draft)
    assert ["contents"] == [each.kind for each in draft.findings]
    assert "Article 2" in " ".join(each.text for each in draft.matter)


def test_an_article_on_contents_is_an_article():
    draft = read(TEXT.format("Contents", "Contents of rafts"))

    assert ["art_1", "art_1__para_nn_1", "art_2", "art_2__para_nn_1"] == eids(draft)
    assert "Contents" == draft.provisions[0].heading


def test_a_contents_heading_over_a_whole_text_swallows_nothing():
    annex = "\nAnnex I\n\nArticle 1\n\nA raft of oak bears a number that can be read from both banks.\n"
    draft = read("Contents\n" + TEXT.format("Oak", "Pine") + annex)

    assert "Rafts of oak may float in any weather that suits them." in [each.text for each in draft.provisions]


def test_headings_of_markdown_without_numbers_open_sections():
    draft = read("# Statement on rafts\n## First\nRafts float.\n## Second\n1. States shall row.\n", "x.md")

    assert ["title", "sec_nn_1", "sec_nn_1__para_nn_1", "sec_nn_2", "sec_nn_2__para_1"] == eids(draft)
    assert ["First", "Second"] == [each.heading for each in draft.provisions if each.tag == "section"]


def test_a_sentence_about_states_under_a_heading_is_no_preamble():
    draft = read("# Statement on rafts\n## Of rowing\nStates shall row.\n## Of rafts\nRafts float.\n", "x.md")

    assert ["title", "sec_nn_1", "sec_nn_1__para_nn_1", "sec_nn_2", "sec_nn_2__para_nn_1"] == eids(draft)


def test_a_heading_in_capitals_may_take_two_lines():
    draft = read("   CHAPTER II\n\n  RIGHTS AND DUTIES OF\n   THE RAFTSMEN\n\n   Article 9\n\n   Pay\n\n1. Raftsmen are paid.\n")

    assert "RIGHTS AND DUTIES OF THE RAFTSMEN" == draft.provisions[0].heading
    assert ["chp_II", "art_9", "art_9__para_1"] == eids(draft)


def test_a_bullet_before_a_letter_is_no_label():
    draft = read("### Article 2\n- (a) rafts of oak;\n- (b) rafts of pine.\n", "x.md")

    assert ["art_2", "art_2__point_a", "art_2__point_b"] == eids(draft)


def test_labels_in_one_character_are_read():
    draft = read("第三条 木筏\n\n1. 各国可以：\n㈠ 开会；\n㈡ 通信。\n")

    assert ["art_3", "art_3__para_1", "art_3__para_1__point_a", "art_3__para_1__point_b"] == eids(draft)


PREAMBLE = "The villages that float rafts on this river,\n\nHave agreed:\n"


@pytest.mark.parametrize("path", ["x.txt", "x.md"])
@pytest.mark.parametrize("name", ["Table of contents\n\n", ""])
def test_a_table_before_the_preamble_is_no_text_named_or_not_in_a_file_with_a_head_too(name, path):
    table = f"{name}Article 1. Oak\nArticle 2. Pine\nAnnex. Woods\n\n"
    text = f"Pact on rafts\n\n{table}{PREAMBLE}{TEXT.format('Oak', 'Pine')}\nAnnex. Woods\n\nElm.\n"
    if path == "x.md":
        text = f'+++\nid = "x"\n+++\n{text}'
    found = [each.eid for each in read_draft(text.encode(), path).provisions]

    assert ["title", "preamble", "art_1", "art_1__para_nn_1", "art_2", "art_2__para_nn_1"] == found[:6]
    assert ["annex_1", "annex_1__para_nn_1"] == found[6:]


def test_headings_without_text_that_stand_once_are_no_table():
    text = "Article 1. Oak\nArticle 2. Pine\nArticle 3. Elm\n\nRafts float.\n\nAnnex I\n\nArticle 1. Oars\n\nOars float, too.\n"

    assert ["art_1", "art_2", "art_3", "art_3__para_nn_1"] == eids(read_draft(text.encode(), "x.txt"))[:4]


SKELETON = (
    "{0} 1 - Oak\n\n{0} 2 - Pine\n\n{0} 3 - Elm\n\nRafts float on the river.\n\n"
    "{1} I\n\n{2} 1 - {3}\n\nOars.\n\n{2} 2 - {4}\n\nPoles.\n\n{2} 3 - {5}\n\nRopes.\n"
)


@pytest.mark.parametrize("words", [("Oars", "Oars", "Oars"), ("Oak", "Pine", "Elm")])
@pytest.mark.parametrize("sign", ["##", ""])
def test_articles_without_text_are_no_table_of_those_of_an_annex(words, sign):
    text = SKELETON.format(f"{sign} Article".strip(), f"{sign} Annex".strip(), f"{sign and '###'} Article".strip(), *words)
    draft = read_draft(f"{sign and '# Pact on rafts'}\n\n{text}".encode(), "x.md" if sign else "x.txt")
    again = read_draft(canonical.write(draft), "x.md")

    assert ["art_1", "art_2", "art_3", "art_3__para_nn_1", "annex_1"] == [each for each in eids(draft) if each != "title"][:5]
    assert [each._replace(line=0) for each in again.provisions] == [each._replace(line=0) for each in draft.provisions]


def test_headings_of_a_canonical_file_are_no_table_of_others_like_them():
    parts = "## Part {0}\n\n### Article 1. Oak\n\n### Article 2. Pine\n\n{1}"
    text = '+++\nid = "x"\n+++\n# Pact on rafts\n\n' + parts.format("I", "Rafts float.\n\n") + parts.format("I", "Rafts sink.\n")

    assert 4 == [each.tag for each in read_draft(text.encode(), "x.md").provisions].count("article")


def test_options_that_stand_twice_are_no_table():
    options = "Option 1: Oak floats.\n\nOption 2: Pine floats.\n\nOption 3: Elm floats.\n\n"
    draft = read(f"Notes on rafts\n\n{options}1. Rafts float.\n\n{options}")

    assert "contents" not in [each.kind for each in draft.findings]
    assert 2 == [each.text for each in draft.provisions].count("Elm floats.")


def test_a_table_may_name_articles_whose_headings_stand_below_their_numbers_and_an_annex_by_its_word_alone():
    text = f"Article 1. Oak\nArticle 2. Pine\nAnnex\n\n{PREAMBLE}{TEXT.format('OAK', 'Pine')}\nAnnex\n\nElm.\n"

    assert ["preamble", "art_1", "art_1__para_nn_1"] == eids(read_draft(text.encode(), "x.txt"))[:3]


_LISTED = "RAFTS\n\nCONTENTS\n\nArticle 1  Oak\nArticle 2  Pine\n"
_ARTICLES = "\nArticle 1\nOak\n\nOak.\n\nArticle 2\nPine\n\nPine.\n"


def test_the_part_that_the_first_article_stands_in_is_no_entry():
    text = _LISTED + "\nPART I\nTIMBER\n" + _ARTICLES
    draft = read_draft(text.encode(), "x.txt")

    assert [(each.eid, each.heading) for each in draft.provisions if each.heading] == [
        ("part_I", "TIMBER"),
        ("art_1", "Oak"),
        ("art_2", "Pine"),
    ]


def test_the_last_entry_that_comes_again_is_one():
    text = _LISTED + "PART II  Seas\n" + _ARTICLES + "\nPART II\nSeas\n"
    draft = read_draft(text.encode(), "x.txt")

    assert [each.eid for each in draft.provisions if each.heading] == ["art_1", "art_2", "part_II"]
