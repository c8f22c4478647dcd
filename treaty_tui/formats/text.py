"""Plain text → Draft."""

from collections.abc import Mapping

from treaty_tui.formats import furniture, lines, source
from treaty_tui.model import Draft, Matter

_NUMBERED = frozenset("[0123456789¹²³⁴⁵⁶⁷⁸⁹")
_SPACES = (" ", "\u00a0", "\t")


def read(data: bytes, path: str, head: Mapping[str, object] | None = None) -> Draft:
    """The draft in a text file. Raises InputError for bytes that are no text, and for a broken head."""
    return source.read(data, path, head, _lines)


def _lines(body: str, first: int, matter: list[Matter]) -> list[lines.Line]:
    found = lines.plain(body, first)
    if lines.RULE[0] in body and lines.RULE in body:  # to look for one character takes no time
        from treaty_tui.formats import footing  # its patterns are for exports of printed pages only

        found = footing.take_out(found, body, matter)
    found = furniture.take_out(found, body, matter)
    numbered = [line.text[1:4] for line in found if line.text[0] in _NUMBERED]
    if any(text.lstrip("0123456789]⁰¹²³⁴⁵⁶⁷⁸⁹")[:1] in _SPACES for text in numbered):
        from treaty_tui.formats import endnotes  # few files have a line that begins with a number and no full stop

        found = endnotes.take_out(found, matter)
    return found
