#!/bin/sh
# Brings the State's design system into a folder: its sheet, its typeface and its icons. Neither its favicon nor its artwork nor the
# pictures of its logo, which are the signs of the State. Packages are fetched when the lock changed only.
set -eu
into=$1
cd "$(dirname "$0")"
cmp -s package-lock.json node_modules/.installed-lock || {
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed-lock
}
rm -rf "$into"
mkdir -p "$into"
from=node_modules/@gouvfr/dsfr/dist
node sheet.mjs "$from/dsfr.min.css" "$into/dsfr.min.css"
cd "$from"
find fonts icons -name '*.woff2' -o -name '*.svg' | tar -cf - -T - | tar -xf - -C "$into"
