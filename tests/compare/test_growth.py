"""A comparison grows with its drafts: counted in calls."""

import pytest

from tests.bench.texts import pair
from tests.counting import calls
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page, pieces

FACTOR = 11
"""Times the calls that ten times the words may take: fewer than the thirteen times the time that is promised, for caches."""


def furnished(text: str) -> bytes:
    """A draft with chapters, and with references to articles that there are and to annexes that there are not."""
    lines: list[str] = []
    number = 0
    for at, line in enumerate(text.split("\n")):
        if line.startswith("### Article "):
            number += 1
            lines += [f"## Chapter {number // 2 + 2}. Matters", ""] if number % 2 else []
        lines.append(f"{line[:-1]}, as annex {number} and article {number} say." if line[:1].isdigit() and at % 3 == 0 else line)
    return "\n".join(lines).encode()


def work(size: int, name: str) -> int:
    """Calls that a comparison of so many words takes, from bytes to bytes."""
    texts = [furnished(text) for text in pair(size)]

    def write() -> None:
        found = compare(read_draft(texts[0], "one.md"), read_draft(texts[1], "two.md"))
        for _ in pieces(name, found, Page(range(len(found.rows)))):
            pass

    return calls(write)


@pytest.mark.parametrize("name", ["text", "json", "html"])
def test_ten_times_the_words_take_ten_times_the_calls(name: str) -> None:
    work(300, name)  # what is loaded and compiled once
    assert work(40_000, name) <= FACTOR * work(4_000, name)
