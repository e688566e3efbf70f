// Nothing that was entered is lost: by a reload, a kill of the browser, Back and Forward; and a shared computer keeps nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { at, away, chooseRole, complete, counted, hash, person, reply, roleIs, saved, shelf, sitOn, visit } from './app.mjs';
import { CHROMIUM, houseForFile, leave } from './kit.mjs';
import { ROLE, record } from './records.mjs';

const { journey, house } = houseForFile();

/** Place of the button that skips a statement. */
const SKIP = 4;

/** How often Chromium is killed, and what the moments are drawn from. */
const KILLS = Number(process.env.KILLS ?? 5);
const SEED = Number(process.env.KILLS_SEED ?? 20261125);

const shown = (page) => page.locator('#statement').textContent();
const pressed = (page) => page.locator('.answers .answer[aria-pressed=true] .answer-key').allTextContents();
const answerOf = async (page, address) => Object.fromEntries((await person(page)).sitting.trail)[address.split('/')[2]];

journey('a reload in mid-sitting keeps role, item and answers', { language: 'en' }, async ({ page }) => {
  await chooseRole(page, ROLE);
  await visit(page, '#/sitting');
  for (const place of [2, 4, 1]) await reply(page, place);
  await saved(page);
  const [statement, address, kept] = [await shown(page), await hash(page), await person(page)];
  await page.reload();
  await complete(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the language too');
  assert.deepEqual([await shown(page), await hash(page), await person(page)], [statement, address, kept]);
  assert.deepEqual(kept.sitting.trail.slice(0, 3).map(([, answer]) => answer), [2, 'skipped', 1]);
  for (const place of [1, 4, 2]) {
    await page.locator('.moves-turn a').first().click();
    await page.locator(`.answers .answer[aria-pressed=true]`).waitFor();
    assert.deepEqual(await pressed(page), [place === 4 ? '0' : String(place + 1)]);
  }
  await visit(page, '#/');
  await roleIs(page, ROLE);
});

journey('an address of an item that was never shown asks the next one', { address: '#/sitting/LO9.9.99' }, async ({ page }) => {
  const [[first]] = (await person(page)).sitting.trail;
  await at(page, `#/sitting/${first}`);
  await page.goBack();
  assert.ok(!(await hash(page)).includes('LO9'), 'and does not stay in the history');
});

journey('Back and Forward of the browser give the answer to the item shown', {}, async ({ page }) => {
  await visit(page, '#/sitting');
  const items = [];
  for (const place of [0, 1, 2]) {
    await at(page, /^#\/sitting\/./);
    items.push([await hash(page), await shown(page)]);
    await reply(page, place);
  }
  const fourth = await hash(page);
  await page.goBack();
  await page.goBack();
  await at(page, items[1][0]);
  assert.equal(await shown(page), items[1][1]);
  assert.deepEqual(await pressed(page), ['2']);
  await reply(page, 3);
  assert.equal(await answerOf(page, items[1][0]), 3, 'the item shown has it');
  assert.equal(await answerOf(page, items[2][0]), 2, 'and no other');
  await at(page, items[2][0]);
  await page.goBack();
  await at(page, items[1][0]);
  assert.deepEqual(await pressed(page), ['4']);
  await page.goForward();
  await at(page, items[2][0]);
  assert.equal(await shown(page), items[2][1]);
  await reply(page, 0);
  assert.equal(await answerOf(page, items[2][0]), 0);
  assert.equal(await answerOf(page, items[0][0]), 0);
  await at(page, fourth);
  assert.deepEqual(await pressed(page), [], 'the fourth is still open');
});

journey('a double click answers one item, not the next one unseen', {}, async ({ page }) => {
  await visit(page, '#/sitting');
  const first = await hash(page);
  await page.locator('.answers .answer').nth(1).dblclick();
  await away(page, first);
  await saved(page);
  assert.deepEqual((await person(page)).sitting.trail.map(([, answer]) => answer), [1, 'open']);
});

journey('a second tab takes nothing away from the first', {}, async ({ page, context, url }) => {
  const second = await context.newPage();
  await second.goto(url);
  await complete(second);
  await visit(page, '#/sitting');
  for (const place of [1, 2]) {
    await reply(page, place);
    await saved(page);
  }
  await chooseRole(second, ROLE);
  await visit(second, '#/sitting');
  await saved(second);
  const { role, sitting: { trail } } = await person(page);
  assert.equal(role, ROLE);
  assert.deepEqual(trail.slice(0, 2).map(([, answer]) => answer), [1, 2]);
});

journey('Back from another page returns to the item that was left', { shelf: { person: record({ open: 1 }) } }, async ({ page }) => {
  await visit(page, '#/sitting');
  const [address, statement] = [await hash(page), await shown(page)];
  await page.locator('.moves a[href="#/profile"]').click();
  await at(page, '#/profile');
  await page.goBack();
  await at(page, address);
  assert.equal(await shown(page), statement);
});

journey('a role and hours chosen survive a reload at once', { shelf: { person: record() }, address: '#/path' }, async ({ page }) => {
  await chooseRole(page, ROLE);
  await page.locator('#weekly').fill('75');
  await page.reload();
  await complete(page);
  await roleIs(page, ROLE);
  assert.equal(await page.locator('#weekly').inputValue(), '75');
});

journey('a shared computer keeps nothing', { shelf: { person: record(), 'aside-1': '{' }, language: 'en' }, async ({ page }) => {
  await page.locator('.tick input').check();
  await chooseRole(page, ROLE);
  await page.locator('main a[href="#/sitting"]').first().click();
  await at(page, '#/sitting');
  await reply(page, 2);
  await page.waitForSelector('.saved[data-mark=in-memory]');
  await visit(page, '#/profile');
  await page.locator('.area-level').first().waitFor();
  assert.deepEqual(await shelf(page), {}, 'what lay there before is gone as well');
  await page.reload();
  await complete(page);
  await visit(page, '#/');
  assert.deepEqual([await shelf(page), await page.locator('#role').inputValue()], [{}, '']);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await visit(page, '#/profile');
  await counted(page.locator('.area-level'), 0);
});

journey('a shared computer that is none after all keeps what is there', {}, async ({ page }) => {
  await page.locator('.tick input').check();
  await visit(page, '#/sitting');
  await reply(page, 3);
  await visit(page, '#/');
  await page.locator('.tick input').uncheck();
  assert.deepEqual((await person(page)).sitting.trail[0][1], 3);
});

/** The processes that use a profile folder, told by their command line; none but ours can have it. */
function processesOf(folder) {
  const own = (id) => {
    try { return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder); } catch { return false; }
  };
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid && own(id)).map(Number);
}

