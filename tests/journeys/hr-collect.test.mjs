// HR and the trustee collect: from envelopes to sums; 5,000 files; files that are none; kills; storage refused.
import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chooseLanguage, complete, fileFrom, ready, seed, shelf, withoutApp } from './app.mjs';
import { counter, crowd, envelopes, file, mask, rests } from './envelopes.mjs';
import { CHROMIUM, houseForFile } from './kit.mjs';
import { CAMPAIGN, ROLE, record } from './records.mjs';
import { HR } from './states.mjs';
import { count, say } from './words.mjs';

const { journey, house } = houseForFile();

const KEPT = { [`campaign/${CAMPAIGN.id}`]: JSON.stringify(CAMPAIGN) };
const COLLECT = `#/collect/${CAMPAIGN.id}`;
const ROOM = { room: HR, address: COLLECT, shelf: KEPT };

/** Gives files to the place for envelopes and waits until so many have been read in all. */
async function give(page, files, read) {
  await rests(page);
  await page.locator('#intake-files').setInputFiles(files);
  if (read === undefined) return;
  await page.waitForFunction(
    (read) => Number((document.querySelector('[data-counter=counter-read]')?.textContent ?? '').replace(/\D/g, '')) === read,
    read,
    { timeout: 120_000 },
  );
  await rests(page);
}

const button = (page, language, name) => page.getByRole('button', { name: say(language, name), exact: true });

/** Goes on to another address of HR's program. */
const room = async (page, url, address) => {
  await page.goto(`${url}${HR}${address}`);
  await complete(page);
};

for (const language of ['it', 'en']) {
  journey(`fifteen people, HR and a trustee, to the sums (${language})`, { ...ROOM, language }, async ({ page, context, url }) => {
    // One of them has made the envelopes with the app; the others are invented by another program.
    const employee = await context.newPage();
    await seed(employee, url, { person: record({ role: ROLE, unit: 'avvocatura' }) });
    await employee.goto(`${url}#/contribute`);
    await complete(employee);
    await chooseLanguage(employee, language);
    const own = await made(employee);
    await employee.close();
    const people = crowd(14);
    const hr = people.map(({ hr }, place) => file(`hr-${place}.json`, hr)).concat(file('own.json', own.hr));
    const theirs = people.map(({ trustee }) => trustee).concat(own.trustee).join('\n');

    await give(page, hr, 15);
    assert.deepEqual([await counter(page, 'counter-people'), await counter(page, 'counter-new')], [15, 15]);
    await give(page, hr.slice(0, 5), 20);
    assert.deepEqual([await counter(page, 'counter-people'), await counter(page, 'counter-again')], [15, 5]);
    await page.getByText(say(language, 'collect-sums-none')).waitFor();
    const list = await fileFrom(page, () => button(page, language, 'collect-list-save').click());
    assert.equal(JSON.parse(list.text).list.length, 15);
    assert.ok(!list.text.includes('share'));

    const trustee = await context.newPage();
    await room(trustee, url, '#/trustee');
    await chooseLanguage(trustee, language);
    for (const name of ['trustee-never-give', 'trustee-never-twice', 'trustee-cannot-both']) await trustee.getByText(say(language, name)).waitFor();
    await trustee.locator('#trustee-file').setInputFiles(file('campaign.json', JSON.stringify(CAMPAIGN)));
    await give(trustee, [file('theirs.jsonl', theirs), file(list.name, list.text)], 15);
    await trustee.waitForFunction(() => document.querySelector('[data-counter=pairs-both]')?.textContent === '15');
    await trustee.locator('#handed-in').fill('14');
    await button(trustee, language, 'trustee-close-button').click();
    await trustee.locator('#close-no').press('Tab');
    await trustee.keyboard.press('Enter');
    await trustee.locator('.trustee-word').filter({ hasText: '15' }).waitFor();
    await trustee.locator('#handed-in').fill('15');
    await button(trustee, language, 'trustee-close-button').click();
    await trustee.locator('#close-yes').click();
    const save = () => fileFrom(trustee, () => button(trustee, language, 'trustee-save').click());
    await trustee.locator('#closed').waitFor();
    const closing = await save();
    assert.equal((await save()).text, closing.text, 'a second request');
    await trustee.reload();
    await complete(trustee);
    await trustee.locator('#closed').waitFor();
    assert.equal((await save()).text, closing.text, 'after a reload');
    await button(trustee, language, 'trustee-erase-button').click();
    await button(trustee, language, 'data-erase-yes').click();
    await trustee.getByText(say(language, 'trustee-erased')).waitFor();
    assert.deepEqual(await bytes(trustee, 'sestante-trustee'), [0, 0]);
    await trustee.locator('#trustee-file').setInputFiles(file('campaign.json', JSON.stringify(CAMPAIGN)));
    await trustee.locator('#closed').waitFor();
    assert.equal((await save()).text, closing.text, 'after erasing');

    await give(page, [file(closing.name, closing.text)]);
    await page.getByText(say(language, 'collect-combined')).waitFor();
    await page.getByText(count(language, 'collect-sums-trustee', 15)).waitFor();
    const aggregate = JSON.parse((await shelf(page, 'sestante-hr'))[`aggregate/${CAMPAIGN.id}`]);
    const counts = people.map((person) => person.counts).concat([own.counts]);
    for (const table of aggregate.tallies[0].tables) {
      assert.equal(table.reduce((sum, group) => sum + group.people, 0), 15);
      const away = counts[0].map((_, place) => table.reduce((sum, group) => sum + group.counts[place], 0) - counts.reduce((sum, own) => sum + own[place], 0));
      assert.ok(away.every((one) => Math.abs(one) < 12 * Math.sqrt(table.length)), `only noise: ${away}`);
      assert.ok(away.some((one) => one !== 0), 'but noise');
    }
    await page.reload();
    await complete(page);
    await page.getByText(count(language, 'collect-sums-trustee', 15)).waitFor();
    await page.waitForFunction(() => document.querySelector('[data-counter=counter-people]')?.textContent === '15');
  });
}

