"""Which two drafts to compare."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical

from treaty_tui.tui.dialogs.frame import Dialog
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.words import day
from treaty_tui.tui.layout.wrap import fit, width_of
from treaty_tui.tui.widgets.bars import LineBar
from treaty_tui.tui.widgets.choice import Choice
from treaty_tui.typed import NamedTuple


class Version(NamedTuple):
    """A draft to choose."""

    id: str
    symbol: str
    date: str


class VersionsDialog(Dialog[tuple[str, str]]):
    """Two lists, from and to; returns (old id, new id)."""

    DEFAULT_CSS = """
    VersionsDialog Horizontal { height: auto; max-height: 16; margin: 1 0; }
    VersionsDialog .column { width: 1fr; height: auto; margin: 0 1 0 0; }
    VersionsDialog Choice { width: 1fr; height: auto; max-height: 14; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,left,right,h,l,shift+tab", "other", show=False),
        Binding("s", "swap", show=False),
    ]

    def __init__(self, versions: Sequence[Version], old: str, new: str, glyphs: Glyphs) -> None:
        super().__init__(glyphs)
        self.versions = list(versions)
        ids = [version.id for version in self.versions]
        self._start = [ids.index(name) if name in ids else 0 for name in (old, new)]

    def compose(self) -> ComposeResult:
        """Two columns and a hint."""
        lines = [self._line(version) for version in self.versions]
        with Vertical(id="box"):
            yield LineBar(id="title")
            with Horizontal():
                for name, at in zip(("old", "new"), self._start, strict=True):
                    with Vertical(classes="column"):
                        yield LineBar(id=f"{name}-title")
                        yield Choice(lines, at, id=name, glyphs=self.glyphs)
            yield LineBar(id="hint")

    def on_mount(self) -> None:
        """Titles, and the keys to the list of new drafts."""
        self.query_one("#title", LineBar).show(lambda _: [("Choose the two drafts to compare", "section")])
        hint: Line = [("Tab", "key"), (" other list  ", ""), ("s", "key"), (" swap  ", ""), ("Enter", "key"), (" compare  ", "")]
        self.query_one("#hint", LineBar).show(lambda _: [*hint, ("Esc", "key"), (" leave as it is", "")])
        self.query_one("#new", Choice).focus()
        self._titles()

    def on_descendant_focus(self) -> None:
        """Say which list has the keys."""
        self._titles()

    def _titles(self) -> None:
        for name, said in (("old", "From (old)"), ("new", "To (new)")):
            active = self.query_one(f"#{name}", Choice).has_focus
            line: Line = [(f"{self.glyphs.cursor if active else ' '} {said}", "chapter" if active else "muted")]
            self.query_one(f"#{name}-title", LineBar).show(lambda _, line=line: line)  # type: ignore[misc]

    def _line(self, version: Version) -> Line:
        """Id, day and symbol in columns; what a narrow list cuts off is the end of the symbol."""
        ids = min(18, max(len(one_line(other.id)) for other in self.versions))
        name = fit(one_line(version.id, self.glyphs.ascii), ids, self.glyphs.ellipsis)
        facts = f" {day(version.date):<12}{one_line(version.symbol, self.glyphs.ascii)}"
        return [(name + " " * (ids - width_of(name)), "strong"), (facts, "")]

    def action_other(self) -> None:
        """The keys to the other list."""
        for name in ("old", "new"):
            choice = self.query_one(f"#{name}", Choice)
            if not choice.has_focus:
                choice.focus()
                break

    def action_swap(self) -> None:
        """Old for new."""
        old, new = (self.query_one(f"#{name}", Choice) for name in ("old", "new"))
        old.picked, new.picked = new.picked, old.picked
        old.refresh()
        new.refresh()

    def on_choice_picked(self) -> None:
        """Enter: return both."""
        old, new = (self.versions[self.query_one(f"#{name}", Choice).picked].id for name in ("old", "new"))
        self.dismiss((old, new))
