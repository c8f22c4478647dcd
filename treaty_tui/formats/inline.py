"""Points and paragraphs that run on in one line: `shall include: (a) ...; (b) ...`, `1. ... 2. ...`, `3. Budget 3.1 ... 3.2 ...`.

A label inside of a line is one only in a proper run: it opens after a colon and goes on in order behind the end of a clause.
Numbers in parts open behind the heading of the paragraph whose number they begin with.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from treaty_tui.formats import labels
from treaty_tui.formats.classify import SHORTENED, Item
from treaty_tui.formats.labels import Label
from treaty_tui.language import numbers
from treaty_tui.typed import NamedTuple

_FOREIGN_HINTS = ("б)", "（二", "二、", "丑、", "乙、", "2 ", "ب)")
"""What the second label of a run looks like, beside the Latin ones in `_hinted`."""
_CN = numbers.CHINESE + numbers.STEMS + numbers.BRANCHES
_CLAUSE = ".;:。；：؛،,"
_LEADS = ":：—–"
_DIGITS = 4
"""Digits of a number that counts no paragraphs."""
_HEADING = 16
"""Words at most between a paragraph's number and the first number in parts."""
_HEADED = 400
"""Characters at most that these words take."""
_BLANKS = 40
"""Blanks at most behind a label."""
_JOINS = ("and", "or", "and/or", "et", "ou", "y", "o", "e", "и", "или", "و", "أو")
# Compiled when first used: few drafts run labels together.
_JOINED = rf"[\s,;]*(?:(?:{'|'.join(_JOINS)})\s+)?"
_REFERS = r"\s+(?:and|or|of|to|et|ou|y|o|de|и|или|above|below)\b|\s*,"


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    """A label anywhere in a text."""
    return re.compile(
        rf"(?<![\w(（])(?<!\d\.)(?:\((?:\d{{1,2}}|[a-z]{{1,5}}|[а-я]|[\u0621-\u064a]\u0640?)\)|\d{{1,2}}\.|(?:[a-z]{{1,5}}|[а-я])[.)]|-\s?\d{{1,2}}"
        rf"|\d{{1,2}}\.\d{{1,2}})(?=\s)"
        rf"|(?<![^：；。，\s])(?:（[{_CN}]{{1,4}}）|[{_CN}]{{1,4}}、)"
    )


class _Run:
    """A run of labels that is open: its look, how far it has come, and which of the accepted labels belong to it."""

    __slots__ = ("members", "own", "place", "shape", "style")

    def __init__(self, shape: str, style: str, place: int, *, own: bool) -> None:
        self.shape, self.style, self.place, self.own = shape, style, place, own
        self.members: list[int] = []


class _Cut(NamedTuple):
    """A label inside of a line: where it starts and ends."""

    start: int
    end: int
    label: Label


def _hinted(item: Item) -> bool:
    """Whether a line can hold the second label of a run at all: false for most."""
    text = item.text
    if item.mark or item.level:
        return False
    if "b)" in text or "ii)" in text or " 2. " in text or "2)" in text or "ii. " in text or " b. " in text:
        return True
    if item.label is not None and item.label.number[0].isdecimal():
        whole = _whole(item.label)
        if f" {whole}.2 " in text or (whole.isdecimal() and len(whole) < _DIGITS and f" {int(whole) + 1}. " in text):
            return True
    return not text.isascii() and any(hint in text for hint in _FOREIGN_HINTS)


def split(items: list[Item]) -> list[Item]:
    """Items with every label of a proper run at the start of one."""
    # Most texts have none of the signs that `_hinted` asks for: looking for one character takes a fifth of the time.
    texts = enumerate([item.text for item in items])
    suspects = [place for place, text in texts if ")" in text or text.find(".", 0, -1) >= 0 or not text.isascii()]
    places = [place for place in suspects if _hinted(items[place])]
    if not places:
        return items
    out: list[Item] = []
    seen = _Seen(out)
    done = 0
    for place in places:
        out += items[done:place]
        out.extend(_split(items[place], seen.before(items[place])))
        done = place + 1
    return out + items[done:]


def _whole(label: Label) -> str:
    """What the numbers in parts under a number begin with: `3` for `3.` and for `3.1`."""
    return label.number.rpartition(".")[0] or label.number


