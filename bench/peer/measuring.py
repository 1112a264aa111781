"""What the scripts of this folder share: numbers in and out, and the clock."""

import json
import sys
import time
from pathlib import Path

import numpy

folder = Path(sys.argv[1])


def read(name):
    return numpy.fromfile(folder / name, "<f8")


def whole(name):
    return read(name).astype(int)


def write(name, values):
    numpy.asarray(values, "<f8").tofile(folder / name)


def measure(times, work):
    """The answer, and the seconds of each time but the first, which warms up."""
    work()
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        answer = work()
        seconds.append(time.perf_counter() - began)
    return answer, seconds


def tell(peer, **seconds):
    print(json.dumps({"peer": peer, "seconds": seconds}))
