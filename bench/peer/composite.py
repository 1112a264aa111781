"""The chain of a composite index with pandas and numpy, its ranking redrawn, and its ranks when choices vary.

    python3 composite.py FOLDER UNITS RUNS SEED

Reads `table` (indicator after indicator), `signs`, `weights`, `groups`; writes `ranks`, `redrawn` (with `moved` weights) and `intervals`.
"""

import struct
import sys

import numpy
import pandas

from measuring import measure, read, tell, write

units, runs, seed = (int(word) for word in sys.argv[2:5])
signs, weights, moved, groups = read("signs"), read("weights"), read("moved"), read("groups")
table = pandas.DataFrame(read("table").reshape(-1, units).T)


def prepared():
    """Units with half of the indicators, oriented, completed by the median of their group."""
    kept = table[table.notna().mean(axis=1) >= 0.5]
    of_units = groups[kept.index]
    medians = kept.groupby(of_units).transform("median")
    return kept.fillna(medians) * signs


def fails(column):
    return abs(column.skew()) > 2 and column.kurt() > 3.5


def treated(column):
    """Up to five values are winsorised, else the logarithm is taken: the rule of COINr."""
    if not fails(column):
        return column
    high = column.skew() > 0
    ordered = numpy.sort(column.to_numpy())
    for points in range(1, 6):
        cut = column.clip(upper=ordered[-1 - points]) if high else column.clip(lower=ordered[points])
        if not fails(cut):
            return cut
    shift = 0.01 * (ordered[-1] - ordered[0])
    return numpy.log(column - ordered[0] + shift) if high else -numpy.log(ordered[-1] - column + shift)


def min_max(frame):
    return 1 + 99 * (frame - frame.min()) / (frame.max() - frame.min())


def percentile_ranks(frame):
    return 1 + 99 * (frame.rank() - 1) / (len(frame) - 1)


def normalised():
    return min_max(prepared().apply(treated)).to_numpy()


def geometric(logarithms, weights):
    return numpy.exp(logarithms @ weights / weights.sum())


def ranks(scores):
    """From 1 for the highest."""
    positions = numpy.empty(len(scores), numpy.int32)
    positions[numpy.argsort(-scores)] = numpy.arange(1, len(scores) + 1)
    return positions


class Draws:
    """Those of java.util.SplittableRandom."""

    MASK = (1 << 64) - 1

    def __init__(self, seed):
        self.state = seed & self.MASK

    def whole(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        bits = ((self.state ^ (self.state >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & self.MASK
        return bits ^ (bits >> 31)

    def share(self):
        return (self.whole() >> 11) * 2.0**-53


def intervals():
    """The 5th, 50th and 95th percentile of the ranks of each unit, all choices being as likely."""
    base = prepared()
    scorings = []
    for outliers in (base.apply(treated), base):
        for normalise in (min_max, percentile_ranks):
            values = numpy.ascontiguousarray(normalise(outliers).to_numpy())
            scorings += [numpy.log(values), values]  # the order of a geometric mean is that of the mean of logarithms
    drawn = numpy.empty((runs, len(base)), numpy.int32)
    for run in range(runs):
        numbers = Draws(Draws(Draws(seed).whole() + run).whole())
        outliers, normalisation, of_weights, aggregation, left_out = (numbers.share() for _ in range(5))
        shares = Draws(struct.unpack("<Q", struct.pack("<d", of_weights))[0])
        varied = weights / weights.sum() * [0.75 + 0.5 * shares.share() for _ in weights]
        chosen = int(left_out * (len(weights) + 1))
        if chosen > 0:
            varied[chosen - 1] = 0
        scoring = scorings[4 * int(outliers * 2) + 2 * int(normalisation * 2) + int(aggregation * 2)]
        drawn[run] = ranks(scoring @ varied)
    drawn.sort(axis=0)
    return drawn[[int(numpy.ceil(share * runs - 1e-9)) - 1 for share in (0.05, 0.5, 0.95)]]


chained, chain = measure(10, lambda: ranks(geometric(numpy.log(normalised()), weights)))
logarithms = numpy.log(normalised())
redrawn, redraw = measure(20, lambda: ranks(geometric(logarithms, moved)))
drawn, variations = measure(2, intervals)
write("ranks", chained)
write("redrawn", redrawn)
write("intervals", drawn)
tell(f"pandas {pandas.__version__} and numpy {numpy.__version__}", chain=chain, redraw=redraw, runs=variations)
