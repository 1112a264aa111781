"""Figures: their ranges, and whether the schools and places they speak of are known."""

from collections import Counter

from markdown import sample
from profile_register import counted
from register import FIGURES
from shipped_files import current_communes, document, register, table

BY_SCHOOL = {
    "ips/ips-ecoles-2022.csv.gz": "uai",
    "ips/ips-colleges-2022.csv.gz": "uai",
    "ips/ips-lycees-2022.csv.gz": "uai",
    "results/dnb-2021.csv.gz": "numero_college",
    "results/valeur-ajoutee-colleges-2022-2024.csv.gz": "UAI",
    "enrolment/effectifs-lycees-gt.csv.gz": "numero_lycee",
    "enrolment/specialites-premiere.csv.gz": "numero_etablissement",
}


def describe(page):
    page.section("Figures")
    describe_register(page)
    describe_schools(page)
    describe_income(page)
    describe_barometer(page)


def describe_register(page):
    page.part("Figures of the register")
    rows = []
    for column in FIGURES:
        found = [row for row in register() if row[column]]
        kinds = Counter(row["type"] for row in found)
        values = sorted(number(row[column]) for row in found if number(row[column]) is not None)
        span = [f"{values[0]:g}", f"{values[len(values) // 2]:g}", f"{values[-1]:g}"] if values else ["", "", ""]
        rows.append([f"`{column}`", kinds["ecole"], kinds["college"], kinds["lycee"], *span])
    page.table(["column", "écoles", "collèges", "lycées", "least", "middle", "most"], rows)
    page.say("`rep_2021`: " + counted(row["rep_2021"] for row in register() if row["rep_2021"]) + ".")


def number(text):
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def describe_schools(page):
    known = {row["uai"] for row in register()}
    page.part("Schools of the other files that the register does not know")
    rows = []
    for name, column in BY_SCHOOL.items():
        schools = {row[column] for row in table(name)}
        lost = schools - known
        rows.append([f"`{name}`", len(schools), len(lost), counted((uai[:3] for uai in lost), limit=6)])
    page.table(["file", "schools", "unknown", "by first digits of the UAI"], rows)


def describe_income(page):
    rows = table("income/revenus-communes-2019.csv.gz")
    codes = {row["CODGEO"] for row in rows}
    movements = {row["COM_AV"] for row in table("places/mouvements-communes.csv.gz") if row["DATE_EFF"] >= "2020-01-02"}
    gone = codes - set(current_communes())
    page.part("Income")
    page.points([
        f"Codes of 2020 that are no longer communes: {len(gone):,}, of which in a movement since: {len(gone & movements):,}. "
        + sample(gone - movements),
        f"Current communes without a median: {len(set(current_communes()) - codes):,}.",
        f"Fewest households of a commune with a median: {min(int(row['NBMEN19']) for row in rows):,}.",
    ])


def describe_barometer(page):
    rows = table("digital/barometre-2022-2024.csv.gz")
    departments = {"D" + place["code"] for place in document("places/departements.json.gz")}
    regions = {"R" + place["code"] for place in document("places/regions.json.gz")}
    zones = {row["enforce_zone_id"] for row in rows}
    page.part("Barometer")
    page.table(["indicator", "first", "last", "dates", "zones", "both initial and current on a row"],
               [[name, min(dates), max(dates), len(set(dates)), zone_count, both]
                for name, dates, zone_count, both in map(indicator_facts, indicators(rows))])
    page.say(f"Zones that are neither a department nor a region: {sample(zones - departments - regions)}.")


def indicators(rows):
    names = sorted({row["indic_id"] for row in rows})
    return [[row for row in rows if row["indic_id"] == name] for name in names]


def indicator_facts(rows):
    both = sum(bool(row["indic_vi"] and row["indic_va"]) for row in rows)
    return rows[0]["indic_id"], [row["metric_enforce_date"] for row in rows], len({r["enforce_zone_id"] for r in rows}), both
