// Training done: noted, changed, taken out and back; refused with a word at the field; summed by year; and as a table.
import assert from 'node:assert/strict';
import { complete, counted, eventually, fileFrom, person, visit } from './app.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { ROLE, content, record } from './records.mjs';
import { table } from './table.mjs';
import { LANGUAGES, day, minutes, say } from './words.mjs';

const { journey } = houseForFile();

const YEAR = new Date().getFullYear();
const today = () => new Date().toLocaleDateString('sv');
const tomorrow = () => new Date(Date.now() + 86_400_000).toLocaleDateString('sv');

/** Training done in this year and the last, one of a nasty title. */
const LEARNED = [
  { day: `${YEAR - 1}-03-14`, title: 'Protocollo informatico', provider: 'Scuola regionale', course: null, minutes: 360 },
  { day: `${YEAR}-01-01`, title: '=1+1', provider: '01-feb', course: null, minutes: 490 },
  { day: `${YEAR}-01-01`, title: 'Scrivere; "in modo chiaro"', provider: '', course: null, minutes: 45 },
];
const shelf = (learned) => ({ person: record({ role: ROLE, learned }) });
const open = (learned, rest = {}) => ({ address: '#/record', shelf: shelf(learned), ...rest });

const learned = async (page, expected) => eventually(async () => assert.deepEqual((await person(page)).learned, expected));
const field = (page, name) => page.locator(`#learned-${name}`);
const wrong = (page, name) => page.locator(`#learned-${name}-wrong`).textContent();
const sum = async (page) => minutes((await page.locator('.year-words').textContent()).split(':')[1]);

