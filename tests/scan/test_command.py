"""`treaty-tui scan`: text for people, JSON for programs, TOML that `positions/` can hold; nothing is recorded."""

import json
import tomllib
from pathlib import Path
from time import process_time

import pytest

from tests.scan.builders import scanned
from treaty_tui.cli import main
from treaty_tui.positions.reading import read
from treaty_tui.scan import render

ROOT = Path(__file__).resolve().parents[2]

STATEMENT = """\
Statement by the delegation of Canada

3 March 2031

Dear colleagues,

We turn to article 6, paragraph 2, and to “cyber” terminology. Some delegations proposed to delete Article 27.
"""
"""Of what the real delegation never said, nothing: it only turns to provisions."""

HOSTILE = (
    'Statement by Ruritania\n\nWe support Article 4 "\x1b]52;c;x\x07 """ \\ \x9b2J \u202e\x7f \ud7ff\'\'\' # [[position]].\n'
)


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "said.txt"
    path.write_text(STATEMENT, "utf-8")
    return path


def run(statement: Path, *words: str, form: str = "json") -> bytes:
    out = statement.parent / f"out.{form}"
    assert 0 == main(["scan", str(statement), "--draft", "rev3", "-w", str(ROOT), "-f", form, "-o", str(out), *words])
    return out.read_bytes()


def test_json_gives_every_place(statement: Path) -> None:
    document = json.loads(run(statement))
    assert "treaty-tui/scan/1" == document["schema"]
    assert "rev3" == document["draft"]["id"]
    by_target = {one["position"]["on"]: one for one in document["suggestions"]}
    assert {"art_6__para_2", "art_27", "term:cyber"} <= by_target.keys()
    one = by_target["art_6__para_2"]
    assert one["resolved"]
    assert one["now"]
    assert one["position"]["confirmed"] is False
    place = one["places"][0]
    assert STATEMENT.split("\n")[place["line"] - 1][place["column"] - 1 :].startswith(place["words"])
    assert place["words"] == STATEMENT[place["start"] : place["end"]]
    assert place["sentence"] in STATEMENT
    reported = by_target["art_27"]["position"]
    assert ("CAN", "UNNAMED-SOME", "propose", "delete") == (
        reported["attributed_by"],
        reported["delegation"],
        reported["stance"],
        reported["action"],
    )


def test_toml_is_a_file_of_positions(statement: Path) -> None:
    data = run(statement, form="toml")
    table = tomllib.loads(data.decode())
    reading = read(data, "can.toml")
    assert "CAN" == table["delegation"] == reading.delegation
    assert len(table["position"]) == len(reading.positions)
    assert {"missing-stance"} == {finding.kind for finding in reading.findings}
    assert len({one.id for one in reading.positions}) == len(reading.positions)
    assert all(one["confirmed"] is False and one["confidence"] == "notes" for one in table["position"])
    assert {"2031-03-03"} == {str(one["date"]) for one in table["position"]}
    assert all(one["source"]["words"] in STATEMENT for one in table["position"])


def test_text_says_what_is_a_guess(statement: Path) -> None:
    text = run(statement, form="text").decode()
    assert "delegation: CAN (a guess, from line 1)" in text
    assert "article 6 (2) [art_6__para_2]" in text
    assert "7:12" in text


def test_the_user_knows_better(statement: Path) -> None:
    document = json.loads(run(statement, "--delegation", "norway", "--date", "2031-04-01"))
    told = {guess["name"]: guess for guess in document["guesses"]}
    assert "NOR" == told["delegation"]["value"]
    assert told["delegation"]["given"]
    assert "2031-04-01" == told["date"]["value"]
    assert document["suggestions"][0]["position"]["id"].startswith("NOR-2031-04-01-")


def test_nothing_is_recorded(statement: Path) -> None:
    before = {path: path.read_bytes() for path in (ROOT / "positions").iterdir() if path.is_file()}
    run(statement, form="text")
    assert before == {path: path.read_bytes() for path in (ROOT / "positions").iterdir() if path.is_file()}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [("said.pdf", b"%PDF-1.7 x", "a PDF"), ("said.bin", bytes(range(256)) * 9, "binary"), ("none.txt", None, "")],
)
def test_what_cannot_be_read_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes | None, said: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert 2 == main(["scan", str(tmp_path / name), "--draft", "rev3", "-w", str(ROOT)])
    line = capsys.readouterr().err
    assert 1 == line.count("\n")
    assert name in line
    assert said in line


def test_an_unknown_draft_is_wrong_use(statement: Path) -> None:
    assert 2 == main(["scan", str(statement), "--draft", "rev33", "-w", str(ROOT)])


def test_other_encodings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "said.txt"
    path.write_bytes(
        "Déclaration du Canada\n\nNous en venons à l’article 6 et à la notion de « cyber » dans le texte.".encode("cp1252")
    )
    document = json.loads(run(path))
    assert "fr" == document["statement"]["language"]
    assert "art_6" in {one["position"]["on"] for one in document["suggestions"]}
    assert "encoding" in {finding["kind"] for finding in document["findings"]}


def test_a_hostile_statement_drives_neither_terminal_nor_file() -> None:
    found = scanned(HOSTILE)
    for name in ("text", "json", "toml"):
        page = render(name, found).decode()
        assert [] == [letter for letter in page if not letter.isprintable() and letter != "\n"]
    place = json.loads(render("json", found))["suggestions"][0]["places"][0]
    assert place["sentence"] in HOSTILE
    (one,) = tomllib.loads(render("toml", found).decode())["position"]
    assert "support" == one["stance"]
    assert one["source"]["words"] in HOSTILE


@pytest.mark.bench
def test_the_cost_of_a_long_statement() -> None:
    for times in (100, 800):
        text = "We support Article 4, some States oppose paragraph 2 of Article 3 or resolution 70/111; " * times
        began = process_time()
        scanned(text)
        print(f"{len(text):7} characters: {process_time() - began:.3f} s CPU")
