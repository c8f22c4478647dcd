"""What is open while a draft is being read, and what comes next."""

from treaty_tui.formats.classify import Item
from treaty_tui.formats.labels import Label
from treaty_tui.formats.levels import OPTION, Choice, Level, choose, turn
from treaty_tui.formats.nodes import Node
from treaty_tui.formats.parting import Custom
from treaty_tui.language import headings
from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.language.numbers import leading
from treaty_tui.model import Finding
from treaty_tui.typed import NamedTuple

LOOKAHEAD = 400
"""Items that a question about what follows may look at: bounded, so that no file takes quadratic time."""
_NEAR = 6


class Span(NamedTuple):
    """The numbered list that the options of a choice hold, as far as those before one of them have come."""

    shape: str
    style: str
    reach: int
    node: Node
    """The last provision of the list."""
    first: int
    """The number that each option begins with, where the list began before them; else 0."""


def _inner(heads: list[Heading], tags: list[str]) -> frozenset[str]:
    """The kinds of headings that stand inside of articles."""
    if "section" not in tags and not [heading for heading in heads if "§" in heading.label]:
        return frozenset()
    from treaty_tui.formats import sections  # few texts have any

    return sections.inside(heads)


class State:
    """The tree so far, the open containers and lists, and the place in the items."""

    def __init__(self, items: list[Item], grammar: Grammar, path: str, *, canonical: bool) -> None:
        self.items, self.grammar, self.path, self.canonical = items, grammar, path, canonical
        self.nodes: list[Node] = []
        self.findings: list[Finding] = []
        self.open: list[tuple[int, Node]] = []
        """Open containers with their ranks, outermost first."""
        self.levels: list[Level] = []
        """Open lists inside the holder, outermost first."""
        self.holder: Node | None = None
        """What paragraphs go into: an article, an annex, the preamble, a chapter."""
        self.heading_for: Node | None = None
        """A container whose heading may stand on the next line."""
        self.headed: tuple[Node | None, int] = None, 0
        """The container whose heading stood on a line of its own, and that item's place."""
        self.numbered_on: dict[int, int] = {}
        """By section of an article or option: the number of its first paragraph, where that goes on from what stands before."""
        self.spans: dict[int, Span] = {}
        """By option: what the ones before it have covered."""
        self.series: frozenset[tuple[int, str]] | None = None
        """Words before numbers in several headings of the markup, with their levels; None until it is asked."""
        self.romans: dict[int, int] = {}
        """By what holds them, the last Roman number of a section whose heading has no word; see `subheads`."""
        self.custom: Custom | None = None
        """How the articles write their headings; None until it is asked."""
        self.preamble: Node | None = None
        self.at = 0
        self.named: list[Node] = []
        self.by_name: dict[str, Node] = {}
        """Nodes by eId, as far as a mark has asked for it."""
        heads = [item.heading for item in items if item.heading is not None]
        tags = [heading.tag for heading in heads]
        self.has_articles = "article" in tags
        self.inner = _inner(heads, tags) if self.has_articles else frozenset()
        """Kinds of headings that stand inside of articles here, as `sections.kind` calls them."""

    def told(self, kind: str, message: str, item: Item, severity: str = "warning") -> None:
        """Note a finding at an item's line."""
        self.findings.append(Finding(kind, message, severity, self.path, item.line, 1))

    def add(self, tag: str, number: str, label: str, parent: Node | None, line: int) -> Node:
        """A new node at the end of the tree."""
        node = Node(tag, number, label, parent, line)
        self.nodes.append(node)
        return node

    def in_preamble(self) -> bool:
        """Whether the preamble is what is being read."""
        return self.holder is not None and self.holder is self.preamble

    def ahead(self, label: Label) -> Label | None:
        """The next label of the same shape before the article ends."""
        for item in self.items[self.at + 1 : self.at + LOOKAHEAD]:
            if item.heading is not None and item.heading.tag != "alternative":
                return None
            if item.label is not None and item.label.shape == label.shape:
                return item.label
        return None

    def next_choice(self) -> Choice | None:
        """Which open list the next label continues, if only text stands before it."""
        for item in self.items[self.at + 1 : self.at + _NEAR]:
            if item.heading is not None or item.bullet or 0 < item.level < 7:
                return None
            if item.label is not None:
                choice = choose(self.levels, item.label, item.indent, self.ahead)
                return None if choice.odd or choice.depth >= len(self.levels) else choice
        return None

    def next_article(self) -> int:
        """The number of the next article heading, or 0."""
        for item in self.items[self.at + 1 : self.at + LOOKAHEAD]:
            if item.heading is not None and item.heading.tag == "article":
                return leading(item.heading.number)
        return 0

    def option_follows(self) -> bool:
        """Whether the next option of the innermost open ones follows before anything that an option cannot hold."""
        last = next(((level.shape, level.place) for level in reversed(self.levels) if level.style == OPTION), (OPTION, 0))
        return self.option_comes(*last)

    def option_comes(self, shape: str, place: int) -> bool:
        """Whether the option behind this one follows before anything that an option cannot hold."""
        for item in self.items[self.at + 1 : self.at + LOOKAHEAD]:
            if item.heading is not None:
                return item.heading.tag == "alternative" and turn(item.heading.number, self.levels) == (shape, place + 1)
            if 0 < item.level < 7 or (item.label is not None and self._opens_option(item.text)):
                return False
        return False

    def _opens_option(self, text: str) -> bool:
        found = headings.match(text, self.grammar) if text[:1] in self.grammar.options else None
        return found is not None and found.tag == "alternative"

    def words_follow(self) -> bool:
        """Whether words of the same provision follow on the next lines."""
        if self.at + 1 >= len(self.items):
            return False
        after = self.items[self.at + 1]
        return after.heading is None and not 0 < after.level < 7
