"""What a scan finds: mentions, suggestions built on them, guesses about who speaks. Offsets are into the statement's text."""

from treaty_tui.model import Draft, Finding
from treaty_tui.typed import NamedTuple


class Mention(NamedTuple):
    """One place that speaks about something: `text[start:end]` are the words that name it."""

    kind: str
    """provision (by its number), heading (a provision by the words of its heading), preamble, title, term, theme, missing,
    whole, process, instrument or resolution."""
    start: int
    end: int
    on: str
    """The target as positions write it: an eId, `title`, `term:...`, `instrument:...`."""
    foreign: str = ""
    """The provision of another instrument, in words, such as `article 32 b`: never one of the draft."""
    doubt: str = ""
    """Why the target may be wrong: the draft has no such provision, the number looks misprinted."""


class Cue(NamedTuple):
    """Words that tell a stance, with the rule that says so."""

    start: int
    end: int
    stance: str
    action: str
    rule: str
    """Name of the rule in `treaty_tui.scan.cues`; "not ..." where a negation turned it round."""
    after: bool = False
    """The target stands before these words: "article 6 should be deleted"."""


class Voice(NamedTuple):
    """Whose stance it is: empty codes mean the speaker's own."""

    delegation: str = ""
    reported: bool = False


class Suggestion(NamedTuple):
    """One position that a person may confirm; the places are all in the same statement, the first is the one it rests on."""

    on: str
    kind: str
    places: tuple[Mention, ...]
    stance: str = ""
    """Empty where no plain rule finds one: left for the person."""
    action: str = ""
    rule: str = ""
    voice: Voice = Voice()
    group: int = 0
    """Asks with the same number, from 1, are alternatives of which one would do."""
    refs: tuple[str, ...] = ()
    """Resolutions and instruments that the same sentence cites."""

    @property
    def foreign(self) -> str:
        """The provisions of another instrument that are named, as written; empty for the draft's own."""
        return "; ".join(dict.fromkeys(place.foreign for place in self.places if place.foreign))

    @property
    def doubt(self) -> str:
        """Why the target may be wrong."""
        return "; ".join(dict.fromkeys(place.doubt for place in self.places if place.doubt))


class Guess(NamedTuple):
    """Something read off the head of the statement, with the words that it rests on."""

    name: str
    """delegation, date, session or speaker."""
    value: str
    words: str
    start: int
    given: bool = False
    """The user said so: not a guess."""


class Scan(NamedTuple):
    """Everything that a statement says about a draft."""

    path: str
    sha256: str
    text: str
    language: str
    draft: Draft
    guesses: tuple[Guess, ...]
    suggestions: tuple[Suggestion, ...]
    resolutions: tuple[Mention, ...]
    findings: tuple[Finding, ...]

    def guessed(self, name: str) -> str:
        """The value of a guess, or ""."""
        return next((guess.value for guess in self.guesses if guess.name == name), "")
