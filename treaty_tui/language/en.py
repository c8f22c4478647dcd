"""English: what the readers, the references and the words of law need to know of the language."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- headings and numbers: how a text is built ---

HEADINGS = {
    "part": "part", "chapter": "chapter", "section": "section subsection sec", "book": "title",
    "article": "article art",
    "annex": "annex appendix schedule annexure", "preamble": "preamble", "alternative": "option alternative variant alt",
    "rule": "rule regulation principle clause guideline standard paragraph",
}  # fmt: skip
"""The words before a number, by what they head; `book` is the Title that some treaties put above chapters or below sections."""

ORDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
"""Numbers written as words after such a word."""

DRAFTED = "draft; new; proposed; revised"
"""What may stand before such a word: behind `=` stands the word where its form changes."""
FORMERLY = "ex; former; formerly; previous; previously; old"
"""What a note behind its number begins or ends with that tells the number before."""
PUT_IN = "new; new article"
"""A note that tells that it is new."""

TITLES = "convention treaty agreement protocol covenant charter statute declaration resolution instrument act draft"
"""The words that the title of an instrument holds."""

BEGINNINGS = """
a above acting after all an any any as at because before both by during each either every except failing following for
from if in instead it its neither no none nothing notwithstanding on once one only other pending pursuant recognizing
recognising since subject such that the their there these they this those to two under unless until upon when whenever
where whereas wherever while with within without
"""
"""Words that open a sentence: they part a heading from the text that follows it on the same line."""

SUBJECTS = """
contracting countries developed developing disputes member members parties persons representatives requests state
states
"""
"""Nouns that open a sentence without an article: weaker signs of a seam than the words above."""

VERBS = """
shall may must should will is are can was were be has have apply applies means include includes refers
"""
"""Words that a sentence has and a heading has not."""

BEFORE_REFERENCE = """
in of under with to by and or per from article articles paragraph paragraphs the this that see than on for between
within through until including chapter part annex section except pursuant
"""
"""Words before a number that make it a reference, not a heading."""
UNENDING = """
a an be been being equal equals exceed exceeds exceeding least most reach reaches number numbers no no. nos. nos about
above after at before below against is are was were into onto over its their his her our which whose
"""
"""More words that no sentence ends with: a number on the next line belongs to it."""

RECITALS = r"(?:[A-Z][a-z]+ )?(?:[A-Z][a-z]+(?:ing|ed|ful|scious|ware|irous)|Have agreed|Has agreed|Agree as)\b"
"""How a recital begins after the comma of the one before."""

PREAMBLE = (
    r"(?:The |We,? (?:the )?|WE,? (?:THE )?)?"
    r"(?:[A-Z][\w-]+ ){0,3}?(?:(?:States?|Parties|PEOPLES|[Pp]eoples|Members?|Governments?|General Assembly|Contracting)\b"
    r"|(?:Council|Conference|Commission|Committee|Assembly|Meeting|Board|Parliament|Heads|Ministers)\b[^.:]*,$)"
)
"""How the first line of a preamble without a heading begins; a body whose name may stand in any line is the whole of it."""

# --- duties: what binds, softens, negates, joins ---

LADDER = """\
shall; must; is required to; are required to; is obliged to; are obliged to; shall be required to; shall be obliged to; \
  undertake to; undertakes to; has the obligation to; have the obligation to; has the duty to; have the duty to; is bound \
  to; are bound to; is under an obligation to; are under an obligation to; has to; have to
is to; are to; will
should; ought to; would
shall be encouraged to; shall be invited to; shall be urged to; shall be requested to; \
  shall endeavour to; shall strive to; shall seek to; shall consider; endeavour to; endeavours to; strive \
  to; strives to; seek to; seeks to; is encouraged to; are encouraged to; is invited to; are invited to; \
  is urged to; are urged to; is requested to; are requested to; shall make every effort to; make every effort to; makes \
  every effort to; shall use its best endeavours to; shall use their best endeavours to
