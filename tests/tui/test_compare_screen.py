"""What the reader can do on the first page, by behaviour, at the sizes that matter."""

from pathlib import Path

import pytest

from tests.tui.driving import LARGE, MEDIUM, SMALL, environment, finished, lines, opened, page, pane, status, text, until
from tests.tui.samples import MemoryWorkspace, draft, hostile_drafts, many, new_draft, old_draft
from treaty_tui.errors import InputError
from treaty_tui.model import Draft, Marks
from treaty_tui.tui.app import TreatyApp
from treaty_tui.tui.opening import Opening, by_name
from treaty_tui.workspace import Workspace

SIZES = pytest.mark.parametrize("size", [SMALL, MEDIUM, LARGE])


@SIZES
async def test_the_first_picture_says_what_is_compared_and_what_is_contested(size: tuple[int, int]) -> None:
    async with opened(size) as pilot:
        top = lines(pilot)[0]
        assert "river" in top
        assert "rev1" in top
        assert "rev3" in top
        assert "not the official text" in top
        assert "▼3" in pane(pilot, "contested")[1]
        assert "3 Duties of" in pane(pilot, "contested")[1]
        assert "? help" in lines(pilot)[-1]
        assert "q quit" in lines(pilot)[-1]
        assert all(len(line) == size[0] for line in lines(pilot))


async def test_both_versions_side_by_side_where_there_is_room_and_unified_where_not() -> None:
    async with opened(MEDIUM) as pilot:
        assert "rev1 · R/1/Rev.1 · 6 Nov 2023" in pane(pilot, "heads")[0]
        assert any("Article 4. Relation" in line and "Article 2. Relation" in line for line in pane(pilot, "text"))
        await pilot.press("s")
        assert "only in rev1" in pane(pilot, "heads")[0]
    async with opened(SMALL) as pilot:
        assert "only in rev1" in pane(pilot, "heads")[0]
        await pilot.press("s")
        assert "only in" not in pane(pilot, "heads")[0]


@SIZES
async def test_n_and_p_go_from_change_to_change(size: tuple[int, int]) -> None:
    async with opened(size) as pilot:
        seen = []
        for _ in range(3):
            await pilot.press("n")
            await pilot.pause()
            seen.append(status(pilot).split(" · ")[0].strip())
        assert ["Article 2", "Article 3 (1)", "Article 3 (2)"] == seen
        await pilot.press("p")
        await pilot.pause()
        assert "Article 3 (1) · was article 2 (1) · changed: substantive" in status(pilot)
        assert "shall → may" in status(pilot) or "shall → may" in "".join(pane(pilot, "standing"))


