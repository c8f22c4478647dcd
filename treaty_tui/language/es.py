"""Spanish: what the readers, the references and the words of law need to know of the language."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- headings and numbers: how a text is built ---

HEADINGS = {
    "part": "parte", "chapter": "capítulo capitulo", "section": "sección seccion", "book": "título titulo",
    "article": "artículo articulo art", "annex": "anexo apéndice apendice", "preamble": "preámbulo preambulo",
    "alternative": "opción opcion variante alternativa alt",
    "rule": "regla principio cláusula clausula directriz párrafo parrafo",
}  # fmt: skip
ORDINALS = {
    "primero": 1, "primera": 1, "primer": 1, "1º": 1, "1°": 1, "único": 1, "única": 1, "segundo": 2, "segunda": 2,
    "tercero": 3,
    "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7, "séptima": 7,
    "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
}  # fmt: skip
DRAFTED = "proyecto de; nuevo; nueva"
FORMERLY = "ex; antiguo; antigua; antes; anteriormente; anterior"
PUT_IN = "nuevo; nueva; nuevo artículo"
TITLES = "convención convenio tratado acuerdo protocolo pacto carta estatuto declaración resolución instrumento acta proyecto"
BEGINNINGS = """
a al ante antes aunque bajo cada con conforme conformidad cualquier cuando de dentro después del durante el ella en
entre esta estas este esto estos la las lo los mientras ningún ninguna nada no para podrán podrá por salvo según será
serán si sin sobre se su sus tales toda todas todo todos tras un una cuando
"""
SUBJECTS = ""
VERBS = """
es son será serán podrá podrán deberá deberán debe deben se puede pueden ha han está tiene tendrá
"""
BEFORE_REFERENCE = """
el la los las de del en a al con por para y o u según artículo artículos párrafo párrafos presente que capítulo parte
anexo sección bajo
"""
UNENDING = """
un una unos unas es son será serán ser igual iguales alcanza alcanzar supera superar exceda exceder número números núm.
núms. menos más unos con sin hacia contra entre desde hasta ante sobre que cuyo cuya su sus lo este esta
"""
RECITALS = r"(?:[A-ZÁÉ]\w+ )?(?:[A-ZÁÉÍÓÚ]\w+(?:ndo|ndose|ados?|adas?|idos?|idas?|ientes?)|Han convenido|Convienen|Acuerdan)\b"
PREAMBLE = (
    r"(?:Los |Las |La |El |NOSOTROS)?,? ?(?i:l[oa]s )?(?:Estados|Partes|PUEBLOS|Gobiernos|Asamblea|Miembros|Altas"
    r"|(?:Consejo|Conferencia|Comisión|Comité|Reunión|Junta|Parlamento|[Jj]efes|[Mm]inistros)\b[^.:]*,$)"
)

# --- duties: what binds, softens, negates, joins ---

LADDER = """\
deberá; deberán; debe; deben; está obligado a; están obligados a; se compromete a; se comprometen a; velará por; velarán \
  por
ha de; han de
debería; deberían; convendría
procurará; procurarán; procura; procuran; se esforzará por; se esforzarán por; considerará la posibilidad de; \
  considerarán la posibilidad de; se alienta a; se invita a; se insta a; hará todo lo posible por; harán todo lo \
  posible por; tratará de; tratarán de