should consider; should endeavour to; should strive to; should seek to; should make every effort to
may; can; could; might; is free to; are free to; is entitled to; are entitled to; shall be entitled to; shall be free to; \
  has the right to; have the right to; shall have the right to; has a right to; have a right to; shall have a right to; \
  is permitted to; are permitted to"""
"""What binds, one line a rung, strongest first; a step down weakens the duty."""

CONDITIONAL = "would"
"""Those that only tell of what binds, unless they stand for a word that binds or take its place."""

QUALIFIERS = """\
as appropriate; where appropriate; if appropriate; when appropriate; as applicable; where applicable; as far as
possible; to the extent possible; to the fullest extent possible; to the greatest extent possible; to the widest
extent possible; to the maximum extent possible; to the extent practicable; as far as practicable; where possible; if
possible; where feasible; to the extent feasible; as necessary; where necessary; if necessary; as needed; where
relevant; as relevant; subject to domestic law; subject to its domestic law; subject to their domestic law; in
accordance with domestic law; in accordance with its domestic law; in accordance with their domestic law; consistent
with its domestic law; consistent with domestic law; permitted by its domestic law; permitted by domestic law; under
its domestic law; under their domestic law; subject to its national law; subject to their national law; in accordance
with its national law; in accordance with their national law; in conformity with its domestic law; within its means;
within their means; within its capabilities; within their capabilities; on a voluntary basis; voluntary; voluntarily;
on mutually agreed terms; whenever feasible; when feasible; whenever possible; wherever possible; whenever
appropriate; wherever appropriate; wherever feasible; if feasible; insofar as possible; in so far as possible; as far
as feasible; as far as is possible; best efforts; reasonable efforts; inter alia; subject to the requirements of its
domestic law; to the extent permitted by its domestic law; to the extent permitted by domestic law; to the extent
consistent with its domestic law; consistent with their domestic law; in accordance with national law; in accordance
with their national laws; in accordance with its domestic legal framework; in accordance with the fundamental
principles of its domestic law; in accordance with the fundamental principles of its legal system; in accordance with
the basic principles of its legal system; subject to the basic concepts of its legal system; within the framework of
its domestic law; in accordance with national legislation; in accordance with its national legislation; in accordance
with their national legislation; in accordance with domestic legislation; in accordance with its domestic legislation; in
accordance with their domestic legislation; in accordance with respective national legislations; in accordance with their
respective national legislation; in accordance with national laws; in accordance with domestic laws; subject to national
legislation; subject to domestic legislation; subject to its national legislation; subject to their national legislation;
where it deems appropriate; as it deems appropriate; as they deem appropriate; where it considers
appropriate; as it considers appropriate; as may be necessary; as may be appropriate; where practicable; if
practicable; wherever practicable; wherever necessary; whenever necessary; to the extent necessary; as the case may be"""
"""What softens a duty wherever it stands."""

NEGATIONS = """\
not; no; never; can't; won't; shan't; mustn't; needn't; isn't; aren't; doesn't; don't; neither; nor; none; nothing;
nobody; cannot; without; without prejudice to; unless; except; except as; other than; save for; save where; save as;
save that; save when; except where; except that; with the exception of; notwithstanding; excluding"""
ASIDE = """\
without; without prejudice to; unless; except; except as; except where; except that; other than; save for; save where; save as;
save that; save when; with the exception of; notwithstanding; excluding"""
"""Those that negate what follows them, not the verb of their clause."""

NOBODY = "no; none; nobody; nothing; neither"
"""What a clause begins with that forbids somebody something, ..."""
FORBIDDING = "shall; must; may; can"
"""... and verbs that then say the same: no Party shall, no Party may."""

RESTRICTING = "only; solely; exclusively"
"""What says that nothing else is meant; after a word before it in its clause, if there are two."""
PROHIBITING = """\
prohibit; prohibits; prohibited; prohibiting; forbid; forbids; forbidden; ban; bans; banned; refuse; refuses; refused; deny;
denies; denied; reject; rejects; rejected"""
"""What negates as a verb, where no such word stood or stands."""
NEGATING = "un; in; im; il; ir; non; non-; dis"
"""Beginnings that turn a word into its opposite: "lawful", "unlawful"."""

NOT_NEGATED = """\
charge; charged; charges; charging; close; closed; closing; closure; come; count; counts; course; courses; cover; covered;
covers; covery; crease; creased; creases; creasing; fluence; form; formation; formed; former; forming; forms; habit;
habitants; land; patch; patched; plant; planted; play; played; port; portable; portant; ported; ports; pose; posed; poses;
position; positions; press; prison; prove; proved; proves; side; sides; stall; stance; stances; struct; structed; structure;
tend; tended; tends; tent; tention; tress; tribute; tributed; tribution; trust; trusted; vest; vested;
stead; deed; sight; flow; take; set; door; doors; put; puts; shore; ward; sofar"""
"""Words that these beginnings make another one of, not its opposite: "port", "import"."""

CONJUNCTIONS = "and=and; or=or; and/or=and/or; and / or=and/or; as well as=and"

# --- actors: who is bound or helped ---

ACTORS = """\
state party; state parties; states party; states parties; party; parties; requesting state party; requested state
party; requesting state; requested state; requesting party; requested party; member state; member states; state;
states; each state party; each party; any state party; any party; all parties; all states parties; conference of the
parties; conference of the states parties; conference; secretariat; secretary-general; depositary; committee;
commission; bureau; subsidiary body; competent authority; competent authorities; central authority; central
authorities; law enforcement authorities; judicial authorities; service provider; service providers; private sector;
civil society; non-governmental organizations; academic institutions; indigenous peoples; local communities;
developing country; developing countries; developed country; developed countries; developing country parties;
developed country parties; developing states; least developed country; least developed countries; least developed
country parties; third country; third countries; third party; third parties; third state; third states; small island
developing states; landlocked developing countries; person; persons; any person; every person;
each person; no person; adult; adults; individual; individuals; victim; victims; witness; witnesses; child; children; legal
person; legal persons; natural person; natural persons; general assembly; security council; international court of
justice; regional economic integration organization; regional economic integration organizations; international
organization; international organizations; regional organization; regional organizations"""
"""Who acts, or for whom: a change here changes who is bound or helped."""

ONE_ACTOR = """\
state party=party; state parties=parties; states party=parties; states parties=parties; each state party=each party;
contracting party=party; contracting parties=parties; contracting state=state; contracting states=states"""
"""Names of one actor, each with the one that it is read as where a name was replaced throughout."""

BODIES = """\
Commission; Conference of the Parties; Conference of the States Parties; Conference; Committee; Council; Assembly; Bureau;
Secretariat; Authority; Division"""
"""Nouns that name a body: with or without the words around it that draft writers leave out."""

DETERMINERS = "this; each; any; no; such; both"
"""What stands with its capital before the name of a body where a sentence begins."""

# --- figures: numbers, shares, dates, deadlines ---

FIGURES = """\
zero=0; one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; eleven=11; twelve=12;
thirteen=13; fourteen=14; fifteen=15; sixteen=16; seventeen=17; eighteen=18; nineteen=19; first=1.; second=2.; third=3.;
fourth=4.; fifth=5.; sixth=6.; seventh=7.; eighth=8.; ninth=9.; tenth=10.; eleventh=11.; twelfth=12.; thirteenth=13.;
fourteenth=14.; fifteenth=15.; sixteenth=16.; seventeenth=17.; eighteenth=18.; nineteenth=19.; twenty=20; thirty=30; forty=40;
fifty=50; sixty=60; seventy=70; eighty=80; ninety=90; twentieth=20.; thirtieth=30.; fortieth=40.; fiftieth=50.; sixtieth=60.;
seventieth=70.; eightieth=80.; ninetieth=90.; hundred=100; hundredth=100.; thousand=1000; million=1000000;
billion=1000000000"""
"""Numbers in words; those that count an order end in a full stop."""

NUMBER_AND = "and"
"""What joins the parts of a number in words."""

PRONOUNS = "one"
AFTER_PRONOUNS = "another; that; which; who; whose; whom; by"
"""Numbers that stand for a noun where a mark or one of these words follows."""

IGNORED = """\
first instance; first place; first sight; one hand; minutes of the; up to date; non state; non states; non party; non parties"""
"""Words in which a figure counts nothing."""

DENOMINATORS = "half=2; third=3; thirds=3; quarter=4; quarters=4; fourth=4; fourths=4; fifth=5; fifths=5; tenth=10; tenths=10"
"""What stands behind a number that counts parts."""

FRACTIONS = "half; quarter; thirds; quarters; majority; unanimity; unanimous; consensus; once; twice; thrice"
MONTHS = "january; february; march; april; may; june; july; august; september; october; november; december"
TIMES = """\
day=day; days=day; week=week; weeks=week; month=month; months=month; year=year; years=year; hour=hour; hours=hour;
minute=minute; minutes=minute; per cent=%; percent=%; %=%"""
"""Units of a deadline or share, each with the name that all its forms share."""

BOUNDS = """\
not later than=latest; no later than=latest; at the latest=latest; not earlier than=earliest; no earlier than=earliest;
at the earliest=earliest; not less than=least; no less than=least; no fewer than=least; not fewer than=least;
at least=least; not more than=most; no more than=most; not exceeding=most; at most=most; at the most=most; up to=most;
does not exceed=most; do not exceed=most; not greater than=most; no greater than=most; not higher than=most; no higher than=most;
not larger than=most; no larger than=most; not longer than=most; no longer than=most; not lower than=least; no lower than=least;
not smaller than=least; no smaller than=least; not shorter than=least; no shorter than=least"""
"""Words that bound a figure, each with the name that all its forms share: they negate nothing."""

BOUNDS_BESIDE = "up to=behind; once=within"
"""Those that bound or count only with a number beside them, each with where it stands, or `within` a clause: not in "set up to
light", nor in "once lit"."""
MEASURED = "maximum; double; twice; including; usd; eur; gbp; us"
"""What stands there for a number, ..."""
MEASURES = "maximum; minimum; value; amount; sum; total; limit; level; number; extent; percentage; end"
"""... and what does so behind an article."""
COMPARING = """\
less; more; fewer; greater; lower; higher; smaller; larger; longer; shorter; older; younger; earlier; later; before; after;
within; until; over; under; above; below; beyond; from; since; prior; following; exceeding; exceeds; exceed; least; most"""
"""Words that say how a figure counts, ..."""
COMPARED_TO = "than; to"
"""... and those between them and the figure."""
LIMITS = """\
minimum=least; minimums=least; minima=least; minimal=least; floor=least; maximum=most; maximums=most; maxima=most;
maximal=most; ceiling=most"""
"""Words for the two ends of a range: one for the other turns a figure round."""
PROMPTLY = """\
annually=year; immediately=immediately; forthwith=immediately; promptly=promptly; without delay=without delay; without
undue delay=without undue delay; as soon as possible=as soon as possible; annual=year; yearly=year; daily=day;
weekly=week; monthly=month; quarterly=quarterly; biennially=biennially; biennial=biennially;
periodically=periodically; regularly=regularly; forthwith=forthwith; expeditiously=expeditiously; in due course=in due
course; within a reasonable time=within a reasonable time; without unreasonable delay=without undue delay; as soon as
practicable=as soon as practicable"""
"""Deadlines without a number, each with the name that all its forms share."""

