// Stores each static file compressed beside itself, so that serving it costs nothing. Run by the build: node compress.mjs <folder>
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXTS = new Set([".css", ".js", ".mjs", ".svg"]);
const WORTH_IT = 1000;
// The best of brotli takes seconds a megabyte, for a few percent less.
const LARGE = 200_000;

function encodings(content) {
  const quality = content.length > LARGE ? 9 : 11;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  return { ".br": () => brotliCompressSync(content, options), ".gz": () => gzipSync(content, { level: 9 }) };
}

function isOlder(copy, original) {
  const found = statSync(copy, { throwIfNoEntry: false });
  return !found || found.mtimeMs < original.mtimeMs;
}

function compress(file) {
  const original = statSync(file);
  if (!TEXTS.has(extname(file)) || original.size < WORTH_IT) return;
  for (const [suffix, encode] of Object.entries(encodings(readFileSync(file)))) {
    if (isOlder(file + suffix, original)) writeFileSync(file + suffix, encode());
  }
}

for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) compress(join(entry.parentPath ?? entry.path, entry.name));
}
