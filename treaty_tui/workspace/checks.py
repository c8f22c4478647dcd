"""Every problem of a workspace: of its drafts, its positions, its pins, and of the disk that it lies on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from treaty_tui.align.side import WHOLES
from treaty_tui.errors import InputError
from treaty_tui.language import LANGUAGES
from treaty_tui.model import Finding, PositionBook
from treaty_tui.positions.book import TABLES
from treaty_tui.positions.checks import check_book
from treaty_tui.positions.reading import finding_of
from treaty_tui.stances.resolve import dead_eid
from treaty_tui.stances.standing import Standing
from treaty_tui.workspace.books import Books
from treaty_tui.workspace.citations import wrong_references
from treaty_tui.workspace.drafts import Drafts
from treaty_tui.workspace.filesystem import is_network, kind_of
from treaty_tui.workspace.oddities import oddities
from treaty_tui.workspace.sharing import ATTRIBUTES, lacks_attributes


def check(drafts: Drafts, books: Books) -> tuple[Finding, ...]:
    """All findings, by file and line. One bad file hides no other."""
    book = books.book(internal=True)
    stages = [head.stage for head in drafts.listing.heads]
    unread = {(f.path, f.line) for f in drafts.listing.findings if f.kind == "unreadable-head"}
    readable = [f for f in _readable(drafts) if f.kind != "unreadable" or (f.path, f.line) not in unread]  # said once
    found = [*drafts.listing.findings, *readable, *pins(drafts), *book.findings]
    found += [_placed(books, finding) for finding in (*check_book(book, stages), *_dead_tables(drafts, book))]
    found += [*wrong_references(drafts), *oddities(drafts), *_unreached(drafts, book), *_disk(drafts)]
    return tuple(sorted(dict.fromkeys(found), key=lambda f: (f.path, f.line, f.column, f.kind)))


def _placed(books: Books, finding: Finding) -> Finding:
    """What is wrong in a table is told by the table's name alone; here it gets its folder."""
    table = PurePath(finding.path)
    return finding._replace(path=str(books.folder / table)) if table.stem in TABLES and table.name == finding.path else finding


def _readable(drafts: Drafts) -> Iterator[Finding]:
    """The findings of each draft, and each draft that cannot be read."""
    for head in drafts.listing.heads:
        try:
            draft = drafts.draft(head.id)
        except InputError as error:
            yield finding_of(error)
        else:
            yield from (f._replace(path=f.path or draft.path) for f in draft.findings)
            if draft.language not in LANGUAGES:
                message = f"language {draft.language!r} is none of {', '.join(LANGUAGES)}: read by the rules of English"
                yield Finding("unknown-language", message, path=draft.path, line=1, column=1)
            if not head.date:
                yield Finding(
                    "undated-draft", "without a date its place among the drafts is a guess", path=draft.path, line=1, column=1
                )


def pins(drafts: Drafts, of: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """What is wrong in `drafts/lineage.toml`, and what it says of provisions that do not exist; only for pairs `of` drafts."""
    said, path = drafts.pins, str(drafts.folder / "lineage.toml")
    yield from said.findings
    ids = {head.id for head in drafts.listing.heads}
    ruled_out = {*said.forbidden, *(pair[::-1] for pair in said.forbidden)}
    parts = _parts(said.pairs)
    for number, (line, pair) in enumerate(zip(said.lines, (*said.pairs, *said.forbidden), strict=True)):
        if of and {name.partition(":")[0] for name in pair} != of:
            continue
        for name in pair:
            draft_id, _, eid = name.partition(":")
            if draft_id not in ids:
                yield Finding("dead-pin", f"no draft {draft_id!r}", "error", path, line, 1, eid)
            elif _held(drafts, draft_id, eid) is False:
                yield Finding("dead-pin", f"{eid!r} does not exist in draft {draft_id!r}", "error", path, line, 1, eid)
        if pair[0].partition(":")[0] == pair[1].partition(":")[0]:
            message = f"{pair[0]!r} and {pair[1]!r} are of one draft; name a provision of each of two"
        elif number < len(said.pairs) and pair in ruled_out:
            message = f"{pair[0]!r} and {pair[1]!r} are forbidden below, which weighs more; take one entry out"
        elif number < len(said.pairs) and all(
            len(parts[name, other.partition(":")[0]]) > 1 for name, other in (pair, pair[::-1])
        ):
            message = f"{pair[0]!r} and {pair[1]!r} both have other counterparts, too; nothing is both split and merged"
        elif number < len(said.pairs) and {True, False} == {_is_whole(drafts, name) for name in pair}:
            whole, part = pair if _is_whole(drafts, pair[0]) else pair[::-1]
            message = (
                f"{whole!r} is an article or the like and {part!r} stands in one: never paired; name what stands in the first"
            )
        else:
            continue
        yield Finding("vain-pin", message, "error", path, line, 1, pair[0].partition(":")[2])


def _parts(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], set[str]]:
    """Each pinned provision, with another draft: what it is paired with there."""
    found: dict[tuple[str, str], set[str]] = {}
    for pair in pairs:
        for name, other in (pair, pair[::-1]):
            found.setdefault((name, other.partition(":")[0]), set()).add(other)
    return found


