"""Who is meant by a name, and which draft by a translation, through real files."""

from pathlib import Path

import pytest

from treaty_tui.model import Mark
from treaty_tui.workspace import Workspace

ENGLISH = """+++
id = "{id}"
symbol = "{symbol}"
date = {date}
language = "en"
+++
# Convention on wells
### Article 1. Depth
A well is dug to a depth of at least nine metres{more}.
"""

RUSSIAN = """+++
id = "{id}"
symbol = "{symbol}"
date = {date}
language = "ru"
+++
# Конвенция о колодцах
### Статья 1. Глубина
Колодец роется на глубину не менее девяти метров.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "positions").mkdir()
    for name, text, symbol, date, more in (
        ("one", ENGLISH, "T/1", "2020-01-01", ""),
        ("two", ENGLISH, "T/1/Rev.1", "2021-01-01", " below the market"),
        ("two-ru", RUSSIAN, "T/1/Rev.1", "2021-01-01", ""),
    ):
        filled = text.format(id=name, symbol=symbol, date=date, more=more)
        (tmp_path / "drafts" / f"{name}.md").write_text(filled, encoding="utf-8")
    return tmp_path


def write(root: Path, name: str, **fields: str) -> None:
    entry = {"id": f"{name}-1", "on": "art_1__para_nn_1", "stance": "oppose", "draft": "two", "date": "2021-05-05", **fields}
    lines = "".join(f'{key} = "{value}"\n' for key, value in entry.items())
    (root / "positions" / f"{name.lower()}.toml").write_text(f'delegation = "{name}"\n[[position]]\n{lines}', encoding="utf-8")


def contests(root: Path, draft: str) -> tuple[Mark, ...]:
    return Workspace.open(root).standing(draft)["art_1__para_nn_1"].contests


@pytest.mark.parametrize("name", ["FRA", "fra", "France", "FRANCE"])
def test_a_delegation_is_the_same_by_code_and_name_in_any_case(root: Path, name: str) -> None:
    write(root, name)
    assert [("FRA", True)] == [(mark.delegation, mark.counted) for mark in contests(root, "two")]


def test_members_and_partners_too(root: Path) -> None:
    group = '[[group]]\ncode = "DRY"\nmembers = ["France", { code = "bel", until = 2021-02-02 }, "nor"]\n'
    (root / "positions" / "delegations.toml").write_text(group, encoding="utf-8")
    write(root, "Chile", aligned_with="dry", stance="oppose")
    write(root, "DRY")
    marks = {mark.delegation: (mark.via, mark.group) for mark in contests(root, "two")}
    assert {"DRY": ("own", ""), "CHL": ("alignment", "DRY"), "FRA": ("group", "DRY"), "NOR": ("group", "DRY")} == marks
    assert [] == [finding for finding in Workspace.open(root).findings() if finding.kind == "unknown-delegation"]


def test_the_same_document_in_another_language_is_no_earlier_draft(root: Path) -> None:
    write(root, "FRA")
    (mark,) = contests(root, "two-ru")
    assert (False, False, "same words") == (mark.carried, mark.stale, mark.state)
    assert "still stand" not in mark.reason


def test_from_an_earlier_draft_it_is_carried_and_stale_where_the_words_changed(root: Path) -> None:
    write(root, "FRA", draft="one", date="2020-05-05")
    (mark,) = contests(root, "two")
    assert (True, True, "words changed") == (mark.carried, mark.stale, mark.state)
