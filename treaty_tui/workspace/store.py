"""Files that are changed whole or not at all, by one writer at a time, on a machine that may die at any moment.

A lock file beside the file (never the file itself: renaming gives it a new inode, and waiters would hold the dead one), the file
read again under the lock, the new bytes to a temporary beside it, fsync, rename, fsync of the folder. Whatever fails before the
rename leaves the old bytes.
"""

import errno
import fcntl
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from treaty_tui.errors import StoreError

PATIENCE = 20.0
"""Seconds to wait for another writer."""

_BUSY = (errno.EAGAIN, errno.EACCES)
_CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EROFS)
"""What file systems answer that know no fsync of a folder."""

_WORDS = {
    errno.ENOSPC: ("the disk is full", "make room and save again"),
    errno.EDQUOT: ("your quota is used up", "make room and save again"),
    errno.EFBIG: ("the file would be larger than allowed", "raise the limit and save again"),
    errno.EACCES: ("no permission to write there", "ask who owns the folder, or work on a copy"),
    errno.EPERM: ("no permission to write there", "ask who owns the folder, or work on a copy"),
    errno.EROFS: ("the file system is read-only", "work on a copy"),
    errno.ELOOP: ("its symbolic links lead in a circle", "mend the links"),
    errno.ENOENT: ("there is no such folder", "make it first, or name another"),
    errno.ENOTDIR: ("a part of its path is no folder", "name another place"),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.ENAMETOOLONG: ("its name is too long", "choose a shorter one"),
    errno.EIO: ("the disk reports an error", "check the disk before you go on"),
}


def update(path: Path, change: Callable[[bytes], bytes | None]) -> bytes | None:
    """Change a file under its lock: `change` gets the bytes as they are now (none if there is no file), and returns the new ones.

    Returns what was written; None, and nothing is written, where `change` says so. Raises StoreError where it cannot be
    saved (the old bytes then still stand), and whatever `change` raises.
    """
    target = _target(path)
    with lock(target):
        _sweep(target)
        old = _read(target)
        new = change(old or b"")
        if new is None or new == old:
            return None
        replace(target, new)
        return new


def save_bytes(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a report or draft, or the pieces of one, whole or not at all. Raises StoreError."""
    if _special(path):
        _pour(path, data)
    else:
        replace(_target(path), data)


def _special(path: Path) -> bool:
    """`-o /dev/stdout`, a pipe: nothing that a rename could replace."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _pour(path: Path, data: bytes | Iterable[bytes]) -> None:
    try:
        with path.open("wb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
    except OSError as error:
        raise _failure(path, error) from error


def _target(path: Path) -> Path:
    """The file itself where the path is a symbolic link: a rename would replace the link. Raises StoreError for broken links."""
    try:
        if path.is_symlink():
            path.stat()  # since Python 3.13, resolving tells nothing of links in a circle
        return path.resolve(strict=False)
    except RuntimeError as error:
        raise StoreError("its symbolic links lead in a circle", path=str(path), hint="mend the links") from error
    except FileNotFoundError as error:
        told = f"it is a link to {os.path.realpath(path)}, which does not exist"
        raise StoreError(told, path=str(path), hint="mend or remove the link") from error
    except OSError as error:
        raise _failure(path, error) from error


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold the lock of a file; it frees itself when its holder dies. Raises StoreError if it stays taken."""
    name = path.with_name(f".{path.name}.lock")
    try:
        handle = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    except OSError as error:
        raise _failure(path, error) from error
    try:
        _wait(handle, path)
        yield
    finally:
        with suppress(OSError):
            os.close(handle)


def _wait(handle: int, path: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except OSError as error:
            if error.errno not in _BUSY:
                raise _failure(path, error) from error
        if time.monotonic() > end:
            raise StoreError(f"somebody else has been writing for {PATIENCE:.0f} seconds", path=str(path), hint="try again")
        time.sleep(0.001 + time.monotonic_ns() // 1000 % 5 / 1000)  # waiters must not march in step


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _failure(path, error) from error


def _sweep(path: Path) -> None:
    """Temporaries of writers that died: only who holds the lock makes them, and we hold it."""
    with suppress(OSError):
        for stale in path.parent.glob(f".{_literal(path.name)}.*.tmp"):
            with suppress(OSError):
                stale.unlink()


def _literal(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)


def replace(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Put new bytes in the place of a file, keeping its permission bits. Raises StoreError; the old bytes then still stand."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{time.monotonic_ns():x}.tmp")
    try:
        _write(temporary, data, path)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise _failure(path, error) from error
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path)


def _write(temporary: Path, data: bytes | Iterable[bytes], like: Path) -> None:
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    try:
        _permit(handle, like)
        for piece in [data] if isinstance(data, bytes) else data:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    except BaseException:
        with suppress(OSError):
            os.close(handle)
        raise
    os.close(handle)


def _permit(handle: int, like: Path) -> None:
    """Permission bits as the file has them; owner and group where we may."""
    try:
        known = like.stat()
    except FileNotFoundError:
        return
    made = os.fstat(handle)
    if (made.st_uid, made.st_gid) != (known.st_uid, known.st_gid):
        with suppress(PermissionError):
            os.fchown(handle, -1, known.st_gid)
        with suppress(PermissionError):
            os.fchown(handle, known.st_uid, -1)
    os.fchmod(handle, stat.S_IMODE(known.st_mode))


def _sync_folder(path: Path) -> None:
    try:
        handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            words = "it was written, but the disk did not confirm it"
            raise StoreError(words, path=str(path), hint="check whether the change is there") from error


def _failure(path: Path, error: OSError) -> StoreError:
    words, hint = _WORDS.get(error.errno or 0, (error.strerror or str(error), "the old text still stands"))
    return StoreError(f"not saved: {words}", path=str(path), hint=hint)