def _is_whole(drafts: Drafts, name: str) -> bool | None:
    """Whether `draft:eid` is an article, a chapter or the like, which holds provisions; None where there is no such thing."""
    draft_id, _, eid = name.partition(":")
    if not _held(drafts, draft_id, eid):
        return None
    draft = drafts.draft(draft_id)
    return draft.provisions[draft.by_eid[eid]].tag in WHOLES


def _held(drafts: Drafts, draft_id: str, eid: str) -> bool | None:
    try:
        return eid in drafts.draft(draft_id).by_eid
    except InputError:
        return None


def _dead_tables(drafts: Drafts, book: PositionBook) -> Iterator[Finding]:
    """Votes and themes that name a provision which their draft does not hold."""
    ids = {head.id for head in drafts.listing.heads}
    for vote in book.votes:
        named = vote.on and vote.on not in ("whole", "title", "preamble") and ":" not in vote.on
        if named and vote.draft in ids and _held(drafts, vote.draft, vote.on) is False:
            message = f"vote {vote.id}: {dead_eid(drafts.draft(vote.draft), vote.on)}"
            yield Finding("dead-eid", message, "error", "votes.toml", 1, 1, vote.on)
    for theme in book.themes.values():
        for name in theme.on:
            draft_id, _, eid = name.rpartition(":")
            if draft_id and draft_id not in ids:
                yield Finding("unknown-draft", f"theme {theme.name!r}: no draft {draft_id!r}", "warning", "themes.toml", 1, 1)
            elif draft_id and _held(drafts, draft_id, eid) is False:
                message = f"theme {theme.name!r}: {dead_eid(drafts.draft(draft_id), eid)}"
                yield Finding("dead-eid", message, "error", "themes.toml", 1, 1, eid)


def _unreached(drafts: Drafts, book: PositionBook) -> Iterator[Finding]:
    """Positions that reach no provision, seen from the newest readable draft of the language that they speak of."""
    heads = [head for head in drafts.listing.heads if _held(drafts, head.id, "") is not None]
    if not heads:
        return
    spoken = {head.id: head.language for head in drafts.listing.heads}
    most = Counter(head.language for head in heads).most_common(1)[0][0]
    newest = {head.language: head.id for head in heads}
    for language, draft_id in newest.items():
        mine = tuple(p for p in book.positions if spoken.get(p.draft, most) == language)
        standing = Standing(drafts.draft(draft_id), book._replace(positions=mine), drafts.chain, internal=True)
        yield from standing.findings


def _disk(drafts: Drafts) -> Iterator[Finding]:
    kind = kind_of(drafts.root)
    if is_network(kind):
        message = f"this folder lies on {kind}: another machine's edits show when the server says so, and locks are its promise"
        yield Finding("network-folder", message, "note", str(drafts.root))
    if lacks_attributes(drafts.root):
        message = f"positions kept in git merge without conflict with this line in .gitattributes: {ATTRIBUTES}"
        yield Finding("git-merge", message, "note", str(drafts.root))
