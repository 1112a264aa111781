/*
 * Points in one drawing above the map: a change of signs writes one byte for each point and draws them again, whatever their number, and the
 * map beneath stays as it is. Where the map is, it says at each of its own drawings.
 */
import { FRAGMENT, program, VERTEX } from "./map-point-shaders.js";
import { token } from "./tokens.js";

const MOST = 8;
const SMALL_A = "a".charCodeAt(0);
const LARGE_A = "A".charCodeAt(0);
const RINGED = 16;
const HIDDEN = 255;
const WORLD = 512;

/** Draws nothing: it writes any colour as six digits. */
const pen = new OffscreenCanvas(1, 1).getContext("2d");

export class PointLayer {
  id = "units";
  type = "custom";

  /** @param signs [shape, fill, line, radius] of each, the first ones above the others */
  constructor(Mercator, signs) {
    this.Mercator = Mercator;
    this.signs = signs;
    this.codes = new Uint8Array();
    this.dress();
  }

  /** Reads the colours of the page, which change with its theme. */
  dress() {
    const colours = (rank) => Float32Array.from({ length: MOST * 3 }, (_, part) => channel(this.signs[Math.floor(part / 3)]?.[rank], part % 3));
    this.style = {
      fills: colours(1),
      lines: colours(2),
      shapes: Float32Array.from({ length: MOST * 2 }, (_, part) => {
        const sign = this.signs[part >> 1];
        return !sign ? 0 : part % 2 ? sign[3] : Number(sign[0] === "diamond");
      }),
      ring: Float32Array.from([0, 1, 2], (part) => channel("ink", part)),
    };
    this.draw();
  }

  /** Longitude and latitude of each, in degrees; NaN where nobody knows. */
  set positions(degrees) {
    const count = degrees.length / 2;
    this.degrees = degrees;
    this.mercator = new Float64Array(degrees.length);
    for (let point = 0; point < count; point++) {
      const { x, y } = this.Mercator.fromLngLat([degrees[2 * point] || 0, degrees[2 * point + 1] || 0]);
      this.mercator.set(isNaN(degrees[2 * point]) ? [NaN, NaN] : [x, y], 2 * point);
    }
    // Small numbers keep their digits on a graphics card: all is told from the first point that is known.
    const known = this.mercator.findIndex((value) => !isNaN(value));
    this.origin = known < 0 ? [0, 0] : [this.mercator[known], this.mercator[known + 1]];
    this.near = Float32Array.from(this.mercator, (value, part) => value - this.origin[part % 2]);
    this.stale = { positions: true, signs: true };
  }

  set letters(letters) {
    this.codes = Uint8Array.from(letters, (letter, point) => (isNaN(this.near[2 * point]) ? HIDDEN : code(letter)));
    this.stale = { ...this.stale, signs: true };
  }

  /** How many points have each sign, then how many have a ring. */
  counts() {
    const counts = new Array(this.signs.length + 1).fill(0);
    for (const sign of this.codes) {
      if (sign === HIDDEN) continue;
      counts[sign % RINGED]++;
      if (sign >= RINGED) counts[this.signs.length]++;
    }
    return counts;
  }

  /** The point nearest to a place of the map within some pixels; undefined when there is none. */
  nearest(map, { lng, lat }, pixels) {
    const { x, y } = this.Mercator.fromLngLat([lng, lat]);
    const scale = WORLD * 2 ** map.getZoom();
    let found;
    let least = pixels;
    for (let point = 0; point < this.codes.length; point++) {
      if (this.codes[point] === HIDDEN) continue;
      const distance = scale * Math.hypot(this.mercator[2 * point] - x, this.mercator[2 * point + 1] - y);
      if (distance <= least) [found, least] = [point, distance];
    }
    return found;
  }

  /** The place of a sign in the legend, and whether it has a ring. */
  signOf(point) {
    return { rank: this.codes[point] % RINGED, ringed: this.codes[point] >= RINGED };
  }

  onAdd(map) {
    this.map = map;
    const gl = this.gl = canvasAbove(map).getContext("webgl2", { antialias: false }); // the shader smooths what it draws
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.program = program(gl, VERTEX, FRAGMENT);
    this.buffers = { near: gl.createBuffer(), codes: gl.createBuffer(), order: gl.createBuffer() };
    this.stale = { positions: true, signs: true };
    this.start ??= map.getZoom();
  }

