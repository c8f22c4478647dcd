"""Chinese citations: 第二十三条第二款第（二）项, 第七条至第十六条, 本条第一款, 《公约》第三条."""

import re

from treaty_tui.language import module, named
from treaty_tui.language.figures import numerals_of
from treaty_tui.language.numbers import SUFFIXES
from treaty_tui.references.listed import RANK, Citation, Path

_DIGIT = "零〇一二三四五六七八九十百两0-9０-９"
_SIGNS = named(module("zh").CITED_SIGNS)
_SIGN = "|".join(_SIGNS)
_BLANK = r"[ \u00a0]?"
_BARE = rf"[（(]?(?:[{_DIGIT}]+|(?<=[（(])[a-z]{{1,4}}(?=[）)]))[）)]?{_BLANK}"
_LISTED = rf"(?:{_BLANK}[至到–—、和或及与-]{_BLANK}(?:第{_BLANK})?{_BARE})"
"""Another number of the same kind: "第2至4条" says only once that both are articles."""
_LONGEST = 20
"""Numbers of a list at most: a text that is nothing else would be read to its end for each of them."""
_UNIT = re.compile(
    rf"(?P<here>本)?(?:第{_BLANK})?[（(]?(?P<number>[{_DIGIT}]+|(?<=[（(])[a-z]{{1,4}}(?=[）)]))[）)]?(?:(?P<bis>之[{_DIGIT}])?{_BLANK}"
    rf"(?P<sign>{_SIGN})(?P<near>之[{_DIGIT}])?|(?={_LISTED}{{1,{_LONGEST}}}(?P<later>{_SIGN})))"
)
_HERE = re.compile(r"本(条|款|项|公约|协定|议定书|条约|章|节)$")
_TITLED = re.compile(r"《([^《》]{1,60})》$")
_SPAN = frozenset("至到-–—")
_JOINT = frozenset("和或及与、")


def scan_chinese(text: str) -> list[Citation]:
    """All citations of a Chinese text, in order."""
    found: list[Citation] = []
    listing = False
    for match in _UNIT.finditer(text):
        gap = text[found[-1].end : match.start()] if found else "?"
        sign = match["sign"] or match["later"]
        deeper = not gap and match[0][0] in "(（" and _SIGNS[sign] == "point"
        if not match[0].startswith(("第", "本第")) and not deeper and not (listing and gap.strip() in _SPAN | _JOINT):
            continue
        suffix = SUFFIXES.get(match["bis"] or match["near"] or "", "")
        path: Path = ((_SIGNS[sign], _number(match["number"]) + suffix),)
        joined = _join(found[-1], gap.strip(), path, match.end()) if found else None
        if joined is not None:
            found[-1] = joined
        else:
            found.append(_opened(text, match.start(), match.end(), path))
        listing = match["sign"] is None
    return found


def _opened(text: str, start: int, end: int, path: Path) -> Citation:
    before = text[max(0, start - 64) : start]
    here, titled = _HERE.search(before), _TITLED.search(before)
    return Citation(start, end, (path,), here=here[1] if here else "", foreign=titled[1] if titled else "")


def _join(last: Citation, gap: str, path: Path, end: int) -> Citation | None:
    """Directly after: deeper into the same place. After "to" or "and": the next of the same kind."""
    tail, new = last.paths[-1], path[0]
    if (not gap and RANK[new[0]] >= RANK[tail[-1][0]] and new[0] != tail[-1][0]) or (not gap and new[0] == "point"):
        return last._replace(end=end, paths=(*last.paths[:-1], (*tail, new)))
    if gap in _SPAN or gap in _JOINT:
        depth = next((n for n, (tag, _) in enumerate(tail) if tag == new[0]), -1)
        if depth >= 0:
            ranges = last.ranges | {len(last.paths)} if gap in _SPAN else last.ranges
            return last._replace(end=end, paths=(*last.paths, (*tail[:depth], new)), ranges=ranges)
    return None


def _number(written: str) -> str:
    if written.isdecimal():
        return str(int(written))
    return numerals_of("zh").read(list(written), 0)[0] or written
