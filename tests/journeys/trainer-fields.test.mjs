// The fields of the trainer's room: what is typed is taken, or it is said what is expected and what stays in force; nothing is guessed.
import assert from 'node:assert/strict';
import { counted, eventually, saved, shelf } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { PLANNED, TRAINER, work } from './states.mjs';
import { say } from './words.mjs';

const { journey } = houseForFile();

const kept = async (page) => JSON.parse((await shelf(page, 'sestante-trainer')).work).resources;

/** Types a day, month and year in the parts of a field for a day, and leaves the field. */
async function typeDay(page, field, [year, month, day]) {
  await field.focus();
  await page.keyboard.type(`${month}${day}${year}`, { delay: 20 });
  await page.locator('h1').focus();
}

/** The line below a field, which describes it; empty where nothing is wrong. */
async function told(page, field) {
  const ids = (await field.getAttribute('aria-describedby')).split(' ');
  const text = await page.locator(`#${ids.at(-1)}`).textContent();
  assert.equal(await field.getAttribute('aria-invalid'), text ? 'true' : null);
  return text;
}

const { calendar } = PLANNED.resources;

journey('a day that is typed key by key is taken whole, and drags nothing along', { room: TRAINER, address: '#/resources/calendar', shelf: work() }, async ({ page }) => {
  const [from, to] = [page.locator('#from'), page.locator('#to')];
  const year = Number(calendar.to.slice(0, 4)) + 1;
  await typeDay(page, to, [year, '06', '30']);
  await eventually(async () => assert.equal((await kept(page)).calendar.to, `${year}-06-30`));
  assert.equal((await kept(page)).calendar.from, calendar.from, 'the first day stays');
  assert.equal(await told(page, to), '');
  await page.locator('#undo').click();
  await eventually(async () => assert.deepEqual((await kept(page)).calendar, calendar));
  await counted(page.locator('#undo:not([aria-disabled=true])'), 0, 'one change, and not one for each key');
  // A first day after the last one is told; once the last one fits, both are taken.
  await typeDay(page, from, [year, '01', '07']);
  await eventually(async () => assert.ok((await told(page, from)).includes(say('it', 'wanted-days-in-order'))));
  assert.deepEqual((await kept(page)).calendar, calendar);
  await typeDay(page, to, [year, '06', '30']);
  await eventually(async () => assert.deepEqual(
    [(await kept(page)).calendar.from, (await kept(page)).calendar.to], [`${year}-01-07`, `${year}-06-30`]));
  await eventually(async () => assert.equal(await told(page, from), ''));
  // Half a day is none.
  await from.focus();
  await page.keyboard.press('Delete');
  await page.locator('h1').focus();
  await eventually(async () => assert.ok((await told(page, from)).startsWith(say('it', 'wanted-day'))));
  assert.ok((await told(page, from)).includes(`07/01/${year}`), 'it says what stays');
});

journey('what closes is added whole or not at all', { room: TRAINER, address: '#/resources/calendar', shelf: work() }, async ({ page }) => {
  const wrong = page.locator('#closed-wrong');
  const add = () => page.locator('#closed-title ~ form button').click();
  await add();
  await eventually(async () => assert.ok((await wrong.textContent()).startsWith(say('it', 'wanted-day'))));
  await page.locator('#closed-from').fill('2027-05-10');
  await page.locator('#closed-to').fill('2027-05-03');
  await add();
  await eventually(async () => assert.ok((await wrong.textContent()).startsWith(say('it', 'wanted-days-in-order'))));
  await page.locator('#closed-to').focus();
  await page.keyboard.press('Delete');
  await add();
  await eventually(async () => assert.ok((await wrong.textContent()).startsWith(say('it', 'wanted-day'))));
  assert.deepEqual((await kept(page)).calendar, calendar, 'nothing was added');
  await page.locator('#closed-to').fill('2027-05-14');
  await add();
  await saved(page);
  await eventually(async () => assert.ok(JSON.stringify((await kept(page)).calendar.closed).includes('2027-05-14')));
  assert.equal(await wrong.textContent(), '');
});

journey('a wave takes only days that no other has', { room: TRAINER, address: '#/resources/groups', shelf: work() }, async ({ page }) => {
  const before = PLANNED.resources.waves;
  const from = page.locator('#waves tbody tr').last().locator('input[type=date]').first();
  await from.fill(before[0].from);
  await eventually(async () => assert.ok((await told(page, from)).startsWith(say('it', 'wanted-days-apart'))));
  assert.deepEqual((await kept(page)).waves, before);
});
