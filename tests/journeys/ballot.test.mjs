// The ballot box: a workshop of twelve, what is left of each person (nothing but sums), kills in mid-addition, two tabs, a full
// disk, nobody there, and the one file at the end.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chooseLanguage, chooseRole, complete, counted, fileFrom, pick, seed, shelf } from './app.mjs';
import { rests } from './envelopes.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { CHROMIUM, houseForFile, leave } from './kit.mjs';
import { CAMPAIGN, ROLE, SLOTS } from './records.mjs';
import { BOX, BOX_NAME, BUNDLE, HR, ballot, packed, sitAtBox } from './states.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey, house } = houseForFile();

const DATABASE = 'sestante-box';
const KEY = `box-${BOX_NAME}`;

/** How often Chromium is killed. */
const KILLS = Number(process.env.KILLS ?? 4);

/** The box in storage, read. */
const box = async (page) => {
  const [text] = Object.values(await shelf(page, DATABASE));
  return JSON.parse(text);
};

/** The vector that the page shows, number for number. */
const vector = async (page) => JSON.parse(await page.locator('#counts pre').textContent());

const add = (sums, vector) => sums.map((sum, place) => sum + vector[place]);
const inside = async (page) => Number(await page.locator('#inside').textContent());
const heading = (page) => page.locator('#main h1').textContent();

/** The heading says a phrase; the focus is there, so that a screen reader tells it. */
async function headed(page, language, name) {
  await page.locator('#main h1', { hasText: say(language, name) }).waitFor();
  await page.waitForFunction(() => document.activeElement === document.querySelector('#main h1'));
}

/** Everything that the browser holds for this address: databases with their texts, storages, caches, cookies. */
const held = async (page) => ({
  ...(await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    cookies: document.cookie,
    address: location.hash,
    state: history.state,
  }))),
  texts: await shelf(page, DATABASE),
});

/** Nothing of a person is left: in storage only the box with these sums, in the page no answer, no field with content. */
async function nothingLeft(page, { people, sums, words }) {
  const { texts, ...rest } = await held(page);
  assert.deepEqual(rest, { databases: [DATABASE], local: {}, session: {}, caches: [], cookies: '', address: '', state: null });
  assert.equal(Object.keys(texts).length, 1);
  const { campaign, ...kept } = JSON.parse(Object.values(texts)[0]);
  const { format, version, ...fixed } = CAMPAIGN;
  assert.deepEqual(campaign, fixed);
  assert.deepEqual(Object.keys(kept), ['format', 'version', 'name', 'partition', 'part', 'expected', 'language', 'people', 'sums']);
  assert.deepEqual([kept.people, kept.sums], [people, sums], 'the sums and the number of people, exactly');
  const html = await page.content();
  for (const word of words) assert.ok(!html.includes(word), `"${word}" is still in the page`);
  assert.deepEqual(await page.locator('input, textarea, select').evaluateAll((fields) => fields.map(({ value }) => value).filter(Boolean)), []);
}

/** Answers the statements shown, by click or with the digits. @returns their words */
async function answer(page, replies, byKeyboard) {
  const words = [];
  for (const reply of replies) {
    const before = await page.locator('#statement').textContent();
    words.push(before.trim());
    if (byKeyboard) await page.keyboard.press(String(reply + 1));
    else await page.locator('.answers .answer').nth(reply).click();
    await page.waitForFunction((before) => document.querySelector('#statement')?.textContent !== before, before);
    // The focus comes to the next statement a frame later, and would else come in between.
    if (byKeyboard) await focused(page, '#main h1');
  }
  return words;
}

/** Follows a link within the sitting. */
async function go(page, address, byKeyboard) {
  const link = `main a[href="${address}"]`;
  const before = await heading(page);
  if (byKeyboard) await press(page, link);
  else await page.locator(link).first().click();
  await page.waitForFunction((before) => document.querySelector('#main h1')?.textContent !== before, before);
  await focused(page, '#main h1');
}

