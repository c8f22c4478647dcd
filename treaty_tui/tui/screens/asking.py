"""What the first page asks the reader: dialogs return a value, and here it is acted upon."""

from textual.message import Message

from treaty_tui.errors import TreatyError
from treaty_tui.tui.layout.goals import goals
from treaty_tui.tui.layout.items import provision_of
from treaty_tui.tui.layout.keys import SCREEN
from treaty_tui.tui.layout.place import citation
from treaty_tui.tui.screens.panes import PANES, ComparePanes
from treaty_tui.workspace.heads import Head


class Asking(ComparePanes, inherit_bindings=False):
    """Opens the dialogs; each is imported when it is first needed."""

    class Complaint(Message):
        """An error that the user can mend; `fatal` where the page has nothing to show."""

        def __init__(self, error: TreatyError, fatal: bool) -> None:
            super().__init__()
            self.error, self.fatal = error, fatal

    wanted: tuple[str, str] = ("", "")
    """Ids of the drafts to show."""
    query_words = ""
    """What is searched for; empty when nothing is."""
    heads: tuple[Head, ...] = ()
    """The drafts of the workspace."""
    hits: set[int] = set()  # noqa: RUF012 # replaced, never changed
    """Rows in which it stands."""

    def jump(self, item: int) -> None:
        """Go to an item."""
        raise NotImplementedError

    def search_for(self, words: str) -> None:
        """Search, or end a search."""
        raise NotImplementedError

    def say(self, message: str) -> None:
        """A passing message."""
        raise NotImplementedError

    def read(self, old: str, new: str) -> None:
        """Read and show two drafts."""
        raise NotImplementedError

    def action_search(self) -> None:
        """Key /: look for words."""
        from treaty_tui.tui.dialogs.search import SearchDialog

        def done(words: str | None) -> None:
            if words is not None:
                self.search_for(words)

        self.app.push_screen(SearchDialog(self.query_words, self.glyphs), done)

    def action_versions(self) -> None:
        """Key d: choose the drafts."""
        from treaty_tui.tui.dialogs.versions import Version, VersionsDialog

        now = self.wanted
        versions = [Version(head.id, head.symbol, head.date) for head in self.heads]

        def done(pair: tuple[str, str] | None) -> None:
            if pair is not None and pair != now:
                self.read(*pair)

        self.app.push_screen(VersionsDialog(versions, *now, self.glyphs), done)

    def complain(self, error: TreatyError, fatal: bool = False) -> None:
        """Hand an error to the application, which shows it; or ends with it, where there is nothing to show."""
        self.post_message(self.Complaint(error, fatal))

    def action_help(self) -> None:
        """Key ?: help for the pane that has the keys."""
        from treaty_tui.tui.dialogs.reading import ReadingDialog
        from treaty_tui.tui.layout.helptext import help_lines

        pane = str(self.focused.id) if self.focused and self.focused.id in PANES else "text"
        self.app.push_screen(ReadingDialog("Help", lambda width: help_lines(pane, width, self.glyphs), self.glyphs))

    def action_copy(self) -> None:
        """Key y: no terminal tells whether it took it, and tmux and screen may not pass it on."""
        if self.view.items:
            found, item = self.view.comparison, self.view.items[self.text.item]
            self.app.copy_to_clipboard(citation(found, item))
            draft = found.new if item.new else found.old
            self.say(f"sent to the terminal's clipboard: {draft.id} {provision_of(found, item).eid}")

    def action_palette(self) -> None:
        """Key `:`: everything by name."""
        from treaty_tui.tui.dialogs.palette import Command, PaletteDialog

        commands = [Command(key.help, action=key.action, keys=key.shown) for key in SCREEN if key.palette]
        commands.append(Command("Dark or light colours", action="app.theme"))
        commands += [Command(name, item=item, hidden=hidden) for name, item, hidden in goals(self.view)]

        async def done(command: Command | None) -> None:
            if command is not None and command.action:
                await self.run_action(command.action)
            elif command is not None:
                self.jump(command.item)

        self.app.push_screen(PaletteDialog(commands, self.glyphs), done)
