"""Sentences that left one provision and stand in another."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import treaty
from treaty_tui.compare.transfers import LEAST, Transfer, transfers

HEAD = '+++\nid = "{}"\n+++\n# Harbour\n\n'
OLD = """### Article 1. Keepers
1. Each keeper shall hold a lamp. The lamp shall be lit from dusk until the last ferry has come home.
2. No keeper may leave the pier.

### Article 2. Ferries
1. Each ferry shall carry a bell.
2. Ferries sail at noon, weather permitting, and return.
"""
SENTENCE = " The lamp shall be lit from dusk until the last ferry has come home."


def flags(folder: Path, old: str, new: str) -> dict[str, list[str]]:
    """The reasons of the kind `moved` of each row, by its provision (of the new draft where it stands there)."""
    for name, text in (("old", old), ("new", new)):
        (folder / f"{name}.md").write_text(HEAD.format(name) + text, encoding="utf-8")
    run = treaty("compare", str(folder / "old.md"), str(folder / "new.md"), "-f", "json", cwd=folder)
    rows = json.loads(run.stdout)["rows"]
    told = {
        (row["new"] or row["old"])[0]["eid"]: [
            why for kind, why in zip(row["flags"], row["reasons"], strict=True) if kind == "moved"
        ]
        for row in rows
    }
    return {eid: reasons for eid, reasons in told.items() if reasons}


def test_a_sentence_is_told_where_it_left_and_where_it_came(tmp_path: Path) -> None:
    new = OLD.replace(SENTENCE, "").replace("carry a bell.", f"carry a bell.{SENTENCE}")
    assert {
        "art_1__para_1": ["'the lamp shall be lit fro…' moved to article 2 (1)"],
        "art_2__para_1": ["'the lamp shall be lit fro…' moved here from article 1 (1)"],
    } == flags(tmp_path, OLD, new)


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace(SENTENCE, "").replace("carry a bell.", "carry a bell. The lamp shall be lit."),
        OLD.replace("carry a bell.", f"carry a bell.{SENTENCE}"),
        OLD.replace(SENTENCE, "").replace("bell.", f"bell.{SENTENCE}").replace("return.", f"return.{SENTENCE}"),
    ],
    ids=["few words", "copied", "two places"],
)
def test_what_is_short_or_stands_elsewhere_too_moved_nowhere(tmp_path: Path, new: str) -> None:
    assert {} == flags(tmp_path, OLD, new)


def test_the_longest_run_is_taken_wherever_it_begins() -> None:
    words = [f"word{n}" for n in range(3 * LEAST)]
    for start in range(LEAST + 1):
        for end in range(start + LEAST, len(words) + 1):
            moved = " ".join(words[start:end])
            rows = [(0, [("-", " ".join(words))]), (1, [("=", "x "), ("+", f"before {moved} behind")])]
            texts = [" ".join(words)], [f"x before {moved} behind"]
            assert [Transfer(0, 1, tuple(words[start:end]))] == transfers(rows, lambda texts=texts: texts)


def test_ideographs_count_as_words() -> None:
    moved = "各缔约国应当确保其港口看守人在黄昏点亮灯火直至最后一艘渡船返航归来为止"
    rows = [(0, [("=", "甲"), ("-", moved)]), (1, [("+", moved), ("=", "乙")])]
    assert [(0, 1)] == [each[:2] for each in transfers(rows, lambda: ([f"甲{moved}", "乙"], ["甲", f"{moved}乙"]))]
