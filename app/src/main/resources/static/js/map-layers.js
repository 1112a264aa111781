/* What is drawn, from the ground up: neighbours, areas by class, borders, names of towns, schools. */
import { token, tokens } from "./tokens.js";

const RAMP = 5;
const GATHERED_BELOW = 10;
const EMPTY = { type: "FeatureCollection", features: [] };

export function sourcesOf(places) {
  const source = (address, more = {}) => ({ type: "geojson", data: address ? new URL(address, location.href).href : EMPTY, ...more });
  return {
    ground: source(places.ground),
    areas: source(places.areas),
    towns: source(places.towns),
    points: source(places.points, { cluster: true, clusterMaxZoom: GATHERED_BELOW - 1, clusterRadius: 42 }),
  };
}

export function layersOf(places) {
  return [...ground(), ...areas(Number(places.classes)), ...points(), ...towns()];
}

function ground() {
  const [far, line, near] = tokens("ground", "line", "neighbour");
  return [
    { id: "far", type: "background", paint: { "background-color": far } },
    { id: "ground", type: "fill", source: "ground", paint: { "fill-color": near } },
    { id: "ground-border", type: "line", source: "ground", paint: { "line-color": line, "line-width": 1 } },
  ];
}

function areas(classes) {
  const ramp = tokens(...Array.from({ length: RAMP + 1 }, (_, rank) => `class-${rank}`));
  const tint = (rank) => ramp[classes === 1 ? 3 : Math.round((rank * RAMP) / (classes - 1))];
  const colours = Array.from({ length: classes }, (_, rank) => [rank, tint(rank)]).flat();
  const [card, border] = tokens("card", "field-border");
  return [
    { id: "areas", type: "fill", source: "areas", paint: { "fill-color": ["match", ["get", "rank"], ...colours, card] } },
    ...["missing", "withheld"].map((state) => ({
      id: `areas-${state}`, type: "fill", source: "areas", filter: ["==", ["get", "rank"], state], paint: { "fill-pattern": state },
    })),
    {
      id: "areas-border", type: "line", source: "areas",
      paint: { "line-color": border, "line-opacity": 0.55, "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.3, 11, 1.2] },
    },
  ];
}

function points() {
  const [card, ink, board, onBoard, chalk] = tokens("card", "ink", "board", "on-board", "chalk");
  const cluster = ["has", "point_count"];
  return [
    {
      id: "here", type: "circle", source: "points", filter: ["==", ["get", "here"], true],
      paint: { "circle-radius": 15, "circle-color": chalk, "circle-opacity": 0.35, "circle-stroke-color": ink, "circle-stroke-width": 2.5 },
    },
    {
      id: "clusters", type: "circle", source: "points", filter: cluster,
      paint: {
        "circle-color": board, "circle-stroke-color": card, "circle-stroke-width": 2,
        "circle-radius": ["interpolate", ["linear"], ["get", "point_count"], 2, 11, 50, 17, 500, 24, 5000, 32],
      },
    },
    {
      id: "cluster-counts", type: "symbol", source: "points", filter: cluster,
      layout: { "text-field": ["number-format", ["get", "point_count"], { locale: "fr-FR" }], "text-font": font("display"), "text-size": 13, "text-allow-overlap": true },
      paint: { "text-color": onBoard },
    },
    {
      id: "points", type: "symbol", source: "points", filter: ["!", cluster],
      layout: { "icon-image": ["get", "shape"], "icon-allow-overlap": true, "icon-size": ["interpolate", ["linear"], ["zoom"], 6, 0.6, 12, 1] },
    },
  ];
}

function towns() {
  const [ink, card] = tokens("ink", "card");
  return [{
    id: "towns", type: "symbol", source: "towns",
    filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 8, 2, 9.5, 3]],
    layout: {
      "text-field": ["get", "name"], "text-font": font("codes"), "symbol-sort-key": ["get", "rank"],
      "text-size": ["match", ["get", "rank"], 1, 15, 2, 13.5, 12.5], 
      "text-variable-anchor": ["bottom", "top", "left", "right"], "text-radial-offset": ["step", ["zoom"], 1.6, GATHERED_BELOW, 0.7],
    },
    paint: { "text-color": ink, "text-halo-color": card, "text-halo-width": 1.6 },
  }];
}

/** The page's own fonts: the browser draws the names itself, from what it has. */
function font(role) {
  return [token(role).split(",")[0].replaceAll('"', "").trim()];
}
