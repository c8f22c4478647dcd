"""Who backs, contests, asks at a provision: by scope, group and date, carried through the drafts, with a reason for each."""

from treaty_tui.stances.carry import Chain, Stage
from treaty_tui.stances.standing import Standing

__all__ = ["Chain", "Stage", "Standing"]