/** Opens the box for the bundle by the campaign's link, which is on the screen. */
async function openBox(page, language) {
  const title = BUNDLE.title[language];
  await pick(page, '#bundle', title);
  await page.locator('#expected').fill('14');
  await page.locator('#open').click();
  await headed(page, language, 'box-next-title');
}

journey('a workshop: twelve people add themselves, some leave, and what comes out is one file', { room: BOX, address: `#/campaign/${packed(CAMPAIGN)}` }, async ({ page, context, url }) => {
  await page.locator('.fingerprint-code').waitFor();
  // Nothing chosen, then too few: said at the fields, nothing opened.
  await page.locator('#open').click();
  await page.getByText(say('it', 'box-bundle-missing')).waitFor();
  await page.locator('#expected').fill('9');
  await pick(page, '#bundle', BUNDLE.title.it);
  await page.locator('#open').click();
  await page.getByText(say('it', 'box-expected-few', { threshold: CAMPAIGN.threshold })).waitFor();
  assert.deepEqual(await shelf(page, DATABASE), {});
  await openBox(page, 'it');
  const before = await box(page);
  assert.deepEqual([before.people, before.part, before.expected], [0, BUNDLE.id, 14]);

  let sums = Array(SLOTS).fill(0);
  let people = 0;
  const visits = Array.from({ length: 14 }, (_, place) => ({
    language: LANGUAGES[place % 2],
    byKeyboard: place % 4 === 1,
    role: place % 3 === 0 ? ROLE : null,
    leaves: { 4: 'sitting', 9: 'review' }[place],
    replies: [place % 4, (place + 1) % 4, 2].slice(0, 2 + (place % 2)),
  }));
  for (const [place, { language, byKeyboard, role, leaves, replies }] of visits.entries()) {
    await chooseLanguage(page, language);
    if (byKeyboard) await press(page, '#begin');
    else await page.locator('#begin').click();
    await headed(page, language, 'box-who-title');
    assert.equal(await page.locator('#role').inputValue(), '', 'nobody is here yet');
    if (role) await chooseRole(page, role);
    await go(page, '#/sitting', byKeyboard);
    const words = await answer(page, replies, byKeyboard);
    if (leaves === 'sitting') {
      await page.locator('#leave').click();
      await page.locator('#leave-no').click();
      await page.locator('#leave').click();
      await page.locator('#leave-yes').click();
      await headed(page, language, 'box-left');
      await nothingLeft(page, { people, sums, words });
      await page.locator('#next').click();
      continue;
    }
    await go(page, '#/profile', byKeyboard);
    await go(page, '#/contribute', byKeyboard);
    await page.locator('#counts > summary').click();
    await page.locator('#counts details > summary').click();
    const own = await vector(page);
    assert.equal(own.length, SLOTS);
    assert.ok(own.some((count) => count === 1));
    if (leaves === 'review') {
      await page.locator('#leave').click();
      await page.locator('#leave-yes').click();
      await headed(page, language, 'box-left');
    } else {
      if (byKeyboard) await press(page, '#add');
      else await page.locator('#add').click();
      await headed(page, language, 'box-added');
      sums = add(sums, own);
      people += 1;
    }
    assert.equal(await inside(page), people, 'the number is that of the people');
    await nothingLeft(page, { people, sums, words });
    // Back finds nobody either.
    if (place === 2) {
      await page.goBack();
      await page.locator('#next').waitFor();
      await nothingLeft(page, { people, sums, words });
    }
    if (byKeyboard) await press(page, '#next');
    else await page.locator('#next').click();
    await headed(page, 'it', 'box-next-title');
    if (people === CAMPAIGN.threshold - 1) {
      await page.locator('#close').click();
      await page.locator('#too-few').waitFor();
      await counted(page.locator('#counted, #close-yes'), 0, 'below the threshold it cannot be closed');
      await page.locator('#back').click();
      await headed(page, 'it', 'box-next-title');
    }
  }
  assert.equal(people, 12);

  // The organiser counted eleven: that is told; then counts again.
  await page.locator('#close').click();
  await page.locator('#compare').click();
  await page.getByText(say('it', 'box-number-wrong')).waitFor();
  for (const [counted, name] of [[11, 'box-count-more'], [13, 'box-count-less'], [12, 'box-count-same']]) {
    await page.locator('#counted').fill(String(counted));
    await page.locator('#compare').click();
    await page.locator('#verdict', { hasText: say('it', name, { inside: 12, counted }) }).waitFor();
  }
  await page.locator('#close-yes').click();
  await headed(page, 'it', 'box-closed-title');

  const file = await fileFrom(page, () => page.locator('#save').click());
  assert.match(file.name, /^sestante-box-[0-9a-f]{8}\.json$/);
  assert.deepEqual(await fileFrom(page, () => page.locator('#save').click()), file, 'again: the same bytes');
  const { format, campaign, tallies: [tally, ...more] } = JSON.parse(file.text);
  assert.deepEqual([format, campaign.id, more.length, tally.gate, tally.tables[0][0].variance], ['sestante-aggregate', CAMPAIGN.id, 0, 'box', 4]);
  const [[units], [families]] = tally.tables;
  assert.deepEqual([units.people, families.people, units.parts], [12, 12, [BUNDLE.id]]);
  assert.deepEqual(families.parts, CAMPAIGN.partitions[1].parts.map(({ id }) => id), 'in the role partition they stand all together');
  assert.deepEqual(units.counts, families.counts, 'the noise is drawn once');
  const noise = units.counts.map((count, place) => count - sums[place]);
  assert.ok(noise.every((one) => Math.abs(one) < 15) && noise.filter((one) => one !== 0).length > SLOTS / 2, `${noise}`);

  // The exact sums are gone, and the box is found again after a start, closed, with the same file.
  const [text] = Object.values(await shelf(page, DATABASE));
  assert.ok(!text.includes('"sums"'));
  await page.goto(`${url}${BOX}`);
  await complete(page);
  await page.locator('.contribution button').click();
  await headed(page, 'it', 'box-closed-title');
  assert.deepEqual(await fileFrom(page, () => page.locator('#save').click()), file);
  await counted(page.locator('#begin, #close'), 0, 'nobody can be added');
  assert.deepEqual(await context.cookies(), []);

  // HR takes it in where envelopes are collected, once.
  const hr = await context.newPage();
  await seed(hr, url, { [`campaign/${CAMPAIGN.id}`]: JSON.stringify(CAMPAIGN) }, 'sestante-hr');
  await hr.goto(`${url}${HR}#/collect/${CAMPAIGN.id}`);
  await rests(hr);
  for (let times = 0; times < 2; times += 1) {
    await hr.locator('#intake-files').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await hr.getByText(count('it', 'collect-sums-boxes', 1, { people: 12 })).waitFor();
    await rests(hr);
  }
  const { tallies } = JSON.parse((await shelf(hr, 'sestante-hr'))[`aggregate/${CAMPAIGN.id}`]);
  assert.deepEqual(tallies, [tally]);
});

