"""Reads back what LibreOffice made of the tables: numbers are numbers, days are days, text stays text, nothing is run."""
import csv
import json
import re
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

NAMES = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TABLE, TEXT = (NAMES % name for name in ("office", "table", "text"))


def words(element):
    """The text of a paragraph, with the marks that the format writes as elements."""
    said = element.text or ""
    for child in element:
        said += {TEXT + "s": " " * int(child.get(TEXT + "c", "1")), TEXT + "tab": "\t"}.get(child.tag, words(child))
        said += child.tail or ""
    return said


def cells(path):
    """Type, value, formula and text of each cell, by rows."""
    for row in tree.parse(path).iter(TABLE + "table-row"):
        found = []
        for cell in row.iter(TABLE + "table-cell"):
            value = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value") or cell.get(OFFICE + "time-value")
            text = "\n".join(words(part) for part in cell.findall(TEXT + "p"))
            found += [(cell.get(OFFICE + "value-type"), value, cell.get(TABLE + "formula"), text)] * int(cell.get(TABLE + "number-columns-repeated", "1"))
        if any(kind for kind, *_ in found):
            yield found


def same(one, other):
    """Whether two texts are the same but for ends of lines and what XML cannot hold."""
    return one.replace("\r\n", "\n").replace("\r", "\n") == other.replace("\r\n", "\n").replace("\r", "\n")


def check(path, expected, days):
    """What is wrong in a table that the app wrote."""
    rows = list(cells(path))
    if len(rows) != len(expected):
        return [f"{len(rows)} rows instead of {len(expected)}"]
    wrong = []
    for (text, guarded, day, minutes, cents, number), row in zip(expected, rows):
        title, date, hours, money, whole, last = row[:6]
        told = [
            (title[0] in ("string", None) and same(title[3], ("'" if guarded else "") + text), title),
            (not days or (date[0] == "date" and date[1] == day), date),
            (hours[0] == "float" and round(float(hours[1]) * 60) == minutes, hours),
            (money[0] == "float" and round(float(money[1]) * 100) == cents, money),
            (whole[0] == "float" and float(whole[1]) == number, whole),
            (last == ("string", None, None, "x"), last),
        ]
        wrong += [f"{text!r}: {cell}" for good, cell in told if not good]
        wrong += [f"{text!r}: the formula {cell[2]}" for cell in row if cell[2]]
    return wrong


# What stands bare in a table of a language: a day, a time, a number; how it is written in the file that LibreOffice makes.
BARE = {
    "it": [
        (r"(\d\d)/(\d\d)/(\d{4})", lambda d, m, y: ("date", f"{y}-{m}-{d}")),
        (r"(\d\d):(\d\d)", lambda h, m: ("time", f"PT{h}H{m}M00S")),
        (r"(-?\d+)(?:,(\d+))?", lambda whole, part: ("float", float(f"{whole}.{part or 0}"))),
    ],
    "en": [
        (r"(\d{4}-\d\d-\d\d)", lambda day: ("date", day)),
        (r"(\d\d):(\d\d)", lambda h, m: ("time", f"PT{h}H{m}M00S")),
        (r"(-?\d+)(?:\.(\d+))?", lambda whole, part: ("float", float(f"{whole}.{part or 0}"))),
    ],
}


def meant(field, language):
    """What a spreadsheet must find in a field: its kind and value."""
    if not field:
        return (None, None)
    for pattern, value in BARE[language]:
        found = re.fullmatch(pattern, field)
        if found:
            return value(*found.groups())
    return ("string", field)


def read_as_meant(field, cell, language, days):
    """Whether a field came out as it was meant. Where LibreOffice is told to detect nothing, days and times may stay text."""
    kind, value = meant(field, language)
    if cell[2]:
        return False
    if kind == "float":
        return cell[0] in ("float", "percentage") and abs(float(cell[1]) - value) < 1e-9
    if kind in ("date", "time"):
        return (cell[0] == kind and cell[1] == value) or (not days and cell[0] == "string" and cell[3] == field)
    return cell[0] in ("string", None) and same(cell[3], value or "")


def compare(text, made, language, days):
    """What is wrong in a table of a room: the fields of the text, as Python's csv reads them, beside LibreOffice's cells."""
    with open(text, encoding="utf-8-sig", newline="") as file:
        fields = [row for row in csv.reader(file, delimiter=";" if language == "it" else ",") if any(row)]
    rows = list(cells(made))
    if len(rows) != len(fields):
        return [f"{len(rows)} rows instead of {len(fields)}"], 0
    nothing = (None, None, None, "")
    pairs = [(field, cell) for row, found in zip(fields, rows) for field, cell in zip(row, found + [nothing] * len(row))]
    return [f"{field!r}: {cell}" for field, cell in pairs if not read_as_meant(field, cell, language, days)], len(pairs)


def changed(path, expected):
    """Which of the texts that need an apostrophe LibreOffice changes when they have none."""
    rows = list(cells(path))
    nasty = [text for text, guarded, *_ in expected if guarded]
    kept = {row[1][3] for row in rows if row[1][0] == "string" and not row[1][2]}
    return [text for text in nasty if text not in kept]


folder, language, special, bare = sys.argv[1:5]
with open(f"{folder}/expected.json", encoding="utf-8") as file:
    rows = json.load(file)
if bare == "bare":
    without = changed(f"{folder}/out/bare.fods", rows)
    print(f"office: {language}, without apostrophes {len(without)} texts are changed or run: {', '.join(without)}")
    sys.exit(0 if len(without) > 10 else "office: the check cannot fail")
if bare == "rooms":
    texts, bad, seen = sorted(Path(folder, "rooms", language).glob("*.csv")), [], 0
    for text in texts:
        wrong, count = compare(text, Path(folder, "out", language, text.stem + ".fods"), language, special == "true")
        bad += [f"{text.name}: {fault}" for fault in wrong]
        seen += count
    print(f"office: {language}, special numbers {special}: {len(texts)} tables of the rooms, {seen} fields, {len(bad)} faults")
    sys.exit("\n".join(bad) if bad or len(texts) < 10 else 0)
faults = check(f"{folder}/out/{language}.fods", rows, special == "true" or language == "en")
print(f"office: {language}, special numbers {special}: {len(rows)} rows, {len(faults)} faults")
sys.exit("\n".join(faults) if faults else 0)