podrá; podrán; puede; pueden; podría; podrían; tendrá derecho a; tendrán derecho a; tiene derecho a; tienen derecho a"""
LADDER_ENDINGS = "rá=0; rán=0"
"""The future tense binds, whatever the verb (ending=rung)."""

QUALIFIERS = """\
según proceda; cuando proceda; si procede; según corresponda; cuando corresponda; en su caso; si es necesario; cuando
sea necesario; según sea necesario; en la medida de lo posible; en la mayor medida posible; de ser posible; cuando sea
posible; cuando sea factible; de conformidad con su derecho interno; con sujeción a su derecho interno; con arreglo a
su derecho interno; de conformidad con su legislación interna; dentro de sus posibilidades; con carácter voluntario;
voluntario; voluntaria; voluntariamente; entre otras cosas; de ser necesario; con sujeción a su legislación interna;
con arreglo a su legislación interna; en la medida en que lo permita su derecho interno; en la medida en que su
derecho interno lo permita; en consonancia con su derecho interno; de conformidad con su ordenamiento jurídico
interno; de conformidad con el derecho interno; siempre que sea posible; de manera voluntaria; cuando sea apropiado;
en la medida en que sea posible; en la medida necesaria;
si lo considera apropiado; si lo consideran apropiado; si lo estima oportuno; si lo estiman oportuno; en lo posible;
en la medida en que lo permita su legislación; en la medida en que lo permitan sus leyes;
con arreglo a sus posibilidades; según sus posibilidades; en la medida de sus posibilidades;
de acuerdo con sus capacidades; en la medida en que sea factible;
de conformidad con los principios fundamentales de su ordenamiento jurídico;
de conformidad con los principios fundamentales de su derecho interno;
con sujeción a los principios fundamentales de su ordenamiento jurídico;
con arreglo a los principios fundamentales de su ordenamiento jurídico;
a reserva de los conceptos fundamentales de su ordenamiento jurídico; de conformidad con su legislación;
con arreglo a su legislación"""
NEGATIONS = """\
no; nunca; ni; ningún; ninguna; ninguno; nada; sin; sin perjuicio de; salvo; excepto; a menos que; con excepción de;
tampoco; no obstante"""
ASIDE = "sin; sin perjuicio de; salvo; excepto; a menos que; con excepción de; no obstante"
NOBODY = "ningún; ninguna; ninguno; nadie; nada"
FORBIDDING = "deberá; deberán; debe; deben; podrá; podrán; puede; pueden"
RESTRICTING = "solo; sólo; solamente; únicamente; exclusivamente; no sino"
PROHIBITING = """\
prohíbe; prohíben; prohibir; prohibirá; prohibirán; prohibido; prohibida; prohibidos; prohibidas; deniega; denegar; denegado;
denegada; rechaza; rechazar; rechazará; rechazado; rechazada"""
NEGATING = "in; im; i; ir; no; no-; des; dis"
NOT_NEGATED = """\
forma; formación; forme; formes; fracción; fracciones; portante; portantes; portar; posición; puesta; puesto; puestos;
stancia; strucción; tensión"""
CONJUNCTIONS = "y=y; e=y; o=o; ó=o; u=o; y/o=y/o; así como=y"

# --- actors: who is bound or helped ---

ACTORS = """\
estado parte; estados parte; estados partes; estado; estados; parte; partes; estado parte requirente; estado parte
requerido; parte requirente; parte requerida; estado requirente; estado requerido; estado miembro; estados miembros;
conferencia de las partes; conferencia de los estados partes; conferencia; secretaría; secretario general; depositario;
comité; comisión; autoridad competente; autoridades competentes; autoridad central; autoridades centrales; proveedor de
servicios; proveedores de servicios; sector privado; sociedad civil; organizaciones no gubernamentales; países en
desarrollo; países desarrollados; estados en desarrollo; persona; personas; adulto; adultos; víctima;
víctimas; testigo; testigos; niño; niños; persona jurídica; personas jurídicas; asamblea general; pueblos indígenas"""
ONE_ACTOR = "estado parte=parte; estados parte=partes; estados partes=partes; parte contratante=parte; partes contratantes=partes"
DETERMINERS = "una; un; al; esta; este"

# --- figures: numbers, shares, dates, deadlines ---

FIGURES = """\
dos=2; tres=3; cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9; diez=10; once=11; doce=12; trece=13; catorce=14;
quince=15; dieciséis=16; diecisiete=17; dieciocho=18; diecinueve=19; veintiún=21; veintiuno=21; veintiuna=21; veintidós=22;
veintitrés=23; veinticuatro=24; veinticinco=25; veintiséis=26; veintisiete=27; veintiocho=28; veintinueve=29; veinte=20;
treinta=30; cuarenta=40; cincuenta=50; sesenta=60; setenta=70; ochenta=80; noventa=90; cien=100; ciento=100; mil=1000;
doscientos=200; doscientas=200; trescientos=300; trescientas=300; cuatrocientos=400; cuatrocientas=400; quinientos=500;
quinientas=500; seiscientos=600; seiscientas=600; setecientos=700; setecientas=700; ochocientos=800; ochocientas=800;
novecientos=900; novecientas=900;
millón=1000000; millones=1000000; billón=1000000000000; billones=1000000000000; primer=1.; segundo=2.; tercer=3.; cuarto=4.;
quinto=5.; sexto=6.; séptimo=7.; octavo=8.; noveno=9.; décimo=10.; primero=1.; primera=1.; segunda=2.; tercero=3.; tercera=3.;
cuarta=4.; quinta=5.; sexta=6.; séptima=7.; octava=8.; novena=9.; décima=10.;
vigésimo=20.; trigésimo=30.; cuadragésimo=40.; quincuagésimo=50.; sexagésimo=60.; nonagésimo=90.; centésimo=100."""
NUMBER_ONES = """\
un=1; uno=1; una=1; dos=2; tres=3; cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9"""
"""What that joins to tens: cuarenta y cinco."""
NUMBER_AND = "y"
"""What joins the parts of a number in words."""
DECIMAL = ","
"""What parts the whole of a number from the rest: "1,500" is not 1 500."""

IGNORED = "primera instancia; primer lugar; primer plano; segundo plano; un tercero; el tercero; al tercero"
DENOMINATORS = "tercio=3; tercios=3; cuarto=4; cuartos=4; quinto=5; quintos=5; décimo=10; décimos=10"
FRACTIONS = "mitad; tercio; tercios; cuartos; mayoría; unanimidad; consenso"
MONTHS = "enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre"
DATE_LINKS = "de; del"
"""What stands between a day, its month and its year: "1 de mayo de 2025"."""

TIMES = """\
día=día; días=día; semana=semana; semanas=semana; mes=mes; meses=mes; año=año; años=año; hora=hora; horas=hora; por
ciento=%; %=%"""
BOUNDS = """\
a más tardar=a más tardar; no más tarde de=a más tardar; al menos=al menos; por lo menos=al menos; no menos de=al menos;
como mínimo=al menos; a lo sumo=como máximo; como máximo=como máximo; no más de=como máximo;
no inferior a=al menos; no inferiores a=al menos; no superior a=como máximo; no superiores a=como máximo;
no exceda de=como máximo; no excedan de=como máximo; no excede de=como máximo; no supere=como máximo; no supera=como máximo;
no excederá de=como máximo;
no excederán de=como máximo; no superará=como máximo; no será inferior a=al menos; no serán inferiores a=al menos;
no será superior a=como máximo; no serán superiores a=como máximo; no es inferior a=al menos; no es superior a=como máximo"""
COMPARING = """\
menos; más; antes; después; dentro; hasta; desde; tras; sobre; bajo; mayor; menor; mayores; menores; superior; inferior;
superiores; inferiores; posterior; anterior; exceda; excede; supera; supere; encima; debajo; partir"""
COMPARED_TO = "que; un; una"
LIMITS = """\
mínimo=least; mínima=least; mínimos=least; mínimas=least; máximo=most; máxima=most; máximos=most; máximas=most"""
"""Words for the two ends of a range: one for the other turns a figure round."""
PROMPTLY = """\
inmediatamente=inmediatamente; sin demora=sin demora; sin dilación=sin dilación; lo antes posible=lo antes posible;
prontamente=prontamente; anualmente=año; anual=año; mensualmente=mes; mensual=mes; trimestralmente=trimestre;
trimestral=trimestre; periódicamente=periódicamente; regularmente=regularmente; de inmediato=inmediatamente; sin
dilaciones indebidas=sin dilaciones indebidas; cuanto antes=lo antes posible; a la brevedad posible=lo antes posible;
en un plazo razonable=en un plazo razonable; oportunamente=oportunamente"""
NUMBERED = """\
cuadro; cuadros; tabla; figura; formulario; lista; regla; reglamento; opción; variante; categoría; grupo; fase; etapa;
tipo; clase; nivel; zona; objetivo; módulo; fórmula; versión; protocolo; decisión; resolución; recomendación;
principio; norma; directiva; tomo; columna; línea; euros; dólares"""

# --- references: what is cited, and how ---

CITED = """\
article: artículo artículos art. arts.
recital: considerando considerandos
paragraph: párrafo párrafos párr. párrs. par. numeral numerales ap. §
point: apartado apartados apdo. apdos. inciso incisos inc. punto puntos literal literales letra letras lit. let. incs. pto.
chapter: capítulo capítulos
section: sección secciones
part: parte partes
annex: anexo anexos"""
CITED_NUMBERS = "primero=1; primera=1"
CITED_STEMS = ("rtículo", "árrafo")
CITED_PARTS = ("Parte ", "apítulo ")
CITED_OF_THIS = (" del presente artículo", " de este artículo")
CITED_WORDS = {
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
    "setenta": 70, "ochenta": 80, "noventa": 90, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3,
    "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7, "séptima": 7,
    "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
}  # fmt: skip
CITED_ORDERED = frozenset(word for word in CITED_WORDS if word not in FIGURES or f"{word}={CITED_WORDS[word]}." in FIGURES)
CITED_TENS, CITED_JOINTS, CITED_COMPOUND = 30, (" y ",), "{0}{2}{1}"
CITED_NOT_NUMBERS = (
    r" (?:mil|por ciento|tercios?|cuartas? partes?|quintos?|o más|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]"
    r"|séptim[oa]|octav[oa]|noven[oa])(?![^\W_])|(?<=\suno) (?:u otro|o más|de (?:los|ellos|sus))(?![^\W_])"
)
CITED_POINTS = r"\d{1,2}\)"
CITED_CLOSED = r"\s(?:del?\s|(?:y|e|o|u|al?)\s\d{1,3}\)|[a-z]\))"
CITED_LETTERS = "b-df-hj-np-tv-xz"
"""A bare letter after a number that can be a point, and is no word of its own: artículo 32 b."""
CITED_POINTED = "lit.; let.; inc.; incs.; letra; letras; literal; literales; inciso; incisos"
CITED_JOINED = "núm.=paragraph; núms.=paragraph; num.=paragraph; n.º=paragraph; nº=paragraph; n.°=paragraph; n°=paragraph"
CITED_SHORT = ("lit. ", "let. ", "letra", "iteral", "inc. ", "inciso", "núm", "num. ", "n.º", "nº", "n.°", "n°")
CITED_UNITS = """\
regla=regla; reglas=regla; principio=principio; principios=principio; cláusula=cláusula; cláusulas=cláusula;
clausula=cláusula; clausulas=cláusula; directriz=directriz; directrices=directriz"""
CITED_AND = "y; e; o; u; ó; y/o"
CITED_TO = "a; al"
CITED_OF = "del; de la; de los; de; de las"
CITED_THIS = "el presente; la presente; presente; presentes; este; esta; mismo; misma"
CITED_THESE = "estos; estas; los presentes; las presentes"
CITED_SAME = "mismo; misma"
CITED_THE = "el; la; los; las; dicho; dicha; ese; esa; aquel; aquella"
CITED_THOSE = "dicho; dicha; ese; esa; aquel; aquella"
CITED_ITS = "su; sus"
CITED_CODED = "regla; reglas"
CITED_BACK = "del mismo; de dicho; de ese; de esa; de ese mismo; de esa misma; del citado; del referido"
CITED_LINK = "de; del; las; la; los; sobre; contra; para; y; el; relativa; relativo; a"
CITED_FROM = "del"
CITED_ANNEX = r"(?<![^\W_])(?:el|del|al|en)\s+(anexo)"
CITED_ANNEX_STEM = "nexo"
CITED_ANNEX_TO = "a la; al; a"
CITED_NEAR = "supra; infra; anterior; precedente; anteriores"
CITED_OWNER = "de la; de los; de las; del; de"
CITED_ADJECTIVES = "internacional; única; general; europea; interamericana; adicional; facultativo; marco"
CITED_ABOUT = "relativo; para; por; relacionado"
CITED_BEHIND_VERBS = "que; en"
CITED_THEREOF = """\
de ella; de él; de ellas; de ellos; de la misma; del mismo; de esta última; de este último; de ésta; de éste;
de aquella; de aquel"""
CITED_COUNTED = "párrafo"
CITED_NTH = "er; º; ª; .º; .ª; °; ro; do"
CITED_BETWEEN = "en su; en sus; en particular el; en particular su; en particular los"
CITED_INCLUSIVE = "ambos inclusive; inclusive; inclusives"
CITED_PICKED = """\
con excepción; a excepción; con la excepción; excepto; salvo; exceptuando; excluyendo; en particular; y en particular;
en especial;
y en especial; especialmente; particularmente; incluido; incluida; incluidos; incluidas; que no sea; que no sean; distintos"""
CITED_ELSEWHERE = r"(?:\sdel\s|\sde\sl[ao]s?\s|\sde\s(?=[A-ZÀ-Þ])|\s(?:de\s)?es[ea]\s)((?!presente|mism)\w+)"
CITED_BESIDE = """\
paragraph -1: párrafo anterior; párrafo precedente; párrafo que antecede
paragraph +1: párrafo siguiente; párrafo que sigue
either -1: apartado anterior; apartado precedente
either +1: apartado siguiente
point -1: inciso anterior; inciso precedente
point +1: inciso siguiente
article -1: artículo anterior; artículo precedente; artículo que antecede
article +1: artículo siguiente
chapter -1: capítulo anterior; capítulo precedente
chapter +1: capítulo siguiente"""
INSTRUMENTS = """\
convención; convenio; acuerdo; protocolo; tratado; carta; pacto; estatuto; reglamento; directiva; decisión; resolución;
constitución; declaración; ley; código; arreglo; entendimiento; memorando; memorándum"""

# --- definitions ---

DEFINITION_HEADINGS = """\
definiciones; definición; terminología; términos empleados; términos utilizados; uso de los términos; uso de términos"""
DEFINING = "se entiende por; se entienden; se entenderá por; se entenderá; se entenderán; se entiende; significa; designa"
DEFINING_LEADS = """\
a los efectos; a efectos; a los fines; para los efectos; para los fines; en el presente; en la presente;
el término; los términos; la expresión; por"""
DEFINING_BY = "por … se entiende; por … se entienden; por … se entenderá; por … se entenderán; por … debe entenderse"

# --- brackets: what stands in them ---

AGREED = "agreed ad referendum; ad referendum; acordado ad referendum; aprobado ad referendum; acordado; convenido"
AGREED_SO = """\
acordada; acordados; acordadas; convenida; convenidos; convenidas; aprobado; aprobada; aprobados; aprobadas; aceptado;
aceptada; texto acordado; texto convenido"""
AGREED_HOW = """\
provisionalmente; con carácter provisional; a título provisional; de forma provisional; de manera provisional; en principio;
sujeto a confirmación; sujeta a confirmación; sujeto a consulta; sujeto a consultas; sujeto a aprobación;
a reserva de confirmación; a reserva de consulta; a reserva de consultas; a reserva de aprobación; pendiente de confirmación;
pendiente de consulta; pendiente de consultas; pendiente de aprobación"""
PLACEHOLDERS = "por completar; por determinar; se completará; reservado; suprimido; marcador de posición"
REMARKS = "nota; nb; sic; véase; antiguo; anteriormente; numeración"
OPTIONS = "opción; variante; alternativa; alt"
NOTHING = "sin; ningún; ninguna"
"""How an option begins that asks for no text: "No reference to ..."."""

PROPOSING = "texto propuesto por; propuesto por; propuesta por; propuesta de; propuesta del; propuesta"
