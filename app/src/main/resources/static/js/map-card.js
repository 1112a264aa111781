/* What a map says of one thing: its name, a few words, a link. */
export function card({ name, said, address }, texts) {
  const box = document.createElement("div");
  box.className = "map__popup";
  box.append(element("strong", name));
  if (said) box.append(element("p", said));
  if (address) {
    const link = element("a", texts.more);
    link.href = address;
    box.append(link);
  }
  return box;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
