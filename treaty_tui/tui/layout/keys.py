"""Every key of the interface, once: the bindings, the footer, the help page and the palette all read this table."""

from treaty_tui.typed import NamedTuple


class Key(NamedTuple):
    """One action and the keys that start it."""

    keys: str
    """Textual's names, parted by commas."""
    action: str
    shown: str
    """How the keys are written for people."""
    short: str
    """For the footer."""
    help: str
    palette: bool = True
    """Offered by name too: only what cannot harm."""


SCREEN = (
    Key("n", "next_hit_or_change(1)", "n", "next change", "Next change (next place found, while searching)"),
    Key("p", "next_hit_or_change(-1)", "p", "previous", "Previous change (previous place found, while searching)"),
    Key("N,shift+n", "next_substantive(1)", "N", "next substantive", "Next substantive change (while searching: previous place)"),
    Key("P,shift+p", "next_substantive(-1)", "P", "previous substantive", "Previous substantive change"),
    Key("c", "next_contested(1)", "c", "contested", "Next contested provision"),
    Key("v", "next_contested(-1)", "v", "previous contested", "Previous contested provision"),
    Key("C,shift+c", "most_contested", "C", "most contested", "Most contested article; again for the second, third ..."),
    Key("a", "next_alarm(1)", "a", "alarms", "Next alarm: agreed words that changed, a reference gone stale or broken"),
    Key("A,shift+a", "next_alarm(-1)", "A", "previous alarm", "Previous alarm"),
    Key("i,right_square_bracket", "next_bracketed(1)", "i ]", "brackets", "Next provision still in brackets"),
    Key("I,shift+i,left_square_bracket", "next_bracketed(-1)", "I [", "previous brackets", "Previous provision in brackets"),
    Key("r", "next_stale(1)", "r", "reconfirm", "Next provision on whose earlier words somebody spoke: to reconfirm"),
    Key("R,shift+r", "next_stale(-1)", "R", "previous to reconfirm", "Previous provision to reconfirm"),
    Key("h", "history", "h", "history", "History of the provision: its words in every draft, who spoke, who asked for a phrase"),
    Key("y", "copy", "y", "copy", "Copy the provision with its citation to the terminal's clipboard; tells its eId"),
    Key("slash", "search", "/", "search", "Search numbers, headings and words of both versions; Esc ends it"),
    Key("d", "versions", "d", "drafts", "Choose the two drafts to compare"),
    Key("s", "toggle_layout", "s", "layout", "Side by side or unified"),
    Key("x", "toggle_fold", "x", "fold", "Hide what is unchanged; again: show substantive changes only; again: show all"),
    Key(
        "t",
        "toggle_calm",
        "t",
        "throughout",
        "Leave words that were replaced throughout unmarked (with x: fold them away), or not",
    ),
    Key("m", "toggle_marks", "m", "marks", "Put [-deleted-] and {+inserted+} marks around words, or not"),
    Key("o", "focus_pane('outline')", "o", "outline", "To the outline"),
    Key("w", "focus_pane('standing')", "w", "who", "To the positions: who backs, contests and asks here"),
    Key("z", "zoom", "z", "zoom", "The pane with the keys on the whole screen, and back"),
    Key("tab", "next_pane(1)", "Tab", "next pane", "Next pane", palette=False),
    Key("shift+tab", "next_pane(-1)", "Shift+Tab", "previous pane", "Previous pane", palette=False),
    Key("backspace", "back", "Backspace", "back", "Back to where you were before the last jump"),
    Key("escape", "leave", "Esc", "", "End the search, or go back to the text", palette=False),
    Key("question_mark,f1", "help", "? F1", "help", "Help for the pane with the keys, and what the marks mean"),
    Key(
        "colon,ctrl+p",
        "palette",
        ": Ctrl+P",
        "go to",
        "All commands by name, and any article by number or heading",
        palette=False,
    ),
    Key("q", "app.quit", "q", "quit", "Quit"),
)

MOVING = (
    Key("j,down", "move(1)", "j ↓", "", "Down one line", palette=False),
    Key("k,up", "move(-1)", "k ↑", "", "Up one line", palette=False),
    Key("pagedown,space", "page(1)", "PgDn Space", "", "Down one page", palette=False),
    Key("pageup,b", "page(-1)", "PgUp b", "", "Up one page", palette=False),
    Key("g,home", "end(-1)", "g Home", "", "To the beginning", palette=False),
    Key("G,shift+g,end", "end(1)", "G End", "", "To the end", palette=False),
)
"""In every pane."""

TEXT = (
    *MOVING,
    Key("J,shift+j", "step(1)", "J", "", "Next provision", palette=False),
    Key("K,shift+k", "step(-1)", "K", "", "Previous provision", palette=False),
    Key("enter", "choose", "Enter", "", "To the positions on this provision", palette=False),
)
OUTLINE = (*MOVING, Key("enter", "choose", "Enter", "", "To this article in the text", palette=False))
STANDING = (*MOVING, Key("enter", "choose", "Enter", "", "Back to the text", palette=False))

FOOTER = ("n", "colon", "slash", "c", "C", "h", "d", "x", "s", "w", "tab", "question_mark", "q")
"""What a newcomer needs, in this order."""
FIRST = ("n", "colon", "slash", "question_mark", "q", "d", "w", "x", "c", "C", "tab")
"""Which of them stay where not all fit; what is most contested stands with its key at the left."""
SEARCHING = (("n", "next place"), ("N", "previous place"), ("escape", "end search"), ("slash", "search again"))


def hints(searching: bool) -> list[tuple[Key, str]]:
    """The keys that help now, with the words for the footer."""
    by_name = {key.keys.split(",")[0]: key for key in SCREEN}
    if searching:
        return [(by_name[name], words) for name, words in SEARCHING] + [(by_name["question_mark"], "help")]
    return [(by_name[name], by_name[name].short) for name in FOOTER]


def needed(key: Key) -> int:
    """The rank of a footer's key: the lower, the longer it stays."""
    name = key.keys.split(",")[0]
    return FIRST.index(name) if name in FIRST else len(FIRST)
