"""Local Moran with conditional permutations by esda, compiled by numba, on all cores.

    python3 local_moran.py FOLDER PERMUTATIONS

Reads `values`, `degrees` and `neighbours` (unit after unit, from 0); writes `statistics` and `p`.
"""

import sys

import esda
import libpysal
import numba
import numpy

from measuring import measure, read, tell, whole, write

permutations = int(sys.argv[2])
values = read("values")
rows = numpy.split(whole("neighbours"), numpy.cumsum(whole("degrees"))[:-1])
weights = libpysal.weights.W({unit: list(row) for unit, row in enumerate(rows)}, silence_warnings=True)
weights.transform = "r"

moran, seconds = measure(
    5, lambda: esda.Moran_Local(values, weights, permutations=permutations, n_jobs=-1, seed=18, keep_simulations=False)
)
write("statistics", moran.Is * len(values) / (len(values) - 1))  # esda divides by n - 1
write("p", moran.p_sim)
tell(f"esda {esda.__version__} and numba {numba.__version__}", moran=seconds)
