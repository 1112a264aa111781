/* Light or dark, without reloading the page. The links do the same by the server. */
const darkMedia = { system: "screen and (prefers-color-scheme: dark)", light: "not all", dark: "screen" };

export function watchThemes(root) {
  for (const link of root.querySelectorAll("a[data-theme]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link.dataset.theme);
    });
  }
}

function choose(theme) {
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  for (const sheet of document.querySelectorAll("link[data-dark]")) sheet.media = darkMedia[theme];
  document.querySelector("meta[name=color-scheme]").content = theme === "system" ? "light dark" : theme;
  document.documentElement.dataset.theme = theme;
  for (const link of document.querySelectorAll("a[data-theme]")) {
    if (link.dataset.theme === theme) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.dispatchEvent(new CustomEvent("preau:theme"));
}
