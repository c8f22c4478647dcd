"""Provisions while they are being read, and their eIds once all are known."""

from functools import lru_cache
from sys import intern

from treaty_tui import eid
from treaty_tui.language.numbers import leading
from treaty_tui.model import Finding, Provision

_LEADS = (":", "：", "—", "–", ":—", ";-")
_CLOSING = "”\"'’)]}» "
_THROUGHOUT = ("article", "chapter", "part")
"""Tags that are numbered through the whole draft, wherever they stand."""
_SINGLE = ("preamble", "title")
_part = lru_cache(maxsize=1024)(eid.part)  # a draft has the same few dozens over and over
COUNTED = ("recital",)
"""Tags whose number is always counted, whatever is printed."""


class Node:
    """A provision under construction."""

    __slots__ = ("eid", "element", "given", "heading", "label", "line", "number", "parent", "place", "tag", "text", "wrapup")

    def __init__(self, tag: str, number: str, label: str, parent: "Node | None", line: int) -> None:
        self.tag = self.element = tag
        self.number = number
        self.label = label
        self.parent = parent
        self.line = line
        self.heading = self.text = self.wrapup = self.eid = self.given = ""
        self.place = -1

    @property
    def leads(self) -> bool:
        """Whether its words lead into a list."""
        words = (self.wrapup or self.text or self.heading).rstrip(_CLOSING)
        return words.endswith(_LEADS)

    def inside(self, *tags: str) -> "Node | None":
        """The nearest provision around it, or itself, that has one of the tags."""
        node: Node | None = self
        while node is not None and node.tag not in tags:
            node = node.parent
        return node


def number_all(nodes: list[Node], path: str) -> list[Finding]:
    """Give every node its eId, unique in the draft; equal numbers get the first free of `-2`, `-3` behind them, and a finding.

    Articles take the prefix of their annex, and that of their part or chapter where their own numbers start again in it, not
    those of its chapters; where they start again and no heading tells why, they take `part_2`, `part_3`. Unnumbered provisions
    are counted as `nn_1` among their unnumbered siblings, recitals and annexes without `nn`. Notation: articles and annexes in
    digits, parts, chapters and sections as printed (words become roman, in sections digits), points as printed, but letters of
    other scripts by their place in the Latin alphabet, and the plain numbers of Markdown's nested lists as the letters, then
    roman numbers, that they stand for.
    """
    articles = _restarted(nodes, "article")
    restarted = articles | _restarted(nodes, "chapter")
    series = _series(nodes, articles)
    used: dict[str, int] = {}
    printed = frozenset([_part(node.element, node.number) for node in nodes if "-" in node.number])
    counts: dict[tuple[int, str], int] = {}
    findings = []
    for node in nodes:
        if node.given:
            wanted = node.given
            _count(node, counts)
        else:
            element = _element(node, counts)
            inside = articles if node.tag == "article" else restarted
            context = series.get(id(node)) or _context(node, inside) if node.tag in _THROUGHOUT else _eid(node.parent)
            wanted = f"{context}__{element}" if context else element
            if node.number or wanted != node.element:
                node.number = element.partition("_")[2]
        if wanted in used:
            wanted = _another(wanted, used, printed)
            message = f"{node.label or node.tag} stands here a second time; it is called {wanted}"
            findings.append(Finding("repeated-number", message, "warning", path, node.line, 1, wanted))
            if not node.given:
                node.number = wanted.rpartition("__")[2].partition("_")[2]
        node.eid = wanted
        used[wanted] = 1
    return findings


def out_of_order(nodes: list[Node], path: str) -> list[Finding]:
    """A finding for each article whose number skips some, or goes back; where numbering starts again with 1 it does neither."""
    findings = []
    before: dict[int, int] = {}
    for node in nodes:
        value = leading(node.number) if node.tag == "article" else 0
        if not value:
            continue
        annex = node.inside("annex")
        last = before.get(id(annex), 0)
        before[id(annex)] = value
        if last and value > last + 1:
            message = f"{node.label} follows article {last}"
            findings.append(Finding("numbering", message, "note", path, node.line, 1, node.eid))
        elif 1 < value < last:
            message = f"{node.label} is out of order: it follows article {last}"
            findings.append(Finding("numbering", message, "warning", path, node.line, 1, node.eid))
    return findings


