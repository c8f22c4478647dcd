"""A statement as text: sentences, and the line and column of every place. Nothing is changed, so that quotes stay exact."""

import re
from bisect import bisect_right

from treaty_tui.typed import NamedTuple

_BLANK = re.compile(r"(?:[^\S\n]*\r?\n){2,}[^\S\n]*")
_STOP = re.compile(r"(?:[.!?…؟۔]+[\"'”’»)\]*_]*(?=\s)|[。！？]+[”’」』）]*)")
_OPENER = re.compile(r"\s*[\"'“‘«(\[*_]*(\w)")
_LAST_WORD = re.compile(r"[\w.&-]+\Z")
_NUMBERED = re.compile(r"[\s*_]*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\Z")
_ENDS = tuple('.!?…:;؟。！？"”’»)]*_')

_SHORT = """\
art arts para paras subpara no nos p pp vol cf vs e.g i.e etc al mr mrs ms dr prof st gen ed doc res rev corr add ch chap sec
u.s u.n a.m p.m ст п пп г гг т ч гл п.п núm pág párr inc sr sra dra mme mlle par alin"""

ABBREVIATIONS = frozenset(_SHORT.split())
"""After these a full stop ends no sentence (English, French, Spanish, Russian)."""


LONGEST = 2000
"""Characters of a sentence: a text without full stops is cut, so that the work per sentence is bounded."""


class Source(NamedTuple):
    """The text, where its lines start, and its sentences as (start, end)."""

    text: str
    lines: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1; columns count characters, as editors do."""
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The sentence that holds the offset, without the white space around it."""
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]


def make_source(text: str) -> Source:
    """The statement, taken apart. An empty text has one empty sentence."""
    lines = (0, *(match.end() for match in re.finditer("\n", text)))
    sentences = [span for begin, end in _blocks(text) for span in _sentences(text, begin, end)] or [(0, 0)]
    return Source(text, lines, tuple(sentences), tuple(start for start, _ in sentences))


def _blocks(text: str) -> list[tuple[int, int]]:
    """Paragraphs; one that breaks off and goes on in lower case after a page's end is one."""
    blocks: list[tuple[int, int]] = []
    begin = 0
    for match in [*_BLANK.finditer(text), None]:
        end = match.start() if match else len(text)
        if text[begin:end].strip():
            if blocks and _goes_on(text, blocks[-1], begin):
                blocks[-1] = (blocks[-1][0], end)
            else:
                blocks.append((begin, end))
        begin = match.end() if match else end
    return blocks


def _goes_on(text: str, block: tuple[int, int], begin: int) -> bool:
    return text[begin : begin + 1].islower() and not text[block[0] : block[1]].rstrip().endswith(_ENDS)


def _sentences(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [match.end() for match in _STOP.finditer(text, begin, end) if _is_end(text, begin, match)]
    found = []
    for start, stop in zip([begin, *cuts], [*cuts, end], strict=True):
        for left in range(start, stop, LONGEST):
            body = text[left : min(stop, left + LONGEST)]
            if body.strip():
                left += len(body) - len(body.lstrip())
                found.append((left, left + len(body.strip())))
    return found


def _is_end(text: str, begin: int, stop: re.Match[str]) -> bool:
    """A full stop ends no sentence after an abbreviation, an initial or a paragraph's number, nor before a small letter."""
    if stop[0][0] != ".":
        return True
    following = _OPENER.match(text, stop.end())
    if following and following[1].islower():
        return False
    before = text[max(begin, stop.start() - 20) : stop.start()]
    word = _LAST_WORD.search(before)
    if word and (word[0].lower() in ABBREVIATIONS or (len(word[0]) == 1 and word[0].isupper())):
        return False
    line = text[max(begin, text.rfind("\n", 0, stop.start()) + 1) : stop.start()]
    return _NUMBERED.match(line) is None