async def test_at_the_last_change_it_says_so() -> None:
    async with opened() as pilot:
        await pilot.press(*"nnnnnnnnnnn")
        assert "no further change" in status(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert "no further change" not in status(pilot) or "Article" in pane(pilot, "side-title")[0]


async def test_capital_n_skips_what_is_not_substantive() -> None:
    long, other = "All parties that share a river or a canal", "Inspectors from the harbours of every bank"
    before = draft("a", "art_1|Article 1|Head", f"art_1__para_1|1.|{long} co-operate.", f"art_1__para_2|2.|{other} shall meet.")
    after = draft("b", "art_1|Article 1|Head", f"art_1__para_1|1.|{long} cooperate.", f"art_1__para_2|2.|{other} may meet.")
    async with opened(workspace=MemoryWorkspace(before, after)) as pilot:
        await pilot.press("N")
        await pilot.pause()
        assert "Article 1 (2) · changed: substantive" in status(pilot)


@SIZES
async def test_the_most_contested_provision_is_one_key_away(size: tuple[int, int]) -> None:
    async with opened(size) as pilot:
        await pilot.press("C")
        await pilot.pause()
        assert "most contested: article 3, by 3" in status(pilot)
        told = "Article 3 (1) ▼3 ▲1 ?1" if size == LARGE else "Article 3 (1) · ▼3 contest · ▲1 backs · ?1 asks"
        assert told in pane(pilot, "side-title")[0], "in a narrow pane the counts alone"
        assert any("BBB CCC* DDD" in line for line in pane(pilot, "standing"))
        await pilot.press("C")
        await pilot.pause()
        assert "rank 2 of 2: article 4" in status(pilot)
        await pilot.press("backspace")
        await pilot.pause()
        assert "Article 3 (1)" in pane(pilot, "side-title")[0]


async def test_c_and_v_go_through_contested_provisions() -> None:
    async with opened() as pilot:
        await pilot.press("c")
        await pilot.pause()
        assert "Article 3 (1)" in status(pilot)
        await pilot.press("c")
        await pilot.pause()
        assert "Article 4 (2)" in status(pilot)
        await pilot.press("v")
        await pilot.pause()
        assert "Article 3 (1)" in status(pilot)


async def test_positions_say_who_when_on_what_and_whence() -> None:
    async with opened(LARGE) as pilot:
        await pilot.press("C", "w")
        await pilot.pause()
        shown = "\n".join(pane(pilot, "standing"))
        for words in (
            "BBB Land of BBB opposes",
            "1 Feb 2024",
            "proposes to delete",
            "reconfirm",
            "says [so] in ␛[31mred",
            "Source: R/1/L.5, p. 4",
            "1 wider",
            "1 apart",
        ):
            assert words in shown, words


async def test_positions_of_a_group_stand_once_with_all_who_share_them() -> None:
    async with opened(LARGE) as pilot:
        await pilot.press("C")
        await pilot.pause()
        assert 1 == "\n".join(pane(pilot, "standing")).count("BBB-1")


async def test_the_outline_leads_the_text_and_follows_it() -> None:
    async with opened() as pilot:
        await pilot.press("o", "end")
        await pilot.pause()
        assert "Article 4 " in status(pilot)
        await pilot.press("enter", "g")
        await pilot.pause()
        assert "Title" in status(pilot)
        assert 0 == page(pilot).outline.cursor
        assert page(pilot).text.has_focus


async def test_tab_goes_round_the_panes() -> None:
    async with opened() as pilot:
        seen = []
        for _ in range(3):
            await pilot.press("tab")
            seen.append(page(pilot).focused.id)  # type: ignore[union-attr]
        assert ["standing", "outline", "text"] == seen


@SIZES
async def test_search_finds_words_of_both_versions(size: tuple[int, int]) -> None:
    async with opened(size) as pilot:
        await pilot.press("slash", *"hulls", "enter")
        await pilot.pause()
        assert "'hulls': 1 place in 1 provision" in status(pilot)
        assert "Article 2 (3)" in pane(pilot, "side-title")[0]
        assert "end search" in lines(pilot)[-1]
        await pilot.press("escape")
        assert "end search" not in lines(pilot)[-1]


async def test_n_goes_to_the_next_place_while_searching_and_to_the_next_change_after() -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"harbour", "enter")
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert "Article 4 (1)" in status(pilot)
        await pilot.press("N")
        await pilot.pause()
        assert "Article 3 (2)" in status(pilot)
        await pilot.press("escape", "n")
        await pilot.pause()
        assert "Article 2 (3)" in status(pilot)


async def test_what_is_nowhere_is_said_to_be_nowhere() -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"zeppelin", "enter")
        await pilot.pause()
        assert "'zeppelin' stands in neither version" in status(pilot)


async def test_x_hides_what_is_unchanged_and_keeps_the_place() -> None:
    async with opened() as pilot:
        await pilot.press("n", "n", "x")
        await pilot.pause()
        assert "Article 3 (1)" in pane(pilot, "side-title")[0]
        assert any("unchanged provision" in line for line in pane(pilot, "text"))
        assert not any("They wear a badge" in line for line in pane(pilot, "text"))
        await pilot.press("c")
        await pilot.pause()
        assert "Article 4 (2)" in status(pilot)
        assert any("They wear a badge" in line for line in pane(pilot, "text"))


