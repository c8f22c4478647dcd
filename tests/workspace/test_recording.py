import re
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli

from treaty_tui.errors import ConflictError, InputError, UsageError
from treaty_tui.workspace import Workspace

Session = Callable[[], Workspace]


def file(root: Path, name: str = "rus") -> str:
    return (root / "positions" / f"{name}.toml").read_text("utf-8")


def test_record_appends_and_gives_an_id_that_no_other_server_makes(root: Path, session: Session) -> None:
    before = file(root)
    made = session().record("Russia", "art_1__para_2", "propose", action="delete", note="Finds it idle.", date="2024-06-12")
    assert re.fullmatch(r"RUS-2024-06-12-[A-Z2-7]{6}", made)
    assert file(root).startswith(before)
    table = tomli.loads(file(root))["position"][-1]
    assert (made, "art_1__para_2", "propose", "delete", "two", "standing") == tuple(
        table[name] for name in ("id", "on", "stance", "action", "draft", "status")
    )


def test_a_new_delegation_gets_a_file_of_its_own(root: Path, session: Session) -> None:
    session().record("Kenya", "art_1", "support")
    assert file(root, "ken").startswith('delegation = "KEN"\n\n[[position]]')
    (root / "positions" / "bra.toml").write_text('delegation = "KEN"\n', "utf-8")
    session().record("Brazil", "art_1", "support")
    assert 'delegation = "BRA"' in file(root, "bra-2")


