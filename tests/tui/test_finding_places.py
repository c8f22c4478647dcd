"""Getting to what matters: alarms, brackets, what must be reconfirmed, old numbers, paragraphs, split and merged rows."""

import re

import pytest
from textual.pilot import Pilot

from tests.tui.driving import LARGE, MEDIUM, SMALL, lines, opened, page, pane, status, text, until
from tests.tui.samples import MemoryWorkspace, draft, mark, old_draft
from treaty_tui.compare import Comparison, compare
from treaty_tui.compare.select import select
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft, Marks, Position, PositionBook
from treaty_tui.tui.layout.block import Spec, block
from treaty_tui.tui.layout.glyphs import UNICODE
from treaty_tui.tui.layout.items import items_of
from treaty_tui.tui.layout.place import citation, place, sentences
from treaty_tui.tui.layout.view import View

LOG = "Each owner shall keep a log of every crossing of the river for {} days. [agreed ad referendum]"
LONG = "The harbour master shall publish every year how many boats came in and how many went out again."
OTHER = "Inspectors wear a badge that shows their name, their number and the harbour that they work for."


def agreed() -> MemoryWorkspace:
    """Words agreed ad referendum changed; a bracket stands, a footnote is none, and a mark of agreement says the opposite."""
    before = draft("a", "art_1|Article 1|Logs", f"art_1__para_1|1.|{LOG.format('sixty')}", f"art_1__para_2|2.|{LONG}")
    after = draft(
        "b",
        "art_1|Article 1|Logs",
        f"art_1__para_1|1.|{LOG.format('ninety')}",
        f"art_1__para_2|2.|{LONG}[^1]",
        f"art_1__para_3|3.|[{OTHER}]",
    )
    stale = Marks(asks=(mark("asks", "EEE", "question", stale=True, state="words changed"),))
    return MemoryWorkspace(before, after, marks={"art_1__para_2": stale})


async def test_alarms_are_counted_marked_and_a_key_away() -> None:
    async with opened(LARGE, agreed()) as pilot:
        assert "!1 alarm a  [1 bracketed i" in pane(pilot, "alarms")[0]
        assert any("1 Logs" in line and "!1" in line for line in pane(pilot, "outline"))
        assert any(line[4] == "!" and "1.  Each owner" in line for line in pane(pilot, "text"))
        await pilot.press("a")
        await pilot.pause()
        assert "Article 1 (1) · ! was agreed ad referendum in a" in status(pilot)
        assert any(line.startswith("! was agreed") for line in pane(pilot, "standing"))
        await pilot.press("a")
        assert "no further alarm" in status(pilot)


async def test_what_is_bracketed_and_what_must_be_reconfirmed_is_a_key_away() -> None:
    async with opened(SMALL, agreed()) as pilot:
        assert "[1 open i" in pane(pilot, "alarms")[0]
        for key, place_ in (("i", "(3)"), ("g", ""), ("right_square_bracket", "(3)"), ("R", "(2)")):
            await pilot.press(key)
            assert f"Article 1 {place_}" in status(pilot), key
        await pilot.press("r")
        assert "no further provision whose words changed" in status(pilot)


async def test_a_click_on_a_count_leads_there() -> None:
    async with opened(MEDIUM, agreed()) as pilot:
        await pilot.click("#alarms", offset=(20, 0))
        await pilot.pause()
        assert "Article 1 (3)" in status(pilot)
        await pilot.press("g")
        await pilot.click("#alarms", offset=(2, 0))
        await pilot.pause()
        assert "Article 1 (1) · !" in status(pilot)


async def typed(pilot: Pilot[None], words: str) -> None:
    await pilot.press("colon", *words, "enter")
    await pilot.pause()


async def test_an_article_is_found_by_its_old_number_and_a_paragraph_by_its_own() -> None:
    async with opened() as pilot:
        await pilot.press("colon", *"article 4")
        assert "Article 4 (article 3 of rev1) · Inspectors" in text(pilot)
        assert "Article 2 (article 4 of rev1) · Relation" in text(pilot)
        await pilot.press("escape")
        await typed(pilot, "4 of rev1")
        assert "Article 2 · moved: was article 4 of rev1" in status(pilot)
        await typed(pilot, "3(2)(b)")
        assert "Article 3 (2) (b)" in status(pilot)
        await typed(pilot, "2(3) deleted")
        assert "Article 2 (3) · deleted" in status(pilot)
        await typed(pilot, "4")
        assert "Article 4 " in status(pilot)


async def test_a_search_finds_the_printed_number_too() -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"Article 4", "enter")
        await pilot.pause()
        assert "2 provisions" in status(pilot)
        assert "Article 2 " in pane(pilot, "side-title")[0]


