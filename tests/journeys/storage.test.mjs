// Nothing is lost: writes under way when the page goes, storage cleared while open, tabs side by side, a clock set back,
// content renewed in mid-sitting; and erasing, with the count of what is left read back from the browser.
import assert from 'node:assert/strict';
import { chooseRole, complete, fileFrom, notice, notices, person, reply, roleIs, saved, shelf, visit } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { ITEMS, ROLE, record } from './records.mjs';
import { LANGUAGES, beginning, day, say } from './words.mjs';

const { journey } = houseForFile();

const UNSAVED = 'sestante.unsaved';
const local = (page) => page.evaluate(() => ({ ...localStorage }));

/** From now on writes to the database never come to their end, until `window.goOn()`. */
const hang = () => {
  const { put } = IDBObjectStore.prototype;
  const { commit } = IDBTransaction.prototype;
  let open = true;
  window.goOn = () => { open = false; };
  IDBObjectStore.prototype.put = function (...values) {
    const request = put.apply(this, values);
    const spin = () => { if (open) this.get('nothing').onsuccess = spin; };
    spin();
    return request;
  };
  IDBTransaction.prototype.commit = function () { if (!open) commit.call(this); };
};

for (const language of LANGUAGES) {
  journey(`a change whose write hangs survives a reload (${language})`, { language, shelf: { person: record() } }, async ({ page, context }) => {
    await page.evaluate(hang);
    await chooseRole(page, ROLE);
    await visit(page, '#/sitting');
    await reply(page, 3);
    await page.waitForSelector('.saved[data-mark=saving]');
    await page.reload();
    await complete(page);
    await saved(page);
    const { sitting, role: kept } = await person(page);
    assert.equal(kept, ROLE);
    assert.equal(sitting.trail[24][1], 3, 'the answer that was never confirmed');
    assert.equal(UNSAVED in await local(page), false, 'taken away once it is on the shelf');
    assert.deepEqual(await notices(page), []);

    // And when writes hang in the next page too, the change waits for the one after it.
    await context.addInitScript(hang);
    await page.reload();
    await complete(page);
    await reply(page, 1);
    await page.reload();
    await complete(page);
    await page.reload();
    await complete(page);
    assert.ok(UNSAVED in await local(page), 'it stays until it is confirmed');
    await page.evaluate(() => window.goOn());
    await saved(page);
    await page.waitForFunction((key) => !(key in localStorage), UNSAVED);
    assert.deepEqual((await person(page)).sitting.trail.slice(24, 26).map(([, answer]) => answer), [3, 1]);
  });
}

journey('what was left unsaved and cannot be read is kept aside', { shelf: { person: record({ role: ROLE }) }, arrange: (context) => context.addInitScript((key) => { if (!sessionStorage.planted) { localStorage[key] = 'rubbish'; sessionStorage.planted = 1; } }, UNSAVED) }, async ({ page }) => {
  await notice(page, beginning('it', 'notice-broken'));
  await roleIs(page, ROLE);
  assert.equal((await shelf(page))['aside-1'], 'rubbish');
  assert.equal(UNSAVED in await local(page), false, 'and it lies in one place only');
});

journey('many changes in a moment are few writes, and the last one is kept', { shelf: { person: record({ role: ROLE }) }, address: '#/path' }, async ({ page }) => {
  await page.evaluate(() => {
    window.writes = 0;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...values) { window.writes += 1; return put.apply(this, values); };
    const slider = document.querySelector('#weekly');
    for (let step = 1; step <= 32; step += 1) {
      slider.value = step * 15;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  while ((await person(page)).wishes.weekly !== 32 * 15) await page.waitForTimeout(10);
  const writes = await page.evaluate(() => window.writes);
  assert.ok(writes >= 1 && writes <= 5, `${writes} writes for 32 changes`);
  await page.reload();
  await complete(page);
  assert.equal(await page.locator('#weekly').inputValue(), String(32 * 15));
});

for (const language of LANGUAGES) {
  journey(`storage cleared in the browser's settings: the page saves again and says so (${language})`, { language, shelf: { person: record({ role: ROLE }) }, address: '#/profile' }, async ({ page, context, url }) => {
    const before = await person(page);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    await notice(page, say(language, 'notice-cleared'));
    assert.deepEqual(await person(page), before);
    await visit(page, '#/sitting');
    await reply(page, 2);
    await saved(page);
    await page.reload();
    await complete(page);
    assert.equal((await person(page)).sitting.trail[24][1], 2, 'and goes on saving');
  });
}

journey('storage cleared from behind: the next save notices', { shelf: { person: record() } }, async ({ page }) => {
  await page.evaluate(() => new Promise((done) => {
    indexedDB.open('sestante').onsuccess = ({ target: { result: database } }) => {
      const transaction = database.transaction('texts', 'readwrite');
      transaction.objectStore('texts').clear();
      transaction.oncomplete = () => { database.close(); done(); };
    };
  }));
  await chooseRole(page, ROLE);
  await notice(page, say('it', 'notice-cleared'));
  const { role: kept, sitting } = await person(page);
  assert.deepEqual([kept, sitting.trail.length], [ROLE, 24]);
});

/** The rows of the count after erasing: what and how many. */
const remains = (page) => page.locator('#remains tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('td').textContent));
const NOTHING = ['0', '0', '0', '0', '0', '0'];

for (const language of LANGUAGES) {
  journey(`erasing is proven, and reaches the other tabs (${language})`, { language, address: '#/data', shelf: { person: record({ role: ROLE }), 'aside-1': '{' } }, async ({ page, context, url }) => {
    const other = await context.newPage();
    await other.goto(`${url}#/sitting`);
    await complete(other);
    await reply(other, 1);
    await saved(other);
    await page.evaluate((key) => { localStorage[key] = 'left by a page that is gone'; }, UNSAVED);
    await page.locator('#erase').click();
    await page.getByRole('button', { name: say(language, 'data-erase-yes'), exact: true }).click();
    await page.getByText(say(language, 'remains-none')).waitFor();
    assert.deepEqual(await remains(page), NOTHING);
    assert.deepEqual([await shelf(page), await local(page)], [{}, {}]);
    await notice(other, say(language, 'notice-erased-elsewhere'));
    await visit(other, '#/');
    await roleIs(other, null);
    assert.deepEqual([await shelf(page), await local(page)], [{}, {}], 'the other tab writes nothing back');

    // Looking again tells the truth: something is entered, and something of others lies there.
    await chooseRole(other, ROLE);
    await other.waitForFunction(() => document.querySelector('#role').value !== '');
    await page.evaluate(() => { localStorage.other = '1'; document.cookie = 'other=1'; });
    while ((await remains(page))[0] !== '1') await page.getByRole('button', { name: say(language, 'remains-again') }).click();
    assert.deepEqual(await remains(page), ['1', '0', '0', '0', '1', '1']);
    await page.getByText(say(language, 'remains-some')).waitFor();
  });
}

journey('what cannot be looked at after erasing is named', {
  address: '#/data',
  shelf: { person: record() },
  arrange: (context) => context.addInitScript(() => {
    Object.defineProperty(window, 'caches', { value: undefined });
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('planted', 'SecurityError'); } });
  }),
}, async ({ page }) => {
  await page.locator('#erase').click();
  await page.locator('.btn-grave').click();
  await page.getByText(say('it', 'remains-unsure')).waitFor();
  const unseen = say('it', 'remains-unseen');
  assert.deepEqual(await remains(page), ['0', '0', unseen, unseen, '0', unseen]);
});

