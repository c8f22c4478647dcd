"""English: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = """\
programme=program; programmes=programs; labour=labor; centre=center; centres=centers; favour=favor;
favourable=favorable; honour=honor; behaviour=behavior; neighbour=neighbor; neighbouring=neighboring; harbour=harbor;
endeavour=endeavor; endeavours=endeavors; colour=color; rigour=rigor; defence=defense; offence=offense;
offences=offenses; licence=license; licences=licenses; practise=practice; practises=practices; practised=practiced;
practising=practicing; defences=defenses; judgement=judgment; judgements=judgments; acknowledgement=acknowledgment;
fulfil=fulfill; fulfils=fulfills; fulfilment=fulfillment; enrol=enroll; enrolment=enrollment; instalment=installment;
instalments=installments; skilful=skillful; catalogue=catalog; dialogue=dialog; metre=meter;
metres=meters; travelling=traveling; labelled=labeled; labelling=labeling; channelled=channeled;
cancelled=canceled; modelling=modeling; counselling=counseling; signalling=signaling; ageing=aging; whilst=while;
amongst=among; towards=toward; forwards=forward; afterwards=afterward; grey=gray; sceptical=skeptical;
manoeuvre=maneuver; aluminium=aluminum; sulphur=sulfur; foetus=fetus; adaption=adaptation;
adaptions=adaptations; accomodate=accommodate; accomodation=accommodation; agressive=aggressive; aquire=acquire;
comittee=committee; commitee=committee; concensus=consensus; enviroment=environment; enviromental=environmental;
existance=existence; goverment=government; goverments=governments; harrassment=harassment; independant=independent;
liason=liaison; maintainance=maintenance; neccessary=necessary; occured=occurred; occurence=occurrence;
persistant=persistent; priviledge=privilege; priviledges=privileges; publically=publicly; recieve=receive;
recieved=received; refered=referred; responsability=responsibility; seperate=separate; seperately=separately;
sucessful=successful; artcile=article; artilce=article; agrement=agreement; aggreement=agreement; comission=commission;
commision=commission; committment=commitment; committments=commitments; daft=draft; developement=development;
explicitely=explicitly; paragragh=paragraph; necesary=necessary; supercede=supersede;
superceded=superseded; thier=their; transfered=transferred; untill=until;
an=a; para=paragraph; paras=paragraphs; subpara=subparagraph; vis-a-vis=vis-à-vis; naïve=naive; naïvely=naively;
façade=facade; façades=facades; kilometre=kilometer; kilometres=kilometers; km=kilometers; kg=kilograms;
kilogrammes=kilograms; chairman=chairperson; chairwoman=chairperson; chair=chairperson; chairmen=chairpersons;
chairs=chairpersons; vice-chairman=vice-chairperson; vice-chairmen=vice-chairpersons; vice-chair=vice-chairperson;
vice-chairs=vice-chairpersons; spokesman=spokesperson; mankind=humankind"""
"""Spellings that say the same, each with the form that both are read as."""

SPELLED_STEMS = """\
colour=color; labour=labor; honour=honor; favour=favor; behaviour=behavior; neighbour=neighbor; harbour=harbor;
endeavour=endeavor; vapour=vapor; armour=armor; flavour=flavor; humour=humor; savour=savor; tumour=tumor;
travell=travel; cancell=cancel; labell=label; modell=model; signall=signal; counsell=counsel; channell=channel; fuell=fuel;
tunnell=tunnel; levell=level; panell=panel; fulfill=fulfil; enroll=enrol; paralys=paralyz; analys=analyz; catalys=catalyz;
defenc=defens; offenc=offens; licenc=licens; pretenc=pretens; centred=centered; manoeuvr=maneuver; paed=ped;
archaeolog=archeolog; willful=wilful; skillful=skilful"""
"""Beginnings of words that say the same with whatever ending."""

SPELLED_ENDINGS = """\
isations=izations; isation=ization; isational=izational; ising=izing; ised=ized; ises=izes; ise=ize; iser=izer;
isers=izers; ysed=yzed; ysing=yzing; yse=yze"""
INFLECTED = (
    (r"(?<=child)ren(?![^\W\d_])", ""),
    (r"(?<=wom)e(?=n(?![^\W\d_]))", "a"),
    (r"(?<=[^\W\d_]{3})[es]+(?![^\W\d_])", ""),
    (r"(?<=[^\W\d_]{2})y(?![^\W\d_])", "i"),
)
"""Endings that one and many of a word differ in, and what each is read as."""

UNLIKE = """\
apart; amoral; atypical; aside; ahead; away; alike; afar; along; around; across; apolitical; asymmetric; asymmetrical;
asocial; sometime; maybe; everyday; anyone; already; altogether; therapist; abridge; apiece; afoot; alive; alone; arise;
anew; aboard; nowhere; award; avoid; again; amount; acute; everyone; someone; inform; informs; income; invest; intact;
onset; island; asset; assign; nothing; nobody; notable"""
"""Words that say something else than their two halves."""

HYPHENED = """\
unionized; unionised; multiply; preposition; prepositions; coop; coops; extraordinary; corespondent; corespondents;
resign; resigns; resigned; resigning; recover; recovers; recovered; recovering; reform; reforms; reformed; reforming;
recreate; recreates; recreated; recreating; recreation; recount; recounts; recounted; recounting; recollect; recollects"""
"""Words that say something else without a hyphen than with one: what is un-ionized has no ions, what is unionized a union; who
resigns goes, who re-signs stays."""

TWICE = "that; had"
"""Words that may stand twice on purpose."""

IDIOMS = """\
with regards to=with regard to; in regards to=in regard to; in regards of=in regard of; growing numbers of=growing number of;
increasing numbers of=increasing number of; Conference of Parties=Conference of the Parties;
in order that=so that; day following=day after; days following=days after; month following=month after;
months following=months after; less than=fewer than; Less than=Fewer than;
can not=cannot; good will=goodwill; one-half of=half of; One-half of=Half of; the term “=the expression “;
The term “=The expression “; the term "=the expression "; The term "=The expression \"; man-made=human-made;
his=his or her; her=his or her; their=his or her; he=he or she; He=He or she; they=he or she; They=He or she;
him=him or her; them=him or her; himself=himself or herself"""
"""Idioms got wrong, each with the right one, and such as say the same."""

NUMBERED_BY = "no.=number; nos.=numbers"
"""What says the same before a figure."""

SHORTENED = "i.e.=that is; e.g.=for example; viz.=namely"
"""Abbreviations that say the same as the words behind them in any clause."""

# --- words that say another thing when they are put for one another, and such that do not ---

TELLING = """\
all; some; any; each; every; only; both; either; several; many; most; few; more; less; fewer; before; after; until;
prior; following; minimum; maximum; include; includes; included; including; exclude; excludes; excluded; permit;
permits; permitted; allow; allows; allowed; prohibit; prohibits; prohibited; forbid; forbidden; ban; banned; require;
requires; required; increase; increases; increased; reduce; reduces; reduced; decrease; decreased; raise; lower;
import; imports; importing; importer; export; exports; exporting; exporter; ensure; ensures; ensuring; promote;
promotes; promoting; facilitate; facilitates; encourage; encourages; support; prevent; domestic; national;
international; foreign; internal; external; public; private; direct; mandatory; binding; voluntary; compulsory;
optional; calendar; working; business; kilogram; kilograms; tonne; tonnes; ton; tons; gram; grams; kilometre;
kilometres; metre; metres; mile; miles; nautical; dollar; dollars; euro; euros; gross; net; buyer; seller; sender;
receiver; employer; employee; creditor; debtor; lender; borrower; owner; master; lessor; lessee; plaintiff; defendant;
claimant; respondent; donor; recipient; sending; receiving; requesting; requested; high; low; above; below; over;
under; upper; inner; outer; exclusive; temporary; permanent; civil; criminal; intentional; negligent; upstream;
downstream; inside; outside; final; interim; provisional; bilateral; unilateral; multilateral; opt-in; opt-out;
former; latter; same; opposite; reverse; full; part; whole; half; total; partial; majority; minority; least; most; maximal;
minimal; general; particular; large; small; significant; serious; severe; substantial; minor; major; reasonable; excessive;
right; duty; duties; obligation; commitment; interest; privilege; immunity; immunities; freedom; liberty; liberties; security;
need; guideline; standard; recommendation; principle; sanction; incentive; penalty; penalties; fine; reward; subsidy;
subsidies; tax; taxes; fee; wage; profit; loss; losses; income; expense; peace; war; north; south; east; west; member;
observer; participant; driver; passenger; citizen; alien; resident; refugee; tourist; man; men; woman; women; boy; girl;
birth; death; consent; consultation; winner; loser; victim; offender; ally; allies; enemy; enemies; surplus; deficit; asset;
liability; liabilities; landlord; tenant; teacher; pupil; doctor; patient; producer; consumer"""
"""Words that, put for one another throughout, change each place and not a name: quantity, order, unit, side, strength."""

ANY_NOUN = "a; an; the; each; every; any; no; its; their; his; her; another; such"
"""What stands before a noun, be it with other words between."""

BEFORE_NOUN = """\
of; in; on; at; for; from; with; without; by; against; between; among; upon; into; under; over; through; within; about;
concerning; regarding; towards; across; per"""
"""The same, but some of it also stands before a verb: "for keeping to"."""

BEHIND_NOUN = """\
of; in; on; at; for; from; with; without; by; against; between; among; upon; into; under; over; through; within; about; to;
which; that; who; whose; whom; where; when; if; unless; pursuant; concerning; regarding; referred"""
NOUN_DOES = "shall; may; must; should; will; can; is; are; was; were; has; have; had; does; do; means"
"""What stands behind a noun, the latter behind one that does something; an adjective is followed by its noun."""

BEFORE_SUBJECT = "this; that; these; those; where; when; if; unless; while; whether; because"
BEFORE_VERB = "shall; may; must; should; will; would; can; could; might; not"
DOING = r"(?:tion|sion|ment|ance|ence|ing|[vsw]al)s?$"
"""How nouns end that tell what is done, if "of" stands behind them: put for one another, they are other verbs."""

INFINITIVE = r"ing$"
"""How words end that stand behind BEFORE_NOUN and are none."""

DONE = "of"
"""What stands behind a noun of DOING."""

MANY = r"(?<![sui])s$"
"""How nouns end, and no other words, that stand behind such as lead to one."""

NO_NOUN = r"(?:ly|less|ful|able|ible)$"
"""How words end that are no nouns."""

ADJECTIVE = r"(?:al|ic|ive|ous|ary|ory|ant|(?<!m)ent|ed|ing|an|ese)$"
"""How words end that are often adjectives: no abbreviation stands for one."""

PERSON = (
    r"(?:(?<![aou])er|or|ee|ist|ician|man|men|woman|women)s?$|^(?:crew|judge|guard|guest|host|pilot|victim|survivor|adult|minor|"
    r"spouse|tenant|agent|client|patient|parent|student|expert|official|citizen|national|alien|pupil|monk|nurse|clerk)s?$"
)
"""How nouns end of those who act, or are bound: another one throughout binds others."""

BODIES_ALIKE = "conference assembly meeting congress; committee commission council board"
"""Nouns of bodies, by kind, that name one and the same under either."""

FOUNDING = """\
hereby establish; hereby establishes; hereby create; hereby creates; hereby set up; hereby sets up; there is hereby established;
there is established; there shall be established; there is hereby created"""
"""What stands before the name of a body that a draft sets up."""
FOUNDED = """\
is hereby established; is established; shall be established; is hereby created; is created; is hereby set up; is set up; is
hereby constituted"""
"""And what stands behind it."""

THINGS = """\
computer; server; router; sensor; container; tanker; trailer; freighter; steamer; cutter; trawler; number; paper; order; matter;
water; river; power; letter; chapter; register; border; transfer; barrier; filter; layer; timber; fibre; fiber; error; sector;
factor; vector; reactor; tractor; motor; corridor; floor; harbor; anchor; colour; color; vapor; boiler; burner; buffer; cover"""
"""Nouns with such an ending that are things."""

POINTING = "this that; these those; such these; such those"
"""Words that point to what was named before, in pairs that stand for each other before the same noun."""

AGREEING = "is are; was were; has have; does do"
"""Forms of one verb that go with one and with many, in pairs."""

BACK = """\
this; these; those; such; they; its; their; it; he; she; his; her; the said; the foregoing; the aforementioned; the above; the
above-mentioned; the aforesaid; the latter; the former; the same applies; the same shall; the same is; the same rule; the same
rules; the same conditions; the same procedure; otherwise; thereafter; thereupon; likewise; similarly; however; nevertheless;
nonetheless; if so; if not; failing which; doing so; the other; the others; the same goes; both; each of
them; each of these; all of them; all of these; none of them; none of these; half of these; one of these; the first of these;
the last of these; another"""
"""What a provision begins with that speaks of what stands before it."""

POINTED = """\
this; that; these; those; such; such a; such an; the said; the foregoing; the above; the latter; the former; the
aforementioned; both; the same; them; either; neither"""
"""What does so behind one of OPENERS: in that event, under such conditions."""

ORDERED = """\
following order; in the order; order of; in sequence; following sequence; in turn; ranked; ranking; rank as; first of the
following; last of the following; first that"""
"""What a lead says of a list in which each point's place counts."""

