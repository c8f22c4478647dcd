"""The workspace: the only room that reads and writes the disk. Everything is read when asked for, and kept until it changes."""

import os
import stat
from collections.abc import Mapping, Sequence
from functools import partial

from treaty_tui.errors import InputError, StoreError, UsageError
from treaty_tui.model import Draft, Finding, Lineage, Position, PositionBook
from treaty_tui.typed import TYPE_CHECKING
from treaty_tui.workspace import discovery, watch
from treaty_tui.workspace.drafts import Drafts, read_file, unknown

if TYPE_CHECKING:  # downward, but dear: only for who compares, lists or keeps positions
    from pathlib import Path

    from treaty_tui.compare import Comparison
    from treaty_tui.compare.comparison import Chain
    from treaty_tui.compare.histories.history import Step
    from treaty_tui.stances.rules import Rule
    from treaty_tui.stances.standing import Standing
    from treaty_tui.workspace.books import Books
    from treaty_tui.workspace.clerk import Clerk
    from treaty_tui.workspace.heads import Head


class Workspace:
    """A folder with `drafts/` and `positions/`. Make one with `Workspace.open`."""

    def __init__(self, root: str, read_only: str = "", sample: bool = False) -> None:
        self._root = root
        self.read_only_because = read_only
        """Why nothing can be written here, or ""."""
        self.sample = sample
        """Whether this is the sample that comes with the program."""
        self.drafts = Drafts(root)
        self._books: Books | None = None
        self._clerk: Clerk | None = None
        self._standings: dict[tuple[str, bool], Standing] = {}
        self._snapshot = self._look()

    @classmethod
    def open(cls, path: str | os.PathLike[str] | None = None, read_only: bool = False) -> "Workspace":
        """The workspace given, else this folder, $TREATY_TUI_WORKSPACE, or the sample, which is read-only.

        Nothing is read yet. Raises UsageError where a folder that was named is none.
        """
        found = discovery.find(os.fspath(path) if path is not None else None)
        because = ""
        if found.sample:
            because = "this is the sample that comes with the program"
        elif read_only:
            because = "it was opened read-only"
        elif not _writable(found.root):
            because = "the folder is read-only"
        return cls(found.root, because, found.sample)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written here."""
        return bool(self.read_only_because)

    @property
    def root(self) -> "Path":
        """The folder that holds `drafts/` and `positions/`."""
        from pathlib import Path

        return Path(self._root)

    # drafts

    def heads(self) -> "tuple[Head, ...]":
        """The drafts in the order of their dates, without reading them whole."""
        return self.drafts.listing.heads

    def draft_ids(self) -> list[str]:
        """Ids of the drafts in the order of their dates."""
        return [head.id for head in self.heads()]

    def draft(self, draft_id: str) -> Draft:
        """A draft. Raises UsageError for an unknown id, InputError for a file that cannot be read."""
        return self.drafts.draft(draft_id)

    def lineage(self, old: str, new: str) -> Lineage:
        """Which provision of draft `old` became which of draft `new`."""
        return self.drafts.lineage(old, new)

    def resolve(self, ref: str) -> Draft:
        """A draft id of the workspace, or a file or pipe. Raises UsageError for neither, InputError for an unreadable one."""
        if ref == "-":
            ref = "/dev/stdin"
        path = discovery.tidy(ref)
        named = os.sep in ref or len(os.path.splitext(ref)[1]) > 1
        if named and _is_file(path):  # ids do not look like that: the drafts need not be listed
            return self._resolve(path)
        ids = self.draft_ids()
        if ref in ids:
            return self.draft(ref)
        if _is_file(path):
            return self._resolve(path)
        if os.path.isdir(ref):
            raise UsageError("this is a folder, not a draft", path=ref, hint="name a file in it, or a draft's id")
        if named:
            raise UsageError(f"no draft and no file {ref!r}", hint="`treaty-tui drafts` lists the drafts")
        raise unknown("draft", ref, ids)

    def _resolve(self, path: str) -> Draft:
        if os.path.dirname(os.path.realpath(path)) == os.path.realpath(self.drafts.place):
            name = os.path.basename(path)
            for head in self.heads():
                if head.path.name == name:
                    return self.draft(head.id)
        return read_file(path)

    def wrong_pins(self, old: str, new: str) -> "Sequence[Finding]":
        """What of `drafts/lineage.toml` cannot hold between two drafts; nothing where they are not this workspace's."""
        if not os.path.exists(os.path.join(self.drafts.place, "lineage.toml")):
            return ()
        from treaty_tui.workspace.checks import pins

        return [finding for finding in pins(self.drafts, frozenset((old, new))) if finding.severity == "error"]

    def compare(self, old: str, new: str, internal: bool = False) -> "Comparison":
        """Two drafts, each an id or a file, with the marks of the new one where it is the workspace's."""
        from treaty_tui.compare import compare

        before, after = self.resolve(old), self.resolve(new)
        mine = [self._holds(draft) for draft in (before, after)]
        lineage = self.lineage(before.id, after.id) if all(mine) else None
        marks = self.standing(after.id, internal) if mine[1] else None
        earlier = partial(self._earlier, before, after) if all(mine) else None
        gone = partial(self.standing, before.id, internal) if mine[0] else None
        return compare(before, after, lineage=lineage, marks=marks, earlier=earlier, before=gone)

    def _earlier(self, old: Draft, new: Draft) -> "Chain":
        """The drafts of one language up to `new`, if `old` came before it, with the lineages between neighbours."""
        chain = self.drafts.chain
        ids = [stage.id for stage in chain.line(new.language) if chain.readable(stage.id)]
        before = ids[: ids.index(new.id)] if new.id in ids else []
        line = [*before, new.id] if old.id in before else [old.id, new.id]
        return [self.draft(name) for name in line], lambda step: self.lineage(line[step], line[step + 1])

    def _holds(self, draft: Draft) -> bool:
        if os.path.dirname(draft.path) != self.drafts.place:
            return False
        return any(head.id == draft.id and str(head.path) == draft.path for head in self.heads())

    def history(self, eid: str, draft_id: str) -> "Sequence[Step]":
        """One provision through every draft of its language. Raises UsageError where it does not stand in that draft."""
        from treaty_tui.compare.histories.history import trace

        language = self.draft(draft_id).language
        chain = self.drafts.chain
        line = [draft for stage in chain.line(language) if (draft := chain.readable(stage.id))]
        return trace(line, self.lineage, eid, draft_id)

    def unread(self, language: str) -> "Sequence[InputError]":
        """Why drafts of a language are in no history: each file that cannot be read."""
        return self.drafts.unread(language)

    def newest(self) -> str:
        """The newest draft that can be read. Raises UsageError where there are none, InputError where no file can be read."""
        ids = self.draft_ids()
        if not ids:
            raise UsageError("this workspace has no drafts", hint="put one into drafts/")
        readable = (name for name in reversed(ids) if self.drafts.chain.readable(name))
        return next(readable, None) or self.draft(ids[-1]).id

    # positions

    @property
    def books(self) -> "Books":
        """The files of positions."""
        if self._books is None:
            from treaty_tui.workspace.books import Books

            self._books = Books(self.root)
        return self._books

    def book(self, internal: bool = False) -> PositionBook:
        """All positions, votes, delegations and themes; internal positions only if asked for by name."""
        return self.books.book(internal)

    def holds_internal(self) -> bool:
        """Whether there is any internal position: a report that may show them says so."""
        return any(position.internal for position in self.book(internal=True).positions)

    def rules(self) -> "tuple[Rule, ...]":
        """Rules of decision: those known everywhere, then the workspace's own (`positions/rules.toml`)."""
        return self.books.rules

    def standing(self, draft_id: str, internal: bool = False) -> "Standing":
        """Who stands where in a draft: a mapping of eId to Marks, and what explains them."""
        key = (draft_id, internal)
        found = self._standings.get(key)
        if found is None:
            from treaty_tui.stances.standing import Standing

            found = Standing(self.draft(draft_id), self.book(internal), self.drafts.chain, internal)
            self._standings[key] = found
        return found

    def delegation(self, name: str) -> str:
        """The code of a delegation by code, name or alias. Raises UsageError, with the nearest name, for none."""
        from treaty_tui.stances.holders import find_code, nearest

        delegations = self.book().delegations
        code = find_code(delegations, name)
        if code or any(p.delegation == name for p in self.book(internal=True).positions):
            return code or name
        near = nearest(delegations, name)
        hint = f"did you mean {near} ({delegations[near].name})?" if near else "add it to positions/delegations.toml"
        raise UsageError(f"no delegation {name!r}", hint=hint)

    def record(self, delegation: "str | Position", on: str = "", stance: str = "", **fields: object) -> str:
        """Record a position; returns its id.

        Fields are those of a Position; without them the date is today, the draft the newest. Raises UsageError for what cannot be
        meant, StoreError where it could not be saved, ConflictError where somebody was faster.
        """
        position = delegation if isinstance(delegation, Position) else self.clerk.draw_up(delegation, on, stance, fields)
        return self._done(self.clerk.record(position))

    def amend(self, position_id: str, **changes: object) -> str:
        """Replace a position by one with these changes; the old one stays as superseded. Returns the new id."""
        return self._done(self.clerk.amend(position_id, changes))

    def withdraw(self, position_id: str, note: str = "") -> str:
        """Mark a position as withdrawn; returns its id."""
        return self._done(self.clerk.withdraw(position_id, note))

    def undo(self) -> str:
        """Take back this session's last recording, else this user's; returns what it was. Raises UsageError if there is none."""
        return self._done(self.clerk.undo())

    @property
    def clerk(self) -> "Clerk":
        """Whoever writes. Raises StoreError in a read-only workspace."""
        if self.read_only:
            hint = "copy the folder, or name another"
            raise StoreError(f"nothing can be written here: {self.read_only_because}", path=str(self.root), hint=hint)
        if self._clerk is None:
            from treaty_tui.workspace.clerk import Clerk

            self._clerk = Clerk(self.root, self.drafts, self.books, self.delegation)
        return self._clerk

    def _done(self, result: str) -> str:
        """After a write: the book is read again, and marks are computed anew."""
        self.books.forget()
        self._standings.clear()
        now = self._look()
        folder = self.drafts.place  # a draft that somebody changed meanwhile is still news
        self._snapshot = {**_part(now, str(self.books.folder)), **_part(self._snapshot, folder)}
        return result

    # watching and checking

    def _look(self) -> dict[str, watch.Signature]:
        return watch.snapshot(self.drafts.place, os.path.join(self._root, "positions"))

    def changed(self) -> bool:
        """Whether somebody else changed a file since the workspace was opened or last asked; what was read is then forgotten."""
        before, now = self._snapshot, self._look()
        self._snapshot = now
        if before == now:
            return False
        if _part(before, self.drafts.place) != _part(now, self.drafts.place):
            self.drafts.forget()
        self.books.forget()
        self._standings.clear()
        return True

    def findings(self) -> tuple[Finding, ...]:
        """Every problem of the workspace, by file and line."""
        from treaty_tui.workspace.checks import check

        return check(self.drafts, self.books)


def _part(snapshot: Mapping[str, watch.Signature], folder: str) -> dict[str, watch.Signature]:
    return {path: signature for path, signature in snapshot.items() if os.path.dirname(path) == folder}


def _is_file(path: str) -> bool:
    """Whether a path leads to something that can be read: a file, or a pipe as the shell's `<(...)` makes one."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def _writable(root: str) -> bool:
    """Whether positions can be kept there."""
    folder = os.path.join(root, "positions")
    effective = os.access in os.supports_effective_ids
    return os.access(folder if os.path.isdir(folder) else root or ".", os.W_OK | os.X_OK, effective_ids=effective)
