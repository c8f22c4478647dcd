"""What the world does to a command: full disks, closed streams, hostile names, broken files. One line each, never a traceback."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.test_commands import ROOT, treaty
from tests.reports.material import NEW, OLD

DRIVES = "\x1b]52;c;QQ==\x07\x1b[2J\x9b31m"
"""Writes the clipboard, clears the screen, turns it red."""

TOML = DRIVES.replace("\x1b", "\\u001b").replace("\x07", "\\u0007").replace("\x9b", "\\u009b")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "positions").mkdir()
    (tmp_path / "drafts" / "one.md").write_bytes(OLD)
    (tmp_path / "drafts" / "two.md").write_bytes(NEW)
    return tmp_path


def shell(line: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = line.replace("treaty-tui", f"{sys.executable} -m treaty_tui")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(["bash", "-c", command], cwd=cwd, capture_output=True, text=True, env=environment, check=False)


def only_line(run: subprocess.CompletedProcess[str]) -> str:
    assert (2, 1) == (run.returncode, run.stderr.count("\n")), run.stderr
    return run.stderr


@pytest.mark.parametrize("command", ["drafts", "compare one two", "compare one two -f json", "check", "positions", "tally"])
@pytest.mark.parametrize(("stream", "told"), [(">/dev/full", "No space"), (">&-", "Bad file descriptor")])
def test_output_that_cannot_be_written_is_told(workspace: Path, command: str, stream: str, told: str) -> None:
    (workspace / "drafts" / "three.md").write_bytes(b"")  # so that `check` has something to say
    line = only_line(shell(f"treaty-tui {command} {stream}", workspace))
    assert "standard output cannot be written" in line
    assert told in line


def test_a_recording_whose_id_cannot_be_printed_tells_it_all_the_same(workspace: Path) -> None:
    line = only_line(shell("treaty-tui record FRA art_2__para_1 oppose --draft two >/dev/full", workspace))
    listed = json.loads(treaty("positions", "-f", "json", cwd=workspace).stdout)
    assert [True] == [position["id"] in line for position in listed]


def test_a_report_into_a_file_needs_no_standard_output(workspace: Path) -> None:
    assert 0 == shell("treaty-tui compare one two -o out.html <&- >&- 2>&-", workspace).returncode
    assert (workspace / "out.html").read_bytes().endswith(b"</html>\n")


def test_without_stderr_the_status_tells(workspace: Path) -> None:
    for nowhere in ("2>&-", "2>/dev/full"):
        run = shell(f"treaty-tui compare one nine {nowhere}", workspace)
        assert (2, "") == (run.returncode, run.stdout)


@pytest.mark.parametrize("format", ["text", "json", "html"])
def test_an_interrupted_comparison_leaves_nothing_behind(workspace: Path, format: str) -> None:
    lines = "".join(f"{n}. The lantern number {n} shall burn for {n % 7} hours.\n" for n in range(1, 20_000))
    (workspace / "long.txt").write_text(f"Article 1\n{lines}", encoding="utf-8")
    (workspace / "out").mkdir()
    command = [sys.executable, "-m", "treaty_tui", "compare", "one", "long.txt", "-f", format, "-o", f"out/report.{format}"]
    process = subprocess.Popen(command, cwd=workspace, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    time.sleep(0.4)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert (130, b"") == (process.returncode, told)
    assert [] == list((workspace / "out").iterdir())


def test_nothing_that_a_workspace_holds_drives_the_terminal(workspace: Path) -> None:
    head = f'+++\nid = "three{TOML}"\ntitle = "t{TOML}"\nsymbol = "s{TOML}"\nnotice = "n{TOML}"\ndate = 2024-03-03\n+++\n'
    text = f"# Title{DRIVES}\n### Article 1. Heading{DRIVES}\nWords{DRIVES} and \u202eturned words.\n"
    (workspace / "drafts" / f"new\nline{DRIVES}.md").write_text(head + text, encoding="utf-8")
    (workspace / "positions" / "fra.toml").write_text(
        f'delegation = "FRA"\n[[position]]\nid = "F{TOML}\\n1"\ndate = 2024-02-02\ndraft = "two"\non = "art_2__para_1"\n'
        f'stance = "oppose"\nquote = "light"\nnote = "n{TOML}"\ntext = "t{TOML}"\n[position.source]\ndocument = "d{TOML}"\n'
        f'[[position]]\nid = "F2"\non = "art_1{TOML}\\n"\nstance = "x{TOML}"\ndelegation = "Y{TOML}"\ndraft = "z{TOML}"\n',
        encoding="utf-8",
    )
    new = f"three{DRIVES}"
    commands = [["drafts"], ["check"], ["positions"], ["compare", "two", new], ["compare", "two", "no" + DRIVES], ["tally"]]
    commands += [["history", "art_2__para_1", "--draft", "two"], ["withdraw", "nobody's"], ["record", DRIVES, "art_1", "support"]]
    commands += [
        ["landed"],
        ["moves"],
        ["reconfirm"],
        ["compare", "two", f"./{DRIVES}\n.md"],
        ["compare", DRIVES, "b", "c" + DRIVES],
    ]
    commands += [[*words, "-f", name] for words in commands[:4] for name in ("json", "csv", "html") if words != ["check"]]
    commands += [["compare", "one", "two", "-o", f"out{DRIVES}.html"], ["scan", "drafts/two.md", "--draft", new]]
    for words in commands:
        run = treaty(*words, cwd=workspace)
        assert not {"\x1b", "\x9b", "\x07"} & set(run.stdout + run.stderr), words
        assert "Traceback" not in run.stderr, words
        assert run.returncode != 2 or run.stderr.count("\n") == 1, words
    assert "\u202e" not in treaty("compare", "two", new, cwd=workspace).stdout


def test_a_name_in_bytes_that_are_no_utf_8_is_shown_in_every_format(workspace: Path) -> None:
    name = b"caf\xe9.txt"
    (workspace / os.fsdecode(name)).write_bytes(NEW)
    (workspace / "drafts" / os.fsdecode(name)).write_bytes(b"Article 1\nWords of an undated draft.\n")
    for words in ("compare one", "compare one -f json", "compare one -f html", "scan", "scan -f json"):
        run = treaty(*words.split(), os.fsdecode(name), cwd=workspace)
        assert (0, "") == (run.returncode, run.stderr), words
    for words in ("drafts", "drafts -f json", "check", "check -f json"):
        assert treaty(*words.split(), cwd=workspace).returncode < 2, words
    assert (
        os.fsdecode(name)
        in json.loads(treaty("compare", "one", os.fsdecode(name), "-f", "json", cwd=workspace).stdout)["new"]["path"]
    )


def test_a_draft_that_cannot_be_read_hides_no_other(workspace: Path) -> None:
    (workspace / "drafts" / "bad.md").write_bytes(b"\x7fELF\x00\x01\x02\x00")
    run = treaty("drafts", "-f", "json", cwd=workspace)
    assert ["one", "two"] == [draft["id"] for draft in json.loads(run.stdout)]
    assert "drafts/bad.md" in only_line(run)
    history = json.loads(treaty("history", "art_1", "--draft", "two", "-f", "json", cwd=workspace).stdout)
    assert ["one", "two"] == [step["draft"] for step in history["steps"]]


def test_names_longer_than_the_disk_allows_are_unknown(workspace: Path) -> None:
    only_line(treaty("compare", "one", "x" * 5000, cwd=workspace))
    only_line(treaty("compare", "one", f"drafts/{'x' * 400}.md", cwd=workspace))
    only_line(treaty("compare", "one", "two", "-o", f"{'x' * 400}.html", cwd=workspace))


def test_a_pipe_is_as_good_as_a_file_and_a_folder_is_told(workspace: Path) -> None:
    run = shell("treaty-tui compare one <(cat drafts/two.md) -f json", workspace)
    assert "one" == json.loads(run.stdout)["old"]["id"], run.stderr
    assert "folder" in only_line(treaty("compare", "one", "drafts", cwd=workspace))


def test_a_report_never_takes_the_place_of_a_draft_that_it_compares(workspace: Path) -> None:
    (workspace / "drafts" / "old.txt").write_bytes(OLD.replace(b'id = "one"', b'id = "old"'))
    only_line(treaty("compare", "old", "two", "-o", "drafts/old.txt", cwd=workspace))
    assert (workspace / "drafts" / "old.txt").read_bytes().startswith(b"+++")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("matrix", "`treaty-tui --help`"),
        ("comapre one two", "`treaty-tui compare`"),
        ("import x.docx", "no command"),
        ("compare one two -o nowhere/report.html", "no such folder"),
        ("compare one two -f html -o drafts", "folder"),
        ("positions --stance suport", "suport"),
        ("positions --provision art_77", "art_77"),
    ],
)
def test_misuse_says_what_to_do(workspace: Path, words: str, told: str) -> None:
    assert told in only_line(treaty(*words.split(), cwd=workspace))


def test_every_command_knows_color_and_a_dash_is_standard_output(workspace: Path) -> None:
    for words in ("drafts", "check", "positions", "compare one two -o -", "compare one two -f json -o -"):
        run = treaty(*words.split(), "--color", "never", cwd=workspace)
        assert (0, "") == (run.returncode, run.stderr), words
    coloured = treaty("record", "FRA", "art_1", "support", "--draft", "two", "--color", "always", cwd=workspace)
    assert "\x1b" not in coloured.stdout
    assert treaty("compare", "one", "two", "--only", " changed, Inserted", cwd=workspace).stdout


def test_columns_says_how_wide_a_report_is_and_nonsense_says_nothing(workspace: Path) -> None:
    def widest(columns: str) -> int:
        return max(map(len, treaty("compare", "one", "two", cwd=workspace, COLUMNS=columns).stdout.splitlines()))

    assert widest("50") <= 50 < widest("100")
    for nonsense in ("", "abc", "-5", "0", "99999999999999999999", "²"):
        assert widest("100") == widest(nonsense)


@pytest.mark.parametrize(
    ("words", "status"), [("positions", 2), ("compare one two", 0), ("tally", 0), ("history art_1 --draft two", 0), ("check", 1)]
)
def test_a_file_of_positions_that_is_left_out_is_told(workspace: Path, words: str, status: int) -> None:
    (workspace / "positions" / "fra.toml").write_text('delegation = "FRA"\n[[position]]\nid = "x\n', encoding="utf-8")
    entry = '[[position]]\nid = "B1"\ndate = 2024-02-02\ndraft = "two"\non = "art_2__para_1"\nstance = "oppose"\n'
    (workspace / "positions" / "bel.toml").write_text(f'delegation = "BEL"\n{entry}', encoding="utf-8")
    run = treaty(*words.split(), cwd=workspace)
    assert status == run.returncode
    assert "positions/fra.toml:3:8: " in (run.stdout if words == "check" else run.stderr)
    assert run.stderr.count("\n") == (words != "check")
    assert "BEL" in run.stdout or words not in ("positions", "compare one two")


@pytest.mark.parametrize(
    ("data", "status", "told"),
    [
        (b"", 2, "x.md: there is no text in this file"),
        (b" \n\t\n", 2, "x.md: there is no text in this file"),
        ("### Статья 1. Фонари\n\n1. Сторож зажигает фонарь.\n".encode("cp1251"), 0, "x.md:1:1: not UTF-8: read as Windows-1251"),
        ("### Article 1. Lamps\n\n1. Lamps burn.\n".encode("utf-16-le"), 0, "x.md:1:1: no byte order mark; read as UTF-16-LE"),
        (b"lamps\nbu\x00r\x00n", 2, "x.md:2:3: this is a binary file (here is a NUL byte), not text; give a Markdown"),
    ],
)
def test_how_a_file_was_read_is_told_in_a_line(workspace: Path, data: bytes, status: int, told: str) -> None:
    (workspace / "x.md").write_bytes(data)
    run = treaty("compare", "one", "x.md", cwd=workspace)
    assert (status, 1) == (run.returncode, run.stderr.count("\n"))
    assert told in run.stderr


def test_the_interface_takes_its_workspace_as_every_command_does(workspace: Path) -> None:
    assert "needs a terminal" in only_line(treaty("-w", str(workspace), cwd=workspace))
    assert "two workspaces are named" in only_line(treaty(str(workspace), "-w", str(workspace), cwd=workspace))