for (const language of LANGUAGES) {
  journey(`a tab that did not hear of the other's save joins both (${language})`, {
    language, shelf: { person: record({ answers: 4 }) },
    arrange: (context) => context.addInitScript(() => { BroadcastChannel.prototype.postMessage = () => {}; }),
  }, async ({ page, context, url }) => {
    const other = await context.newPage();
    await other.goto(`${url}#/sitting`);
    await complete(other);
    for (const place of [3, 1]) await reply(other, place);
    await saved(other);
    const theirs = await person(other);
    await chooseRole(page, ROLE);
    await notice(page, say(language, 'notice-merged'));
    await visit(page, '#/data');
    const both = JSON.parse((await fileFrom(page, () => page.locator('#main .btn-primary').first().click())).text);
    assert.equal(both.role, ROLE);
    assert.deepEqual(both.sitting.trail.slice(0, 6), theirs.sitting.trail.slice(0, 6));
    assert.deepEqual(await person(page), both, 'on the shelf as on the screen');
  });
}

for (const language of LANGUAGES) {
  journey(`a clock set back is told, and dates stay (${language})`, { language, shelf: { person: record({ latest: '2097-05-04', past: [{ seed: 'aa'.repeat(32), latest: '2031-01-02', trail: [[ITEMS[0].id, 2]] }] }) } }, async ({ page }) => {
    await notice(page, say(language, 'notice-clock', { day: day('2097-05-04') }));
    assert.equal((await notices(page)).length, 1);
    await chooseRole(page, ROLE);
    await visit(page, '#/profile');
    assert.equal((await notices(page)).length, 1, 'once');
    assert.equal((await person(page)).past[0].latest, '2031-01-02');
  });
}

journey('content renewed in mid-sitting: answers to items that are gone are kept, the sitting goes on', {
  shelf: { person: record({ answers: 6 }).replace(ITEMS[0].id, 'LO7.7.77').replace(ITEMS[3].id, 'LO8.8.88') }, address: '#/sitting',
}, async ({ page }) => {
  await reply(page, 2);
  await reply(page, 1);
  await saved(page);
  const { trail } = (await person(page)).sitting;
  assert.deepEqual([trail[0][0], trail[3][0]], ['LO7.7.77', 'LO8.8.88']);
  assert.deepEqual(trail.slice(6, 8).map(([, answer]) => answer), [2, 1]);
  await visit(page, '#/profile');
  await page.locator('.area-level').first().waitFor();
});

journey('erasing takes back a change whose write hangs, and leaves nothing behind for the next visit', { shelf: { person: record() } }, async ({ page }) => {
  await page.evaluate(hang);
  await chooseRole(page, ROLE);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  assert.ok(UNSAVED in await local(page), 'left behind when the page is hidden');
  await visit(page, '#/data');
  await page.locator('#erase').click();
  await page.locator('.btn-grave').click();
  await page.evaluate(() => { dispatchEvent(new Event('pagehide')); window.goOn(); });
  await page.getByText(say('it', 'remains-none')).waitFor();
  assert.deepEqual([await shelf(page), await local(page)], [{}, {}]);
  await page.reload();
  await complete(page);
  await visit(page, '#/');
  await roleIs(page, null);
});

journey('a shared computer leaves nothing behind', {}, async ({ page }) => {
  await page.locator('.tick input').check();
  await chooseRole(page, ROLE);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  assert.deepEqual([await shelf(page), await local(page)], [{}, {}]);
});
