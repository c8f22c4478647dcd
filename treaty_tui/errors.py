"""The few kinds of error that a user can meet, each one line: where, what, what to do."""


class TreatyError(Exception):
    """Something the user can mend: `file:line:column: message. hint`.

    `line` and `column` count from 1; 0 means "no such place".
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, column: int = 0, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.path, self.line, self.column, self.hint = message, path, line, column, hint

    @property
    def place(self) -> str:
        """`file:line:column`, as far as it is known; empty if it is not."""
        numbers = [str(n) for n in (self.line, self.column) if n]
        return ":".join([self.path, *numbers]) if self.path else ""

    def __str__(self) -> str:
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text}; {self.hint}" if self.hint else text


class UsageError(TreatyError):
    """The command was used wrongly: an unknown draft, option or value."""


class InputError(TreatyError):
    """A file cannot be read as what it should be."""


class StoreError(TreatyError):
    """A file could not be written; the old bytes still stand."""


class ConflictError(StoreError):
    """Somebody else changed the same entry meanwhile; both versions are told."""

    def __init__(self, message: str, *, theirs: str = "", ours: str = "", path: str = "", hint: str = "") -> None:
        super().__init__(message, path=path, hint=hint)
        self.theirs, self.ours = theirs, ours