COMPARED = "as; than"
"""What stands behind a noun that is told by what follows: such birds as geese."""

JOINED = "time; the; a; an; any; no; each; every; all; it; they; there"
"""What stands behind "that" where it only joins two clauses: "except that the"."""

IMPERSONAL = """\
prohibited; forbidden; necessary; important; essential; possible; impossible; permissible; permitted; lawful; unlawful;
desirable; agreed; understood; recommended; recognized; an offence; a crime; a condition; a defence; incumbent; the duty; the
responsibility; the task; the right; appropriate; sufficient; immaterial; irrelevant; open to"""
"""What stands behind "it" where that means nothing: it is prohibited to …, it shall be an offence if …"""

ACTING = """\
shall; should; may; must; will; would; can; could; might; is; are; was; were; be; has; have; had; do; does; did; and; or; but;
contain; contains; need; needs; remain; remains; become; include; includes; apply; applies"""
"""What follows a noun that points to what was named before; any other word may tell which one is meant."""

RELATIVES = "which; that"
"""Words that open a restricting clause alike where no comma stands before them."""

ASKING = """\
decid; determin; specif; state; declar; report; inform; notif; indicat; identif; establish; ask; consider; show; agree;
clarif; ascertain; know; advis; describ; explain; choos; select; propos; list; note; tell; disclos"""
"""How verbs begin behind which "which" asks and "that" tells."""

