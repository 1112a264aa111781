"""The k nearest neighbours of each point, by one of scipy, sklearn and libpysal.

    python3 nearest.py FOLDER K scipy|sklearn|libpysal

Reads `x` and `y`; writes `nearest`, unit after unit.
"""

import sys

import numpy

from measuring import measure, read, tell, write

count = int(sys.argv[2])
points = numpy.column_stack([read("x"), read("y")])


def by_scipy():
    return cKDTree(points).query(points, k=count + 1, workers=-1)[1][:, 1:]


def by_sklearn():
    tree = NearestNeighbors(n_neighbors=count, algorithm="kd_tree", n_jobs=-1).fit(points)
    return tree.kneighbors(return_distance=False)


def by_libpysal():
    neighbours = libpysal.weights.KNN.from_array(points, k=count).neighbors
    return [neighbours[unit] for unit in range(len(points))]


if sys.argv[3] == "scipy":
    import scipy
    from scipy.spatial import cKDTree

    peer, work = f"scipy {scipy.__version__}", by_scipy
elif sys.argv[3] == "sklearn":
    import sklearn
    from sklearn.neighbors import NearestNeighbors

    peer, work = f"scikit-learn {sklearn.__version__}", by_sklearn
else:
    import libpysal

    peer, work = f"libpysal {libpysal.__version__}", by_libpysal
nearest, seconds = measure(10, work)
write("nearest", numpy.sort(numpy.asarray(nearest), axis=1).ravel())
tell(peer, nearest=seconds)