/** Makes envelopes with the employee's app. @returns both as lines, and the counts that they give together */
async function made(page) {
  const hr = (await fileFrom(page, () => page.locator('.envelope-hr button').click())).text;
  const trustee = (await fileFrom(page, () => page.locator('.envelope-trustee button').click())).text;
  const { share } = JSON.parse(hr);
  const hidden = mask(Buffer.from(JSON.parse(trustee).seed, 'hex'), share.length);
  return { hr, trustee, counts: share.map((number, place) => (number - hidden[place] + 2 ** 32) % 2 ** 32) };
}

/** How many batches and texts lie in a database. */
const bytes = (page, name) => page.evaluate((name) => new Promise((done, fail) => {
  const request = indexedDB.open(name);
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction(['bytes', 'texts']);
    const batches = transaction.objectStore('bytes').count();
    const lists = transaction.objectStore('texts').count(IDBKeyRange.bound('list/', 'list0'));
    transaction.oncomplete = () => { database.close(); done([batches.result, lists.result]); };
  };
}), name);

journey('5,000 files in a folder, and files that are none among them', { ...ROOM, language: 'it' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-'));
  try {
    const below = join(folder, 'hr', 'sub');
    mkdirSync(below, { recursive: true });
    const people = crowd(5000);
    people.forEach(({ hr }, place) => writeFileSync(join(place % 2 ? below : join(folder, 'hr'), `${place}.json`), hr));
    writeFileSync(join(below, 'zero.json'), '');
    writeFileSync(join(below, 'note.txt'), 'Dear HR,\nhere it is.\n');
    writeFileSync(join(below, '.DS_Store'), 'left by a system');
    writeFileSync(join(below, 'cut.json'), envelopes('cut').hr.slice(0, 500));
    writeFileSync(join(below, 'newer.json'), envelopes('newer').hr.replace('"version":1', '"version":2'));
    writeFileSync(join(below, 'side.json'), people[0].trustee);
    writeFileSync(join(below, 'many.jsonl'), `${envelopes('many').hr}\n${people[1].hr}\n{"format":"x"}\n${envelopes('more').hr}\n`);
    const huge = openSync(join(below, 'huge.bin'), 'w');
    ftruncateSync(huge, 2 ** 31);
    closeSync(huge);
    await rests(page);
    await page.locator('#intake-folder').setInputFiles(join(folder, 'hr'));
    await page.waitForFunction(() => document.querySelector('[data-counter=counter-people]')?.textContent.replace(/\D/g, '') === '5002' && document.querySelector('.intake').dataset.working === 'false', undefined, { timeout: 120_000 });
    assert.equal(await counter(page, 'counter-again'), 1);
    assert.equal(await counter(page, 'counter-refused'), 7);
    const rows = await page.locator('.troubles tbody tr').allInnerTexts();
    for (const [name, line, why] of [['zero.json', '', 'trouble-empty'], ['note.txt', '', 'trouble-foreign'], ['cut.json', '1', 'trouble-cut'], ['side.json', '1', 'trouble-side'], ['many.jsonl', '3', 'trouble-foreign'], ['huge.bin', '', 'trouble-foreign']]) {
      assert.ok(rows.some((row) => row.includes(`/${name}\t${line}\t${say('it', why)}`)), `${name}: ${rows.join('\n')}`);
    }
    assert.ok(rows.some((row) => row.includes('newer.json')));
    const table = await fileFrom(page, () => button(page, 'it', 'trouble-save').click());
    assert.equal(table.text.trim().split('\r\n').length, 8);
    // What is kept has no names of files.
    const kept = JSON.stringify(await shelf(page, 'sestante-hr'));
    assert.ok(!kept.includes('zero.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

journey('a folder that is dropped; reading is left, and gone on with', { ...ROOM, language: 'en' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-'));
  try {
    const below = join(folder, 'hr', 'sub');
    mkdirSync(below, { recursive: true });
    const people = crowd(20_000);
    people.slice(0, 20).forEach(({ hr }, place) => writeFileSync(join(place % 2 ? below : join(folder, 'hr'), `${place}.json`), hr));
    await rests(page);
    await drop(page, join(folder, 'hr'));
    await page.waitForFunction(() => document.querySelector('[data-counter=counter-people]')?.textContent === '20');

    // Large enough for the button to be there in time; what was read until then stays, and counts once.
    const all = Array.from({ length: 12 }, (_, part) => {
      const path = join(folder, `${part}.jsonl`);
      writeFileSync(path, people.map(({ hr }) => hr).join('\n'));
      return path;
    });
    await rests(page);
    await page.locator('#intake-files').setInputFiles(all);
    await button(page, 'en', 'intake-cancel').click();
    await rests(page);
    const read = await counter(page, 'counter-read');
    assert.ok(read < 12 * 20_000, `it was left in mid-reading: ${read}`);
    await page.reload();
    await complete(page);
    await rests(page);
    await page.locator('#intake-files').setInputFiles(all[0]);
    await page.waitForFunction(() => document.querySelector('[data-counter=counter-people]')?.textContent.replace(/\D/g, '') === '20000', undefined, { timeout: 120_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Drops a file or folder of this computer onto the place for envelopes. */
async function drop(page, path) {
  const { x, y, width, height } = await page.locator('.intake').boundingBox();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  await session.detach();
}

journey('a full disk: what is read counts in memory, and that is said', { ...ROOM, language: 'en' }, async ({ page }) => {
  await rests(page);
  const [worker] = page.workers();
  await worker.evaluate(() => {
    for (const name of ['add', 'put']) {
      const own = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...what) {
        const request = own.apply(this, what);
        this.transaction.abort();
        return request;
      };
    }
  });
  const people = crowd(3000);
  await give(page, [file('all.jsonl', people.map(({ hr }) => hr).join('\n'))], 3000);
  assert.equal(await counter(page, 'counter-people'), 3000);
  await page.getByText(say('en', 'counter-memory')).waitFor();
  assert.deepEqual(await bytes(page, 'sestante-hr'), [0, 0]);
});

/** The processes that use a profile folder, told by their command line; none but ours can have it. */
const processesOf = (folder) => readdirSync('/proc').filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid).map(Number).filter((id) => {
  try { return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder); } catch { return false; }
});

test('killed in mid-import: nothing confirmed is lost, nothing counts twice', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sestante-'));
  const profile = join(folder, 'profile');
  const people = crowd(20_000);
  const path = join(folder, 'all.jsonl');
  writeFileSync(path, people.map(({ hr }) => hr).join('\n'));
  const { url } = house().server;
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, CHROMIUM);
    context.setDefaultTimeout(60_000);
    return { context, page: await context.newPage() };
  };
  try {
    let { context, page } = await start();
    await seed(page, url, KEPT, 'sestante-hr');
    await page.goto(`${url}${HR}${COLLECT}`);
    await rests(page);
    await page.locator('#intake-files').setInputFiles(path);
    // As soon as a batch lies there, the browser goes.
    let confirmed = 0;
    while (confirmed === 0) [confirmed] = await bytes(page, 'sestante-hr');
    const ended = new Promise((done) => { context.on('close', done); });
    for (const id of processesOf(profile)) {
      try { process.kill(id, 'SIGKILL'); } catch { /* it fell with its parent */ }
    }
    await ended;
    ({ context, page } = await start());
    await page.goto(`${url}${HR}${COLLECT}`);
    await rests(page);
    const before = await counter(page, 'counter-people');
    assert.ok(confirmed > 0 && before < 20_000, `it was killed in mid-import: ${before}`);
    assert.ok(before >= confirmed * 2048, `${before} people of ${confirmed} batches`);
    await page.locator('#intake-files').setInputFiles(path);
    await page.waitForFunction(() => document.querySelector('[data-counter=counter-read]')?.textContent.replace(/\D/g, '') === '20000' && document.querySelector('.intake').dataset.working === 'false');
    assert.equal(await counter(page, 'counter-people'), 20_000);
    assert.equal(await counter(page, 'counter-again'), before);
    await context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

journey('storage refused: collecting goes on in memory and says so; the trustee cannot close', {
  room: HR, address: '#/trustee', language: 'en', wait: ready,
  arrange: (_, page, url) => withoutApp(page, url, () => Promise.all(['sestante-trustee', 'sestante-hr'].map((name) => new Promise((done) => {
    const request = indexedDB.open(name, 2);
    request.onupgradeneeded = () => request.result.createObjectStore('texts');
    request.onsuccess = () => { request.result.close(); done(); };
  })))),
}, async ({ page }) => {
  await complete(page);
  await page.locator('#trustee-file').setInputFiles(file('campaign.json', JSON.stringify(CAMPAIGN)));
  const people = crowd(12);
  const list = { format: 'sestante-list', version: 1, campaign: CAMPAIGN.id, list: people.map(({ hr }) => JSON.parse(hr)).map(({ source, revision, parts }) => [source, revision, parts]) };
  await give(page, [file('theirs.jsonl', people.map(({ trustee }) => trustee).join('\n')), file('list.json', JSON.stringify(list))], 12);
  assert.equal(await counter(page, 'counter-people'), 12);
  await page.getByText(say('en', 'counter-memory')).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-counter=pairs-both]')?.textContent === '12');
  await page.locator('#handed-in').fill('12');
  assert.ok(await page.locator('#close').isDisabled());
  await page.getByText(say('en', 'trustee-no-shelf')).first().waitFor();
});

journey('conflicts and later revisions are told; files in any order give the same', { ...ROOM, language: 'en' }, async ({ page }) => {
  const one = envelopes('one');
  const other = JSON.parse(one.hr);
  other.share[0] = (other.share[0] + 1) % 2 ** 32;
  await give(page, [file('1.json', one.hr), file('2.json', JSON.stringify(other)), file('3.json', envelopes('two', { revision: 2 }).hr), file('4.json', envelopes('two').hr)], 4);
  assert.equal(await counter(page, 'counter-people'), 1);
  assert.equal(await counter(page, 'counter-replaced'), 1);
  await page.getByText(count('en', 'counter-conflicts', 1)).waitFor();
  await page.reload();
  await complete(page);
  await rests(page);
  assert.equal(await counter(page, 'counter-people'), 1, 'a conflict stays one');
});
