"""Words of law at a change, whole where it cuts into them."""

from treaty_tui.significance.law import Hit, Law


def hits(law: Law, text: str, lower: str, start: int, end: int, reach: int) -> list[Hit]:
    """Words of law in `text[start:end]` and within `reach` characters around it, so that phrases cut by its edges are whole."""
    first = max(0, start - reach)
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * reach:
        first -= 1
    return law.hits(text, lower, first, min(len(text), end + reach))


def touched(hits: list[Hit], start: int, end: int) -> list[Hit]:
    """Those in `start:end` or cut by its edges; where it is empty, those that it stands inside of."""
    return [hit for hit in hits if (hit.start < end and hit.end > start) or (start == end and hit.start < start < hit.end)]


def uncited(hits: list[Hit], places: tuple[tuple[int, int], ...]) -> list[Hit]:
    """Those that are no number of a reference."""
    return [hit for hit in hits if hit.kind != "figure" or not any(a <= hit.start and hit.end <= b for a, b in places)]


def overhang(hits: list[Hit], start: int, end: int) -> tuple[int, int]:
    """How far the first and the last of the touched phrases reach out of the change."""
    return (max(0, start - hits[0].start), max(0, hits[-1].end - end)) if hits else (0, 0)
