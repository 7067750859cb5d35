"""Cuts the four faces of Tinos twice, and writes src/source/characters.ts and src/render/pdf/cut-characters.ts from them:
`tinos-*.ttf` to what contracts usually have, `tinos-wide-*.ttf` to all that a contract may have.

Run in the root of the repository, with fonttools 4.68 for Python and the npm package @expo-google-fonts/tinos 0.4.2:
    python3 src/render/pdf/faces/cut.py
Kept: the characters below that stand in all four faces, kerning, no hints, no substitutions (so one character is always
one glyph). Dropped: every second character of a shared glyph (no-break space beside space, soft hyphen beside hyphen),
for a file could not tell them apart; combining marks; what is not in Unicode's normal form C; controls and formatting;
scripts written from right to left. A letter of two alphabets (Latin and Cyrillic schwa) gets a second glyph in the wide
faces, so that both can be written.
"""

import copy
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

# Besides those: Latin of all other alphabets, Greek old and new, Cyrillic; punctuation, arrows, boxes, shapes.
WIDER = [
    (0x180, 0x2BA), (0x2BE, 0x2BF), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x1F00, 0x1FFC),
    (0x2030, 0x205E), (0x2196, 0x21FF), (0x2300, 0x23FF), (0x2500, 0x25FF), (0x2639, 0x266F), (0x2C60, 0x2C7F),
]
# Accents that stand alone look like apostrophes.
ALONE = "Sk"
# One glyph for two letters in Tinos: the second gets a copy.
SECOND = {0x4D8: 0x18F, 0x4D9: 0x259}


def wanted(code, ranges):
    character = chr(code)
    return (
        any(first <= code <= last for first, last in ranges)
        and unicodedata.normalize("NFC", character) == character
        and unicodedata.category(character)[0] not in ("C", "M")
        and unicodedata.category(character) not in ("Zl", "Zp")
        and (character == " " or unicodedata.category(character) != "Zs")
    )


def wider(code):
    return wanted(code, WIDER) and unicodedata.category(chr(code)) != ALONE


def told_apart(faces, wish, first=()):
    """`first` and the wished characters of all faces, of those that share a glyph in any face only the first."""
    codes = sorted(code for code in set.intersection(*(set(face.getBestCmap()) for face in faces)) if wish(code))
    kept, seen = [], [set() for _ in faces]
    for code in [*first, *codes]:
        glyphs = [face.getBestCmap()[code] for face in faces]
        if code in SECOND or not any(glyph in taken for glyph, taken in zip(glyphs, seen)):
            kept.append(code)
            for glyph, taken in zip(glyphs, seen):
                taken.add(glyph)
    return sorted(kept)


def split_glyphs(font):
    """A glyph of its own for each second letter."""
    for second, first in SECOND.items():
        glyph, name = font.getBestCmap()[first], f"uni{second:04X}"
        font["glyf"][name] = copy.deepcopy(font["glyf"][glyph])
        font["hmtx"][name] = font["hmtx"][glyph]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[second] = name


def cut(target, source, codes, scripts):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.drop_tables += ["GSUB", "GDEF", "gasp", "DSIG", "meta"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(f"{SOURCE}/{source}", options)
    if any(code in SECOND for code in codes):
        split_glyphs(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font["kern"] = kern_table(font["GPOS"].table, scripts)
    del font["GPOS"]
    subset.save_font(font, f"{TARGET}/{target}.ttf", options)


def kern_table(gpos, scripts):
    """The pairs that text in these scripts is kerned by, as the plain old table of pairs that a few lines can read."""
    systems = {record.ScriptTag: record.Script.DefaultLangSys for record in gpos.ScriptList.ScriptRecord}
    indexes = [index for script in scripts for index in systems[script].FeatureIndex]
    features = [gpos.FeatureList.FeatureRecord[index].Feature for index in indexes]
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


def write_ranges(path, name, opening, codes, closing=""):
    lines = "\n".join(
        f"  [0x{first:04x}, 0x{last:04x}], // {chr(first)}" + (f" to {chr(last)}" if last > first else "")
        for first, last in ranges(codes)
    ).replace("// \n", "// space\n").replace("//   to", "// space to")
    text = f"""/**
{opening}
 */

/** First and last code point of each range, ascending; {len(codes)} characters in all. */
export const {name}: readonly (readonly [number, number])[] = [
{lines}
];
{closing}"""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


ACCEPTED = """ * Which characters a text may have: those that all wide faces have, one glyph a character, in normal form C.
 * Made by src/render/pdf/faces/cut.py from the faces; do not edit. No controls, no combining, zero-width, bidi or
 * private-use characters, and of two characters that look the same (space and no-break space) only one."""
IS_ACCEPTED = """
/** True when every wide face has a glyph of its own for the character; a line break is not a character. */
export function isAccepted(codePoint: number): boolean {
  return acceptedRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
"""
CUT = """ * Which characters the cut faces have, of those that a text may have. A document with others is set in the wide faces.
 * Made by src/render/pdf/faces/cut.py from the faces; do not edit."""

faces = [TTFont(f"{SOURCE}/{source}") for source in FACES.values()]
codes = told_apart(faces, lambda code: wanted(code, RANGES))
wide = told_apart(faces, wider, codes)
for name, source in FACES.items():
    cut(f"tinos-{name}", source, codes, ["latn"])
    cut(f"tinos-wide-{name}", source, wide, ["latn", "cyrl", "grek"])
write_ranges("src/source/characters.ts", "acceptedRanges", ACCEPTED, wide, IS_ACCEPTED)
write_ranges("src/render/pdf/cut-characters.ts", "cutRanges", CUT, codes)
print(len(codes), "characters,", len(wide), "in the wide faces")
