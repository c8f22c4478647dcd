"""References without a number that a number stands for now, or the reverse; the drafts are our own."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

SAID = [
    ("en", "Article {}", "Dues under {} rise in spring.", "the preceding paragraph", "paragraph 1"),
    ("fr", "Article {}", "Les droits visés au {} montent.", "paragraphe précédent", "paragraphe 1"),
    ("es", "Artículo {}", "Las tasas del {} suben.", "párrafo anterior", "párrafo 1"),
    ("ru", "Статья {}", "Сборы {} растут.", "предыдущего пункта", "пункта 1"),
    ("ar", "المادة {}", "ترتفع رسوم {} كل سنة.", "الفقرة السابقة", "الفقرة 1"),
    ("zh", "第{}条", "{}所述税费上涨。", "前款", "第一款"),
]


def told(language: str, head: str, *texts: list[str]) -> tuple[str, list[str]]:
    """The significance and reasons of the row of the last paragraph of an article, of which each text lists all."""
    old, new = (
        read_draft(
            (f"### {head.format(1)}\n\n" + "".join(f"{n}. {words}\n\n" for n, words in enumerate(paragraphs, 1))).encode(),
            f"{name}.md",
            {"language": language},
        )
        for name, paragraphs in zip(("old", "new"), texts, strict=True)
    )
    found = compare(old, new)
    number = max(n for n, row in enumerate(found.rows) if row.change == "changed")
    return found.weighed(number).significance, [flag.reason for flag in found.flags(number)]


@pytest.mark.parametrize(("language", "head", "words", "said", "number"), SAID)
def test_a_number_that_stands_for_the_preceding_paragraph_follows_it(
    language: str, head: str, words: str, said: str, number: str
) -> None:
    first = "Xxx yyy zzz."
    texts = [[first, words.format(each)] for each in (said, number)]
    assert ["consequential"] * 2 == [told(language, head, *pair)[0] for pair in (texts, texts[::-1])]
    more = [first, "Www vvv uuu.", words.format(number)]
    assert "consequential" == told(language, head, texts[0], more)[0]


@pytest.mark.parametrize(("language", "head", "words", "said", "number"), SAID)
def test_another_number_than_that_of_the_preceding_paragraph_is_another_place(
    language: str, head: str, words: str, said: str, number: str
) -> None:
    other = number.replace("1", "2").replace("一", "二")
    texts = [["Xxx yyy zzz.", "Www vvv uuu.", words.format(said)], ["Xxx yyy zzz.", "Www vvv uuu.", words.format(number)]]
    assert "substantive" == told(language, head, *texts)[0]
    assert "consequential" == told(language, head, texts[0], [*texts[0][:2], words.format(other)])[0]
