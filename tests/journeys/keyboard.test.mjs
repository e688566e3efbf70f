// The main job with the keyboard alone: every stop is seen, the focus is never lost, and the order of Tab makes sense.
import assert from 'node:assert/strict';
import { away, budget, complete, counted, fileFrom, hash, load, notice, person, planned, roleIs, saved, shelf } from './app.mjs';
import { choose, focused, follow, press, seen, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { ITEMS, PARTS, ROLE, content, partTitle, record } from './records.mjs';
import { LANGUAGES, say } from './words.mjs';

const { journey } = houseForFile();

/** Gives the item shown a reply by its digit; the next statement takes the focus, or the pause's heading. */
async function digit(page, key) {
  const before = await hash(page);
  await page.keyboard.press(key);
  await away(page, before);
  await focused(page, '#main h1');
}

for (const language of LANGUAGES) {
  journey(`start to saved envelopes with the keyboard alone, ${language}`, { language }, async ({ page }) => {
    await page.reload();
    await complete(page);
    await tabTo(page, '#role');
    await page.keyboard.type(content('roles.json').roles.find(({ id }) => id === ROLE).title[language]);
    await page.keyboard.press('Enter');
    await roleIs(page, ROLE);
    assert.equal((await person(page)).role, ROLE);
    await press(page, '.tick input', 'Space');
    assert.equal(await page.locator('.tick input').isChecked(), true);
    await page.keyboard.press('Space');
    assert.equal(await page.locator('.tick input').isChecked(), false);
    await seen(page);
    await follow(page, 'main .btn-primary', '#/sitting');
    await sit(page);
    await follow(page, 'main a[href="#/profile"]', '#/profile');
    await press(page, '.comp > summary');
    await counted(page.locator('.comp[open]'), 1);
    await seen(page);
    await press(page, 'details.more:has(.table) > summary');
    await tabTo(page, '.table-scroll');
    await follow(page, 'main a[href="#/path"]', '#/path');
    await plan(page);
    await follow(page, '.menu a[href="#/contribute"]', '#/contribute', 'Shift+Tab');
    await contribute(page);
    await follow(page, '.menu a[href="#/data"]', '#/data', 'Shift+Tab');
    await keep(page, language);
    await sources(page);
  });
}

/** The sitting: digits, Space and Enter on the buttons, skip, back, an example. */
async function sit(page) {
  const first = await hash(page);
  await page.keyboard.press('7');
  await page.keyboard.press('Control+2');
  assert.equal(await hash(page), first, 'keys that mean nothing do nothing');
  await digit(page, '3');
  await saved(page);
  const second = await hash(page);
  await press(page, '.answer:nth-child(2)', 'Space');
  await away(page, second);
  await focused(page, '#statement');
  const third = await hash(page);
  await follow(page, '.moves-turn a', '#/sitting');
  assert.equal(await hash(page), second, 'back');
  await digit(page, '4');
  assert.equal(await hash(page), third, 'and on again');
  await digit(page, '0');
  for (let given = 0; given < 60 && (await hash(page)) !== '#/enough'; given += 1) {
    if (given === 0) await tabTo(page, '.answer:nth-child(1)');
    await digit(page, ['3', '2', '2'][given % 3]);
  }
  const { trail } = (await person(page)).sitting;
  assert.deepEqual(trail.slice(0, 3).map(([, answer]) => answer), [2, 3, 'skipped']);
}

async function plan(page) {
  await planned(page);
  await tabTo(page, '#weekly');
  const before = Number(await page.locator('#weekly').inputValue());
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  assert.equal(await page.locator('#weekly').inputValue(), String(before - 5 * 15));
  await planned(page);
  await seen(page);
  await tabTo(page, '#weeks');
  const weeks = Number(await page.locator('#weeks').inputValue());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await planned(page);
  assert.equal(budget(await person(page)), (before - 5 * 15) * (weeks + 1));
  await tabTo(page, '.leg a');
}

async function contribute(page) {
  const language = await page.getAttribute('html', 'lang');
  for (const [place, part] of PARTS.entries()) {
    await tabTo(page, `#part-${place}`);
    await page.keyboard.type(partTitle(language, place, part));
    await page.keyboard.press('Enter');
    await page.locator(`#part-${place}[aria-expanded=false]`).waitFor();
  }
  for (const half of ['hr', 'trustee']) {
    await tabTo(page, `.envelope-${half} summary`);
    await page.keyboard.press('Enter');
    await tabTo(page, `.envelope-${half} pre`);
    const shown = await page.locator(`.envelope-${half} pre`).textContent();
    await tabTo(page, `.envelope-${half} button`);
    const file = await fileFrom(page, () => page.keyboard.press('Enter'));
    assert.equal(file.text, shown);
    await focused(page, `.envelope-${half} button`);
    assert.ok(await page.locator(`.envelope-${half} pre`).isVisible(), 'what was opened stays open');
  }
}

async function keep(page, language) {
  await tabTo(page, 'main .btn-primary');
  const file = await fileFrom(page, () => page.keyboard.press('Enter'));
  await tabTo(page, '#erase');
  await page.keyboard.press('Enter');
  await focused(page, '#erase-no');
  await page.keyboard.press('Enter');
  await focused(page, '#erase');
  await page.keyboard.press('Enter');
  await focused(page, '#erase-no');
  await press(page, '.btn-grave');
  await notice(page, say(language, 'notice-erased'));
  await focused(page, '#erase');
  assert.deepEqual(await shelf(page), {});
  // The browser must know early that it is not to open its own dialogue.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, '#load', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await notice(page, say(language, 'notice-loaded'));
  await focused(page, '#load');
  assert.deepEqual(await person(page), JSON.parse(file.text));
}

/** The sources by way of the footer, and a file of them. */
async function sources(page) {
  await follow(page, '.foot a[href="#/sources"]', '#/sources');
  await tabTo(page, 'a[download="targets.json"]');
  const { name, text } = await fileFrom(page, () => page.keyboard.press('Enter'));
  assert.deepEqual(JSON.parse(text), content(name));
  await focused(page, 'a[download="targets.json"]');
}

journey('Tab goes from the skip link through the header to the page, in the order of the document', { shelf: { person: record({ role: ROLE }) } }, async ({ page, url }) => {
  const pages = { '#/': '.resume a', '#/sitting': 'summary, .answer', '#/profile': '.more > summary', '#/path': '#weekly', '#/contribute': '.which summary', '#/data': 'main .btn-primary', '#/about': '#main input', '#/sources': '.source a' };
  for (const [address, first] of Object.entries(pages)) {
    await page.goto('about:blank');
    await page.goto(url + address);
    await complete(page);
    await counted(page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])'), 0, 'no order of its own');
    const stops = await tabTo(page, first);
    const rows = [say('it', 'skip-link'), say('it', 'app-name'), ...['start', 'sitting', 'profile', 'gaps', 'path', 'record', 'contribute', 'data'].map((name) => say('it', `page-${name}`)), 'Italiano', 'English'];
    assert.deepEqual(stops.slice(0, -1).map((stop) => rows.findIndex((row) => stop.includes(row))), rows.map((_, place) => place), `${address}: ${stops.join(', ')}`);
  }
});

