"""The tables beside the positions: delegations and groups, themes, recorded votes."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from treaty_tui.errors import InputError
from treaty_tui.model import Delegation, Finding, Membership, Theme, Vote
from treaty_tui.positions import spans, toml
from treaty_tui.positions.reading import finding_of, strangers
from treaty_tui.stances.rules import BASES, Rule
from treaty_tui.typed import NamedTuple

KINDS = ("delegation", "group", "theme", "vote", "rule")
"""Tables that such a file may hold."""

SENSES = ("for", "against", "open")


class Tables(NamedTuple):
    """What one such file adds to the book."""

    delegations: tuple[Delegation, ...] = ()
    memberships: tuple[Membership, ...] = ()
    themes: tuple[Theme, ...] = ()
    votes: tuple[Vote, ...] = ()
    rules: tuple[Rule, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_tables(data: bytes, path: str) -> Tables:
    """Whatever of `[[delegation]] [[group]] [[theme]] [[vote]] [[rule]]` a file holds. Raises nothing: mistakes are findings."""
    try:
        text = toml.decode(data, path)
        document = toml.parse(text, path)
    except InputError as error:
        return Tables(findings=(finding_of(error),))
    findings: list[Finding] = []
    delegations = [_delegation(t) for t in _rows(document, "delegation", text, path, findings, "code")]
    memberships: list[Membership] = []
    for table in _rows(document, "group", text, path, findings, "code"):
        delegations.append(_delegation(table)._replace(kind="group"))
        memberships += _members(table, path, findings)
    themes = [_theme(t) for t in _rows(document, "theme", text, path, findings, "name")]
    votes = [_vote(t) for t in _rows(document, "vote", text, path, findings, "question")]
    rows = list(_rows(document, "rule", text, path, findings, "name"))
    lines = spans.header_lines(text, "rule", len(rows)) if rows else []
    rules = [rule for n, t in enumerate(rows) if (rule := _rule(t, path, lines[n] if n < len(lines) else 1, findings))]
    findings += strangers(document, text, path, KINDS)
    return Tables(tuple(delegations), tuple(memberships), tuple(themes), tuple(votes), tuple(rules), tuple(findings))


def _rows(
    document: Mapping[str, object], name: str, text: str, path: str, findings: list[Finding], needed: str
) -> Iterator[Mapping[str, object]]:
    rows = document.get(name, [])
    if isinstance(rows, str) and name == "delegation":
        return  # a positions file names its holder so
    if not isinstance(rows, list):
        findings.append(Finding("wrong-type", f"{name} has to be a list of tables", "error", path, 1, 1))
        return
    for number, row in enumerate(rows):
        if isinstance(row, Mapping) and isinstance(row.get(needed), str):
            yield row
        else:
            lines = spans.header_lines(text, name, len(rows))
            line = lines[number] if number < len(lines) else 1
            findings.append(Finding("wrong-type", f"a [[{name}]] needs a {needed}", "error", path, line, 1))


def _word(table: Mapping[str, object], *names: str) -> str:
    """The first of these keys that holds anything, as text; dates as ISO days."""
    for name in names:
        item = table.get(name)
        if isinstance(item, datetime):
            return item.date().isoformat()
        if isinstance(item, date):
            return item.isoformat()
        if isinstance(item, str | int) and not isinstance(item, bool) and item != "":
            return str(item)
    return ""


def _words(table: Mapping[str, object], name: str) -> tuple[str, ...]:
    item = table.get(name, ())
    if isinstance(item, str):
        return (item,)
    return tuple(i for i in item if isinstance(i, str)) if isinstance(item, list) else ()


def _delegation(table: Mapping[str, object]) -> Delegation:
    return Delegation(
        code=_word(table, "code"),
        name=_word(table, "name") or _word(table, "code"),
        kind=_word(table, "class", "kind") or "state",
        region=_word(table, "region"),
        aliases=_words(table, "aliases"),
        joined=_word(table, "joined"),
    )


def _members(table: Mapping[str, object], path: str, findings: list[Finding]) -> Iterator[Membership]:
    """`members = ["FRA", { code = "SAU", from = 2020-01-01, until = 2021-01-01 }]`; what is neither is a finding."""
    members = table.get("members", [])
    group = _word(table, "code")
    for member in members if isinstance(members, list) else [members]:
        if isinstance(member, str):
            yield Membership(group, member)
        elif isinstance(member, Mapping) and _word(member, "code"):
            yield Membership(group, _word(member, "code"), _word(member, "from", "since"), _word(member, "until"))
        else:
            message = f'group {group}: {member!r} is no member; write "FRA" or {{ code = "FRA", from = 2020-01-01 }}'
            findings.append(Finding("wrong-type", message, "error", path, 1, 1))


def _theme(table: Mapping[str, object]) -> Theme:
    sense = _word(table, "sense") or "for"
    return Theme(_word(table, "name"), _words(table, "words"), _words(table, "on"), sense if sense in SENSES else "open")


def _vote(table: Mapping[str, object]) -> Vote:
    source = table.get("source")
    source = source if isinstance(source, Mapping) else {}
    return Vote(
        id=_word(table, "id"),
        question=_word(table, "question"),
        date=_word(table, "date"),
        body=_word(table, "body"),
        draft=_word(table, "draft"),
        on=_word(table, "on"),
        in_favour=_count(table, "in_favour", "for"),
        against=_count(table, "against"),
        abstaining=_count(table, "abstaining", "abstain"),
        outcome=_word(table, "outcome"),
        note=_word(table, "note"),
        confidence=_word(table, "confidence"),
        document=_word(source, "document") or _word(table, "document"),
        url=_word(source, "url") or _word(table, "url"),
    )


def _rule(table: Mapping[str, object], path: str, line: int, findings: list[Finding]) -> Rule | None:
    """`share = "2/3"` or `"60%"`, `of = "voting|present|members"`, `more_than = true` where reaching it exactly is not enough."""
    from fractions import Fraction

    said, of = _word(table, "share").strip(), _word(table, "of") or "voting"
    try:
        share = Fraction(said[:-1].strip()) / 100 if said.endswith("%") else Fraction(said)
    except (ValueError, ZeroDivisionError):
        share = Fraction(0)
    if not 0 < share <= 1 or of not in BASES:
        message = f'rule {_word(table, "name")!r} needs share = "2/3" or "60%", and of = one of {", ".join(BASES)}'
        findings.append(Finding("wrong-rule", message, "error", path, line, 1))
        return None
    return Rule(_word(table, "name"), share, of, table.get("more_than") is True)


def _count(table: Mapping[str, object], *names: str) -> int | None:
    for name in names:
        item = table.get(name)
        if isinstance(item, int) and not isinstance(item, bool):
            return item
    return None
