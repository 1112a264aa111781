/* The map of a territory: our own data, no tile and no address but ours. MapFrame.java says what each layer holds. */
import * as maplibre from "../lib/maplibre-gl.mjs";
import { card } from "./map-card.js";
import { imagesOf } from "./map-images.js";
import { layersOf, sourcesOf } from "./map-layers.js";
import { keepPosition, positionInAddress } from "./map-position.js";
import { onThemeChange, token } from "./tokens.js";

maplibre.setWorkerUrl(new URL("../lib/maplibre-gl-worker.mjs", import.meta.url).href);
const styled = addStyleSheet(new URL("../lib/maplibre-gl.css", import.meta.url).href);

export async function draw(place) {
  const texts = JSON.parse(place.dataset.texts);
  await styled;
  // A reader without the font that stands in for ours until it comes (an Android phone has none of them) sees the map all the same.
  await Promise.allSettled(["codes", "display"].map((role) => document.fonts.load(`16px ${token(role)}`)));
  let map;
  try {
    map = new maplibre.Map(settings(place, texts));
  } catch {
    place.querySelector(".map__wait").textContent = place.dataset.failed;
    return;
  }
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibre.FullscreenControl(), "top-right");
  map.on("style.load", () => addImages(map));
  map.once("idle", () => {
    place.querySelector(".map__wait").remove();
    place.dataset.mapReady = "";
    if ("center" in positionInAddress()) keepPosition(map);
  });
  map.on("moveend", () => {
    keepPosition(map);
    place.dispatchEvent(new CustomEvent("preau:map-moved", { bubbles: true, detail: map.getBounds().toArray() }));
  });
  const dress = "positions" in place.dataset ? await pointsOf(map, place) : answerPointer(map, texts);
  onThemeChange(() => {
    map.setStyle(style(place));
    dress?.();
  });
}

/** Points are drawn by code that most maps do not need. */
async function pointsOf(map, place) {
  const { showPoints } = await import("./map-points.js");
  return showPoints(maplibre, map, place);
}

function settings(place, texts) {
  const [west, south, east, north] = place.dataset.start.split(",").map(Number);
  return {
    container: place,
    style: style(place),
    locale: texts,
    bounds: [[west, south], [east, north]],
    fitBoundsOptions: { padding: 24 },
    ...positionInAddress(),
    maxZoom: 16,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: matchMedia("(pointer: coarse)").matches,
    fadeDuration: 0,
  };
}

function style(place) {
  return { version: 8, sources: sourcesOf(place.dataset), layers: layersOf(place.dataset) };
}

function addImages(map) {
  for (const [name, image] of Object.entries(imagesOf())) {
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: 2 });
  }
}

function answerPointer(map, texts) {
  const popup = new maplibre.Popup({ maxWidth: "18rem", closeButton: true });
  map.on("click", (event) => {
    const [feature] = at(map, event.point);
    if (!feature) return;
    if (feature.properties.cluster) open(map, feature);
    else popup.setLngLat(event.lngLat).setDOMContent(card(feature.properties, texts)).addTo(map);
  });
  map.on("mousemove", (event) => {
    map.getCanvas().style.cursor = at(map, event.point).length ? "pointer" : "";
  });
}

/** What lies under the pointer, schools first, with room for a finger. */
function at(map, point) {
  const room = [[point.x - 6, point.y - 6], [point.x + 6, point.y + 6]];
  const layers = (names) => names.filter((name) => map.getLayer(name));
  const points = map.queryRenderedFeatures(room, { layers: layers(["points", "clusters"]) });
  const areas = map.queryRenderedFeatures(point, { layers: layers(["areas", "areas-missing", "areas-withheld"]) });
  return [...points, ...areas];
}

async function open(map, cluster) {
  const zoom = await map.getSource("points").getClusterExpansionZoom(cluster.properties.cluster_id);
  map.easeTo({ center: cluster.geometry.coordinates, zoom });
}

function addStyleSheet(address) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  // Before ours, which dress the controls.
  document.head.prepend(link);
  return new Promise((done) => link.addEventListener("load", done, { once: true }));
}
