import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli

from treaty_tui.model import Position
from treaty_tui.positions.edit import Editor
from treaty_tui.positions.reading import read
from treaty_tui.workspace import Workspace
from treaty_tui.workspace.recording import new_id
from treaty_tui.workspace.sharing import ATTRIBUTES, lacks_attributes

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(root: Path, *words: str) -> str:
    names = ["-c", "user.name=A Person", "-c", "user.email=person@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *names, *words], cwd=root, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, f"git {' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture
def repository(root: Path) -> Path:
    (root / ".gitattributes").write_text(ATTRIBUTES + "\n", "utf-8")
    (root / ".gitignore").write_text("*.lock\n", "utf-8")
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "start")
    return root


def merged(root: Path, here: Callable[[], object], there: Callable[[], object]) -> None:
    """What each does on a branch of its own, then both merged, in a real repository."""
    git(root, "checkout", "-qb", "there")
    there()
    git(root, "add", ".")
    git(root, "commit", "-qm", "there")
    git(root, "checkout", "-q", "main")
    here()
    git(root, "add", ".")
    git(root, "commit", "-qm", "here")
    git(root, "merge", "-q", "--no-edit", "there")


def test_two_servers_that_add_entries_merge_without_conflict(repository: Path) -> None:
    def add(count: int, stance: str) -> Callable[[], object]:
        return lambda: [
            Workspace.open(repository).record("RUS", "art_2", stance, note="Same words.", date="2024-06-12") for _ in range(count)
        ]

    merged(repository, add(3, "oppose"), add(2, "oppose"))
    positions = Workspace.open(repository).book().positions
    assert (6, 6) == (len(positions), len({p.id for p in positions}))
    assert {"Same words."} == {p.note for p in positions[1:]}
    assert [] == [f for f in Workspace.open(repository).findings() if f.severity == "error"]


def test_two_servers_that_begin_the_same_file(repository: Path) -> None:
    merged(
        repository,
        lambda: Workspace.open(repository).record("KEN", "art_1", "support"),
        lambda: Workspace.open(repository).record("KEN", "art_1", "support"),
    )
    assert 2 == len([p for p in Workspace.open(repository).book().positions if p.delegation == "KEN"])


def test_one_withdraws_the_last_entry_while_the_other_adds(repository: Path) -> None:
    last = Workspace.open(repository).record("RUS", "art_2", "oppose")
    git(repository, "commit", "-qam", "last")
    for branch in ("first", "second"):
        git(repository, "checkout", "-q", "main")
        git(repository, "branch", "-f", "there")
        git(repository, "checkout", "-qb", f"{branch}-here")
        merge_both_ways(repository, branch == "first", last)
        states = {p.id: p.status for p in Workspace.open(repository).book().positions}
        assert "withdrawn" == states.pop(last)
        assert {"standing"} == set(states.values())
        assert 2 == len(states)


def merge_both_ways(root: Path, ours_withdraws: bool, last: str) -> None:
    """Whichever side git calls ours, lines must not land in the wrong entry."""
    here = git(root, "rev-parse", "--abbrev-ref", "HEAD").strip()
    git(root, "checkout", "-q", "there")
    withdraw, add = (lambda: Workspace.open(root).withdraw(last)), (lambda: Workspace.open(root).record("RUS", "art_1", "oppose"))
    (add if ours_withdraws else withdraw)()
    git(root, "commit", "-qam", "there")
    git(root, "checkout", "-q", here)
    (withdraw if ours_withdraws else add)()
    git(root, "commit", "-qam", "here")
    git(root, "merge", "-q", "--no-edit", "there")


def test_both_amend_the_same_position_is_told_not_merged_in_silence(repository: Path) -> None:
    merged(
        repository,
        lambda: Workspace.open(repository).amend("RUS-2024-02-01-1", stance="oppose"),
        lambda: Workspace.open(repository).amend("RUS-2024-02-01-1", stance="reserve"),
    )
    workspace = Workspace.open(repository)
    assert ["unreadable"] == [f.kind for f in workspace.findings() if f.severity == "error"]
    assert {"oppose", "reserve"} == {p.stance for p in workspace.book().positions}, "both new ones are read all the same"


def some_position(rng: random.Random) -> Position:
    """Entries that share as many lines as two delegates' entries ever will."""
    made = new_id("RUS", "2024-06-12", ())
    fields = {
        name: rng.choice(("", "same"))
        for name in (
            "quote",
            "action",
            "text",
            "note",
            "on_behalf_of",
            "session",
            "speaker",
            "alternative_group",
            "document",
            "url",
        )
    }
    fields["action"] = rng.choice(("", "delete"))
    extra = {f"own{n}": "same" for n in range(rng.randrange(6))}
    return Position(made, "RUS", rng.choice(("art_1", "art_2")), "oppose", "2024-06-12", "one", extra=extra)._replace(**fields)  # type: ignore[arg-type]


def test_any_entries_added_on_two_branches_merge_to_all_of_them(tmp_path: Path) -> None:
    rng = random.Random(20240612)
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitattributes").write_text("*.toml merge=union\n", "utf-8")
    for n in range(40):
        (tmp_path / f"{n}.toml").write_text('delegation = "RUS"\n' if n % 2 else "", "utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "start")
    added: dict[int, set[str]] = {}

    def add() -> None:
        for n in range(40):
            path = tmp_path / f"{n}.toml"
            editor = Editor(path.read_bytes(), str(path))
            editor.start("RUS")
            for position in [some_position(rng) for _ in range(rng.randrange(1, 4))]:
                editor.append(position)
                added.setdefault(n, set()).add(position.id)
            path.write_bytes(editor.data)

    merged(tmp_path, add, add)
    for n in range(40):
        data = (tmp_path / f"{n}.toml").read_bytes()
        assert "RUS" == tomli.loads(data.decode())["delegation"]
        assert (added[n], ()) == ({p.id for p in read(data, "p").positions}, read(data, "p").findings)
        assert len(added[n]) == len(read(data, "p").positions)


def test_a_repository_without_the_line_is_told(repository: Path) -> None:
    assert not lacks_attributes(repository)
    (repository / ".gitattributes").write_text("# positions/*.toml merge=union\n", "utf-8")
    assert lacks_attributes(repository)
    assert "git-merge" in {f.kind for f in Workspace.open(repository).findings()}
