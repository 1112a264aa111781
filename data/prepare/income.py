"""Median disposable income by commune (INSEE, Filosofi 2019), read from the workbook without any library."""

import re
import zipfile
from xml.etree import ElementTree

from shipped import write_csv

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMNS = ["CODGEO", "LIBGEO", "NBMEN19", "NBPERS19", "Q219"]


def prepare(originals):
    rows = table(originals / "territoire/FILO2019_DISP_COM_ENS.xlsx")
    rows.sort(key=lambda row: row["CODGEO"])
    write_csv("income/revenus-communes-2019.csv.gz", COLUMNS, rows)


def table(workbook):
    """The rows under the line of column codes; a cell is the text that the workbook holds, never a computed number."""
    with zipfile.ZipFile(workbook) as archive:
        words = shared_words(archive)
        lines = [cells(line, words) for line in sheet_lines(archive)]
    start = next(number for number, line in enumerate(lines) if "CODGEO" in line.values())
    codes = lines[start]
    return [{codes[column]: value for column, value in line.items()} for line in lines[start + 1:] if line]


def shared_words(archive):
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(text.text or "" for text in item.iter(SHEET + "t")) for item in root]


def sheet_lines(archive):
    with archive.open("xl/worksheets/sheet1.xml") as sheet:
        for _, element in ElementTree.iterparse(sheet):
            if element.tag == SHEET + "row":
                yield list(element)


def cells(line, words):
    found = {}
    for cell in line:
        value = cell.find(SHEET + "v")
        if value is not None:
            column = re.match("[A-Z]+", cell.get("r")).group()
            found[column] = words[int(value.text)] if cell.get("t") == "s" else value.text
    return found
