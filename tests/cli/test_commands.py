"""The commands as a user runs them: exit statuses, one-line errors, formats."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reports.material import NEW, OLD
from treaty_tui import cli
from treaty_tui.cli import compare as compare_command

ROOT = Path(__file__).resolve().parents[2]


def treaty(*words: str, cwd: Path = ROOT, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """One run of the program, away from any terminal."""
    return subprocess.run(
        [sys.executable, "-m", "treaty_tui", *words],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "positions").mkdir()
    (tmp_path / "drafts" / "one.md").write_bytes(OLD)
    (tmp_path / "drafts" / "two.md").write_bytes(NEW)
    return tmp_path


def test_drafts_are_listed_by_date(workspace: Path) -> None:
    run = treaty("drafts", "-f", "json", cwd=workspace)
    assert (0, ["one", "two"]) == (run.returncode, [d["id"] for d in json.loads(run.stdout)])
    assert {"id", "symbol", "date", "language", "articles", "words"} <= set(json.loads(run.stdout)[0])


def test_compare_takes_ids_and_files_alike(workspace: Path) -> None:
    by_id = json.loads(treaty("compare", "one", "two", "-f", "json", cwd=workspace).stdout)
    by_file = json.loads(treaty("compare", "drafts/one.md", "drafts/two.md", "-f", "json", cwd=workspace).stdout)
    assert [r["segments"] for r in by_id["rows"]] == [r["segments"] for r in by_file["rows"]]


def test_exit_code_tells_of_a_difference(workspace: Path) -> None:
    assert 0 == treaty("compare", "one", "two", cwd=workspace).returncode
    assert 1 == treaty("compare", "one", "two", "--exit-code", cwd=workspace).returncode
    assert 0 == treaty("compare", "one", "one", "--exit-code", cwd=workspace).returncode


def test_replacements_are_folded_out_of_text_and_html_and_not_out_of_json(workspace: Path) -> None:
    for name, word in (("before", "lanterns"), ("after", "lamps")):
        lines = "\n".join(
            f"{n}. Keepers {v} the {word} at night." for n, v in enumerate(("mend", "sell", "count", "lend", "buy"), 1)
        )
        (workspace / f"{name}.md").write_text(f"# Piers\n\n### Article 1. Piers\n{lines}\n", encoding="utf-8")
    command = ("compare", "before.md", "after.md", "--fold-replacements")
    assert "throughout: “lanterns” → “lamps” ×5" in treaty(*command, cwd=workspace).stdout
    assert (
        "mend" not in treaty(*command, cwd=workspace).stdout
        and "mend" not in treaty(*command, "-f", "html", cwd=workspace).stdout
    )
    after = (workspace / "after.md").read_text(encoding="utf-8")
    after = after.replace("3. ", "2. Bells ring.\n3. ").replace("2. Keepers sell", "2bis. Keepers sell")
    (workspace / "after.md").write_text(after, encoding="utf-8")
    assert "sell" in treaty(*command, cwd=workspace).stdout, "another number is still to be told"
    refused = treaty(*command, "-f", "json", cwd=workspace)
    assert (2, 1) == (refused.returncode, len(refused.stderr.splitlines())) and "--fold-replacements" in refused.stderr


def test_exit_code_tells_of_numbers_that_changed_alone(workspace: Path) -> None:
    text = (workspace / "drafts" / "one.md").read_text(encoding="utf-8")
    (workspace / "other.md").write_text(text.replace("### Article 1", "### Article 8"), encoding="utf-8")
    assert 1 == treaty("compare", "one", "other.md", "--exit-code", cwd=workspace).returncode


def test_a_changed_footnote_is_told_and_is_a_difference(workspace: Path) -> None:
    for name, who in (("a.md", "Norland"), ("b.md", "Sudland")):
        text = f"# T\n### Article 1\n1. Lamps burn.[^1]\n\n[^1]: {who} reserves its position.\n"
        (workspace / name).write_text(text, encoding="utf-8")
    run = treaty("compare", "a.md", "b.md", "--exit-code", cwd=workspace)
    assert (1, "") == (run.returncode, run.stderr)
    assert "· footnote 1 at article 1 (1) reads otherwise: [-Norland-]{+Sudland+} reserves" in run.stdout


def test_a_draft_may_come_from_standard_input(workspace: Path) -> None:
    text = (workspace / "drafts" / "one.md").read_text(encoding="utf-8")
    for piped in (text, text[text.index("\n# ") + 1 :]):
        run = treaty("compare", "-", "drafts/one.md", "--exit-code", cwd=workspace, stdin=piped)
        assert (0, "") == (run.returncode, run.stderr)


def test_a_pin_that_cannot_hold_is_told_with_the_comparison(workspace: Path) -> None:
    pins = workspace / "drafts" / "lineage.toml"
    for said, told in (
        ('[[pair]]\nold = "one:art_88"\nnew = "two:art_1"\n', "lineage.toml:1:1: 'art_88' does not exist in draft 'one'"),
        ("[[pair]\n", "lineage.toml:1:7: not valid TOML"),
        ('[[pair]]\nold = "one:art_1"\nnew = "two:art_1"\n', ""),
        (
            '[[pair]]\nold = "one:art_1"\nnew = "two:art_1"\n\n[[forbid]]\nold = "two:art_1"\nnew = "one:art_1"\n',
            "lineage.toml:1:1: 'one:art_1' and 'two:art_1' are forbidden below, which weighs more; take one entry out",
        ),
        (
            "".join(
                f'[[pair]]\nold = "one:{a}"\nnew = "two:{b}"\n' for a, b in (("art_1",) * 2, ("art_1", "art_2"), ("art_2",) * 2)
            ),
            "lineage.toml:4:1: 'one:art_1' and 'two:art_2' both have other counterparts, too",
        ),
        (
            '[[pair]]\nold = "one:art_1__para_nn_1"\nnew = "two:art_2"\n',
            "lineage.toml:1:1: 'two:art_2' is an article or the like and 'one:art_1__para_nn_1' stands in one: never paired",
        ),
        ('[[forbid]]\nold = "one:art_1__para_nn_1"\nnew = "two:art_2"\n', ""),
    ):
        pins.write_text(said, encoding="utf-8")
        run = treaty("compare", "one", "two", cwd=workspace)
        assert 0 == run.returncode
        assert told in run.stderr
        assert bool(told) == bool(run.stderr)


def test_a_pin_within_one_draft_is_told(workspace: Path) -> None:
    (workspace / "drafts" / "lineage.toml").write_text('[[pair]]\nold = "one:art_1"\nnew = "one:art_2"\n', encoding="utf-8")
    run = treaty("check", cwd=workspace)
    assert 1 == run.returncode
    assert "lineage.toml:1:1: vain-pin: 'one:art_1' and 'one:art_2' are of one draft" in run.stdout


def test_a_pin_holds_whichever_draft_is_compared_with_the_other(workspace: Path) -> None:
    (workspace / "drafts" / "lineage.toml").write_text('[[forbid]]\nold = "one:art_1"\nnew = "two:art_1"\n', encoding="utf-8")
    for pair in (("one", "two"), ("two", "one")):
        units = json.loads(treaty("compare", *pair, "-f", "json", cwd=workspace).stdout)["concordance"]
        assert not any(unit["old"] == unit["new"] == ["art_1"] for unit in units)


def test_only_and_provision_narrow_the_rows(workspace: Path) -> None:
    narrowed = treaty("compare", "one", "two", "-f", "json", "--only", "substantive", "--provision", "art_2", cwd=workspace)
    rows = json.loads(narrowed.stdout)["rows"]
    assert rows
    assert {"substantive"} == {row["significance"] for row in rows}
    assert all(place["article"] == "art_2" for row in rows for place in row["new"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("compare", "one", "thre"), "thre"),
        (("compare", "one", "two", "--only", "subtantive"), "subtantive"),
        (("compare", "one", "two", "--provision", "art_99"), "art_99"),
        (("compare", "one"), "NEW"),
        (("compare", "one", "two", "-f", "docs"), "docs"),
        (("compare", "one", "two", "-o", "out.xyz"), "out.xyz"),
        (("history", "art_99", "--draft", "two"), "art_99"),
        (("positions", "--draft", "nine"), "nine"),
        (("frobnicate",), "frobnicate"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(workspace: Path, words: tuple[str, ...], told: str) -> None:
    run = treaty(*words, cwd=workspace)
    assert (2, 1, "") == (run.returncode, run.stderr.count("\n"), run.stdout)
    assert told in run.stderr


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"+++\nid = \n+++\n# T\n", ":2:"),
        (b"\x7fELF\x00\x01\x02\x00", "bad.md"),
    ],
)
def test_unusable_input_names_the_file_and_the_place(workspace: Path, content: bytes, told: str) -> None:
    (workspace / "bad.md").write_bytes(content)
    run = treaty("compare", "one", "bad.md", cwd=workspace)
    assert (2, 1) == (run.returncode, run.stderr.count("\n"))
    assert told in run.stderr


def test_a_report_goes_to_a_file_by_its_suffix(workspace: Path) -> None:
    run = treaty("compare", "one", "two", "-o", "out.html", cwd=workspace)
    assert (0, "") == (run.returncode, run.stdout)
    assert (workspace / "out.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_check_tells_file_line_column_and_kind(workspace: Path) -> None:
    text = '[[position]]\nid = "AAA-1"\ndate = 2024-02-02\ndraft = "two"\non = "art_77"\nstance = "support"\n'
    (workspace / "positions" / "fra.toml").write_text(f'delegation = "FRA"\n{text}', encoding="utf-8")
    run = treaty("check", cwd=workspace)
    assert 1 == run.returncode
    assert any(line.startswith("positions/fra.toml:") and ": dead-eid: " in line for line in run.stdout.splitlines())


def test_recording_shows_in_the_comparison_and_can_be_taken_back(workspace: Path) -> None:
    recorded = treaty("record", "France", "art_2__para_1", "oppose", "--draft", "two", "--note", "Prefers shall.", cwd=workspace)
    assert 0 == recorded.returncode, recorded.stderr
    rows = json.loads(treaty("compare", "one", "two", "-f", "json", "--provision", "art_2__para_1", cwd=workspace).stdout)["rows"]
    assert [("FRA", recorded.stdout.strip())] == [(m["delegation"], m["position"]) for m in rows[0]["contests"]]
    assert 0 == treaty("undo", cwd=workspace).returncode
    rows = json.loads(treaty("compare", "one", "two", "-f", "json", "--provision", "art_2__para_1", cwd=workspace).stdout)["rows"]
    assert [] == rows[0]["contests"]


def test_internal_positions_leave_only_when_asked_for(workspace: Path) -> None:
    treaty("record", "FRA", "art_2__para_1", "oppose", "--draft", "two", "--internal", "--note", "Secretive.", cwd=workspace)
    for words in (("compare", "one", "two", "-f", "json"), ("positions", "-f", "json"), ("compare", "one", "two")):
        assert "Secretive" not in treaty(*words, cwd=workspace).stdout
        assert "FRA" not in treaty(*words, cwd=workspace).stdout
    shown = treaty("compare", "one", "two", "--internal", cwd=workspace).stdout
    assert "FRA" in shown
    assert "Holds internal positions" in shown


def test_the_history_of_an_article_tells_what_happened_inside_and_whose_words_are_no_own_words(workspace: Path) -> None:
    words = ("record", "BEL", "art_2__para_1", "oppose", "--draft", "two", "--date", "2024-02-03")
    treaty(*words, "--attributed-by", "FRA", "--note", "Finds it short.", cwd=workspace)
    shown = " ".join(treaty("history", "art_2", "--draft", "two", cwd=workspace).stdout.split())
    assert "article 2 changed" in shown
    assert "1. Each Party [-shall-]{+may+} light its lanterns" in shown
    assert "BEL oppose (2024-02-03, reported by FRA): Finds it short." in shown
    told = json.loads(treaty("history", "art_2", "--draft", "two", "-f", "json", cwd=workspace).stdout)["steps"][-1]
    assert ("Duties", "FRA") == (told["words"], told["positions"][0]["attributed_by"])
    assert told["whole"].startswith("Duties\n1. Each Party may")


def test_the_history_goes_on_past_a_draft_that_cannot_be_read_and_tells_it(workspace: Path) -> None:
    (workspace / "drafts" / "three.md").write_text(
        '+++\nid = "three\n+++\n# Lanterns\n### Article 1. Use\n1. X.\n', encoding="utf-8"
    )
    for named in ((), ("--draft", "two")):
        run = treaty("history", "art_2", *named, "-f", "json", cwd=workspace)
        assert 0 == run.returncode, run.stderr
        assert 1 == len(run.stderr.splitlines())
        assert "drafts/three.md:2:" in run.stderr
        assert "left out" in run.stderr
        told = json.loads(run.stdout)
        assert ["one", "two"] == [step["draft"] for step in told["steps"]]
        assert [("drafts/three.md", 2)] == [(wrong["path"], wrong["line"]) for wrong in told["left_out"]]
    assert 2 == treaty("history", "art_2", "--draft", "three", cwd=workspace).returncode
    (workspace / "drafts" / "three.md").unlink()
    run = treaty("history", "art_2", "-f", "json", cwd=workspace)
    assert ("", []) == (run.stderr, json.loads(run.stdout)["left_out"])
    for name in ("one.md", "two.md"):
        (workspace / "drafts" / name).unlink()
    assert "no drafts" in treaty("history", "art_2", cwd=workspace).stderr


EXPORTS = (
    "compare one two",
    "history art_2__para_1 --draft two",
    "positions",
    "tally art_2__para_1",
    "reconfirm",
    "landed",
    "moves",
    "redline art_2__para_1 --text x",
)


@pytest.mark.parametrize("command", EXPORTS)
def test_an_export_says_first_whether_it_holds_internal_positions(workspace: Path, command: str) -> None:
    def first(*more: str) -> str:
        return treaty(*command.split(), *more, cwd=workspace).stdout.partition("\n\n")[0]

    treaty("record", "BEL", "art_2__para_1", "oppose", "--draft", "two", cwd=workspace)
    assert "internal" not in first() + first("--internal")
    treaty("record", "FRA", "art_2__para_1", "oppose", "--draft", "two", "--internal", cwd=workspace)
    assert "internal" not in first()
    assert "Holds internal positions" in first("--internal")
    for asked in (False, True):
        told = json.loads(treaty(*command.split(), *["--internal"] * asked, "-f", "json", cwd=workspace).stdout)
        assert asked is (told["internal"] if isinstance(told, dict) else any(position["internal"] for position in told))


def test_the_interface_needs_a_terminal(workspace: Path) -> None:
    run = treaty(cwd=workspace)
    assert (2, 1) == (run.returncode, run.stderr.count("\n"))


def test_a_broken_pipe_is_no_error(workspace: Path) -> None:
    command = f"{sys.executable} -m treaty_tui compare rev1 rev3 | head -1"
    run = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (0, "") == (run.returncode, run.stderr)


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
def test_output_is_utf_8_in_every_locale(workspace: Path, locale: str) -> None:
    assert "→" in treaty("compare", "one", "two", cwd=workspace, LC_ALL=locale, PYTHONIOENCODING="").stdout


HEADLESS = ("drafts", "positions", "check", "compare rev1 rev3", "history art_6 --draft rev3")


@pytest.mark.parametrize("command", HEADLESS)
def test_headless_commands_never_import_the_interface(command: str) -> None:
    code = (
        "import sys; from treaty_tui.cli import main; main(sys.argv[1:]); "
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('textual', 'rich')), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code, *command.split()], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "[]" == run.stderr.strip().splitlines()[-1]


def test_the_process_leaves_with_the_status_of_its_command(workspace: Path) -> None:
    statuses = [
        treaty(*words, cwd=workspace).returncode for words in (("compare", "one", "two"), ("compare", "one"), ("nothing",))
    ]
    assert [0, 2, 2] == statuses
    assert 1 == treaty("compare", "one", "two", "--exit-code", cwd=workspace).returncode


def test_a_report_is_the_same_bytes_whatever_the_hash_seed() -> None:
    reports = {treaty("compare", "rev1", "rev3", "-f", "json", cwd=ROOT, PYTHONHASHSEED=seed).stdout for seed in ("1", "2", "3")}
    assert 1 == len(reports)


def test_borrowed_wording_is_told_with_its_places(workspace: Path) -> None:
    found = json.loads(treaty("borrowed", "two", "one", "-f", "json", cwd=workspace).stdout)
    shares = {a["eid"]: a["share"] for a in found["articles"]}
    assert 1.0 == shares["art_1"]
    assert 0 < shares["art_2"] < 1
    assert "article 1" in treaty("borrowed", "two", "one", cwd=workspace).stdout


def test_check_lists_references_that_lead_nowhere(workspace: Path) -> None:
    (workspace / "drafts" / "two.md").write_bytes(NEW.replace(b"as article 1 says", b"as article 7 says"))
    lines = [line for line in treaty("check", cwd=workspace).stdout.splitlines() if line.startswith("drafts/two.md:")]
    assert any(": broken-reference: article 2 (1): 'article 7'" in line for line in lines)


def test_check_tells_once_what_was_left_behind_and_names_nothing_now(workspace: Path) -> None:
    head = '+++\nid = "{}"\ndate = 2024-01-0{}\nlanguage = "en"\n+++\n# T\n### Article 1. Oil\n1. It burns as article 3 says.\n'
    fog, tolls = "Fog\n1. In fog a bell is rung every minute.\n", "Tolls\n1. Each boat pays a toll at dusk to the keeper.\n"
    folder = workspace / "drafts"
    (folder / "one.md").write_text(head.format("one", 1) + f"### Article 2. {fog}### Article 3. {tolls}", encoding="utf-8")
    (folder / "two.md").write_text(head.format("two", 2) + f"### Article 2. {tolls}", encoding="utf-8")
    lines = [line for line in treaty("check", cwd=workspace).stdout.splitlines() if "-reference: " in line]
    assert [True] == [": stale-reference: article 1 (1): article 3 became article 2" in line for line in lines]


def test_check_tells_what_was_deleted_though_another_text_is_named_beside_it(workspace: Path) -> None:
    head = '+++\nid = "{}"\ndate = 2024-01-0{}\nlanguage = "en"\n+++\n# Agreement\n### Article 1\n1. This Agreement binds.\n'
    cites = "### Article 2. Fog\n1. In fog a bell is rung as article 9 of the Convention and article 3 say.\n"
    folder = workspace / "drafts"
    (folder / "one.md").write_text(head.format("one", 1) + cites + "### Article 3. Tolls\n1. A toll is paid.\n", encoding="utf-8")
    (folder / "two.md").write_text(head.format("two", 2) + cites, encoding="utf-8")
    lines = [line for line in treaty("check", cwd=workspace).stdout.splitlines() if "-reference: " in line]
    assert [True] == [": broken-reference: article 2 (1): article 3 does not exist (since one)" in line for line in lines]


def test_check_lists_references_that_did_not_follow_their_target() -> None:
    lines = [line for line in treaty("check").stdout.splitlines() if ": stale-reference: " in line]
    assert any(line.startswith("drafts/rev3.md:") and "article 34 (4)" in line and "since rev1" in line for line in lines)


PLAIN = [
    ["a", "b"],
    ["a", "b", "-f", "json"],
    ["a b", "", "-f", "text"],
    ["-f", "html", "a", "b"],
    ["a", "--format", "json", "b", "-w", "here/there"],
    ["--workspace", ".", "a", "b"],
]


@pytest.mark.parametrize("words", PLAIN)
def test_a_plain_command_line_means_what_the_parser_says(words: list[str]) -> None:
    plain = cli._plain(compare_command, words)
    assert plain is not None
    assert vars(plain) == vars(cli._parsed(compare_command, "compare", words))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a"],
        ["a", "b", "c"],
        ["a", "-"],
        ["--", "a", "b"],
        ["a", "b", "-f", "pdf"],
        ["-f", "json"],
        ["a", "-f", "json"],
        ["a", "-fjson"],
        ["a", "b", "-f"],
        ["a", "b", "-f", "json", "-f", "text"],
        ["a", "b", "-w", "-f"],
        ["a", "b", "-o", "c.json"],
    ],
)
def test_what_is_not_plain_is_left_to_the_parser(words: list[str]) -> None:
    assert cli._plain(compare_command, words) is None


def test_a_plain_comparison_loads_no_parser() -> None:
    script = (
        "import os, sys; os._exit = lambda status: print('argparse' in sys.modules, file=sys.stderr)\n"
        "from treaty_tui.cli import run; run()"
    )
    words = [sys.executable, "-c", script, "compare", "rev1", "rev3"]
    run = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
    assert "False" == run.stderr.strip().splitlines()[-1]
