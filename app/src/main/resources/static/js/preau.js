/* What JavaScript shortens. Every page reads, filters and sends without it. */
import { watchDrafts } from "./drafts.js";
import { watchDrops } from "./drop.js";
import { watchEntries } from "./entry.js";
import "./redraw.js";
import { watchPasskeys } from "./passkey.js";
import { watchThemes } from "./theme.js";

const parts = [watchDrafts, watchDrops, watchThemes, watchAddressCopies, watchDialogs, watchMenus, watchSummaries, watchNarrow, watchRanges, watchDrawings, watchEntries, watchLetters, watchPasskeys];

/** Wakes the parts that stand under a node: the whole page first, then whatever htmx brings. */
function wake(root) {
  for (const part of parts) part(root);
}

function watchAddressCopies(root) {
  for (const place of root.querySelectorAll("[data-copy-address]")) {
    place.hidden = false;
    const said = place.querySelector("output");
    place.querySelector("button").addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        said.textContent = said.dataset.done;
      } catch {
        said.textContent = said.dataset.failed;
      }
    });
  }
}

function watchDialogs(root) {
  for (const opener of root.querySelectorAll("[data-opens]")) {
    const dialog = document.getElementById(opener.dataset.opens);
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.showModal();
    });
  }
}

function watchMenus(root) {
  for (const menu of root.querySelectorAll("details[data-menu]")) {
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }
}

function watchSummaries(root) {
  root.querySelector("[data-take-focus]")?.focus();
}

/** What folds where the screen is narrow; the width is that of the style sheet. */
function watchNarrow(root) {
  const narrow = matchMedia("(max-width: 61.99rem)");
  const fold = () => {
    for (const details of root.querySelectorAll("details[data-narrow]")) details.open = !narrow.matches;
  };
  fold();
  narrow.addEventListener("change", fold);
}

/** The number beside a slider follows it while it moves, and so may what depends on it: preau:sliding tells of each step of the pointer. */
function watchRanges(root) {
  for (const slider of root.querySelectorAll("[data-range]")) {
    const number = slider.querySelector("output");
    let held = false;
    slider.addEventListener("pointerdown", () => { held = true; });
    slider.addEventListener("change", () => { held = false; });
    slider.addEventListener("input", (event) => {
      number.textContent = event.target.value;
      if (held) slider.dispatchEvent(new Event("preau:sliding", { bubbles: true }));
    });
  }
}

/** Maps and large charts are heavy: their code comes when they are about to be seen. */
function watchDrawings(root) {
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((one) => one.isIntersecting)) {
      seen.unobserve(entry.target);
      draw(entry.target);
    }
  }, { rootMargin: "200px" });
  for (const place of root.querySelectorAll("[data-chart], [data-map]")) seen.observe(place);
}

/** What htmx brings may hold other signs for a map that stays on the page. */
function watchLetters(root) {
  for (const news of root.querySelectorAll("[data-map-letters]")) {
    for (const place of document.querySelectorAll("[data-positions]")) {
      place.dataset.letters = news.dataset.mapLetters;
      place.dataset.card = news.dataset.mapCard;
      place.dispatchEvent(new Event("preau:map-letters"));
    }
  }
}

async function draw(place) {
  const module = "map" in place.dataset ? await import("./map.js") : await import("./charts.js");
  module.draw(place);
}

wake(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) wake(event.target);
});
