from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.errors import InputError
from treaty_tui.positions.book import TABLES, bind, public
from treaty_tui.positions.edit import Editor
from treaty_tui.positions.reading import place, read
from treaty_tui.positions.tables import read_tables
from treaty_tui.stances.holders import find_code

ENTRY = """[[position]]
id = "{id}"
date = 2024-07-29
draft = "rev3"
on = "art_6__para_2"
stance = "oppose"
"""
OURS = Path(__file__).resolve().parents[2] / "positions"


def test_every_key_of_the_interface_is_read_and_unknown_ones_are_kept() -> None:
    data = b"""delegation = "RUS"
colour = "teal"
[[position]]
id = "RUS-2024-07-29-18"
date = 2024-07-29
draft = "rev3"
on = "art_6__para_2"
quote = "exact words"
stance = "propose"
action = "delete"
text = "new words"
note = "one sentence"
alternative_group = "art6-2"
on_behalf_of = "EU"
aligned_with = "EGY"
attributed_by = "JPN"
session = "reconvened"
speaker = "Head"
confidence = "official"
internal = true
status = "superseded"
superseded_by = "RUS-2024-07-30-AAAAAA"
mood = ["calm", 3]
[position.source]
document = "Statement"
page = "4"
url = "https://example.org"
publisher = "Mission"
"""
    reading = read(data, "positions/rus.toml")
    assert ("RUS", ()) == (reading.delegation, reading.findings)
    (found,) = reading.positions
    expected = {
        "id": "RUS-2024-07-29-18", "delegation": "RUS", "on": "art_6__para_2", "stance": "propose", "date": "2024-07-29",
        "draft": "rev3", "quote": "exact words", "action": "delete", "text": "new words", "note": "one sentence",
        "alternative_group": "art6-2", "on_behalf_of": "EU", "aligned_with": "EGY", "attributed_by": "JPN",
        "session": "reconvened",
        "speaker": "Head", "confidence": "official", "internal": True, "status": "superseded",
        "superseded_by": "RUS-2024-07-30-AAAAAA", "document": "Statement", "page": "4", "url": "https://example.org",
        "path": "positions/rus.toml", "line": 3, "extra": {"mood": ["calm", 3], "source": {"publisher": "Mission"}},
    }  # fmt: skip
    assert expected == found._asdict()


@pytest.mark.parametrize(
    ("line", "kind", "says"),
    [
        ('stance = "opose"', "unknown-stance", "did you mean 'oppose'?"),
        ('action = "remove"', "unknown-action", "action 'remove'"),
        ("note = 3", "wrong-type", "note is a number"),
        ("note = [1]", "wrong-type", "note is a list"),
        ('date = "last week"', "wrong-date", "'last week'"),
        ('internal = "yes"', "wrong-type", "taken as true"),
        ('source = "a letter"', "wrong-type", "source is a str"),
        ('status = "gone"', "unknown-status", "choose from standing"),
    ],
)
def test_a_mistake_is_a_finding_at_its_line(line: str, kind: str, says: str) -> None:
    key = line.split(" = ")[0]
    kept = [row for row in ENTRY.format(id="x").splitlines() if not row.startswith(key + " ")]
    rows = ['delegation = "RUS"', "", *kept, "", "  " + line]
    reading = read("\n".join(rows).encode(), "p.toml")
    (finding,) = reading.findings
    assert (kind, "error", "p.toml", len(rows), 3) == finding[:1] + finding[2:6]
    assert says in finding.message
    assert 1 == len(reading.positions), "the position is kept all the same"


def test_unclear_confidentiality_is_taken_as_confidential() -> None:
    reading = read((ENTRY.format(id="x") + 'internal = "no"\n').encode(), "p.toml")
    assert reading.positions[0].internal
    assert () == public(bind([reading], [])).positions


@pytest.mark.parametrize("missing", ["id", "on", "stance"])
def test_what_must_be_there(missing: str) -> None:
    text = "\n".join(row for row in ENTRY.format(id="x").splitlines() if not row.startswith(missing + " "))
    reading = read(('delegation = "RUS"\n' + text).encode(), "p.toml")
    assert ([f"missing-{missing}"], 1) == ([f.kind for f in reading.findings], len(reading.positions))
    assert reading.positions[0].id


