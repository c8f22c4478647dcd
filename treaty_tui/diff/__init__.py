"""The word-level redline of two wordings: minimal, readable, the same on every machine, and bounded in work.

Words are mapped to one character each and handed to diff-match-patch (Myers 1986, with its semantic cleanup before decoding).
That is quadratic where much changed, so long texts are cut first at phrases that both hold once, as in a patience diff, and what
is still too much work is shown as replaced: the bound is counted (`search.BUDGET`), never timed.
"""

from treaty_tui.diff.redline import diff

__all__ = ["diff"]
