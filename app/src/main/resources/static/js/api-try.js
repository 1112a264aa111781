/* Shows the answer of the API below the form that asked it. Without this, the form leads to the answer itself. */
const MOST_CHARACTERS = 20_000;

for (const form of document.querySelectorAll("form[data-try]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    await show(form.querySelector("[data-try-answer]"), address);
  });
}

/** The server leads to the right address; a form that lacks something comes back as a page, which is then shown as such. */
async function show(place, address) {
  const said = (name) => place.querySelector(`[data-try-${name}]`);
  try {
    const began = performance.now();
    const answer = await fetch(address, { headers: { Accept: "*/*" } });
    const text = await answer.text();
    if (!answer.redirected) {
      location.assign(address);
      return;
    }
    said("address").textContent = answer.url;
    said("status").textContent = describe(answer, performance.now() - began);
    said("body").textContent = shortened(readable(text, answer), place.dataset.cut);
  } catch {
    said("status").textContent = place.dataset.failed;
    said("body").textContent = "";
  }
  place.hidden = false;
}

function describe(answer, milliseconds) {
  const duration = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 }).format(milliseconds);
  return `${answer.status} · ${answer.headers.get("Content-Type") ?? ""} · ${duration}\u202fms`;
}

function readable(text, answer) {
  return (answer.headers.get("Content-Type") ?? "").includes("json") ? JSON.stringify(JSON.parse(text), null, 2) : text;
}

function shortened(text, note) {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}\n…\n${note}`;
}
