/* A table that one fills in: a column copied from a spreadsheet fills the rows below, arrows go up and down, and the Tab key passes over
   the state of a value that is typed. Without this, it is a form as any other. */
export function watchEntries(root) {
  for (const form of root.querySelectorAll("form[data-entry]")) {
    const rows = [...form.querySelectorAll("tbody tr")].map((row) => ({
      numbers: [...row.querySelectorAll("input[inputmode=decimal]")],
      state: row.querySelector("select"),
    }));
    const said = form.querySelector("[data-pasted]");
    rows.forEach((row, line) => {
      pass(row);
      row.numbers.forEach((input, column) => {
        input.addEventListener("input", () => follow(row));
        input.addEventListener("keydown", (event) => step(event, rows, line, column));
        input.addEventListener("paste", (event) => paste(event, rows, line, column, said));
      });
    });
  }
}

/** The state follows the numbers. */
function follow(row) {
  if (isTyped(row)) row.state.value = "connue";
  else if (row.state.value === "connue") row.state.value = "";
  pass(row);
}

/** It is no stop of the Tab key while the numbers say it. */
function pass(row) {
  row.state.tabIndex = isTyped(row) ? -1 : 0;
}

function isTyped({ numbers }) {
  return numbers.some((input) => input.value.trim() !== "");
}

function step(event, rows, line, column) {
  const next = { ArrowDown: line + 1, ArrowUp: line - 1 }[event.key];
  if (next === undefined || !rows[next]) return;
  event.preventDefault();
  rows[next].numbers[column].select();
}

/** Several cells go each to its own field; a single one is pasted as anywhere. */
function paste(event, rows, line, column, said) {
  const cells = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n+$/, "")
    .split("\n").map((row) => row.split("\t"));
  if (cells.length === 1 && cells[0].length === 1) return;
  event.preventDefault();
  const room = rows.slice(line, line + cells.length);
  room.forEach((row, below) => {
    cells[below].forEach((cell, right) => {
      const input = row.numbers[column + right];
      if (input) input.value = cell.trim();
    });
    follow(row);
  });
  const left = cells.length - room.length;
  said.textContent = (left > 0 ? said.dataset.tooMany : said.dataset.pasted)
    .replace("{0}", room.length).replace("{1}", left);
}
