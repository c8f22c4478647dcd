"""What is doubtful in a book of positions as a whole: names, dates, double ids, lines that contradict each other."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.model import Finding, Position, PositionBook
from treaty_tui.positions.entries import TEXTS
from treaty_tui.stances.carry import Stage
from treaty_tui.stances.holders import codes_in, find_code, nearest
from treaty_tui.stances.precedence import side

_NAMED = frozenset(("draft_label", "draft_certainty"))
"""Unknown keys by which a recorder says that the draft given is the nearest one held."""


def check_book(book: PositionBook, stages: Sequence[Stage]) -> tuple[Finding, ...]:
    """Every finding; `stages` are the drafts of the workspace in the order of their dates."""
    return tuple(
        finding
        for found in (
            _double_ids(book.positions),
            _unknown_holders(book),
            _dates(book.positions, stages),
            _joined_later(book),
            _contradictions(book.positions),
            _successors(book.positions),
            _votes(book, stages),
            _members(book),
            _groups(book),
            _slips(book.positions),
        )
        for finding in found
    )


def _at(position: Position, kind: str, message: str, severity: str = "warning") -> Finding:
    return Finding(kind, f"{position.id}: {message}", severity, position.path, position.line, 1, position.on)


def _double_ids(positions: Sequence[Position]) -> Iterator[Finding]:
    first: dict[str, Position] = {}
    for position in positions:
        other = first.setdefault(position.id, position)
        if other is not position:
            yield _at(position, "double-id", f"{other.path}:{other.line} has the same id; give one of them another", "error")


def _unknown_holders(book: PositionBook) -> Iterator[Finding]:
    known: dict[str, str] = {}
    for position in book.positions:
        named = [("", position.delegation)]
        for field in ("on_behalf_of", "aligned_with", "attributed_by"):
            named += [(f"{field} ", name) for name in codes_in(getattr(position, field))]
        for field, name in named:
            if name not in known:
                known[name] = "" if find_code(book.delegations, name) else _hint(name, book)
            if known[name]:
                severity = "warning" if field else "error"
                yield _at(position, "unknown-delegation", f"{field}{name!r} is not in the table; {known[name]}", severity)


def _hint(name: str, book: PositionBook) -> str:
    near = nearest(book.delegations, name)
    return f"did you mean {near!r} ({book.delegations[near].name})?" if near else "add it to positions/delegations.toml"


def _dates(positions: Sequence[Position], stages: Sequence[Stage]) -> Iterator[Finding]:
    """A position speaks of a draft that existed on its day, and had not been replaced by the next."""
    lives = _lives(stages)
    for position in positions:
        if position.draft and position.draft not in lives:
            yield _at(position, "unknown-draft", f"the workspace holds no draft {position.draft!r}")
        elif position.draft and position.date:
            born, replaced, by = lives[position.draft]
            if position.date < born:
                severity = "note" if _NAMED & position.extra.keys() else "warning"
                yield _at(position, "date", f"{position.date} is before {position.draft} of {born}", severity)
            elif replaced and position.date >= replaced:
                yield _at(position, "date", f"on {position.date}, {by} of {replaced} had replaced {position.draft}", "note")


def _lives(stages: Sequence[Stage]) -> dict[str, tuple[str, str, str]]:
    """Per draft: its day, the day of the next one in its language, and that one's id."""
    lives: dict[str, tuple[str, str, str]] = {}
    for number, stage in enumerate(stages):
        later = (s for s in stages[number + 1 :] if s.language == stage.language and s.date > stage.date)
        following = next(later, None)
        lives[stage.id] = (stage.date, following.date if following else "", following.id if following else "")
    return lives


def _joined_later(book: PositionBook) -> Iterator[Finding]:
    for position in book.positions:
        holder = book.delegations.get(position.delegation)
        if holder and holder.joined and position.date and position.date < holder.joined:
            yield _at(position, "joined-later", f"{holder.name} joined on {holder.joined}, after {position.date}")


def _contradictions(positions: Sequence[Position]) -> Iterator[Finding]:
    """The same delegation on the same words on the same day, backing and contesting them."""
    first: dict[tuple[str, ...], Position] = {}
    for position in positions:
        taken = side(position)
        if position.status != "standing" or position.attributed_by or not position.date or taken == "asks" or not taken:
            continue
        key = (position.delegation, position.on_behalf_of, position.draft, position.on, position.quote, position.date)
        other = first.setdefault(key, position)
        linked = position.alternative_group and position.alternative_group == other.alternative_group
        if side(other) != taken and not linked:
            said = f"{position.stance} here, {other.stance} in {other.id} ({other.path}:{other.line}), of the same day and words"
            yield _at(position, "contradiction", f"{said}; withdraw one, or link them by alternative_group")


def _successors(positions: Sequence[Position]) -> Iterator[Finding]:
    ids = {position.id for position in positions}
    for position in positions:
        if position.superseded_by and position.superseded_by not in ids:
            yield _at(position, "dead-successor", f"superseded by {position.superseded_by!r}, which does not exist")
        elif position.status == "superseded" and not position.superseded_by:
            yield _at(position, "dead-successor", "superseded, but superseded_by does not say by what")


def _votes(book: PositionBook, stages: Sequence[Stage]) -> Iterator[Finding]:
    ids: Mapping[str, Stage] = {stage.id: stage for stage in stages}
    for vote in book.votes:
        if vote.draft and vote.draft not in ids:
            yield Finding(
                "unknown-draft",
                f"vote {vote.id}: the workspace holds no draft {vote.draft!r}",
                path="votes.toml",
                line=1,
                column=1,
            )


def _members(book: PositionBook) -> Iterator[Finding]:
    """A member whose name has a slip is in no group, and nothing else would tell."""
    for membership in dict.fromkeys((m.group, m.member) for m in book.memberships):
        group, member = membership
        if not find_code(book.delegations, member):
            message = f"group {group}: {member!r} is not in the table; {_hint(member, book)}"
            yield Finding("unknown-delegation", message, path="delegations.toml", line=1, column=1)


def _groups(book: PositionBook) -> Iterator[Finding]:
    """A group without known members speaks for nobody else."""
    groups = {membership.group for membership in book.memberships}
    told: set[str] = set()
    for position in book.positions:
        holder = book.delegations.get(position.delegation)
        if holder and holder.kind == "group" and holder.code not in groups | told:
            told.add(holder.code)
            yield _at(position, "no-members", f"the members of {holder.code} are not known: it is shown alone", "note")


def _slips(positions: Sequence[Position]) -> Iterator[Finding]:
    """Unknown keys are kept and mean nothing; one that is nearly a known one was probably meant as that."""
    from difflib import get_close_matches

    near = {
        name: get_close_matches(name, TEXTS | {"internal", "source"}, 1, 0.85)
        for name in {name for position in positions for name in position.extra if name != "source"}
    }
    for position in positions:
        for name in position.extra:
            if near.get(name):
                yield _at(position, "unknown-key", f"the key {name!r} is not read; did you mean {near[name][0]!r}?")
