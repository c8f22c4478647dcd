"""The foot of a printed page inside a paragraph: an export wrote the notes, behind their rule of underscores, where it ended.

`... as the Board __________ See annex 2. may decide` is one sentence with a note in it. Where the sentence goes on is found by
what must follow it: a small letter, the next label of a list, a pair of words that the text has elsewhere, the next number of a
note, as many sentences as the page has numbers of notes. Where nothing tells, only what is surely a note is taken out: no words
of the text ever go with it.
"""

import re
from itertools import pairwise

from treaty_tui.formats.lines import RULE, Line
from treaty_tui.model import Matter
from treaty_tui.typed import NamedTuple

_RULE = re.compile(r"((?:^|\s)_{10,}(?:\s|$))")
_URL = re.compile(r"(?:https?://|www\.)(?:\S*-\s(?=\S*(?:[/.]\w|\d-|-\d)))*\S*[^\s.,;)](?: \S{1,20}\.(?:pdf|html?|docx?)\b)?")
_STOP = re.compile(r"[.!?。؟][\"”’»)\]]*\s+")
_SHORT = re.compile(
    r"(?:\b(?:Arts?|art|arts|[Pp]aras?|[Ss]ubparas?|vols?|[Nn]os?|pp?|eds?|chaps?|[Ss]ects?|e\.g|i\.e|cf|[Cc]orr|[Aa]dd|[Rr]ev|"
    r"[Ss]uppl|vs?|al|etc|Mr|Ms|Mrs|Dr|St|ст|п|пп|гл)|\b[A-Z]|…)\.\Z"
)
_CALL = re.compile(r"(?<=[^\W\d_]{2})[.,;:]?(\d{1,3})(?![\w/])")
_LABEL = re.compile(r"(?:\((?:[a-z]{1,4}|\d{1,2})\)|\([A-Z]{2,4}\)\s?\d+|\d{1,3}(?:\.\d+)*\.)\s?(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})\s+(?=\S)")
_CITES = re.compile(
    r"(?:ibid|idem|op\. cit|see\b|cf\.|available\b|https?://|www\.|[A-Z]+(?:/[A-Z\d.]+)+|United Nations, |"
    r"voir\b|disponible\b|véase\b|см\.|там же)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:Art(?:icle|icles|s)?\.?|Para(?:graph|graphs|s)?\.?|Resolutions?|Decisions?) [\d/][^:;]{0,80}\.$")
_ITEM = re.compile(r"(?:^|[;:]\s|\s(?:and|or)\s)\((?:[a-z]{1,4}|\d{1,2})\)\s")
_HEADING = re.compile(r"(?:[IVXLC]+|[A-Z])\. [A-Z][^.;:]{2,80}$")
_CLOSING = '"”’»)]'

_NEAR = 400
"""Characters before a rule in which a label says that they are a list's."""
_MISSED = 4
"""How far the number of a note may be from the one before: those at symbols of documents cannot be told from these."""
_ASKED = 1000
"""Searches of the whole text that one file may cost."""


class _Foot(NamedTuple):
    """One rule in a line: the text before it, the sentences behind it, and whether a line with a label follows."""

    before: str
    units: list[str]
    closes: bool


def take_out(lines: list[Line], body: str, matter: list[Matter]) -> list[Line]:
    """The lines without the notes at the feet of pages, which go to `matter`. Only for a text that holds `RULE`."""
    text = _Text(body)
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if RULE not in line.text:
            text.pass_by(line.text)
            kept.append(line)
            continue
        labelled = place + 1 < len(lines) and _LABEL.match(lines[place + 1].text) is not None
        words, notes = text.read(line.text, labelled)
        matter += [Matter("footnote", note, line=line.number) for note in notes]
        if words:
            kept.append(line._replace(text=words) if notes else line)
    return kept