class _Seen:
    """How far each kind of label has come in the article; counted only when a line asks that may hold more than one."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.counted = 0
        self.seen: dict[tuple[str, str], int] = {}

    def before(self, item: Item) -> dict[tuple[str, str], int]:
        """The latest place by (shape, style), the latest last, among the items so far and since the last heading."""
        start = end = len(self.items)
        while start > self.counted and self.items[start - 1].heading is None:
            start -= 1
        if start > self.counted or item.heading is not None:
            self.seen.clear()
        if item.heading is None:
            for each in self.items[start:end]:
                if each.label is not None:
                    _note(self.seen, each.label)
        self.counted = end
        return self.seen


def _note(seen: dict[tuple[str, str], int], label: Label) -> None:
    """Keep how far each kind of label has come in the article, the latest last."""
    for style, place in label.readings:
        key = label.shape, style
        if seen.get(key, 0) + 1 == place:
            keys = list(seen)
            for deeper in keys[keys.index(key) :] if key in seen else ():
                del seen[deeper]
            seen[key] = place
        elif place == 1:
            seen.pop(key, None)
            seen[key] = 1


def _split(item: Item, seen: dict[tuple[str, str], int]) -> Iterator[Item]:
    cuts = _Scan(item, seen).cuts()
    if not cuts:
        yield item
        return
    text = item.text
    first = text[: cuts[0].start].rstrip()
    heading = item.heading._replace(rest=first) if item.heading is not None else None
    whole = item.whole[: len(item.whole) - len(text)] + first if item.whole else ""
    whole = whole.rstrip()
    yield item._replace(text=first, heading=heading, whole=whole)
    stops = [cut.start for cut in cuts[1:]] + [len(text)]
    for cut, stop in zip(cuts, stops, strict=True):
        rest = text[cut.start : stop].rstrip()
        label = labels.match(rest) or cut.label._replace(rest=rest[cut.end - cut.start :].lstrip())
        yield Item(item.line, item.indent, False, 0, label.rest, None, label)


class _Scan:
    """Goes through the labels in one item's text and keeps those that form proper runs."""

    def __init__(self, item: Item, seen: dict[tuple[str, str], int]) -> None:
        self.text = item.text
        self.whole = _whole(item.label) + "." if item.label is not None else "."
        self.runs = [_Run(shape, style, place, own=True) for (shape, style), place in self._open(item, seen)]
        if item.label is not None:
            self.runs += [_Run(item.label.shape, style, place, own=True) for style, place in item.label.readings]
        self.every: list[_Run] = []
        self.accepted: list[_Cut] = []

    def _open(self, item: Item, seen: dict[tuple[str, str], int]) -> list[tuple[tuple[str, str], int]]:
        """The lists that are open where the line begins: its own number ends those of the points above it."""
        if item.label is not None:
            seen = dict(seen)
            _note(seen, item.label)
        return list(seen.items())

    def cuts(self) -> list[_Cut]:
        """The labels to cut at, without those that stand alone in a run that began inside the line."""
        before: _Cut | None = None
        for found in _token().finditer(self.text):
            label = labels.match(self.text[found.start() : found.end() + 1] + "A")
            if label is None:
                continue
            cut = _Cut(found.start(), found.end(), label)
            if self._fits(cut, before):
                self._accept(cut)
            before = cut
        alone = {run.members[0] for run in self.every if len(run.members) == 1 and self.accepted[run.members[0]].start}
        return [cut for place, cut in enumerate(self.accepted) if place not in alone]

    def _fits(self, cut: _Cut, before: _Cut | None) -> bool:
        """Not one of `(a), (b) and (c)`, which refer, nor followed by words that make it a reference."""
        if re.compile(_REFERS).match(self.text, cut.end):
            return False
        if cut.label.shape == ".9" and not cut.label.number.startswith(self.whole):
            return False
        if before is None or not re.compile(_JOINED).fullmatch(self.text, before.end, cut.start):
            return True
        nested = before.label.shape != cut.label.shape and not self.text[before.end : cut.start].strip()
        return nested and bool(self.accepted) and self.accepted[-1] is before

    def _accept(self, cut: _Cut) -> None:
        """Take the label into the run that it continues, or into a new one, if what stands before it allows that."""
        behind = self.text[max(0, cut.start - 30) : cut.start].rstrip()
        word = behind.rpartition(" ")[2]
        if word.casefold() in _JOINS:
            behind = behind[: -len(word)].rstrip()
        shortened = word.casefold().lstrip("(") in SHORTENED  # `see art. 5. It`: no sentence ends there
        clause = "" if shortened else behind.rstrip('”"’»]')[-1:] or ":"
        run = self._continued(cut, clause) or self._opened(cut, clause)
        if run is not None:
            run.members.append(len(self.accepted))
            self.accepted.append(cut)

    def _continued(self, cut: _Cut, clause: str) -> _Run | None:
        if not clause or clause not in _CLAUSE:
            return None
        for depth in range(len(self.runs) - 1, -1, -1):
            run = self.runs[depth]
            for style, place in cut.label.readings:
                if (run.style, run.shape, run.place + 1) == (style, cut.label.shape, place) and self._allowed(run, cut, clause):
                    del self.runs[depth + 1 :]
                    run.place = place
                    return run
        return None

    def _allowed(self, run: _Run, cut: _Cut, clause: str) -> bool:
        """Numbers go on only behind a sentence and before one; a run that began on the line's own label not at a comma."""
        if run.style in ("1", "9"):
            return clause in ".:;。；" and not self._behind(cut).islower()
        return clause not in ",،" or not run.own

    def _opened(self, cut: _Cut, clause: str) -> _Run | None:
        nested = bool(self.accepted) and not self.text[self.accepted[-1].end : cut.start].strip()
        if not ((clause and clause in _LEADS) or nested or not cut.start or self._headed(cut)):
            return None
        for style, place in cut.label.readings:
            if place == 1:
                run = _Run(cut.label.shape, style, 1, own=False)
                self.runs.append(run)
                self.every.append(run)
                return run
        return None

    def _headed(self, cut: _Cut) -> bool:
        """Whether a number in parts stands behind the heading of its whole, and before a sentence."""
        if cut.label.shape != ".9" or self.accepted or cut.start > _HEADED:
            return False
        heading = self.text[: cut.start].split()
        return len(heading) <= _HEADING and not any(word[-1] in _CLAUSE for word in heading) and self._behind(cut).isupper()

    def _behind(self, cut: _Cut) -> str:
        """The first character behind a label and the blanks there."""
        return self.text[cut.end : cut.end + _BLANKS].lstrip()[:1]
