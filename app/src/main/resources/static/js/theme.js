/* Light or dark, without reloading the page. The links do the same by the server. */
const page = document.documentElement;
const dusk = matchMedia("(prefers-color-scheme: dark)");
const darkMedia = { system: "screen and (prefers-color-scheme: dark)", light: "not all", dark: "screen" };

export function watchThemes(root) {
  if (root === document && page.dataset.skin === "dsfr" && chosen() === "system") dressState("system");
  for (const link of root.querySelectorAll("a[data-theme]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link.dataset.theme);
    });
  }
}

function chosen() {
  return document.querySelector("a[data-theme][aria-current]")?.dataset.theme ?? "system";
}

function choose(theme) {
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  if (page.dataset.skin === "dsfr") dressState(theme);
  else setDark(darkMedia[theme]);
  document.querySelector("meta[name=color-scheme]").content = theme === "system" ? "light dark" : theme;
  for (const link of document.querySelectorAll("a[data-theme]")) {
    if (link.dataset.theme === theme) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.dispatchEvent(new CustomEvent("preau:theme"));
}

/** The State's design system knows light and dark only, by an attribute of its own. */
function dressState(theme) {
  const dark = theme === "dark" || (theme === "system" && dusk.matches);
  page.dataset.frTheme = dark ? "dark" : "light";
  setDark(dark ? "screen" : "not all");
}

function setDark(media) {
  for (const sheet of document.querySelectorAll("link[data-dark]")) sheet.media = media;
}
