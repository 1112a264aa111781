"""What every preparation script shares: reading the originals, writing files that come out identical byte for byte.

A shipped file is compressed without name or date in its header, so that preparing it again from the same originals
with the same zlib gives the same SHA-256, and a changed digest means changed data.
"""

import csv
import gzip
import io
import json
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent


def read_csv(path, delimiter=";", encoding="utf-8-sig"):
    """The rows of a CSV file as dictionaries, in the order of the file; a byte-order mark is dropped."""
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write_csv(name, columns, rows, delimiter=";"):
    """Writes the given columns of the rows, and only them: a column that is not named here cannot be shipped."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=delimiter, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    write_bytes(name, text.getvalue().encode("utf-8"))


def write_json_lines(name, items):
    """Writes an array with one element a line, as the producers of these files do: a diff stays readable."""
    lines = ",\n".join(compact(item) for item in items)
    write_bytes(name, f"[\n{lines}\n]\n".encode("utf-8"))


def write_geojson(name, features):
    lines = ",\n".join(compact(feature) for feature in features)
    write_bytes(name, f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'.encode("utf-8"))


def write_bytes(name, content):
    target = SHIPPED / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(content)


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def only(item, keys):
    """The item reduced to these keys, in this order; a key that the item lacks stays absent, never null."""
    return {key: item[key] for key in keys if key in item}