journey('the keyboard alone sits down, answers, adds, and the focus is never lost', { room: BOX, address: '', shelf: ballot({ people: 11 }), language: 'en' }, async ({ page }) => {
  await press(page, '#begin');
  await focused(page, '#main h1');
  await go(page, '#/sitting', true);
  await answer(page, [1, 2], true);
  await focused(page, '#statement');
  // The way out and back in.
  await tabTo(page, '#leave', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await focused(page, '#leave-no');
  await page.keyboard.press('Enter');
  await focused(page, '#leave');
  await go(page, '#/profile', true);
  await go(page, '#/contribute', true);
  await press(page, '#add');
  await focused(page, '#main h1');
  assert.equal(await inside(page), 12);
  await press(page, '#next');
  await focused(page, '#main h1');
  await press(page, '#close');
  await focused(page, '#main h1');
  await tabTo(page, '#counted');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await focused(page, '#verdict');
  await press(page, '#close-yes');
  await focused(page, '#main h1');
  await page.locator('#save').waitFor();
});

journey('the box reads with the campaign as a file, and takes none for a family of roles', { room: BOX, address: '' }, async ({ page }) => {
  await page.locator('#campaign-file').setInputFiles({ name: 'campagna.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(CAMPAIGN)) });
  await page.locator('#bundle').click();
  await page.locator('#bundle-list [role=option]').first().waitFor();
  const offered = await page.locator('#bundle-list [role=option]').allTextContents();
  const families = CAMPAIGN.partitions.find(({ parts }) => parts.some(({ roles }) => roles)).parts;
  for (const { title } of families) assert.ok(!offered.some((text) => text.startsWith(title.it)), title.it);
  await page.keyboard.press('Escape');
  await openBox(page, 'it');
  assert.equal((await box(page)).people, 0);
});

journey('a box with people in it comes off the computer only after asking', { room: BOX, address: '', shelf: ballot() }, async ({ page }) => {
  await page.locator('#close').click();
  await page.locator('#remove').click();
  await focused(page, '#remove-no');
  await page.locator('#remove-no').click();
  assert.equal((await box(page)).people, 7);
  await page.locator('#remove').click();
  await page.locator('#remove-yes').click();
  await headed(page, 'it', 'box-opening-title');
  assert.deepEqual(await shelf(page, DATABASE), {});
});

journey('a full disk: it is said, nothing is wiped, and trying again adds once', { room: BOX, address: '', shelf: ballot() }, async ({ page }) => {
  await sitAtBox(page, { answers: 2, to: ['#/profile', '#/contribute'] });
  await page.locator('#counts > summary').click();
  const own = await vector(page);
  await page.evaluate(() => {
    const { commit } = IDBTransaction.prototype;
    window.giveRoom = () => { IDBTransaction.prototype.commit = commit; };
    IDBTransaction.prototype.commit = function () {
      Object.defineProperty(this, 'error', { value: new DOMException('planted', 'QuotaExceededError') });
      this.abort();
    };
  });
  for (let tries = 0; tries < 2; tries += 1) {
    await page.locator('#add').click();
    await page.locator('#trouble', { hasText: say('it', 'box-trouble-full') }).waitFor();
  }
  assert.equal((await box(page)).people, 7);
  assert.deepEqual(await vector(page), own, 'what would be added is still shown');
  await page.evaluate(() => window.giveRoom());
  await page.locator('#add').click();
  await headed(page, 'it', 'box-added');
  const { people, sums } = await box(page);
  assert.deepEqual([people, sums], [8, own]);
});

journey('no room for a box: it is said, and it is not open', {
  room: BOX,
  address: `#/campaign/${packed(CAMPAIGN)}`,
  language: 'en',
  arrange: async (context, page, url) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 1 });
  },
}, async ({ page }) => {
  await pick(page, '#bundle', BUNDLE.title.en);
  await page.locator('#expected').fill('12');
  await page.locator('#open').click();
  await page.locator('#trouble', { hasText: say('en', 'box-trouble-full') }).waitFor();
  assert.equal(await heading(page), say('en', 'box-opening-title'));
});

