"""The one way in which text reaches a widget of Textual's own: as it is, never as markup.

Textual reads `[shall][should]` as markup and drops it, and `[/x]` raises; brackets are what drafts are made of.
"""

from textual.content import Content

from treaty_tui.tui.layout.visible import visible


def literal(text: str, ascii: bool = False) -> Content:
    """Text for any widget, title or message, in which nothing is obeyed: neither brackets nor escape sequences."""
    return Content(visible(text, ascii))
