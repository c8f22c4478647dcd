"""Words that a line's end has divided are whole for all readers of a draft, compounds stay as they are; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.resolved import find


def _words(text, name="x.txt"):
    return " ".join(each.text or each.heading for each in read_draft(text.encode(), name).provisions)


@pytest.mark.parametrize(
    ("language", "halves", "whole"),
    [
        ("en", "Keepers of lamps are paid as Arti-\ncle 2 says.", "as Article 2 says."),
        ("en", "Lamps burn by night, ex-\ncept in fog.", "except in fog."),
        ("en", "Lamps burn for for-\nty-eight hours.", "for forty-eight hours."),
        ("en", "Lamps burn by night, ex\u2010\ncept in fog.", "except in fog."),
        ("en", "Lamps burn whale\u00ad\nbone and no oil.", "burn whalebone and"),
        ("fr", "Les gardiens sont payés selon le para-\ngraphe 2.", "le paragraphe 2."),
        ("es", "El guardián cobra según el ar-\ntículo 2.", "el artículo 2."),
        ("ru", "Смотрители получают плату по пун-\nкту 2 статьи 2.", "по пункту 2 статьи 2."),
    ],
)
def test_a_divided_word_that_the_language_files_hold_is_whole(language, halves, whole):
    text = f'+++\nid = "x"\nlanguage = "{language}"\n+++\n{halves}\n'

    assert whole in _words(text)
    assert whole in _words(text, "x.md")


@pytest.mark.parametrize(
    ("halves", "whole", "said"),
    [
        ("A lamp-\npost is red.", "Lampposts and each lamppost", "A lamppost is red."),
        ("A lamp-\npost is red.", "Each lamp-post", "A lamp-post is red."),
        ("A lamp-\npost is red.", "Each lamp-post, or lamppost,", "A lamp-post is red."),
        ("A lamp-\npost is red.", "Each tower", "A lamp-post is red."),
        ("Short-\nand long-term pay is red.", "Each tower", "Short- and long-term pay is red."),
        ("A multi-\nply rope is red.", "Each tower", "A multi-ply rope is red."),
        ("They re-\nsign at dawn.", "Who may resign", "They resign at dawn."),
        ("They re-\nsign at dawn.", "Who may resign, or sign,", "They re-sign at dawn."),
        ("They re-\nsign at dawn.", "Who resigns and what was re-signed", "They re-sign at dawn."),
        ("They re-\ncover it.", "Each tower", "They re-cover it."),
        ("LAMPS IN LIGHT-\nHOUSES", "Lighthouses and each tower", "LAMPS IN LIGHTHOUSES"),
    ],
)
def test_a_hyphen_at_a_lines_end_is_a_compounds_or_the_lines_as_the_draft_prints_the_word(halves, whole, said):
    assert said in _words(f"Article 1\n\n{halves}\n\nArticle 2\n\n{whole} is lit by night.\n")


def test_the_heading_of_an_article_holds_no_divided_word():
    draft = read_draft(b"Article 1. Duties of light-\nhouse keepers\n\nA lighthouse is lit.\n", "x.txt")

    assert "Duties of lighthouse keepers" == draft.provisions[0].heading


def test_a_reference_is_read_though_a_lines_end_divides_its_word():
    text = "Article 1\n\n1. Lamps burn.\n\n2. Bells ring.\n\nArticle 2\n\nKeepers act under Arti-\ncle 1, para-\ngraph 2.\n"
    draft = read_draft(text.encode(), "x.txt")

    assert [("Article 1, paragraph 2", ("art_1__para_2",))] == [(ref.text, ref.targets) for ref in find(draft)]
