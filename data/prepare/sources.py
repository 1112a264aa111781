"""The list of sources: what it says of each file is written by hand, except rows and digest, which are measured."""

import csv
import gzip
import hashlib
import io
import json
import re

from shipped import SHIPPED

SOURCES = SHIPPED / "sources.yaml"


def refresh():
    """Measures every file that sources.yaml names and writes its `rows` and `sha256` in place."""
    blocks = re.split(r"(?m)^(?=  - id: )", SOURCES.read_text(encoding="utf-8"))
    SOURCES.write_text("".join(map(measured, blocks)), encoding="utf-8")


def measured(block):
    file = re.search(r"(?m)^    file: (\S+)$", block)
    if not file:
        return block
    content = (SHIPPED / file.group(1)).read_bytes()
    block = re.sub(r"(?m)^    rows: .*$", f"    rows: {rows(file.group(1), gzip.decompress(content))}", block)
    return re.sub(r"(?m)^    sha256: .*$", f"    sha256: {hashlib.sha256(content).hexdigest()}", block)


def rows(name, content):
    """What is counted: rows of a CSV without its header, elements of an array, features, communes of a catchment file."""
    text = content.decode("utf-8")
    if ".csv" in name:
        header = next(iter(text.splitlines()))
        delimiter = ";" if ";" in header else ","
        return sum(1 for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)) - 1
    document = json.loads(text)
    if isinstance(document, list):
        return len(document)
    if "features" in document:
        return len(document["features"])
    return len(document["uniq"].keys() | document["voies"].keys())
