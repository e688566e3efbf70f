// Plans the large instance in Chromium's planner for half a minute, and holds the plan against the best that is known of it. Prints
// 'name value unit limit ok|OVER'. usage: race.mjs PROGRAM [NAME] [SECONDS]; PROGRAM is the example `editions`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openHouse } from '../journeys/kit.mjs';

const [program, name = 'large', seconds = '30'] = process.argv.slice(2);
const known = JSON.parse(readFileSync(new URL('../data/editions/best.json', import.meta.url), 'utf8'))[name];

function print(what, value, unit, limit, least) {
  const over = least ? value < limit : value > limit;
  console.log(`editions-${name}-chromium-${what} ${value.toFixed(2)} ${unit} ${limit} ${over ? 'OVER' : 'ok'}`);
  if (over) process.exitCode = 1;
}

/** Asks the planner, listens for so long, and gives back the last that it told: its number, kind, steps, and the value of the plan. */
function race({ request, most }) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('planner-start.js', { type: 'module' });
    const told = [];
    let ends = Infinity;
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data === 'ready') {
        worker.postMessage(request);
        ends = performance.now() + 1000 * most;
        return;
      }
      const now = performance.now();
      if (now < ends) {
        told.push({ at: most - (ends - now) / 1000, words: data.split(' ', 11).map(Number) });
      } else {
        worker.terminate();
        resolve(told);
      }
    };
  });
}

const { stdout } = spawnSync(program, ['asked', name], { encoding: 'utf8', maxBuffer: 1 << 28 });
const house = await openHouse();
try {
  const page = await house.browser.newPage();
  await page.goto(`${house.server.url}trainer.html`);
  const told = await page.evaluate(race, { request: stdout, most: Number(seconds) });
  const [, , steps, loose, served, , , , , , bound] = told.at(-1).words;
  for (const { at, words } of told.filter((_, place) => Math.log2(place + 1) % 1 === 0)) console.error(`${at.toFixed(1)} s: ${words[2]} steps, ${words[4]} served`);
  console.error(`${name} in Chromium: ${served} served of ${bound} at most, ${steps} steps in ${seconds} s`);
  print('loose', loose, 'seats', 0);
  print('gap-to-bound', 100 * (bound / served - 1), 'percent', 100);
  if (known) print('of-best-known', (100 * served) / known.served, 'percent', 97, true);
} finally {
  await house.close();
}
