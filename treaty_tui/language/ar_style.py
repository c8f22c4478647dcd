"""Arabic: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = ""
SPELLED_ENDINGS = ""
INFLECTED = ((r"[\u064b-\u0652]", ""), (r"(?<!\w)[وفبك]?(?:ال|لل)(?=\w{3})", ""), (r"(?<=\w{3})(?:ون|ين|ات|ة)(?!\w)", ""))
"""Vowel marks, the article with what is written on to it, and the endings of many and of the feminine."""

# --- words that say another thing when they are put for one another, and such that do not ---

TELLING = """\
جميع; كل; بعض; أي; فقط; أكثر; أقل; قبل; بعد; الأدنى; الأقصى; يشمل; يستثني; المسموح; المحظور; المحظورة; المسموحة;
زيادة; خفض; الواردات; الصادرات; استيراد; تصدير; ضمان; تعزيز; تيسير; تشجيع; الوطني; الوطنية; الدولي; الدولية; الداخلي;
الداخلية; الأجنبي; العام; الخاص; الإلزامية; الطوعية; الملزمة; كيلوغرام; طن; كيلومتر; ميل; يورو; دولار; المشتري;
البائع; المرسل; المتلقي; الدائن; المدين; الطالبة; المطلوبة; المؤقت; الدائم; المدنية; الجنائية;
مشتر; مشتري; بائع; مرسل; متلق; متلقي; دائن; مدين; مستورد; مصدر; المستورد; المصدر; مؤقت; دائم;
الأول; الآخر; السابق; اللاحق; نصف; معظم; أغلبية; كلي; جزئي"""

ANY_NOUN = "كل; أي; هذا; هذه; ذلك; تلك; هؤلاء; بعض; جميع; لكل; وكل; أحد; بكل; وأي; لأي"
BEFORE_NOUN = "في; إلى; على; عن; بين; مع; ضد; تحت; خلال; دون; بدون; عبر; لدى"
BEFORE_VERB = "أن; لا; لن; لم; سوف; قد; ألا"


# --- commas and colons: where they part nothing, and where they do ---

OPENERS = "في; لأغراض; عند; إذا; وفقا; بعد; قبل; على"
LIMITING = "الذي; التي; الذين; اللذين; اللتين; إذا; حيث; إلا; ما"
