"""Provisions are found in every form in which people say them, resolved in the draft, and never taken from other treaties."""

import pytest

from tests.scan.builders import on, scanned, targets

NAMED = [
    ("We turn to Article 4.", {"art_4"}),
    ("We turn to paragraph 2 of Article 4.", {"art_4__para_2"}),
    ("We turn to Paragraph 2, Article 4 of the current draft.", {"art_4__para_2"}),
    ("We turn to art. 4(2) and art. 3.", {"art_4__para_2", "art_3"}),
    ("We turn to article 4, paragraph 1 (b).", {"art_4__para_1__point_b"}),
    ("We turn to article 4, paragraphs 2 and 3.", {"art_4__para_2", "art_4__para_3"}),
    ("We turn to Articles 3, 4 and 6.", {"art_3", "art_4", "art_6"}),
    ("We turn to articles 3 to 5.", {"art_3", "art_4", "art_5"}),
    ("We turn to article 5 bis.", {"art_5bis"}),
    ("We turn to **Article 4**,\nwhich is long.", {"art_4"}),
    ("We turn to **paragraph 2\nof Article 4**.", {"art_4__para_2"}),
    ("We turn to Chapter II.", {"chp_II"}),
    ("We turn to chapter 2.", {"chp_II"}),
    ("We turn to the preamble.", {"preamble"}),
    ("We turn to preambular paragraph 2.", {"preamble__rec_2"}),
    ("We turn to PP3.", {"preamble__rec_3"}),
    ("We turn to the last preambular paragraph.", {"preamble__rec_3"}),
    ("We turn to the title of the draft convention.", {"title"}),
    ("We speak of the convention and its title.", {"title"}),
    ("We turn to the provisions on the inspection of mooring equipment.", {"art_5"}),
    ("We turn to the article on mooring masts.", {"art_4"}),
    ("The sharing of hangar space in storms is dear to us.", {"art_7"}),
    ("We turn to article 4 of the Convention on the Mooring of Airships.", {"art_4"}),
    ("We turn to article 4 of this Convention and to article 6 of the draft.", {"art_4", "art_6"}),
]

SILENT = [
    "The title of the resolution is long, and so is the title of the report.",
    "We are entitled to mooring masts and ground crews.",
    "Ground crews work hard; mooring is hard.",
    "Article 32 b of the Budapest Convention is another matter.",
    "The Budapest Convention, aside from its infamous Article 4, is old.",
    "UNTOC article 6 says so, and the UN Charter's Article 2 too.",
    "Article 6 of the Helium Treaty and article 4 of the Second Buoyancy Protocol say so.",
    "Article 4 of the Agreement and article 6 of the Covenant say so.",
    "We turn to item 5 of the agenda and to annex I to the present report.",
    "We turn to rule 44, paragraph 2, and to article 4 of our Constitution.",
    "In article 3 of resolution 70/111 it is said.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_every_form_is_found(text: str, expected: set[str]) -> None:
    assert expected == targets(scanned(text))


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_ours_is_left_alone(text: str) -> None:
    assert set() == targets(scanned(text))


@pytest.mark.parametrize(
    ("tongue", "text", "expected"),
    [
        ("fr", "Nous parlons du paragraphe 2 de l’article 4 et du préambule dans notre texte.", {"art_4__para_2", "preamble"}),
        ("es", "Hablamos del artículo 4, párrafo 2, y del preámbulo en la sala.", {"art_4__para_2", "preamble"}),
        ("ru", "Мы говорим о пункте 2 статьи 4 и о преамбуле.", {"art_4__para_2", "preamble"}),
    ],
)
def test_other_languages_name_the_same_provisions(tongue: str, text: str, expected: set[str]) -> None:
    found = scanned(text)
    assert tongue == found.language
    assert expected == targets(found)


def test_another_treatys_article_carries_its_name_and_ours_in_brackets_stays_ours() -> None:
    found = scanned("It copies the Budapest Convention, aside from its Article 32b (though Article 4 worries us).")
    (other,) = on(found, "instrument:Budapest Convention")
    assert "Article 32b" == other.foreign
    assert {"art_4"} == targets(found)


def test_a_bare_paragraph_belongs_to_the_article_named_before_and_says_so() -> None:
    (one,) = on(scanned("Article 4 is long. Paragraph 3 is new."), "art_4__para_3")
    assert "only paragraph 3 is said" in one.doubt


def test_what_the_draft_lacks_falls_back_and_is_a_finding() -> None:
    found = scanned("We turn to article 4, paragraph 9, and to article 99.")
    assert {"art_4", "art_99"} == targets(found)
    assert [("doubtful-reference", "art_4"), ("doubtful-reference", "art_99")] == [
        (finding.kind, finding.eid) for finding in found.findings if finding.eid
    ]


def test_paragraphs_without_a_printed_number_are_counted_and_it_is_said() -> None:
    (one,) = on(scanned("We turn to article 5, paragraph 2."), "art_5__para_nn_2")
    assert "counted" in one.doubt


def test_places_are_exact() -> None:
    text = "Head\n\n  First line.\nWe like  Article 4, do we?\n"
    found = scanned(text)
    (place,) = on(found, "art_4")[0].places
    assert "Article 4" == text[place.start : place.end]
