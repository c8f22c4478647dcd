"""How much a cold `compare` costs, beside starting Python and beside named tools. `pytest -m bench -s tests/bench`."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.measure import in_turn, table
from tests.bench.texts import pair

pytestmark = pytest.mark.bench

MAKER = Path(__file__).resolve().parents[2] / ".." / "shared" / "bench" / "make_drafts.py"


def write(folder: Path, size: int) -> tuple[str, str]:
    paths = folder / "old.md", folder / "new.md"
    for path, text in zip(paths, pair(size), strict=True):
        path.write_text(text, encoding="utf-8")
    return str(paths[0]), str(paths[1])


def outsiders(old: str, new: str) -> dict[str, list[str]]:
    """Tools that happen to be installed."""
    found = {
        "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", old, new],
        "wdiff": ["wdiff", old, new],
        "redlines": [
            sys.executable,
            "-c",
            f"from redlines import Redlines as R; R(open({old!r}).read(), open({new!r}).read()).output_markdown",
        ],
    }
    try:
        import redlines  # noqa: F401
    except ImportError:
        found.pop("redlines")
    return {name: command for name, command in found.items() if shutil.which(command[0])}


def test_cold_compare_of_20_000_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(tmp_path, 20_000)
    results = in_turn(
        {
            "python -c pass": [sys.executable, "-c", "pass"],
            "treaty-tui compare -f json": [sys.executable, "-m", "treaty_tui", "compare", old, new, "-f", "json"],
            "treaty-tui compare": [sys.executable, "-m", "treaty_tui", "compare", old, new],
            **outsiders(old, new),
        }
    )
    with capsys.disabled():
        print(f"\n20,000 words, cold\n{table(results, 'python -c pass')}")


def made(folder: Path, articles: int) -> tuple[str, str]:
    """Drafts of the generator beside the project: full of points, and of references that follow what was renumbered."""
    subprocess.run([sys.executable, str(MAKER), str(folder), "--articles", str(articles), "--seed", "7"], check=True)
    return str(folder / str(articles) / "old.txt"), str(folder / str(articles) / "new.txt")


@pytest.mark.parametrize("generated", [False, True], ids=["own", "generated"])
def test_two_million_words(tmp_path: Path, capsys: pytest.CaptureFixture[str], generated: bool) -> None:
    if generated and not MAKER.exists():
        pytest.skip("make_drafts.py is not at hand")
    old, new = made(tmp_path, 6_800) if generated else write(tmp_path, 2_000_000)
    ours = [sys.executable, "-m", "treaty_tui", "compare", old, new]
    commands = {"treaty-tui compare": ours} | {f"treaty-tui compare -f {name}": [*ours, "-f", name] for name in ("json", "html")}
    tools = {name: command for name, command in outsiders(old, new).items() if name != "redlines"}
    if shutil.which("delta"):
        tools["git diff | delta"] = ["sh", "-c", f"git diff --no-index {old} {new} | delta"]
    with capsys.disabled():
        print(f"\n2 million words, {'generated' if generated else 'our own'}\n{table(in_turn(commands | tools, 3), 'wdiff')}")


def test_ten_times_the_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commands = {}
    for size in (20_000, 200_000, 2_000_000):
        folder = tmp_path / str(size)
        folder.mkdir()
        old, new = write(folder, size)
        commands[f"{size:,} words"] = [sys.executable, "-m", "treaty_tui", "compare", old, new, "-f", "json"]
    with capsys.disabled():
        print(f"\n{table(in_turn(commands, 3), '20,000 words')}")
