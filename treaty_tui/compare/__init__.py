"""Two drafts and what is known of them → Comparison, which every screen and report reads."""

from collections.abc import Callable, Mapping

from treaty_tui.align import align
from treaty_tui.compare.comparison import Chain, Comparison
from treaty_tui.model import Draft, Lineage, Marks

__all__ = ["Comparison", "compare"]


def compare(
    old: Draft,
    new: Draft,
    *,
    lineage: Lineage | None = None,
    marks: Mapping[str, Marks] | None = None,
    earlier: Callable[[], Chain] | None = None,
    before: Callable[[], Mapping[str, Marks]] | None = None,
) -> Comparison:
    """What became of `old` in `new`; `marks` are those of `new`, by eId; `earlier` gives the drafts up to `new`, and
    `before` the marks of `old`, if asked.

    Cheap: only the lineage is computed here. The words of a row are compared when they are first asked for.
    """
    return Comparison(old, new, lineage if lineage is not None else align(old, new), marks or {}, earlier, before)
