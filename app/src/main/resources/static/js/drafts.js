/* Answers that could not be sent: kept in this browser until the network is back or the page is opened again, and forgotten at sign-out.
   They are those of one form and one person; what somebody else answered meanwhile is told by the server, as for any other answer. */
const PREFIX = "preau:drafts:";
const SIGN_OUT = 'form[action="/deconnexion"]';
const SIGN_IN = 'a[href^="/connexion"]';

export function watchDrafts(root) {
  if (root === document) watchSigningOut();
  for (const form of root.querySelectorAll("form[data-drafts]")) if (form.dataset.drafts) watchForm(form);
}

/** Where nobody is signed in, nothing stays of who was. */
function watchSigningOut() {
  if (document.querySelector(SIGN_IN)) forgetAll();
  for (const form of document.querySelectorAll(SIGN_OUT)) form.addEventListener("submit", forgetAll);
}

function forgetAll() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

function watchForm(form) {
  const key = PREFIX + form.dataset.drafts;
  const said = form.querySelector("[data-offline]");
  const kept = read(key);
  let sent = {};
  let wasAway = Object.keys(kept).length > 0;

  form.addEventListener("change", (event) => {
    const { name, type } = event.target;
    if (event.target === form || !name || type === "hidden") return;
    kept[name] = { value: type === "checkbox" ? event.target.checked : event.target.value, seen: seenOf(form, name) };
    write(key, kept);
    if (!navigator.onLine) tellAway();
  });
  form.addEventListener("htmx:beforeRequest", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      tellAway();
    }
    sent = { ...kept };
  });
  form.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.successful) return;
    for (const name of Object.keys(sent)) if (kept[name] === sent[name]) delete kept[name];
    write(key, kept);
    said.textContent = wasAway ? said.dataset.back : "";
    wasAway = false;
  });
  form.addEventListener("htmx:sendError", tellAway);
  form.addEventListener("submit", () => localStorage.removeItem(key));
  window.addEventListener("online", sendAll);
  if (wasAway) restore(form, kept);
  // After htmx has found the form.
  if (wasAway) setTimeout(sendAll);

  function tellAway() {
    wasAway = true;
    said.textContent = said.dataset.offline.replace("{0}", new Set(Object.keys(kept).map(questionOf)).size);
  }

  function sendAll() {
    if (Object.keys(kept).length > 0) form.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** "valeur-eleves-college" is a field of the question "eleves-college". */
function questionOf(name) {
  return name.slice(name.indexOf("-") + 1);
}

/** What stood there when it was typed: by it the server knows whether somebody else answered meanwhile. */
function seenOf(form, name) {
  return form.elements[`vu-${questionOf(name)}`]?.value;
}

function restore(form, kept) {
  for (const [name, { value, seen }] of Object.entries(kept)) {
    const field = form.elements[name];
    if (!field) continue;
    if (field.type === "checkbox") field.checked = value;
    else field.value = value;
    const standing = form.elements[`vu-${questionOf(name)}`];
    if (standing && seen) standing.value = seen;
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function write(key, kept) {
  try {
    if (Object.keys(kept).length > 0) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    /* A browser that keeps nothing: the page still holds what was typed. */
  }
}
