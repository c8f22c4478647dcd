"""Sentences that left one provision and stand in another."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import treaty
from treaty_tui.compare import compare
from treaty_tui.compare.besides.transfers import LEAST, Transfer, once, transfers
from treaty_tui.formats import read_draft
from treaty_tui.model import Flag

HEAD = '+++\nid = "{}"\n+++\n# Harbour\n\n'
OLD = """### Article 1. Keepers
1. Each keeper shall hold a lamp. The lamp shall be lit from dusk until the last ferry has come home.
2. No keeper may leave the pier.

### Article 2. Ferries
1. Each ferry shall carry a bell.
2. Ferries sail at noon, weather permitting, and return.
"""
SENTENCE = " The lamp shall be lit from dusk until the last ferry has come home."


def flags(folder: Path, old: str, new: str) -> dict[str, list[str]]:
    """The reasons of the kind `moved` of each row, by its provision (of the new draft where it stands there)."""
    for name, text in (("old", old), ("new", new)):
        (folder / f"{name}.md").write_text(HEAD.format(name) + text, encoding="utf-8")
    run = treaty("compare", str(folder / "old.md"), str(folder / "new.md"), "-f", "json", cwd=folder)
    rows = json.loads(run.stdout)["rows"]
    told = {
        (row["new"] or row["old"])[0]["eid"]: [why for why in row["reasons"] if " moved " in why]
        for row in rows
        if "moved" in row["flags"]
    }
    return {eid: reasons for eid, reasons in told.items() if reasons}


def test_a_sentence_is_told_where_it_left_and_where_it_came(tmp_path: Path) -> None:
    new = OLD.replace(SENTENCE, "").replace("carry a bell.", f"carry a bell.{SENTENCE}")
    assert {
        "art_1__para_1": ["'The lamp shall be lit from dusk until the last…' moved to article 2 (1)"],
        "art_2__para_1": ["'The lamp shall be lit from dusk until the last…' moved here from article 1 (1)"],
    } == flags(tmp_path, OLD, new)


def test_a_short_sentence_is_told_where_it_is_all_that_went(tmp_path: Path) -> None:
    short = " At night two red lanterns burn there."
    old = OLD.replace(SENTENCE, short)
    new = OLD.replace(SENTENCE, "").replace("carry a bell.", f"carry a bell.{short}")
    assert ["art_1__para_1", "art_2__para_1"] == sorted(flags(tmp_path, old, new))
    assert {} == flags(tmp_path, old, new.replace(short, f"{short} It is rung."))


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace(SENTENCE, "").replace("carry a bell.", "carry a bell. The lamp shall be lit."),
        OLD.replace("carry a bell.", f"carry a bell.{SENTENCE}"),
        OLD.replace(SENTENCE, "").replace("bell.", f"bell.{SENTENCE}").replace("return.", f"return.{SENTENCE}"),
    ],
    ids=["few words", "copied", "two places"],
)
def test_what_is_short_or_stands_elsewhere_too_moved_nowhere(tmp_path: Path, new: str) -> None:
    assert {} == flags(tmp_path, OLD, new)


LEAD = "Keepers together shall strive for the calm of piers that Article 2 asks for through"
LED = f"""### Article 1. Keepers
1. **Calm**

    {LEAD}:

    (a) the ringing of hoarse bells at dusk and at dawn on all moles of stone;
    (b) the mending of torn nets by those who have lost a boat in that year.

