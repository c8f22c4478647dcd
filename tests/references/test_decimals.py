"""References to numbers in parts: "paragraph 2.1", "article 3.2.1"."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved
from treaty_tui.references.citations import scan

DRAFT = """# Pact
### Article 2. Lamps
2.1 Lamps shall burn.
2.2 Lamps shall burn oil:
2.2.1 of whales;
(a) big ones;
### Article 4
1. Rafts:
1.1 oak rafts;
1.2 elm rafts.
2. {}.
### Article 5
1. Crews nap.
2. Crews sail:
(1) by night.
"""


@pytest.mark.parametrize(
    ("said", "target", "status"),
    [
        ("See paragraph 1.2", "art_4__para_1__para_1.2", "current"),
        ("See paragraph 1", "art_4__para_1", "current"),
        ("See paragraph 1.3", "art_4__para_1__para_1.3", "broken"),
        ("See paragraph 2.2.1", "art_2__para_2.2__para_2.2.1", "current"),
        ("See paragraph 2.2.1 (a)", "art_2__para_2.2__para_2.2.1__point_a", "current"),
        ("See article 2.2", "art_2__para_2.2", "current"),
        ("See article 2.2.1", "art_2__para_2.2__para_2.2.1", "current"),
        ("See article 2, paragraph 2.1", "art_2__para_2.1", "current"),
        ("See article 4.1", "art_4__para_1", "current"),
        ("See article 4.1.2", "art_4__para_1__para_1.2", "current"),
        ("See article 4.3", "art_4__para_3", "broken"),
        ("See article 5.2", "art_5__para_2", "current"),
        ("See article 5.2.3", "art_5__para_5.2.3", "broken"),
        ("See article 5, paragraph 2.3", "art_5__para_2__para_2.3", "broken"),
        ("See article 5.2.1", "art_5__para_2__point_1", "current"),
        ("See paragraph 2.1 of article 5", "art_5__para_2__point_1", "current"),
        ("See paragraph 2.7", "art_2__para_2.7", "broken"),
        ("See paragraph 2.7 (a)", "art_2__para_2.7__point_a", "broken"),
        ("See article 9.2.1", "art_9__para_9__para_9.2__para_9.2.1", "broken"),
    ],
)
def test_the_provision_with_that_number_is_meant(said, target, status):
    found = resolved.find(read_draft(DRAFT.format(said).encode(), "x.md"))

    assert [((target,), status)] == [(each.cited, each.status) for each in found]


def test_an_annex_is_asked_first_for_its_own_articles():
    text = """# Pact
### Article 3
1. Rafts.
2. Boats:
(1) of oak.
## Annex I
### Article 3
1. Lamps.
2. Crews:
(1) of ships.
3. See article 3.2.1.
"""
    (found,) = resolved.find(read_draft(text.encode(), "x.md"))

    assert ("annex_1__art_3__para_2__point_1",) == found.cited


CHAPTER = """# Pact
## Chapter 8. Lamps
### Article 8.1. Oil
1. Lamps burn oil.
2. {}.
### Article 8.2. Wicks
1. Lamps have wicks.
### Article 8.3. Glass
Lamps have glass.
"""


@pytest.mark.parametrize(
    ("said", "targets", "status"),
    [
        ("See Article 8.3", ("art_8.3",), "current"),
        ("See Articles 8.2 and 8.3", ("art_8.2", "art_8.3"), "current"),
        ("See Articles 8.1 to 8.3", ("art_8.1", "art_8.2", "art_8.3"), "current"),
        ("See Articles 8.2 (Wicks) and 8.3 (Glass)", ("art_8.2", "art_8.3"), "current"),
        ("See Articles 8.1 (Lamp oil), 8.2 (Wicks) or 8.3", ("art_8.1", "art_8.2", "art_8.3"), "current"),
        ("See Article 8.3 (Glass) and 8 lamps", ("art_8.3",), "current"),
        ("See Article 8.2.1", ("art_8.2__para_1",), "current"),
        ("See paragraph 1 of Article 8.2", ("art_8.2__para_1",), "current"),
        ("See Article 8.4", ("art_8.4",), "broken"),
        ("See Article 8.2.3", ("art_8.2__para_3",), "broken"),
        ("See Article 9.1", (), "foreign"),
        ("See Chapter 9", (), "foreign"),
    ],
)
def test_articles_that_each_chapter_counts_anew(said: str, targets: tuple[str, ...], status: str) -> None:
    (found,) = resolved.find(read_draft(CHAPTER.format(said).encode(), "x.md"))
    assert (targets, status) == (found.targets, found.status)


def test_what_a_chapter_by_itself_cannot_hold_is_said_by_its_number() -> None:
    said = [resolved.find(read_draft(CHAPTER.format(said).encode(), "x.md"))[0] for said in ("See Article 9.1", "See Chapter 9")]
    assert [("no article 9.1 in this draft", True), ("no chapter 9 in this draft", True)] == [(r.foreign, r.absent) for r in said]
    first = CHAPTER.replace("Chapter 8", "Chapter 1")
    assert "broken" == resolved.find(read_draft(first.format("See Chapter 9").encode(), "x.md"))[0].status


@pytest.mark.parametrize(
    ("language", "said", "numbers"),
    [
        ("en", "articles 4 (Lamp oil), 6 (Wicks) to 8 (Glass) and 9", ["4", "6", "8", "9"]),
        ("fr", "les articles 4 (Huile) et 6 (Verre)", ["4", "6"]),
        ("es", "los artículos 4 (Aceite) y 6", ["4", "6"]),
        ("ru", "в статьях 4 (Масло) и 6 (Стекло)", ["4", "6"]),
        ("ar", "المادتين 4 (الزيت) و 6 (الزجاج)", ["4", "6"]),
    ],
)
def test_a_list_goes_on_behind_a_title(language: str, said: str, numbers: list[str]) -> None:
    (found,) = scan(said, language)
    assert numbers == [path[0][1] for path in found.paths]


@pytest.mark.parametrize(
    ("said", "target", "status"),
    [
        ("Пени указаны в статье 3¹", "art_3-1", "current"),
        ("Пени указаны в пункте 1 статьи 3¹", "art_3-1__para_1", "current"),
        ("Пени указаны в статье 4² и здесь", "art_4", "current"),
        ("Пени указаны в пункте 1² статьи 3", "art_3__para_1", "current"),
        ("Пени указаны в статье 8¹", "art_8-1", "broken"),
    ],
)
def test_a_raised_figure_is_of_the_number_where_such_an_article_stands_and_else_a_note(said, target, status):
    heads = "### Статья 3. Плоты\n\n1. Да.\n\n### Статья 3¹. Лодки\n\n1. Да.\n\n### Статья 4. Пени\n\n"
    draft = read_draft(f"# Проект\n\n{heads}{said}.\n".encode(), "x.md")

    (found,) = resolved.find(draft)
    assert ((target,), status) == (found.cited, found.status)
