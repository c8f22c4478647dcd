"""Where the provisions of an article without a counterpart stand, or stood: the concordance names the place."""

import json

from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page, pieces

FERRY = "Whoever runs a ferry shall ring the bell before the rope is loosened."
FINE = "The fine for a silent ferry under article 1 is twenty crowns."
TOLL = "The toll for a cart with two horses is written on a board at the landing, in letters that can be read from the water."
FLOOD = "When the river stands above the third step, no cart is taken across, and the bell stays silent."
ICE = "From the first frost to the thaw the ferry lies on the bank, covered with straw and guarded by two men."
DOGS = "A dog on a ferry lies under the bench and pays what a lamb pays, unless it is blind."


def compared(old: list[list[str]], new: list[list[str]]) -> Comparison:
    names = {FERRY: "Bells", FINE: "Fines", TOLL: "Tolls", FLOOD: "Weather", DOGS: "Dogs"}

    def text(articles: list[list[str]]) -> bytes:
        lines = ["# Ferries"]
        for n, paragraphs in enumerate(articles, 1):
            lines.append(f"### Article {n}. {next(name for words, name in names.items() if paragraphs[0].startswith(words))}")
            lines += [f"{m}. {words}" for m, words in enumerate(paragraphs, 1)]
        return "\n".join(lines).encode()

    return compare(read_draft(text(old), "old.md"), read_draft(text(new), "new.md"))


def rendered(found: Comparison, form: str) -> str:
    return b"".join(pieces(form, found, Page(range(len(found.rows))))).decode()


def see(found: Comparison, eid: str, side: str) -> list[str]:
    units = json.loads(rendered(found, "json"))["concordance"]
    (unit,) = [unit for unit in units if unit[side] == [eid]]
    return [str(name) for name in unit["see"]]


APART = [[FERRY], [FINE], [TOLL], [FLOOD, ICE, DOGS]]
TAKEN = [[f"{FERRY} {FLOOD}"], [f"{FINE} {ICE}"], [f"{TOLL} {DOGS}"]]


def test_an_article_whose_provisions_went_to_others_names_these() -> None:
    found = compared(APART, TAKEN)
    assert ["art_1", "art_2", "art_3"] == see(found, "art_4", "old")
    assert "− Article 4. Weather (now in article 1, article 2, article 3)" in rendered(found, "text")


def test_an_article_that_is_made_of_parts_of_others_names_these() -> None:
    found = compared(TAKEN, APART)
    assert ["art_1", "art_2", "art_3"] == see(found, "art_4", "new")
    assert "+ Article 4. Weather (from article 1, article 2, article 3)" in rendered(found, "text")


def test_of_an_article_that_went_in_part_it_says_so() -> None:
    found = compared(APART, [[f"{FERRY} {FLOOD}"], [f"{FINE} {ICE}"], [TOLL]])
    assert ["art_1", "art_2"] == see(found, "art_4", "old")
    assert "Weather (partly now in article 1, article 2)" in rendered(found, "text")


def test_what_has_a_counterpart_or_went_altogether_names_nothing() -> None:
    found = compared(APART, [[FERRY], [FINE], [TOLL]])
    assert [] == see(found, "art_4", "old")
    assert [] == see(found, "art_1", "old")