NUMBERED = """\
table; tables; figure; box; form; forms; schedule; schedules; rule; rules; regulation; regulations; option; options; variant;
alternative; category; categories; group; groups; phase; phases; stage; step; type; types; class; classes; tier; level; band;
zone; zones; area; list; target; goal; module; formula; version; edition; protocol; decision; resolution; recommendation;
guideline; principle; standard; directive; lot; route; volume; column; line; unit; covid; euros; dollars; francs"""
"""Words whose number names which one is meant: written on to them it is no note's."""

# --- references: what is cited, and how ---

CITED = """\
article: article articles art. arts.
recital: recital recitals
paragraph: paragraph paragraphs para. paras. para paras par. pars. §
point: subparagraph subparagraphs sub-paragraph sub-paragraphs subpara. point points item items clause clauses
point: sub-para. sub-paras. lit. let. lett. litt. pt. pts.
chapter: chapter chapters
section: section sections
part: part parts
annex: annex annexes appendix appendices"""
"""What is cited, a line a kind: its tag, then every form of the word."""

CITED_STEMS = ("rticle", "aragraph")
"""Of nouns behind which numbers in words can stand, ..."""
CITED_PARTS = ("Part ", "Parts ", "Chapter ")
"""... of those that only some drafts count so, ..."""
CITED_OF_THIS = (" of this article", " of the present article")
"""... and what else stands behind them where a paragraph of the same article is told by its place."""
CITED_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
"""Numbers in words behind what is cited: "articles three and four"."""
CITED_ORDERED: frozenset[str] = frozenset()
"""Those that count paragraphs, whether they are numbered or not."""
CITED_TENS, CITED_JOINTS, CITED_COMPOUND = 20, ("-", " "), "{0}{2}{1}"
"""From which ten on a one is joined to it, how, and in what order."""
CITED_NOT_NUMBERS = (
    r"[ -](?:and a half|hundred|thousand|million|per ?cent|thirds?|fourths?|fifths?|quarters?)(?![^\W_])"
    r"|(?<=\sone) (?:another|or more|of (?:the|its|their|these|those|them|which|whom)|who|which|that|and the same)(?![^\W_])"
)
"""What follows such a word where it is none of them, or not alone."""
CITED_LETTERS = "b-hj-np-z"
"""A bare letter after a number that can be a point: article 32 b."""