async def test_m_puts_marks_around_words() -> None:
    async with opened() as pilot:
        await pilot.press("m")
        await pilot.pause()
        assert any("[-shall-]" in line and "{+may+}" in line for line in pane(pilot, "text"))


async def test_other_drafts_can_be_chosen_and_the_place_stays() -> None:
    third = new_draft()._replace(id="final", date="2024-12-24")
    async with opened(workspace=MemoryWorkspace(old_draft(), new_draft(), third)) as pilot:
        assert "rev3" in lines(pilot)[0]
        await pilot.press("C")
        await pilot.press("o", "end", "enter", "d", "up", "tab", "home", "enter")
        await finished(pilot)
        assert "rev1" in lines(pilot)[0]
        assert "rev3" in lines(pilot)[0]
        assert "final" not in lines(pilot)[0]
        assert "Article 4 " in status(pilot)


async def test_giving_a_dialog_up_changes_nothing() -> None:
    async with opened() as pilot:
        before = text(pilot)
        for key in ("d", "slash", "colon", "question_mark"):
            await pilot.press(key, "escape")
            await pilot.pause()
            assert before == text(pilot)


async def test_help_tells_the_keys_of_the_pane_and_what_marks_mean() -> None:
    async with opened() as pilot:
        await pilot.press("o", "question_mark")
        await pilot.pause()
        assert "In the outline" in text(pilot)
        assert "What the marks mean" in text(pilot)
        await pilot.press("end")
        assert "Quit" in text(pilot)


async def test_the_pane_with_the_keys_says_so() -> None:
    async with opened() as pilot:
        assert not any("►" in pane(pilot, name)[0] for name in ("outline-title", "side-title"))
        await pilot.press("o")
        assert "►Outline" in pane(pilot, "outline-title")[0]
        await pilot.press("w")
        assert pane(pilot, "side-title")[0].startswith("►─ ")
        assert "►" not in pane(pilot, "outline-title")[0]
        await pilot.press("escape")
        assert not any("►" in pane(pilot, name)[0] for name in ("outline-title", "side-title"))


async def test_lists_mark_the_picked_line_without_colour_too() -> None:
    async with opened(SMALL) as pilot:
        await pilot.press("d")
        await pilot.pause()
        assert "▌rev1" in text(pilot) and "►rev3" in text(pilot)
        await pilot.press("tab")
        await pilot.pause()
        assert "►rev1" in text(pilot) and "▌rev3" in text(pilot)


async def test_the_palette_says_when_nothing_is_found_and_stays() -> None:
    async with opened(SMALL) as pilot:
        await pilot.press("colon", *"zzz", "enter")
        await pilot.pause()
        assert "Esc leave" in text(pilot)
        assert "nothing has all these words" in text(pilot)


async def test_the_palette_goes_to_an_article_by_number() -> None:
    async with opened() as pilot:
        await pilot.press("colon", *"inspec", "enter")
        await pilot.pause()
        assert "Article 4" in status(pilot) or "Chapter II" in status(pilot)
        await pilot.press("colon", *"quit")
        assert "Quit" in text(pilot)


async def test_zoom_gives_one_pane_the_screen() -> None:
    async with opened() as pilot:
        await pilot.press("z")
        await pilot.pause()
        assert 120 == page(pilot).text.region.width
        await pilot.press("z")
        await pilot.pause()
        assert 120 > page(pilot).text.region.width


@pytest.mark.parametrize("sizes", [[MEDIUM, SMALL, LARGE, MEDIUM], [SMALL, (100, 30), (81, 24), SMALL]])
async def test_another_size_keeps_the_reading_place(sizes: list[tuple[int, int]]) -> None:
    async with opened(sizes[0], MemoryWorkspace(*many(60))) as pilot:
        await pilot.press(*"nnnnnnnn", "j", "j")
        await pilot.pause()
        before = status(pilot).split(" · ")[0]
        for size in sizes[1:]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await pilot.pause()
            assert before == status(pilot).split(" · ")[0]
            cursor = [line for line in pane(pilot, "text") if line[0] in "▌►"]
            assert cursor, size


