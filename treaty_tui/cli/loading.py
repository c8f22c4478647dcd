"""Modules of this package straight from what Python compiled of them: finding a hundred and forty costs as much as a diff.

Python asks four finders for each module, looks at its folder, twice at its source, and works out twice where the compiled code
lies. Here one look tells: where compiled code lies beside the source, and is of this source by Python's own rule (its time and
size), it is run. All else is left to Python: packages, what is not compiled yet or was edited since, and whatever is not ours.
"""

import sys
from collections.abc import Sequence
from importlib._bootstrap_external import MAGIC_NUMBER
from importlib.machinery import ModuleSpec, SourceFileLoader
from io import FileIO
from marshal import loads
from os import stat
from types import CodeType, ModuleType

_OURS = "treaty_tui."
_COMPILED = f".{sys.implementation.cache_tag}.pyc"
_BEGINS = MAGIC_NUMBER + bytes(4)
"""How compiled code begins that is of a source by its time and size (PEP 552)."""
_HEAD = 16
"""Bytes before the code itself: the beginning, and time and size of the source in four bytes each."""


class _Compiled(SourceFileLoader):
    """Runs compiled code that has been read already."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:
        """The code that was read; where the folder has moved since it was compiled, tracebacks would name the old one."""
        compiled, self._code = self._code, b""  # a module's loader lives as long as it does
        code: CodeType | None = loads(memoryview(compiled)[_HEAD:]) if compiled else None  # noqa: S302 # as Python does
        return code if code is not None and code.co_filename == self.path else super().get_code(fullname)


class _Finder:
    """What Python asks first for a module."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where the module is, and its code; None where Python has to look for itself."""
        if path is None or not name.startswith(_OURS):
            return None
        folder, own = path[0], name[name.rindex(".") + 1 :]
        source, compiled = f"{folder}/{own}.py", f"{folder}/__pycache__/{own}{_COMPILED}"
        try:
            with FileIO(compiled) as file:
                code = file.readall()
            found = stat(source)  # noqa: PTH116 # pathlib is dear
        except OSError:
            return None
        marks = (int(found.st_mtime), found.st_size)
        if code[:_HEAD] != _BEGINS + b"".join([(mark & 0xFFFFFFFF).to_bytes(4, "little") for mark in marks]):
            return None
        spec = ModuleSpec(name, _Compiled(name, source, code), origin=source)
        spec.has_location, spec.cached = True, compiled
        return spec


def quickly() -> None:
    """Load what is left of this package so, unless Python was told to compile otherwise or elsewhere."""
    if not (sys.flags.optimize or sys.pycache_prefix):
        sys.meta_path.insert(0, _Finder)
