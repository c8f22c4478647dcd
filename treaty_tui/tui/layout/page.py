"""The whole text of a comparison as one long page, of which only what is near the reader is ever laid out."""

from collections.abc import Iterable

from treaty_tui.compare import Comparison
from treaty_tui.tui.layout.block import Line, Spec, block, estimate, fold_line, lead
from treaty_tui.tui.layout.heights import Heights
from treaty_tui.tui.layout.items import Fold, Item, folded
from treaty_tui.tui.layout.travel import Test, beside_replacements, substantive
from treaty_tui.typed import NamedTuple

ALL, DIFFERENT, SUBSTANTIVE = 0, 1, 2
"""What is shown: everything, what differs, what changed in substance; the rest is folded away."""
FOLDED = (
    "all provisions are shown",
    "what is unchanged is folded away; x again: all but substantive changes",
    "only substantive changes are shown; x again: everything",
)
"""What key x says when it has folded so."""
KEPT = 600
"""Blocks kept laid out; the oldest go first."""


class Spot(NamedTuple):
    """A line of the page, by the block that holds it."""

    block: int
    line: int


class Page:
    """Blocks in order (items, and folds where what is unchanged is hidden) with their lines, laid out when first looked at."""

    def __init__(
        self, comparison: Comparison, items: tuple[Item, ...], spec: Spec, fold: int = ALL, kept: Iterable[int] = ()
    ) -> None:
        self.comparison, self.items, self.spec, self.fold = comparison, items, spec, fold
        passes = substantive(comparison) if fold == SUBSTANTIVE else _unlike(comparison) if spec.calm else None
        self.blocks: list[int | Fold] = folded(comparison, items, kept, passes) if fold else list(range(len(items)))
        self._block_of = {number: at for at, number in enumerate(self.blocks) if isinstance(number, int)}
        self.heights = Heights(self._guess(number) for number in self.blocks)
        self._lines: dict[int, list[Line]] = {}

    def __len__(self) -> int:
        return len(self.blocks)

    def lines(self, at: int) -> list[Line]:
        """All lines of one block; its exact height is known from then on."""
        found = self._lines.get(at)
        if found is None:
            found = self._lines[at] = self._lay_out(self.blocks[at])
            self.heights[at] = len(found)
            if len(self._lines) > KEPT:
                del self._lines[next(iter(self._lines))]
        return found

    def block_of(self, item: int) -> int | None:
        """Where an item stands, or None while it is folded away."""
        return self._block_of.get(item)

    def item_at(self, at: int) -> int:
        """The item of a block; the first one of a fold."""
        number = self.blocks[at]
        return number.first if isinstance(number, Fold) else number

    def first_line(self, at: int) -> int:
        """Which line of a block is the first with text on it."""
        number = self.blocks[at]
        return 0 if isinstance(number, Fold) else lead(self.comparison, self.items[number], self.spec)

    def measure(self, top: int, above: int, below: int) -> int:
        """Lay out about `above` lines before line `top` and `below` lines after it; where that line stands now."""
        if not self.blocks:
            return 0
        here, line = self.heights.at(top)
        line = min(line, len(self.lines(here)) - 1)
        at, left = here, above - line
        while left > 0 and at > 0:
            at -= 1
            left -= len(self.lines(at))
        at, left = here, below - (len(self.lines(here)) - line)
        while left > 0 and at + 1 < len(self.blocks):
            at += 1
            left -= len(self.lines(at))
        return self.heights.top(here) + line

    def top(self, spot: Spot) -> int:
        """The line of the page at which this spot stands."""
        return self.heights.top(spot.block) + spot.line

    def _guess(self, number: int | Fold) -> int:
        return 1 if isinstance(number, Fold) else estimate(self.comparison, self.items[number], self.spec)

    def _lay_out(self, number: int | Fold) -> list[Line]:
        if isinstance(number, Fold):
            return fold_line(number, self.spec, self.fold == SUBSTANTIVE)
        return block(self.comparison, self.items[number], self.spec)


def _unlike(comparison: Comparison) -> Test:
    """What stays while words that were replaced throughout are unmarked."""
    told = beside_replacements(comparison)
    return lambda item: item.renumbered or told(item)
