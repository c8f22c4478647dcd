"""A report of a long text is made and written piece by piece: it would take more room than all that it tells."""

import json
from itertools import islice
from pathlib import Path

import pytest

from tests.reports.material import render
from treaty_tui.cli import main
from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import COMPARISON, Page, pieces

ARTICLES = 900


def text(verb: str) -> bytes:
    articles = (
        f"### Article {n}. Lantern {n}\n\nThe keeper of lantern {n} {verb} it every evening.\n" for n in range(1, ARTICLES)
    )
    return ("# Draft convention on lanterns\n\n" + "\n".join(articles)).encode()


@pytest.fixture(scope="module")
def long() -> Comparison:
    return compare(read_draft(text("shall light"), "one.md"), read_draft(text("may light"), "two.md"))


@pytest.mark.parametrize("name", COMPARISON)
def test_pieces_are_small_and_together_the_report(long: Comparison, name: str) -> None:
    page = Page(range(len(long.rows)))
    made = list(pieces(name, long, page))
    whole = render(name, long, page)
    assert whole == b"".join(made)
    assert len(made) > 2
    assert 2 * max(map(len, made)) < len(whole)


def test_the_first_rows_are_ready_before_the_last_are_made(long: Comparison) -> None:
    numbers = iter(range(len(long.rows)))
    page = Page(numbers)  # type: ignore[arg-type]  # any iterable would do
    list(islice(pieces("json", long, page), 1))
    assert len(list(numbers)) > ARTICLES // 4


@pytest.mark.parametrize("name", COMPARISON)
def test_a_file_and_standard_output_get_the_same_bytes(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path, verb in (("one.md", "shall light"), ("two.md", "may light")):
        Path(path).write_bytes(text(verb))
    assert 0 == main(["compare", "one.md", "two.md", "-f", name])
    shown = capfdbinary.readouterr().out
    assert 0 == main(["compare", "one.md", "two.md", "-f", name, "-o", "report"])
    assert shown == Path("report").read_bytes()
    assert name != "json" or json.loads(shown)["rows"]
