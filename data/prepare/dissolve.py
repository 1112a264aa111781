"""Merges outlines that share their lines exactly: a line drawn by two neighbours is inside the whole and goes away."""


def dissolved(geometries):
    """The outline of the union of polygons whose common lines have the same points; nothing is computed but identity."""
    lines = remaining_lines(geometries)
    rings = closed_rings(lines)
    outer = [ring for ring in rings if area(ring) > 0]
    polygons = [[ring] for ring in sorted(outer, key=area, reverse=True)]
    for hole in (ring for ring in rings if area(ring) < 0):
        home = min((polygon for polygon in polygons if inside(hole[0], polygon[0])), key=lambda p: area(p[0]))
        home.append(hole)
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def remaining_lines(geometries):
    """The directed segments that no neighbour runs through the other way."""
    kept = {}
    for start, end in segments(geometries):
        if (end, start) in kept:
            del kept[end, start]
        else:
            kept[start, end] = None
    return kept


def segments(geometries):
    """Outer rings anticlockwise and holes clockwise, whatever the original says: the inside is always on the left."""
    for geometry in geometries:
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        for rings in polygons:
            for index, ring in enumerate(rings):
                turned = ring if (area(ring) > 0) == (index == 0) else ring[::-1]
                points = [tuple(point) for point in turned]
                yield from zip(points, points[1:])


def closed_rings(lines):
    ways = {}
    for start, end in lines:
        ways.setdefault(start, []).append(end)
    rings = []
    while ways:
        first = next(iter(ways))
        ring = [first]
        while len(ring) == 1 or ring[-1] != first:
            onward = ways[ring[-1]]
            following = onward.pop()
            if not onward:
                del ways[ring[-1]]
            ring.append(following)
        rings.append([list(point) for point in ring])
    return [ring for ring in rings if area(ring) != 0]


def area(ring):
    """Twice the signed area, in square degrees: positive when the ring turns anticlockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))


def inside(point, ring):
    x, y = point
    crossings = (
        (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in zip(ring, ring[1:])
    )
    return sum(crossings) % 2 == 1