journey('storage cleared under the open page loses nobody', { room: BOX, address: '', shelf: ballot() }, async ({ page, context }) => {
  await sitAtBox(page, { answers: 2, to: ['#/profile', '#/contribute'] });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await page.locator('#add').click();
  await headed(page, 'it', 'box-added');
  assert.equal((await box(page)).people, 8);
});

journey('a second tab of the box waits, and takes over when the first is closed', { room: BOX, address: '', shelf: ballot() }, async ({ page, context, url }) => {
  const second = await context.newPage();
  await second.goto(`${url}${BOX}`);
  await second.locator('#main h1', { hasText: say('it', 'box-elsewhere') }).waitFor();
  await sitAtBox(page, { answers: 2, to: ['#/profile', '#/contribute'] });
  await page.locator('#add').click();
  await headed(page, 'it', 'box-added');
  await page.close();
  await second.locator('#main h1', { hasText: say('it', 'box-next-title') }).waitFor();
  assert.equal(await inside(second), 8, 'with everybody who was added there');
});

journey('where the browser knows no locks, two tabs lose nobody', { room: BOX, address: '', shelf: ballot(), arrange: (context) => context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })) }, async ({ page, context, url }) => {
  const second = await context.newPage();
  await second.goto(`${url}${BOX}`);
  await complete(second);
  for (const tab of [page, second]) await sitAtBox(tab, { answers: 2, to: ['#/profile', '#/contribute'] });
  const own = [];
  for (const tab of [page, second]) {
    await tab.locator('#counts > summary').click();
    own.push(await vector(tab));
    await tab.locator('#add').click();
    await tab.locator('#next').waitFor();
  }
  const { people, sums } = await box(page);
  assert.deepEqual([people, sums], [9, add(...own)]);
});