CITED_POINTED = "lit.; let.; lett.; litt.; pt.; pts."
"""Nouns behind which a letter alone is a point: "lit. b", ..."""
CITED_JOINED = "al.=paragraph"
"""Nouns that name a paragraph only beside its article: they count anything."""
CITED_SHORT = ("lit. ", "let. ", "tt. ", "pt. ", "pts. ", "al. ")
"""... and what any such noun holds."""
CITED_UNITS = """\
rule=rule; rules=rule; regulation=regulation; regulations=regulation; principle=principle; principles=principle;
guideline=guideline; guidelines=guideline; standard=standard; standards=standard; clause=clause; clauses=clause"""
"""What the articles of some texts are called: every form of the word, and the word by which it is known."""
CITED_AND = "and; or; and/or"
CITED_TO = "to; through"
CITED_OF = "of; in; to; under"
CITED_THIS = "this; the present; the same"
CITED_THESE = "these"
"""Those that stand before more than one: these rules."""
CITED_SAME = "the same"
"""Those of CITED_THIS that name what the words before them named."""

CITED_THE = "the; that; said; its"
CITED_THOSE = "that; said; its"
CITED_ITS = "its"
CITED_CODED = "regulation; regulations"
"""What is cited by codes alone: regulation B-1, and no regulation 44."""
CITED_BACK = "of that; of the same; of that same; of the said; in that; in the same; under that"
"""What says that a place stands in the article or paragraph named before it."""
CITED_LINK = "of; the; on; against; for; and; to; by"
CITED_FROM = "from"
CITED_POSSESSIVE = "(?:['’]s)?"
"""What an article's number ends in before its paragraph, as a pattern: article 3's paragraph 2."""
CITED_ANNEX = r"(?<![^\W_])(?:the|in|of|under|see)\s+(annex)(?!\s+there)"
CITED_ANNEX_STEM = "nnex"
"""How an annex is named without its number: a pattern in lowered text whose group is the noun; and what the noun always holds."""
CITED_NEAR = "above; below"
"""What says "in this same article"."""