PARTICIPLE = "ed"
"""What a participle ends in that may stand before its noun and behind it."""

GERUND = "ing"
"""What a verb ends in that says which ones are meant, or what is done besides: "boats lying there"."""
"""The ending of a participle that may stand before its noun and behind it."""

CAUSING = (
    "have; has; had; having; keep; keeps; kept; get; gets; got; leave; leaves; left; make; makes; made; find; see; want; hold"
)
"""Verbs after which a participle before its noun and one behind it say two things: "have mended nets", "have nets mended"."""

UNTIL = "within by"
DEADLINES = "deadline; deadlines"
"""Words that say the same before a deadline."""

THEREFOR = "therefore therefor"
REASONS = "reason; reasons; justification; justifications; grounds; basis; explanation; explanations"
"""Words of which one is a slip for the other behind such nouns: "the justification therefor"."""

CLASSES = """\
least developed countries; landlocked developing countries; small island developing states; conference of the parties;
general assembly; security council; secretary-general; depositary; international court of justice"""
"""Classes of countries that the United Nations define, and bodies of which there is one: the same with "the" and without."""

LONGER = """\
longer; shorter; wider; broader; narrower; higher; greater; larger; smaller; stronger; weaker; better; worse; earlier; later;
faster; deeper; fuller; closer; clearer; safer; fairer; more"""
"""Words before which "a" may stand or not, where no other "a" stands close before it."""

