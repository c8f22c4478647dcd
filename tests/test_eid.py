"""eIds: built, taken apart, sorted, spoken."""

import pytest

from treaty_tui import eid


@pytest.mark.parametrize(
    ("tag", "number", "expected"),
    [
        ("article", "6", "art_6"),
        ("article", "5 bis", "art_5bis"),
        ("chapter", "V", "chp_V"),
        ("point", "a", "point_a"),
        ("preamble", "", "preamble"),
    ],
)
def test_an_element_is_its_short_name_and_its_number(tag: str, number: str, expected: str) -> None:
    assert expected == eid.part(tag, number)


def test_elements_undo_join() -> None:
    built = eid.join(eid.join("art_6", "para_2"), "point_a")
    assert [("article", "6"), ("paragraph", "2"), ("point", "a")] == eid.elements(built)
    assert "art_6__para_2" == eid.parent(built)


def test_unnumbered_provisions_are_counted() -> None:
    assert "para_nn_2" == eid.unnumbered("paragraph", 2)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("art_6__para_2__point_a", "art_6"), ("annex_1__art_2__para_1", "annex_1__art_2"), ("chp_V", ""), ("preamble__rec_3", "")],
)
def test_the_article_of_a_provision(name: str, expected: str) -> None:
    assert expected == eid.article(name)


def test_within_looks_at_whole_elements() -> None:
    assert eid.within("art_6__para_2", "art_6")
    assert not eid.within("art_60", "art_6")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("art_6__para_2__point_a", "article 6 (2) (a)"),
        ("chp_V", "chapter V"),
        ("preamble__rec_3", "preamble recital 3"),
        ("art_5__para_nn_1", "article 5 ¶1"),
    ],
)
def test_spoken_names(name: str, expected: str) -> None:
    assert expected == eid.spoken(name)


def test_what_a_person_writes_is_understood() -> None:
    known = ["art_6", "art_6__para_2", "art_6__para_2__point_a", "art_16", "preamble__rec_3"]
    for name, expected in (
        ("6(2)", "art_6__para_2"),
        ("Article 6 (2) (a)", "art_6__para_2__point_a"),
        ("art. 16", "art_16"),
        ("art_6_para_2", "art_6__para_2"),
        ("zzz", ""),
    ):
        assert expected == eid.meant(name, known)
