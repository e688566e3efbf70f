// Storage that is refused, full, broken or of a newer version: the app starts, says so, offers a file, and loses nothing.
import assert from 'node:assert/strict';
import { chooseRole, complete, fileFrom, notice, notices, person, reply, saved, seed, shelf, visit, withoutApp } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { ROLE, record } from './records.mjs';
import { beginning, say } from './words.mjs';

const { journey } = houseForFile();

const button = (page, language, name) => page.getByRole('button', { name: say(language, name), exact: true });

/** A database that is not as the app leaves it. */
const database = (page, url, version, store) =>
  withoutApp(page, url, ([version, store]) => new Promise((done, fail) => {
    const request = indexedDB.open('sestante', version);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => { request.result.close(); done(); };
    request.onerror = () => fail(request.error);
  }), [version, store]);

/** Ways in which a browser refuses to store, planted before the app starts. */
const REFUSALS = [
  ['open throws', (context) => context.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('planted', 'SecurityError'); };
  })],
  ['there is no IndexedDB', (context) => context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  })],
  ['open fires an error (a database of a newer version)', (_, page, url) => database(page, url, 2, 'texts')],
  ['the database lacks its store', (_, page, url) => database(page, url, 1, 'other')],
  ['a transaction throws', (context) => context.addInitScript(() => {
    IDBDatabase.prototype.transaction = () => { throw new DOMException('planted', 'InvalidStateError'); };
  })],
];

/** Answers an item in memory and takes the offered file: it holds the answer. */
async function worksInMemory(page, language) {
  await visit(page, '#/sitting');
  await reply(page, 2);
  await page.waitForSelector('.saved[data-mark=in-memory]');
  const file = await fileFrom(page, () => button(page, language, 'notice-save-file').click());
  assert.equal(file.name, 'sestante.json');
  assert.equal(JSON.parse(file.text).sitting.trail[0][1], 2);
  await visit(page, '#/data');
  await page.getByText(say(language, 'data-where-memory')).waitFor();
  await visit(page, '#/profile');
  await page.locator('.area-level').first().waitFor();
  await button(page, language, 'notice-close').click();
  assert.deepEqual(await notices(page), []);
}

REFUSALS.forEach(([how, refuse], place) => {
  const language = ['it', 'en'][place % 2];
  journey(`refused: ${how}`, { language, arrange: refuse }, async ({ page }) => {
    await notice(page, say(language, 'notice-refused'));
    await worksInMemory(page, language);
  });
});

journey('full: the quota is used up from the first write', {
  arrange: async (context, page, url) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 1 });
  },
}, async ({ page }) => {
  await chooseRole(page, ROLE);
  await notice(page, say('it', 'notice-full'));
  await worksInMemory(page, 'it');
  assert.deepEqual(await shelf(page), {}, 'nothing went through');
});

/** Ways in which a write fails when the app has been running for a while, and what the notice says. */
const FAILURES = [
  ['the disk is full at the end of a write', 'notice-full', () => {
    // As a browser does it: the write goes through, its end does not, and the transaction says why.
    IDBTransaction.prototype.commit = function () {
      Object.defineProperty(this, 'error', { value: new DOMException('planted', 'QuotaExceededError') });
      this.abort();
    };
  }],
  ['the write itself fails', 'notice-refused', () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...values) {
      const request = put.apply(this, values);
      this.transaction.abort();
      return request;
    };
  }],
  ['the write throws', 'notice-refused', () => {
    IDBObjectStore.prototype.put = () => { throw new DOMException('planted', 'UnknownError'); };
  }],
  ['the database is closed meanwhile', 'notice-refused', () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...values) { this.close(); return transaction.apply(this, values); };
  }],
];