async def test_dialogs_leave_the_page_in_sight() -> None:
    async with opened() as pilot:
        for key in ("slash", "colon", "d", "question_mark"):
            await pilot.press(key)
            await pilot.pause()
            assert "Article 3. Duties" in text(pilot) or "Most contested" in text(pilot), key
            await pilot.press("escape")


async def test_the_wheel_scrolls_the_outline_and_a_click_in_it_leads_the_text() -> None:
    space = MemoryWorkspace(*(draft(name, *(f"art_{n}|Article {n}|Topic {n}" for n in range(1, 80))) for name in "ab"))
    async with opened(MEDIUM, space) as pilot:
        for _ in range(20):
            page(pilot).outline._scroll_down_for_pointer(animate=False)
        await pilot.pause()
        first = pane(pilot, "outline")[0]
        assert "1 Topic 1 " not in first
        await pilot.click("#outline", offset=(4, 0))
        await pilot.pause()
        assert status(pilot).split(" · ")[0].strip() == f"Article {first.split()[0]}"


@pytest.mark.parametrize(
    ("others", "notice"),
    [
        ((), "there is only one draft"),
        ((old_draft()._replace(id="fr", language="fr"),), "two languages (en, fr)"),
    ],
)
async def test_an_odd_pair_is_told(others: tuple[Draft, ...], notice: str) -> None:
    async with opened(LARGE, MemoryWorkspace(old_draft(), *others)) as pilot:
        assert notice in lines(pilot)[0]


def parted(whole: tuple[str, ...], parts: tuple[str, ...]) -> Comparison:
    drafts = [
        draft(name, "art_1|Article 1|Logs", *(f"art_1__para_{n}|{n}.|{words}" for n, words in enumerate(several, 1)))
        for name, several in (("a", whole), ("b", parts))
    ]
    return compare(*drafts)


@pytest.mark.parametrize(
    ("comparison", "sign", "told"),
    [
        (parted((f"{LONG} {OTHER}",), (LONG, OTHER)), "<", "article 1 (1) of a became article 1 (1) and article 1 (2)"),
        (parted((LONG, OTHER), (f"{LONG} {OTHER}",)), ">", "article 1 (1) and article 1 (2) of a became one"),
    ],
)
def test_split_and_merged_rows_have_their_sign_and_name_all_parts(comparison: Comparison, sign: str, told: str) -> None:
    item = next(item for item in items_of(comparison) if item.change in ("split", "merged"))
    for unified in (True, False):
        shown = block(comparison, item, Spec(100, unified, UNICODE))
        assert f" {sign} " in "".join(text for text, _ in shown[1])
        assert any("2." in text for line in shown for text, _ in line)
    assert told in "".join(text for text, _ in place(comparison, item, UNICODE, deep=True))
    assert told in sentences(comparison, item, UNICODE, deep=True)[0][0]


def test_words_after_the_points_say_so() -> None:
    before = draft(
        "a", "art_1|Article 1|Logs", "art_1__para_1|1.|Each owner shall keep a log:", "art_1__para_1__point_a|(a)|at sea;"
    )
    provisions = tuple(p._replace(wrapup="and show it.") if p.text.endswith("log:") else p for p in before.provisions)
    comparison = compare(before._replace(provisions=provisions), before._replace(id="b", provisions=provisions))
    item = next(item for item in items_of(comparison) if item.new == (1,))
    for unified in (True, False):
        shown = ["".join(text for text, _ in line) for line in block(comparison, item, Spec(100, unified, UNICODE))]
        assert any("… and show it." in line for line in shown)


class Asked(MemoryWorkspace):
    """Its only position is on the whole text."""

    def book(self, internal: bool = False) -> PositionBook:
        return PositionBook((Position("FFF-1", "FFF", "whole", "oppose"),))


async def test_wider_positions_say_what_they_are_on() -> None:
    wide = Marks(wider=(mark("contests", "FFF", "oppose", scope="whole"),))
    space = Asked(*agreed().drafts.values(), marks={"art_1__para_2": wide})
    async with opened(LARGE, space) as pilot:
        await typed(pilot, "1(2)")
        shown = "\n".join(pane(pilot, "standing"))
        assert "1 wider" in shown
        assert "on the whole" in shown


async def test_the_history_of_a_provision_is_a_key_away() -> None:
    async with opened(MEDIUM, agreed()) as pilot:
        await pilot.press("a", "h")
        await until(pilot, "Article 1 (1) of b through all drafts")
        assert "a · article 1 (1)" in text(pilot)
        assert "sixty" in text(pilot)
        assert "Where today's words came in" in text(pilot)
        await pilot.press("escape")
        assert "Article 1 (1)" in status(pilot)
        page(pilot).marks = True
        await pilot.press("h")
        await until(pilot, "[-sixty-]")


