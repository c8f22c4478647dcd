"""What a change means: editorial, consequential or substantive, and why.

PLACEHOLDER
"""

from treaty_tui.significance.weighing import SCALE, Context, Weighed, floor, weigh

__all__ = ["SCALE", "Context", "Weighed", "floor", "weigh"]
