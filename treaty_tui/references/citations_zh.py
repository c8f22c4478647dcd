"""Chinese citations: 第二十三条第二款第（二）项, 第七条至第十六条, 本条第一款, 《公约》第三条."""

import re

from treaty_tui.language import members, module, named
from treaty_tui.language.figures import numerals_of
from treaty_tui.language.numbers import SUFFIXES, countable
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
_NOUNS = tuple(noun for noun in members(module("zh").INSTRUMENTS) if noun not in ("法", "决定"))
"""Instruments, without what is mostly a part of other words, or a verb."""
_NOUN = "|".join(_NOUNS)
_HERE = re.compile(rf"本(条|款|项|章|节|部分|编|附件|{_NOUN})的?$")
_TITLED = re.compile(r"《([^《》]{1,60})》(?:[（(][^（）()]{1,24}[）)])?(?:的|[（(])?$")
_CALLED = re.compile(rf"(?P<that>该)?(?P<noun>{_NOUN})(?:的|[（(])?$")
_NAMED = re.compile(
    r"(?:联合国|国际|欧洲|欧盟|非洲|美洲|亚洲|阿拉伯|维也纳|日内瓦|海牙|[0-9０-９〇零一二三四五六七八九]{2,4}年)"
    rf"[^，。；：、《》本该应须得可当将缔员按照依据守违履适的]{{0,16}}(?:{_NOUN})(?:的|[（(])?$"
)
"""A name that says whose or of what year it is. None of its signs can part it from its noun: 联合国会员国应遵守公约."""
_MORE = re.compile(
    r"[、和及与或至到](?P<number>[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[IVX]{1,5}(?![A-Za-z]))(?![条款项章节部第年个名])"
)
"""Another annex: 附件五、六和七."""
_LAST = re.compile(rf"(本)?(?:《[^《》]{{1,60}}》|(?P<noun>{_NOUN}))")
_ANNEX = re.compile(
    rf"(?:(?<=[在于见按据照反由与和及或从对，。；：、（）》书约定章程明])|(?<=[书约定章程》]的)|(?<![^\s])|(?=附件第?[{_DIGIT}]))(?<![其该新各本])附件"
    rf"(?P<number>[一二三四五六七八九十]{{1,3}}|[0-9０-９]{{1,2}}|[IVX]{{1,5}}(?![A-Za-z]))?(?![者形加带])"
)
"""An annex, with its number or without."""
_BACK = re.compile(r"(?:同|该)一?(条|款)(?:的|之)?\Z")
"""What names the place that was named before: 第五条和该条第二款."""
_PICKED = frozenset(members(module("zh").CITED_PICKED))
"""What can stand between an article and those of its paragraphs that are meant, or are not: 第五条，特别是第二款."""
_ITS = module("zh").CITED_THEREOF
_SPAN = frozenset("至到-–—")
_JOINT = frozenset("和或及与、")


def own_chinese(text: str, *titles: str) -> str:
    """What a text calls itself most often after 本; else as its title does."""
    counts = {noun: said for noun in _NOUNS if (said := text.count(f"本{noun}"))}
    named = (noun for title in titles for noun in _NOUNS if title.endswith(noun))
    return max(counts, key=lambda noun: counts[noun]) if counts else next(named, "")


def scan_chinese(text: str, own: str = "") -> list[Citation]:
    """All citations of a Chinese text, in order. `own` is what it calls itself (公约); empty means not known."""
    found = _units(text, own)
    return _with_annexes(text, own, found) if "附件" in text else found


def _with_annexes(text: str, own: str, found: list[Citation]) -> list[Citation]:
    """These, those of them that stand right behind an annex as places in it, and the annexes."""
    begun = {citation.start: citation for citation in found}
    annexes = []
    for match in _ANNEX.finditer(text):
        path: Path = (("annex", _number(match["number"]) if match["number"] else ""),)
        annex = _opened(text, match.start(), match.end(), path, own)
        while match["number"] and (more := _MORE.match(text, annex.end)):
            annex = annex._replace(end=more.end(), paths=(*annex.paths, (("annex", _number(more["number"])),)))
        inner = begun.pop(match.end() + text.startswith("的", match.end()), None)
        if inner is not None and RANK[inner.paths[0][0][0]] > 0:
            annex = annex._replace(end=inner.end, paths=tuple(path + deeper for deeper in inner.paths), ranges=inner.ranges)
        annexes.append(annex)
    return sorted([*begun.values(), *annexes])


