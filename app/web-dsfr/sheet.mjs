// Copies the sheet without the rules whose pictures are signs of the State: its logo (the Marianne and the motto), FranceConnect.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const isOurs = (selector) => !/\.fr-(logo|connect)/.test(selector);
const kept = readFileSync(from, 'utf8').replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors, declarations) => {
  const list = selectors.split(',');
  if (list.every(isOurs)) return rule;
  const rest = list.filter(isOurs);
  return rest.length > 0 ? `${rest.join(',')}{${declarations}}` : '';
});
writeFileSync(to, kept);
