// Measures in Chromium how fast the app is on a slow processor and a slow line. Prints one line a measure, as bench.sh
// does: 'name value unit limit ok|OVER'; fails when one is over. DIST=/some/copy takes another folder than dist/.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complete, hash, reply, sitOn } from '../journeys/app.mjs';
import { DIST } from '../journeys/dist.mjs';
import { openHouse } from '../journeys/kit.mjs';
import { serve } from './serve.mjs';

/** How many times slower the processor is made. */
const SLOWER = 4;

/** A weak mobile line: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** First loads of the app and of its peer, in turn. */
const LOADS = 5;

/** Replies of one sitting. */
const CLICKS = 60;

/**
 * Most milliseconds from a click to the frame with the next statement (the median; people notice no delay up to 100 ms),
 * and how many times as long as its peer the app may take to load. The peer is a plain page of a server of the same kind,
 * with the app's own style and fonts, loaded in the same run: the ratio holds on a busy machine too. What a click that
 * does nothing takes is printed beside; where that is over, the machine is too busy to judge.
 */
const LIMITS = { click: 100, late: 200, ready: 4, complete: 6 };

const PEER = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Sestante</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="sestante.css"><h1>A che punto sono le mie competenze?</h1><p><strong>Comincia</strong></p></html>`;

const at = (values, part) => values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * part)];

function print(name, value, unit, limit) {
  const over = value > limit;
  console.log(`${name} ${value} ${unit} ${limit} ${over ? 'OVER' : 'ok'}`);
  if (over) process.exitCode = 1;
}

/** A page with nothing in its cache, on the slow processor and, unless told otherwise, the slow line. */
async function slowPage(browser, line = LINE) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (line) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { context, page };
}

/** In the page: when the app said that it was ready, and complete. */
function noteStates() {
  window.states = {};
  new MutationObserver(() => {
    window.states[document.documentElement.dataset.state] ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

/**
 * In the page: from the time stamp of each click on an answer to the frame after the one that draws the next statement, or
 * the pause; and beside them the same for clicks on the statement, which do nothing.
 */
function noteClicks() {
  window.times = [];
  window.idle = [];
  let from = null;
  let shown = '';
  const drawn = (times, began) => requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - began)));
  document.addEventListener('click', (event) => {
    if (event.target.closest('.answers .answer')) from = event.timeStamp;
    else if (event.target.closest('#main h1')) drawn(window.idle, event.timeStamp);
  }, true);
  new MutationObserver(() => {
    const text = document.querySelector('#main h1')?.textContent ?? '';
    if (!text || text === shown) return;
    shown = text;
    if (from === null) return;
    drawn(window.times, from);
    from = null;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Milliseconds until the app is ready and complete, and until its peer is loaded with its fonts. */
async function firstLoads(house) {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-peer-'));
  writeFileSync(join(folder, 'index.html'), PEER);
  for (const name of ['sestante.css', 'sestante.css.br', 'sestante.css.gz', 'fonts']) symlinkSync(join(DIST, name), join(folder, name));
  const peer = await serve({ folder });
  const [appReady, appComplete, peerLoaded] = [[], [], []];
  try {
    for (let load = 0; load < LOADS; load += 1) {
      const plain = await slowPage(house.browser);
      await plain.page.goto(peer.url, { timeout: 120_000 });
      peerLoaded.push(await plain.page.evaluate(() => document.fonts.ready.then(() => performance.now())));
      await plain.context.close();
      const { context, page } = await slowPage(house.browser);
      await page.addInitScript(noteStates);
      await page.goto(`${house.server.url}#/`, { timeout: 120_000 });
      await page.waitForFunction(() => window.states.complete, undefined, { timeout: 120_000 });
      const states = await page.evaluate(() => window.states);
      appReady.push(states.ready);
      appComplete.push(states.complete);
      await context.close();
    }
  } finally {
    await peer.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return [appReady, appComplete, peerLoaded].map((values) => at(values, 0.5));
}

/** Milliseconds from click to next statement, for each reply of a sitting, and for clicks that do nothing. */
async function clicks(house) {
  const { context, page } = await slowPage(house.browser, null);
  page.setDefaultTimeout(60_000);
  await page.addInitScript(noteClicks);
  await page.goto(`${house.server.url}#/sitting`);
  await complete(page);
  await page.locator('#statement').waitFor();
  for (let given = 0; given < CLICKS; given += 1) {
    if (given % 6 === 0) await page.locator('#statement').click();
    await reply(page, (given * 7) % 5);
    await page.waitForFunction((given) => window.times.length > given, given);
    if ((await hash(page)) === '#/enough') await sitOn(page);
  }
  const measured = await page.evaluate(() => [window.times, window.idle]);
  await context.close();
  return measured;
}

const house = await openHouse();
try {
  const [ready, whole, peer] = await firstLoads(house);
  print('first-screen-time', Math.round(ready), 'ms-median', 10_000);
  print('first-load-time', Math.round(whole), 'ms-median', 20_000);
  print('first-screen-to-peer', Number((ready / peer).toFixed(2)), 'times', LIMITS.ready);
  print('first-load-to-peer', Number((whole / peer).toFixed(2)), 'times', LIMITS.complete);
  const [times, idle] = await clicks(house);
  print('click-to-nothing', Math.round(at(idle, 0.5)), 'ms-median', LIMITS.click);
  print('click-to-next', Math.round(at(times, 0.5)), 'ms-median', LIMITS.click);
  print('click-to-next-late', Math.round(at(times, 0.95)), 'ms-95th', LIMITS.late);
  if (process.env.EACH) console.log(times.map(Math.round).join(' '));
} finally {
  await house.close();
}
