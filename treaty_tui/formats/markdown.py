"""Markdown ↔ Draft: a tolerant reader of any Markdown, and the one strict writer of canonical drafts."""

from collections.abc import Mapping

from treaty_tui.formats import counting, source
from treaty_tui.model import Draft


def read(data: bytes, path: str, head: Mapping[str, object] | None = None) -> Draft:
    """The draft in a Markdown file. Raises InputError for bytes that are no text, and for a broken head."""
    return source.read(data, path, head, counting.markdown)


def write(draft: Draft) -> bytes:
    """The canonical Markdown of a draft: reading it back gives the same provisions (but for their lines), head and matter."""
    from treaty_tui.formats import canonical

    return canonical.write(draft)