@pytest.mark.parametrize(
    ("words", "fields", "wrong"),
    [
        (("Atlantis", "art_1", "support"), {}, "no delegation 'Atlantis'"),
        (
            ("RUS", "art_1__para_7", "support"),
            {},
            r"'art_1__para_7' does not exist in draft 'two' .*did you mean 'art_1__para_\d'",
        ),
        (("RUS", "art_1", "applaud"), {}, "no stance 'applaud'"),
        (("RUS", "art_1", "oppose"), {"quote": "no such words"}, "does not say 'no such words'"),
        (("RUS", "art_1", "oppose"), {"date": "yesterday"}, "not a day"),
        (("RUS", "art_1", "oppose"), {"draft": "thre"}, "no draft 'thre'"),
        (("RUS", "art_1", "oppose"), {"colour": "teal"}, "no field of a position 'colour'"),
        (("RUS", "", "oppose"), {}, "needs a provision"),
        (("RUS", "theme: ", "oppose"), {}, "does not exist"),
        (("RUS", "ART_1__PARA_2", "oppose"), {}, "did you mean 'art_1__para_2'"),
        (("RUS", "article 1, paragraph 2", "oppose"), {}, "did you mean 'art_1__para_2'"),
        (("RUS", "1 (2)", "oppose"), {}, "did you mean 'art_1__para_2'"),
        (("RUS", "the lamps", "oppose"), {}, "provisions are named as in art_6__para_2"),
        (("RUS", "art_1", "oppose"), {"on_behalf_of": "Atlantis"}, "no delegation 'Atlantis'"),
        (("RUS", "art_1", "oppose"), {"aligned_with": "EU; Frnce"}, "did you mean FRA"),
        (("RUS", "art_1", "oppose"), {"attributed_by": "nobody at all"}, "no delegation"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_written(
    root: Path, session: Session, words: tuple[str, str, str], fields: dict[str, str], wrong: str
) -> None:
    before = file(root)
    with pytest.raises(UsageError, match=wrong):
        session().record(*words, **fields)
    assert before == file(root)


def test_an_amended_position_keeps_its_past(root: Path, session: Session) -> None:
    workspace = session()
    made = workspace.amend("RUS-2024-02-01-1", stance="oppose", date="2024-06-20", draft="two")
    old, new = tomli.loads(file(root))["position"]
    assert ("superseded", made) == (old["status"], old["superseded_by"])
    assert ("oppose", "two", "calm") == (new["stance"], new["draft"], new["mood"])
    assert 'stance = "support"   # warmly' in file(root)
    assert ["RUS"] == [m.delegation for m in workspace.standing("two")["art_1__para_1"].contests]
    with pytest.raises(UsageError, match=r"superseded by RUS-2024-06-20-\w+ already"):
        workspace.amend("RUS-2024-02-01-1", stance="support")


def test_others_are_named_by_code_whatever_they_were_called(session: Session) -> None:
    made = session().record("RUS", "art_1", "support", on_behalf_of="european union", aligned_with="France, Belgium")
    found = next(position for position in session().book().positions if position.id == made)
    assert ("EU", "FRA, BEL") == (found.on_behalf_of, found.aligned_with)


def test_what_a_proposal_would_have_done_goes_with_it(session: Session) -> None:
    made = session().record("RUS", "art_1", "propose", action="delete", date="2024-06-12")
    amended = session().amend(made, stance="oppose")
    found = {position.id: position for position in session().book().positions}
    assert ("delete", "", "oppose") == (found[made].action, found[amended].action, found[amended].stance)


def test_a_better_record_keeps_its_day(root: Path, session: Session) -> None:
    made = session().amend("RUS-2024-02-01-1", note="Warmly.")
    assert made.startswith("RUS-2024-02-01-")
    again = session().amend(made, stance="oppose")
    assert not again.startswith("RUS-2024-02-01-")


def test_undo_works_from_another_folder(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = file(root)
    monkeypatch.chdir(root)
    Workspace.open().record("RUS", "art_2", "oppose")
    monkeypatch.chdir(tmp_path)
    Workspace.open(root).undo()
    assert before == file(root)


def test_withdraw(root: Path, session: Session) -> None:
    workspace = session()
    workspace.withdraw("RUS-2024-02-01-1", note="Satisfied.")
    (table,) = tomli.loads(file(root))["position"]
    assert ("withdrawn", "Satisfied.") == (table["status"], table["withdrawn_note"])
    assert "art_1__para_1" not in workspace.standing("two")


@pytest.mark.parametrize("act", ["record", "amend", "withdraw"])
@pytest.mark.parametrize("fresh", [True, False], ids=["by the next command", "in the session"])
def test_undo_puts_every_byte_back(root: Path, session: Session, act: str, fresh: bool) -> None:
    before = file(root)
    workspace = session()
    if act == "record":
        workspace.record("RUS", "art_2", "oppose")
    else:
        getattr(workspace, act)("RUS-2024-02-01-1", **({"stance": "oppose"} if act == "amend" else {}))
    assert before != file(root)
    assert "RUS-" in (session() if fresh else workspace).undo()
    assert before == file(root)
    with pytest.raises(UsageError, match="nothing to undo"):
        session().undo()


def test_undo_takes_back_ones_own_last_only(session: Session) -> None:
    mine, other = session(), session()
    made = mine.record("RUS", "art_2", "oppose")
    later = other.record("RUS", "art_1", "oppose")
    assert made in mine.undo()
    assert later in [p.id for p in session().book().positions]


def test_undo_does_not_take_back_what_somebody_changed_since(session: Session) -> None:
    mine = session()
    made = mine.record("RUS", "art_2", "oppose")
    session().withdraw(made)
    with pytest.raises(ConflictError) as conflict:
        mine.undo()
    assert 'status = "withdrawn"' in conflict.value.theirs


def test_the_second_writer_is_shown_both_versions(root: Path, session: Session) -> None:
    here, there = session(), session()
    here.book(), there.book()
    here.withdraw("RUS-2024-02-01-1")
    kept = file(root)
    with pytest.raises(ConflictError, match="changed meanwhile by somebody else") as conflict:
        there.amend("RUS-2024-02-01-1", stance="oppose")
    assert 'status = "withdrawn"' in conflict.value.theirs
    assert 'stance = "oppose"' in conflict.value.ours
    assert kept == file(root)


def test_other_entries_of_the_same_file_are_no_conflict(session: Session) -> None:
    here, there = session(), session()
    here.book(), there.book()
    here.record("RUS", "art_2", "oppose")
    there.withdraw("RUS-2024-02-01-1")
    assert ["standing", "withdrawn"] == sorted(p.status for p in session().book().positions)


def test_an_entry_removed_meanwhile(root: Path, session: Session) -> None:
    here = session()
    here.book()
    (root / "positions" / "rus.toml").write_text('delegation = "RUS"\n', "utf-8")
    with pytest.raises(ConflictError, match="removed meanwhile"):
        here.withdraw("RUS-2024-02-01-1")


def test_a_broken_file_is_not_written_to(root: Path, session: Session) -> None:
    broken = file(root) + "oops\n"
    (root / "positions" / "rus.toml").write_text(broken, "utf-8")
    with pytest.raises(InputError, match=r"rus\.toml:12:\d+: not valid TOML"):
        session().record("RUS", "art_2", "oppose")
    assert broken == file(root)


def test_the_journal_is_private(session: Session, state: Path) -> None:
    session().record("RUS", "art_2", "oppose", internal=True)
    (journal,) = (p for p in (state / "treaty-tui").iterdir() if not p.name.startswith("."))
    assert 0o600 == journal.stat().st_mode & 0o777