async def test_x_folds_to_what_differs_then_to_substantive_changes_then_shows_all() -> None:
    before = draft(
        "a", "art_1|Article 1|Logs", f"art_1__para_1|1.|{LONG}", "art_1__para_2|2.|Boats may stop.", f"art_1__para_3|3.|{OTHER}"
    )
    after = draft(
        "b",
        "art_1|Article 1|Logs",
        f"art_1__para_1|1.|{LONG[:-1]},",
        "art_1__para_2|2.|Boats shall stop.",
        f"art_1__para_3|3.|{OTHER}",
    )
    async with opened(MEDIUM, MemoryWorkspace(before, after)) as pilot:
        await pilot.press("x")
        assert "what is unchanged is folded away" in status(pilot)
        assert "harbour master" in text(pilot)
        assert "1 unchanged provision" in text(pilot)
        await pilot.press("x")
        assert "only substantive changes" in status(pilot)
        assert "harbour master" not in text(pilot)
        assert "stop." in text(pilot)
        await pilot.press("n")
        assert "Article 1 (1)" in status(pilot), "other changes are still a key away"
        assert "harbour master" in text(pilot)
        await pilot.press("x")
        assert "Inspectors wear" in text(pilot)


async def test_t_leaves_what_was_replaced_throughout_unmarked_and_passes_over_it() -> None:
    verbs = ("guard", "mend", "paint", "sell", "count", "lend", "buy", "carry")
    paragraphs = [f"art_1__para_{n}|{n}.|Keepers {verb} the lanterns on pier {n} and ropes." for n, verb in enumerate(verbs, 1)]
    followed = [line.replace("lanterns", "lamps").replace("pier 3 and", "pier 3 or") for line in paragraphs]
    before, after = draft("a", "art_1|Article 1|Piers", *paragraphs), draft("b", "art_1|Article 1|Piers", *followed)
    async with opened(MEDIUM, MemoryWorkspace(before, after)) as pilot:
        await pilot.press("m")
        assert "[-lanterns-]" in text(pilot) and "{+lamps+}" in text(pilot)
        await pilot.press("t")
        assert "unmarked: lanterns → lamps (8)" in status(pilot)
        assert "lanterns-]" not in text(pilot) and "[-and-]" in text(pilot)
        assert "guard the lanterns" in text(pilot), "each version keeps its own word"
        await pilot.press("n")
        assert "Article 1 (3)" in status(pilot)
        await pilot.press("x")
        assert "pier 4" not in text(pilot) and "pier 3" in text(pilot)
        await pilot.press("s")
        assert "lanterns" not in text(pilot), "in one text they stand as they are now"
        await pilot.press("t")
        assert "marked again" in status(pilot) and "{+lamps+}" in text(pilot) and "pier 4" in text(pilot)


async def test_y_copies_the_words_with_their_citation_and_tells_the_eid() -> None:
    async with opened(SMALL) as pilot:
        await pilot.press("n", "n", "y")
        await pilot.pause()
        assert "clipboard: rev3 art_3__para_1" in status(pilot)
        assert re.fullmatch(r"R/1/Rev\.3 \(\d+ \w+ 20\d\d\), article 3 \(1\): “[^”]+”", pilot.app.clipboard)


def test_no_escape_sequence_reaches_the_clipboard() -> None:
    drafts = [draft(name, "art_1|Article 1|Logs", "art_1__para_1|1.|Boats\x1b[2J may\nstop.") for name in "ab"]
    found = compare(*drafts)
    assert "b, article 1 (1): “Boats [2J may stop.”" == citation(found, items_of(found)[1])


async def test_history_asked_for_twice_opens_once() -> None:
    async with opened(MEDIUM, agreed()) as pilot:
        await pilot.press("a", "h", "h")
        await until(pilot, "through all drafts")
        await pilot.pause(0.2)
        await pilot.press("escape")
        await pilot.pause()
        assert "through all drafts" not in text(pilot)


def test_the_screen_counts_as_bracketed_what_the_command_lists() -> None:
    words = (
        "### Article 1. Lamps\n1. Lamps burn[^1] [agreed ad referendum].\n2. Nets [dry].\n3. Oars rest.\n\n[^1]: In fog, too.\n"
    )
    found = compare(*[read_draft(words.encode(), "x.md")] * 2)
    assert frozenset(select(found, ["bracketed"])) == View(found, UNICODE).bracketed != frozenset()