async def test_paging_reads_every_line_once_and_comes_back() -> None:
    async with opened(SMALL, MemoryWorkspace(*many(40))) as pilot:
        last = -1
        for _ in range(300):
            at = page(pilot).text.item
            if at == len(page(pilot).view.items) - 1:
                break
            assert at >= last
            last = at
            await pilot.press("pagedown")
        else:
            pytest.fail("the end was never reached")
        await pilot.press("g")
        await pilot.pause()
        assert 0 == page(pilot).text.item
        assert 0 == page(pilot).text.scroll_y


async def test_j_visits_every_line_in_order() -> None:
    async with opened(SMALL, MemoryWorkspace(*many(6))) as pilot:
        seen = []
        for _ in range(400):
            seen.append(page(pilot).text.item)
            page(pilot).text.action_move(1)
            if seen[-1] == len(page(pilot).view.items) - 1 and page(pilot).text.item == seen[-1] and len(seen) > 80:
                break
        assert sorted(seen) == seen
        assert set(range(len(page(pilot).view.items))) == set(seen)


async def test_the_wheel_takes_the_cursor_along() -> None:
    async with opened(MEDIUM, MemoryWorkspace(*many(40))) as pilot:
        for _ in range(30):
            page(pilot).text._scroll_down_for_pointer(animate=False)
            await pilot.pause()
        assert page(pilot).text.item > 5
        assert any(line[0] in "▌►" for line in pane(pilot, "text"))


async def test_a_click_moves_the_cursor() -> None:
    async with opened() as pilot:
        row = next(n for n, line in enumerate(pane(pilot, "text")) if "Every owner" in line)
        await pilot.click("#text", offset=(10, row))
        await pilot.pause()
        assert "Article 3 (1)" in status(pilot)


async def test_opening_at_a_provision() -> None:
    async with opened(at="art_4__para_2") as pilot:
        assert "Article 4 (2)" in status(pilot)


@SIZES
async def test_hostile_text_is_shown_and_obeyed_nowhere(size: tuple[int, int]) -> None:
    async with opened(size, MemoryWorkspace(*hostile_drafts())) as pilot:
        await pilot.press("n", "slash", *"[/x]", "enter")
        await pilot.pause()
        await pilot.press("colon", *"article")
        await pilot.pause()
        shown = text(pilot)
        assert "[shall][should]" in shown
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        await pilot.press("escape", "escape", "x", "s", "m", "o", "w", "d", "escape")
        assert "\x1b" not in text(pilot)


async def test_an_empty_pair_opens() -> None:
    async with opened(workspace=MemoryWorkspace(draft("a"), draft("b"))) as pilot:
        await pilot.press("n", "c", "C", "j", "k", "pagedown", "G", "g", "x", "enter", "o", "j", "backspace")
        assert "b" in lines(pilot)[0]


@SIZES
async def test_without_utf8_everything_is_ascii(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, LC_ALL="C")
    async with opened(size) as pilot:
        for keys in ((), ("C",), ("s",), ("question_mark",), ("escape", "d"), ("escape", "colon"), ("escape", "slash")):
            await pilot.press(*keys)
            await pilot.pause()
            assert text(pilot).isascii(), (keys, [c for c in text(pilot) if not c.isascii()])


async def test_without_colour_no_cell_has_any(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, NO_COLOR="1")
    async with opened() as pilot:
        for keys in ((), ("C",), ("d",), ("escape", "question_mark")):
            await pilot.press(*keys)
            await pilot.pause()
            styles = [s.style for strip in pilot.app.screen._compositor.render_strips() for s in strip if s.style]
            assert not [style for style in styles if style.color or style.bgcolor]
        await pilot.press("escape")
        assert any("[-shall-]" in line for line in pane(pilot, "text"))


