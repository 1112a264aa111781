/* Points whose signs change while the page stays: positions are fetched once, signs come as a letter each (MapPoints.java). */
import { answerPoints } from "./map-point-card.js";
import { PointLayer } from "./map-point-layer.js";

const DEGREE = 1e5;

/** Draws the points that a place of a map names, and draws them anew when it is told of other letters. */
export async function showPoints(maplibre, map, place) {
  const points = new Points(place);
  points.layer = new PointLayer(maplibre.MercatorCoordinate, JSON.parse(place.dataset.signs));
  await loaded(map);
  map.addLayer(points.layer, map.getLayer("towns") ? "towns" : undefined);
  place.addEventListener("preau:map-letters", () => points.recolour());
  answerPoints(maplibre, map, place, points.layer);
  await points.recolour();
  return () => points.layer.dress();
}

function loaded(map) {
  return map.getLayer("far") ? undefined : new Promise((done) => map.once("style.load", done));
}

class Points {
  constructor(place) {
    this.place = place;
  }

  /** The last letters asked for win, whichever come first. */
  async recolour() {
    const since = performance.now();
    this.pending?.abort();
    this.pending = new AbortController();
    const { signal } = this.pending;
    try {
      const answer = await read(this.place.dataset.letters, signal);
      if (answer.state !== this.state) await this.locate(signal);
      if (answer.state !== this.state) return;
      this.layer.letters = answer.letters;
      this.count();
      this.layer.draw();
      performance.measure("preau:map-drawn", { start: since });
    } catch (failure) {
      if (failure.name !== "AbortError") throw failure;
    }
  }

  async locate(signal) {
    const { state, degrees } = await read(this.place.dataset.positions, signal);
    this.layer.positions = Float64Array.from(degrees, (value) => (value === null ? NaN : value / DEGREE));
    this.state = state;
  }

  /** Says beside each sign of the legend how many points have it, and how many have a ring. */
  count() {
    const outputs = this.place.closest("figure").querySelectorAll("[data-count]");
    const counts = this.layer.counts();
    outputs.forEach((output, rank) => { output.textContent = counts[rank].toLocaleString("fr-FR"); });
  }
}

async function read(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
