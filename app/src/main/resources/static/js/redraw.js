/* What is redrawn while a slider moves ([data-redrawn]) is seen as soon as can be: rows that lie far below the window come after. */
const MARGIN = 5;
const ROWS = "lignes";

/* The form asks for the rows that are seen; what it brings asks for the others. */
document.addEventListener("htmx:configRequest", ({ detail: { elt, target, parameters } }) => {
  if (!("redrawn" in target.dataset) || !elt.closest("form")) return;
  const seen = rowsSeen(target);
  if (seen > 0) parameters[ROWS] = seen + MARGIN;
});

document.addEventListener("htmx:beforeHistoryUpdate", ({ detail: { history } }) => {
  if (typeof history.path === "string") history.path = history.path.replace(new RegExp(`&${ROWS}=\\d+`), "");
});

document.addEventListener("htmx:beforeSwap", ({ detail: { shouldSwap, target } }) => {
  if (!shouldSwap || !("redrawn" in target.dataset)) return;
  const seen = rowsSeen(target);
  // htmx tells each element of its end before it takes it out, thousands in a long table: nobody listens here.
  target.replaceChildren();
  target.addEventListener("htmx:afterSwap", () => delay(target, seen + MARGIN), { once: true });
});

/** How many rows begin above the lower edge of the window, so that to leave the others out moves nothing in it. */
function rowsSeen(target) {
  const rows = target.querySelectorAll("tbody tr");
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].getBoundingClientRect().top < innerHeight) low = middle + 1;
    else high = middle;
  }
  return low;
}

function delay(target, first) {
  const later = [...target.querySelectorAll("tbody tr")].slice(first);
  for (const row of later) row.hidden = true;
  requestAnimationFrame(() => setTimeout(() => { for (const row of later) row.hidden = false; }));
}
