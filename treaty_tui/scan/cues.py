"""Words that tell a stance, as data: each rule has a name, a pattern, and the stance that it means.

A rule fires only on plain words of diplomatic usage; a stance that takes interpretation is left for the person. Rules are
English, as nearly all statements are circulated in English or with an English translation; in other languages the stance
stays open.
"""

import re

from treaty_tui.scan.model import Cue
from treaty_tui.typed import NamedTuple


class Rule(NamedTuple):
    """`verb` stands before its object, `after` behind what it is about; `negated` is the stance that a negation makes of it."""

    name: str
    verb: str
    stance: str
    action: str = ""
    negated: str = ""
    after: str = ""


_BE = r"(?:be|been|being|is|are|was|were)"
_MODAL = r"should|must|ought\s+to|has\s+to|have\s+to|needs?\s+to|could|may"
_MUST = rf"(?:(?:{_MODAL})\s+(?:not\s+)?(?:also\s+|therefore\s+|simply\s+)?be|to\s+be)"

RULES = (
    Rule(
        "delete",
        r"delet(?:e|es|ing|ion\s+of)|remov(?:e|es|ing|al\s+of)|strik(?:e|es|ing)(?:\s+out)?|omit(?:s|ting)?|drop(?:s|ping)?"
        r"|exclu(?:de|des|ding|sion\s+of)|eliminat(?:e|es|ing|ion\s+of)",
        "propose",
        "delete",
        "support",
        rf"{_MUST}\s+(?:not\s+)?(?:deleted|removed|struck(?:\s+out)?|omitted|dropped|excluded|eliminated)",
    ),
    Rule(
        "amend",
        r"revis(?:e|es|ing|ion\s+of)|re-?word(?:s|ing\s+of)?|re-?draft(?:s|ing\s+of)?|re-?phras(?:e|es|ing)|re-?writ(?:e|es|ing)"
        r"|amend(?:s|ing)?|amendments?\s+(?:to|of)|modif(?:y|ies|ying|ication\s+of)|re-?formulat(?:e|es|ing|ion\s+of)"
        r"|streamlin(?:e|es|ing)|narrow(?:s|ing)?",
        "propose",
        "amend",
        "",
        rf"{_MUST}\s+(?:not\s+)?(?:revised|re-?worded|re-?drafted|re-?phrased|re-?written|amended|modified|re-?formulated|reconsidered"
        rf"|streamlined|narrowed|clarified|improved)",
    ),
    Rule(
        "vote",
        r"(?:put|putting|submit|submitting)(?=[^.;]{0,90}\bto\s+(?:a|the)\s+(?:recorded\s+)?vote)"
        r"|(?:request|requests|call\s+for|calls\s+for)\s+(?:a|the)\s+(?:recorded\s+|separate\s+)?vote\s+on",
        "propose",
        "vote",
        "",
        rf"{_MUST}\s+(?:put|submitted)\s+to\s+(?:a|the)\s+(?:recorded\s+)?vote",
    ),
    Rule(
        "move",
        r"(?:relocat|transpos)(?:e|es|ing)|mov(?:e|es|ing)(?=\s+(?!to\b|on\b)[^.;]{1,60}\s(?:to|after|before)\s)",
        "propose",
        "move",
        "",
        rf"{_MUST}\s+(?:moved|relocated|placed\s+elsewhere)",
    ),
    Rule(
        "add",
        r"(?:inclusion|insertion|incorporation)\s+of|insert(?:s|ing)?|incorporat(?:e|es|ing)"
        r"|(?:call(?:s|ed|ing)?\s+for|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|want(?:s)?|like)\s+(?:to\s+)?(?:add|addition\s+of|adding|include|including)"
        rf"|{_MUST}\s+(?:not\s+)?(?:included|inserted|added|incorporated|reflected|mentioned|covered)\s+(?:in|into|to|under|by)",
        "propose",
        "add",
        "oppose",
        rf"{_MUST}\s+(?:not\s+)?(?:included|inserted|added|incorporated|reflected|covered)",
    ),
    Rule(
        "keep",
        r"retain(?:s|ing)?|retention\s+of|(?:keep|maintain)(?:s|ing)?(?=\s+(?:the|this|that|it|its|art|para|sub|chap|sec|pream))",
        "support",
        "",
        "propose delete",
        rf"{_MUST}\s+(?:not\s+)?(?:retained|kept|maintained|preserved)",
    ),
    Rule(
        "reserve",
        r"reserv(?:e|es|ed|ing)\s+(?:its|our|their|his|her|my|the)\s+(?:position|right|rights)(?:\s+(?:on|regarding|concerning|with\s+regard\s+to|as\s+to|to))?",
        "reserve",
    ),
    Rule(
        "support",
        r"support(?:s|ed|ing|ive\s+of)?|welcom(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|favou?rs?|in\s+favou?r\s+of|appreciat(?:e|es|ed|ing)"
        r"|commend(?:s|ed|ing)?|not(?:e|es|ed|ing)\s+with\s+(?:satisfaction|appreciation)|(?:is|are|am)\s+(?:pleased|satisfied)\s+with"
        r"|agree(?:s|d)?\s+(?:with|to)|accepts?|underlines?\s+the\s+importance\s+of"
        r"|stress(?:es)?\s+the\s+importance\s+of|attach(?:es)?\s+(?:great\s+)?importance\s+to|backs|backed",
        "support",
        "",
        "oppose",
        r"(?:enjoys?|has|have)\s+our\s+(?:full\s+|strong\s+)?support|(?:is|are)\s+(?:welcome|acceptable|well\s+balanced)(?:\s+to\s+us)?",
    ),
    Rule(
        "oppose",
        r"oppos(?:e|es|ed|ing|ition\s+to)|object(?:s|ed|ing|ions?)?\s+to|reject(?:s|ed|ing|ion\s+of)?|disagree(?:s|d)?\s+with"
        r"|(?:speak|spoke|stand|stands|are|is|am|be)\s+(?:firmly\s+|strongly\s+)?against|refus(?:e|es|ed|ing)\s+to\s+accept",
        "oppose",
        "",
        "flexible",
        rf"(?:{_BE}\s+|remains?\s+)(?:simply\s+|totally\s+)?(?:unacceptable|non-consensual|inadmissible|unnecessary|redundant|superfluous)",
    ),
    Rule(
        "concern",
        r"concern(?:s|ed)?\s+(?:about|over|with|regarding|at|by|that|on)|worr(?:y|ies|ied)\s+(?:about|over|by|that)"
        r"|doubts?\s+(?:about|on|over|regarding|as\s+to)|(?:is|are|am)\s+troubled\s+by|(?:serious\s+)?reservations\s+(?:about|on|regarding)",
        "concern",
        "",
        "flexible",
        r"(?:raises?|gives?\s+rise\s+to|causes?)\s+(?:serious\s+|grave\s+|many\s+|several\s+)?(?:concerns?|doubts|questions)|falls?\s+short\s+of"
        r"|(?:is|are|remains?)\s+(?:ambiguous|unclear|vague|problematic|contentious|too\s+broad|insufficient|of\s+concern)",
    ),
    Rule(
        "question",
        r"(?:seek|seeks|ask|asks|request|requests|like|need|needs|appreciate)(?:\s+\w+){0,3}\s+clarifications?\s+(?:about|on|of|regarding|as\s+to)"
        r"|questions?\s+(?:about|on|regarding|as\s+to)|wonders?\s+(?:about|whether|why|how)",
        "question",
    ),
    Rule(
        "flexible",
        r"flexib(?:le|ility)\s+(?:on|about|regarding|with\s+regard\s+to|as\s+to|in|with)|(?:can|could)\s+live\s+with"
        r"|open\s+to\s+(?:discuss(?:ing|ions?)?|consider(?:ing)?|different)|no\s+(?:strong\s+views?|strong\s+position)\s+on",
        "flexible",
    ),
)
"""Order matters only where two patterns start at the same place: the first wins."""

