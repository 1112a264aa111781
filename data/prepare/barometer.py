"""The barometer of public action (DITP): what concerns digital access and the first evaluations in 6e.

Only readings are kept: a row of the original that holds a target (indic_vc) and no value is left out, and the columns
of targets with it, so that a target can never be drawn as a value.
"""

from shipped import read_csv, write_csv

INDICATORS = {
    "218": "fluent reading at the start of 6e",
    "223": "problem solving in mathematics at the start of 6e",
    "306": "premises that can be connected to fibre",
    "734": "digital helpers trained, cumulative since the start",
    "736": "people helped by the conseillers numériques, cumulative since the start",
}
COLUMNS = ["indic_id", "enforce_zone_id", "metric_enforce_date", "maille", "indic_vi", "indic_va"]
LAST_READING = "2024-09-30"


def prepare(originals):
    rows = [row for number in INDICATORS for row in readings(originals, number)]
    write_csv("digital/barometre-2022-2024.csv.gz", COLUMNS, rows, delimiter=",")


def readings(originals, number):
    rows = read_csv(originals / f"numerique/barometre-ditp/data/ind-{number}.csv", delimiter=",")
    return [row for row in rows if (row["indic_vi"] or row["indic_va"]) and row["metric_enforce_date"] <= LAST_READING]
