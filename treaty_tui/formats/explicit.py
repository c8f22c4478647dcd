"""Lines that say themselves what they are, by a mark of the canonical writer: `words {#art_6__para_nn_1}`.

The mark's first word is the eId. Fields follow it: `label=9` and `heading=20` cut the line into label, heading and text by
characters; `in=chp_V` names what the provision stands in where the eId does not (`in=-`: nothing); `tag=` and `number=` where the
eId tells another. A last word `text` or `wrapup` says that the line adds to a provision that stands above.
"""

from collections.abc import Mapping

from treaty_tui import eid as eids
from treaty_tui.formats import labels
from treaty_tui.formats.classify import Item
from treaty_tui.formats.levels import OPTION, PLAIN, Level, turn
from treaty_tui.formats.markup import fields
from treaty_tui.formats.nodes import Node
from treaty_tui.formats.state import State
from treaty_tui.language.numbers import leading

HOLDERS = ("part", "chapter", "section", "article", "annex", "preamble")
_RANKS = {"annex": 0, "part": 1, "chapter": 3, "section": 4, "article": 6}


def place(state: State, item: Item) -> None:
    """Obey the mark of a line; one that makes no sense is told, and its line is kept as a paragraph."""
    mark = fields(item.mark)
    eid = mark.get("eid", "")
    above = _above(state, eid)
    if ("text" in mark or "wrapup" in mark) and above is not None:
        _add_words(state, above, item.text, "wrapup" if "wrapup" in mark else "text")
        return
    if not eid:
        state.told("mark", f"the mark {{#{item.mark}}} names no provision", item)
        eid = f"para_nn_{len(state.nodes)}"
    tag, number = eids.elements(eid)[-1]
    node = state.add(mark.get("tag", tag), mark.get("number", number), "", _parent(state, eid, mark), item.line)
    node.given = eid
    node.element = eid.rpartition("__")[2].partition("_")[0]
    _cut(node, item.text, mark)
    _reopen(state, node, item)


def _above(state: State, eid: str) -> Node | None:
    """The node that has, or will have, this eId."""
    for node in state.nodes[len(state.named) :]:
        node.eid = node.given or _guess(node)
        state.named.append(node)
        state.by_name[node.eid] = node
    return state.by_name.get(eid)


def _guess(node: Node) -> str:
    """The eId that an unmarked node will have; good enough to find it by, for the writer checks what it wrote."""
    own = node.element if not node.number else eids.part(node.element, node.number)
    if node.tag in ("article", "chapter", "part", "annex", "preamble", "title") or node.parent is None:
        return own
    return eids.join(node.parent.eid, own)


def _parent(state: State, eid: str, mark: Mapping[str, str]) -> Node | None:
    wanted = mark.get("in", eids.parent(eid))
    return _above(state, wanted) if wanted and wanted != "-" else None


def _add_words(state: State, node: Node, words: str, where: str) -> None:
    setattr(node, where, f"{getattr(node, where)} {words}".strip())
    _reopen(state, node, None)


def _cut(node: Node, words: str, mark: Mapping[str, str]) -> None:
    """Label, heading and text of a marked line."""
    label, heading = leading(mark.get("label", "")), leading(mark.get("heading", ""))
    node.label, rest = words[:label], words[label:]
    rest = rest.removeprefix(": " if node.tag == "alternative" else ". " if heading and label and node.tag in HOLDERS else " ")
    node.heading, rest = rest[:heading], rest[heading:]
    node.text = rest.removeprefix(" ")


def _reopen(state: State, node: Node, item: Item | None) -> None:
    """Make the state as it would be had the node been read without a mark, so that unmarked lines below it fall into place."""
    chain = [node]
    while chain[-1].parent is not None and chain[-1].tag not in HOLDERS:
        chain.append(chain[-1].parent)
    holder = chain[-1]
    state.heading_for = None
    if holder.tag in HOLDERS:
        _open(state, holder)
        chain.pop()
    else:
        state.holder = None
    state.levels = [_level(each, item.indent if item is not None and each is node else 0) for each in reversed(chain)]


def _open(state: State, holder: Node) -> None:
    state.holder = holder
    if holder.tag == "preamble":
        state.preamble = holder
        return
    around: list[tuple[int, Node]] = []
    node: Node | None = holder
    while node is not None:
        around.append((_RANKS.get(node.tag, 5), node))
        node = node.parent
    state.open = around[::-1]


def _level(node: Node, indent: int) -> Level:
    """The open list that a node stands for."""
    if node.tag == "alternative":
        shape, place = turn(node.number, ())
        return Level(shape, OPTION, place, node, indent)
    label = labels.match(f"{node.label} A") if node.label else None
    if label is None:
        return Level("nn", PLAIN, 0, node, indent)
    own = node.number
    style, at = next((each for each in label.readings if labels.number(label, *each) == own), label.readings[-1])
    return Level(label.shape, style, at, node, indent)
