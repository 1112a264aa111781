"""The best selection, as an integer programme for HiGHS, which scipy carries: one choice of each unit, under ceilings.

    python3 selection.py FOLDER SECONDS

Reads `values` of choices, `first` choice of each unit, `rows` of weights and their `limits`; writes `selection`: what it is worth, and
the most that any can be.
"""

import sys
import time

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from measuring import read, tell, whole, write

values, first = read("values"), whole("first")
choices = numpy.arange(len(values))
unit_of = numpy.repeat(numpy.arange(len(first) - 1), numpy.diff(first))
one_of_each = csr_matrix((numpy.ones(len(values)), (unit_of, choices)))
rows = csr_matrix(read("rows").reshape(-1, len(values)))

began = time.perf_counter()
found = milp(
    -values,
    constraints=[LinearConstraint(one_of_each, 1, 1), LinearConstraint(rows, -numpy.inf, read("limits"))],
    bounds=Bounds(0, 1),
    integrality=numpy.ones(len(values)),
    options={"mip_rel_gap": 0, "time_limit": float(sys.argv[2])},
)
seconds = time.perf_counter() - began
worth = 0 if found.x is None else values @ numpy.rint(found.x)
write("selection", [worth, numpy.inf if found.mip_dual_bound is None else -found.mip_dual_bound])
tell(f"HiGHS of scipy {scipy.__version__}", selection=[seconds])
