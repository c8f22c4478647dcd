"""What kind of file system a folder lies on: over a network, locks and watching are only as good as the server."""

import os
from pathlib import Path

NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "fuse.sshfs", "davfs")


def kind_of(folder: Path, mounts: str | None = None) -> str:
    """The file system's type as Linux names it (proc(5), /proc/self/mountinfo), or "" where that cannot be told."""
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        except OSError:
            return ""
    real, best, found = os.path.realpath(folder), -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= best:
            best, found = len(point), right.split()[0]
    return found


def is_network(kind: str) -> bool:
    """Whether files of this type may be changed from another machine."""
    return kind in NETWORK or kind.startswith(("fuse.s3", "fuse.rclone"))
