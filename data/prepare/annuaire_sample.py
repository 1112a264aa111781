"""A small sample of the official annuaire for the tests: one department whole, and every odd case of its region.

    python3 data/prepare/annuaire_sample.py FOLDER_OF_THE_ORIGINALS

Addresses, telephones, mails and web sites are blanked (a mail may be private); the 72 columns stay.
"""

import csv
import sys
from pathlib import Path

from shipped import SHIPPED, read_csv

ORIGINAL = "annuaire/occitanie-sample/fr-en-annuaire-education.csv"
SAMPLE = SHIPPED.parent / "app/src/test/resources/data/annuaire-occitanie-sample.csv"
BLANKED = ["Adresse_1", "Adresse_2", "Adresse_3", "Telephone", "Fax", "Web", "Mail"]
WHOLE_DEPARTMENT = "066"  # Pyrénées-Orientales: schools closed, opened, moved and renamed before the register of 2026
TELLING = [
    "Type_etablissement", "Statut_public_prive", "Type_contrat_prive", "Code_type_contrat_prive", "code_nature",
    "ministere_tutelle", "precision_localisation", "Appartenance_Education_Prioritaire", "etat", "multi_uai",
    "rpi_concentre", "type_rattachement_etablissement_mere", "Lycee_Agricole", "Code_departement",
]
PER_VALUE = 2


def prepare(originals):
    rows = read_csv(originals / ORIGINAL)
    kept = {index for index, row in enumerate(rows) if row["Code_departement"] == WHOLE_DEPARTMENT}
    for column in TELLING:
        kept |= first_of_each_value(rows, column)
    kept |= repeated(rows, "Identifiant_de_l_etablissement", limit=len(rows))
    kept |= repeated(rows, "position", limit=20)
    kept |= {index for index, row in enumerate(rows) if not row["latitude"]}
    write([rows[index] for index in sorted(kept)])


def first_of_each_value(rows, column):
    places = {}
    for index, row in enumerate(rows):
        places.setdefault(row[column], []).append(index)
    return {index for found in places.values() for index in found[:PER_VALUE]}


def repeated(rows, column, limit):
    """The first rows that share their value with another; an empty value is shared with nobody."""
    places = {}
    for index, row in enumerate(rows):
        places.setdefault(row[column], []).append(index)
    shared = sorted(index for value, found in places.items() if value and len(found) > 1 for index in found)
    return set(shared[:limit])


def write(rows):
    for row in rows:
        row.update(dict.fromkeys(BLANKED, ""))
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    with open(SAMPLE, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    prepare(Path(sys.argv[1]))
