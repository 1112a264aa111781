"""Writes optimal-patterns.csv: small random tables, and the least weight of secondary cells with which they can be protected.

The optimum is that of the integer programme of Fischetti and Salazar (Management Science 47(7), 2001): one binary per cell,
and for each primary cell another table that differs from the real one there by 1 and in withheld cells only. The other
tables may be fractional, so that no pattern made of whole numbers can be lighter. Solved by HiGHS (scipy 1.17.1).
"""
import random

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

FLAT = {n: [n] * n + [-1] for n in (3, 4, 5, 6)}
SHAPES = [
    (FLAT[5], FLAT[4]), (FLAT[6], FLAT[6]), (FLAT[4], FLAT[3]),
    ([-1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3], [-1]),
    ([-1, 0, 0, 1, 1, 1, 2, 2, 2, 2], FLAT[3]),
    ([-1, 0, 0, 1, 1, 1, 2, 2], [-1, 0, 0, 1, 1, 2, 2, 2]),
]
MINIMUM = 6


def children(parents):
    return {p: [c for c, q in enumerate(parents) if q == p] for p in set(parents) if p >= 0}


def table(rows, columns, draw):
    width, value = len(columns), {}
    down, across = children(rows), children(columns)

    def at(r, c):
        if (r, c) not in value:
            if r in down:
                value[r, c] = sum(at(k, c) for k in down[r])
            elif c in across:
                value[r, c] = sum(at(r, k) for k in across[c])
            else:
                value[r, c] = draw()
        return value[r, c]

    values = [at(r, c) for r in range(len(rows)) for c in range(width)]
    sums = [(t * width + c, [k * width + c for k in ks]) for t, ks in down.items() for c in range(width)]
    sums += [(r * width + t, [r * width + k for k in ks]) for t, ks in across.items() for r in range(len(rows))]
    leaves = [values[r * width + c] for r in range(len(rows)) if r not in down for c in range(width) if c not in across]
    return values, sums, leaves


def optimum(values, sums):
    primary = [j for j, v in enumerate(values) if 0 < v < MINIMUM]
    n, k, most = len(values), len(primary), 40
    size = n + k * n + k
    rows, low, high = [], [], []

    def constrain(terms, least, greatest):
        rows.append(terms), low.append(least), high.append(greatest)

    for q, p in enumerate(primary):
        z, sign = n + q * n, n + k * n + q
        for total, parts in sums:
            constrain([(z + j, 1) for j in parts] + [(z + total, -1)], 0, 0)
        for j, v in enumerate(values):
            constrain([(z + j, 1), (j, -most)], -numpy.inf, 0)
            constrain([(z + j, 1), (j, min(most, v))], 0, numpy.inf)
        constrain([(z + p, 1), (sign, -2)], -1, numpy.inf)
        constrain([(z + p, 1), (sign, -most - 1)], -numpy.inf, -1)
    matrix = lil_matrix((len(rows), size))
    for i, terms in enumerate(rows):
        for j, factor in terms:
            matrix[i, j] = factor
    cost, lower, upper, integer = numpy.zeros(size), numpy.full(size, -most), numpy.full(size, most), numpy.zeros(size)
    cost[:n], lower[:n], upper[:n], integer[:n] = values, 0, [v > 0 for v in values], 1
    lower[primary] = 1
    lower[n + k * n:], upper[n + k * n:], integer[n + k * n:] = 0, 1, 1
    found = milp(cost, constraints=LinearConstraint(matrix.tocsr(), low, high), bounds=Bounds(lower, upper),
                 integrality=integer, options={"time_limit": 120})
    return round(found.fun) - sum(values[p] for p in primary) if found.status == 0 else None


def main():
    draw = random.Random(2026)
    with open("optimal-patterns.csv", "w") as out:
        out.write("rows;columns;minimum;leaves;optimum\n")
        for rows, columns in SHAPES * 4:
            dense = draw.random() < .5
            values, sums, leaves = table(rows, columns, lambda: draw.choice([0, 0, 1, 3, 7, 12, 30] if not dense else
                                                                           [2, 4, 8, 9, 13, 21, 40, 65]))
            best = optimum(values, sums)
            if best:
                fields = [rows, columns, [MINIMUM], leaves, [best]]
                out.write(";".join(" ".join(map(str, field)) for field in fields) + "\n")


main()