STATES = """\
Bolivia (Plurinational State of); Iran (Islamic Republic of); Micronesia (Federated States of); Netherlands (Kingdom of the);
Venezuela (Bolivarian Republic of)"""
"""States that lists name with the rest of their full names or without."""

# --- what is known by its number ---

ACTS = "resolution; resolutions; decision; decisions"
DATED = "of"
ITEMS = "item; items"
"""What has a number of its own that its date or title only follows, and what leads to the date."""
ENTITLED = "entitled"
"""What gives a thing with a number its title, with a comma before it or without."""

# --- small words that say once more what others say already ---

REPEATED = """\
to; for; by; in; on; at; with; from; under; through; within; into; before; after; against; upon; concerning; regarding"""
"""Prepositions that stand before the first of two things that are joined, and before the second one or not."""

TO_DO = "to"
"""That of them behind which a verb may stand."""

SAID_THAT = "that; which; whom"
"""What joins a clause to the word before it, and may be left out where that clause begins with a pronoun."""

NOT_SAID = "so; order; provided; providing; except; such; now; given; than; save; only; not; condition; and; or; but"
"""Words behind which it says more."""

THEY = "they; it; he; she"

WHO_ARE = "which are; which is; that are; that is; who are; who is"
"""What stands before a participle or not."""

OWNING = "the its; the their"
OWNED = "session; sessions; meeting; meetings"
OWNED_WHICH = """\
first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; next; last; previous; annual; regular; ordinary;
extraordinary; special; organizational; final; resumed; and; or"""
"""What each body has of its own, and what tells which one is meant."""

RELATIVE = "which; who; whom; whose; that; where; when; if; unless; while"
"""Words that tell more of a thing."""

# --- recitals and decisions: how paragraphs that count each other begin ---

