"""The strict writer of canonical drafts: what it writes, the reader reads back as the same draft.

It writes as a person would, reads its own text, and puts an explicit mark (see `explicit`) on every line that the tolerant reader
takes for something else; then it looks again. Texts must be as readers make them: one line each, without white space at the ends.
"""

import re
from collections.abc import Mapping

from treaty_tui import eid as eids
from treaty_tui.formats import front, markup, source, toml
from treaty_tui.formats.counting import markdown
from treaty_tui.formats.explicit import HOLDERS
from treaty_tui.formats.lines import BREAK, BULLETS
from treaty_tui.model import Draft, Matter, Provision
from treaty_tui.typed import NamedTuple

_SIGNS = {"title": "# ", "preamble": "## ", "part": "## ", "chapter": "## ", "annex": "## ", "section": "### ", "article": "### "}
_TRIES = 5
_SPECIAL = re.compile(r"[\\*_<&]|\]\(|\]\[|\{#")
_ASIDE = re.compile(r"[#>|<{`]|[-*_=~ ]{3,}$|\[[^\[\]\s]{1,40}\]:|[-*1.]+ TOC$|\[TOC\]$|\+\+\+")
_ENTITY = re.compile(r"&(?=[a-zA-Z#])")


class _Written(NamedTuple):
    """One line of the text: the words, and which provision they are of."""

    sign: str
    words: str
    which: int
    role: str
    """`` for the provision's first line, `text` or `wrapup` for words added to it."""
    spaced: bool
    """Whether a blank line goes before it."""
    indent: int = 0


_Place = tuple[int, str]
"""A line by its provision's index and its role."""


def write(draft: Draft) -> bytes:
    """The canonical Markdown of a draft, in UTF-8, ending in a line feed."""
    lines, wrong = _best(draft)
    marked: set[_Place] = set()
    for turn in range(_TRIES):
        if not wrong:
            break
        marked |= wrong if turn < _TRIES - 2 else {(line.which, line.role) for line in lines}
        wrong = _wrong(draft, _render(draft, lines, marked), lines)
    return _render(draft, lines, marked)


def _best(draft: Draft) -> tuple[list[_Written], set[_Place]]:
    """Lists flush left, or indented where that spares marks; and the lines that would be misread as they stand."""
    flat = _lines(draft, [0] * len(draft.provisions))
    wrong = _wrong(draft, _render(draft, flat, set()), flat)
    if not wrong:
        return flat, wrong
    deep = _lines(draft, _depths(draft.provisions))
    less = _wrong(draft, _render(draft, deep, set()), deep)
    return (deep, less) if len(less) < len(wrong) else (flat, wrong)


def _wrong(draft: Draft, data: bytes, lines: list[_Written]) -> set[_Place]:
    """The lines of the provisions that would be read differently."""
    got = source.read(data, draft.path or "draft.md", None, markdown).provisions
    if [each._replace(line=0) for each in got] == [each._replace(line=0) for each in draft.provisions]:
        return set()
    have = {each._replace(line=0, parent=_parent_name(got, each)) for each in got}  # type: ignore[arg-type]
    missing = {
        index
        for index, each in enumerate(draft.provisions)
        if each._replace(line=0, parent=_parent_name(draft.provisions, each)) not in have  # type: ignore[arg-type]
    }
    if not missing:
        missing = set(range(len(draft.provisions)))
    return {(line.which, line.role) for line in lines if line.which in missing}


def _parent_name(provisions: tuple[Provision, ...], provision: Provision) -> str:
    return provisions[provision.parent].eid if provision.parent >= 0 else ""


# --- provisions → lines ---


def _lines(draft: Draft, depths: list[int]) -> list[_Written]:
    """All lines of the text; a wrap-up stands behind the last provision inside of its own."""
    provisions = draft.provisions
    found: list[_Written] = []
    closing: list[int] = []
    for index, provision in enumerate(provisions):
        while closing and closing[-1] != provision.parent:
            found += _wrapup(provisions, closing.pop(), depths)
        found.append(_first(provisions, index)._replace(indent=4 * depths[index]))
        if provision.tag == "preamble" and provision.text:
            found.append(_Written("", provision.text, index, "text", spaced=False))
        closing.append(index)
    while closing:
        found += _wrapup(provisions, closing.pop(), depths)
    return found


def _depths(provisions: tuple[Provision, ...]) -> list[int]:
    """How deep each provision stands in lists."""
    depths: list[int] = []
    for each in provisions:
        above = provisions[each.parent] if each.parent >= 0 else None
        inner = above is not None and above.tag not in HOLDERS
        depths.append(depths[each.parent] + 1 if inner else 0)
    return depths


def _wrapup(provisions: tuple[Provision, ...], index: int, depths: list[int]) -> list[_Written]:
    words, indent = provisions[index].wrapup, 4 * depths[index] + 2 * any(depths)
    spaced = provisions[index].tag == "preamble"
    return [_Written("", words, index, "wrapup", spaced=spaced, indent=indent)] if words else []


