"""The carte scolaire of the six departments of Centre-Val de Loire, in the shape of its producer."""

from shipped import compact, read_json, write_bytes

DEPARTMENTS = ["18", "28", "36", "37", "41", "45"]


def prepare(originals):
    for department in DEPARTMENTS:
        sectors = read_json(originals / f"annuaire/secteur/{department}.min.json")
        write_bytes(f"catchments/secteurs-{department}.json.gz", (compact(sectors) + "\n").encode("utf-8"))
