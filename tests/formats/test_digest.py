"""The hash of a file, counted late."""

import hashlib

import pytest

from treaty_tui.formats.digest import Digest


@pytest.mark.parametrize("size", [0, 1, 500, 1_000_000, 1_000_001])
def test_it_is_the_hash_of_the_bytes_whenever_it_is_asked_for(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    digest = Digest(data[:size])
    assert hashlib.sha256(data[:size]).hexdigest() == digest() == digest()
    assert digest == Digest(data[:size])
    assert hash(digest) == hash(Digest(data[:size]))
    assert digest != Digest(data[:size] + b"x")
