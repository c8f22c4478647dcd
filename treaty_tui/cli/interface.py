"""`treaty-tui [WORKSPACE]`: open the interface."""

import argparse
import gc
import sys
from pathlib import Path

from treaty_tui import __version__
from treaty_tui.errors import UsageError
from treaty_tui.workspace import Workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of the bare command, and the list of the others."""
    from treaty_tui.cli import COMMANDS

    parser.description = "Compare the drafts of a treaty, and see who backs and contests each provision."
    parser.epilog = "commands: " + "; ".join(f"{name}: {summary}" for name, summary in COMMANDS.items())
    parser.add_argument("workspace", nargs="?", type=Path, metavar="WORKSPACE", help="a folder that holds drafts/")
    parser.add_argument("-w", "--workspace", dest="named", type=Path, metavar="DIR", help="the same, as all commands take it")
    parser.add_argument("--old", metavar="ID", help="the draft to compare from")
    parser.add_argument("--new", metavar="ID", help="the draft to compare to")
    parser.add_argument("--at", metavar="EID", help="the provision to open at, such as art_6__para_2")
    parser.add_argument("--read-only", action="store_true", help="never write")
    parser.add_argument("--version", action="version", version=f"treaty-tui {__version__}")


def run(options: argparse.Namespace) -> int:
    """Open the interface. Raises UsageError where there is no terminal to open it on."""
    gc.disable()  # until all has been read: nothing that is made before goes again
    if options.workspace is not None and options.named is not None:
        raise UsageError("two workspaces are named", hint="give one, as WORKSPACE or with -w")
    workspace = Workspace.open(options.workspace or options.named, read_only=options.read_only)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("the interface needs a terminal", hint="use `treaty-tui compare OLD NEW`, or `ssh -t`")
    from treaty_tui.tui.app import run as run_interface

    return run_interface(workspace, old=options.old, new=options.new, at=options.at, read_only=options.read_only)
