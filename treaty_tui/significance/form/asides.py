"""What drafters write among the words of a treaty without meaning it for them: notes, and the names of those who propose.

`{under discussion with article 9}` and `[Note: to be moved]` bind nobody, and the EU of `[EU: may]` does not act. Words of law
and references are not looked for there.
"""

import re
from collections.abc import Iterator

from treaty_tui.language.words import narrow
from treaty_tui.significance.brackets.kinds import kind_of
from treaty_tui.significance.stretches import Span, words_of

_BRACES = r"\{[^{}]*\}"
_LABEL = r"\[(?!\^)([^\[\]:：]{1,90}[:：])"
_START = 200
"""Characters of a bracket that tell of what kind it is."""

_AROUND = 1_000
"""Characters beside a changed place in which a note begins or ends of which a part stands there."""
_LIKE = 0.6
"""Share of the longer words of a note that another one has from which on it only reads otherwise."""


def notes(texts: tuple[str, str], places: tuple[Span, Span]) -> Iterator[tuple[int, Span, str]]:
    """Notes in braces that came or went at a place, in whole or in part: their side, where they stand there, what they say.

    One that the other side has in nearly the same words only reads otherwise.
    """
    braces = re.compile(_BRACES)
    near = [
        [match.span() for match in braces.finditer(text, max(0, start - _AROUND), end + _AROUND)]
        for text, (start, end) in zip(texts, places, strict=True)
    ]
    said = [[words_of(text[slice(*span)]) for span in spans] for text, spans in zip(texts, near, strict=True)]
    inside = [any(start < first and last < end for start, end in near[side]) for side, (first, last) in enumerate(places)]
    for side, (first, last) in enumerate(places):
        if inside[side] and not inside[1 - side]:
            continue  # words of the text stand for some of the note's
        for (start, end), words in zip(near[side], said[side], strict=True):
            other = any(len(words & those) >= _LIKE * len(words) for those in said[1 - side])
            if start < last and first < end and not other:
                yield side, (max(start, first), min(end, last)), texts[side][start:end].strip("{} .")


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
