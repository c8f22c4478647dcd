"""Two paragraphs that one of another article holds, one of them in other words; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align

OLD = """Article 1. Towers
1. Towers are painted white, with two red bands, and stand on dry rock near the sea.
2. A tower that leans is mended before the winter by the mason of the nearest harbour.
Article 2. Pilots
1. Each ship shall take a pilot on board when the harbour master so asks.
2. The pilot shall be given a bunk, warm food and access to the bridge.
"""


def merged(new: str) -> list[list[str]]:
    old, later = build(OLD, "old"), build(new, "new")
    pairs = [pair for pair in align(old, later).pairs if pair.change == "merged"]
    return [[*(old.provisions[i].eid for i in pair.old), *(later.provisions[j].eid for j in pair.new)] for pair in pairs]


TOGETHER = (
    "Each ship shall take a pilot on board when the harbour master so asks "
    "and shall give the pilot a bunk, warm food and access to the bridge."
)
"""Both of them, as one would write it."""

LEFT = OLD.partition("Article 2")[0]


def test_two_paragraphs_that_one_holds_are_merged_though_one_was_reworded() -> None:
    assert [["art_2__para_1", "art_2__para_2", "art_1__para_3"]] == [
        pair for pair in merged(f"{LEFT}3. {TOGETHER}\n") if "para" in pair[0]
    ]


OTHER = [
    "Each ship shall take a pilot on board when the harbour master so asks, and pay for the dredging of the inner channel.",
]


@pytest.mark.parametrize("text", OTHER)
def test_one_that_goes_on_with_something_else_holds_no_other(text: str) -> None:
    assert [] == [pair for pair in merged(f"{LEFT}3. {text}\n") if "art_2__para_2" in pair]
