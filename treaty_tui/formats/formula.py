"""The words that frame the recitals: "The States Parties to this Convention," before them, "Have agreed as follows:" behind.

They are the preamble's own words, its chapeau and wrap-up, as delegations count: the first recital is the first reason given.
In Akoma Ntoso they are the `formula`s of the preamble.
"""

import re
from collections.abc import Sequence

from treaty_tui.formats.nodes import Node
from treaty_tui.language import members, module
from treaty_tui.language.headings import Grammar, opens_preamble
from treaty_tui.language.words import lowered

LONGEST = 160
"""Letters; an enacting formula names the parties and no more."""

_OPENS = (",", "،", "，", ":", "：")
_CLOSES = (":", "：")


def settle(nodes: list[Node], grammar: Grammar) -> None:
    """Give each preamble its formulas, taking them out of the recitals."""
    for preamble in [node for node in nodes if node.tag == "preamble"]:
        recitals = [node for node in nodes if node.parent is preamble]
        if recitals and not preamble.text and _opens(recitals, nodes, grammar):
            preamble.text = recitals[0].text
            nodes.remove(recitals.pop(0))
        if recitals and not preamble.wrapup and recitals[-1].text.endswith(_CLOSES) and _plain(recitals[-1], nodes):
            preamble.wrapup = recitals[-1].text
            nodes.remove(recitals[-1])


def _opens(recitals: Sequence[Node], nodes: Sequence[Node], grammar: Grammar) -> bool:
    node = recitals[0]
    if not node.text.endswith(_OPENS) or not _plain(node, nodes):
        return False
    return opens_preamble(node.text, grammar) or (len(recitals) > 1 and _names(node.text, recitals[1].text, grammar))


def _names(first: str, second: str, grammar: Grammar) -> bool:
    """Whether a line names somebody: it begins with an article, as no recital does, and the one below it as a recital does."""
    second = second.lstrip("[(*_")
    if not grammar.recitals or re.match(grammar.recitals, second[:1].upper() + second[1:]) is None:
        return False
    articles = [f"{each} " if each[-1].isalpha() else each for each in members(getattr(module(grammar.code), "CITED_THE", ""))]
    return lowered(first.lstrip("[(*_")).startswith(tuple(articles))


def _plain(node: Node, nodes: Sequence[Node]) -> bool:
    """A short recital without a number, a mark or points."""
    bare = node.tag == "recital" and not (node.label or node.given or node.wrapup) and 0 < len(node.text) <= LONGEST
    return bare and node not in [other.parent for other in nodes]
