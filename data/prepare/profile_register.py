"""The register: who is in it, what its codes point to, where its points fall."""

import csv
from collections import Counter, defaultdict

from geometry import contains, kilometres_to
from markdown import sample, share
from shipped_files import communes, current_communes, former_communes, outline, register

CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
TYPES = ["ecole", "college", "lycee"]
FAR = 1.0  # kilometres: nearer than this, a point outside its outline is a matter of rounding


def describe(page):
    page.section("The register")
    describe_counts(page)
    describe_identifiers(page)
    describe_communes(page)
    describe_points(page)
    describe_outlines(page)
    describe_departments(page)


def describe_counts(page):
    sectors = Counter((row["type"], row["secteur"]) for row in register())
    names = sorted({sector for _, sector in sectors})
    page.part("Level and sector")
    page.table(["type", *names], [[f"`{kind}`", *(sectors[kind, name] for name in names)] for kind in TYPES])
    unknown = [row for row in register() if row["secteur"] == "—"]
    page.say("Sector `—` means that the source does not say: " + sample(row["uai"] for row in unknown) + ".")
    page.say("Type `lycee` also holds, by name: " + ", ".join(
        f"{words} ({count:,})" for words, count in lycee_words().items()) + ".")


def lycee_words():
    names = [row["nom"].lower() for row in register() if row["type"] == "lycee"]
    words = ["erea", "agricole", "militaire", "professionnel", "polyvalent", "maritime"]
    return {word: sum(word in name for name in names) for word in words}


def describe_identifiers(page):
    rows = register()
    wrong = [row["uai"] for row in rows if not right_letter(row["uai"])]
    elsewhere = [row for row in rows if row["uai"][:3] != three(row["code_departement"])]
    same_name = Counter((row["nom"].lower(), row["code_insee"]) for row in rows if row["code_insee"])
    page.part("Identifiers and names")
    page.points([
        f"UAI with a wrong check letter: {len(wrong):,}" + (f": {sample(wrong)}." if wrong else "."),
        f"UAI whose first three digits are not the department: {len(elsewhere):,}, by (prefix, department): "
        + ", ".join(f"{pair} {count:,}" for pair, count in Counter(
            f"{row['uai'][:3]}→{row['code_departement']}" for row in elsewhere).most_common(12)) + ".",
        f"Schools that share their name with another of the same commune: {sum(n for n in same_name.values() if n > 1):,} "
        f"in {sum(n > 1 for n in same_name.values()):,} groups.",
        f"Names with doubled or outer spaces: {sum(row['nom'] != ' '.join(row['nom'].split()) for row in rows):,}.",
    ])


def right_letter(uai):
    return len(uai) == 8 and uai[:7].isdigit() and uai[7] == CHECK_LETTERS[int(uai[:7]) % 23]


def three(department):
    """018 for 18; the UAI of Corsica keep 620 and 720, those of the collectivities their old numbers."""
    return {"2A": "620", "2B": "720"}.get(department, department.zfill(3))


def commune_status(row):
    code = row["code_insee"]
    if code in current_communes():
        return "commune-actuelle"
    if code in former_communes():
        return former_communes()[code]["type"]
    return "absent" if not code else "unknown"


def describe_communes(page):
    status = Counter(map(commune_status, register()))
    page.part("Commune codes")
    page.table(["what the code is", "schools", "share"],
               [[name, count, share(count, len(register()))] for name, count in status.most_common()])
    twice = {c["code"] for c in communes() if c["type"] != "commune-actuelle"} & current_communes().keys()
    page.say(f"A code may stand twice in `communes.json.gz`, as a current commune and as the commune déléguée or associée of "
             f"its chef-lieu: {sum(row['code_insee'] in twice for row in register()):,} schools carry such a code, which is "
             "that of a current commune. Only the codes below need their parent.")
    page.say("Each school of a commune déléguée or associée or of an arrondissement is listed in "
             "[schools-in-former-communes.csv](schools-in-former-communes.csv) with the current commune. By department:")
    by_department = Counter(
        row["code_departement"] for row in register() if commune_status(row) in {"commune-deleguee", "commune-associee"})
    page.say(", ".join(f"{department} ({count:,})" for department, count in by_department.most_common(25))
             + f"; {max(0, len(by_department) - 25)} others.")
    absent = [row for row in register() if commune_status(row) == "absent"]
    unknown = [row for row in register() if commune_status(row) == "unknown"]
    page.points([
        "Without a code, by department: " + counted(row["code_departement"] for row in absent) + ".",
        "Of them, in Centre-Val de Loire: "
        + (sample(row["uai"] for row in absent if row["code_departement"] in {"18", "28", "36", "37", "41", "45"})) + ".",
        "Unknown codes: " + counted(row["code_insee"] for row in unknown) + ".",
        "Commune code of another department than the school's: "
        + counted(f"{row['code_insee']}/{row['code_departement']}" for row in register()
                  if row["code_insee"] and not row["code_insee"].startswith(row["code_departement"])) + ".",
        "Postal code that does not start as the department (Corsica aside): "
        + counted(f"{row['code_postal']}/{row['code_departement']}" for row in register()
                  if row["code_departement"] not in {"2A", "2B"}
                  and not row["code_postal"].startswith(row["code_departement"])) + ".",
    ])