journey('the skip link leads into the page without changing the address', { address: '#/profile', shelf: { person: record() } }, async ({ page }) => {
  await page.reload();
  await complete(page);
  await press(page, '.skiplinks a');
  await focused(page, '#main');
  assert.equal(await hash(page), '#/profile');
  await page.keyboard.press('Tab');
  await seen(page);
  assert.ok(await page.evaluate(() => document.activeElement.closest('main')), 'the next stop is in the page');
});

journey('the focus survives a language switch and the last item', { shelf: { person: record({ answers: ITEMS.length - 1, open: 1 }) }, address: `#/sitting/${ITEMS.at(-1).id}` }, async ({ page }) => {
  await press(page, '.lang-choice[lang=en]');
  await page.waitForSelector('html[lang=en]', { state: 'attached' });
  await focused(page, '.lang-choice[lang=en]');
  await tabTo(page, '.answer');
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: say('en', 'sitting-end-title') }).waitFor();
  await focused(page, '#main h1');
});

journey('the focus survives a notice that is put away', { shelf: { person: record() }, address: '#/data' }, async ({ page }) => {
  await load(page, 'junk.json', 'junk');
  await notice(page, 'junk.json');
  await press(page, '.notice .btn-link');
  await focused(page, '#main h1');
  await load(page, 'sestante.json', record({ role: ROLE }));
  await page.locator('.notice .btn-outline-primary').waitFor();
  await tabTo(page, '.notice .btn-outline-primary', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await focused(page, '#main h1');
});
