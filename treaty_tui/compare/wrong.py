"""References that went wrong, at the rows that they stand in: also where not a word of the row changed."""

from collections.abc import Iterable, Mapping

from treaty_tui.model import Flag
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.references.resolved import CrossReference


def flags(references: Iterable["CrossReference"], rows: Mapping[str, int]) -> Mapping[int, tuple[Flag, ...]]:
    """A reason for each reference that did not follow its target or leads nowhere, by row."""
    found: dict[int, list[Flag]] = {}
    for reference in references:
        row = rows.get(reference.eid) if reference.wrong else None
        if row is not None:
            found.setdefault(row, []).append(Flag("reference", f"{reference.status} reference: {reference.reason}"))
    return {row: tuple(told) for row, told in found.items()}
