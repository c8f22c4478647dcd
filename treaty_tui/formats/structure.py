"""Lines → provisions: the one place that knows how a draft is put together, whatever file it came from."""

from collections.abc import Sequence

from treaty_tui.formats import contents, formula, front, inline, unflatten
from treaty_tui.formats.body import Body
from treaty_tui.formats.classify import Item, classify
from treaty_tui.formats.lines import Line
from treaty_tui.formats.nodes import Node, finish, number_all, out_of_order
from treaty_tui.language.headings import Grammar
from treaty_tui.model import Finding, Matter, Provision
from treaty_tui.typed import NamedTuple


class Built(NamedTuple):
    """What a file's lines have become."""

    provisions: tuple[Provision, ...]
    masthead: tuple[Matter, ...]
    findings: tuple[Finding, ...]
    title: str


def build(lines: Sequence[Line], grammar: Grammar, path: str, body: str, *, title: str = "", canonical: bool = False) -> Built:
    """Provisions, masthead and findings of a draft; `title` is the one that its head gives, `canonical` that the file is ours.

    `body` is the text that the lines come from: what it does not hold at all need not be looked for line by line.
    """
    items = classify(unflatten.split(list(lines), grammar, body), grammar)
    items, listed, noted = contents.take_out(items, path, body, canonical=canonical)
    if "alternative" in {heading.tag for item in items if (heading := item.heading)}:
        from treaty_tui.formats import whole  # only where there are options

        items = whole.regrouped(items, grammar)
    items = inline.split(items)
    begin = _begin(items, grammar, title)
    found = front.settle(items[:begin], grammar, title, whole=begin == len(items))
    tree = Body(items, grammar, path, canonical=canonical)
    _title(tree, found.title, title)
    tree.read(begin - found.recitals, preamble=not found.prose)
    formula.settle(tree.nodes, grammar)
    findings = noted + tree.findings + number_all(tree.nodes, path) + out_of_order(tree.nodes, path)
    if not any(node.tag == "article" for node in tree.nodes):
        findings.append(Finding("no-articles", "no article was found in this file", "warning", path, 1))
    own = next((node.text for node in tree.nodes if node.tag == "title"), "")
    return Built(finish(tree.nodes), (*found.masthead, *listed), tuple(findings), own)


def _begin(items: list[Item], grammar: Grammar, title: str) -> int:
    """Index of the first item that belongs to the text of the instrument.

    Where nothing says so but a numbered paragraph or a whole sentence, the markup's own headings behind the title do.
    """
    begin = next((place for place, item in enumerate(items) if front.starts(item, grammar)), len(items))
    if begin < len(items) and items[begin].label is None and not _sentence(items[begin]):
        return begin
    behind = front.title(items[:begin], grammar, title) + 1
    return next((place for place in range(behind, begin) if 0 < items[place].level < 7), begin)


def _sentence(item: Item) -> bool:
    """Whether what might open a preamble is a whole sentence, as none does."""
    return item.heading is None and not item.mark and item.text.rstrip().endswith((".", "。", "۔"))


def _title(body: Body, item: Item | None, wanted: str) -> None:
    """The title as a provision: from the text, else from the head (line 0)."""
    if item is None and not wanted:
        return
    node = Node("title", "", "", None, item.line if item is not None else 0)
    node.text = item.text if item is not None else wanted
    body.nodes.append(node)
