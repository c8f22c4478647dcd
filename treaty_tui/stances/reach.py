"""What a position reaches in a draft: which provisions, how near, and what became of the words."""

from treaty_tui.typed import NamedTuple

SAME, CHANGED, MOVED, SPLIT, GONE = "same words", "words changed", "moved", "split", "gone"
"""What became of the wording that a position spoke of."""


class Spot(NamedTuple):
    """One provision of the draft looked at that a position reaches."""

    at: int
    scope: str
    state: str = SAME
    moved: bool = False
    added: bool = False
    """It came into the article or chapter after the position was taken."""
    sense: str = "for"
    """As a theme's."""


class Reach(NamedTuple):
    """Everything that one `on` reaches in the draft looked at."""

    scope: str
    """phrase provision paragraph article section chapter title preamble term theme whole missing process instrument."""
    spots: tuple[Spot, ...] = ()
    wider: bool = False
    everywhere: bool = False
    """The whole text: every provision, without a list."""
    state: str = SAME
    then: str = ""
    """EId in the draft that it spoke of."""
    problem: str = ""
    """Why it reaches nothing, or not what it names: the words of a finding."""
    kind: str = ""
    """The finding's kind."""
    guessed: bool = False
    """Its draft was not given, but taken from its date."""

    @property
    def found(self) -> bool:
        """Whether it reaches anything."""
        return bool(self.spots) or self.everywhere
