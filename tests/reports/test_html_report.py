"""The comparison as HTML: well-formed, escaped, nothing fetched."""

from html.parser import HTMLParser

from tests.reports.material import comparison, render
from treaty_tui.reports import Page

VOID = {"meta", "br"}


class Checker(HTMLParser):
    """Balances tags and gathers words and links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def checked() -> tuple[Checker, str]:
    found = comparison()
    page = render("html", found, Page(range(len(found.rows)))).decode()
    checker = Checker()
    checker.feed(page)
    return checker, page


def test_tags_are_balanced_and_nothing_is_fetched() -> None:
    checker, _ = checked()
    assert ([], []) == (checker.open, checker.links)


def test_words_of_drafts_and_positions_are_escaped() -> None:
    _, page = checked()
    assert "&lt;Fees&gt; &amp; &quot;costs&quot;" in page
    assert "AAA supports &lt;it&gt;." in page


def test_both_sides_can_be_read_in_full() -> None:
    checker, page = checked()
    assert "<del>shall</del>" in page
    assert "<ins>may</ins>" in page
    assert "Each Party " in "".join(checker.words)
