/* How a point is drawn: a disc or a diamond with its contour, and a ring around some. */
export const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_pixels;
uniform float u_size;
uniform vec2 u_shapes[8];
in vec2 a_at;
in float a_code;
flat out int v_sign;
flat out float v_radius;
flat out float v_ring;
flat out float v_half;

void main() {
  v_ring = step(16.0, a_code);
  v_sign = int(a_code - 16.0 * v_ring);
  v_radius = u_shapes[v_sign].y * u_size * u_pixels;
  gl_Position = u_matrix * vec4(a_at, 0.0, 1.0);
  v_half = v_radius * (1.0 + 0.6 * v_ring) + min(1.0, 0.85 * u_size) * u_pixels + 0.6;
  gl_PointSize = 2.0 * v_half;
}`;

export const FRAGMENT = `#version 300 es
precision highp float;
uniform float u_pixels;
uniform float u_size;
uniform vec2 u_shapes[8];
uniform vec3 u_fills[8];
uniform vec3 u_lines[8];
uniform vec3 u_ring;
flat in int v_sign;
flat in float v_radius;
flat in float v_ring;
flat in float v_half;
out vec4 colour;

float inside(float distance, float radius) {
  return 1.0 - smoothstep(radius - 0.6, radius + 0.6, distance);
}

void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * v_half;
  float round = length(p);
  float distance = u_shapes[v_sign].x > 0.5 ? (abs(p.x) + abs(p.y)) * 0.8 : round;
  float line = min(2.0, 1.7 * u_size) * u_pixels;
  float body = inside(distance, v_radius + line * 0.5);
  vec3 filled = mix(u_lines[v_sign], u_fills[v_sign], inside(distance, v_radius - line * 0.5));
  float outer = v_radius * 1.6;
  float ring = v_ring * inside(round, outer) * (1.0 - inside(round, outer - line));
  float around = ring * (1.0 - body);
  if (body + around < 0.01) discard;
  colour = vec4(filled * body + u_ring * around, body + around);
}`;

/** Compiled and linked; {@code at} finds the place of a uniform. */
export function program(gl, vertex, fragment) {
  const handle = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
  }
  gl.linkProgram(handle);
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(handle));
  const places = new Map();
  return { handle, at: (name) => places.get(name) ?? places.set(name, gl.getUniformLocation(handle, name)).get(name) };
}