class _Text:
    """What the whole text says of its notes: the numbers written on to words, and which words stand together."""

    def __init__(self, body: str) -> None:
        self.body, self.asked = body, 0
        self.calls = frozenset(_CALL.findall(body))
        self.last = self.open = 0
        """The latest number of a note in the running text, and how many since the last foot of a page."""

    def pass_by(self, text: str) -> None:
        """Count the numbers of notes in running text: they go on in order, or begin anew with an annex."""
        for found in _CALL.finditer(text):
            number, word = int(found[1]), text[max(0, found.start() - 20) : found.start(1)].rpartition(" ")[2]
            if "/" in word or _SHORT.search(word):
                continue
            if number == 1 or self.last < number <= self.last + _MISSED:
                self.open += 1
                self.last = number

    def read(self, text: str, labelled: bool) -> tuple[str, list[str]]:
        """A line without its notes, and the notes; `labelled`: the next line begins with a label."""
        first, *rest = _RULE.split(text)
        kept, notes = first.rstrip(), []
        self.pass_by(first)
        for at in range(0, len(rest), 2):
            units = _units(rest[at + 1].strip())
            foot = _Foot(kept, units, labelled and at + 2 == len(rest))
            end = self._resumes(foot) if self._notes(foot) else 0
            if end:
                notes.append(" ".join(units[:end]))
                kept = f"{kept} {' '.join(units[end:])}".strip()
            else:
                kept = f"{kept}{rest[at]}{rest[at + 1]}"
            self.open = 0
            self.pass_by(" ".join(units[end:]))
        return kept, notes

    def _notes(self, foot: _Foot) -> bool:
        """Whether a note stands behind the rule: a whole sentence; else it is a blank to fill in, or a line to sign on."""
        first = foot.units[0]
        start = next((sign for sign in first if sign.isalnum()), "")
        number = _NUMBER.match(first)
        return (
            _finished(first)
            and bool(start)
            and (not start.islower() or _URL.match(first) is not None)
            and (not start.isdigit() or (number is not None and number[1] in self.calls))
        )

    def _resumes(self, foot: _Foot) -> int:
        """The first sentence that is text again; 0 where it cannot be told that any is none."""
        before, units = re.sub(r"(?<=[.,;:])\s?\d{1,3}$", "", foot.before[-_NEAR:]), foot.units
        later = range(1, len(units))
        stop = before.rstrip(_CLOSING)[-1:]
        joins = stop in (";", ":") or before.endswith(("; and", "; or"))
        heading = _HEADING.fullmatch(foot.before[: _NEAR + 1]) is not None
        if joins or stop not in ".!?":
            seam = next((at for at in later if self._met(before, units[at])), 0) or _next_call(foot.before, units)
            small = next((at for at in later if units[at][0].islower() and not _URL.match(units[at])), 0)
            if seam or small:
                return seam or small
        label = next((at for at in later if _LABEL.match(units[at])), 0)
        if label:
            return label
        if (joins and _ITEM.search(before)) or (heading and foot.closes):
            return len(units)
        if len(units) <= self.open and all(map(_finished, units)):
            return len(units)
        return max(1, _citing(units))

    def _met(self, before: str, unit: str) -> bool:
        """Whether the words on both sides of a cut stand together elsewhere in the text."""
        last, words = before.rpartition(" ")[2], unit.split(None, 2)
        if not last or not unit[0].isalpha() or _CITES.match(unit) or self.asked >= _ASKED:
            return False
        self.asked += 1
        if last.endswith("-"):
            return last + words[0] in self.body
        pair = " ".join([last, *words[: 1 if len(last) > 3 else 2]])
        return pair in self.body and re.search(rf"(?<!\w){re.escape(pair)}(?!\w)", self.body) is not None


def _next_call(before: str, units: list[str]) -> int:
    """Where a list goes on whose members bear the numbers of notes: `Chile,19` and, behind the notes, `Peru,20`."""
    found = re.search(r"[^\W\d_]{2},(\d{1,3})$", before)
    if found is None:
        return 0
    call = re.compile(rf"(?:[\w'’.-]+ ){{0,3}}[\w'’.-]*[^\W\d_]{{2}},?{int(found[1]) + 1}(?!\d)")
    return next((at for at in range(1, len(units)) if call.match(units[at])), 0)


def _units(text: str) -> list[str]:
    """Sentences; an address in the web ends one, too."""
    urls = [found.span() for found in _URL.finditer(text)]
    ends = {end + 1 for _, end in urls if text[end : end + 1] == " "}
    within = {at for start, end in urls for at in range(start, end)}
    for found in _STOP.finditer(text):
        if found.start() not in within and not _SHORT.search(text[max(0, found.start() - 8) : found.start() + 1]):
            ends.add(found.end())
    edges = [0, *sorted(end for end in ends if end < len(text)), len(text)]
    return [text[start:end].strip() for start, end in pairwise(edges) if text[start:end].strip()] or [""]


def _finished(unit: str) -> bool:
    return unit.rstrip(_CLOSING)[-1:] in tuple(".!?。؟") or _URL.search(unit) is not None


def _citing(units: list[str]) -> int:
    """How many sentences from the first on are numbered like notes, cite a place, or repeat one before."""
    number = 0
    seen: set[str] = set()
    for at, unit in enumerate(units):
        found = _NUMBER.match(unit)
        follows = found is not None and (not number or int(found[1]) == number + 1)
        number = int(found[1]) if found is not None and follows else number
        cites = follows or unit in seen or _URL.search(unit) or _PLACE.fullmatch(unit) or _CITES.match(unit)
        if not cites or not _finished(unit):
            return at
        seen.add(unit)
    return len(units)