def counted(values, limit=15):
    counts = Counter(values)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    shown = ", ".join(f"{value} ({count:,})" for value, count in ordered[:limit])
    more = len(counts) - limit
    return (shown or "none") + (f" and {more:,} other values" if more > 0 else "")


def describe_points(page):
    rows = register()
    placed = [row for row in rows if row["latitude"] and row["longitude"]]
    shared = groups(placed)
    outside = [row for row in placed if metropolitan(row) and not in_metropolis(position(row))]
    swapped = [row for row in outside if in_metropolis(position(row)[::-1])]
    overseas = [row for row in placed if not metropolitan(row) and in_metropolis(position(row))]
    page.part("Points")
    page.points([
        f"Without coordinates: {len(rows) - len(placed):,}: {counted(row['code_departement'] for row in rows if not row['latitude'])}.",
        f"At (0, 0): {sum(position(row) == (0.0, 0.0) for row in placed):,}.",
        f"Metropolitan school outside the metropolitan frame: {len(outside):,}, of which swapped: {len(swapped):,}. "
        + sample(row["uai"] for row in outside),
        f"Overseas school inside the metropolitan frame: {len(overseas):,}. " + sample(row["uai"] for row in overseas),
        f"Points shared by several schools: {len(shared):,} points, {sum(map(len, shared.values())):,} schools; "
        f"largest group {max(map(len, shared.values())):,}.",
        "Shared points by number of schools: " + counted(len(group) for group in shared.values()) + ".",
        f"Shared points whose schools are in different communes: "
        f"{sum(len({row['code_insee'] for row in group}) > 1 for group in shared.values()):,}.",
    ])


def groups(rows):
    found = defaultdict(list)
    for row in rows:
        found[row["latitude"], row["longitude"]].append(row)
    return {point: group for point, group in found.items() if len(group) > 1}


def metropolitan(row):
    return not row["code_departement"].startswith(("97", "98"))


def position(row):
    return float(row["longitude"]), float(row["latitude"])


def in_metropolis(point):
    return -5.5 <= point[0] <= 9.8 and 41.2 <= point[1] <= 51.3


def describe_outlines(page):
    page.part("Points against outlines")
    page.say(f"A point is counted when it falls outside the outline by more than {FAR:.0f} km (the outlines are simplified).")
    for name, code in (("departements", "code_departement"), ("communes-centre-val-de-loire", "commune")):
        misplaced = sorted(far_outside(outline(name), code), reverse=True)
        page.say(f"**{name}**: {len(misplaced):,} schools. Farthest: " + ", ".join(
            f"`{uai}` ({kilometres:.0f} km from {place})" for kilometres, uai, place in misplaced[:12]) + ".")


def far_outside(outlines, code):
    for row in register():
        place = current_commune(row) if code == "commune" else row[code]
        if row["latitude"] and place in outlines and not contains(outlines[place], position(row)):
            kilometres = kilometres_to(outlines[place], position(row))
            if kilometres > FAR:
                yield kilometres, row["uai"], place


def current_commune(row):
    former = former_communes().get(row["code_insee"])
    if not former:
        return row["code_insee"]
    return former.get("chefLieu") or former["commune"]


def describe_departments(page):
    counts = Counter((row["code_departement"], row["type"]) for row in register())
    page.part("Schools by department")
    page.table(["department", "écoles", "collèges", "lycées"],
               [[code, *(counts[code, kind] for kind in TYPES)] for code in sorted({code for code, _ in counts})])


def list_former_communes(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(["uai", "code_insee", "nature", "nom", "commune_actuelle", "nom_actuel"])
        for row in register():
            former = former_communes().get(row["code_insee"])
            if former:
                code = current_commune(row)
                name = current_communes().get(code, {}).get("nom", "")
                writer.writerow([row["uai"], row["code_insee"], former["type"], former["nom"], code, name])
