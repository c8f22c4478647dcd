import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.samples import HOSTILE, draft, hostile_drafts, new_draft, old_draft
from treaty_tui.compare import Comparison, compare
from treaty_tui.tui.layout.block import GUTTER, Line, Spec, block, estimate
from treaty_tui.tui.layout.glyphs import ASCII, UNICODE
from treaty_tui.tui.layout.items import Fold, folded, items_of, signs
from treaty_tui.tui.layout.search import pattern
from treaty_tui.tui.layout.travel import item_at
from treaty_tui.tui.layout.visible import visible
from treaty_tui.tui.layout.wrap import width_of

SAID = "shall may [not] State Party, within 30 days; 条約 law the\nunless"
WORDS = st.lists(st.sampled_from(SAID.split(" ")), min_size=1, max_size=30).map(" ".join)


@pytest.fixture(scope="module")
def rivers() -> Comparison:
    return compare(old_draft(), new_draft())


def at(comparison: Comparison, eid: str, **fields: object) -> list[str]:
    items = items_of(comparison)
    spec = Spec(**{"width": 90, "unified": False, "glyphs": UNICODE, "roomy": False, **fields})
    number = item_at(comparison, items, eid)
    assert number is not None
    return ["".join(text for text, _ in line).rstrip() for line in block(comparison, items[number], spec)]


def column(lines: list[Line], spec: Spec, side: int) -> str:
    """The words of one column, without its label's indent, joined without white space."""
    edge = GUTTER + spec.column
    out = []
    for line in lines:
        cells = "".join(char + "\0" * (width_of(char) - 1) for text, _ in line for char in text)
        part = cells[GUTTER:edge] if side == 0 else cells[edge + 3 :]
        out.append(part.replace("\0", ""))
    return squeezed("".join(out))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_both_versions_stand_side_by_side(rivers: Comparison) -> None:
    assert [
        " ~    1.  Every owner shall keep a log of each │ 1.  Every owner may keep a log of each",
        "          crossing and shall show it to any    │     crossing and shall show it to any",
        "          inspector who asks for it.           │     inspector who asks for it.",
    ] == at(rivers, "art_3__para_1")


def test_unified_shows_both_words_and_no_blank_that_is_in_neither_file(rivers: Comparison) -> None:
    assert at(rivers, "art_3__para_1", unified=True)[0].startswith(" ~    1.  Every owner shallmay keep a log of each crossing")


def test_an_alarm_stands_before_its_provision(rivers: Comparison) -> None:
    row = rivers.row_of_new["art_3__para_1"]
    assert at(rivers, "art_3__para_1", alarms={row})[0].startswith(" ~  ! 1.  Every owner")


def test_marks_stand_around_words_without_colour(rivers: Comparison) -> None:
    assert "Every owner [-shall-]{+may+} keep" in at(rivers, "art_3__para_1", unified=True, marks=True)[0]


def test_a_moved_article_and_a_renumbered_one_say_so(rivers: Comparison) -> None:
    assert at(rivers, "art_2")[1].startswith(" ↕    Article 4. Relation")
    assert at(rivers, "art_3")[1].startswith(" #    Article 2. Duties")


def test_new_and_deleted_provisions_leave_the_other_column_empty(rivers: Comparison) -> None:
    assert at(rivers, "art_4__para_3")[0].startswith(" +    not in rev1")
    assert "not in rev3" in at(rivers, "art_2__para_3")[0]
    assert at(rivers, "art_2__para_3")[0].startswith(" −    3.  Owners must not")


def test_points_stand_to_the_right_of_their_paragraph(rivers: Comparison) -> None:
    expected = "          (a) where a passenger was hurt;      │     (a) where a passenger was hurt;"
    assert expected == at(rivers, "art_3__para_2__point_a")[0]


def test_searched_words_are_found_across_changes(rivers: Comparison) -> None:
    items = items_of(rivers)
    number = item_at(rivers, items, "art_3__para_1")
    assert number is not None
    spec = Spec(90, True, UNICODE, wanted=pattern("owner may"))
    hits = ["".join(t for t, role in line if "hit" in role.split()) for line in block(rivers, items[number], spec)]
    assert "owner may" == "".join(hits)


