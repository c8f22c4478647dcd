"""Provisions that became another kind: annexes and articles, recitals and paragraphs."""

from tests.align.test_align import FACTS, article, compared, told

LISTS = "\n".join(f"{n}. {FACTS[n + 8]}" for n in range(1, 4))
EDITED = LISTS.replace("Ropes", "Lines and ropes").replace("ninety", "eighty")
BODY = f"{article(1, 1)}\n{article(2, 2)}"


def test_an_annex_that_became_an_article_moved_with_all_that_stands_in_it() -> None:
    result = compared(f"{BODY}\nAnnex I. Lists\n{LISTS}", f"{BODY}\nArticle 3. Lists\n{EDITED}")
    assert "unchanged moved renumbered" == told(result["art_3"])
    assert ["unchanged", "changed", "changed"] == [told(result[f"art_3__para_{n}"]) for n in (1, 2, 3)]


def test_an_article_that_became_an_annex_moved_with_all_that_stands_in_it() -> None:
    result = compared(f"{article(1, 1)}\nArticle 2. Lists\n{LISTS}\n{article(3, 2)}", f"{BODY}\nAnnex I. Lists\n{EDITED}")
    assert "unchanged moved renumbered" == told(result["annex_I"])
    assert ["unchanged", "changed", "changed"] == [told(result[f"annex_I__para_{n}"]) for n in (1, 2, 3)]


def test_an_annex_of_which_one_paragraph_became_an_article_is_gone() -> None:
    long = "\n".join(f"{n}. {FACTS[n + 8]}" for n in range(1, 9))
    result = compared(f"{BODY}\nAnnex I. Lists\n{long}", f"{BODY}\nArticle 3. Eggs\n1. {FACTS[16]}")
    assert "inserted" == told(result["art_3"])
    assert "unchanged moved renumbered" == told(result["art_3__para_1"])


RECITAL = (
    "Mindful that orphans of drowned sailors need schooling at the cost of the fund until they can read a chart or a compass,"
)
RULE = "2. Orphans of drowned sailors shall have schooling at the cost of the fund until they can read a chart or a compass."
OPENING, CLOSING = "Preamble\nThe Harbours of the coast,", "Have agreed as follows:"


def test_a_recital_that_became_a_paragraph_moved_and_back() -> None:
    recital, rule = f"{OPENING}\n{RECITAL}\n{CLOSING}\n{BODY}", f"{OPENING}\n{CLOSING}\n{BODY}\n{RULE}"
    assert "changed moved renumbered" == told(compared(recital, rule)["art_2__para_2"])
    assert "changed moved renumbered" == told(compared(rule, recital)["preamble__rec_nn_2"])


def test_a_recital_that_only_echoes_a_paragraph_is_new() -> None:
    old, new = f"{OPENING}\n{CLOSING}\n{BODY}\n{RULE}", f"{OPENING}\n{RECITAL}\n{CLOSING}\n{BODY}\n{RULE}"
    result = compared(old, new)
    assert "inserted" == told(result["preamble__rec_nn_2"])
    assert "unchanged" == told(result["art_2__para_2"])
