"""What all panes and bars share: lines of runs with roles, drawn one by one and kept to their width."""

from collections.abc import Sequence
from typing import Self

from rich.segment import Segment
from rich.style import Style
from textual.containers import Container
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.wrap import width_of
from treaty_tui.tui.theme import look_of

THUMB = "▐"
"""The scroll bar; the last door makes ASCII of it where it must."""


class Drawing(Widget):
    """Lines → strips, in the colours of the theme."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), repaint=False)
    """A change of its own length needs no new layout: the first picture would else be laid out and drawn twice."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}
        self._ground: Style | None = None
        self._fitting = False

    def notify_style_update(self) -> None:
        """Colours changed: forget what was derived from them."""
        self._looks.clear()
        self._ground = None
        super().notify_style_update()

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again; at first and where the size changes all is drawn anyway, and needs no second drawing."""
        if (self._fitting or not self.size.area) and not layout and not recompose:
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def look(self, roles: str) -> Style:
        """The style of these roles on this widget's ground."""
        found = self._looks.get(roles)
        if found is None:
            if self._ground is None:
                self._ground = self.rich_style
            found = self._looks[roles] = self._ground + look_of(roles, self.app.theme, not self.app.no_color)
        return found

    def strip(self, line: Line, width: int, under: str = "") -> Strip:
        """One line of exactly `width` cells; `under` is a role that lies beneath all others."""
        prefix = f"{under} " if under else ""
        segments = [Segment(text, self.look(prefix + role)) for text, role in line if text]
        used = sum(width_of(text) for text, _ in line)
        if used < width:
            segments.append(Segment(" " * (width - used), self.look(under)))
        made = Strip(segments, max(used, width))
        return made if used <= width else made.crop(0, width)


class Box(Container):
    """Holds others, which cover it; as for them, its own length needs no new layout."""

    BLANK = True
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), repaint=False)


class Frame(Box):
    """A box with a line at one side."""

    BLANK = False


class Bar(Drawing):
    """A widget of one or few lines that does not scroll."""

    DEFAULT_CSS = """
    Bar { height: 1; width: 1fr; }
    """

    def lines(self, width: int) -> Sequence[Line]:
        """What to draw at this width."""
        raise NotImplementedError

    def under(self) -> str:
        """The role beneath the whole bar."""
        return ""

    def render_line(self, y: int) -> Strip:
        """One line, or blank below the last."""
        width = self.size.width
        found = self.lines(width)
        return self.strip(found[y] if y < len(found) else [], width, self.under())


class Pane(Drawing, ScrollView, can_focus=True):
    """A scrolling list of lines; subclasses give the lines and move a cursor through them if they have one.

    It draws its scroll bar itself, in a column that is always kept free: text does not jump when the bar appears, the bar shows
    without colour too, and no widget has to be laid out for it.
    """

    DEFAULT_CSS = """
    Pane { width: 1fr; height: 1fr; overflow: hidden hidden; scrollbar-size: 0 0; }
    """

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Lay out at once: Textual's own message of a new size comes when a picture without these lines has been drawn."""
        resized = super()._size_updated(size, virtual_size, container_size, layout)
        if resized:
            self._fitting = True
            self.fit()
            self._fitting = False
        return resized

    def fit(self) -> None:
        """Lay out for the pane's size."""
        raise NotImplementedError

    def watch_virtual_size(self) -> None:
        """Stay within the page."""
        self.scroll_y = self.validate_scroll_y(self.scroll_y)
        self.refresh()

    @property
    def allow_vertical_scroll(self) -> bool:
        """The wheel works though Textual sees no scroll bar."""
        return self.max_scroll_y > 0

    @property
    def room(self) -> int:
        """Cells of a line; the last column is the scroll bar's."""
        return max(0, self.size.width - 1)

    def thumb(self) -> tuple[int, int]:
        """The first line of the scroll bar's thumb and the first after it; (0, 0) where all is in sight."""
        height, total = self.size.height, self.virtual_size.height
        if total <= height or not height:
            return 0, 0
        size = max(1, height * height // total)
        top = round((height - size) * self.scroll_y / max(1, total - height))
        return top, top + size

    def count(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def line(self, y: int) -> tuple[Line, str]:
        """A line, counted from the top of the page, and the role beneath it."""
        raise NotImplementedError

    def measure(self) -> None:
        """Tell Textual how long the page is."""
        self.virtual_size = Size(max(1, self.room), self.count())

    def render_line(self, y: int) -> Strip:
        """The line at this height of the pane, and its piece of the scroll bar."""
        return Strip.join([self.body(y), self._scroll_bar(y)])

    def body(self, y: int) -> Strip:
        """The line alone."""
        at = y + self.scroll_offset.y
        if at >= self.count():
            return self.strip([], self.room)
        line, under = self.line(at)
        return self.strip(line, self.room, under)

    def _scroll_bar(self, y: int) -> Strip:
        start, end = self.thumb()
        return self.strip([(THUMB, "rule")] if start <= y < end else [], 1)

    def top_to(self, y: float) -> None:
        """Scroll so that line `y` of the page is the first one, as far as the page allows."""
        y = max(0, min(y, self.virtual_size.height - self.size.height))
        self.scroll_target_y = self.scroll_y = y

    def show_line(self, y: int, margin: int = 0) -> None:
        """Scroll no more than needed for line `y` to be seen with `margin` lines around it."""
        height = self.size.height
        margin = min(margin, max(0, (height - 1) // 2))
        top = round(self.scroll_y)
        if y - margin < top:
            self.top_to(y - margin)
        elif y + margin >= top + height:
            self.top_to(y + margin - height + 1)