### Article 2. Ferries
1. Each ferry shall carry a bell.
"""


def reasons(old: str, new: str, *kinds: str) -> list[str]:
    comparison = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    return [flag.reason for n in range(len(comparison.rows)) for flag in comparison.flags(n) if flag.kind in kinds]


FEW = " Gulls like it best."
"""A sentence of four words."""


@pytest.mark.parametrize("more", ["", " It is rung."])
def test_a_sentence_of_few_words_is_told_where_it_stayed_in_its_article(more: str) -> None:
    old = OLD.replace(SENTENCE, FEW)
    bare = old.replace(FEW, "")
    there, here = "'Gulls like it best' moved to article 1 ({})", "'Gulls like it best' moved here from article 1 (1)"
    assert [there.format(2), here] == reasons(old, bare.replace("leave the pier.", f"leave the pier.{FEW}{more}"), "moved")
    assert [there.format(3), here] == reasons(
        old, bare.replace("### Article 2", f"3. {FEW.strip()}{more}\n\n### Article 2"), "moved"
    )


def test_a_sentence_that_moved_with_its_word_of_law_is_flagged_for_it_and_not_told_as_deleted() -> None:
    binding = " It may hang from tarred ropes."
    old = OLD.replace(SENTENCE, binding)
    new = old.replace(binding, "").replace("leave the pier.", f"leave the pier.{binding}")
    there, here = (
        "'It may hang from tarred ropes' moved to article 1 (2)",
        "'It may hang from tarred ropes' moved here from article 1 (1)",
    )
    assert [there, here] == reasons(old, new, "obligation")
    assert [there, there, here, here] == reasons(old, new, "obligation", "moved", "wording")


def test_such_a_sentence_moved_nowhere_if_it_is_said_twice_or_goes_on() -> None:
    old = OLD.replace(SENTENCE, FEW)
    new = old.replace(FEW, "").replace("leave the pier.", f"leave the pier.{FEW}")
    assert [] == reasons(old, new.replace("and return.", f"and return.{FEW}"), "moved")
    assert [] == reasons(old, new.replace("like it best.", "like it best on feast days."), "moved")


def test_a_lead_went_to_all_options_that_repeat_it_and_its_reference_neither_came_nor_went() -> None:
    new = LED.replace(f"    {LEAD}:\n\n", "").replace("    (a) ", f"    **Option 1:** {LEAD} ")
    new = new.replace("    (b) ", f"\n    **Option 2:** {LEAD} ")
    moved = [f"'Keepers together shall strive for the calm of…' moved to article 1 (1) option {n}" for n in (1, 2)]
    moved += ["'Keepers together shall strive for the calm of…' moved here from article 1 (1)"] * 2
    assert moved == reasons(LED, new, "moved", "reference")
    again = new.replace("lost a boat", "lost a boat of Article 2")
    assert [*moved[:3], "reference inserted: Article 2", moved[3]] == reasons(LED, again, "moved", "reference")


def test_of_a_lead_that_went_into_options_only_what_stands_in_none_is_struck() -> None:
    new = LED.replace(f"    {LEAD}:\n\n", "").replace("    (a) ", f"    **Option 1:** {LEAD} ")
    new = new.replace("    (b) ", f"\n    **Option 2:** {LEAD} ")
    old = LED.replace("Keepers together shall", "[Keepers [together][alone] shall")
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    told = [flag.reason for n, row in enumerate(found.rows) for flag in found.flags(n) if (1,) == row.old]
    assert [
        "brackets lifted from 'Keepers … shall strive for…' on",
        "brackets lifted round 'together'",
        "'[alone]' struck",
    ] == told[:3]
    assert ["lifted", "lifted", "struck"] == [entry.status for entry in found.brackets]


def test_the_longest_run_is_taken_wherever_it_begins() -> None:
    words = [f"word{n}" for n in range(3 * LEAST)]
    for start in range(LEAST + 1):
        for end in range(start + LEAST, len(words) + 1):
            moved = " ".join(words[start:end])
            rows = [(0, [("-", " ".join(words))]), (1, [("=", "x "), ("+", f"before {moved} behind")])]
            texts = [" ".join(words)], [f"x before {moved} behind"]
            behind = f"before {moved} behind"
            told = ("before", *words[start:end], "behind"), behind
            assert [Transfer(0, 1, tuple(words[start:end]), told, 1)] == transfers(rows, lambda texts=texts: texts)


@pytest.mark.parametrize(
    ("moved", "kept"),
    [
        ("Each keeper (on any pier) shall, at dusk, light the lamp: at once, and well", True),
        ("Each kee\u00adper (on any pier) shall, at dusk, light the lamp: at once, and well", True),
        ("Each keeper (on any pier) shall, at dusk, light the lamp: at once, and well", False),
    ],
    ids=["marks", "a hidden hyphen", "twice"],
)
def test_words_are_looked_up_with_the_marks_between_them(moved: str, kept: bool) -> None:
    rows = [(0, [("=", "x "), ("-", moved)]), (1, [("+", moved), ("=", " y")])]
    texts = [f"x {moved}", "y"], ["x ", f"{moved} y", "" if kept else moved]
    found = transfers(rows, lambda: texts)
    assert [(0, 1)] * ("\u00ad" not in moved and kept) == [each[:2] for each in found]


def test_of_a_split_paragraph_the_part_is_named_that_holds_the_sentence(tmp_path: Path) -> None:
    long = "Each ferry shall carry a bell of cast bronze. Its master shall ring it in fog and near the rocks of the bay."
    old = OLD.replace("Each ferry shall carry a bell.", long)
    new = old.replace(SENTENCE, "").replace(" Its master", "\n2. Its master").replace("2. Ferries sail", "3. Ferries sail")
    new = new.replace("rocks of the bay.", f"rocks of the bay.{SENTENCE}")
    assert ["'The lamp shall be lit from dusk until the last…' moved to article 2 (2)"] == flags(tmp_path, old, new)[
        "art_1__para_1"
    ]


def test_ideographs_count_as_words() -> None:
    moved = "各缔约国应当确保其港口看守人在黄昏点亮灯火直至最后一艘渡船返航归来为止"
    rows = [(0, [("=", "甲"), ("-", moved)]), (1, [("+", moved), ("=", "乙")])]
    assert [(0, 1)] == [each[:2] for each in transfers(rows, lambda: ([f"甲{moved}", "乙"], ["甲", f"{moved}乙"]))]


def exchanged(count: int) -> tuple[list[tuple[int, list[tuple[str, str]]]], tuple[list[str], list[str]]]:
    """Rows that each gave their sentence to the next, and a formula that each struck and wrote."""
    formula = " Nothing in this article touches the rights of those who keep the lamps of the harbour."
    sentences = [" ".join(f"word{n}{letter}" for letter in "abcdefghijkl") for n in range(count)]
    given = sentences[1:] + sentences[:1]
    rows = [
        (n, [("=", f"Row {n}. "), ("-", was + formula * (n == 0)), ("+", now + formula * (n == 1))])
        for n, (was, now) in enumerate(zip(sentences, given, strict=True))
    ]
    standing = [formula] * 3
    texts = [[f"Row {n}. " + "".join(text for op, text in row if op != other) for n, row in rows] + standing for other in "+-"]
    return rows, (texts[0], texts[1])


@pytest.mark.parametrize("count", [3, 12, 13, 60])
def test_few_and_many_are_told_alike(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, texts = exchanged(count)
    found = {}
    for few in (0, 10_000):
        monkeypatch.setattr("treaty_tui.compare.besides.transfers._FEW", few)
        found[few] = transfers(rows, lambda: texts)
    assert found[0] == found[10_000]
    assert sorted((n, (n - 1) % count) for n in range(count)) == sorted(each[:2] for each in found[0])


def test_many_are_not_sought_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rows, texts = exchanged(200)
    sought: list[object] = []
    monkeypatch.setattr("treaty_tui.compare.besides.transfers._standing", lambda *given: sought.append(given) or 1)
    assert 200 == len(transfers(rows, lambda: texts))
    assert [] == sought


def test_a_phrase_that_went_elsewhere_is_told_once_with_what_changed_beside_it() -> None:
    phrase = "in the order in which their boats came to the pier of stone"
    first = "### Article 1. Keepers\n1. Keepers call the crews that owe a due, {}to pay.\n"
    then = "### Article 2. Ferries\n1. Ferries sail {}full or not, from the pier to the isle.\n"
    old = first.format(f"{phrase}, ") + then.format("")
    away = "'in the order in which their boats came to the…' moved to article 2 (1)"
    here = "'in the order in which their boats came to the…' moved here from article 1 (1)"
    assert one_and_other(old, first.format("") + then.format(f"by {phrase}, ")) == [[away], [here]]
    only = "'only in the order in which their … to the pier of stone' inserted"
    assert one_and_other(old, first.format("") + then.format(f"only {phrase}, ")) == [[away], [only, here]]


def one_and_other(old: str, new: str) -> list[list[str]]:
    """The reasons of the rows that are told."""
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    return [reasons for n in range(len(found.rows)) if (reasons := [flag.reason for flag in found.flags(n)])]


def test_a_phrase_that_stood_twice_has_moved_nowhere_though_it_is_written_with_another_comma_now() -> None:
    phrase = "at the call of a keeper of some other harbour of the union in line with the rules of the pier"
    load = "who load timber, grain or salt at the quay"
    text = f"### Article 1. Boats\n1. Boats {load} sail home in spring{{}}.\n2. Ferries {load} ring both bells{{}}.\n"
    nets = "### Article 2. Nets\n1. Nets of the widest mesh are {}mended by the crews in the winter.\n"
    new = text.format("", "") + nets.format(f"{phrase.replace(' in line', ', in line')}, ")
    for stood, times in (("", 2), (f" {phrase}", 0)):
        told = one_and_other(text.format(stood, f" {phrase}") + nets.format(""), new)
        assert times == sum(" moved " in reason for reasons in told for reason in reasons)


def by_row(old: str, new: str) -> dict[str, list[str]]:
    """All reasons of each row, by its provision of the new draft."""
    compared = compare(*(read_draft((HEAD.format("x") + text).encode(), "a.md") for text in (old, new)))
    rows = [(row.new[0], compared.weighed(n).flags) for n, row in enumerate(compared.rows) if row.new]
    return {compared.new.provisions[i].eid: list(dict.fromkeys(flag.reason for flag in flags)) for i, flags in rows}


def test_a_sentence_that_was_reworded_elsewhere_is_told_as_moved_and_not_as_deleted() -> None:
    went = (
        " The yearly round shall give a full, fair and careful account of the state of all lamps on the outer piers to the moot."
    )
    came = went.replace("The yearly", "Such a").replace("piers to the moot", "mole to the harbour moot")
    old = OLD.replace(SENTENCE, went)
    new = OLD.replace(SENTENCE, "").replace("carry a bell.", f"carry a bell.{came}")
    told = by_row(old, new)
    assert ["sentence moved to article 2 (1) (reworded): 'The yearly round shall give a … outer piers to the moot'"] == told[
        "art_1__para_1"
    ]
    assert [
        "sentence moved here from article 1 (1) (reworded): 'Such a round shall give a full, fair … to the harbour moot'"
    ] == told["art_2__para_1"]
    other = " A boat shall give a full, fair and careful account of the state of all nets."
    assert any(reason.startswith("sentence deleted") for reason in by_row(old, new.replace(came, other))["art_1__para_1"])


def test_words_that_moved_amid_others_that_came_are_not_told_as_inserted_too() -> None:
    words = "in a manner that does not put another burden upon ferries"
    flags = [Flag(kind, f"'{words} with' inserted") for kind in ("negation", "wording")]
    moved = Flag("moved", "'in a manner…' moved here from article 1 (1)")
    segments = [("+", f"of its own will, {words} with a bell, "), ("=", "at noon")]
    assert (Flag("negation", moved.reason),) == once(flags, segments, [tuple(words.split())], [moved])
    more = Flag("wording", f"'{words} and pilots' inserted")
    assert (more,) == once([more], segments, [tuple(words.split())], [moved]), "the pilots are told nowhere else"
