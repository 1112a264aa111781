/* What is said of a point, to the pointer and to the keyboard: the arrows move the map, Enter asks for the point nearest to its middle. */
import { card } from "./map-card.js";

const ROOM = matchMedia("(pointer: coarse)").matches ? 22 : 12;

export function answerPoints(maplibre, map, place, layer) {
  const popup = new maplibre.Popup({ maxWidth: "18rem", focusAfterOpen: true });
  const show = (point) => open(map, place, layer, popup, point);
  const canvas = map.getCanvas();
  map.on("click", ({ lngLat }) => show(layer.nearest(map, lngLat, ROOM)));
  map.on("mousemove", ({ lngLat }) => {
    canvas.style.cursor = layer.nearest(map, lngLat, ROOM) === undefined ? "" : "pointer";
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Enter") show(layer.nearest(map, map.getCenter(), Infinity));
  });
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !popup.isOpen()) return;
    popup.remove();
    canvas.focus();
  });
}

async function open(map, place, layer, popup, point) {
  if (point === undefined) return;
  const answer = await fetch(`${place.dataset.card}&n=${point}`);
  if (!answer.ok) return;
  const { name, said, address, more } = await answer.json();
  popup
    .setLngLat([layer.degrees[2 * point], layer.degrees[2 * point + 1]])
    .setDOMContent(card({ name, said: [words(place, layer.signOf(point)), said].filter(Boolean).join(". "), address }, { more }))
    .addTo(map);
}

/** What the legend says of a sign. */
function words(place, { rank, ringed }) {
  const entries = place.closest("figure").querySelectorAll("[data-sign]");
  const chosen = ringed ? [entries[rank], entries[entries.length - 1]] : [entries[rank]];
  const text = chosen.map((entry) => entry.textContent).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
