"""Who backs, contests, asks at a provision: by scope, group and date, carried through the drafts, with a reason for each."""

from collections.abc import Callable, Mapping, Sequence

from treaty_tui.model import Draft, Lineage, Marks, PositionBook
from treaty_tui.stances.carry import Chain, Stage
from treaty_tui.stances.standing import Standing

__all__ = ["Chain", "Stage", "Standing", "marks"]


def marks(
    draft: Draft,
    book: PositionBook,
    drafts: Sequence[Draft],
    lineage: Callable[[str, str], Lineage],
    internal: bool = False,
) -> Mapping[str, Marks]:
    """The marks of `draft` by eId, each provision's computed when first asked for.

    `drafts` are all drafts in chronological order, `lineage(old, new)` that of two neighbours of one language. Internal
    positions are left out unless `internal`.
    """
    return Standing(draft, book, Chain.of(drafts, lineage), internal)
