"""The text: both versions side by side, or unified, as one long page with a cursor."""

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.items import Fold
from treaty_tui.tui.layout.keys import TEXT
from treaty_tui.tui.layout.page import Page, Spot
from treaty_tui.tui.layout.wrap import wrap
from treaty_tui.tui.widgets.lines import Pane

MARGIN = 3
"""Lines kept in sight above and below the cursor."""


class SideBySide(Pane, inherit_bindings=False):
    """Draws a Page and moves a cursor through it; says so with `Moved`."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in TEXT]

    class Moved(Message):
        """The cursor came to another provision."""

        def __init__(self, item: int) -> None:
            super().__init__()
            self.item = item

    class Chosen(Message):
        """Enter was pressed on a provision."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.page: Page | None = None
        self.cursor = Spot(0, 0)
        self.item = 0
        self._make: Callable[[int], Page] | None = None
        self._width = 0
        self._strips: dict[tuple[int, int], Strip] = {}
        self._settling = False
        self._message = ""

    # what is shown

    def show(self, make: Callable[[int], Page], item: int) -> None:
        """Show a page made for the pane's width, with the cursor on an item."""
        self._make, self.page = make, None
        if self.room:
            self._build(item, None)

    def say(self, message: str) -> None:
        """What to read while there is no page."""
        self._message = message
        self.refresh()

    def remake(self) -> None:
        """Make the page again (another layout, other highlights); the reader keeps the place."""
        if self.page is None or self._make is None:
            return
        self._build(self.item, self._screen_line())

    def _build(self, item: int, screen_line: int | None) -> None:
        if self._make is None:
            return
        share = self._share()
        self._width = self.room
        self._strips.clear()
        page = self.page = self._make(self._width)
        at = self._nearest(page, item)
        lines = len(page.lines(at)) if len(page) else 1
        first = page.first_line(at) if len(page) else 0
        self.cursor = Spot(at, min(lines - 1, first + round(share * max(0, lines - 1 - first))))
        self._settling = True  # a shorter page scrolls, which must not take the cursor along
        self.virtual_size = Size(self._width, page.heights.total)
        self._settling = False
        height = self.size.height
        wanted = height // 4 if screen_line is None else screen_line
        self._place(page.top(self.cursor) - max(0, min(wanted, height - 1 - min(MARGIN, height // 3))))
        self._follow()

    def _nearest(self, page: Page, item: int) -> int:
        """The block of an item, or of the fold that hides it."""
        found = page.block_of(item)
        if found is not None:
            return found
        folds = (at for at, b in enumerate(page.blocks) if isinstance(b, Fold) and b.first <= item <= b.last)
        return next(folds, 0)

    def _share(self) -> float:
        """How far down its block the cursor is, 0 to 1."""
        if self.page is None or not len(self.page):
            return 0.0
        first = self.page.first_line(self.cursor.block)
        return (self.cursor.line - first) / max(1, self.page.heights[self.cursor.block] - 1 - first)

    def _screen_line(self) -> int:
        return 0 if self.page is None else self.page.top(self.cursor) - round(self.scroll_y)

    # drawing

    def count(self) -> int:
        """Lines of the page, exact near the reader and guessed elsewhere."""
        return self.page.heights.total if self.page else 0

    def line(self, y: int) -> tuple[Line, str]:
        """A line of the page, marked where the cursor is."""
        if self.page is None:
            return [], ""
        at, line = self.page.heights.at(y)
        lines = self.page.lines(at)
        found = lines[line] if line < len(lines) else []
        if at != self.cursor.block or line < self.page.first_line(at):
            return found, ""
        glyphs = self.page.spec.glyphs
        first, role = found[0] if found else (" ", "")
        bar = glyphs.cursor if line == self.cursor.line and self.has_focus else glyphs.bar
        return [(bar, "bar"), (first[1:], role), *found[1:]], "here"

    def body(self, y: int) -> Strip:
        """The line at this height, from the cache unless the cursor is on it."""
        at = y + self.scroll_offset.y
        if not self.count():
            said = wrap(self._message, max(8, self.room - 2))
            start, end = said[y - 1] if 0 < y <= len(said) else (0, 0)
            return self.strip([("  ", ""), (self._message[start:end], "muted")], self.room)
        if self.page is None or at >= self.count():
            return super().body(y)
        spot = self.page.heights.at(at)
        if spot[0] == self.cursor.block:
            return super().body(y)
        found = self._strips.get(spot)
        if found is None:
            if len(self._strips) > 4000:
                self._strips.clear()
            found = self._strips[spot] = super().body(y)
        return found

    def notify_style_update(self) -> None:
        """Colours changed."""
        self._strips.clear()
        super().notify_style_update()

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Until all is laid out for the new size, scrolling leaves the cursor where it is."""
        self._settling = True
        resized = super()._size_updated(size, virtual_size, container_size, layout)
        self._settling = False
        return resized

    def fit(self) -> None:
        """Lay out for the new width; the same words stay where the reader looks."""
        self._settling = False
        if self.page is None:
            self._build(self.item, None)
        elif self.room != self._width:
            self.remake()
        else:
            self._settle()
            self.show_line(self.page.top(self.cursor), MARGIN)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lay out what came near, and keep the cursor in sight."""
        super().watch_scroll_y(old_value, new_value)
        if not self._settling and self.page is not None:
            self._settle()
            self._clamp()

    def _place(self, top: int) -> None:
        """Scroll there and lay out what is near."""
        self._settling = True
        self.top_to(top)
        self._settling = False
        self._settle()
        self.refresh()

    def _settle(self) -> None:
        """Lay out the surroundings; what the reader sees stays, though heights above turn out other than guessed."""
        page, height = self.page, self.size.height
        if page is None or not len(page) or self._settling:
            return
        self._settling = True
        top = page.measure(round(self.scroll_y), height, 2 * height)
        if self.virtual_size.height != page.heights.total:
            self._strips.clear()
            self.virtual_size = Size(self._width, page.heights.total)
        if top != round(self.scroll_y):
            self.top_to(top)
        self._settling = False

    def _clamp(self) -> None:
        """Bring the cursor back into the pane after the wheel or the scroll bar."""
        if self.page is None:
            return
        top, height = round(self.scroll_y), self.size.height
        line = self.page.top(self.cursor)
        if height and not top <= line < top + height:
            self._put(top if line < top else top + height - 1)

    # moving

    def _put(self, y: int) -> None:
        """The cursor to a line of the page, or to the first text after it."""
        if self.page is None or not len(self.page):
            return
        at, line = self.page.heights.at(y)
        self._move_to(Spot(at, max(line, self.page.first_line(at))))

    def _move_to(self, spot: Spot) -> None:
        if self.page is None or spot == self.cursor:
            return
        for at in {self.cursor.block, spot.block}:
            self.refresh_lines(self.page.heights.top(at), self.page.heights[at])
        self.cursor = spot
        self._follow()

    def _follow(self) -> None:
        """Tell which provision the cursor is on."""
        if self.page is None or not len(self.page):
            return
        item = self.page.item_at(self.cursor.block)
        self.item = item
        self.post_message(self.Moved(item))

    def go(self, item: int) -> bool:
        """The cursor to an item, which is brought wholly into sight if it fits; False while it is folded away."""
        page = self.page
        at = page.block_of(item) if page else None
        if page is None or at is None:
            return False
        lines, first = len(page.lines(at)), page.first_line(at)
        self._move_to(Spot(at, first))
        top, height = page.heights.top(at), self.size.height
        seen = round(self.scroll_y)
        if not (seen <= top and top + min(lines, height - MARGIN) <= seen + height):
            self._place(top - max(0, min(height // 4, height - lines)))
        return True

    def action_move(self, lines: int) -> None:
        """The cursor down or up by lines of text."""
        page = self.page
        if page is None or not len(page):
            return
        at, line = self.cursor
        line += lines
        if line < page.first_line(at):
            if at == 0:
                self.top_to(0)
                return
            at -= 1
            line = len(page.lines(at)) - 1
        elif line >= len(page.lines(at)):
            if at + 1 == len(page):
                return
            at += 1
            line = page.first_line(at)
        self._move_to(Spot(at, line))
        self.show_line(page.top(self.cursor), MARGIN)

    def action_page(self, pages: int) -> None:
        """A page down or up; the cursor stays on the same line of the screen."""
        if self.page is None:
            return
        line = self._screen_line()
        before = round(self.scroll_y)
        self._place(before + pages * max(1, self.size.height - 2))
        if round(self.scroll_y) == before:
            self._put(0 if pages < 0 else self.count() - 1)
        else:
            self._put(round(self.scroll_y) + line)

    def action_end(self, way: int) -> None:
        """To the beginning or the end."""
        if self.page is not None and len(self.page):
            self._place(0 if way < 0 else self.page.heights.total)
            self._place(0 if way < 0 else self.page.heights.total)
            self._put(0 if way < 0 else self.page.heights.total - 1)

    def action_step(self, way: int) -> None:
        """To the next or previous provision."""
        if self.page is not None:
            at = self.cursor.block + way
            if way < 0 and self.cursor.line > self.page.first_line(self.cursor.block):
                at = self.cursor.block
            if 0 <= at < len(self.page) and not self.go(self.page.item_at(at)):
                self._put(self.page.heights.top(at))

    def action_choose(self) -> None:
        """Enter."""
        self.post_message(self.Chosen())

    def on_click(self, event: events.Click) -> None:
        """The cursor to the line that was clicked."""
        if self.page is not None:
            self._put(min(round(self.scroll_y) + event.y, self.count() - 1))

    def on_focus(self) -> None:
        """The cursor's sign shows where the keys go."""
        self.refresh()

    on_blur = on_focus