for (const language of LANGUAGES) {
  journey(`noted, changed, taken out and back by keyboard, ${language}`, { address: '#/record', language }, async ({ page }) => {
    const words = (name, values) => say(language, name, values);
    await page.getByText(words('record-empty'), { exact: false }).waitFor();
    assert.equal(await field(page, 'day').inputValue(), today(), 'today, unless one says otherwise');
    await tabTo(page, '#learned-title');
    await page.keyboard.type('Excel 2016');
    await tabTo(page, '#learned-by');
    await page.keyboard.type('Ufficio formazione');
    await tabTo(page, '#learned-hours');
    await page.keyboard.type('2');
    await tabTo(page, '#learned-minutes');
    await page.keyboard.type('30');
    await press(page, '#learned-save');
    await page.getByText(words('record-told-added', { title: 'Excel 2016' })).waitFor();
    await focused(page, '#learned-save');
    const noted = { day: today(), title: 'Excel 2016', provider: 'Ufficio formazione', course: null, minutes: 150 };
    await learned(page, [noted]);
    assert.equal(await sum(page), 150);
    assert.deepEqual([await field(page, 'title').inputValue(), await field(page, 'hours').inputValue()], ['', '']);
    await press(page, '#change-0');
    await focused(page, '#learned-title');
    assert.deepEqual(await Promise.all(['title', 'day', 'by', 'hours', 'minutes'].map((name) => field(page, name).inputValue())), ['Excel 2016', today(), 'Ufficio formazione', '2', '30']);
    await tabTo(page, '#learned-hours');
    await page.keyboard.type('3');
    await press(page, '#learned-save');
    await page.getByText(words('record-told-changed', { title: 'Excel 2016' })).waitFor();
    await learned(page, [{ ...noted, minutes: 210 }]);
    await press(page, '#remove-0');
    await focused(page, '#undo');
    await learned(page, []);
    await page.getByText(words('record-empty'), { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await learned(page, [{ ...noted, minutes: 210 }]);
    await focused(page, '#noted');
    await page.reload();
    await complete(page);
    assert.equal(await sum(page), 210, 'a reload loses nothing');
    await press(page, '#change-0');
    await page.locator('.learned-form .btn-link').click();
    await focused(page, '#change-0');
    assert.equal(await field(page, 'title').inputValue(), '');
  });

  journey(`the years and their sums, ${language}`, open(LEARNED, { language }), async ({ page }) => {
    assert.equal(await sum(page), 535);
    const heads = await page.locator('section h3').allTextContents();
    assert.deepEqual(heads.map((head) => head.split(':')[0]), [String(YEAR), String(YEAR - 1)]);
    assert.deepEqual(heads.map((head) => minutes(head.split(':')[1])), [535, 360]);
    const bar = page.locator('progress');
    assert.deepEqual([await bar.getAttribute('max'), await bar.getAttribute('value')], ['2400', '535']);
    assert.equal(await bar.getAttribute('aria-label'), say(language, 'record-bar', { year: YEAR }));
  });

  journey(`the table, ${language}`, open(LEARNED, { language }), async ({ page }) => {
    const { name, text } = await fileFrom(page, () => page.locator('#record-table').click());
    assert.equal(name, say(language, 'file-learned', { year: YEAR }));
    const italian = language === 'it';
    const days = LEARNED.map((one) => (italian ? day(one.day) : one.day));
    assert.deepEqual(table(text, language), [
      ['day', 'title', 'provider', 'hours', 'from'].map((one) => say(language, `table-${one}`)),
      [days[0], 'Protocollo informatico', 'Scuola regionale', '6', ''],
      [days[1], '=1+1', '01-feb', italian ? '8,17' : '8.17', ''],
      [days[2], 'Scrivere; "in modo chiaro"', '', italian ? '0,75' : '0.75', ''],
    ]);
    assert.ok(text.includes('\'=1+1') && text.includes('\'01-feb'), 'what a spreadsheet would run or change has its apostrophe');
  });
}

journey('what cannot be is refused at its field, and nothing typed is lost', open([], { language: 'it' }), async ({ page }) => {
  await field(page, 'day').fill('');
  await field(page, 'by').fill('Chi l’ha tenuto');
  await field(page, 'hours').fill('due');
  await page.locator('#learned-save').click();
  await focused(page, '#learned-day');
  assert.deepEqual([await wrong(page, 'day'), await wrong(page, 'title'), await wrong(page, 'hours')], ['wrong-day', 'wrong-title', 'wrong-time'].map((name) => say('it', name)));
  assert.deepEqual([await field(page, 'by').inputValue(), await field(page, 'hours').inputValue()], ['Chi l’ha tenuto', 'due']);
  assert.equal(await field(page, 'day').getAttribute('aria-invalid'), 'true');
  await field(page, 'title').fill('Un titolo');
  for (const [value, name, values] of [[tomorrow(), 'wrong-day-later', { today: day(today()) }], ['1969-12-31', 'wrong-day-early']]) {
    await field(page, 'day').fill(value);
    await field(page, 'hours').fill('2');
    await page.locator('#learned-save').click();
    await focused(page, '#learned-day');
    assert.equal(await wrong(page, 'day'), say('it', name, values));
    assert.equal(await field(page, 'day').inputValue(), value);
  }
  await field(page, 'day').fill('1970-01-01');
  await field(page, 'hours').fill('501');
  await page.locator('#learned-save').click();
  await focused(page, '#learned-hours');
  assert.equal(await wrong(page, 'hours'), say('it', 'wrong-time-long', { hours: '500 h' }));
  await field(page, 'hours').fill('500');
  await page.locator('#learned-save').click();
  await learned(page, [{ day: '1970-01-01', title: 'Un titolo', provider: 'Chi l’ha tenuto', course: null, minutes: 30_000 }]);
});

journey('a day that is still to come by the clock is said and stays, also when the rest is changed', open([{ ...LEARNED[0], day: '2099-01-02' }], { language: 'en' }), async ({ page }) => {
  await page.getByText(say('en', 'record-later')).waitFor();
  assert.equal(await sum(page), 0, 'it is not of this year');
  await page.locator('#change-0').click();
  await field(page, 'title').fill('Another title');
  await page.locator('#learned-save').click();
  await learned(page, [{ ...LEARNED[0], day: '2099-01-02', title: 'Another title' }]);
});

journey('a title of the catalogue brings what is known of it, and takes the course off the path', open([], { language: 'it' }), async ({ page }) => {
  const course = content('courses.json').courses.find(({ id }) => id === 'syl-competenze-digitali-pa');
  await visit(page, '#/path');
  await page.locator(`[id="never-${course.id}"]`).waitFor();
  await visit(page, '#/record');
  await field(page, 'title').fill(course.title.it);
  await field(page, 'title').press('Tab');
  assert.deepEqual([await field(page, 'by').inputValue(), await field(page, 'hours').inputValue(), await field(page, 'minutes').inputValue()], [course.provider, '3', '45']);
  await page.locator('#learned-save').click();
  await learned(page, [{ day: today(), title: course.title.it, provider: course.provider, course: course.id, minutes: course.minutes }]);
  await visit(page, '#/path');
  await page.locator('.leg').first().waitFor();
  await counted(page.locator(`[id="never-${course.id}"]`), 0);
});

journey('a phone shows the form and the list without sideways scrolling', open(LEARNED, { width: 360, height: 740 }), async ({ page }) => {
  await page.locator('#remove-0').click();
  await page.locator('#undo').waitFor();
  await page.locator('#learned-save').click();
  assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth));
});
