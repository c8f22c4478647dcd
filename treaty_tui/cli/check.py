"""`treaty-tui check`: every problem of the workspace, one line each."""

import argparse
import json

from treaty_tui.cli.arguments import add_workspace, open_workspace
from treaty_tui.cli.output import emit
from treaty_tui.model import Finding


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where and how."""
    add_workspace(parser)
    parser.add_argument("-f", "--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    """`file:line:column: kind: message`; 1 if there is any error among them."""
    findings = open_workspace(options).findings()
    if options.format == "json":
        emit((json.dumps([f._asdict() for f in findings], ensure_ascii=False, indent=1) + "\n").encode())
    else:
        emit("".join(f"{_line(finding)}\n" for finding in findings).encode())
    return int(any(finding.severity == "error" for finding in findings))


def _line(finding: Finding) -> str:
    place = ":".join([finding.path, str(finding.line or 1), str(finding.column or 1)])
    kind = finding.kind if finding.severity != "note" else f"{finding.kind} (note)"
    return f"{place}: {kind}: {finding.message}"
