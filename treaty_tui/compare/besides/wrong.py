"""References that went wrong, at the rows that they stand in: also where not a word of the row changed."""

from collections.abc import Iterable, Mapping

from treaty_tui.model import Flag
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.references.followed import CrossReference


def flags(references: Iterable["CrossReference"], row_of: Mapping[str, int]) -> Mapping[int, tuple[Flag, ...]]:
    """A reason for each reference that did not follow its target or leads nowhere, by row, said once."""
    found: dict[int, list[Flag]] = {}
    for reference in references:
        row = row_of.get(reference.eid) if reference.wrong else None
        if row is not None:
            found.setdefault(row, []).append(Flag("reference", f"{reference.status} reference: {reference.reason}"))
    return {row: tuple(dict.fromkeys(told)) for row, told in found.items()}


def rows(references: Iterable["CrossReference"], row_of: Mapping[str, int]) -> Mapping[str, frozenset[int]]:
    """The rows that hold a reference which went wrong, by what became of it: stale or broken."""
    found: dict[str, set[int]] = {}
    for reference in references:
        if reference.wrong and reference.eid in row_of:
            found.setdefault(reference.status, set()).add(row_of[reference.eid])
    return {status: frozenset(numbers) for status, numbers in found.items()}
