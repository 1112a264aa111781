"""Reading the shipped files back, once each."""

import csv
import functools
import gzip
import io
import json

from shipped import SHIPPED


@functools.cache
def text(name):
    return gzip.decompress((SHIPPED / name).read_bytes()).decode("utf-8")


@functools.cache
def table(name):
    content = text(name)
    delimiter = ";" if ";" in content[: content.index("\n")] else ","
    return list(csv.DictReader(io.StringIO(content, newline=""), delimiter=delimiter))


@functools.cache
def document(name):
    return json.loads(text(name))


def tables():
    return sorted(str(path.relative_to(SHIPPED)) for path in SHIPPED.glob("*/*.csv.gz"))


def register():
    return table("register/etablissements-france.csv.gz")


def communes():
    return document("places/communes.json.gz")


@functools.cache
def current_communes():
    return {commune["code"]: commune for commune in communes() if commune["type"] == "commune-actuelle"}


@functools.cache
def former_communes():
    """Déléguées, associées and municipal arrondissements whose code is not also that of a current commune."""
    return {c["code"]: c for c in communes() if c["type"] != "commune-actuelle" and c["code"] not in current_communes()}


def outline(name):
    features = document(f"outlines/{name}.geojson.gz")["features"]
    return {feature["properties"]["code"]: feature["geometry"] for feature in features}
