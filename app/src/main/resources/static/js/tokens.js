/* The colours of the page, for what is drawn on a canvas or by another library. */
export function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function tokens(...names) {
  return names.map(token);
}

/** Runs again each time the reader, or the reader's system, goes from light to dark. */
export function onThemeChange(redraw) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  document.addEventListener("preau:theme", () => requestAnimationFrame(redraw));
}