CITED_OWNER = "of"
CITED_THEREOF = "thereof; thereto"
"""What says that a place belongs to the article or instrument named before it."""

CITED_COUNTED = "paragraph"
CITED_NTH = "st; nd; rd; th"
"""What is named by its place in an article: the second paragraph of article 4."""

CITED_BETWEEN = "in particular; especially; notably; in particular its; in particular in its; in its"
"""What can stand between the name of another instrument and a place in it."""
CITED_INCLUSIVE = "both inclusive; inclusive"
CITED_PICKED = """\
except; except for; except in; with the exception; excepting; excluding; other than; save; save for; apart from; including;
in particular; and in particular; particularly; especially; and especially; notably"""
"""What says that of the article before it only some paragraphs are meant, or all but some: article 4, except paragraph 2."""
CITED_ELSEWHERE = r"\s(?:of|in)\s(?:(?:the|that|those)\s|(?=[A-Z]))((?!present\b|same\b)\w+)"
"""What stands behind a place that is none of the text itself, as a pattern with a group that its name begins with."""
CITED_OPENING = """\
subject; under; in; pursuant; notwithstanding; without; as; for; by; to; upon; with; if; where; when; unless; except; save;
having; considering; according; consistent; following; on; of; within; besides; unlike; further; through; from; whereas; while;
whenever"""
"""Words that open what stands before a clause: "subject to the Charter, article 5 applies"."""
CITED_BEFORE_NAME = r"(?:[A-Z][\w’'-]*|\d{4})"
"""A word, as a pattern, that can belong to the name of an instrument whose noun it stands before."""