RECITING = """\
recalling; noting; recognizing; recognising; reaffirming; affirming; acknowledging; emphasizing; emphasising;
stressing; underlining; underscoring; welcoming; bearing; considering; mindful; aware; conscious; concerned;
convinced; determined; desiring; desirous; guided; taking; having; believing; observing; reiterating; expressing;
appreciating; alarmed; deploring; regretting; inspired; resolved; wishing; seeking; realizing; realising; encouraged;
commending; confirming; cognizant; gravely; deeply; noted; building; highlighting; acting; concluding"""
"""How a recital begins before such a word; "Limited also to" is none."""

DECIDING = (
    "decides; requests; recognizes; invites; notes; recalls; urges; calls upon; encourages; welcomes; reaffirms; stresses;"
    " emphasizes; takes note; acknowledges; affirms; considers; recommends; endorses; expresses; underlines; underscores"
)
"""How the operative paragraphs of a resolution begin, where COUNTING words stand before."""

COUNTING = "also; further"
"""Words that only tell a recital from the one before that begins alike (United Nations Editorial Manual, resolutions)."""

# --- commas and colons: where they part nothing, and where they do ---

OPENERS = """\
in; for; on; at; to; with; upon; where; when; if; under; pursuant; after; before; during; however; furthermore;
moreover; accordingly; also; further; thereafter; subject; recognizing; as; by; save; unless; except; whenever; until; once;
while; without; notwithstanding; although; since"""
"""Words that open an introductory phrase, after which a comma is a matter of style."""

LIMITING = """\
who; whose; whom; which; that; where; when; whenever; if; unless; except; save; provided; only; until; while; on condition;
in case; so long as; as long as; to the extent; subject to; in so far"""
"""Words before which a comma tells what is limited from what is only described."""

JOINING = "including; whether; both; either; thereby; had; has; have; was; were; be"
HEREINAFTER = "hereinafter; hereafter"
"""Words, beside those that open a phrase, before which a comma makes no two things of one."""

TIMING = "after; before; from; following; since; prior to; preceding"
"""What tells from when or until when time is counted: behind a comma, it may no longer be that time."""

SET_OFF = """\
however; therefore; moreover; furthermore; namely; notably; respectively; thus; accordingly; inter; alia; mutatis; mutandis;
for example"""
"""Words that commas may set off or not, as the house prefers."""

BETWEEN = "thereafter; subsequently"
"""Words that only tell when, between "shall" and its verb."""

SUBORDINATE = "that"
ABBREVIATED = "i.e.; e.g."
"""What a comma may follow or not."""

CAPITALS = "us; who; it; aids"
"""Words that are names where they are written in capitals."""
INCLUDING = "include; includes; including"
"""What a colon may follow or not."""

PLACED = "at; in; at the; in the"
"""What leads to a place behind a date."""

ANNOUNCING = "as follows"
"""What a comma may stand before, where a list is announced."""

DAYS_OF = "of"
"""What can stand between a day and its month: the 31st of December."""
DAYS_THE = "the"
"""What can stand before a day."""
FIRST_DAY = "first"
"""The first day of a month in words."""
BOUND = "party; parties; member; members"
"""Words that name those whom the text binds where it writes them with a capital, and others where it does not."""

WHICH_ONES = (
    r"(?:\w{3,}(?:ed|ing)|(?:un|with|over|under|mis|re|fore)?(?:held|kept|made|sold|told|taken|given|driven|lost|left|built|found|bound|"
    r"known|shown|drawn|grown|thrown|flown|worn|torn|sworn|borne?|written|hidden|bidden|ridden|chosen|frozen|stolen|spoken|broken|woven|"
    r"seen|done|gone|begun|sunk|hung|struck|stuck|won|sent|spent|lent|meant|dealt|felt|paid|laid|said|led|fed|bred|fled|met|bought|"
    r"brought|caught|sought|taught|fought|understood|stood|fallen|eaten|beaten|gotten|shaken|lit)|"
    r"(?:set|put|cut|read|run|cast)(?=\s+(?:out|forth|down|up|aside|by|in|on|at|for)\b))(?!\w)"
)
"""What begins words behind a noun that say which ones are meant: "boats owned by a guild", "boats held there"."""

MONEY = """\
euro=€; euros=€; pound sterling=£; pounds sterling=£; united states dollar=US$; united states dollars=US$; us dollars=US$;
u.s. dollars=US$; dollar=$; dollars=$; yen=¥"""
"""Names of currencies, each with its sign; "$" and "¥" are those of several."""
