"""Keys, empty cells and written marks of every shipped table."""

from collections import Counter

from markdown import share
from shipped_files import table, tables

KEYS = {
    "places/academies": ["codeDepartement"],
    "places/mouvements-communes": ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP"],
    "register/etablissements-france": ["uai"],
    "ips/ips-ecoles-2022": ["uai"],
    "ips/ips-colleges-2022": ["uai"],
    "ips/ips-lycees-2022": ["uai"],
    "results/dnb-2021": ["numero_college"],
    "results/valeur-ajoutee-colleges-2022-2024": ["Session", "UAI"],
    "enrolment/effectifs-lycees-gt": ["rentree_scolaire", "numero_lycee"],
    "enrolment/specialites-premiere": ["rentree_scolaire", "numero_etablissement"],
    "income/revenus-communes-2019": ["CODGEO"],
    "territory/distances-2026": ["uai"],
    "digital/barometre-2022-2024": ["indic_id", "enforce_zone_id", "metric_enforce_date"],
    "digital/dnma-2024-2026": ["annee_scolaire"],
    "digital/serie-inventee": ["mois"],
    "digital/tne-audiences": ["mois_saisie"],
    "digital/tne-deploiement-2025": ["numero_du_departement"],
    "digital/tne-national-2025": ["date_de_saisie"],
    "digital/tne-participants-2025": ["departement"],
    "digital/tne-satisfaction": ["mois_concerne"],
}
MARKS = {"NS", "ND", "NC", "NA", "NR", "s", "ns", "nd", "—", "-", "*"}


def describe(page):
    page.section("Every table: key, empty cells, marks")
    page.say("A mark is a cell that is a word standing for an absent value. Columns without an empty cell are not listed.")
    for name in tables():
        describe_table(page, name.removesuffix(".csv.gz"), table(name))


def describe_table(page, name, rows):
    key = KEYS[name]
    page.part(f"`{name}.csv.gz`")
    repeated = [value for value, times in Counter(tuple(row[c] for c in key) for row in rows).items() if times > 1]
    page.points([
        f"{len(rows):,} rows × {len(rows[0])} columns.",
        f"Key {' + '.join(f'`{column}`' for column in key)}: "
        + ("unique." if not repeated else f"{len(repeated):,} values stand on several rows."),
        "Marks: " + (marks(rows) or "none") + ".",
    ])
    empty = Counter(column for row in rows for column, value in row.items() if value == "")
    if empty:
        page.table(["column", "empty", "share"],
                   [[f"`{column}`", empty[column], share(empty[column], len(rows))] for column in rows[0] if empty[column]])


def marks(rows):
    found = Counter((column, value) for row in rows for column, value in row.items() if value in MARKS)
    return ", ".join(f"`{value}` in `{column}` ({times:,})" for (column, value), times in found.most_common())
