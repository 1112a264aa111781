"""The compact national register: 25 facts a school, none of them an address, a mail or a telephone number."""

from shipped import read_csv, write_csv

IDENTITY = ["uai", "type", "secteur", "nom", "code_postal", "commune", "code_insee", "code_departement"]
POSITION = ["latitude", "longitude"]
FIGURES = [
    "ips_2022", "ips_2023", "ips_2024", "ips_2025", "effectif_2022_2023", "rep_2021",
    "brevet_taux", "brevet_va_moy4", "brevet_candidats",
    "bac_gt_taux", "bac_gt_va_moy4", "bac_gt_presents",
    "bac_pro_taux", "bac_pro_va_moy4", "bac_pro_presents",
]
DECIMALS = 6  # a tenth of a metre: the fourteen decimals of the original say nothing more


def prepare(originals):
    rows = read_csv(originals / "derived/etablissements_france.csv")
    for row in rows:
        for axis in POSITION:
            row[axis] = rounded(row[axis])
    write_csv("register/etablissements-france.csv.gz", IDENTITY + POSITION + FIGURES, rows)


def rounded(degrees):
    return f"{float(degrees):.{DECIMALS}f}".rstrip("0").rstrip(".") if degrees else ""
