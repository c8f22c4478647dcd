import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from treaty_tui.workspace import Workspace

ONE = """+++
id = "one"
symbol = "A/1"
date = 2024-01-10
language = "en"
+++
# Convention on rivers

## Chapter I. General provisions

### Article 1. Floods

1. Each Party shall warn its neighbours of floods that may reach them.

2. A warning is sent without delay.

### Article 2. Dams

1. A dam is built only after notice to those who live below it.
"""

TWO = ONE.replace('"one"', '"two"').replace("2024-01-10", "2024-06-10").replace("shall warn", "should warn")

RUS = """# What Aland said; keep this remark.
delegation = "RUS"

# the first
[[position]]
id = "RUS-2024-02-01-1"
date = 2024-02-01
draft = "one"
on = "art_1__para_1"
stance = "support"   # warmly
mood = "calm"
"""


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The journal of undo goes to a folder of the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("TREATY_TUI_WORKSPACE", raising=False)
    return tmp_path / "state"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace of two drafts and one file of positions."""
    folder = tmp_path / "ws"
    (folder / "drafts").mkdir(parents=True)
    (folder / "positions").mkdir()
    (folder / "drafts" / "one.md").write_text(ONE, "utf-8")
    (folder / "drafts" / "two.md").write_text(TWO, "utf-8")
    (folder / "positions" / "rus.toml").write_text(RUS, "utf-8")
    return folder


@pytest.fixture
def session(root: Path) -> Callable[[], Workspace]:
    """Opens the workspace, as a session of its own."""
    return lambda: Workspace.open(root)


@pytest.fixture
def unprivileged(root: Path) -> Iterator[Path]:
    """The workspace, seen by a user to whom permissions apply: root gives its rights away for the time of the test."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(root, Path(name) / "ws"))
        Path(name).chmod(0o755)
        before = os.geteuid()
        if before == 0:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, 65534, -1)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            (folder / "positions").chmod(0o755)
            os.seteuid(before)