def test_one_broken_entry_hides_no_other() -> None:
    text = (
        'delegation = "RUS"\n\n'
        + ENTRY.format(id="a")
        + "\n"
        + ENTRY.format(id="b")
        + "note = oops\n"
        + "\n"
        + ENTRY.format(id="c")
    )
    reading = read(text.encode(), "p.toml")
    assert ["a", "c"] == [p.id for p in reading.positions]
    assert [3, 18] == [p.line for p in reading.positions]
    assert {"RUS"} == {p.delegation for p in reading.positions}
    (finding,) = reading.findings
    assert ("unreadable", 16, 8) == (finding.kind, finding.line, finding.column)


@pytest.mark.parametrize(
    "broken", ['note = """', "note = [1, 2", "note = '''", 'note = "', "x = {", "= 3", "[position", "note = \x00"]
)
def test_a_string_or_bracket_that_never_ends_hides_no_other_entry(broken: str) -> None:
    text = 'delegation = "RUS"\n' + ENTRY.format(id="a") + ENTRY.format(id="b") + broken + "\n" + ENTRY.format(id="c")
    reading = read(text.encode(), "p.toml")
    assert ["a", "c"] == [p.id for p in reading.positions]
    assert ["unreadable"] == [f.kind for f in reading.findings]
    assert 14 <= reading.findings[0].line <= 15


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    for found in (read(data, "p.toml").findings, read_tables(data, "t.toml").findings):
        assert all(finding.message and finding.path for finding in found)
    with suppress(InputError):
        Editor(data, "p.toml")


PIECES = ['"', "'", '"""', "[", "]", "{", "=", "\n", "#", "[[position]]", "\\", "\x00", "."]


@given(st.data())
def test_any_damage_to_a_file_is_read_or_told(data: st.DataObject) -> None:
    text = (
        'delegation = "RUS"\n'
        + ENTRY.format(id="a")
        + 'note = """\nx\n"""\n'
        + ENTRY.format(id="b")
        + "[position.source]\npage = 3\n"
    )
    at = data.draw(st.integers(0, len(text)))
    damaged = text[:at] + data.draw(st.sampled_from(PIECES)) + text[at + data.draw(st.integers(0, 3)) :]
    reading = read(damaged.encode(), "p.toml")
    assert reading.findings or len(reading.positions) >= 2
    assert damaged.count("\n") + 2 >= max((f.line for f in reading.findings), default=0)


def test_an_entry_that_lost_its_header_is_told() -> None:
    reading = read(('delegation = "RUS" #' + ENTRY.format(id="a") + ENTRY.format(id="b")).encode(), "p.toml")
    assert ["b"] == [position.id for position in reading.positions]
    assert [("stray-key", 2, 1)] == [(f.kind, f.line, f.column) for f in reading.findings]
    assert "'id', 'date', 'draft' and others" in reading.findings[0].message


def test_a_slip_in_the_name_of_a_table_is_told() -> None:
    reading = read(b'delegation = "RUS"\n[[positon]]\nid = "a"\n', "p.toml")
    assert [("unknown-table", 2)] == [(f.kind, f.line) for f in reading.findings]


def test_an_entry_mixed_of_two_is_told_not_guessed() -> None:
    text = 'delegation = "RUS"\n[[position]]\nid = "a"\nid = "b"\non = "whole"\nstance = "support"\n'
    reading = read(text.encode(), "p.toml")
    assert ((), ["unreadable"]) == (reading.positions, [f.kind for f in reading.findings])


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b'delegation = "RUS"\nnote = "\xff"\n', 2, 9), (b"a = [1,\n", 2, 1), (b"a" + b".a" * 30_000 + b" = 1\n", 1, 0)],
)
def test_a_file_that_cannot_be_read_is_a_finding_with_its_place(data: bytes, line: int, column: int) -> None:
    reading = read(data, "p.toml")
    (finding,) = reading.findings
    assert ("unreadable", "error", line) == (finding.kind, finding.severity, finding.line)
    assert column in (finding.column, 0)


def test_nested_values_do_not_exhaust_the_stack() -> None:
    reading = read(b"a = " + b"[" * 200_000, "p.toml")
    assert ["unreadable"] == [f.kind for f in reading.findings]


