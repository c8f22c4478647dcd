"""What the readers of text have in common: bytes → text and head, lines → draft."""

import re
from collections.abc import Callable, Mapping

from treaty_tui.formats import front, stem, structure
from treaty_tui.formats import head as heads
from treaty_tui.formats.decode import decode
from treaty_tui.formats.digest import Digest
from treaty_tui.formats.lines import Line
from treaty_tui.language import headings
from treaty_tui.language.words import bracketed, disguised
from treaty_tui.model import Draft, Finding, Matter, Provision, make_draft

_MOST = 100
"""Findings of one kind that are told one by one."""

Lines = Callable[[str, int, list[Matter]], list[Line]]


def read(data: bytes, path: str, given: Mapping[str, object] | None, lines: Lines) -> Draft:
    """A draft from bytes, by a function that cuts the text into lines (and takes what is no text out of it)."""
    text, findings = decode(data, path)
    found = heads.split(text, path)
    fields, extra, wrong = heads.known({**(given or {}), **found.fields}, path)
    findings += wrong
    body = text[found.start :]
    if not body.strip():
        findings.append(Finding("empty", "there is no text in this file", "error", path, 1))
    matter: list[Matter] = []
    code = fields.get("language", "")
    if not body.isascii() and disguised(body):
        from treaty_tui.formats import skipped  # few texts hold signs that take no room

        grammar = headings.grammar(code or skipped.guess(body))
        cut = skipped.settled(lines(skipped.markup(body), found.line, matter), grammar)
    else:
        grammar = headings.grammar(code or headings.guess(body))
        cut = lines(body, found.line, matter)
    built = structure.build(cut, grammar, path, body, title=fields.get("title", ""), canonical=found.canonical)
    findings += built.findings
    if bracketed(body):
        from treaty_tui.formats import brackets

        findings += brackets.unbalanced(body, found.line, built.provisions, path)
    every = sorted((*found.matter, *built.masthead, *matter), key=lambda each: each.line)
    masthead = tuple(each for each in every if each.kind == "masthead")
    return make_draft(
        fields.get("id") or stem(path),
        built.provisions,
        symbol=fields["symbol"] if "symbol" in fields else front.symbol(masthead),
        title=fields.get("title", built.title),
        date=fields["date"] if "date" in fields else front.date(masthead),
        language=code or grammar.code,
        notice=fields.get("notice", ""),
        path=path,
        digest=Digest(data),
        matter=_anchored(every, built.provisions),
        findings=_capped(findings, path),
        extra=extra,
    )


def _anchored(matter: list[Matter], provisions: tuple[Provision, ...]) -> tuple[Matter, ...]:
    """Footnotes with the eId of the first provision that bears their mark, id lines with that of the article below them."""
    if not matter:
        return ()
    from bisect import bisect_left

    from treaty_tui.formats import furniture  # only where something stands beside the text

    articles = [provision for provision in provisions if provision.tag == "article"]
    lines = [article.line for article in articles]
    for place, each in enumerate(matter):
        if each.kind == "editorial" and furniture.is_id(each.text) and (at := bisect_left(lines, each.line)) < len(lines):
            matter[place] = each._replace(eid=articles[at].eid)
    if not any(each.kind == "footnote" for each in matter):
        return tuple(matter)
    where = footnotes(provisions)
    return tuple(each._replace(eid=_hook(each, where)) if each.kind == "footnote" else each for each in matter)


def _hook(note: Matter, where: Mapping[str, str]) -> str:
    """What a footnote hangs on: as a comment of ours says (`-`: nothing), else where its mark stands."""
    return "" if note.eid == "-" else note.eid or where.get(note.label, "")


def footnotes(provisions: tuple[Provision, ...]) -> dict[str, str]:
    """The footnote marks in the words, with the eId of the first provision that bears each."""
    found: dict[str, str] = {}
    for provision in provisions:
        words = provision.words
        if "[^" in words:
            for mark in re.findall(r"\[\^[^\[\]\s]{1,39}\]", words):
                found.setdefault(mark, provision.eid)
    return found


def _capped(findings: list[Finding], path: str) -> tuple[Finding, ...]:
    """Findings in the order of their lines, at most a hundred of a kind, and how many more there are."""
    counts: dict[str, int] = {}
    kept = []
    for finding in sorted(findings, key=lambda each: (each.line, each.column)):
        counts[finding.kind] = counts.get(finding.kind, 0) + 1
        if counts[finding.kind] <= _MOST:
            kept.append(finding)
    more = [
        Finding(kind, f"and {count - _MOST} more of this kind", "note", path) for kind, count in counts.items() if count > _MOST
    ]
    return (*kept, *more)
