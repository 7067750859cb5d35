"""Cuts the four faces of Tinos to the characters a contract may have, and writes src/source/characters.ts from them.

Run in the root of the repository, with fonttools 4.68 for Python and the npm package @expo-google-fonts/tinos 0.4.2:
    python3 src/render/pdf/faces/cut.py
Kept: the characters below that stand in all four faces, kerning, no hints, no substitutions (so one character is always
one glyph). Dropped: every second character of a shared glyph (no-break space beside space, soft hyphen beside hyphen),
for a file could not tell them apart; combining marks; what is not in Unicode's normal form C; controls and formatting.
"""

import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

SOURCE = "node_modules/@expo-google-fonts/tinos"
FACES = {
    "regular": "400Regular/Tinos_400Regular.ttf",
    "bold": "700Bold/Tinos_700Bold.ttf",
    "italic": "400Regular_Italic/Tinos_400Regular_Italic.ttf",
    "bold-italic": "700Bold_Italic/Tinos_700Bold_Italic.ttf",
}
TARGET = "src/render/pdf/faces"
FIGURES = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}

# Latin of Europe, Vietnam and the pinyin of Chinese names; punctuation, currencies, fractions, arrows, comparison, marks.
RANGES = [
    (0x20, 0x7E), (0xA1, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1CD, 0x1DC),
    (0x1E6, 0x1E7), (0x1FA, 0x1FF), (0x218, 0x21B), (0x259, 0x259), (0x2BB, 0x2BD), (0x2C6, 0x2DD), (0x1E80, 0x1E85),
    (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E),
    (0x20A0, 0x20BF), (0x2105, 0x2105), (0x2113, 0x2122), (0x212E, 0x212E), (0x2153, 0x215E), (0x2190, 0x2199),
    (0x2202, 0x2265), (0x25A0, 0x25E6), (0x394, 0x394), (0x3A0, 0x3A9), (0x3B1, 0x3C9),
]


def wanted(code):
    character = chr(code)
    return (
        any(first <= code <= last for first, last in RANGES)
        and unicodedata.normalize("NFC", character) == character
        and unicodedata.category(character)[0] not in ("C", "M")
        and unicodedata.category(character) not in ("Zl", "Zp")
        and (character == " " or unicodedata.category(character) != "Zs")
    )


def told_apart(faces):
    """The wanted characters of all faces, of those that share a glyph in any face only the first."""
    codes = sorted(code for code in set.intersection(*(set(face.getBestCmap()) for face in faces)) if wanted(code))
    kept, seen = [], [set() for _ in faces]
    for code in codes:
        glyphs = [face.getBestCmap()[code] for face in faces]
        if not any(glyph in taken for glyph, taken in zip(glyphs, seen)):
            kept.append(code)
            for glyph, taken in zip(glyphs, seen):
                taken.add(glyph)
    return kept


def cut(name, source, codes):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.drop_tables += ["GSUB", "GDEF", "gasp", "DSIG", "meta"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(f"{SOURCE}/{source}", options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font["kern"] = kern_table(font["GPOS"].table)
    del font["GPOS"]
    subset.save_font(font, f"{TARGET}/tinos-{name}.ttf", options)


def kern_table(gpos):
    """The pairs that Latin text is kerned by, as the plain old table of pairs that a few lines can read."""
    latin = next(record.Script for record in gpos.ScriptList.ScriptRecord if record.ScriptTag == "latn")
    features = [gpos.FeatureList.FeatureRecord[index].Feature for index in latin.DefaultLangSys.FeatureIndex]
    subtable = KernTable_format_0()
    subtable.coverage, subtable.kernTable = 1, {}
    for lookup in (gpos.LookupList.Lookup[index] for feature in features for index in feature.LookupListIndex):
        for pairs in lookup.SubTable:
            for first, pair_set in zip(pairs.Coverage.glyphs, pairs.PairSet):
                for record in pair_set.PairValueRecord:
                    # Figures keep their equal widths: kerned ones (the 11 of Times) would not stand under each other.
                    if first not in FIGURES or record.SecondGlyph not in FIGURES:
                        subtable.kernTable.setdefault((first, record.SecondGlyph), record.Value1.XAdvance)
    table = newTable("kern")
    table.version, table.kernTables = 0, [subtable]
    return table


def ranges(codes):
    found = []
    for code in codes:
        if found and code == found[-1][1] + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def write_characters(codes):
    lines = "\n".join(
        f"  [0x{first:04x}, 0x{last:04x}], // {chr(first)}" + (f" to {chr(last)}" if last > first else "")
        for first, last in ranges(codes)
    ).replace("// \n", "// space\n").replace("//   to", "// space to")
    text = f"""/**
 * Which characters a text may have: those that all cut faces have, one glyph a character, in normal form C.
 * Made by src/render/pdf/faces/cut.py from the faces; do not edit. No controls, no combining, zero-width, bidi or
 * private-use characters, and of two characters that look the same (space and no-break space) only one.
 */

/** First and last code point of each range, ascending; {len(codes)} characters in all. */
export const acceptedRanges: readonly (readonly [number, number])[] = [
{lines}
];

/** True when every face has a glyph of its own for the character; a line break is not a character. */
export function isAccepted(codePoint: number): boolean {{
  return acceptedRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}}
"""
    with open("src/source/characters.ts", "w", encoding="utf-8") as file:
        file.write(text)


faces = [TTFont(f"{SOURCE}/{source}") for source in FACES.values()]
codes = told_apart(faces)
for name, source in FACES.items():
    cut(name, source, codes)
write_characters(codes)
print(len(codes), "characters")
