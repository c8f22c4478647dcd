"""The commands that tell who stands where: tally, reconfirm, landed, moves, redline, and who asked for a phrase."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import ROOT, treaty

ONE = """+++
id = "one"
date = 2024-01-01
language = "en"
+++
# Draft convention on lanterns
## Chapter I. General provisions
### Article 1. Light
1. Each Party shall light its lanterns at dusk.
2. Each Party shall report the number of its lanterns.
3. Lanterns may be blue.
### Article 2. Oil
1. Oil is sold freely.
"""
TWO = """+++
id = "two"
date = 2024-06-01
language = "en"
+++
# Draft convention on lanterns
## Chapter I. General provisions
### Article 1. Oil
1. Oil is sold freely.
### Article 2. Light
1. Each Party may light its lanterns at dusk and put them out at dawn.
2. Each Party shall report the number of its lanterns.
"""
TABLES = """
[[group]]
code = "WATCH"
name = "The Night Watch"
members = ["FRA", "ESP"]
[[delegation]]
code = "GUILD"
name = "Guild of Lamplighters"
kind = "observer"
"""
RULES = '[[rule]]\nname = "nearly all"\nshare = "9/10"\nof = "voting"\n'
VOTES = """
[[vote]]
id = "V1"
date = 2024-07-01
question = "deletion of the paragraph on reports"
draft = "two"
on = "art_2__para_2"
for = 7
against = 70
outcome = "rejected"
"""
BELLS = r"Rings \u001b]52;c;aGk=\u0007 bells."
SAID = {
    "fra": [
        ("FRA-1", "2024-02-01", "one", "art_1__para_1", "propose", 'action = "amend"\ntext = "put them out at dawn"'),
        ("FRA-2", "2024-02-01", "one", "art_1__para_3", "propose", 'action = "delete"'),
    ],
    "esp": [("ESP-1", "2024-02-01", "one", "art_1__para_1", "oppose", 'quote = "shall"')],
    "watch": [("WATCH-1", "2024-02-01", "one", "art_1", "support", "")],
    "guild": [("GUILD-1", "2024-02-01", "one", "art_1__para_1", "oppose", "")],
    "deu": [
        ("DEU-1", "2024-02-01", "one", "art_1__para_2", "oppose", 'note = "Reports are a burden."'),
        ("DEU-2", "2024-06-20", "two", "art_2__para_2", "support", 'note = "Reports help after all."'),
    ],
    "ita": [
        ("ITA-1", "2024-02-01", "one", "art_1__para_2", "propose", f'action = "delete"\nnote = "{BELLS}"'),
        ("ITA-2", "2024-02-01", "one", "art_2", "propose", 'action = "add"'),
        ("ITA-3", "2024-02-01", "one", "art_1__para_2", "oppose", 'internal = true\nnote = "Secretive."'),
    ],
}  # fmt: skip


def entry(said: tuple[str, ...]) -> str:
    name, day, of, on, stance, more = said
    return f'[[position]]\nid = "{name}"\ndate = {day}\ndraft = "{of}"\non = "{on}"\nstance = "{stance}"\n{more}\n'


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    for folder in ("drafts", "positions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "drafts" / "one.md").write_text(ONE, encoding="utf-8")
    (tmp_path / "drafts" / "two.md").write_text(TWO, encoding="utf-8")
    for name, text in (("delegations", TABLES), ("rules", RULES), ("votes", VOTES)):
        (tmp_path / "positions" / f"{name}.toml").write_text(text, encoding="utf-8")
    for name, several in SAID.items():
        text = f'delegation = "{name.upper()}"\n' + "".join(map(entry, several))
        (tmp_path / "positions" / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def loaded(workspace: Path, *words: str) -> dict[str, object]:
    run = treaty(*words, "-f", "json", cwd=workspace)
    assert 0 == run.returncode, run.stderr
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_a_tally_counts_states_once_and_keeps_groups_and_observers_apart(workspace: Path) -> None:
    found = loaded(workspace, "tally", "art_1__para_1", "--draft", "one")
    assert {"backs": 0, "contests": 2, "asks": 0} == {k: v for k, v in found["counts"].items() if k != "silent"}  # type: ignore[attr-defined]
    assert found["states"] == sum(found["counts"].values())  # type: ignore[attr-defined]
    assert ["GUILD"] == [mark["delegation"] for mark in found["apart"]]  # type: ignore[attr-defined]
    text = treaty("tally", "art_1__para_2", "--draft", "one", cwd=workspace).stdout
    assert "2 through WATCH" in text
    assert "contests 2: 2 in their own words: DEU, ITA" in text
    assert "7 for, 70 against (abstaining not recorded): rejected [V1], as article 2 (2) of two" in " ".join(text.split())


def test_rules_of_the_workspace_are_applied_and_can_be_chosen(workspace: Path) -> None:
    every = treaty("tally", "art_1__para_2", "--draft", "one", cwd=workspace).stdout
    assert "simple majority" in every
    assert "nearly all (9/10 of those for and against): 4 of 4 needed, 2 for: not carried" in " ".join(every.split())
    one = treaty("tally", "art_1__para_2", "--draft", "one", "--rule", "nearly", cwd=workspace).stdout
    assert "simple majority" not in one
    assert "nearly all" in one


def test_a_tally_over_a_chapter_takes_the_loudest(workspace: Path) -> None:
    found = loaded(workspace, "tally", "chp_I", "--draft", "one")
    assert {"DEU", "ESP", "FRA", "ITA"} == {mark["delegation"] for mark in found["contests"]}  # type: ignore[attr-defined]
    assert [] == found["backs"]
    assert ["V1"] == [vote["id"] for vote in found["votes"]]  # type: ignore[attr-defined]


def test_without_a_provision_the_most_contested_come_first(workspace: Path) -> None:
    run = treaty("tally", "--draft", "one", "-f", "csv", cwd=workspace)
    rows = list(csv.DictReader(io.StringIO(run.stdout.removeprefix("\ufeff"))))
    contests = [int(row["contests"]) for row in rows]
    assert contests == sorted(contests, reverse=True)
    assert {"art_1__para_1", "art_1__para_2"} == {row["eid"] for row in rows[:2]}
    text = treaty("tally", "--draft", "one", "--top", "1", cwd=workspace).stdout
    assert f"{len(rows) - 2} more: --top 0 shows all; 1 that stand as what they are part of" in text
    every = treaty("tally", "--draft", "one", "--top", "0", cwd=workspace).stdout.splitlines()
    assert len(rows) + 2 == len(every), "a title, the names of the columns, a foot; without the article's heading"


def test_departures_name_both_sides(workspace: Path) -> None:
    found = loaded(workspace, "tally", "--departures", "--draft", "one")["departures"]
    assert {("ESP", "WATCH", "art_1__para_1"), ("FRA", "WATCH", "art_1__para_1"), ("FRA", "WATCH", "art_1__para_3")} == {
        (d["member"], d["group"], d["eid"])
        for d in found  # type: ignore[attr-defined]
    }
    text = treaty("tally", "art_1__para_3", "--departures", "--draft", "one", cwd=workspace).stdout
    assert "1 departure of members" in text
    assert "WATCH backs: supports article 1" in text


def test_reconfirm_gives_state_and_the_words_then_and_now(workspace: Path) -> None:
    found = loaded(workspace, "reconfirm", "--draft", "two")["delegations"]
    assert {"ESP", "FRA", "WATCH", "GUILD"} == set(found)  # type: ignore[call-overload]
    states = {asking["position"]["id"]: asking["state"] for several in found.values() for asking in several}  # type: ignore[attr-defined]
    assert ("words changed", "gone") == (states["FRA-1"], states["FRA-2"])
    text = treaty("reconfirm", "--draft", "two", "--delegation", "esp", cwd=workspace).stdout
    assert "opposes “shall” in article 1 (1) (2024-02-01, of one)" in text
    assert "ESP is also a member of WATCH" in text
    assert "[-shall-]{+may+}" in text
    assert "FRA-1" not in text


def test_landed_tells_what_came_where_and_what_nobody_can_tell(workspace: Path) -> None:
    found = loaded(workspace, "landed")["landings"]
    how = {landing["position"]["id"]: landing for landing in found}  # type: ignore[attr-defined]
    assert ("fully", [{"eid": "art_2__para_1", "words": "put them out at dawn"}]) == (how["FRA-1"]["how"], how["FRA-1"]["runs"])
    assert ("fully", "it is gone") == (how["FRA-2"]["how"], how["FRA-2"]["reason"])
    assert ("not", ["V1"]) == (how["ITA-1"]["how"], [vote["id"] for vote in how["ITA-1"]["votes"]])
    assert ("cannot be told", "no wording to look for") == (how["ITA-2"]["how"], how["ITA-2"]["reason"])
    text = treaty("landed", "--delegation", "FRA", "--draft", "two", cwd=workspace).stdout
    assert "2 proposals, as the latest draft has them: 2 fully" in text
    assert "in article 2 (1): “put them out at dawn”" in text
    assert "ITA" not in text


def test_moves_show_both_and_their_sources(workspace: Path) -> None:
    text = treaty("moves", cwd=workspace).stdout
    assert "1 move of 1 delegation or group" in text
    assert "opposes article 1 (2) (2024-02-01, of one) [DEU-1]" in text
    assert "supports article 2 (2) (2024-06-20, of two) [DEU-2]" in text
    assert ("Reports are a burden." in text, "Reports help after all." in text) == (True, True)
    assert "0 moves" in treaty("moves", "--delegation", "FRA", cwd=workspace).stdout


def test_a_compromise_is_tested_from_text_file_and_standard_input(workspace: Path) -> None:
    words = "1. Each Party should light its lanterns at dusk."
    (workspace / "compromise.txt").write_text(words + "\n", encoding="utf-8")
    common = ("redline", "art_1__para_1", "--draft", "one")
    first = treaty(*common, "--text", words, cwd=workspace)
    assert 0 == first.returncode, first.stderr
    assert first.stdout == treaty(*common, "--file", "compromise.txt", cwd=workspace).stdout
    assert first.stdout == treaty(*common, "--file", "-", cwd=workspace, stdin=words).stdout
    assert "[-shall-]{+should+}" in first.stdout
    assert "{+1." not in first.stdout
    assert "2 states on record, each counted once at its worst: 1 crossed, 1 met." in first.stdout
    assert "ESP: “shall” that it objects to is gone" in first.stdout
    assert "GUILD ask again" in first.stdout


def test_leaving_a_provision_out_is_a_compromise_too(workspace: Path) -> None:
    found = loaded(workspace, "redline", "art_1__para_2", "--draft", "one", "--text", "")
    verdicts = {answer["delegation"]: answer["verdict"] for answer in found["answers"]}  # type: ignore[attr-defined]
    assert {"DEU": "met", "ITA": "met", "WATCH": "crossed", "FRA": "crossed", "ESP": "crossed"} == verdicts


def test_history_names_who_asked_for_a_phrase(workspace: Path) -> None:
    found = loaded(workspace, "history", "art_2__para_1", "--draft", "two")["origins"]
    asked = {phrase["text"].strip(): phrase["asked_for_by"] for phrase in found}  # type: ignore[attr-defined]
    assert ["FRA-1"] == next(by for text, by in asked.items() if "put them out" in text)
    assert [] == next(by for text, by in asked.items() if text == "may")
    assert "asked for by FRA 2024-02-01 [FRA-1]" in " ".join(treaty("history", "art_2__para_1", cwd=workspace).stdout.split())


COMMANDS = ("tally art_1__para_2 --draft one", "tally --draft one", "tally --departures", "reconfirm", "landed", "moves",
            "redline art_1__para_2 --draft one --text nothing", "history art_2__para_2")  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_internal_words_leave_only_when_asked_for(workspace: Path, command: str) -> None:
    for name in ("text", "json"):
        shown = treaty(*command.split(), "-f", name, cwd=workspace)
        assert 0 == shown.returncode, shown.stderr
        assert "Secretive" not in shown.stdout
        assert "ITA-3" not in shown.stdout
    if not command.startswith("history"):
        told = treaty(*command.split(), "--internal", cwd=workspace).stdout
        assert told.startswith("Holds internal positions")


@pytest.mark.parametrize("command", COMMANDS)
def test_no_file_drives_the_terminal(workspace: Path, command: str) -> None:
    assert "\x1b" not in treaty(*command.split(), "--color", "never", cwd=workspace).stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_they_start_without_the_interface(workspace: Path, command: str) -> None:
    code = (
        "import sys; from treaty_tui.cli import main; main(sys.argv[1:]); "
        "print([m for m in sys.modules if m.split('.')[0] in ('textual', 'rich')], file=sys.stderr)"
    )
    words = [sys.executable, "-c", code, *command.split(), "-w", str(workspace)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "[]" == run.stderr.strip().splitlines()[-1]


def test_control_characters_of_a_note_are_shown_as_symbols(workspace: Path) -> None:
    assert "Rings ␛]52" in treaty("landed", "--delegation", "ITA", cwd=workspace).stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("tally", "art_9", "--draft", "one"), "art_9"),
        (("tally", "art_1", "--rule", "unanimty"), "simple majority"),
        (("tally", "--draft", "too"), "two"),
        (("reconfirm", "--delegation", "Frence"), "FRA"),
        (("landed", "--draft", "nine"), "nine"),
        (("moves", "--delegation", "XQ"), "XQ"),
        (("redline", "art_1__para_1"), "--text"),
        (("redline", "art_1__para_1", "--file", "none.txt"), "none.txt"),
        (("redline", "art_8", "--text", "x"), "art_8"),
    ],
)
def test_wrong_use_is_one_line(workspace: Path, words: tuple[str, ...], told: str) -> None:
    run = treaty(*words, cwd=workspace)
    assert (2, 1, "") == (run.returncode, run.stderr.count("\n"), run.stdout)
    assert told in run.stderr


sample = pytest.mark.skipif(not (ROOT / "positions" / "votes.toml").is_file(), reason="no sample beside the package")


@sample
def test_the_camps_of_the_sample_are_counted_under_both_numbers() -> None:
    old = loaded(ROOT, "tally", "art_13__para_3", "--draft", "rev1")
    new = loaded(ROOT, "tally", "art_14__para_3", "--draft", "rev3")
    for found in (old, new):
        assert {"EGY", "IDN", "IRN", "IRQ", "OMN", "PAK", "RUS", "SYR"} == {m["delegation"] for m in found["contests"]}  # type: ignore[attr-defined]
        assert 12 == sum(mark["via"] == "own" for mark in found["backs"])  # type: ignore[attr-defined]
        assert {"EU"} == {mark["group"] for mark in found["backs"] if mark["via"] == "group"}  # type: ignore[attr-defined]
        assert [(51, 94, None)] == [(v["in_favour"], v["against"], v["abstaining"]) for v in found["votes"]]  # type: ignore[attr-defined]


@sample
def test_the_sample_tells_its_departure_and_its_moves() -> None:
    departures = loaded(ROOT, "tally", "--departures", "--draft", "final")["departures"]
    assert ("NZL", "PIF") in {(d["member"], d["group"]) for d in departures}  # type: ignore[attr-defined]
    moves = loaded(ROOT, "moves")["moves"]
    pairs = {(m["before"]["id"], m["after"]["id"]) for m in moves}  # type: ignore[attr-defined]
    assert {("USA-2024-02-06-1", "USA-2024-02-06-2"), ("IND-2022-05-30-1", "IND-2022-08-29-1")} <= pairs
    assert ("USA-2019-11-18-1", "USA-2024-10-04-1") in pairs


@sample
def test_the_sample_has_no_proposal_taken_and_says_why_most_cannot_be_judged() -> None:
    landings = loaded(ROOT, "landed")["landings"]
    assert {"not", "voted", "cannot be told", "no later draft"} == {landing["how"] for landing in landings}  # type: ignore[attr-defined]
    assert all(landing["reason"] or landing["position"]["text"] for landing in landings)  # type: ignore[attr-defined]
