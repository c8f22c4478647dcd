"""Plain text → Draft."""

from collections.abc import Mapping

from treaty_tui.formats import furniture, lines, source
from treaty_tui.model import Draft, Matter


def read(data: bytes, path: str, head: Mapping[str, object] | None = None) -> Draft:
    """The draft in a text file. Raises InputError for bytes that are no text, and for a broken head."""
    return source.read(data, path, head, _lines)


def _lines(body: str, first: int, matter: list[Matter]) -> list[lines.Line]:
    found = lines.plain(body, first)
    if lines.RULE[0] in body and lines.RULE in body:  # to look for one character takes no time
        from treaty_tui.formats import footing  # its patterns are for exports of printed pages only

        found = footing.take_out(found, body, matter)
    return furniture.take_out(found, body, matter)
