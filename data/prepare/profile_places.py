"""Places: do their codes agree with each other, from communes to outlines, catchments and movements?"""

from collections import Counter

from markdown import sample
from profile_register import counted, current_commune
from shipped_files import communes, current_communes, document, former_communes, outline, register, table
from catchments import DEPARTMENTS as CATCHMENTS


def describe(page):
    page.section("Places")
    describe_communes(page)
    describe_epci(page)
    describe_movements(page)
    describe_catchments(page)
    describe_outlines(page)


def describe_communes(page):
    codes = Counter(commune["code"] for commune in communes())
    orphans = [code for code, commune in former_communes().items()
               if (commune.get("chefLieu") or commune.get("commune")) not in current_communes()]
    page.part("Communes")
    page.points([
        "By type: " + counted(commune["type"] for commune in communes()) + ".",
        f"Codes that stand twice (a current commune and the commune déléguée of its chef-lieu): "
        f"{sum(times > 1 for times in codes.values()):,}.",
        f"Former communes whose parent is not a current commune: {len(orphans):,} {sample(orphans)}.",
        f"Current communes without population: {absent('population'):,}; without postal code: {absent('codesPostaux'):,}: "
        + counted(c["departement"] for c in current_communes().values() if "population" not in c) + ".",
        f"Current communes under 2,000 inhabitants: {sum(c.get('population', 2000) < 2000 for c in current_communes().values()):,}.",
    ])


def absent(key):
    return sum(key not in commune for commune in current_communes().values())


def describe_epci(page):
    members = Counter(member["code"] for group in document("places/epci.json.gz") for member in group["membres"])
    alone = [code for code in current_communes() if code not in members]
    page.part("EPCI")
    page.points([
        "By type: " + counted(group["type"] for group in document("places/epci.json.gz")) + ".",
        f"Members that are not current communes: {sample(code for code in members if code not in current_communes()) or 'none'}.",
        f"Communes in two EPCI: {sample(code for code, times in members.items() if times > 1) or 'none'}.",
        f"Current communes without EPCI: {len(alone):,}, by department: "
        + counted(current_communes()[code]["departement"] for code in alone) + ".",
        f"Of them, communes with a school: {sum(code in communes_with_school() for code in alone):,}.",
    ])


def communes_with_school():
    return {current_commune(row) for row in register()}


def describe_movements(page):
    rows = table("places/mouvements-communes.csv.gz")
    page.part("Movements of communes")
    page.points([
        "By kind (MOD): " + counted(row["MOD"] for row in rows) + ".",
        f"From {min(row['DATE_EFF'] for row in rows)} to {max(row['DATE_EFF'] for row in rows)}; "
        f"{sum(row['DATE_EFF'] >= '2018' for row in rows):,} since 2018.",
        "Types before→after: " + counted(f"{row['TYPECOM_AV']}→{row['TYPECOM_AP']}" for row in rows) + ".",
        f"Rows with the same place on both sides: "
        f"{sum((row['TYPECOM_AV'], row['COM_AV']) == (row['TYPECOM_AP'], row['COM_AP']) for row in rows):,}.",
    ])


def describe_catchments(page):
    page.part("Catchments (Centre-Val de Loire)")
    page.say("A commune stands under `uniq` (one collège) or under `voies` (split by street).")
    page.table(["department", "collèges", "not in the register", "of another department", "whole communes", "split communes",
                "unknown communes", "public écoles", "in split communes", "in no sector"],
               [catchment(code) for code in CATCHMENTS])


def catchment(department):
    sectors = document(f"catchments/secteurs-{department}.json.gz")
    known = {row["uai"] for row in register() if row["type"] == "college"}
    split = set(sectors["voies"]) - set(sectors["uniq"])
    every = set(sectors["uniq"]) | split
    schools = [current_commune(row) for row in register()
               if row["type"] == "ecole" and row["secteur"] == "Public" and row["code_departement"] == department]
    return [
        department, len(sectors["uai"]), sum(uai not in known for uai in sectors["uai"]),
        sum(uai[:3] != department.zfill(3) for uai in sectors["uai"]),
        len(sectors["uniq"]), len(split), sum(code not in current_communes() for code in every),
        len(schools), sum(code in split for code in schools), sum(code not in every for code in schools),
    ]


def describe_outlines(page):
    known = {
        "regions": {place["code"] for place in document("places/regions.json.gz")},
        "departements": {place["code"] for place in document("places/departements.json.gz")},
        "academies": {row["codeAcademie"] for row in table("places/academies.csv.gz")},
        "epci-centre-val-de-loire": {group["code"] for group in document("places/epci.json.gz")},
        "communes-centre-val-de-loire": set(current_communes()),
    }
    page.part("Outlines")
    page.table(["file", "outlines", "code unknown", "places of the country without outline"],
               [[name, len(outline(name)), sum(code not in codes for code in outline(name)), len(codes - set(outline(name)))]
                for name, codes in known.items()])
