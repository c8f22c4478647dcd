"""What printing puts on a page and no author wrote: page numbers, running symbols, turn-over marks, an editor's id lines."""

import re

from treaty_tui.formats.front import SYMBOL
from treaty_tui.formats.lines import Line
from treaty_tui.model import Matter

# Compiled when first used: most files need none but the page numbers.
_ID = r"\[[0-9A-Za-z]{1,6}(?:\.[0-9A-Za-z]{1,6}){2,}\]$"
_TURN = r"/\.\.\.(?:\s+(?:English|French|Spanish|Russian|Arabic|Chinese)\b)?(?:\s+Page\s+\d+)?(?=\s|$)"
_PAGE = (
    r"(?:(?:English\s+)?[Pp]age\s+)?\d{1,4}(?:\s?/\s?\d{1,4}|\s+of\s+\d{1,4})?$"
    r"|(?:[A-Z]|\d{1,3})-\d{1,4}$|[-–—]\s?\d{1,4}\s?[-–—]$|\*\d{5,}\*$|\d{2}-\d{5}\b.{0,14}$"
)
_RUNNING = rf"{SYMBOL}(?:\s+\d{{1,4}})?$"
_LONGEST = 60
_GAP = "     "
"""Stands between the left and the right half of a page's foot."""
_DASHED = "#-#"
"""The numbers of pages that count in each chapter or annex: `8-1`, `A-2`."""
_BEGINS = frozenset(("pag", "pág", "eng", "fra", "fre", "spa", "rus", "esp", "стр", "صفح", "الص", "ge."))
"""What the word for a page begins with, or for a language before it."""
_FIGURES = ("#", "#/#", "# / #")
"""What stands in tables, too, with `#` for every number."""
_STOPS = frozenset(".,;:")
_PAIR = 2
_OFTEN = 3
"""How often a bare number or a symbol has to come back before it is page furniture."""


def take_out(lines: list[Line], body: str, matter: list[Matter]) -> list[Line]:
    """The lines without page furniture and id lines, which go to `matter`; `body` is the text that they come from."""
    if "{" in body:
        lines = _unremarked(lines, matter)
    if "/" in body and any("/..." in line.text for line in lines):
        lines = [kept for line in lines if (kept := _unturned(line, matter)).text]
    suspects = [place for place, line in enumerate(lines) if _suspect(line.text)]
    titled = [place for place, line in enumerate(lines) if _titled(line.text)] if _GAP in body else []
    counted = [place for place, line in enumerate(lines) if len(line.text) <= _LONGEST and _counted(line.text)]
    if not suspects and not titled and len(counted) < _PAIR:
        return lines
    groups: dict[str, list[int]] = {}
    for place in suspects:
        groups.setdefault(_masked(lines[place].text), []).append(place)
    from treaty_tui.formats import pages  # few texts have lines that look like these

    asks = dict.fromkeys(_FIGURES, pages.counts) | {_DASHED: pages.count_in_chapters}
    often = {masked: places for masked, places in groups.items() if len(places) >= _OFTEN}
    sure = [places for masked, places in often.items() if masked not in asks or asks[masked](lines, places)]
    gone = {place for place in suspects if is_id(lines[place].text)}.union(*sure)
    gone = pages.told(lines, suspects, gone | pages.running(lines, titled) | pages.counted(lines, counted))
    for place in sorted(gone):
        kind = "editorial" if is_id(lines[place].text) else "masthead"
        matter.append(Matter(kind, lines[place].text, line=lines[place].number))
    return pages.closed(lines, gone) if gone else lines


def _unremarked(lines: list[Line], matter: list[Matter]) -> list[Line]:
    """The lines without editors' remarks in braces."""
    kept = []
    for line in lines:
        if line.text[0] == "{" and line.text[-1] == "}":
            matter.append(Matter("editorial", line.text, line=line.number))
        else:
            kept.append(line)
    return kept


def is_id(text: str) -> bool:
    """Whether a text is an editor's id for the article that follows, such as `[3.1.X.7]`."""
    return re.match(_ID, text) is not None


def _masked(text: str) -> str:
    masked = re.sub(r"\d+", "#", " ".join(text.split()))
    return _DASHED if masked[1:] == _DASHED[1:] else masked


def _suspect(text: str) -> bool:
    if len(text) > _LONGEST and (_GAP not in text or len(" ".join(text.split())) > _LONGEST):
        return False
    start = text[0]
    if start == "[":
        return text[-1] == "]" and is_id(text)
    if _begins_as_page(text) and _ends_as_page(text):
        from treaty_tui.formats.pages import SURE  # few lines begin and end so

        if re.match(_PAGE, text) is not None or re.match(SURE, text) is not None:
            return True
    return "/" in text and re.match(_RUNNING, text) is not None


def _begins_as_page(text: str) -> bool:
    """Whether a text can be a page number by its beginning, or has one at its end, behind a dash: `Chapter 8 - Page 1`."""
    start = text[0]
    if start.isdigit() or start in "-–—*第" or text[1:2] in (".", "-") or text[:3].casefold() in _BEGINS:
        return True
    return text[-1].isdigit() and (" - " in text or " – " in text or " — " in text or " | " in text)


def _titled(text: str) -> bool:
    """Whether a text has a number at one of its ends and much room inside, as running titles with page numbers have."""
    return _GAP in text and (text[0].isdigit() != text[-1].isdigit() or text[:3].casefold() in _BEGINS or text[-1] in "页頁")


def _counted(text: str) -> bool:
    """Whether a text of several words can be a running title with a page's number, or that between two names of a language."""
    if text[-1] in _STOPS or " " not in text:
        return False
    if text[-1].isdigit() or text[-1] in "-–—":
        return "/" in text or not (text[0].isdigit() or text.rstrip("0123456789 ").isalpha())
    return text[0].isdigit() or text[0] in "-–—" or text[:2] == text[-2:]


def _ends_as_page(text: str) -> bool:
    """Whether a text can be a page number by its end, or a job number: a look that spares most files the pattern."""
    return text[-1].isdigit() or text[-1] in "-–—*页頁" or text[2:3] == "-" or text[-3:-2] == "("


def _unturned(line: Line, matter: list[Matter]) -> Line:
    """A line without the marks of a turned page, whose text goes on behind them."""
    if "/..." not in line.text:
        return line
    for found in re.finditer(_TURN, line.text):
        matter.append(Matter("masthead", found[0].strip(), line=line.number))
    return line._replace(text=re.sub(_TURN, "", line.text).replace("  ", " ").strip())
