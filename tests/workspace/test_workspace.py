from collections.abc import Callable
from pathlib import Path

import pytest

from tests.workspace.conftest import ONE
from treaty_tui.errors import StoreError, UsageError
from treaty_tui.workspace import Workspace
from treaty_tui.workspace.filesystem import is_network, kind_of
from treaty_tui.workspace.heads import list_drafts

Session = Callable[[], Workspace]


def test_drafts_stand_in_the_order_of_their_dates(root: Path, session: Session) -> None:
    (root / "drafts" / "a-last.md").write_text('+++\nid = "zero"\ndate = 2023-01-01\n+++\n# T\n', "utf-8")
    (root / "drafts" / "undated.txt").write_text("Article 1\n\nWords.\n", "utf-8")
    workspace = session()
    assert ["zero", "one", "two", "undated"] == workspace.draft_ids()
    assert ("one", "A/1", "2024-01-10", "en") == (lambda h: (h.id, h.symbol, h.date, h.language))(workspace.heads()[1])
    assert workspace.draft("one") is workspace.draft("one")
    assert "art_1__para_2" in workspace.draft("one").by_eid


def test_an_unknown_draft_is_told_with_what_was_probably_meant(session: Session) -> None:
    with pytest.raises(UsageError, match=r"no draft 'tow'; did you mean 'two'"):
        session().draft("tow")
    with pytest.raises(UsageError, match=r"no draft and no file 'gone\.md'"):
        session().compare("one", "gone.md")
    with pytest.raises(UsageError, match="no delegation 'Russsia'; did you mean"):
        session().delegation("Russsia")
    assert "RUS" == session().delegation("russian federation")


def test_a_head_beside_a_file_that_holds_none(root: Path, session: Session) -> None:
    (root / "drafts" / "scan.txt").write_text("Article 1\n\nWords.\n", "utf-8")
    (root / "drafts" / "scan.toml").write_text('id = "zero"\ndate = 2020-05-01\nsymbol = "A/0"\n', "utf-8")
    workspace = session()
    assert ("zero", "A/0", "2020-05-01") == (lambda h: (h.id, h.symbol, h.date))(workspace.heads()[0])
    assert ("zero", "2020-05-01") == (workspace.draft("zero").id, workspace.draft("zero").date)


def test_two_files_with_one_id_are_a_finding_and_both_listed(root: Path) -> None:
    (root / "drafts" / "copy.txt").write_text('+++\nid = "one"\n+++\nArticle 1\n', "utf-8")
    listing = list_drafts(root / "drafts", frozenset((".md", ".txt")))
    assert ["one", "two", "copy.txt"] == [head.id for head in listing.heads]
    assert ["double-draft-id"] == [finding.kind for finding in listing.findings]


