"""The hash of a draft's file, counted when a report asks for it: it would be a fiftieth of a comparison."""

import sys
from importlib import import_module

_KEPT = 1_000_000
"""Bytes up to which a file is kept to be hashed later; of a larger one the hash is taken at once, and the bytes are let go."""


class Digest:
    """Called, it gives the SHA-256 of some bytes in hexadecimal. Equal where the bytes are."""

    __slots__ = ("_data", "_hash")

    def __init__(self, data: bytes) -> None:
        self._data, self._hash = (data, "") if len(data) <= _KEPT else (b"", _sha256(data))

    def __call__(self) -> str:
        """The hash; the bytes are let go."""
        if not self._hash:
            self._data, self._hash = b"", _sha256(self._data)
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Digest) and self() == other()

    def __hash__(self) -> int:
        return hash(self())


def _sha256(data: bytes) -> str:
    """By CPython's own module where it has one: `hashlib` loads OpenSSL, which takes 2 ms, and pays from a megabyte on."""
    try:
        module = import_module("hashlib" if len(data) > _KEPT else "_sha2" if sys.version_info >= (3, 12) else "_sha256")
    except ImportError:
        module = import_module("hashlib")
    return str(module.sha256(data).hexdigest())
