import errno
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from treaty_tui.errors import StoreError
from treaty_tui.workspace import store
from treaty_tui.workspace.store import lock, save_bytes, update

OLD, NEW = b"old\n" * 100, b"new\n" * 120
CALLS = ("open", "write", "fsync", "close", "fchmod", "fstat", "replace", "stat", "unlink")


class Faults:
    """Lets the k-th system call of the store fail, as a full disk or a dying server would."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fail_at: int, code: int) -> None:
        self.count, self.fail_at, self.code, self.failed = 0, fail_at, code, ""
        for name in CALLS:
            monkeypatch.setattr(os, name, self.wrap(name, getattr(os, name)))

    def wrap(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            self.count += 1
            if self.count == self.fail_at:
                self.failed = name
                if name == "write":
                    os.ftruncate(args[0], 0)  # type: ignore[arg-type]
                if name == "close":
                    real(*args, **kwargs)
                raise OSError(self.code, os.strerror(self.code))
            return real(*args, **kwargs)

        return call


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_old_or_new_bytes_and_never_a_false_saved_whichever_call_fails(tmp_path: Path, code: int) -> None:
    failed: set[str] = set()
    for k in range(1, 40):
        path = tmp_path / f"{k}.toml"
        path.write_bytes(OLD)
        said = "saved"
        with pytest.MonkeyPatch.context() as monkeypatch:
            faults = Faults(monkeypatch, k, code)
            try:
                update(path, lambda data: NEW)
            except StoreError as error:
                said = error.message
        now = path.read_bytes()
        assert now in (OLD, NEW)
        if said == "saved":
            assert NEW == now
        if said.startswith("not saved"):
            assert OLD == now
        failed.add(faults.failed)
        update(path, lambda data: b"after")
        assert b"after" == path.read_bytes(), "the next save works, and no lock is left behind"
        if not faults.failed:
            break
    assert {"open", "write", "fsync", "close", "replace", ""} <= failed
    assert [] == list(tmp_path.glob(".*.tmp"))


def test_a_file_that_outgrows_its_limit(tmp_path: Path) -> None:
    """A real failing write: the kernel refuses to let the file grow, as it does on a full disk."""
    path = tmp_path / "a.toml"
    path.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        with pytest.raises(StoreError, match="not saved: the file would be larger than allowed"):
            update(path, lambda data: NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert (OLD, []) == (path.read_bytes(), list(tmp_path.glob(".*.tmp")))


def test_what_the_change_raises_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(OLD)

    def change(data: bytes) -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        update(path, change)
    assert OLD == path.read_bytes()


def test_nothing_is_written_where_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(OLD)
    before = path.stat()
    assert None is update(path, lambda data: data) is update(path, lambda data: None)
    assert (before.st_ino, before.st_mtime_ns) == (path.stat().st_ino, path.stat().st_mtime_ns)


def test_permission_bits_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(OLD)
    path.chmod(0o640)
    update(path, lambda data: NEW)
    assert 0o640 == path.stat().st_mode & 0o7777


def test_a_new_file_obeys_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        update(tmp_path / "a.toml", lambda data: NEW)
    finally:
        os.umask(before)
    assert 0o640 == (tmp_path / "a.toml").stat().st_mode & 0o777


def test_a_symbolic_link_stays_one_and_its_file_is_changed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "a.toml", tmp_path / "link.toml"
    real.write_bytes(OLD)
    link.symlink_to(real)
    update(link, lambda data: NEW)
    assert (True, NEW) == (link.is_symlink(), real.read_bytes())


def test_broken_and_circular_links_are_refused(tmp_path: Path) -> None:
    link = tmp_path / "a.toml"
    link.symlink_to(tmp_path / "gone.toml")
    with pytest.raises(StoreError, match="does not exist"):
        update(link, lambda data: NEW)
    (tmp_path / "b.toml").symlink_to(tmp_path / "c.toml")
    (tmp_path / "c.toml").symlink_to(tmp_path / "b.toml")
    with pytest.raises(StoreError, match="circle"):
        update(tmp_path / "b.toml", lambda data: NEW)


def test_a_lock_that_is_a_link_is_refused(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    (tmp_path / ".a.toml.lock").symlink_to(victim)
    with pytest.raises(StoreError, match="not saved"):
        update(tmp_path / "a.toml", lambda data: NEW)
    assert not victim.exists()


def test_temporaries_of_the_dead_are_swept_and_of_others_kept(tmp_path: Path) -> None:
    mine, other = tmp_path / ".a.toml.99-0.tmp", tmp_path / ".ab.toml.99-0.tmp"
    mine.touch()
    other.touch()
    update(tmp_path / "a.toml", lambda data: NEW)
    assert (False, True) == (mine.exists(), other.exists())


def test_a_writer_waits_for_the_other_and_says_so_when_it_gives_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"1")
    with lock(path):
        later = threading.Thread(target=update, args=(path, lambda data: data + b"2"))
        later.start()
        later.join(0.05)
        assert (True, b"1") == (later.is_alive(), path.read_bytes())
    later.join(5)
    assert b"12" == path.read_bytes()
    monkeypatch.setattr(store, "PATIENCE", 0.02)
    with lock(path), pytest.raises(StoreError, match="somebody else has been writing"):
        update(path, lambda data: NEW)


def test_save_bytes_writes_into_what_cannot_be_replaced(tmp_path: Path) -> None:
    save_bytes(Path("/dev/null"), NEW)
    assert Path("/dev/null").is_char_device()
    save_bytes(tmp_path / "report.html", NEW)
    assert NEW == (tmp_path / "report.html").read_bytes()
    with pytest.raises(StoreError, match="there is no such folder"):
        save_bytes(tmp_path / "nowhere" / "report.html", NEW)
    with pytest.raises(StoreError):
        save_bytes(tmp_path, NEW)


def test_a_read_only_folder(unprivileged: Path) -> None:
    (unprivileged / "positions").chmod(0o555)
    path = unprivileged / "positions" / "rus.toml"
    before = path.read_bytes()
    with pytest.raises(StoreError, match="no permission"):
        update(path, lambda data: NEW)
    assert before == path.read_bytes()


def test_writers_that_are_killed_lose_nothing_that_they_were_told_is_saved() -> None:
    """A small run of what `tests/bench/bench_store.py` does at length."""
    bench = Path(__file__).resolve().parents[1] / "bench" / "bench_store.py"
    words = ["--writers", "4", "--edits", "25", "--kills", "12", "--files", "2"]
    done = subprocess.run([sys.executable, str(bench), *words], capture_output=True, text=True, timeout=120, check=False)
    assert 0 == done.returncode, done.stdout + done.stderr
    assert "acknowledged edits lost: 0" in done.stdout
