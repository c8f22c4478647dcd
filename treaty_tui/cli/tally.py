"""`treaty-tui tally [EID]`: who backs, contests, asks, is silent; rules of decision; recorded votes; departures."""

import argparse

from treaty_tui.cli.output import emit
from treaty_tui.cli.standing import add_common, known, start
from treaty_tui.errors import UsageError
from treaty_tui.model import CONTAINERS, Mark
from treaty_tui.reports import departures_report, tally_report
from treaty_tui.reports.sayings import Look
from treaty_tui.reports.tally_report import Counted
from treaty_tui.stances.arithmetic import Tally, apply, chapter_tally, contested, tally, votes_on
from treaty_tui.stances.departures import departures
from treaty_tui.stances.rules import Rule
from treaty_tui.stances.standing import Standing

_TOP = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A provision, article or chapter; none for a table of all."""
    parser.add_argument(
        "eid", metavar="EID", nargs="?", help="a provision, article or chapter (default: the most contested first)"
    )
    parser.add_argument("--rule", metavar="NAME", help="only this rule of decision (default: all; add to positions/rules.toml)")
    parser.add_argument("--departures", action="store_true", help="list members that depart from their group")
    parser.add_argument("--top", metavar="N", type=int, default=_TOP, help=f"rows of the table as text (default: {_TOP}; 0: all)")
    add_common(parser, tally_report.FORMATS, "the draft that is counted")


def run(options: argparse.Namespace) -> int:
    """Counts of states: each once, groups through their members, observers and unnamed apart."""
    chosen, look, workspace, draft = start(options, tally_report.FORMATS)
    standing = workspace.standing(draft.id, options.internal)
    rules = _rules(workspace.rules(), options.rule)
    if options.eid:
        known(draft, options.eid)
    if options.departures:
        emit(_departures(chosen, standing, options.eid, look), options.output)
    elif options.eid:
        emit(tally_report.render(chosen, draft, _counted(standing, options.eid, rules), look), options.output)
    else:
        emit(tally_report.render_table(chosen, draft, contested(standing), look, max(0, options.top)), options.output)
    return 0


def _rules(rules: tuple[Rule, ...], name: str | None) -> tuple[Rule, ...]:
    """The rules to apply: all, or the one whose name is, or begins with, what was asked for."""
    if not name:
        return rules
    wanted = name.casefold()
    exact = [rule for rule in rules if rule.name.casefold() == wanted]
    found = exact or [rule for rule in rules if rule.name.casefold().startswith(wanted)]
    if not found:
        raise UsageError(f"no rule {name!r}", hint="there are: " + ", ".join(rule.name for rule in rules))
    return tuple(found)


def _inside(standing: Standing, eid: str) -> list[str]:
    draft = standing.draft
    return [draft.provisions[index].eid for index in standing.chain.inside(draft.id, draft.by_eid[eid])]


def _counted(standing: Standing, eid: str, rules: tuple[Rule, ...]) -> Counted:
    provision = standing.draft.provisions[standing.draft.by_eid[eid]]
    over = provision.tag in (*CONTAINERS, "preamble")
    eids = _inside(standing, eid) if over else [eid]
    counts = chapter_tally(standing, eid) if over else tally(standing, eid)
    marks = [found for name in eids if (found := standing.get(name))]
    apart = {mark.position: mark for several in marks for mark in several.apart}
    wider = dict.fromkeys(mark.delegation for several in marks for mark in several.wider if mark.via != "group")
    near = {mark.delegation for several in marks for side in (*several[:3], several.apart) for mark in side}
    return Counted(
        counts,
        _speakers(counts, [mark for several in marks for side in several[:3] for mark in side]),
        over,
        tuple(apply(rule, counts) for rule in rules),
        votes_on(standing, eid, over),
        tuple(apart.values()),
        tuple(code for code in wider if code not in near),
        f"{len(counts.states)} states of the table",
    )


def _speakers(counts: Tally, marks: list[Mark]) -> tuple[Mark, ...]:
    """Per state that spoke one mark of the side that it is counted on: its own words before a group's."""
    found: dict[str, Mark] = {}
    for mark in sorted(marks, key=lambda mark: ("own", "alignment", "group").index(mark.via)):
        if counts.sides.get(mark.delegation) == mark.side:
            found.setdefault(mark.delegation, mark)
    return tuple(found.values())


def _departures(chosen: str, standing: Standing, eid: str | None, look: Look) -> bytes:
    found = list(departures(standing, _inside(standing, eid) if eid else ()))
    positions = {placed.position.id: placed.position for placed in standing.placed}
    return departures_report.render(chosen, standing.draft, found, positions, look)