journey('nobody there: announced after nine minutes, prolonged by a key, wiped after ten', { room: BOX, address: '', shelf: ballot(), arrange: (context) => context.clock.install() }, async ({ page }) => {
  await page.locator('#begin').click();
  await chooseRole(page, ROLE);
  await go(page, '#/sitting');
  const words = await answer(page, [3, 3]);
  const minutes = async (minutes) => page.clock.fastForward(minutes * 60_000);
  await minutes(8.8);
  await counted(page.locator('.box-warned'), 0);
  await minutes(0.4);
  await page.locator('[role=alert] .box-warned').waitFor();
  await page.keyboard.press('Shift');
  await page.locator('.box-warned').waitFor({ state: 'detached' });
  await minutes(9.2);
  await page.locator('.box-warned').waitFor();
  assert.ok(await page.locator('#statement').isVisible(), 'the key prolonged it');
  await minutes(1);
  await headed(page, 'it', 'box-idle');
  await page.getByText(say('it', 'box-left-text')).waitFor();
  await nothingLeft(page, { people: 7, sums: Array(SLOTS).fill(0), words });
});

journey('Back stays in the sitting; a reload, and leaving the page, wipe it', { room: BOX, address: '', shelf: ballot() }, async ({ page, url }) => {
  await page.locator('#begin').click();
  await go(page, '#/sitting');
  const [first] = await answer(page, [0, 1]);
  await page.goBack();
  await page.goBack();
  await page.locator('#statement', { hasText: first }).waitFor();
  assert.equal(await page.locator('.answers .answer[aria-pressed=true] .answer-key').textContent(), '1');
  await page.reload();
  await complete(page);
  await headedAfterStart(page);
  await nothingLeft(page, { people: 7, sums: Array(SLOTS).fill(0), words: [first] });
  await sitAtBox(page, { answers: 1 });
  await page.goto(`${url}index.html`);
  await page.goBack();
  await page.locator('#main h1').waitFor();
  await counted(page.locator('#statement'), 0, 'coming back finds no sitting');
});

const headedAfterStart = (page) => page.locator('#main h1', { hasText: say('it', 'box-next-title') }).waitFor();

journey('a double click leaves nothing out: what is asked or told is seen', { room: BOX, address: '', shelf: ballot() }, async ({ page }) => {
  await sitAtBox(page, { answers: 2 });
  await page.locator('#leave').dblclick();
  await page.locator('#leave-no').click();
  await go(page, '#/profile');
  await go(page, '#/contribute');
  await page.locator('#add').dblclick();
  await headed(page, 'it', 'box-added');
  assert.equal((await box(page)).people, 8);
});

