"""Regions, departments, académies, communes, EPCI and the movements of communes, trimmed to what the product reads."""

from shipped import only, read_csv, read_json, write_csv, write_json_lines

REGION = ["code", "nom", "zone", "chefLieu"]
DEPARTMENT = ["code", "nom", "region", "zone", "chefLieu"]
COMMUNE = ["code", "nom", "type", "departement", "region", "codesPostaux", "population", "chefLieu", "commune"]
EPCI = ["code", "nom", "type", "populationMunicipale"]
ACADEMY = [
    "codeDepartement", "libelleDepartement", "codeAcademie", "libelleAcademie",
    "codeRegionAcademique", "libelleRegionAcademique", "codeRegion", "libelleRegion",
]
NOT_A_DEPARTMENT = {"", "130", "985", "990"}  # nothing, Andorre, the former code of Mayotte, other countries


def prepare(originals):
    administrative = originals / "territoire/decoupage-administratif"
    trim(administrative / "regions.json", "places/regions.json.gz", REGION)
    trim(administrative / "departements.json", "places/departements.json.gz", DEPARTMENT)
    trim(administrative / "communes.json", "places/communes.json.gz", COMMUNE)
    write_json_lines("places/epci.json.gz", map(epci, read_json(administrative / "epci.json")))
    write_csv("places/academies.csv.gz", ACADEMY, academies(originals))
    prepare_movements(originals)


def trim(original, name, keys):
    write_json_lines(name, (only(place, keys) for place in read_json(original)))


def epci(group):
    return only(group, EPCI) | {"membres": [only(member, ["code", "nom"]) for member in group["membres"]]}


def academies(originals):
    """Adds the région académique, whose code is known from the file of added value, and drops what is no department."""
    added_value = read_csv(originals / "resultats/fr-en-indicateurs-valeur-ajoutee-colleges.csv")
    academic_regions = {row["Code académie"]: row["Code région académique"] for row in added_value}
    rows = [
        row | academic_region(row, academic_regions)
        for row in read_csv(originals / "territoire/orion/departements_academies_regions.csv")
        if row["codeDepartement"] not in NOT_A_DEPARTMENT
    ]
    return sorted(rows, key=lambda row: row["codeDepartement"])


def academic_region(row, codes):
    """A région académique bears the name of its region; the collectivités d'outre-mer have none."""
    code = codes.get(row["codeAcademie"], "")
    return {"codeRegionAcademique": code, "libelleRegionAcademique": row["libelleRegion"] if code else ""}


def prepare_movements(originals):
    rows = read_csv(originals / "territoire/mouvements-communes.csv", delimiter=",")
    columns = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]
    write_csv("places/mouvements-communes.csv.gz", columns, rows, delimiter=",")
