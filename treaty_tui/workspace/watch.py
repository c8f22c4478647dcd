"""Whether anything changed on disk: one `stat` per file, cheap enough for once a second."""

import os

Signature = tuple[int, int, int, int]
"""Modification and change time in nanoseconds, size, inode: any save changes at least one."""


def signature(path: str | os.PathLike[str]) -> Signature | None:
    """A file's signature, through symbolic links; None where there is no file."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def snapshot(*folders: str | os.PathLike[str]) -> dict[str, Signature]:
    """The signatures of all visible files in these folders, which need not exist."""
    found: dict[str, Signature] = {}
    for folder in folders:
        try:
            entries = list(os.scandir(folder))
        except OSError:
            continue
        for entry in entries:
            if not entry.name.startswith(".") and (known := signature(entry.path)):
                found[entry.path] = known
    return found
