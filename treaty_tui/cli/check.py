"""`treaty-tui check`: every problem of the workspace, one line each."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace
from treaty_tui.cli.output import coloured, emit, format_of
from treaty_tui.model import Finding
from treaty_tui.reports.lines import Run, paint
from treaty_tui.reports.safe import flat
from treaty_tui.reports.tables import json_bytes

FORMATS = {"text": ".txt", "json": ".json"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where and how."""
    add_workspace(parser)
    add_output(parser, FORMATS)


def run(options: argparse.Namespace) -> int:
    """`file:line:column: kind: message`; 1 if there is any error among them."""
    chosen = format_of(options.format, options.output, FORMATS)
    findings = open_workspace(options).findings()
    if chosen == "json":
        emit(json_bytes([f._asdict() for f in findings]), options.output)
    else:
        colour = coloured(options.color, options.output)
        text = "".join(f"{paint(_line(finding), colour)}\n" for finding in findings)
        emit(text.encode("utf-8", "backslashreplace"), options.output)
    return int(any(finding.severity == "error" for finding in findings))


def _line(finding: Finding) -> list[Run]:
    """Warnings are the rule; what makes the status 1, and what is only told, says so."""
    place = ":".join([finding.path, str(finding.line or 1), str(finding.column or 1)])
    severity = f" ({finding.severity})" if finding.severity != "warning" else ""
    style = {"error": "alarm", "note": "dim"}.get(finding.severity, "")
    return [("", f"{flat(place)}: "), (style, flat(finding.kind)), ("", f": {flat(finding.message)}{severity}")]