def _element(node: Node, counts: dict[tuple[int, str], int]) -> str:
    """The last element of the eId."""
    if node.number and node.tag not in COUNTED and node.tag not in _SINGLE:
        return _part(node.element, node.number)
    if node.tag in _SINGLE:
        return node.tag
    count = _count(node, counts)
    if node.tag in COUNTED or node.tag == "annex":
        return eid.part(node.element, str(count))
    return eid.unnumbered(node.element, count)


def _count(node: Node, counts: dict[tuple[int, str], int]) -> int:
    """The node's place among its siblings that are counted."""
    if node.number and not node.given and node.tag not in COUNTED:
        return 0
    key = (id(node.parent), node.element)
    counts[key] = counts.get(key, 0) + 1
    return counts[key]


def _another(wanted: str, used: dict[str, int], printed: frozenset[str]) -> str:
    """The same eId with the first number behind it that is free, and `printed` nowhere: there is an `Article 13-2`, too."""
    turn = used[wanted] + 1
    while f"{wanted}-{turn}" in used or f"{wanted}-{turn}".rpartition("__")[2] in printed:
        turn += 1
    used[wanted] = turn
    return f"{wanted}-{turn}"


def _context(node: Node, restarted: set[int]) -> str:
    """The eId that the element of a node which is numbered through the whole draft is put behind."""
    return _eid(_around(node, restarted))


def _eid(node: Node | None) -> str:
    return node.eid if node is not None else ""


def _around(node: Node, restarted: set[int]) -> Node | None:
    """The annex, or the part or chapter with a numbering of its own, that an article counts in, or None."""
    parent = node.parent
    while parent is not None and parent.tag != "annex" and id(parent) not in restarted:
        parent = parent.parent
    return parent


def _restarted(nodes: list[Node], tag: str) -> set[int]:
    """The parts and chapters inside which articles, or chapters, carry numbers that others before them have."""
    first: dict[tuple[str, str], Node | None] = {}
    found: set[int] = set()
    for node in nodes:
        if node.tag != tag or not node.number:
            continue
        holder = node.parent
        if holder is not None and holder.inside("annex") is not None:
            continue
        other = first.setdefault((node.element, node.number), holder)
        if other is not holder:
            outer = _apart(holder, other)
            if outer is not None:
                found.add(id(outer))
    return found


def _series(nodes: list[Node], restarted: set[int]) -> dict[int, str]:
    """Contexts, such as `part_2`, for articles that begin again with 1 under no heading: a file of several treaties."""
    articles = [node for node in nodes if node.tag == "article" and not node.given and _around(node, restarted) is None]
    found: dict[int, str] = {}
    turn, last = 1, 0
    for place, node in enumerate(articles):
        value = leading(node.number)
        after = leading(articles[place + 1].number) if place + 1 < len(articles) else 0
        if node.number == "1" and last > 1 and after == 2:
            turn += 1
        if turn > 1:
            found[id(node)] = f"part_{turn}"
        last = value
    return found


def _apart(holder: Node | None, other: Node | None) -> Node | None:
    """The outermost provision around `holder` that is not around `other`."""
    around = set()
    while other is not None:
        around.add(id(other))
        other = other.parent
    outer = None
    while holder is not None and id(holder) not in around:
        outer, holder = holder, holder.parent
    return outer


def finish(nodes: list[Node]) -> tuple[Provision, ...]:
    """The nodes as the model's provisions, parents before children."""
    found = []
    for place, node in enumerate(nodes):
        node.place = place
        parent = -1 if node.parent is None else node.parent.place
        names = node.eid, node.tag, intern(node.label), intern(node.number)
        found.append(Provision._make((*names, node.heading, node.text, node.wrapup, parent, node.line)))
    return tuple(found)