NEGATION = re.compile(
    r"(?:\b(?:not|never|cannot|no\s+longer|neither|nor|unable\s+to|without|no)|n['’]t)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE
)
"""A negation within three words before a cue turns it round: "do not fully support"."""

ATTITUDE = re.compile(
    r"\b(?:(?P<pro>support|favou?r|welcom|accept|agree|call|urg|propos|suggest|request|ask|back|endors)"
    r"|(?P<con>oppos|object|reject|disagree|against|concern))\w*\s+(?:[\w’'-]+\s+){0,3}"
    r"(?:(?:proposals?|suggestions?|ideas?|calls?|requests?|amendments?)\s+(?:[\w’'-]+\s+){0,6}|[\w’'-]+\s+)?\Z",
    re.IGNORECASE,
)
"""Attitude to an action that follows: "opposes the deletion of" is support, "supports the proposal to remove" a proposal."""

_NOT_INSIDE = re.compile(r"\bnot\b", re.IGNORECASE)
_REACH = 200
"""Characters before a cue within which its negation and its attitude stand."""

_MASKED = re.compile(r"[*_\n\r]")


def _any(part: str) -> re.Pattern[str]:
    pieces = [f"(?P<{rule.name}>{getattr(rule, part)})" for rule in RULES if getattr(rule, part)]
    return re.compile(rf"\b(?:{'|'.join(pieces)})(?!\w)", re.IGNORECASE)


