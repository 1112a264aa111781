"""Enough plane geometry to tell whether a school stands where its outline says."""

import math

from dissolve import inside

KILOMETRES_PER_DEGREE = 111.2


def polygons(geometry):
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]


def contains(geometry, point):
    return any(
        inside(point, rings[0]) and not any(inside(point, hole) for hole in rings[1:]) for rings in polygons(geometry)
    )


def kilometres_to(geometry, point):
    """Distance to the nearest line of the outline, in a plane tangent at the point: good to 1 % below 50 km."""
    scale = math.cos(math.radians(point[1]))
    return KILOMETRES_PER_DEGREE * min(
        distance_to_segment(point, start, end, scale)
        for rings in polygons(geometry) for ring in rings for start, end in zip(ring, ring[1:])
    )


def distance_to_segment(point, start, end, scale):
    px, py = point[0] * scale, point[1]
    ax, ay, bx, by = start[0] * scale, start[1], end[0] * scale, end[1]
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0 if length == 0 else max(0, min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))