def _first(provisions: tuple[Provision, ...], index: int) -> _Written:
    provision = provisions[index]
    label, heading, text = provision.label, provision.heading, provision.text if provision.tag != "preamble" else ""
    stop = "." if provision.tag in HOLDERS and label and heading else ":" * (provision.tag == "alternative" and bool(text))
    words = f"{label}{stop} {heading}".strip()
    words = f"{words} {text}" if words and text else words or text
    above = provisions[index - 1] if index else None
    close = provision.tag in ("point", "alternative") or (
        above is not None and above.tag in HOLDERS and not above.text and provision.tag not in _SIGNS
    )
    return _Written(_SIGNS.get(provision.tag, ""), words, index, "", spaced=not close)


# --- lines → text ---


def _render(draft: Draft, lines: list[_Written], marked: set[_Place]) -> bytes:
    out = ["+++", *_head(draft), "+++"]
    hooks = source.footnotes(draft.provisions)
    masthead = next((place for place, each in enumerate(draft.matter) if each.kind != "masthead"), len(draft.matter))
    for each in draft.matter[:masthead]:
        out += ["", _matter(each, hooks)]
    for line in lines:
        mark = (line.which, line.role) in marked
        if not (mark or line.words) and draft.provisions[line.which].tag == "preamble":
            continue
        if line.spaced:
            out.append("")
        out.append(_line(draft, line, marked=mark))
    for each in draft.matter[masthead:]:
        out += ["", _matter(each, hooks)]
    return ("\n".join(out) + "\n").encode()


def _line(draft: Draft, line: _Written, *, marked: bool) -> str:
    provision = draft.provisions[line.which]
    words = line.sign + _escaped(line.words, bool(line.sign), provision.label)
    words = f"{words} {_mark(draft, line)}".lstrip() if marked or not line.words else words
    return " " * line.indent + words


def _escaped(words: str, headed: bool, label: str) -> str:
    """Words with a backslash before every sign that the reader would take for markup."""
    if _SPECIAL.search(words) or re.search(BREAK, words):
        touched = markup.clean(words, frozenset(), [], 0) != words or markup.resolved(words) != words
        if touched or re.search(BREAK, words) or "{#" in words or "][" in words:
            words = re.sub(r"[\\*_<&]|(?<=\])[(\[]|\{(?=#)", r"\\\g<0>", words)
    if headed:
        return re.sub(r"^#|#$", r"\\#", words)
    bullet = words.startswith(BULLETS) and words[0] == label
    return f"\\{words}" if not bullet and _ASIDE.match(words) else words


def _mark(draft: Draft, line: _Written) -> str:
    provision = draft.provisions[line.which]
    words = [f"#{provision.eid}"]
    if line.role:
        return "{" + " ".join([*words, line.role]) + "}"
    above = _parent_name(draft.provisions, provision)
    if above != eids.parent(provision.eid):
        words.append(f"in={above or '-'}")
    tag, number = eids.elements(provision.eid)[-1]
    words += [f"tag={provision.tag}"] * (tag != provision.tag) + [f"number={provision.number}"] * (number != provision.number)
    words += [f"label={len(provision.label)}"] * bool(provision.label) + [f"heading={len(provision.heading)}"] * bool(
        provision.heading
    )
    return "{" + " ".join(words) + "}"


def _head(draft: Draft) -> list[str]:
    """The head: our keys in a fixed order, then the unknown ones in theirs."""
    masthead = tuple(each for each in draft.matter if each.kind == "masthead")
    lines = [toml.entry("id", draft.id)]
    if draft.symbol or front.symbol(masthead):
        lines.append(toml.entry("symbol", draft.symbol))
    if draft.title:
        lines.append(toml.entry("title", draft.title))
    if draft.date or front.date(masthead):
        lines.append(f"date = {toml.day(draft.date)}")
    lines.append(toml.entry("language", draft.language))
    if draft.notice:
        lines.append(toml.entry("notice", draft.notice))
    return lines + [toml.entry(name, value) for name, value in draft.extra.items()]


def _matter(matter: Matter, hooks: Mapping[str, str]) -> str:
    """Masthead as a quotation, a footnote as one, the rest (and what would not read back) as a comment that says what it is.

    `hooks`: what each footnote mark hangs on, as the reader will find for itself.
    """
    text = matter.text
    plain = text == text.strip("> \t") and text and not _ENTITY.search(text) and "{#" not in text and not re.search(BREAK, text)
    if plain and matter.kind == "masthead" and not matter.label and not matter.eid:
        return f"> {text}"
    if (
        plain
        and matter.kind == "footnote"
        and re.fullmatch(r"\[\^[^\[\]\s]{1,39}\]", matter.label)
        and hooks.get(matter.label, "") == matter.eid
    ):
        return f"{matter.label}: {text}"
    safe = re.sub(r"[\\&]|(?<=--)>", r"\\\g<0>", text)
    eid = matter.eid or "-" * (matter.kind == "footnote")
    return f"<!-- {matter.kind}|{matter.label}|{eid}| {safe} -->"