async function killAll(folder) {
  const ids = processesOf(folder);
  assert.ok(ids.length > 0, 'there is a browser to kill');
  for (const id of ids) {
    try { process.kill(id, 'SIGKILL'); } catch { /* it fell with its parent */ }
  }
  while (processesOf(folder).length) await sleep(10);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In the page: tells of all replies given since it opened, whenever the mark says that they are saved. */
function tellOfSaves() {
  const given = [];
  document.addEventListener('click', (event) => {
    const place = [...document.querySelectorAll('.answers .answer')].indexOf(event.target.closest?.('.answer'));
    if (place >= 0) given.push([location.hash.split('/')[2], place === 4 ? 'skipped' : place]);
  }, true);
  new MutationObserver(() => {
    if (document.querySelector('.saved[data-mark=saved]')) window.confirmed(given);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-mark'] });
}

/** In the page: answers one item after the other with the replies given, each as soon as it is shown. */
function answerAll(replies) {
  let last;
  const step = () => {
    const [, page, item] = location.hash.split('/');
    if (page === 'enough') document.querySelector('.choice a[href="#/sitting"]')?.click();
    const buttons = document.querySelectorAll('.answers .answer');
    if (page === 'sitting' && item && item !== last && buttons.length && replies.length) {
      last = item;
      buttons[replies.shift()].click();
    }
    if (replies.length) setTimeout(step, 5);
  };
  step();
}

test(`Chromium killed at any moment of a sitting: what was confirmed is there, and the record is sound (${KILLS} kills, seed ${SEED})`, { timeout: 120_000 + KILLS * 60_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-kill-'));
  const random = chance(SEED);
  let confirmed = [];
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, { ...CHROMIUM, viewport: { width: 1280, height: 900 } });
    const guard = await house().guarded(context);
    const before = confirmed;
    await context.exposeBinding('confirmed', (_, given) => { confirmed = [...before, ...given]; });
    await context.addInitScript(tellOfSaves);
    const page = await context.newPage();
    await page.goto(`${house().server.url}#/sitting`);
    await complete(page);
    await at(page, /^#\/(sitting\/.|enough)/);
    if ((await hash(page)) === '#/enough') await sitOn(page);
    await page.locator('.answers .answer').first().waitFor();
    return { context, guard, page };
  };
  // More is skipped than answered, so that the last statement is not reached.
  const draw = () => (random() < 0.6 ? SKIP : Math.floor(random() * SKIP));
  const check = async (page, round) => {
    const { person: text, ...rest } = await shelf(page);
    const { trail } = JSON.parse(text).sitting;
    const answers = trail.filter(([, answer]) => answer !== 'open');
    const there = new Map(answers);
    assert.deepEqual(confirmed.filter(([item, answer]) => there.get(item) !== answer), [], `after kill ${round}: every confirmed reply is there`);
    assert.deepEqual([rest, await page.locator('.notice').count()], [{}, 0], `after kill ${round}: nothing broken`);
    const beyond = answers.length - confirmed.length;
    confirmed = answers;
    return beyond;
  };
  const seen = { confirmed: 0, beyond: 0, open: 0 };
  try {
    let { context, guard, page } = await start();
    for (let round = 1; round <= KILLS; round += 1) {
      const [had, replies] = [confirmed.length, Array.from({ length: 1 + Math.floor(random() * 4) }, draw)];
      const closed = new Promise((done) => context.once('close', done));
      await page.evaluate(answerAll, replies);
      await sleep(random() * 1200);
      seen.open += await page.locator('.saved[data-mark=saving]').count().catch(() => 0);
      await killAll(folder);
      await closed;
      assert.deepEqual(guard.faults, []);
      seen.confirmed += confirmed.length - had;
      ({ context, guard, page } = await start());
      seen.beyond += await check(page, round);
    }
    await leave({ context, guard });
    t.diagnostic(`${KILLS} kills: ${seen.confirmed} replies confirmed, none lost; ${seen.beyond} more were there unconfirmed; ${seen.open} kills while a write was under way`);
  } finally {
    for (const id of processesOf(folder)) process.kill(id, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
