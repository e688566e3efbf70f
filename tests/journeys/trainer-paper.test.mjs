// The trainer's room on paper: the plan, its parts, and registers as sheets; grey, whole, each on a page of its own where that is wanted.
import assert from 'node:assert/strict';
import { at, counted } from './app.mjs';
import { press } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { pages, printed } from './paper.mjs';
import { PLANNED, TRAINER, falls, judged, work } from './states.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const sessions = PLANNED.editions.reduce((sum, { sessions }) => sum + sessions.length, 0);
const several = PLANNED.editions.find(({ sessions }) => sessions.length > 1);
const seats = ({ seats }) => seats.reduce((sum, { seats }) => sum + seats, 0);

for (const language of LANGUAGES) {
  for (const colours of ['light', 'dark']) {
    journey(`all papers in black and white (${language}, ${colours})`, { language, colorScheme: colours, room: TRAINER, address: '#/print', shelf: work() }, async ({ page }) => {
      await judged(page);
      for (const [name, title] of [['', 'paper-plan'], ['/trainers', 'paper-trainers'], ['/rooms', 'paper-rooms'], ['/registers', 'paper-registers']]) {
        await page.locator(`.print-sheets a[href="#/print${name}"]`).click();
        await at(page, `#/print${name}`);
        await page.locator('.paper table').first().waitFor();
        assert.equal(await page.locator('.paper h2').textContent(), say(language, title));
        await page.emulateMedia({ media: 'print', colorScheme: colours });
        assert.deepEqual(await printed(page), { outside: [], coloured: [] }, title);
        await page.emulateMedia({ media: 'screen', colorScheme: colours });
      }
    });
  }

  journey(`the whole plan, with what is left out at its end (${language})`, { language, room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
    await page.locator('.plan-ways a').click();
    await at(page, '#/print');
    await judged(page);
    await counted(page.locator('.report-line-of'), sessions);
    await counted(page.locator('.report-below'), PLANNED.editions.length, 'for whom an edition is stands below it once');
    const line = await page.locator('.paper-head p').first().textContent();
    assert.ok(line.includes(count(language, 'plan-count', PLANNED.editions.length)) && line.includes(say(language, 'desk-invented')), line);
    assert.equal(await page.locator('.paper h3').last().textContent(), say(language, 'unserved-title'));
    await page.locator('#unserved tbody tr').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const rules = await page.evaluate(() => ['.report-line-of', '.report-section', '.paper-table tr', '.paper-table thead'].map((selector) => {
      const { breakInside, breakAfter, display } = getComputedStyle(document.querySelector(selector));
      return [breakInside, breakAfter, display];
    }));
    assert.deepEqual(rules, [['avoid', 'auto', 'table-row-group'], ['auto', 'avoid', 'table-row-group'], ['avoid', 'auto', 'table-row'], ['avoid', 'auto', 'table-header-group']]);
  });
}

journey('each trainer begins a page, or not, or is printed alone', { room: TRAINER, address: '#/print/trainers', shelf: work() }, async ({ page }) => {
  const trainers = new Set(PLANNED.editions.map(({ trainer }) => trainer)).size;
  await counted(page.locator('.paper h3'), trainers);
  const apart = await pages(page);
  assert.ok(apart >= trainers);
  await page.locator('#apart').uncheck();
  await page.locator('.report-turn').first().waitFor({ state: 'detached' });
  assert.ok(await pages(page) < apart);
  await page.locator('#which').selectOption('1');
  await page.waitForFunction(() => document.querySelectorAll('.paper h3').length === 1);
  assert.equal(await page.locator('.paper h3').textContent(), await page.locator('#which option:checked').textContent());
});

journey('from an edition to its register: a sheet a session, a line a seat, nothing written', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  await page.locator('.plan-head .switch').nth(1).click();
  await page.locator(`#listed-${several.id}`).click();
  await press(page, `a[href="#/print/registers/${several.id}"]`);
  await at(page, `#/print/registers/${several.id}`);
  await page.locator('.register-paper table').first().waitFor();
  await counted(page.locator('.register-paper table'), several.sessions.length);
  await counted(page.locator('.register-paper tbody tr'), several.sessions.length * seats(several));
  assert.deepEqual([...new Set(await page.locator('.register-paper tbody td').allTextContents())], ['']);
  const count = await pages(page);
  assert.ok(count >= several.sessions.length && count <= several.sessions.length * Math.ceil((seats(several) + 8) / 16), `${count} pages`);
  await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
  await press(page, '.print-bar button');
  assert.equal(await page.getAttribute('body', 'data-printed'), 'yes');
});

journey('one register is chosen after another, or all', { room: TRAINER, address: '#/print/registers', shelf: work() }, async ({ page }) => {
  const tables = page.locator('.register-paper table');
  await tables.first().waitFor();
  const titles = await page.locator('#which option').allTextContents();
  assert.equal(titles.length, PLANNED.editions.length + 1);
  for (const place of [0, 3]) {
    await page.locator('#which').selectOption(String(place));
    const number = titles[place + 1].split('.')[0];
    await counted(tables, PLANNED.editions.find(({ id }) => String(id) === number).sessions.length);
    assert.ok((await page.locator('.register-paper').textContent()).includes(number));
  }
  await page.locator('#which').selectOption('');
  await counted(tables, sessions);
});

journey('a plan that clashes says so on paper', { room: TRAINER, address: '#/print', shelf: work(falls) }, async ({ page }) => {
  const ill = PLANNED.editions.filter(({ trainer }) => trainer === PLANNED.editions[0].trainer).length;
  assert.equal(await page.locator('.paper-head strong').textContent(), count('it', 'desk-plan-clashes', ill));
});
