"""What was pinned between two drafts, in comparisons that leap over others."""

from pathlib import Path

import pytest

from treaty_tui.workspace import Workspace

BREAD = "Bread is baked before the sun comes up in the oven of the village."
GUARD = "Strangers at the gate give their names to whoever holds the key."
LATER = "Strangers at the gate or at the ford give their names to whoever holds the key."
TEXTS = (
    ("one", BREAD, "Dogs are let in."),
    ("two", BREAD, GUARD),
    ("three", GUARD, BREAD),
    ("four", LATER, BREAD),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    for day, (name, first, second) in enumerate(TEXTS, 1):
        head = f'+++\nid = "{name}"\ntitle = "T"\ndate = 2020-01-0{day}\nlanguage = "en"\n+++\n# T\n'
        body = "".join(
            f"### Article {n}. {'Loaves' if BREAD == w else 'Guests'}\n1. {w}\n" for n, w in enumerate((first, second), 1)
        )
        (tmp_path / "drafts" / f"{name}.md").write_text(head + body, "utf-8")
    return tmp_path


def pairs(root: Path, old: str, new: str, pins: str = "") -> dict[str, tuple[str, ...]]:
    """EId in the old draft to its counterparts in the new one."""
    rows = [tuple(line.split()) for line in pins.splitlines()]
    text = "".join(f'[[{kind}]]\nold = "{a}"\nnew = "{b}"\n' for kind, a, b in rows)
    (root / "drafts" / "lineage.toml").write_text(text, "utf-8")
    workspace = Workspace.open(root)
    before, after = workspace.draft(old), workspace.draft(new)
    return {
        before.provisions[i].eid: tuple(after.provisions[j].eid for j in pair.new)
        for pair in workspace.lineage(old, new).pairs
        for i in pair.old
    }


DOGS = "pair one:art_2__para_1 two:art_2__para_1\n"


def test_a_pin_holds_where_the_comparison_leaps_over_its_draft(root: Path) -> None:
    assert pairs(root, "one", "four")["art_2__para_1"] == ()
    assert pairs(root, "one", "two", DOGS)["art_2__para_1"] == ("art_2__para_1",)
    assert pairs(root, "one", "four", DOGS)["art_2__para_1"] == ("art_1__para_1",)
    assert pairs(root, "four", "one", DOGS)["art_1__para_1"] == ("art_2__para_1",)


def test_a_pin_that_leaps_itself_holds_beyond_its_drafts(root: Path) -> None:
    pin = "pair three:art_1__para_1 one:art_2__para_1\n"
    assert pairs(root, "one", "three", pin)["art_2__para_1"] == ("art_1__para_1",)
    assert pairs(root, "one", "four", pin)["art_2__para_1"] == ("art_1__para_1",)


def test_what_is_said_of_the_two_drafts_weighs_more_than_what_was_said_between_others(root: Path) -> None:
    own = "pair one:art_2__para_1 four:art_2__para_1\n"
    assert pairs(root, "one", "four", DOGS + own)["art_2__para_1"] == ("art_2__para_1",)
    assert pairs(root, "one", "four", DOGS + "forbid one:art_2__para_1 four:art_1__para_1\n")["art_2__para_1"] == ()


def test_what_is_forbidden_on_the_way_does_not_come_about_by_a_leap(root: Path) -> None:
    assert pairs(root, "one", "four")["art_1__para_1"] == ("art_2__para_1",)
    ban = "forbid two:art_1__para_1 three:art_2__para_1\n"
    assert pairs(root, "one", "four", ban)["art_1__para_1"] == ()
    assert pairs(root, "four", "one", ban)["art_2__para_1"] == ()


def test_an_article_is_never_paired_with_what_stands_in_one(root: Path) -> None:
    assert pairs(root, "one", "two", "pair one:art_2 two:art_2__para_1\n")["art_2"] in {(), ("art_2",)}
    workspace = Workspace.open(root)
    (told,) = [f for f in workspace.findings() if f.kind == "vain-pin"]
    assert (1, "error") == (told.line, told.severity)
    assert "'one:art_2' is an article or the like and 'two:art_2__para_1' stands in one" in told.message


def test_both_parts_of_what_was_split_on_the_way_are_pinned(root: Path) -> None:
    text = (root / "drafts" / "three.md").read_text("utf-8").replace(f"1. {GUARD}", "1. Strangers ring.\n2. Keys are held.")
    (root / "drafts" / "three.md").write_text(text, "utf-8")
    split = "pair two:art_2__para_1 three:art_1__para_1\npair two:art_2__para_1 three:art_1__para_2\n"
    assert pairs(root, "one", "three", DOGS + split)["art_2__para_1"] == ("art_1__para_1", "art_1__para_2")


def test_history_follows_a_pin_over_a_draft_in_which_the_provision_does_not_stand(root: Path) -> None:
    ban = "forbid one:art_2__para_1 two:art_2__para_1\n"
    pairs(root, "one", "three", ban + "pair one:art_2__para_1 three:art_1__para_1\n")
    steps = Workspace.open(root).history("art_2__para_1", "one")
    assert [("art_2__para_1",), (), ("art_1__para_1",), ("art_1__para_1",)] == [step.eids for step in steps]
