"""What a user without Préau would write: loads and joins the shipped files with pandas, and computes means by département.

    python3 load_and_join.py DATA_FOLDER

Prints one line of JSON: how many rows and files it read, and how many départements it has means for.
"""

import gzip
import json
import sys
from pathlib import Path

import pandas

read_rows = 0
read_files = 0


def counted(table):
    global read_rows, read_files
    read_rows += len(table)
    read_files += 1
    return table


def csv(path, **options):
    return counted(pandas.read_csv(data / path, low_memory=False, **options))


def listed(path):
    with gzip.open(data / path, "rt", encoding="utf-8") as file:
        return counted(pandas.DataFrame(json.load(file)))


def weighted_mean(table, value, weight):
    known = table.dropna(subset=[value, weight])
    sums = (known[value] * known[weight]).groupby(known["departement"]).sum()
    return sums / known.groupby("departement")[weight].sum()


def main():
    places = {"dtype": {"code_insee": str, "code_departement": str, "code_postal": str}}
    schools = csv("register/etablissements-france.csv.gz", sep=";", **places)
    communes = listed("places/communes.json.gz")
    groups = listed("places/epci.json.gz")
    listed("places/departements.json.gz")
    listed("places/regions.json.gz")
    csv("places/mouvements-communes.csv.gz", dtype=str)
    academies = csv("places/academies.csv.gz", sep=";", dtype=str)
    primary = csv("ips/ips-ecoles-2022.csv.gz", sep=";", dtype={"code_insee_de_la_commune": str})
    lower = csv("ips/ips-colleges-2022.csv.gz", sep=";", dtype={"code_insee_de_la_commune": str})
    upper = csv("ips/ips-lycees-2022.csv.gz", sep=";", dtype={"code_insee_de_la_commune": str})
    exams = csv("results/dnb-2021.csv.gz", dtype={"commune": str}, decimal=",")
    added = csv("results/valeur-ajoutee-colleges-2022-2024.csv.gz", sep=";", dtype={"Code département": str})
    enrolment = csv("enrolment/effectifs-lycees-gt.csv.gz", sep=";")
    specialities = csv("enrolment/specialites-premiere.csv.gz", sep=";")
    incomes = csv("income/revenus-communes-2019.csv.gz", sep=";", dtype={"CODGEO": str})
    barometer = csv("digital/barometre-2022-2024.csv.gz")

    members = groups.explode("membres")
    members["commune"] = members["membres"].map(lambda member: member["code"])
    located = (
        schools.merge(communes, left_on="code_insee", right_on="code", how="left", suffixes=("", "_commune"))
        .merge(members[["commune", "code", "nom"]].rename(columns={"commune": "membre", "code": "epci", "nom": "nom_epci"}),
               left_on="code_insee", right_on="membre", how="left")
        .merge(incomes, left_on="code_insee", right_on="CODGEO", how="left")
    )
    academies["departement"] = academies["codeDepartement"].str.lstrip("0").str.zfill(2)
    located["departement"] = located["code_departement"].fillna(located["departement"])
    located = located.merge(academies[["departement", "libelleAcademie"]], on="departement", how="left")
    social = pandas.concat([primary[["uai", "effectifs", "ips"]], lower[["uai", "effectifs", "ips"]],
                            upper.rename(columns={"effectifs_ensemble_gt_pro": "effectifs", "ips_ensemble_gt_pro": "ips"})
                            [["uai", "effectifs", "ips"]]])
    joined = (
        located.merge(social, on="uai", how="left")
        .merge(exams, left_on="uai", right_on="numero_college", how="left", suffixes=("", "_dnb"))
        .merge(added[added["Session"] == 2024], left_on="uai", right_on="UAI", how="left", suffixes=("", "_va"))
        .merge(enrolment[enrolment["rentree_scolaire"] == 2022], left_on="uai", right_on="numero_lycee", how="left",
               suffixes=("", "_lycee"))
        .merge(specialities[specialities["rentree_scolaire"] == 2022], left_on="uai", right_on="numero_etablissement",
               how="left", suffixes=("", "_nsi"))
    )
    for column in ("effectifs", "ips", "admis", "presents", "Q219"):
        joined[column] = pandas.to_numeric(joined[column], errors="coerce")
    by_department = joined.groupby("departement")
    fibre = barometer[(barometer["indic_id"] == "IND-218") & (barometer["maille"] == "DEPT")].copy()
    fibre["departement"] = fibre["enforce_zone_id"].str[1:]
    means = pandas.DataFrame({
        "ips": weighted_mean(joined, "ips", "effectifs"),
        "dnb": by_department["admis"].sum() / by_department["presents"].sum(),
        "value_added": by_department["VA du taux de réussite G"].mean(),
        "lycee_pupils": by_department["nombre_d_eleves"].sum(),
        "income": by_department["Q219"].median(),
        "fibre": fibre.groupby("departement")["indic_va"].last(),
    })
    print(json.dumps({"pandas": pandas.__version__, "rows": read_rows, "files": read_files,
                      "departments": int(means["ips"].notna().sum())}))


data = Path(sys.argv[1])
main()
