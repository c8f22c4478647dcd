"""The words that frame the recitals: "The States Parties to this Convention," before them, "Have agreed as follows:" behind.

They are the preamble's own words, its chapeau and wrap-up, as delegations count: the first recital is the first reason given.
In Akoma Ntoso they are the `formula`s of the preamble.
"""

from collections.abc import Sequence

from treaty_tui.formats.nodes import Node
from treaty_tui.language.headings import Grammar, opens_preamble

LONGEST = 160
"""Letters; an enacting formula names the parties and no more."""

_OPENS = (",", "،", "，", ":", "：")
_CLOSES = (":", "：")


def settle(nodes: list[Node], grammar: Grammar) -> None:
    """Give each preamble its formulas, taking them out of the recitals."""
    for preamble in [node for node in nodes if node.tag == "preamble"]:
        recitals = [node for node in nodes if node.parent is preamble]
        if recitals and not preamble.text and _opens(recitals[0], nodes, grammar):
            preamble.text = recitals[0].text
            nodes.remove(recitals.pop(0))
        if recitals and not preamble.wrapup and recitals[-1].text.endswith(_CLOSES) and _plain(recitals[-1], nodes):
            preamble.wrapup = recitals[-1].text
            nodes.remove(recitals[-1])


def _opens(node: Node, nodes: Sequence[Node], grammar: Grammar) -> bool:
    return node.text.endswith(_OPENS) and opens_preamble(node.text, grammar) and _plain(node, nodes)


def _plain(node: Node, nodes: Sequence[Node]) -> bool:
    """A short recital without a number, a mark or points."""
    bare = node.tag == "recital" and not (node.label or node.given or node.wrapup) and 0 < len(node.text) <= LONGEST
    return bare and node not in [other.parent for other in nodes]
