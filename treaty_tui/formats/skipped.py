"""Signs that nobody sees where a line begins and round its label or heading: what it opens is read as if they were not there.

Word and PDF put a right-to-left mark before the number of nearly every paragraph in Arabic, and a file that was glued to another
holds a byte order mark amid its lines. They stay, behind the first of the words, so that they are told where they change. So are
labels in other forms of letters, as the text of a PDF has them: these stand as the letters that they are.
"""

import re

from treaty_tui.formats import labels
from treaty_tui.formats.classify import Item, item_of
from treaty_tui.formats.lines import Line
from treaty_tui.language import headings
from treaty_tui.language.disguise import in_common, width
from treaty_tui.language.headings import Grammar
from treaty_tui.language.words import UNSEEN, disguised

_NONE = dict.fromkeys(map(ord, UNSEEN))
_NO_SPACE = {ord(" "): None}
_STOPS = ".;:,!?。；：，、؛،؟"
_MARKUP = rf"(?m)^([ \t]*)([{UNSEEN}]+)[ \t]*((?:#{{1,6}}[ \t]+|>[ \t]?|[-+*•–—·▪●][ \t]+|\*{{1,3}}|_{{1,3}})+)"


def markup(body: str) -> str:
    """A text in which no such sign stands before what is the first of a line in Markdown: `# `, `> `, `**`."""
    return re.sub(_MARKUP, r"\1\3\2", body)


def guess(body: str) -> str:
    """The language of a text, whatever the forms of its letters."""
    return headings.guess(in_common(body))


def settled(found: list[Line], grammar: Grammar) -> list[Line]:
    """The lines with such signs behind their first word, and before the stop that they end with.

    What stands round a label with no words beside it goes on to the next line, or at the end back to the last one.
    """
    out: list[Line] = []
    over, blank = "", False
    for line in found:
        text = over + line.text
        if not line.mark and disguised(text):
            text, over = _settled(line._replace(text=text), grammar)
            line = line._replace(text=text)
        if line.text:
            out.append(line._replace(blank=True) if blank else line)
        blank = not line.text
    if over and out:
        out[-1] = out[-1]._replace(text=_before_stop(out[-1].text, over))
    return out


def _settled(line: Line, grammar: Grammar) -> tuple[str, str]:
    """The words of a line with its signs settled, and those that are left over."""
    text = line.text.rstrip(UNSEEN + " ")
    plain = in_common(text.translate(_NONE)).lstrip()
    if not plain:
        return "", line.text.translate(_NO_SPACE)
    tail = _tail(item_of(line._replace(text=plain), grammar, [], []), plain)
    at, left = len(text), len(tail)
    while left > 0:  # from behind, for there the words are the same, letter by letter
        at -= 1
        left -= width(text[at])
    head, signs = plain[: len(plain) - len(tail)], "".join([sign for sign in text[:at] if sign in UNSEEN])
    last = line.text[len(text) :].translate(_NO_SPACE)
    if not tail:
        return plain, signs + last
    return head + _behind(_before_stop(text[at:], last), signs), ""


def _tail(item: Item, plain: str) -> str:
    """The words behind all labels that a line begins with."""
    rest = item.text
    while (label := labels.match(rest) if rest else None) is not None:
        rest = label.rest
    while not plain.endswith(rest):  # a bracket opened before a label
        rest = rest[1:]
    return rest


def _behind(words: str, signs: str) -> str:
    """Words with signs behind the first of them and its space."""
    first, space, rest = words.partition(" ")
    return first + space + signs + rest


def _before_stop(words: str, signs: str) -> str:
    """Words with signs before their last stop."""
    stem = words.rstrip(_STOPS)
    return stem + signs + words[len(stem) :]
