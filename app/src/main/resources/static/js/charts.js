/* Charts too large to be drawn by the server. The table under each says the same. */
import * as echarts from "../lib/echarts.esm.min.mjs";
import { onThemeChange, token, tokens } from "./tokens.js";

const symbols = ["circle", "rect", "triangle", "diamond"];

export function draw(place) {
  const data = JSON.parse(place.dataset.chart);
  // Gives the place its height, which the drawing takes.
  place.dataset.drawn = "";
  const chart = echarts.init(place, null, { renderer: "svg" });
  const redraw = () => chart.setOption(optionsOf(data), true);
  redraw();
  onThemeChange(redraw);
  new ResizeObserver(() => chart.resize()).observe(place);
}

function optionsOf(data) {
  const [ink, soft, line, card] = tokens("ink", "ink-soft", "line", "card");
  const text = { color: soft, fontFamily: token("text"), fontSize: 13 };
  const number = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: data.decimals, maximumFractionDigits: data.decimals });
  const across = data.shape === "line";
  const names = { type: "category", data: data.categories, axisLabel: text, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } };
  const values = {
    type: "value", name: data.unit, nameTextStyle: text, scale: data.shape !== "bar",
    axisLabel: { ...text, formatter: (value) => number.format(value) }, splitLine: { lineStyle: { color: line } },
  };
  return {
    animation: false,
    color: tokens(...[1, 2, 3, 4, 5, 6, 7].map((rank) => `series-${rank}`)),
    textStyle: { color: ink, fontFamily: token("text") },
    grid: { left: 8, right: 16, top: 36, bottom: 48, containLabel: true },
    tooltip: {
      trigger: across ? "axis" : "item", confine: true, backgroundColor: card, borderColor: line, textStyle: { ...text, color: ink },
      formatter: (points) => said(data, [points].flat()),
    },
    dataZoom: [{ type: "inside" }, { type: "slider", height: 18, bottom: 8, brushSelect: false, borderColor: line, textStyle: text }],
    xAxis: across ? names : values,
    yAxis: across ? values : { ...names, inverse: true },
    series: data.series.map((one, rank) => seriesOf(data, one, rank)),
  };
}

function seriesOf(data, one, rank) {
  const type = { line: "line", bar: "bar", dot: "scatter" }[data.shape];
  const points = data.shape === "dot" ? one.values.map((value, row) => [value, row]).filter(([value]) => value !== null) : one.values;
  return { name: one.name, type, data: points, connectNulls: false, symbol: symbols[rank % symbols.length], symbolSize: 7, barMaxWidth: 16 };
}

/* Built as nodes: names come from files that people send. */
function said(data, points) {
  const box = document.createElement("div");
  box.append(data.categories[rowOf(data, points[0])]);
  for (const point of points) {
    const line = document.createElement("div");
    line.append(`${point.seriesName} : ${data.series[point.seriesIndex].texts[rowOf(data, point)]}`);
    box.append(line);
  }
  return box;
}

function rowOf(data, point) {
  return data.shape === "dot" ? point.value[1] : point.dataIndex;
}