def test_folding_keeps_changes_and_the_headings_above_them(rivers: Comparison) -> None:
    items = items_of(rivers)
    shown = folded(rivers, items)
    numbers = [n for n in shown if isinstance(n, int)]
    assert {n for n, item in enumerate(items) if item.differs} <= set(numbers)
    assert item_at(rivers, items, "chp_II") in numbers
    hidden = [n for fold in shown if isinstance(fold, Fold) for n in range(fold.first, fold.last + 1)]
    assert sorted(numbers + hidden) == list(range(len(items)))
    assert item_at(rivers, items, "art_1__para_nn_1") in hidden


def test_ascii_has_no_other_characters(rivers: Comparison) -> None:
    before, after = hostile_drafts()
    for comparison in (rivers, compare(before, after)):
        for item in items_of(comparison):
            for unified in (True, False):
                for line in block(comparison, item, Spec(70, unified, ASCII, marks=True)):
                    assert all(text.isascii() for text, _ in line)
            assert signs(item, ASCII).isascii()


def test_hostile_text_is_shown_as_it_is_and_obeyed_nowhere() -> None:
    before, after = hostile_drafts()
    comparison = compare(before, after)
    item = next(item for item in items_of(comparison) if item.change == "changed")
    spec = Spec(200, False, UNICODE, roomy=False)
    lines = block(comparison, item, spec)
    assert squeezed("1." + visible(HOSTILE) + " now.") == column(lines, spec, 1)
    assert "\x1b" not in "".join(text for line in lines for text, _ in line)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS, st.integers(40, 140))
def test_text_on_the_screen_is_text_in_the_file(old: str, new: str, width: int) -> None:
    before, after = (draft(name, "art_1|Article 1|Head", f"art_1__para_1|1.|{words}") for name, words in (("a", old), ("b", new)))
    comparison = compare(before, after)
    spec = Spec(width, False, UNICODE, roomy=False)
    for item in items_of(comparison):
        lines = block(comparison, item, spec)
        assert len(lines) <= 3 * estimate(comparison, item, spec) + 3
        assert all(sum(width_of(text) for text, _ in line) <= width for line in lines)
        for side, (version, indices) in enumerate(((comparison.old, item.old), (comparison.new, item.new))):
            if indices and version.provisions[indices[0]].tag == "paragraph" and not item.moved:
                expected = "".join(version.provisions[i].label + version.provisions[i].words for i in indices)
                assert squeezed(expected) == column(lines, spec, side)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS, st.integers(40, 140))
def test_unified_text_without_one_sides_words_is_the_other_sides_text(old: str, new: str, width: int) -> None:
    before, after = (draft(name, "art_1|Article 1|Head", f"art_1__para_1|1.|{words}") for name, words in (("a", old), ("b", new)))
    comparison = compare(before, after)
    spec = Spec(width, True, UNICODE, roomy=False)
    for item in items_of(comparison):
        lines = block(comparison, item, spec)
        for version, indices, others in ((comparison.old, item.old, "ins"), (comparison.new, item.new, "del")):
            if indices and version.provisions[indices[0]].tag == "paragraph" and not item.moved:
                body = [run for n, line in enumerate(lines) for run in line[0 if n else 5 :]]
                runs = [text for text, role in body if others not in role.split()]
                expected = "".join(version.provisions[i].label + version.provisions[i].words for i in indices)
                assert squeezed(expected) == squeezed("".join(runs))


def test_a_chinese_number_stands_beside_its_heading_without_a_stop() -> None:
    river = draft("a", "art_1|第一条|宗旨", "art_2|Article 2|Scope")
    assert at(compare(river, river), "art_1", unified=True)[-1].endswith("  第一条 宗旨")
    assert at(compare(river, river), "art_2", unified=True)[-1].endswith("  Article 2. Scope")