def _units(text: str, own: str) -> list[Citation]:
    found: list[Citation] = []
    listing = False
    for match in _UNIT.finditer(text):
        gap = text[found[-1].end : match.start()] if found else "?"
        sign = match["sign"] or match["later"]
        deeper = not gap and match[0][0] in "(（" and _SIGNS[sign] == "point"
        joint = gap.strip() in _SPAN | _JOINT
        deeper = deeper or (joint and match[0][0] in "(（" and _SIGNS[sign] == "point" == found[-1].paths[-1][-1][0])
        if not match[0].startswith(("第", "本第")) and not deeper and not (listing and joint):
            continue
        suffix = SUFFIXES.get(match["bis"] or match["near"] or "", "")
        path: Path = ((_SIGNS[sign], _number(match["number"]) + suffix),)
        joined = _join(found[-1], gap.strip(), path, match.end()) if found else None
        if joined is not None:
            found[-1] = joined
        else:
            found.append(_back(text, _opened(text, match.start(), match.end(), path, own), found))
        listing = match["sign"] is None
    return found


def _opened(text: str, start: int, end: int, path: Path, own: str) -> Citation:
    before = text[max(0, start - 64) : start]
    here, titled = _HERE.search(before), _TITLED.search(before)
    foreign = titled[1] if titled else "" if here else _another(before, own)
    if before.endswith(_ITS) and path[0][0] in ("article", "part", "chapter", "annex"):
        foreign = _its(before, own)
    if here and here[1] in _SIGNS:  # "of this article" is part of it in other languages, too
        start -= len(before) - here.start()
    return Citation(start, end, (path,), here=here[1] if here else "", foreign=foreign)


def _back(text: str, citation: Citation, found: list[Citation]) -> Citation:
    """A citation as a place in the one before it, where it says so."""
    said = _BACK.search(text, max(0, citation.start - len("同一条的")), citation.start)
    if not said or not found or citation.foreign or RANK[citation.paths[0][0][0]] <= RANK[_SIGNS[said[1]]]:
        return citation
    from treaty_tui.references.back import up_to

    last = found[-1]
    path = up_to(last.paths[-1], _SIGNS[said[1]]) + citation.paths[0]
    return citation._replace(paths=(path,), here=last.here, foreign=last.foreign)


def _another(before: str, own: str) -> str:
    """The instrument that is named without quotation marks, where it is surely not the one that speaks; else ""."""
    called = _CALLED.search(before)
    if not called:
        return ""
    named = _NAMED.search(before)
    other = named or called["that"] or (own and called["noun"] != own)
    return (named or called)[0].removesuffix("的") if other else ""


def _its(before: str, own: str) -> str:
    """The instrument that was named last in a sentence before its place, 《公约》及其第五条; "" for the one that speaks."""
    names = list(_LAST.finditer(re.split("[。；]", before)[-1]))
    if not names or names[-1][1] or (names[-1]["noun"] and names[-1]["noun"] == own):
        return ""
    return names[-1][0].strip("《》")


def _join(last: Citation, gap: str, path: Path, end: int) -> Citation | None:
    """Directly after: deeper into the same place. After "to" or "and": the next of the same kind."""
    tail, new = last.paths[-1], path[0]
    if tail[-1][0] == "article" and RANK[new[0]] > RANK["article"] and gap.strip("，,（(的") in _PICKED:
        gap = ""
    if (not gap and RANK[new[0]] >= RANK[tail[-1][0]] and new[0] != tail[-1][0]) or (not gap and new[0] == "point"):
        return last._replace(end=end, paths=(*last.paths[:-1], (*tail, new)))
    if gap in _SPAN or gap in _JOINT:
        depth = next((n for n, (tag, _) in enumerate(tail) if tag == new[0]), -1)
        if depth >= 0:
            ranges = last.ranges | {len(last.paths)} if gap in _SPAN else last.ranges
            return last._replace(end=end, paths=(*last.paths, (*tail[:depth], new)), ranges=ranges)
    return None


def _number(written: str) -> str:
    if countable(written):
        return str(int(written))
    return numerals_of("zh").read(list(written), 0)[0] or written
