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


def test_only_the_interface_imports_typing() -> None:
    """It costs a third of starting Python; `treaty_tui.typed` has what the other rooms need."""
    bearing = {path.relative_to(ROOT / "treaty_tui").parts[0] for path in SOURCES if _imports(path, "typing")}
    assert {"tui", "typed.py"} >= bearing


def _imports(path: Path, module: str) -> bool:
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return any(
        module == node.module
        if isinstance(node, ast.ImportFrom)
        else isinstance(node, ast.Import) and module in {a.name for a in node.names}
        for node in tree
    )


def test_everything_of_the_top_level_is_known() -> None:
    known = {"treaty_tui", "drafts", "positions", "tests", "pyproject.toml", "README.md", "LICENSE"}
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    if not any(listed):
        pytest.skip("not a git checkout")
    top = {name.split("/")[0] for name in listed if name}
    assert set() == {name for name in top - known if not name.startswith(".")}
