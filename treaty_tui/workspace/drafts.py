"""The drafts of a workspace and their lineage, each read or computed when first asked for and kept until the files change."""

import os
from collections.abc import Mapping, Sequence

from treaty_tui.errors import InputError, UsageError
from treaty_tui.model import Draft, Lineage
from treaty_tui.typed import TYPE_CHECKING
from treaty_tui.workspace import watch

if TYPE_CHECKING:  # downward, but dear: two files that are compared need neither positions nor pins nor lists
    from pathlib import Path

    from treaty_tui.stances.carry import Chain
    from treaty_tui.workspace.heads import Head, Listing
    from treaty_tui.workspace.pins import Pins


class Drafts:
    """The drafts of a folder, their lineage, and what was read of them."""

    def __init__(self, root: str) -> None:
        self.place = os.path.join(root, "drafts")
        """Where the drafts lie, as a word."""
        self._read: dict[str, tuple[watch.Signature | None, Draft]] = {}
        self.forget()

    @property
    def root(self) -> "Path":
        """The workspace."""
        return self.folder.parent

    @property
    def folder(self) -> "Path":
        """Where the drafts lie."""
        from pathlib import Path

        return Path(self.place)

    def forget(self) -> None:
        """Something changed on disk: keep only what is still the same."""
        self._listing: Listing | None = None
        self._pins: Pins | None = None
        self._lineages: dict[tuple[str, str], Lineage] = {}
        self._chain: Chain | None = None
        self._read = {path: kept for path, kept in self._read.items() if kept[0] == watch.signature(path)}

    @property
    def listing(self) -> "Listing":
        """All drafts in chronological order, without reading them whole."""
        if self._listing is None:
            from treaty_tui.formats import SUFFIXES
            from treaty_tui.workspace.heads import list_drafts

            self._listing = list_drafts(self.folder, frozenset(SUFFIXES), self._file)
        return self._listing

    @property
    def pins(self) -> "Pins":
        """What `drafts/lineage.toml` says."""
        if self._pins is None:
            from treaty_tui.workspace.pins import read_pins

            self._pins = read_pins(self.folder / "lineage.toml")
        return self._pins

    @property
    def chain(self) -> "Chain":
        """All drafts with the lineage between neighbours."""
        if self._chain is None:
            from treaty_tui.stances.carry import Chain

            self._chain = Chain([head.stage for head in self.listing.heads], self.draft, self.lineage)
        return self._chain

    def head(self, draft_id: str) -> "Head":
        """The head of a draft. Raises UsageError, with the nearest name, where there is none."""
        for head in self.listing.heads:
            if head.id == draft_id:
                return head
        raise unknown("draft", draft_id, [head.id for head in self.listing.heads])

    def draft(self, draft_id: str) -> Draft:
        """A draft, read when first asked for. Raises UsageError for an unknown id, InputError for an unreadable file."""
        head = self.head(draft_id)
        draft = self._file(head.path, head.sidecar)
        return draft if draft.id == draft_id else draft._replace(id=draft_id)

    def unread(self, language: str) -> list[InputError]:
        """Why drafts of a language are left out; also those whose head does not tell, since it cannot be read."""
        broken = {finding.path for finding in self.listing.findings if finding.kind == "unreadable-head"}
        found: list[InputError] = []
        for head in self.listing.heads:
            if head.language == language or str(head.path) in broken:
                try:
                    self.draft(head.id)
                except InputError as error:
                    found.append(error)
        return found

    def _file(self, file: str | os.PathLike[str], sidecar: Mapping[str, object] | None) -> Draft:
        path = os.fspath(file)
        kept = self._read.get(path)
        if kept is not None:
            return kept[1]
        signature = watch.signature(path)
        draft = read_file(path, sidecar)
        self._read[path] = signature, draft
        return draft

    def lineage(self, old: str, new: str) -> Lineage:
        """Which provision of `old` became which of `new`, as computed and as pinned."""
        found = self._lineages.get((old, new))
        if found is None:
            from treaty_tui.align import align

            found = self._lineages[old, new] = align(self.draft(old), self.draft(new), *self._pinned(old, new))
        return found

    def _pinned(self, old: str, new: str) -> "tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str]]]":
        """The pairs of eIds that are pinned and forbidden between two drafts; most workspaces say nothing of that."""
        if not (self.pins.pairs or self.pins.forbidden):
            return (), ()
        from treaty_tui.workspace.leaps import held

        return held(self.pins, self.chain, old, new)


def read_file(path: str, sidecar: Mapping[str, object] | None = None) -> Draft:
    """Any readable file as a draft. Raises InputError, also where there is none."""
    from treaty_tui.formats import read_draft

    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        hint = "ask who owns it" if isinstance(error, PermissionError) else "check the name"
        raise InputError(f"cannot be read: {error.strerror}", path=path, hint=hint) from error
    return read_draft(data, path, sidecar)


def unknown(what: str, name: str, known: list[str]) -> UsageError:
    """No such thing, and what was probably meant."""
    from difflib import get_close_matches  # only when something is wrong

    near = get_close_matches(name, known, 1, 0.5)
    some = ", ".join(known[:8]) + (", ..." if len(known) > 8 else "")
    return UsageError(f"no {what} {name!r}", hint=f"did you mean {near[0]!r}?" if near else f"there are: {some or 'none'}")
