// The fields of the trainer's room: what is typed is taken, or it is said what is expected and what stays in force; nothing is guessed.
import assert from 'node:assert/strict';
import { counted, eventually, saved, shelf } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { PLANNED, TRAINER, work } from './states.mjs';
import { beginning, say } from './words.mjs';

const { journey } = houseForFile();

const AMOUNT = 'wanted-amount';

const kept = async (page) => JSON.parse((await shelf(page, 'sestante-trainer')).work).resources;

/** Types a day, month and year in the parts of a field for a day, and leaves the field. */
async function typeDay(page, field, [year, month, day]) {
  await field.focus();
  await page.keyboard.type(`${month}${day}${year}`, { delay: 20 });
  await page.locator('h1').focus();
}

/** Types over what stands in a field, and leaves it. */
async function type(page, field, text) {
  await field.fill(text);
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

for (const [language, thousands, other] of [['it', '15.000', '15,000'], ['en', '15,000', '15.000']]) {
  journey(`an amount is read as the language writes it, or it is said what is expected (${language})`, { language, room: TRAINER, address: '#/resources/money', shelf: work() }, async ({ page }) => {
    const field = page.locator('#budget');
    const budget = async () => (await kept(page)).budget ?? null;
    for (const [text, cents] of [[thousands, 1_500_000], ['€ 20000', 2_000_000], ['15000,50', 1_500_050]]) {
      await type(page, field, text);
      await eventually(async () => assert.equal(await budget(), cents, text));
      assert.equal(await told(page, field), '');
    }
    for (const text of [other, 'molto', '-5']) {
      await type(page, field, text);
      await eventually(async () => assert.ok((await told(page, field)).startsWith(say(language, AMOUNT)), text));
      assert.ok((await told(page, field)).includes(language === 'it' ? '15000,50' : '15000.50'), 'it says what stays');
      assert.equal(await field.inputValue(), text, 'what was typed can be mended');
      assert.equal(await budget(), 1_500_050);
    }
    await type(page, field, '');
    await eventually(async () => assert.equal(await budget(), null, 'nothing is no limit'));
    assert.equal(await told(page, field), '');
  });
}

/** Whether a course is held so that stands first among them. */
const isFirst = ({ course }) => course === PLANNED.demand.courses[0];

journey('what cannot be read takes nothing away: half days, minutes, ways, shares', { room: TRAINER, address: '#/resources/courses', shelf: work((work) => { work.resources.editions.find(isFirst).sessions = 2; }) }, async ({ page }) => {
  await page.locator('#courses tbody').first().locator('[aria-expanded]').click();
  const whole = beginning('it', 'wanted-whole');
  const refused = async (field, text) => {
    const before = await kept(page);
    await type(page, field, text);
    await eventually(async () => assert.ok((await told(page, field)).startsWith(whole), text));
    assert.deepEqual(await kept(page), before);
  };
  const size = async () => (await kept(page)).editions.find(isFirst);
  const sessions = page.locator('#sessions-0');
  assert.equal(await sessions.inputValue(), '2');
  for (const text of ['abc', '0', '61', '1,5']) await refused(sessions, text);
  await type(page, sessions, '');
  await eventually(async () => assert.equal((await size()).sessions ?? null, null));
  // The fewest are no more than the most, in whichever order they are typed.
  const [least, most] = [0, 1].map((place) => page.locator('#courses tbody').first().locator('.control-number').nth(place));
  const top = (await size()).most;
  await type(page, least, String(top + 10));
  await eventually(async () => assert.ok((await told(page, least)).startsWith(say('it', 'wanted-least-and-most'))));
  await type(page, most, String(top + 20));
  await eventually(async () => assert.deepEqual([(await size()).least, (await size()).most], [top + 10, top + 20]));
  await eventually(async () => assert.equal(await told(page, least), ''));
  await page.locator('.steps a[href="#/resources"]').click();
  await page.locator('details.more > summary').click();
  await refused(page.locator('#way-0-1'), 'abc');
  await refused(page.locator('#usual-way'), 'un’ora');
  await refused(page.locator('#rooms .control-number').first(), '20000');
  await page.locator('.steps a[href="#/resources/groups"]').click();
  for (const text of ['150', '0', 'metà']) await refused(page.locator('#usual-share'), text);
  await page.locator('.steps a[href="#/resources/money"]').click();
});

journey('hours that overlap are told, and not ticked', { room: TRAINER, address: '#/resources/calendar', shelf: work() }, async ({ page }) => {
  const [morning, afternoon] = [0, 1].map((place) => page.locator('.hours-row').nth(place));
  await morning.locator('[type=checkbox]').uncheck();
  const from = afternoon.locator('[type=time]').first();
  await from.fill('12:00');
  await eventually(async () => assert.equal((await kept(page)).calendar.half_days[0].from, '12:00'));
  await morning.locator('[type=checkbox]').click();
  await eventually(async () => assert.ok((await told(page, morning.locator('[type=checkbox]'))).includes(say('it', 'wanted-hours-apart'))));
  assert.equal(await morning.locator('[type=checkbox]').isChecked(), false);
  assert.equal((await kept(page)).calendar.half_days.length, 1);
  await from.fill('18:00');
  await eventually(async () => assert.ok((await told(page, from)).startsWith(say('it', 'wanted-hours-in-order'))));
  await from.focus();
  await page.keyboard.type('0200PM');
  await page.locator('h1').focus();
  await eventually(async () => assert.equal((await kept(page)).calendar.half_days[0].from, '14:00'));
  await morning.locator('[type=checkbox]').click();
  await eventually(async () => assert.deepEqual((await kept(page)).calendar, calendar));
  await eventually(async () => assert.equal(await told(page, morning.locator('[type=checkbox]')), ''));
});
