"""`treaty-tui reconfirm --draft ID`: what has to be asked again after a revision."""

import argparse

from treaty_tui.cli.output import emit
from treaty_tui.cli.standing import add_common, start
from treaty_tui.reports import reconfirm_report
from treaty_tui.stances.reconfirm import reconfirm
from treaty_tui.stances.standing import Standing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The revision, and whom to ask."""
    parser.add_argument("--delegation", metavar="CODE", help="only this delegation or group")
    add_common(parser, reconfirm_report.FORMATS, "the revision")


def run(options: argparse.Namespace) -> int:
    """Per delegation: position, where it stood and stands, what became of the words."""
    chosen, look, workspace, draft = start(options, reconfirm_report.FORMATS)
    code = workspace.delegation(options.delegation) if options.delegation else ""
    standing = workspace.standing(draft.id, options.internal)
    every = reconfirm(standing)
    asked = {holder: several for holder, several in every.items() if code in ("", holder)}
    hint = _groups(standing, code, list(every)) if code else ""
    emit(reconfirm_report.render(chosen, draft, asked, standing.register.name, look, hint), options.output)
    return 0


def _groups(standing: Standing, code: str, asked: list[str]) -> str:
    """A member is asked through its group as well."""
    named = [group for group in asked if code in standing.register.members(group, standing.draft.date)]
    return f"{code} is also a member of {', '.join(named)}: see --delegation {named[0]}" if named else ""