  onRemove() {
    this.gl.canvas.remove();
    this.gl = undefined;
  }

  /** The map has moved: the points move with it, in the same frame. */
  render(_, { defaultProjectionData: { mainMatrix } }) {
    this.matrix = mainMatrix;
    this.draw();
  }

  draw() {
    const { gl } = this;
    if (!gl || !this.matrix || !this.codes.length) return;
    const { width, height } = this.map.getCanvas();
    if (gl.canvas.width !== width || gl.canvas.height !== height) Object.assign(gl.canvas, { width, height });
    gl.viewport(0, 0, width, height);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.useProgram(this.program.handle);
    this.write(gl);
    this.attribute(gl, "a_at", this.buffers.near, 2, gl.FLOAT);
    this.attribute(gl, "a_code", this.buffers.codes, 1, gl.UNSIGNED_BYTE);
    const { at } = this.program;
    gl.uniformMatrix4fv(at("u_matrix"), false, moved(this.matrix, this.origin));
    gl.uniform1f(at("u_pixels"), devicePixelRatio);
    gl.uniform1f(at("u_size"), this.size());
    gl.uniform3fv(at("u_fills"), this.style.fills);
    gl.uniform3fv(at("u_lines"), this.style.lines);
    gl.uniform2fv(at("u_shapes"), this.style.shapes);
    gl.uniform3fv(at("u_ring"), this.style.ring);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.buffers.order);
    gl.drawElements(gl.POINTS, this.drawn, gl.UNSIGNED_INT, 0);
  }

  /** What has changed since the last drawing. */
  write(gl) {
    if (this.stale.positions) fill(gl, gl.ARRAY_BUFFER, this.buffers.near, this.near);
    if (this.stale.signs) {
      const order = inOrder(this.codes);
      this.drawn = order.length;
      fill(gl, gl.ARRAY_BUFFER, this.buffers.codes, this.codes);
      fill(gl, gl.ELEMENT_ARRAY_BUFFER, this.buffers.order, order);
    }
    this.stale = {};
  }

  attribute(gl, name, buffer, size, type) {
    const place = gl.getAttribLocation(this.program.handle, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, false, 0, 0);
  }

  /** Small where many points share the window, and growing as the reader comes nearer. */
  size() {
    const { width, height } = this.map.getCanvas().getBoundingClientRect();
    const room = Math.sqrt((width * height) / this.drawn) / 40;
    const first = Math.min(1.2, Math.max(0.22, room));
    return Math.min(1.4, Math.max(first * 0.75, first * 1.3 ** (this.map.getZoom() - this.start)));
  }
}

function canvasAbove(map) {
  const canvas = document.createElement("canvas");
  canvas.className = "map__points";
  canvas.setAttribute("aria-hidden", "true");
  map.getCanvasContainer().append(canvas);
  return canvas;
}

function code(letter) {
  const value = letter.charCodeAt(0);
  if (letter === ".") return HIDDEN;
  return value >= SMALL_A ? value - SMALL_A : value - LARGE_A + RINGED;
}

/** The points to draw, the last sign first, so that the first stands above all. */
function inOrder(codes) {
  const buckets = Array.from({ length: MOST }, () => []);
  codes.forEach((sign, point) => { if (sign !== HIDDEN) buckets[sign % RINGED].push(point); });
  return Uint32Array.from(buckets.reverse().flat());
}

function fill(gl, target, buffer, values) {
  gl.bindBuffer(target, buffer);
  gl.bufferData(target, values, gl.DYNAMIC_DRAW);
}

/** The matrix for positions that are told from an origin, computed while there are digits to spare. */
function moved(matrix, [x, y]) {
  const result = Float32Array.from(matrix);
  for (let row = 0; row < 4; row++) result[12 + row] = matrix[row] * x + matrix[4 + row] * y + matrix[12 + row];
  return result;
}

/** A part of a colour of the page, from 0 to 1; black where there is none. */
function channel(name, part) {
  return parseInt(hex(name ? token(name) : "#000000").slice(1 + 2 * part, 3 + 2 * part), 16) / 255;
}

/** Colours may be written in other ways, such as #666: the browser knows them all. */
function hex(colour) {
  pen.fillStyle = colour;
  return pen.fillStyle;
}
