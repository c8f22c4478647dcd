"""Options over whole articles are options of one article; the wordings are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.formats.canonical import write
from treaty_tui.model import Draft

HEAD = "Convention on Lamps\nArticle 4. Oil\n1. Oil is kept.\n"
TAIL = "Article 6. Bells\n1. Bells ring.\n"
KEEP, MAY = "1. Each Party shall keep lamps.\n", "1. Each Party may keep lamps.\n"


def read(text: str, name: str = "draft.txt") -> Draft:
    return read_draft(text.encode(), name)


def told(draft: Draft) -> list[tuple[str, str]]:
    return [(p.eid, p.words) for p in draft.provisions if p.eid.startswith("art_5")]


WRITTEN = [
    ("Option 1: Article 5. Lamps\n{}Option 2: Article 5. Lamps\n{}", "1", "2"),
    ("Option 1\nArticle 5. Lamps\n{}Option 2\nArticle 5. Lamps\n{}", "1", "2"),
    ("[Alternative A] Article 5. Lamps\n{}[Alternative B] Article 5. Lamps\n{}", "A", "B"),
]


@pytest.mark.parametrize(("text", "first", "second"), WRITTEN)
def test_each_is_an_option_of_the_same_article(text: str, first: str, second: str) -> None:
    draft = read(HEAD + text.format(KEEP, MAY) + TAIL)
    assert [
        ("art_5", "Lamps"),
        (f"art_5__alt_{first}", ""),
        (f"art_5__alt_{first}__para_1", "Each Party shall keep lamps."),
        (f"art_5__alt_{second}", "Article 5. Lamps"),
        (f"art_5__alt_{second}__para_1", "Each Party may keep lamps."),
    ] == told(draft)
    assert [] == list(draft.findings)
    assert "art_6__para_1" in draft.by_eid
    again = read_draft(write(draft), "draft.md")
    assert told(draft) == told(again)


def test_in_markdown_too() -> None:
    marked = (
        "# Convention on Lamps\n### Option 1: Article 5. Lamps\n{}### Option 2: Article 5. Lamps\n{}### Article 6. Bells\n1. B.\n"
    )
    for head in ("", '+++\nid = "one"\n+++\n'):
        found = [eid for eid, _ in told(read(head + marked.format(KEEP, MAY), "draft.md"))]
        assert ["art_5", "art_5__alt_1", "art_5__alt_1__para_1", "art_5__alt_2", "art_5__alt_2__para_1"] == found


def test_paragraphs_without_numbers_stand_in_the_option_that_they_are_below() -> None:
    first, second = "Option 1: Article 5. Lamps\n\nLamps burn oil.\n\n", "Option 2: Article 5. Candles\n\nCandles burn wax.\n\n"
    text = f"{first}{second}They are white.\n\n"
    draft = read(HEAD + "\n" + text + TAIL)
    assert [
        ("art_5", "Lamps"),
        ("art_5__alt_1", "Lamps burn oil."),
        ("art_5__alt_2", "Article 5. Candles"),
        ("art_5__alt_2__para_nn_1", "Candles burn wax."),
        ("art_5__alt_2__para_nn_2", "They are white."),
    ] == told(draft)
    assert told(draft) == told(read_draft(write(draft), "draft.md"))


def test_another_heading_is_told_and_no_text_is_an_option() -> None:
    draft = read(f"{HEAD}Option 1\nArticle 5. Lamps\n{KEEP}Option 2\nArticle 5. Lanterns\n{MAY}Option 3: no text\n{TAIL}")
    assert ("Article 5. Lanterns", "no text") == tuple(draft.get(f"art_5__alt_{n}").words for n in (2, 3))  # type: ignore[union-attr]


def test_options_of_the_article_before_stay_there() -> None:
    draft = read(f"{HEAD}2. Option 1: one lamp.\nOption 2: two lamps.\nArticle 5. Lamps\n{KEEP}{TAIL}")
    assert {"art_4__para_2__alt_1", "art_4__para_2__alt_2", "art_5__para_1"} <= set(draft.by_eid)
    other = read(f"{HEAD}Option 1: Article 5. Lamps\n{KEEP}Option 2: Article 7. Lamps\n{MAY}")
    assert not any(eid.startswith("art_5__alt") for eid in other.by_eid)