class Broken(MemoryWorkspace):
    """A workspace in which something cannot be read."""

    def __init__(self, *names: str, positions: bool = False) -> None:
        super().__init__(old_draft(), new_draft(), new_draft()._replace(id="final"))
        self.names, self.positions = names, positions

    def draft(self, draft_id: str) -> Draft:
        if draft_id in self.names:
            raise InputError("is not [/readable]", path="drafts/x.md", line=3)
        return super().draft(draft_id)

    def standing(self, draft_id: str) -> dict[str, Marks]:
        if self.positions:
            raise InputError("is no [table]", path="positions/x.toml", line=7)
        return super().standing(draft_id)


async def test_what_cannot_be_read_at_first_ends_the_program_with_the_reason() -> None:
    async with opened(workspace=Broken("final"), wait=False, named=True) as pilot:
        for _ in range(100):
            await pilot.pause(0.02)
            if pilot.app.failure is not None:  # type: ignore[attr-defined]
                break
        assert "drafts/x.md:3: is not [/readable]" == str(pilot.app.failure)  # type: ignore[attr-defined]


async def test_drafts_that_nobody_named_and_that_cannot_be_read_make_room_for_others() -> None:
    async with opened(workspace=Broken("final"), wait=False) as pilot:
        await until(pilot, "drafts/x.md:3: is not [/readable]")
        assert "Choose the two drafts" in text(pilot)
        await pilot.press("up", "tab", "home", "enter")
        await finished(pilot)
        assert any("Every owner" in line for line in pane(pilot, "text"))


async def test_a_provision_that_neither_draft_has_ends_the_program_with_the_reason() -> None:
    async with opened(at="art_99", wait=False) as pilot:
        for _ in range(100):
            await pilot.pause(0.02)
            if pilot.app.failure is not None:  # type: ignore[attr-defined]
                break
        assert "neither rev1 nor rev3 has that provision" in str(pilot.app.failure)  # type: ignore[attr-defined]


async def test_a_draft_chosen_later_that_cannot_be_read_leaves_the_page_and_says_why() -> None:
    async with opened(workspace=Broken("rev1")) as pilot:
        await pilot.press("d", "tab", "home", "enter")
        for _ in range(100):
            await pilot.pause(0.02)
            if "drafts/x.md:3" in text(pilot):
                break
        assert "drafts/x.md:3: is not [/readable]" in text(pilot)
        assert "rev3" in lines(pilot)[0]


async def test_positions_that_cannot_be_read_leave_the_texts_and_say_why() -> None:
    async with opened(workspace=Broken(positions=True)) as pilot:
        assert "positions/x.toml:7: is no [table]" in text(pilot)
        assert "the positions cannot be read" in pane(pilot, "contested")[1]
        assert any("Every owner" in line for line in pane(pilot, "text"))


async def test_on_a_very_small_terminal_the_outline_comes_on_demand() -> None:
    async with opened((44, 14)) as pilot:
        assert 44 == page(pilot).text.region.width
        await pilot.press("o", "end", "enter")
        await pilot.pause()
        assert "Article 4" in status(pilot)
        assert 44 == page(pilot).text.region.width


async def test_sixteen_colours_keep_red_and_green_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, TERM="xterm")
    async with opened() as pilot:
        assert "treaty-sixteen" == pilot.app.theme


async def test_a_letter_that_is_a_key_can_be_searched_for() -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"quite", "enter")
        await pilot.pause()
        assert "'quite': 1 place " in status(pilot)


@pytest.mark.parametrize("key", ["question_mark", "escape"])
async def test_another_size_keeps_the_place_also_under_a_dialog(key: str) -> None:
    """A page that becomes much shorter scrolls, and took the cursor along to its end."""
    workspace = Workspace(Path(__file__).resolve().parents[2], "the sample", sample=True)
    app = TreatyApp(workspace, by_name(workspace, "rev1", "rev3"), Opening("art_25__para_2"))
    async with app.run_test(size=SMALL) as pilot:
        await finished(pilot)
        await pilot.press(key)
        for size in ((40, 12), MEDIUM, SMALL):
            await pilot.resize_terminal(*size)
            await pilot.pause(0.3)
        assert 200 == page(pilot).text.item
