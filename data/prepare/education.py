"""Statistics of the ministry (DEPP): position sociale, exam results, added value, enrolment."""

from shipped import read_csv, write_csv

PRIMARY_IPS = [
    "rentree_scolaire", "code_du_departement", "uai", "nom_de_l_etablissment", "code_insee_de_la_commune",
    "nom_de_la_commune", "secteur", "effectifs", "ips",
]
COLLEGE_IPS = PRIMARY_IPS + ["ecart_type_de_l_ips"]
LYCEE_IPS = PRIMARY_IPS[:7] + [
    "type_de_lycee", "effectifs_voie_gt", "effectifs_voie_pro", "effectifs_ensemble_gt_pro",
    "ips_voie_gt", "ips_voie_pro", "ips_ensemble_gt_pro", "ecart_type_de_l_ips_voie_gt", "ecart_type_de_l_ips_voie_pro",
]
DNB = [
    "numero_college", "session", "type_d_etablissement", "patronyme", "secteur_d_enseignement", "commune",
    "libelle_commune", "code_departement", "inscrits", "presents", "admis", "taux_de_reussite", "rep", "rep_plus",
    "nombre_eleves_total",
    "6eme_total", "6eme_filles", "6emes_garcons", "5eme_total", "5eme_filles", "5emes_garcons",
    "4eme_total", "4eme_filles", "4emes_garcons", "3eme_total", "3eme_filles", "3emes_garcons",
]
ADDED_VALUE = [
    "Session", "UAI", "Nom de l'établissement", "Commune", "Code département", "Secteur",
    "Nb candidats G", "Taux de réussite G", "VA du taux de réussite G", "Nb candidats P", "Taux de réussite P",
    "Note à l'écrit G", "VA de la note G", "Note à l'écrit P", "Taux d'accès 6eme 3eme",
    "Part présents 3eme ordinaire total", "Nb mentions global G",
]
TRACKS = ["g", "sti2d", "stl", "stmg", "st2s", "std2a"]
LYCEE_ENROLMENT = [
    "rentree_scolaire", "academie", "departement", "commune", "numero_lycee", "denomination_principale", "patronyme",
    "secteur", "nombre_d_eleves", "2ndes_gt", "2ndes_gt_filles", "2ndes_gt_garcons",
] + [
    f"{level}_{track}{sex}" for level in ("1eres", "terminales") for track in TRACKS
    for sex in ("", "_filles", "_garcons")
]
SPECIALITIES = [
    "rentree_scolaire", "academie", "departement", "commune", "numero_etablissement", "denomination", "patronyme",
    "secteur", "effectif_total_en_premiere_generale", "effectif_total_filles", "effectif_total_garcons",
    "0747_numerique_et_sciences_informatiques_filles", "0747_numerique_et_sciences_informatiques_garcons",
]


def prepare(originals):
    keep(originals / "ips/fr-en-ips-ecoles-ap2022.csv", "ips/ips-ecoles-2022.csv.gz", PRIMARY_IPS)
    keep(originals / "ips/fr-en-ips-colleges-ap2022.csv", "ips/ips-colleges-2022.csv.gz", COLLEGE_IPS)
    keep(originals / "ips/fr-en-ips-lycees-ap2022.csv", "ips/ips-lycees-2022.csv.gz", LYCEE_IPS)
    keep(originals / "resultats/donnees-dnb.csv", "results/dnb-2021.csv.gz", DNB, delimiter=",")
    keep(originals / "resultats/fr-en-indicateurs-valeur-ajoutee-colleges.csv",
         "results/valeur-ajoutee-colleges-2022-2024.csv.gz", ADDED_VALUE)
    keep(originals / "effectifs/fr-en-lycee_gt-effectifs-niveau-sexe-lv.csv",
         "enrolment/effectifs-lycees-gt.csv.gz", LYCEE_ENROLMENT)
    keep(originals / "effectifs/fr-en-effectifs-specialites-triplettes-1ere-generale.csv",
         "enrolment/specialites-premiere.csv.gz", SPECIALITIES)


def keep(original, name, columns, delimiter=";"):
    write_csv(name, columns, read_csv(original, delimiter), delimiter)
