// Planted controls: each breach of rule 1, done on purpose, must be caught by the guard, and an honest visit must not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from './app.mjs';
import { KINDS, fault } from './guard.mjs';
import { houseForFile } from './kit.mjs';

const { journey, house } = houseForFile();

/** An address outside that nobody answers: nothing leaves this machine. */
const ELSEWHERE = 'http://127.0.0.2:9/x';

/** What is planted, and the kind of fault that the guard must name (not just some error that comes along with it). */
const PLANTS = [
  ['a fetch with POST', 'method', (page) => page.evaluate(() => fetch('data/model.json', { method: 'POST', body: 'answers' }).catch(() => {}))],
  ['a fetch with a query', 'query', (page) => page.evaluate(() => fetch('data/model.json?answers=3').catch(() => {}))],
  ['a fetch with an empty query', 'query', (page) => page.evaluate(() => fetch('data/model.json?').catch(() => {}))],
  ['a fetch of a file outside the manifest', 'file', (page) => page.evaluate(() => fetch('data/model.json.br').catch(() => {}))],
  ['a fetch above the app’s folder', 'file', (page) => page.evaluate(() => fetch('../').catch(() => {}))],
  ['a fetch to another origin', 'policy', (page) => page.evaluate((to) => fetch(to).catch(() => {}), ELSEWHERE)],
  ['a fetch to another origin from the worker', 'policy', (page) => page.workers()[0].evaluate((to) => fetch(to, { mode: 'no-cors' }).catch(() => {}), ELSEWHERE)],
  ['a page of another origin in a window', 'origin', async (page) => {
    const opened = page.waitForEvent('popup');
    await page.evaluate((to) => { window.open(to); }, ELSEWHERE);
    await (await opened).close();
  }],
  ['a beacon to the app’s own server', 'beacon', (page) => page.evaluate(() => navigator.sendBeacon('icon.svg', 'answers'))],
  ['a beacon elsewhere', 'policy', (page) => page.evaluate((to) => navigator.sendBeacon(to, 'answers'), ELSEWHERE)],
  ['a socket to the app’s own server', 'socket', (page) => page.evaluate(() => { new WebSocket(`ws://${location.host}/`).onerror = () => {}; })],
  ['a socket elsewhere', 'policy', (page) => page.evaluate(() => { try { new WebSocket('ws://127.0.0.2:9/'); } catch { /* it is seen all the same */ } })],
  ['an inline script', 'policy', (page) => page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.head.append(script);
  })],
  ['an inline handler', 'policy', (page) => page.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<p onclick="window.planted = true">x</p>'); document.body.lastChild.click(); })],
  ['an inline style', 'policy', (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red'))],
  ['an image from elsewhere', 'policy', (page) => page.evaluate((to) => { new Image().src = to; }, ELSEWHERE)],
  ['a frame from elsewhere', 'policy', (page) => page.evaluate((to) => {
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
  }, ELSEWHERE)],
  ['an error in the console', 'console', (page) => page.evaluate(() => console.error('planted'))],
  ['an error in the page', 'error', (page) => page.evaluate(() => { setTimeout(() => { throw new Error('planted'); }); })],
];

test('the guard catches what is planted', { timeout: 180_000 }, async (t) => {
  const { page, context, guard } = await house().open();
  await guard.finish();
  assert.deepEqual(guard.faults, [], 'nothing was planted yet');
  for (const [what, kind, plant] of PLANTS) {
    await t.test(what, async () => {
      const before = guard.faults.length;
      await plant(page);
      // Some breaches are told by the browser a moment later.
      const deadline = Date.now() + 10_000;
      let kinds = [];
      do kinds = (await guard.finish()).slice(before).map((seen) => seen.kind);
      while (!kinds.includes(kind) && Date.now() < deadline);
      assert.ok(kinds.includes(kind), `wanted ${kind}, the guard saw ${JSON.stringify(guard.faults.slice(before))}`);
      assert.equal(await page.evaluate(() => window.planted), undefined, 'the policy let it run');
    });
  }
  await context.close();
});

test('every kind of fault has a planted control', () => {
  assert.deepEqual(new Set(PLANTS.map(([, kind]) => kind)), new Set(KINDS));
});

test('addresses are judged as they are written', () => {
  const base = new URL('http://127.0.0.1:8080/some/where/');
  const files = new Set(['app.js', 'data/a.json']);
  const rows = [
    ['GET', 'http://127.0.0.1:8080/some/where/', null],
    ['GET', 'http://127.0.0.1:8080/some/where/app.js', null],
    ['GET', 'http://127.0.0.1:8080/some/where/app.js#x', null],
    ['GET', '/some/where/data/a.json', null],
    ['GET', 'blob:http://127.0.0.1:8080/1-2', null],
    ['GET', 'blob:http://127.0.0.2:8080/1-2', 'origin'],
    ['GET', 'http://127.0.0.1:8081/some/where/app.js', 'origin'],
    ['GET', 'https://127.0.0.1:8080/some/where/app.js', 'origin'],
    ['HEAD', 'http://127.0.0.1:8080/some/where/app.js', 'method'],
    ['GET', 'http://127.0.0.1:8080/some/where/app.js?1', 'query'],
    ['GET', 'http://127.0.0.1:8080/app.js', 'file'],
    ['GET', 'http://127.0.0.1:8080/some/where/../app.js', 'file'],
    ['GET', 'http://127.0.0.1:8080/some/where/data/', 'file'],
    ['GET', 'http://127.0.0.1:8080/favicon.ico', 'file'],
  ];
  for (const [method, address, wanted] of rows) assert.equal(fault(method, address, base, files), wanted, `${method} ${address}`);
});

journey('an honest visit to every page leaves no trace', {}, async ({ page, guard, url }) => {
  for (const link of ['#/sitting', '#/profile', '#/path', '#/contribute', '#/data', '#/', '#/about', '#/sources']) await visit(page, link);
  assert.ok(guard.asked.includes(url), 'the guard saw the page itself load');
  assert.ok(guard.asked.some((address) => address.endsWith('/worker_bg.wasm')), 'and the worker’s program');
});
