"""Who stands at a row, where the row is no single provision of the new draft: split in two, or gone."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import treaty
from treaty_tui.compare import Comparison
from treaty_tui.workspace import Workspace

OLD = """+++
id = "old"
date = 2020-01-01
language = "en"
+++
# Convention on bridges
### Article 1. Tolls
1. A toll of one crown is due on every bridge of the river.
2. The keeper may lower the rail at night. The rail shall be raised again before the first bell of the morning.
### Article 2. Ice
The keeper shall break the ice round the piers of the bridge each winter.
### Article 3. Flags
Each bridge flies the flag of the town that built it.
"""

NEW = """+++
id = "new"
date = 2021-01-01
language = "en"
+++
# Convention on bridges
### Article 1. Flags
Each bridge flies the flag of the town that built it.
### Article 2. Tolls
1. A toll of one crown is due on every bridge of the river.
2. The keeper may lower the rail at night.
3. The rail shall be raised again before the first bell of the morning.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "old.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "drafts" / "new.md").write_text(NEW, encoding="utf-8")
    return tmp_path


def say(root: Path, who: str, on: str, stance: str, draft: str) -> str:
    return Workspace.open(root).record(who, on, stance, draft=draft, date="2020-06-01" if draft == "old" else "2021-06-01")


def compared(root: Path) -> Comparison:
    return Workspace.open(root).compare("old", "new")


def test_a_split_row_shows_who_stands_at_any_of_its_parts(root: Path) -> None:
    say(root, "FRA", "art_2__para_2", "support", "new")
    say(root, "BEL", "art_2__para_3", "oppose", "new")
    say(root, "NOR", "art_1__para_2", "concern", "old")
    found = compared(root)
    number = found.row_of_new["art_2__para_3"]
    assert "split" == found.rows[number].change
    marks = found.marks_of(number)
    assert ["FRA", "BEL", "NOR"] == [mark.delegation for side in marks[:3] for mark in side]


def test_who_stood_at_deleted_words_is_told_and_not_counted(root: Path) -> None:
    position = say(root, "RUS", "art_2", "oppose", "old")
    rows = {
        row["old"][0]["eid"]: row
        for row in json.loads(treaty("compare", "old", "new", "-f", "json", cwd=root).stdout)["rows"]
        if row["old"]
    }
    for eid in ("art_2", "art_2__para_nn_1"):
        told = [(m["delegation"], m["position"], m["carried"], m["stale"], m["state"]) for m in rows[eid]["contests"]]
        assert ("deleted", [("RUS", position, True, True, "gone")]) == (rows[eid]["change"], told)
        assert "the provision is gone" in rows[eid]["contests"][0]["reason"]
    text = treaty("compare", "old", "new", cwd=root).stdout
    assert "contests 1: RUS*" in text
    assert "positions: 0 contested" in text


def test_an_article_that_only_moved_is_unchanged_and_named_once(root: Path) -> None:
    unit = next(unit for unit in compared(root).concordance if unit.new == ("art_1",))
    assert (("art_3",), "unchanged", True, True) == (unit.old, unit.change, unit.moved, unit.renumbered)
    lines = treaty("compare", "old", "new", cwd=root).stdout.splitlines()
    assert ["↕# Article 1. Flags (was article 3)"] == [line for line in lines if "Flags" in line]


def test_what_only_got_another_number_has_its_line(root: Path) -> None:
    both = "### Article 9. Lists\n\nA list names:\n(a) the bridge;\n{}the river.\n"
    (root / "drafts" / "old.md").write_text(OLD + both.format("(b) "), encoding="utf-8")
    (root / "drafts" / "new.md").write_text(NEW + both.format("(b) the town that paid for its stones;\n(c) "), encoding="utf-8")
    text = treaty("compare", "old", "new", cwd=root).stdout
    assert "# article 9 ¶1 (c) (was article 9 ¶1 (b)) · unchanged, renumbered" in text


def test_a_provision_is_shown_with_what_was_deleted_from_it(root: Path) -> None:
    (root / "drafts" / "old.md").write_text(
        OLD.replace("### Article 2. Ice", "3. Night tolls are due twice.\n### Article 2. Ice")
    )
    rows = json.loads(treaty("compare", "old", "new", "--provision", "art_2", "-f", "json", cwd=root).stdout)["rows"]
    assert ["art_1__para_3"] == [row["old"][0]["eid"] for row in rows if not row["new"]]
    assert all(place["article"] == "art_2" for row in rows for place in row["new"])


def test_a_row_stands_under_the_article_that_it_moved_to(root: Path) -> None:
    away = OLD.replace("1. A toll of one crown is due on every bridge of the river.\n2. The", "1. The")
    new = away.replace("Each bridge flies", "A toll of one crown is due on every bridge of the river.\n\nEach bridge flies")
    (root / "drafts" / "new.md").write_text(new.replace('"old"', '"new"').replace("2020-01-01", "2021-01-01"), encoding="utf-8")
    for old, new, home in (("old", "new", "Article 3"), ("new", "old", "Article 1")):
        text = treaty("compare", old, new, cwd=root).stdout.splitlines()
        at = next(number for number, line in enumerate(text) if "A toll of one crown" in line)
        assert home in next(
            line for line in text[at::-1] if ". " in line and "rticle" in line and not line.startswith(" ") and "·" not in line
        )
        page = treaty("compare", old, new, "-f", "html", cwd=root).stdout
        assert home in page[: page.index("A toll of one crown")].rpartition("<h2")[2]


def _without_article_two(root: Path, old: str) -> None:
    gone = old.replace("### Article 2. Ice\nThe keeper", "The keeper").replace("### Article 3", "### Article 2")
    (root / "drafts" / "old.md").write_text(old, encoding="utf-8")
    (root / "drafts" / "new.md").write_text(gone.replace('"old"', '"new"').replace("2020-01-01", "2021-01-01"), encoding="utf-8")


def test_paragraphs_of_a_deleted_article_that_live_on_elsewhere_are_shown(root: Path) -> None:
    longer = " ".join(f"Bridge number {number} is made of oak from the hills behind the town." for number in range(30))
    _without_article_two(root, OLD.replace("### Article 2. Ice", f"3. {longer}\n\n### Article 2. Ice"))
    for name in ("text", "html", "json"):
        run = treaty("compare", "old", "new", "-f", name, cwd=root)
        assert (0, "") == (run.returncode, run.stderr)
        assert "break the ice" in run.stdout
    assert "deleted" in run.stdout


def test_an_article_that_two_became_names_where_its_paragraphs_came_from(root: Path) -> None:
    _without_article_two(root, OLD)
    text = treaty("compare", "old", "new", cwd=root).stdout
    assert "> Article 1. Tolls (was article 1, article 2)" in text
    assert "(was article 2 ¶1) · unchanged" in text
