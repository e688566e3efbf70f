// Once the page says `complete`, all that an employee needs works with the network cut, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, chooseLanguage, chooseRole, fileFrom, hash, load, notice, person, pick, planned, replyUntilEnough, visit } from './app.mjs';
import { leave, openHouse } from './kit.mjs';
import { PARTS, ROLE, partTitle } from './records.mjs';
import { LANGUAGES, say } from './words.mjs';

for (const first of LANGUAGES) {
  const second = LANGUAGES.find((language) => language !== first);
  test(`offline from the first page on, loaded in ${first}`, { timeout: 180_000 }, async (t) => {
    const house = await openHouse();
    t.after(() => house.close());
    const visitor = await house.open({ language: first, allow: [/^console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/] });
    const { page, context, guard } = visitor;
    if (first === 'en') {
      // Loaded in English, so that Italian is the language that comes second.
      await page.reload();
      await page.waitForSelector('html[data-state=complete]', { state: 'attached' });
    }
    await context.setOffline(true);
    await house.server.close();
    assert.equal(await page.evaluate(() => navigator.onLine), false);
    const asked = guard.asked.length;

    await chooseLanguage(page, second);
    assert.match(await page.locator('#main h1').textContent(), new RegExp(say(second, 'start-title').replace('?', '\\?')));
    await chooseRole(page, ROLE);
    await visit(page, '#/sitting');
    await replyUntilEnough(page, [2, 1, 3, 4, 2]);
    await chooseLanguage(page, first);
    if ((await hash(page)) === '#/enough') await page.getByRole('link', { name: say(first, 'enough-see') }).click();
    else await visit(page, '#/profile');
    await at(page, '#/profile');
    await page.locator('.area-level').first().waitFor();
    await visit(page, '#/path');
    await planned(page);
    assert.ok(await page.locator('.leg').count(), 'the worker plans');
    await page.locator('#weekly').fill('60');
    await planned(page);
    assert.ok(await page.locator('.leg').count(), 'and plans again');
    await chooseLanguage(page, second);
    await visit(page, '#/contribute');
    for (const [place, part] of PARTS.entries()) await pick(page, `#part-${place}`, partTitle(second, place, part));
    const halves = [];
    for (const half of ['hr', 'trustee']) halves.push(await fileFrom(page, () => page.locator(`.envelope-${half} button`).click()));
    assert.deepEqual(halves.map(({ text }) => JSON.parse(text).side), ['hr', 'trustee']);
    await visit(page, '#/data');
    const file = await fileFrom(page, () => page.locator('main .btn-primary').first().click());
    assert.deepEqual(JSON.parse(file.text), await person(page));
    await page.locator('#erase').click();
    await page.locator('.btn-grave').click();
    await notice(page, say(second, 'notice-erased'));
    await load(page, file.name, file.text);
    await notice(page, say(second, 'notice-loaded'));
    assert.deepEqual(await person(page), JSON.parse(file.text));
    for (const name of ['about', 'sources']) {
      await visit(page, `#/${name}`);
      await page.getByRole('heading', { name: say(second, `page-${name}`), level: 1 }).waitFor();
    }

    // What was asked for is checked here, so its failure in the console is allowed above.
    // Files are saved from blob: addresses; the icon is the browser's own affair, at every change of the address.
    const more = guard.asked.slice(asked).filter((address) => !/^blob:|\/icon\.svg$/.test(address));
    assert.deepEqual(more, [], 'nothing was even asked for');
    await leave(visitor);
  });
}
