// A trainer's own calendar: half days are taken from it, a clash shows at once, and all is taken away again.
import assert from 'node:assert/strict';
import { at, counted, eventually, saved, shelf } from './app.mjs';
import { focused, press } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { BEGUN, DIARY, PLANNED, TRAINER, work } from './states.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const [BUSY] = BEGUN.sessions;
const WHO = BEGUN.trainer;
const PLACE = PLANNED.resources.trainers.findIndex(({ id }) => id === WHO);
/** Half days that the diary takes: a morning, four afternoons, a week. */
const TAKEN = 1 + 4 + 10;

const kept = async (page) => (await shelf(page, 'sestante-trainer')).work;
const busy = async (page) => JSON.parse(await kept(page)).resources.trainers[PLACE].busy;
const open = async (page) => {
  await page.locator('#trainers tbody').nth(PLACE).locator('[aria-expanded]').click();
  await page.locator('#busy-file').waitFor({ state: 'attached' });
};
const give = (page, name, text) => page.locator('#busy-file').setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });

for (const language of LANGUAGES) {
  journey(`a calendar takes half days, clashes, and is taken away (${language})`, { language, room: TRAINER, address: '#/resources/trainers', shelf: work() }, async ({ page }) => {
    await open(page);
    await give(page, 'bianchi.ics', DIARY);
    const told = page.locator('.busy-told');
    await told.waitFor();
    const text = await told.textContent();
    assert.ok(text.includes('bianchi.ics') && text.includes(String(TAKEN)) && text.includes('FREQ=HOURLY') && text.includes('Asia/Tokyo'), text);
    await counted(told.locator('li'), 2, 'what was not read is told one by one');
    await saved(page);
    assert.deepEqual(await busy(page), [[BUSY, '2027-02-03-pm', '2027-02-10-pm', '2027-02-17-pm', '2027-02-24-pm', '2027-04-05..2027-04-11']]);
    for (const word of ['Bianchi', 'bianchi', 'Dentista', 'Coro']) assert.ok(!(await kept(page)).includes(word), word);
    await page.locator('.busy-list summary').click();
    await counted(page.locator('.busy-list li li'), 6);
    await page.locator('.menu a[href="#/plan"]').click();
    await at(page, '#/plan');
    const title = PLANNED.resources.trainers[PLACE].title[language];
    const clash = page.locator('.clash').filter({ hasText: title }).filter({ hasText: BUSY.slice(0, 10).split('-').reverse().join('/') }).first();
    assert.ok((await clash.textContent()).includes(say(language, 'absent-busy').split('{')[0].trim()));
    await page.locator('.menu a[href="#/resources"]').click();
    await page.locator('.steps a[href="#/resources/trainers"]').click();
    await open(page);
    await press(page, '.busy-list .btn-link');
    await page.locator('.busy-list').waitFor({ state: 'detached' });
    await focused(page, '#busy-file');
    await saved(page);
    assert.deepEqual(JSON.parse(await kept(page)), PLANNED, 'all of it at once');
    await page.locator('#undo').click();
    await page.locator('.busy-list').waitFor();
    await page.locator('#undo').click();
    await page.locator('.busy-list').waitFor({ state: 'detached' });
    await eventually(async () => assert.deepEqual(JSON.parse(await kept(page)), PLANNED));
  });
}

journey('what is no calendar, or empty, or without anything in time, changes nothing and says why', { room: TRAINER, address: '#/resources/trainers', shelf: work() }, async ({ page }) => {
  await open(page);
  const begins = (name) => say('it', name).replace('{ $file }', 'a.ics').split('{')[0].trim();
  const late = DIARY.replaceAll('2027', '2031').replace(/BEGIN:VEVENT\r\nSUMMARY:(Pillola|Riunione)[\s\S]*?END:VEVENT\r\n/g, '');
  for (const [text, name] of [['', 'busy-empty'], ['Nome;Cognome', 'busy-not-a-calendar'], [late, 'busy-nothing']]) {
    await give(page, 'a.ics', text);
    await eventually(async () => assert.ok((await page.locator('.busy-told').textContent()).startsWith(begins(name)), name));
  }
  assert.deepEqual(JSON.parse(await kept(page)), PLANNED);
  await counted(page.locator('#undo'), 0, 'nothing to take back');
});

journey('a calendar can be dropped, and one that comes again changes nothing', { room: TRAINER, address: '#/resources/trainers', shelf: work() }, async ({ page }) => {
  await open(page);
  const drop = () => page.locator('.busy-field .drop').evaluate((target, text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'a.ics', { type: 'text/calendar' }));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  }, DIARY);
  await drop();
  await page.locator('.busy-list').waitFor();
  await drop();
  await eventually(async () => assert.ok((await page.locator('.busy-told').textContent()).includes(String(TAKEN))));
  await counted(page.locator('.busy-list > li'), 1);
});