def test_discovery(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    sample = Workspace.open()
    assert (True, True) == (sample.sample, sample.read_only)
    with pytest.raises(StoreError, match="the sample that comes with the program"):
        sample.record("RUS", "whole", "support")
    monkeypatch.setenv("TREATY_TUI_WORKSPACE", str(root))
    named = Workspace.open()
    assert (root, False, False) == (named.root, named.sample, named.read_only)
    (empty / "drafts").mkdir()
    assert Path() == Workspace.open().root, "this folder comes before the variable"
    assert root == Workspace.open(root).root == Workspace.open(str(root)).root
    with pytest.raises(UsageError, match="holds no drafts/"):
        Workspace.open(tmp_path)
    with pytest.raises(UsageError, match="no such folder"):
        Workspace.open(tmp_path / "nowhere")


def test_the_variable_must_name_a_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TREATY_TUI_WORKSPACE", str(tmp_path / "nowhere"))
    with pytest.raises(UsageError, match="TREATY_TUI_WORKSPACE"):
        Workspace.open()


def test_marks_are_carried_from_draft_to_draft(session: Session) -> None:
    comparison = session().compare("one", "two")
    (mark,) = comparison.marks["art_1__para_1"].backs
    assert ("RUS", True, True, "words changed") == (mark.delegation, mark.carried, mark.stale, mark.state)


def test_files_can_be_compared_too(root: Path, session: Session, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text((root / "drafts" / "two.md").read_text("utf-8"), "utf-8")
    assert {} == session().compare("one", str(other)).marks
    own = session().compare("one", str(root / "drafts" / "two.md"))
    assert "art_1__para_1" in own.marks
    with pytest.raises(UsageError, match="is a folder"):
        session().compare("one", str(tmp_path))


def test_pins_hold(root: Path, session: Session) -> None:
    (root / "drafts" / "lineage.toml").write_text(
        '[[pair]]\nold = "one:art_1__para_1"\nnew = "two:art_2__para_1"\n[[pair]]\nold = "one:art_9"\nnew = "two:art_1"\n',
        "utf-8",
    )
    workspace = session()
    one, two, lineage = workspace.draft("one"), workspace.draft("two"), workspace.lineage("one", "two")
    pair = lineage.pairs[lineage.by_old[one.by_eid["art_1__para_1"]]]
    assert ((two.by_eid["art_2__para_1"],), True) == (pair.new, pair.pinned)
    assert [("dead-pin", 4)] == [(f.kind, f.line) for f in workspace.findings() if f.path.endswith("lineage.toml")]


def test_another_sessions_edit_is_seen_at_once(session: Session) -> None:
    here, there = session(), session()
    assert not here.changed()
    before = len(here.book().positions)
    there.record("Brazil", "art_1__para_1", "oppose")
    assert here.changed()
    assert before + 1 == len(here.book().positions)
    assert ["BRA"] == [m.delegation for m in here.standing("two")["art_1__para_1"].contests]
    assert not here.changed()


def test_ones_own_edit_is_no_news(session: Session) -> None:
    here = session()
    here.changed()
    here.record("Brazil", "art_1__para_1", "oppose")
    assert not here.changed()
    assert ["BRA"] == [m.delegation for m in here.standing("two")["art_1__para_1"].contests]


def test_ones_own_edit_hides_no_news_of_a_draft(root: Path, session: Session) -> None:
    here = session()
    (root / "drafts" / "one.md").write_text(ONE + "\n2. A second paragraph.\n", "utf-8")
    here.record("Brazil", "art_1__para_1", "oppose")
    assert here.changed()


def test_a_changed_draft_is_read_again(root: Path, session: Session) -> None:
    here = session()
    kept = here.draft("two")
    assert "art_2__para_2" not in here.draft("one").by_eid
    (root / "drafts" / "one.md").write_text(ONE + "\n2. A second paragraph.\n", "utf-8")
    assert here.changed()
    assert "art_2__para_2" in here.draft("one").by_eid
    assert here.draft("two") is kept


def test_internal_positions_only_if_asked_for_by_name(session: Session) -> None:
    workspace = session()
    workspace.record("BRA", "art_1__para_1", "oppose", internal=True)
    assert [1, 2] == [len(workspace.book(internal=asked).positions) for asked in (False, True)]
    assert [0, 1] == [
        len(workspace.compare("one", "two", internal=asked).marks["art_1__para_1"].contests) for asked in (False, True)
    ]


def test_one_bad_file_hides_no_other(root: Path, session: Session) -> None:
    (root / "positions" / "bra.toml").write_bytes(b"\xff\xfe\x00")
    (root / "drafts" / "middle.md").write_bytes(b'+++\nid = "middle"\ndate = 2024-03-01\n+++\n\x00\x01\x02\xff' * 3)
    workspace = session()
    found = {f.kind for f in workspace.findings()}
    assert "unreadable" in found
    assert "art_1__para_1" in workspace.standing("two")


def test_check_finds_what_is_wrong(root: Path, session: Session) -> None:
    def entry(number: int, **fields: str) -> str:
        said = {"id": f'"X-{number}"', "on": '"art_1"', "stance": '"support"', "date": "2024-02-01", "draft": '"one"'} | fields
        return "[[position]]\n" + "".join(f"{name} = {value}\n" for name, value in said.items()) + "\n"

    (root / "positions" / "x.toml").write_text(
        'delegation = "BRASIL"\n'
        + entry(1, id='"RUS-2024-02-01-1"')
        + entry(2, date="2023-01-01")
        + entry(3, on='"art_1__para_9"')
        + entry(4, draft='"three"')
        + entry(5, on='"art_2"', stance='"oppose"')
        + entry(6, on='"art_2"')
        + entry(7, status='"superseded"', superseded_by='"nobody"')
        + entry(8, on='"theme:weather"')
        + entry(9, date="2024-07-01"),
        "utf-8",
    )
    (root / "positions" / "ssd.toml").write_text(
        'delegation = "SSD"\n' + entry(10, date="2005-05-05", draft='""', on='"whole"'), "utf-8"
    )
    lines = {(f.kind, Path(f.path).name, f.line) for f in session().findings()}
    expected = {
        ("double-id", "x.toml", 2), ("date", "x.toml", 9), ("dead-eid", "x.toml", 16), ("unknown-draft", "x.toml", 23),
        ("unplaced", "x.toml", 23), ("contradiction", "x.toml", 37), ("dead-successor", "x.toml", 44),
        ("unknown-theme", "x.toml", 53),
        ("date", "x.toml", 60), ("joined-later", "ssd.toml", 2), ("unknown-delegation", "x.toml", 2),
    }  # fmt: skip
    assert expected <= lines
    (unknown,) = {f.message for f in session().findings() if f.kind == "unknown-delegation" and f.line == 2}
    assert "did you mean 'BRA' (Brazil)?" in unknown


def test_a_sound_workspace_has_no_findings(session: Session) -> None:
    assert [] == [f for f in session().findings() if f.kind != "network-folder"]


def test_a_read_only_folder_can_be_read(unprivileged: Path) -> None:
    (unprivileged / "positions").chmod(0o555)
    workspace = Workspace.open(unprivileged)
    assert (True, 1) == (workspace.read_only, len(workspace.book().positions))
    assert "art_1__para_1" in workspace.compare("one", "two").marks
    with pytest.raises(StoreError, match="the folder is read-only"):
        workspace.record("RUS", "whole", "support")


def test_opened_read_only_it_refuses_to_write(root: Path) -> None:
    with pytest.raises(StoreError, match="opened read-only"):
        Workspace.open(root, read_only=True).record("RUS", "whole", "support")


def test_network_folders_are_noticed() -> None:
    mounts = "22 1 0:1 / / rw - ext4 /dev/sda rw\n30 22 0:2 / /srv/my\\040share rw,relatime shared:1 - nfs4 server:/x rw\n"
    kinds = [kind_of(Path(p), mounts) for p in ("/srv", "/srv/my share/talks", "/srv/my shared")]
    assert ["ext4", "nfs4", "ext4"] == kinds
    assert [False, True] == [is_network(kind) for kind in ("ext4", "nfs4")]


def test_what_a_head_does_not_say_is_read_from_the_text(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    russian = "# Проект\n\n### Статья 1. Цель\n\nГосударства-участники зажигают маяки на своих берегах и следят за ними.\n"
    (tmp_path / "drafts" / "ru.md").write_text(russian, encoding="utf-8")
    masthead = "T/12/Rev.1\n3 March 2021\n\nConvention on lamps\n\nArticle 1\nPurpose\n\nLamps burn.\n"
    (tmp_path / "drafts" / "plain.txt").write_text(masthead, encoding="utf-8")
    heads = {head.id: head for head in Workspace.open(tmp_path).heads()}
    assert "ru" == heads["ru"].language
    assert ("T/12/Rev.1", "2021-03-03") == (heads["plain"].symbol, heads["plain"].date)


def test_a_position_is_carried_between_drafts_whose_language_is_only_read(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "positions").mkdir()
    for name, day, number in (("a", "2020-01-01", 1), ("b", "2021-01-01", 2)):
        extra = "### Статья 1. Термины\n\nМаяк означает огонь на берегу моря.\n\n" if number == 2 else ""
        head = f'+++\nid = "{name}"\ndate = {day}\n+++\n# Проект\n\n'
        text = f"{head}{extra}### Статья {number}. Цель\n\nГосударства зажигают маяки.\n"
        (tmp_path / "drafts" / f"{name}.md").write_text(text, encoding="utf-8")
    entry = '[[position]]\nid = "P1"\ndate = 2020-02-02\ndraft = "a"\non = "art_1"\nstance = "oppose"\n'
    (tmp_path / "positions" / "fra.toml").write_text(f'delegation = "FRA"\n{entry}', encoding="utf-8")
    marks = Workspace.open(tmp_path).standing("b")["art_2__para_nn_1"]
    assert [("FRA", True)] == [(mark.delegation, mark.carried) for mark in marks.contests]


def test_check_tells_a_language_without_rules_and_a_member_without_a_name(root: Path) -> None:
    (root / "drafts" / "odd.md").write_text('+++\ndate = 2019-01-01\nlanguage = "tlh"\n+++\n# T\n### Article 1. A\nLamps.\n')
    (root / "positions" / "delegations.toml").write_text('[[group]]\ncode = "LAMP"\nmembers = ["FRA", "Frnce"]\n')
    found = {finding.kind: finding for finding in Workspace.open(root).findings()}
    assert "tlh" in found["unknown-language"].message
    assert "'Frnce'" in found["unknown-delegation"].message
    assert str(root / "positions" / "delegations.toml") == found["unknown-delegation"].path


@pytest.mark.parametrize(
    ("name", "text", "place", "kind", "told"),
    [
        ("drafts/odd.md", '+++\nid = "odd"\ndate = "5 May"\n+++\n# T\n### Article 1. A\nLamps.\n', "3:1", "wrong-date", "5 May"),
        (
            "drafts/lineage.toml",
            '[[pair]]\nold = "one:art_1"\nnew = "two:art_1"\n\n[[pear]]\nold = "x"\n',
            "5:3",
            "unknown-table",
            "pear",
        ),
        ("drafts/lineage.toml", '\n[[forbid]]\nold = "one:art_1"\nnew = "two:art_99"\n', "2:1", "dead-pin", "art_99"),
        ("positions/themes.toml", '[[theme]]\nname = "ice"\non = ["one:art_77"]\n', "1:1", "dead-eid", "'art_77'"),
        ("positions/themes.toml", '[[theme]]\nname = "ice"\non = ["nine:art_1"]\n', "1:1", "unknown-draft", "'nine'"),
        ("positions/themes.toml", '[[thema]]\nname = "ice"\n', "1:3", "unknown-table", "thema"),
        ("positions/votes.toml", '[[vote]]\nid = "V1"\nquestion = "?"\ndraft = "one"\non = "art_77"\n', "1:1", "dead-eid", "V1"),
        ("positions/rules.toml", '\n\n[[rule]]\nname = "most"\nshare = "2/0"\n', "3:1", "wrong-rule", "most"),
        ("positions/delegations.toml", '[[group]]\ncode = "G"\nmembers = [5]\n', "1:1", "wrong-type", "group G"),
        (
            "positions/fra.toml",
            'delegation = "FRA"\n\n[[position]]\nid = "F1"\non = "art_1"\nstance = "support"\ndraft = "one"\nquoute = "x"\n',
            "3:1",
            "unknown-key",
            "did you mean 'quote'?",
        ),
    ],
)
def test_check_finds_each_slip_at_its_place(root: Path, name: str, text: str, place: str, kind: str, told: str) -> None:
    (root / name).write_text(text, encoding="utf-8")
    found = [finding for finding in Workspace.open(root).findings() if finding.kind == kind]
    assert [(str(root / name), place)] == [(finding.path, f"{finding.line}:{finding.column}") for finding in found]
    assert told in found[0].message


def test_a_draft_with_a_day_that_is_none_stands_last(root: Path) -> None:
    (root / "drafts" / "odd.md").write_text('+++\nid = "odd"\ndate = "1 May 1900"\n+++\n# T\n### Article 1. A\nLamps.\n')
    assert "odd" == Workspace.open(root).draft_ids()[-1]


def test_a_head_is_listed_to_the_letter(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    head = 'id = "the Third"\nsymbol = "T/12/Rev.1"\ntitle = "Treaty on Trade: Third text"\n'
    head += 'date = 2024-05-23T10:00:00\nlanguage = "en"'
    (tmp_path / "drafts" / "three.md").write_text(f"+++\n{head}\n+++\n# T\n### Article 1. A\nLamps.\n", encoding="utf-8")
    workspace = Workspace.open(tmp_path)
    (found,) = workspace.heads()
    assert found.date == workspace.draft("the Third").date
    assert ("the Third", "T/12/Rev.1", "Treaty on Trade: Third text", "2024-05-23", "en") == (
        found.id,
        found.symbol,
        found.title,
        found.date,
        found.language,
    )