FAILURES.forEach(([how, words, plant], place) => {
  const language = ['en', 'it'][place % 2];
  journey(`later: ${how}`, { language }, async ({ page }) => {
    await visit(page, '#/sitting');
    await saved(page);
    const before = await shelf(page);
    await visit(page, '#/');
    const real = await page.evaluateHandle(() => ({ put: IDBObjectStore.prototype.put, transaction: IDBDatabase.prototype.transaction }));
    await page.evaluate(plant);
    await chooseRole(page, ROLE);
    await notice(page, say(language, words));
    await worksInMemory(page, language);
    await real.evaluate(({ put, transaction }) => { IDBObjectStore.prototype.put = put; IDBDatabase.prototype.transaction = transaction; });
    assert.deepEqual(await shelf(page), before, 'what was saved before is untouched');
  });
});

/** What may lie in storage in place of a record, and the reason that is given. */
const BROKEN = [
  ['junk', 'rubbish {{{', 'fault-damaged'],
  ['a record cut off', record().slice(0, 300), 'fault-damaged'],
  ['a foreign file', '{"format":"sestante-envelope","version":1}', 'fault-not-ours'],
  ['a newer version', record().replace('"version":2', '"version":99'), 'fault-newer'],
  ['an answer out of range', record().replace(/,[0-3]\]/, ',9]'), 'fault-rule'],
  ['an empty text', '', 'fault-damaged'],
];

BROKEN.forEach(([what, text, reason], place) => {
  const language = ['it', 'en'][place % 2];
  journey(`broken: ${what}`, { language, shelf: { person: text } }, async ({ page, url }) => {
    await notice(page, beginning(language, 'notice-broken'));
    const [told] = await notices(page);
    assert.ok(told.includes(beginning(language, reason).replace(/\($/, '').trim()), told);
    const file = await fileFrom(page, () => button(page, language, 'notice-broken-save').click());
    assert.deepEqual([file.name, file.text], ['sestante-aside-1.txt', text]);
    assert.deepEqual((await shelf(page))['aside-1'], text, 'kept aside before anything else is written');
    await visit(page, '#/sitting');
    await reply(page, 1);
    await saved(page);
    await page.reload();
    await complete(page);
    assert.deepEqual(await notices(page), [], 'told once');
    assert.equal((await person(page)).sitting.trail[0][1], 1, 'a new start is kept');
    await visit(page, '#/data');
    const later = await fileFrom(page, () => button(page, language, 'notice-broken-save').click());
    assert.equal(later.text, text, 'still there after another reload');
    if (place > 0) return;
    await brokenAgain(page, url, language, text);
  });
});

/** A second broken record is kept beside the first, which is never overwritten; the same one is not kept twice. */
async function brokenAgain(page, url, language, first) {
  for (const [text, count] of [['rubbish again', 2], ['rubbish again', 2], [first, 2]]) {
    await seed(page, url, { person: text });
    await page.goto(`${url}#/data`);
    await complete(page);
    await notice(page, beginning(language, 'notice-broken'));
    const { person: _, ...aside } = await shelf(page);
    assert.deepEqual(aside, { 'aside-1': first, 'aside-2': 'rubbish again' });
    const files = [];
    page.on('download', (download) => files.push(download.suggestedFilename()));
    await page.locator('.notice').getByRole('button', { name: say(language, 'notice-broken-save') }).click();
    while (files.length < count) await page.waitForEvent('download').catch((error) => { throw new Error(`only ${files.join(', ')} came: ${error.message}`); });
    page.removeAllListeners('download');
  }
  await page.locator('#erase').click();
  await button(page, language, 'data-erase-yes').click();
  await notice(page, say(language, 'notice-erased'));
  assert.deepEqual(await shelf(page), {}, 'erased means the broken copies too');
}

journey('broken: what lies there is no text', { arrange: (_, page, url) => seed(page, url, { person: { trail: [1, 2, 3] } }) }, async ({ page }) => {
  await notice(page, beginning('it', 'notice-broken'));
  await visit(page, '#/sitting');
  await reply(page, 1);
  await saved(page);
  assert.ok(Object.keys(await shelf(page)).includes('aside-1'), 'kept aside, not written over');
});