journey('cut off the network, people are added all the same', { room: BOX, address: '', shelf: ballot(), language: 'en' }, async ({ page, context }) => {
  await context.setOffline(true);
  await sitAtBox(page, { answers: 2, to: ['#/profile', '#/contribute'] });
  await page.locator('#add').click();
  await headed(page, 'en', 'box-added');
  assert.equal((await box(page)).people, 8);
});

journey('a record of the employee in this browser is neither read nor touched', { room: BOX, address: '', shelf: ballot(), arrange: (_, page, url) => seed(page, url, { person: 'as it was' }) }, async ({ page }) => {
  await sitAtBox(page, { answers: 2, to: ['#/profile', '#/contribute'] });
  await page.locator('#add').click();
  await headed(page, 'it', 'box-added');
  assert.deepEqual(await shelf(page), { person: 'as it was' });
});

/** The processes that use a profile folder, told by their command line; none but ours can have it. */
function processesOf(folder) {
  const own = (id) => {
    try { return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder); } catch { return false; }
  };
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid && own(id)).map(Number);
}

async function killAll(folder) {
  for (const id of processesOf(folder)) {
    try { process.kill(id, 'SIGKILL'); } catch { /* it fell with its parent */ }
  }
  while (processesOf(folder).length) await sleep(10);
}

test(`Chromium killed in mid-addition: the sums are those before or after, and whoever was told "added" is in (${KILLS} kills)`, { timeout: 120_000 + KILLS * 60_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-box-'));
  let confirmed = 0;
  const start = async (texts) => {
    const context = await chromium.launchPersistentContext(folder, { ...CHROMIUM, viewport: { width: 1280, height: 900 } });
    const guard = await house().guarded(context);
    await context.exposeBinding('told', () => { confirmed += 1; });
    await context.addInitScript((title) => {
      new MutationObserver(() => {
        const added = document.querySelector('#main h1')?.textContent === title;
        if (added && !window.was) window.told();
        window.was = added;
      }).observe(document, { subtree: true, childList: true, characterData: true });
    }, say('it', 'box-added'));
    const page = await context.newPage();
    if (texts) await seed(page, house().server.url, texts, DATABASE);
    await page.goto(house().server.url + BOX);
    await complete(page);
    await headedAfterStart(page);
    return { context, guard, page };
  };
  const seen = { before: 0, after: 0, told: 0 };
  try {
    let { context, guard, page } = await start(ballot({ people: 2 }));
    let [people, sums] = [2, Array(SLOTS).fill(0)];
    for (let round = 0; round < KILLS; round += 1) {
      await sitAtBox(page, { answers: 2 + (round % 2), to: ['#/profile', '#/contribute'] });
      await page.locator('#counts > summary').click();
      const own = await vector(page);
      const had = confirmed;
      const closed = new Promise((done) => context.once('close', done));
      await page.evaluate(() => { setTimeout(() => document.querySelector('#add').click(), 5); });
      await sleep(5 + [10, 30, 60, 700][round % 4]);
      await killAll(folder);
      await closed;
      assert.deepEqual(guard.faults, []);
      ({ context, guard, page } = await start());
      const kept = (await shelf(page, DATABASE))[KEY];
      const now = JSON.parse(kept);
      const told = confirmed > had;
      const isIn = now.people === people + 1;
      if (told) assert.ok(isIn, `kill ${round}: whoever was told "added" is in`);
      assert.deepEqual([now.people, now.sums], isIn ? [people + 1, add(sums, own)] : [people, sums], `kill ${round}: sums and people together`);
      assert.equal(await inside(page), now.people);
      [people, sums] = [now.people, now.sums];
      seen[isIn ? 'after' : 'before'] += 1;
      seen.told += Number(told);
    }
    await leave({ context, guard });
    t.diagnostic(`${KILLS} kills: ${seen.before} with the sums before, ${seen.after} after, ${seen.told} of them told`);
  } finally {
    for (const id of processesOf(folder)) process.kill(id, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
