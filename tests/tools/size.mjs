// Weighs dist/ against tests/tools/first-load.json, as sent over the wire: the brotli twin where there is one.
// Prints 'name value unit limit ok|OVER' for each measure; fails when one is over. usage: size.mjs [DIST]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.argv[2] ?? 'dist';
const budgets = JSON.parse(readFileSync(new URL('first-load.json', import.meta.url), 'utf8'));

/** Bytes over the wire of a file; one that is named but missing is a fault of the list, never a zero. */
function wire(path) {
  const file = join(dist, path);
  if (!existsSync(file)) throw new Error(`${file} is named in first-load.json but is not there`);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

for (const [name, { limit, files }] of Object.entries(budgets)) {
  const value = files.reduce((sum, path) => sum + wire(path), 0);
  console.log(`${name} ${value} B-brotli ${limit} ${value <= limit ? 'ok' : 'OVER'}`);
  if (value > limit) process.exitCode = 1;
}
