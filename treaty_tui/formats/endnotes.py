"""Notes that stand in lines of their own, with no rule above them: `1 See annex 2.` under a text that says `lamps1`.

A line is a note where its number is the next one of the notes and was written on to a word above, or begins them again and was
so since the last of them. The number stays on the word: an export has no other sign of where the note hangs. Brackets
round it are no brackets of the text, and go: the next draft of the same text is often set without them.
"""

import re

from treaty_tui.formats.lines import Line
from treaty_tui.model import Matter

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NOTE = re.compile(
    r"(?:(\d{1,3})|([⁰¹²³⁴-⁹]{1,3})|\[(\d{1,3})\])\s+(?=[A-ZÀ-ÞА-ЯЁ\"“«(\u0600-\u06ff\u4e00-\u9fff]|https?://|see\b|ibid)"
)
_CALL = r"(?:(?<=[^\W\d_]{{2}})|(?<=[^\W\d_]{{2}}[.,;:)”\"’»]))(?:{0}(?![\w/])|{1}(?![⁰¹²³⁴-⁹])|\[{0}\])"
_STOPS = (".", "!", "?", "。", "؟", ")", "]", "”", '"', "’", "»")
_FAR = 200
"""Lines above a note in which the word stands that it hangs on."""


def take_out(lines: list[Line], matter: list[Matter]) -> list[Line]:
    """The lines without such notes, which go to `matter`."""
    kept: list[Line] = []
    start = last = 0
    note: list[Line] = []
    for at, line in enumerate(lines):
        if note and not line.blank and not _done(note[-1]) and _NOTE.match(line.text) is None:
            note.append(line)
            continue
        number = _number(line.text)
        since = max(len(kept) - _FAR, start if number == 1 else 0)
        if number and number in (last + 1, 1) and _called(kept, since, number):
            _close(note, matter)
            note, last = [line._replace(text=re.sub(r"^\[(\d+)\]", r"\1", line.text))], number
        else:
            if note:
                _close(note, matter)
                note, start = [], len(kept)
                line = _resumed(kept, line, lines[at + 1 : at + 2])
            kept.append(line)
    _close(note, matter)
    return kept


def _resumed(kept: list[Line], line: Line, below: list[Line]) -> Line:
    """The line behind the notes, right below the one that it goes on with."""
    from treaty_tui.formats import pages  # few texts have notes

    goes_on = bool(kept) and pages.goes_on(kept, line, below[0] if below else None)
    return line._replace(blank=False) if goes_on else line


def _close(note: list[Line], matter: list[Matter]) -> None:
    if note:
        matter.append(Matter("footnote", " ".join([line.text for line in note]), line=note[0].number))


def _number(text: str) -> int:
    """The number of a note that a line may begin, or 0."""
    found = _NOTE.match(text) if text[0] in "[0123456789¹²³⁴⁵⁶⁷⁸⁹" else None
    return int((found[1] or found[2] or found[3]).translate(_RAISED)) if found else 0


def _called(kept: list[Line], since: int, number: int) -> bool:
    """Whether the number is written on to a word in one of the lines from there on; its brackets go."""
    raised = str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    call = re.compile(_CALL.format(number, raised))
    found = [at for at in range(since, len(kept)) if call.search(kept[at].text)]
    for at in found:
        kept[at] = kept[at]._replace(text=call.sub(lambda each: each[0].strip("[]"), kept[at].text))
    return bool(found)


def _done(line: Line) -> bool:
    return line.text.endswith(_STOPS)
