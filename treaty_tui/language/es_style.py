"""Spanish: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = """\
ó=o; setiembre=septiembre; sólo=solo; éste=este; ésta=esta; éstos=estos; éstas=estas; período=periodo; períodos=periodos;
substancia=sustancia; substancias=sustancias; km=kilómetros; kg=kilogramos"""
SPELLED_ENDINGS = ""
INFLECTED = ((r"(?<=[^\W\d_]{2})z(?![^\W\d_])", "c"), (r"(?<=[^\W\d_]{3})[es]+(?![^\W\d_])", ""))
GENDERS = "el/la; los/las; un/una; del/de la; al/a la; -o/-a; -os/-as; algún/alguna; ningún/ninguna; -or/-ora; -ores/-oras"
"""What words that agree with a noun end in, masculine and feminine, and such words whole."""
CONCORD = r"(?:[ai]d|cri?t|uest|ert|hech|dich|vist|uelt|rot|ext|bl|ic|iv|ori|os)[oa]s?$"
"""What participles and adjectives end in that stand apart from their noun."""
UNLIKE = """\
sino; porque; tampoco; también; aparte; conque; sobretodo; demás; entorno; acerca; afín; haber; aun; apenas"""

# --- words that say another thing when they are put for one another, and such that do not ---

IDIOMS = "dentro del plazo=en el plazo"
"""Idioms that say the same."""
NUMBERED_BY = "núm.=número; n.º=número; nº=número"
"""What says the same before a figure."""

SHORTENED = "p. ej.=por ejemplo"

TELLING = """\
todo; todos; toda; todas; cada; algunos; algunas; varios; ningún; solo; únicamente; más; menos; antes; después; hasta;
mínimo; máximo; mínima; máxima; incluye; excluye; permitido; permitidos; permitida; permitidas; prohibido; prohibidos;
prohibida; prohibidas; aumentar; reducir; aumento; reducción; importación; importaciones; exportación; exportaciones;
importador; exportador; asegurar; garantizar; promover; facilitar; alentar; nacional; nacionales; internacional;
internacionales; extranjero; interno; externo; público; privado; directo; obligatorio; obligatorios; obligatoria;
facultativo; voluntario; voluntaria; naturales; hábiles; kilogramos; toneladas; kilómetros; millas; euros; dólares;
comprador; vendedor; remitente; destinatario; empleador; empleado; acreedor; deudor; propietario; capitán; donante;
receptor; requirente; requerido; requerida; superior; inferior; temporal; permanente; provisional; definitivo; civil;
penal;
primero; último; mismo; contrario; pleno; parte; totalidad; mitad; mayoría; minoría; grave; graves; importante; importantes;
menor; mayor; razonable; excesivo;
derecho; deber; deberes; obligación; obligaciones; compromiso; interés; intereses; privilegio; inmunidad; libertad; seguridad;
necesidad; directriz; directrices; norma; recomendación; recomendaciones; principio; sanción; sanciones; incentivo; pena;
multa; recompensa; subvención; subvenciones; impuesto; tasa; salario; ganancia; pérdida; ingreso; gasto; paz; guerra; norte;
sur; este; oeste; miembro; observador; participante; conductor; pasajero; ciudadano; residente; refugiado; turista; hombre;
mujer; niño; niña; nacimiento; muerte; consentimiento; consulta; ganador; perdedor; víctima; autor; aliado; enemigo;
superávit; déficit; arrendador; arrendatario; maestro; alumno; médico; paciente; productor; consumidor"""

ANY_NOUN = """\
el; la; los; las; un; una; unos; unas; del; este; esta; estos; estas; ese; esa; esos; esas; su; sus; cada; toda; todos; todas;
todo; ningún; ninguna; cualquier; dicho; dicha; dichos; dichas"""
BEFORE_NOUN = "de; a; en; con; sin; por; para; sobre; contra; entre; bajo; hacia; según; al"
BEHIND_NOUN = "de; del; a; al; en; con; sin; por; para; sobre; contra; entre; bajo; que; cuyo; cuya; cuyos; cuyas"
NOUN_DOES = """\
deberá; deberán; debe; deben; podrá; podrán; puede; pueden; es; son; será; serán; ha; han; no; debería; deberían; significa"""
BEFORE_SUBJECT = "que; cuando; si; donde; mientras"
BEFORE_VERB = "debería; deberían; no"
DOING = r"(?:ción|sión|miento|aje)(?:es|s)?$"
INFINITIVE = r"[aei]r$"
DONE = "de; del"
NO_NOUN = r"(?:able|ible|oso|osa|osos|osas|mente)s?$"
ADJECTIVE = r"(?:al|ales|ico|ica|icos|icas|ivo|iva|ivos|ivas|ante|antes|[ai]d[oa]s?)$"
PERSON = r"(?:[dt]or|[dt]ora|ero|era|ista|ario|aria)(?:e?s)?$"

BODIES_ALIKE = "conferencia asamblea reunión congreso; comité comisión consejo junta"
FOUNDING = """\
se establece; se crea; se instituye; queda establecido; queda establecida; queda creado; queda creada; establecen; crean"""
FOUNDED = "queda establecido; queda establecida; queda creado; queda creada; queda instituido; queda instituida"

EUPHONIC = "o u=o ó ho hó 8 11; y e=i í hi hí"
"""Two forms of one word, and what the next word begins with before which it has the second one."""
AGREEING = "es son; era eran; ha han; está están; sea sean"
BACK = """\
este; esta; estos; estas; dicho; dicha; dichos; dichas; tal; tales; su; sus; él; ella; ellos; ellas; ese; esa; esos; esas; lo
anterior; lo mismo; sin embargo; de lo contrario; en caso contrario; del mismo modo; en su defecto; este último; esta última;
estos últimos; estas últimas; ambos; ambas; cada uno de ellos; cada una de ellas; uno y otro;
al hacerlo"""
POINTED = """\
este; esta; estos; estas; ese; esa; esos; esas; tal; tales; dicho; dicha; dichos; dichas; esto; eso; ello; lo anterior; ambos;
ambas"""
ORDERED = "orden siguiente; siguiente orden; en el orden; por orden; orden de; sucesivamente"
COMPARED = "como"

STATES = """\
Bolivia (Estado Plurinacional de); Irán (República Islámica del); Micronesia (Estados Federados de); Países Bajos (Reino de los);
Venezuela (República Bolivariana de)"""

# --- what is known by its number ---

ACTS = "resolución; resoluciones; decisión; decisiones"
DATED = "de; del; de fecha"
ITEMS = "tema; temas"
ENTITLED = "titulado; titulada; titulados; tituladas"

# --- small words that say once more what others say already ---

REPEATED = "a; al; por; para; en; con; sobre; bajo; contra; según; ante; mediante"
RELATIVE = "que; quien; quienes; cuyo; cuya; cuyos; cuyas; donde; cual; cuales; si; cuando"

# --- recitals and decisions: how paragraphs that count each other begin ---

RECITING = """\
recordando; observando; notando; reconociendo; reafirmando; afirmando; destacando; subrayando; poniendo; acogiendo;
teniendo; considerando; consciente; conscientes; convencida; convencidos; preocupada; preocupados; tomando; habiendo;
deseando; deseosa; deseosos; expresando; reiterando; decidida; decididos; guiada; guiados; inspirada; inspirados;
celebrando; lamentando; deplorando; estimando; alentada; alentados; alarmada; alarmados"""
COUNTING = "también; además; asimismo"

# --- commas and colons: where they part nothing, and where they do ---

OPENERS = "a; en; para; por; con; de; cuando; si; al; bajo; conforme; tras; después; antes; además; asimismo"
LIMITING = """\
que; quien; quienes; cuyo; cuya; cuyos; cuyas; donde; cuando; si; salvo; siempre; a condición; con la condición; a
menos; en la medida; en caso; a reserva"""
JOINING = "incluidos; incluidas; incluido; incluida; así; mediante; por"
HEREINAFTER = "adelante; sucesivo"
TIMING = "después; antes; desde; tras; a partir; a contar; contados; contado; contadas; siguientes; siguiente; anteriores"
SET_OFF = "embargo; respectivamente; mutatis; mutandis; por ejemplo"
SUBORDINATE = "que"
ABBREVIATED = "p. ej."
PLACED = "en; en la; en el; en los"

DAYS_OF = "de; del"
FIRST_DAY = "primero"
BOUND = "parte; partes; miembro; miembros"

WHICH_ONES = (
    r"\w*(?:\w{2}[aií]d|hech|dich|scrit|puest|vist|viert|biert|muert|rot|vuelt|suelt|impres|fech|frit|elect|sujet)[oa]s?(?!\w)"
)
"""What begins words behind a noun that say which ones are meant: "barcos mantenidos por un gremio"."""

MONEY = """\
euro=€; euros=€; libras esterlinas=£; dólares de los estados unidos=US$; dólares de los estados unidos de américa=US$;
dólares estadounidenses=US$; dólares=$; yenes=¥"""
"""Names of currencies, each with its sign; "$" and "¥" are those of several."""
