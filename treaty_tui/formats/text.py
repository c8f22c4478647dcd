"""Plain text → Draft."""

from collections.abc import Mapping

from treaty_tui.formats import furniture, lines, source
from treaty_tui.model import Draft, Matter


def read(data: bytes, path: str, head: Mapping[str, object] | None = None) -> Draft:
    """The draft in a text file. Raises InputError for bytes that are no text, and for a broken head."""
    return source.read(data, path, head, _lines)


def _lines(body: str, first: int, matter: list[Matter]) -> list[lines.Line]:
    return furniture.take_out(lines.plain(body, first), matter)