def test_byte_order_mark_and_windows_line_ends() -> None:
    data = b"\xef\xbb\xbf" + ('delegation = "RUS"\n' + ENTRY.format(id="x")).replace("\n", "\r\n").encode()
    reading = read(data, "p.toml")
    assert (("x", 2), ()) == ((*reading.positions[0][:1], reading.positions[0].line), reading.findings)


def test_a_string_that_looks_like_an_entry_does_not_move_the_lines() -> None:
    text = 'delegation = "RUS"\ntalk = """\n[[position]]\n"""\n' + ENTRY.format(id="x")
    assert [5] == [p.line for p in read(text.encode(), "p.toml").positions]


def test_inline_positions_are_read() -> None:
    data = b'delegation = "RUS"\nposition = [{ id = "a", on = "whole", stance = "support" }]\n'
    assert ["a"] == [p.id for p in read(data, "p.toml").positions]


def test_tables() -> None:
    data = b"""
[[delegation]]
code = "AAA"
name = "Aland"
class = "state"
region = "NORTH"
aliases = ["A-land"]
joined = 1993-05-28
[[group]]
code = "GRP"
name = "Group"
members = ["AAA", { code = "BBB", from = 2000-01-01, until = 2020-02-01 }]
[[theme]]
name = "Human  Rights"
words = ["rights"]
on = ["rev3:art_6"]
sense = "against"
[[vote]]
id = "V1"
question = "deletion"
for = 23
against = 102
abstain = 26
[vote.source]
document = "Report"
[[vote]]
id = "V2"
"""
    tables = read_tables(data, "t.toml")
    book = bind([], [tables])
    assert ("state", "NORTH", ("A-land",), "1993-05-28") == book.delegations["AAA"][2:]
    assert "group" == book.delegations["GRP"].kind
    assert [("GRP", "AAA", "", ""), ("GRP", "BBB", "2000-01-01", "2020-02-01")] == [tuple(m) for m in book.memberships]
    assert (("rights",), ("rev3:art_6",), "against") == book.themes["human rights"][1:]
    assert (23, 102, 26, "Report") == (
        book.votes[0].in_favour,
        book.votes[0].against,
        book.votes[0].abstaining,
        book.votes[0].document,
    )
    assert ["a [[vote]] needs a question"] == [f.message for f in tables.findings]
    assert "AAA" == find_code(book.delegations, "a-LAND")


def test_a_later_table_overrides_by_code_and_member() -> None:
    packed = read_tables(b'[[group]]\ncode = "G"\nmembers = ["AAA", "BBB"]\n', "packed")
    own = read_tables(b'[[group]]\ncode = "G"\nmembers = [{ code = "BBB", until = 2020-01-01 }, "CCC"]\n', "own")
    book = bind([], [packed, own])
    assert [("AAA", ""), ("BBB", "2020-01-01"), ("CCC", "")] == [(m.member, m.until) for m in book.memberships]


@pytest.mark.skipif(not OURS.is_dir(), reason="no positions beside the package")
def test_our_own_positions_have_no_mistake_and_known_lines() -> None:
    for path in sorted(OURS.glob("*.toml")):
        text = path.read_text("utf-8")
        if path.stem in TABLES:
            assert () == read_tables(text.encode(), path.name).findings
            continue
        reading = read(text.encode(), path.name)
        assert () == reading.findings
        lines = text.splitlines()
        assert all(lines[p.line - 1].startswith("[[position]]") for p in reading.positions)
        assert text.count("[[position]]") == len(reading.positions)


def test_places_count_from_one() -> None:
    assert [(1, 1), (2, 1), (2, 2)] == [place("a\nbc", offset) for offset in (0, 2, 3)]


def test_rules_of_decision() -> None:
    data = b"""[[rule]]
name = "three quarters"
share = "75 %"
of = "present"
more_than = true
[[rule]]
name = "consensus minus"
share = "many"
"""
    tables = read_tables(data, "positions/rules.toml")
    assert [("three quarters", 0.75, "present", True)] == [(r.name, float(r.share), r.of, r.more_than) for r in tables.rules]
    assert ["wrong-rule"] == [f.kind for f in tables.findings]