CITED_BESIDE = """\
paragraph -1: preceding paragraph; previous paragraph; foregoing paragraph; paragraph immediately above
paragraph +1: following paragraph; next paragraph; succeeding paragraph
point -1: preceding subparagraph; previous subparagraph; foregoing subparagraph; preceding sub-paragraph; preceding point
point +1: following subparagraph; next subparagraph; following sub-paragraph; following point
article -1: preceding article; previous article; foregoing article
article +1: following article; next article; succeeding article
chapter -1: preceding chapter; previous chapter; foregoing chapter
chapter +1: following chapter; next chapter"""
"""What is cited by its place alone, a line a kind and direction: its tag and the step to it, then the phrases."""

INSTRUMENTS = """\
convention; agreement; protocol; treaty; charter; covenant; statute; regulation; directive; decision; resolution; pact;
constitution; declaration; act; code; rules; guidelines; conventions; protocols; accord; compact; arrangement; understanding;
memorandum"""
"""Texts that an article can belong to."""

# --- definitions ---

DEFINITION_HEADINGS = "use of terms; definitions; definition; terms used; terminology; interpretation"
DEFINING = "shall mean; shall include; means; mean; refers to; is understood as; includes"
DEFINING_LEADS = """\
for the purpose; in this; in the present; as used in; the term; the terms; the expression; the word"""
"""What a sentence that defines a term can begin with."""
DEFINING_BY = "by … is meant; by … are meant; by … is understood; by … are understood"
"""What a term that has no quotation marks stands between, at the start of a sentence."""

# --- brackets: what stands in them ---

AGREED = "agreed ad referendum; ad referendum; ad ref; agreed ad ref; agreed; closed"
"""What a bracket says when its words are agreed."""
AGREED_SO = "agreed text; text agreed; accepted; approved"
"""What says so only beside one of those below."""
AGREED_HOW = """\
provisionally; tentatively; preliminarily; on a provisional basis; in principle; ad referendum; ad ref;
subject to confirmation; subject to consultation; subject to consultations; subject to further consultation;
subject to further consultations; subject to approval; subject to verification; subject to review; pending confirmation;
pending consultation; pending consultations; pending further consultations; pending approval; pending verification;
pending review"""
"""How words are agreed that are not agreed for good, before the words above or behind them."""

PLACEHOLDERS = """\
placeholder; tbd; tbc; to be determined; to be completed; to be developed; to be decided; to be added; to be inserted;
blank; deleted; reserved"""
REMARKS = "note; nb; editor; editor's note; editorial note; chair's note; sic; see; former; formerly; previously; cf."
"""How a remark of the editors begins."""

OPTIONS = "option; alternative; variant; alt"
NOTHING = "no; none"
"""How an option begins that asks for no text: "No reference to ..."."""

PROPOSING = (
    "text proposed by; proposed by; proposal by; proposal of; proposal from; proposals by; proposals of; proposed; proposal"
)
