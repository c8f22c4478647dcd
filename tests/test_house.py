"""Rules of the house that no linter knows."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "treaty_tui").rglob("*.py"))
POSSESSIVE = re.compile(r"(?<!\\)[\w)\]}][*+?}]\+|\(\?>")


def strings(path: Path) -> list[str]:
    """All string literals of a file, the parts of f-strings too."""
    return [
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_pattern_is_possessive(path: Path) -> None:
    """They match wrongly before Python 3.11.5 (python/cpython issues 101955 and 106052)."""
    assert [] == [text for text in strings(path) if POSSESSIVE.search(text)]


def test_everything_of_the_top_level_is_known() -> None:
    known = {"treaty_tui", "drafts", "positions", "tests", "pyproject.toml", "README.md", "LICENSE"}
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    if not any(listed):
        pytest.skip("not a git checkout")
    top = {name.split("/")[0] for name in listed if name}
    assert set() == {name for name in top - known if not name.startswith(".")}
