"""Outlines of places, rounded without moving apart what touches.

Every coordinate is rounded the same way, so two neighbours that share a line still share it. Points that fall together
are merged; nothing else is simplified, since dropping points place by place would open gaps between neighbours.
"""

from dissolve import dissolved
from places import academies
from shipped import read_json, write_geojson

DEPARTMENTS = "territoire/france-geojson/departements-version-simplifiee.geojson"
REGIONS = "territoire/france-geojson/regions-version-simplifiee.geojson"

FINE = 5    # about a metre: communes and EPCI, seen at the zoom of a town
COARSE = 4  # about ten metres: departments, regions and académies, seen at the zoom of the country


def prepare(originals):
    derived = originals / "derived"
    outline(derived / "communes_2026_centre_val_de_loire.geojson", "communes-centre-val-de-loire", FINE)
    outline(derived / "epci_centre_val_de_loire.geojson", "epci-centre-val-de-loire", FINE)
    outline(originals / DEPARTMENTS, "departements", COARSE)
    outline(originals / REGIONS, "regions", COARSE)
    merge_academies(originals)


def outline(original, name, decimals):
    write(name, features(original, decimals))


def features(original, decimals):
    return [
        feature(found["properties"]["code"], found["properties"]["nom"], rounded(found["geometry"], decimals))
        for found in read_json(original)["features"]
    ]


def merge_academies(originals):
    """An académie is the union of its departments: the ministry's own file of outlines comes from OpenStreetMap (ODbL)."""
    departments = {
        department["properties"]["code"]: department["geometry"]
        for department in features(originals / DEPARTMENTS, COARSE)
    }
    members = {}
    for row in academies(originals):
        geometry = departments.get(row["codeDepartement"].removeprefix("0"))
        if geometry:
            members.setdefault((row["codeAcademie"], row["libelleAcademie"]), []).append(geometry)
    write("academies", [feature(code, name, dissolved(parts)) for (code, name), parts in members.items()])


def feature(code, name, geometry):
    return {"type": "Feature", "properties": {"code": code, "nom": name}, "geometry": geometry}


def write(name, found):
    found.sort(key=lambda one: one["properties"]["code"])
    write_geojson(f"outlines/{name}.geojson.gz", found)


def rounded(geometry, decimals):
    if geometry["type"] == "Polygon":
        return {"type": "Polygon", "coordinates": polygon(geometry["coordinates"], decimals)}
    polygons = [polygon(rings, decimals) for rings in geometry["coordinates"]]
    return {"type": "MultiPolygon", "coordinates": [rings for rings in polygons if rings]}


def polygon(rings, decimals):
    """The rings of a polygon; without its outer ring (an islet smaller than the rounding) nothing is left of it."""
    kept = [ring(points, decimals) for points in rings]
    return [points for points in kept if points] if kept[0] else []


def ring(points, decimals):
    merged = []
    for point in points:
        place = [round(point[0], decimals), round(point[1], decimals)]
        if not merged or place != merged[-1]:
            merged.append(place)
    return merged if len(merged) >= 4 else []
