"""What drafters write among the words of a treaty without meaning it for them: notes, and the names of those who propose.

`{under discussion with article 9}` and `[Note: to be moved]` bind nobody, and the EU of `[EU: may]` does not act. Words of law
and references are not looked for there.
"""

import re

from treaty_tui.language.words import narrow
from treaty_tui.significance.brackets.kinds import kind_of

_BRACES = r"\{[^{}]*\}"
_LABEL = r"\[(?!\^)([^\[\]:：]{1,90}[:：])"
_START = 200
"""Characters of a bracket that tell of what kind it is."""


def blanked(text: str, language: str) -> str:
    """The text with blanks for all that, so that everything else keeps its place."""
    text = narrow(text)
    if "{" in text:
        text = re.sub(_BRACES, lambda match: " " * len(match[0]), text)
    parts, done = [], 0
    for label in re.finditer(_LABEL, text):
        start, end = label.span(1)
        kind = kind_of(text[start : start + _START].partition("]")[0], language)[0] if start >= done else ""
        if kind in ("editorial", "attributed"):
            end = _close(text, end) if kind == "editorial" else end
            parts += [text[done:start], " " * (end - start)]
            done = end
    return "".join((*parts, text[done:])) if parts else text


def _close(text: str, start: int) -> int:
    """Where the bracket closes inside which a place stands; its own sign stays out. The text's end where it never does."""
    depth = 1
    for sign in re.finditer(r"[\[\]]", text[start:]):
        depth += 1 if sign[0] == "[" else -1
        if not depth:
            return start + sign.start()
    return len(text)
