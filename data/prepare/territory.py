"""What the register says of distances: how far each école is from a collège, and each collège from a lycée.

Computed over the whole country, so that a school near the border of what an installation loads is as far from its
nearest collège as it really is.
"""

import csv
import gzip
import io
from math import asin, cos, radians, sin, sqrt

from shipped import SHIPPED, write_csv

EARTH = 6371.0088  # kilometres, mean radius (IUGG)
CELL = 0.25  # degrees
NEAREST = {"ecole": "college", "college": "lycee"}


def prepare(_originals):
    schools = register()
    write_csv("territory/distances-2026.csv.gz", ["uai", "type", "secteur", "km_college", "km_lycee"], distances(schools))


def register():
    text = gzip.decompress((SHIPPED / "register/etablissements-france.csv.gz").read_bytes()).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def distances(schools):
    grids = {kind: grid(schools, kind) for kind in NEAREST.values()}
    rows = []
    for school in schools:
        other = NEAREST.get(school["type"])
        if other:
            row = {"uai": school["uai"], "type": school["type"], "secteur": school["secteur"]}
            if school["latitude"]:
                row["km_" + other] = f"{nearest(position(school), grids[other]):.3f}"
            rows.append(row)
    return rows


def position(school):
    return float(school["latitude"]), float(school["longitude"])


def grid(schools, kind):
    cells = {}
    for school in schools:
        if school["type"] == kind and school["latitude"]:
            cells.setdefault(cell(position(school)), []).append(position(school))
    return cells


def cell(point):
    return int(point[0] // CELL), int(point[1] // CELL)


def nearest(point, cells):
    """Looks at rings of cells, until no ring further out can hold a nearer one."""
    row, column = cell(point)
    best = float("inf")
    ring = 0
    while reach(point, ring) < best and ring < 720:
        for i in range(row - ring, row + ring + 1):
            step = 1 if abs(i - row) == ring else 2 * ring
            for j in range(column - ring, column + ring + 1, step or 1):
                for other in cells.get((i, j), ()):
                    best = min(best, great_circle(point, other))
        ring += 1
    return best


def reach(point, ring):
    """Nothing beyond the rings before this one is nearer than this, in kilometres: a degree of longitude is the shorter."""
    inside = max(0, ring - 1) * CELL
    return EARTH * radians(inside) * cos(radians(min(89.0, abs(point[0]) + inside)))


def great_circle(one, other):
    """By the haversine formula, which is exact for near points too."""
    latitude, longitude = radians(other[0] - one[0]), radians(other[1] - one[1])
    chord = sin(latitude / 2) ** 2 + cos(radians(one[0])) * cos(radians(other[0])) * sin(longitude / 2) ** 2
    return 2 * EARTH * asin(sqrt(chord))
