/* Passkeys: the question of the server goes to the device, and its answer is sent with the form. Without this the forms stay hidden, as
   they do where the browser does not know how to read the question. */
export function watchPasskeys(root) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  for (const note of root.querySelectorAll("[data-passkey-without]")) note.hidden = true;
  for (const form of root.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}

async function ask(form) {
  const said = form.querySelector("output");
  const button = form.querySelector("button");
  said.textContent = "";
  button.disabled = true;
  try {
    const credential = await answered(form);
    form.querySelector("input[name=reponse]").value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    said.textContent = form.dataset.failed;
    button.disabled = false;
  }
}

async function answered(form) {
  const response = await fetch(form.dataset.question, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": form.querySelector("input[name=_csrf]").value },
  });
  if (!response.ok) throw new Error(String(response.status));
  const question = await response.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
}
