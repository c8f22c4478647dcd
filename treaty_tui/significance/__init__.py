"""What a change means: editorial, consequential or substantive, and why.

A change is weighed place by place: what goes and comes between two runs of unchanged words. The place has one significance,
and the row has the highest of its places. When unsure: substantive.

**substantive** is every change of words, and with its reason: a step on the ladder of obligation or a softening phrase
(`obligation`), `negation`, a number, date, unit or deadline (`figure`), who acts (`actor`), and/or (`conjunction`), a square
bracket (`brackets`), a reference that now names another place (`reference`), a mark on which a limit hangs (`punctuation`):
before a relative clause, a condition, an exception, or where it makes two things of one. So are direction controls and
look-alike letters (`invisible`), because the page then says something else than the file.

**consequential** is what only follows another change: a reference whose number followed its target (checked against the
lineage), and each place of a systematic replacement (`term`), which is told once in `replacements`, if one name gave way to
another (`renamed`), with the articles, participles and adjectives of its clause that agree with it (`agreeing`).
Any other stays substantive at each place, as does one that touches obligation, negation, figures, and/or,
puts one actor for another, or one quantity, order, unit, side or strength (all, before, euros, seller, ensure). So are two
names of one body that the drafts themselves use (`names`), words that only moved (`moved`) where nothing hangs on their place
(`shifted`), and the "and" of an item that went along with the end of its list, where that list is joined alike in both drafts.
A row that only moved, was renumbered, split or merged is consequential too; one inserted or deleted is substantive.

**editorial** is what every reader reads the same: case, spelling, hyphens, a/an, white space, emphasis, the style of
quotation marks and dashes, footnote marks and numbers, "which" for "that" without a comma, a number in words for the same in
digits, the mark that ends a line, a comma that parts nothing (`punctuation`'s rules), another layout of the same reference, a
slip that is mended, "those" for "these" before what was named already (`slips`), the same list written otherwise
(`listings`), and, always told, the date or title behind a number and whatever else only names a thing again (`identity`). The
mark of a footnote is, too; but a row that lost a note, or got one, is substantive (`footnotes`). A mark that can group words
differently, such as the comma before "and", is editorial too, as the field has it, but always flagged (`punctuation`).
Invisible signs that are typing habits (no-break and zero-width spaces, soft hyphens) are editorial and always flagged, and so
are other forms of the same letters (joined Arabic, a Persian keyboard, radicals). What the words say is weighed without them.

A provision whose own words stand keeps the significance none even where a definition that it uses changed; it is flagged
`term` (`redefinitions`).
"""

from treaty_tui.significance.context import Context
from treaty_tui.significance.weighing import SCALE, Weighed, floor, still, weigh

__all__ = ["SCALE", "Context", "Weighed", "floor", "still", "weigh"]
