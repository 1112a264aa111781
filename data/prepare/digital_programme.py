"""Readings of the national TNE page and of DNMA, and an invented monthly series for examples.

The originals are readings at one to six dates, transcribed from a public review of the ministry's page: they make no series.
They are written in the columns of the producer's data sets, so that what reads these files reads the newer ones, with a column
`lieu` where the producer names no place because there is but one. Only the month of a reading is known.
"""

import math

from shipped import read_csv, write_csv

DEPLOYMENT = ["date_des_donnees", "numero_du_departement", "departement", "nombre_d_eleves"]
PARTICIPANTS = ["date_de_saisie", "departement", "nombre_total_de_participants"]
NATIONAL = [
    "date_de_saisie", "lieu", "nombre_total_de_participants", "enseignement_public", "enseignement_prive",
    "etablissement_1er_degre", "etablissement_2nd_degre", "profil_stagiaire_enseignant",
    "profil_stagiaire_formateurs_cadres_personnel_de_l_en", "formes_non_connus",
]
NATIONAL_COLUMNS = {
    "participants_formations_cumul": "nombre_total_de_participants",
    "profil_enseignant": "profil_stagiaire_enseignant",
    "profil_formateurs_cadres": "profil_stagiaire_formateurs_cadres_personnel_de_l_en",
}
AUDIENCE = {
    "connexions_cumul": "nombre_de_connexion_a_la_plateforme_tne",
    "visiteurs_uniques_cumul": "nombre_de_visiteurs_uniques_a_la_plateforme_tne",
    "duree_moyenne_visite": "duree_moyenne_d_une_visite_sur_la_plateforme_tne",
    "duree_moyenne_visite_max": "duree_moyenne_d_une_visite_sur_la_plateforme_tne",
    "duree_moyenne_visite_min": "duree_moyenne_d_une_visite_sur_la_plateforme_tne",
    "pages_vues_cumul": "nombre_total_de_pages_vues_sur_la_plateforme_tne",
}
SATISFACTION = {"taux_satisfaction_contenu": "contenu", "repondants_satisfaction": "nombre_de_repondants"}
# Columns of the original of which the reading has no value: shipped empty, so that what is missing is seen to be.
UNREAD_SATISFACTION = ["duree", "logistique", "maitrise_du_sujet_par_l_intervenant", "qualite_des_supports",
                       "transferabilite"]
FRANCE = "FRANCE"

INVENTED_FROM = 2023, 9
INVENTED_MONTHS = 24
# September is the peak, August nearly empty: the shape of a school year, and of nothing that was measured.
INVENTED_SEASON = {9: 1.4, 10: 1.1, 11: 1.2, 12: 0.9, 1: 1.1, 2: 0.8, 3: 1.15, 4: 0.85, 5: 0.95, 6: 0.9, 7: 0.3, 8: 0.15}


def prepare(originals):
    departments = read_csv(originals / "tne/tne_releve_departements.csv", delimiter=",")
    write_csv("digital/tne-deploiement-2025.csv.gz", DEPLOYMENT, map(deployment, departments))
    write_csv("digital/tne-participants-2025.csv.gz", PARTICIPANTS, map(participants, departments))
    national = read_csv(originals / "tne/tne_releve_national.csv", delimiter=",")
    write_csv("digital/tne-national-2025.csv.gz", NATIONAL, [breakdown(national)])
    write_csv("digital/tne-audiences.csv.gz", ["mois_saisie", "lieu", *dict.fromkeys(AUDIENCE.values())],
              by_month(national, AUDIENCE, "mois_saisie"))
    write_csv("digital/tne-satisfaction.csv.gz", ["mois_concerne", "lieu", *SATISFACTION.values(), *UNREAD_SATISFACTION],
              by_month(national, SATISFACTION, "mois_concerne"))
    write_csv("digital/dnma-2024-2026.csv.gz", *school_years(
        read_csv(originals / "dnma/dnma_releve_national_2025_2026.csv", delimiter=",")))
    write_csv("digital/serie-inventee.csv.gz", ["mois", "lieu", "connexions_du_mois", "connexions_cumul"], invented())


def deployment(row):
    return {"date_des_donnees": "2025-06", "numero_du_departement": row["code_departement"],
            "departement": row["departement"], "nombre_d_eleves": row["eleves_beneficiaires_solution_numerique_2025_06"]}


def participants(row):
    return {"date_de_saisie": "2025-03", "departement": row["departement"],
            "nombre_total_de_participants": row["participants_formations_cumul_2025_03"]}


def breakdown(rows):
    found = {NATIONAL_COLUMNS.get(row["indicateur"], row["indicateur"]): row["valeur"] for row in rows
             if row["jeu"].startswith("fr-en-tne_personnels_formes")}
    return {"date_de_saisie": "2025-03", "lieu": FRANCE, **found}


def by_month(rows, columns, month):
    months = {}
    for row in rows:
        if row["indicateur"] in columns:
            months.setdefault(row["date"], {month: row["date"], "lieu": FRANCE})[columns[row["indicateur"]]] = row["valeur"]
    return [months[date] for date in sorted(months)]


def school_years(rows):
    """One row a school year, one column for each measure and category."""
    years, columns = {}, []
    for row in rows:
        column = row["mesure"] if row["modalite"] == "toutes" else f"{row['mesure']}_{row['modalite']}"
        if column not in columns:
            columns.append(column)
        year = row["annee_scolaire"]
        years.setdefault(year, {"annee_scolaire": year, "lieu": FRANCE})[column] = row["visites"]
    return ["annee_scolaire", "lieu", *columns], [years[year] for year in sorted(years)]


def invented():
    """Drawn by a formula, from no measurement: 10,000 a month, times the season, plus 12 % a year, and a ripple."""
    year, month = INVENTED_FROM
    total = 0
    for number in range(INVENTED_MONTHS):
        value = round(10_000 * INVENTED_SEASON[month] * 1.12 ** (number / 12) * (1 + 0.03 * math.sin(1.7 * number)))
        total += value
        yield {"mois": f"{year}-{month:02}", "lieu": FRANCE, "connexions_du_mois": value, "connexions_cumul": total}
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
