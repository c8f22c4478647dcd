"""What `check` tells of drafts besides their references; the wordings are our own."""

from pathlib import Path

import pytest

from treaty_tui.workspace import Workspace

HEAD = '+++\nid = "{}"\ndate = 2031-0{}-01\nlanguage = "en"\n+++\n# Convention on Lamps\n'
PLAIN = "## Chapter I. General\n### Article 1. Lamps\n1. Lamps burn from dusk until dawn.\n2. {}\n"


def checked(tmp_path: Path, *texts: str) -> list[tuple[str, str, int, int, str]]:
    """Kind, file, line, column and message of what is wrong with drafts, the oldest first, and told in a workspace of theirs."""
    (tmp_path / "drafts").mkdir()
    for number, text in enumerate(texts, 1):
        (tmp_path / "drafts" / f"d{number}.md").write_text(HEAD.format(f"d{number}", number) + text)
    return told(tmp_path)


def told(root: Path) -> list[tuple[str, str, int, int, str]]:
    found = Workspace(root).findings()
    return [(f.kind, Path(f.path).name, f.line, f.column, f.message) for f in found if f.kind != "network-folder"]


def test_a_reference_is_told_with_its_column(tmp_path: Path) -> None:
    said = "Bells ring under article 9, and horns under article 9, paragraph 4, and under article 9."
    found = checked(tmp_path, PLAIN.format(said))
    assert [10, 10, 10] == [line for _, _, line, _, _ in found]
    line = f"2. {said}"
    assert [line.index("article 9") + 1, line.index("article 9, p") + 1, line.rindex("article 9") + 1] == [f[3] for f in found]


def test_a_head_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text('+++\nid = "a\n+++\n### Article 1. Lamps\n1. Lamps burn.\n')
    assert ["unreadable-head"] == [kind for kind, *_ in told(tmp_path)]
