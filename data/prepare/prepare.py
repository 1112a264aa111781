"""Prepares every file that the product ships, then writes its rows and digest into sources.yaml.

    python3 data/prepare/prepare.py FOLDER_OF_THE_ORIGINALS
"""

import sys
from pathlib import Path

import barometer
import catchments
import digital_programme
import education
import income
import outlines
import places
import register
import sources
import territory


def main(originals):
    for part in (register, places, catchments, outlines, education, income, barometer, digital_programme, territory):
        part.prepare(originals)
    sources.refresh()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