_VERBS, _AFTERS = _any("verb"), _any("after")
_BY_NAME = {rule.name: rule for rule in RULES}


def find(sentence: str, offset: int = 0) -> list[Cue]:
    """The cues of one sentence, in order; offsets count from `offset`. Markdown's emphasis and line ends do not part words."""
    plain = _MASKED.sub(" ", sentence)
    cues = [_cue(match, plain, after=True) for match in _AFTERS.finditer(plain)]
    taken = [(cue.start, cue.end) for cue in cues if not cue.rule.endswith("add")]
    for match in _VERBS.finditer(plain):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            cues.append(_cue(match, plain, after=False))
    return [c._replace(start=c.start + offset, end=c.end + offset) for c in sorted(cues) if not _framed(c, cues)]


_TEXT_SPEAKS = re.compile(
    r"\b(?:document|draft|text|convention|treaty|instrument|articles?|provisions?|paragraphs?|resolutions?|report)\s+(?:\w+ly\s+|also\s+)?\Z",
    re.IGNORECASE,
)


def impersonal(before: str, cue: Cue) -> bool:
    """Whether a text is what supports or opposes ("the document supports efforts to"): nobody's stance."""
    return not cue.after and not cue.action and bool(_TEXT_SPEAKS.search(before[-_REACH:]))


def _cue(match: re.Match[str], plain: str, *, after: bool) -> Cue:
    rule = _BY_NAME[match.lastgroup or ""]
    floor = max(0, match.start() - _REACH)
    before = plain[floor : match.start()]
    frame = ATTITUDE.search(before) if not after and (rule.action or rule.name == "keep") else None
    start = floor + (frame.start() if frame else len(before))
    turned = bool(NEGATION.search(plain[floor:start])) ^ bool(_NOT_INSIDE.search(match[0]))
    if frame:
        turned ^= bool(frame["con"]) ^ bool(_NOT_INSIDE.search(frame[0]))
    if not turned:
        return Cue(start, match.end(), rule.stance, rule.action, rule.name, after)
    stance, _, action = rule.negated.partition(" ")
    return Cue(start, match.end(), stance, action, f"not {rule.name}", after)


def _framed(cue: Cue, cues: list[Cue]) -> bool:
    """Whether an attitude only frames an action, as in "supports the removal of": the action's cue takes it in."""
    return any(other.start <= cue.start and cue.end < other.end and other != cue for other in cues if not cue.action)
