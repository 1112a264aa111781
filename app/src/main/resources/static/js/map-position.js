/* Where the reader looks is part of the address: ?position=latitude,longitude,zoom. */
const PARAMETER = "position";

/** The camera that the address asks for; nothing when it asks for none. */
export function positionInAddress() {
  const text = new URLSearchParams(location.search).get(PARAMETER) ?? "";
  const [latitude, longitude, zoom] = text.split(",").map(Number);
  const complete = [latitude, longitude, zoom].every(Number.isFinite) && Math.abs(latitude) <= 90;
  return complete ? { bounds: undefined, center: [longitude, latitude], zoom } : {};
}

/** Writes the camera in the address, in the links that lead to other views of the same page, and in its forms. */
export function keepPosition(map) {
  const { lat, lng } = map.getCenter();
  const position = [lat.toFixed(4), lng.toFixed(4), map.getZoom().toFixed(2)].join(",");
  history.replaceState(history.state, "", withPosition(location.href, position));
  for (const link of document.querySelectorAll("a[href]")) {
    if (link.origin === location.origin && link.pathname === location.pathname && !link.hash) {
      link.href = withPosition(link.href, position);
    }
  }
  for (const field of document.querySelectorAll(`input[name=${PARAMETER}]`)) {
    field.value = position;
    field.disabled = false;
  }
}

function withPosition(address, position) {
  const url = new URL(address);
  url.searchParams.set(PARAMETER, position);
  // A comma may stand in a query; escaped, it makes addresses that nobody can read.
  return url.href.replaceAll("%2C", ",");
}
