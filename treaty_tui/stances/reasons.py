"""For every mark a sentence that says why it is there."""

from treaty_tui.eid import spoken
from treaty_tui.stances.holders import Register
from treaty_tui.stances.precedence import Choice, Claim

_VERBS = {
    "support": "supports",
    "oppose": "opposes",
    "reserve": "reserves its position on",
    "concern": "voices concern over",
    "question": "asks a question about",
    "flexible": "is flexible on",
}
_PROPOSALS = {
    "add": "proposes to add to",
    "delete": "proposes to delete",
    "amend": "proposes to amend",
    "move": "proposes to move",
}
_SCOPES = {"phrase": "words quoted from", "whole": "the whole text", "title": "the title", "preamble": "the preamble"}
_STATES = {
    "words changed": "the words have changed since: to be reconfirmed",
    "split": "the provision has been split since: which part is meant?",
    "moved": "it has moved since, with the same words",
    "gone": "the provision is gone",
}


def sentence(choice: Choice, register: Register, carried: bool) -> str:
    """Who says what of which wording, in whose words, what became of the wording, and what the claim overrides."""
    claim = choice.claim
    parts = [f"{register.name(claim.delegation)} {_does(claim)} {_what(claim)}", _whose(claim, register), _when(claim)]
    parts += [_carried(claim, carried), _linked(choice), _overrides(choice)]
    return "; ".join(part for part in parts if part) + f" [{claim.position.id}]"


def _does(claim: Claim) -> str:
    position = claim.position
    if position.stance != "propose":
        return _VERBS.get(position.stance, position.stance)
    if position.action == "vote":
        return "asks for a vote on"
    return _PROPOSALS.get(position.action, "proposes to amend")


def _what(claim: Claim) -> str:
    kind, _, name = claim.position.on.partition(":")
    if claim.scope in ("term", "theme"):
        return f"the {kind} “{name}”"
    if claim.scope == "phrase":
        return f"“{claim.position.quote}” in {spoken(claim.then)}"
    return _SCOPES.get(claim.scope) or spoken(claim.then)


def _whose(claim: Claim, register: Register) -> str:
    position = claim.position
    if claim.via == "group":
        return f"words of {register.name(claim.group)}, of which it is a member"
    if claim.via == "alignment":
        return f"aligned with {register.name(claim.group)}"
    if position.attributed_by:
        return f"as reported by {register.name(position.attributed_by)}, not its own words"
    if position.on_behalf_of and position.delegation != claim.delegation:
        return f"spoken by {register.name(position.delegation)}"
    return "own words"


def _when(claim: Claim) -> str:
    position = claim.position
    day = position.date or "undated"
    draft = position.draft or ("the draft of that day" if claim.guessed else "no named draft")
    return f"{day}, of {draft}"


def _carried(claim: Claim, carried: bool) -> str:
    if claim.added:
        return "this came in after the position was taken: to be reconfirmed"
    if claim.state != "same words":
        text = _STATES.get(claim.state, claim.state)
        return f"{text} (and it has moved)" if claim.moved and claim.state != "moved" else text
    return "the same words still stand" if carried and claim.position.draft else ""


def _linked(choice: Choice) -> str:
    if not choice.linked:
        return ""
    asks = dict.fromkeys(_does(claim) for claim in choice.linked)
    return "or, as an alternative, " + " or ".join(asks)


def _overrides(choice: Choice) -> str:
    groups = {c.group: c.side for c in choice.overridden if c.via == "group" and choice.claim.via != "group"}
    other = sorted(f"{group} ({side})" for group, side in groups.items() if side != choice.side)
    return "departs here from " + ", ".join(other) if other else ""
