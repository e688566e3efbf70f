// On paper: what comes out of the printer is the sheet alone, in grey, whole, in both languages.
import assert from 'node:assert/strict';
import { at, complete, counted, hash, planned, visit } from './app.mjs';
import { press } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { pages, printed } from './paper.mjs';
import { CAMPAIGN, ROLE, content, record } from './records.mjs';
import { LEARNED } from './states.mjs';
import { LANGUAGES, day, minutes, say } from './words.mjs';

const { journey } = houseForFile();

const FRAMEWORK = content('framework.json');

const full = () => ({ person: record({ role: ROLE, learned: LEARNED }) });

for (const language of LANGUAGES) {
  const words = (name, values) => say(language, name, values);
  for (const colours of ['light', 'dark']) {
    journey(`the three sheets, ${language}, ${colours}`, { language, colorScheme: colours, shelf: full(), address: '#/print/profile' }, async ({ page }) => {
      const sheet = page.locator('.paper');
      for (const [address, title, most] of [['profile', 'print-profile', 2], ['path', 'print-path', 3], ['record', 'print-record', 1]]) {
        await visitSheet(page, `#/print/${address}`);
        assert.equal(await sheet.locator('h2').textContent(), words(title));
        await page.emulateMedia({ media: 'print', colorScheme: colours });
        assert.deepEqual(await printed(page), { outside: [], coloured: [] }, address);
        const count = await pages(page);
        assert.ok(count <= most, `${address}: ${count} pages of A4, at most ${most}`);
        await page.emulateMedia({ media: 'screen', colorScheme: colours });
      }
    });
  }

  journey(`what stands on the sheets, ${language}`, { language, shelf: full(), address: '#/print/profile' }, async ({ page }) => {
    const text = async (selector) => page.locator(selector).allTextContents();
    const today = day(await page.evaluate(() => new Date().toLocaleDateString('sv')));
    const role = content('roles.json').roles.find(({ id }) => id === ROLE).title[language];
    assert.equal((await text('.paper-head p'))[0], `${words('print-day', { date: today })} · ${words('print-role', { role })}`);
    await counted(page.locator('.paper-arcs .arc'), 7, 'five areas and two AI scores');
    const names = FRAMEWORK.scores.map(({ id, area, title }) => (area ? `${id} ${title[language]}` : title[language]));
    assert.deepEqual(await text('.paper-table tbody th'), names);
    await counted(page.locator('.paper-table .arc-notch'), CAMPAIGN.scores.length, 'each target as a notch');
    await visitSheet(page, '#/print/path');
    const courses = content('courses.json').courses;
    const shown = await text('.paper-path h3');
    assert.ok(shown.length >= 2 && shown.every((title) => courses.some((course) => course.title[language] === title)), shown.join(', '));
    await visit(page, '#/path');
    await planned(page);
    await page.locator('.leg').last().waitFor();
    assert.deepEqual((await text('.leg .course-title')).map((title) => title.replace(` ${words('new-tab')}`, '')), shown, 'the same path as on the screen');
    await page.goto(page.url().replace('#/path', '#/print/record'));
    await page.locator('.paper-table').waitFor();
    assert.deepEqual(await text('.paper-table tbody th'), LEARNED.map(({ title }) => title));
    const hours = (await text('.paper-table td.num')).map(minutes);
    assert.deepEqual(hours, LEARNED.map((one) => one.minutes));
  });
}

journey('each page leads to its sheet by keyboard', { shelf: full() }, async ({ page }) => {
  for (const name of ['profile', 'path', 'record']) {
    await visit(page, `#/${name}`);
    if (name === 'path') await planned(page);
    const link = page.locator(`main a[href="#/print/${name}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator(`.print-sheets a[href="#/print/${name}"][aria-current]`).waitFor();
  }
});

journey('the print window is asked for by keyboard', { shelf: full(), address: '#/print/profile' }, async ({ page }) => {
  await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
  await press(page, '.print-bar button');
  assert.equal(await page.getAttribute('body', 'data-printed'), 'yes');
});

journey('the menu on a phone folds and unfolds by keyboard', { width: 360, height: 740 }, async ({ page }) => {
  const profile = page.locator('.menu a[href="#/profile"]');
  assert.equal(await profile.isVisible(), false);
  await press(page, '.menu-fold');
  await profile.waitFor();
  await page.keyboard.press('Escape');
  await profile.waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => document.activeElement.className), 'menu-fold');
  await page.keyboard.press('Enter');
  await press(page, '.menu a[href="#/profile"]');
  assert.equal(await hash(page), '#/profile');
  await profile.waitFor({ state: 'hidden' });
});

/** Goes to a sheet by its link. */
async function visitSheet(page, address) {
  await page.locator(`.print-sheets a[href="${address}"]`).click();
  await at(page, address);
  await complete(page);
  if (address.endsWith('path')) {
    await planned(page);
    await page.locator('.paper-path li').last().waitFor();
  }
}
