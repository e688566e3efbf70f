// The collective picture: from the invented example to a single number and its range; what two bodies have in common; and
// that an aggregate made with an editor changes nothing unseen.
import assert from 'node:assert/strict';
import { counted } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { focused, tabTo } from './keys.mjs';
import { content } from './records.mjs';
import { HR } from './states.mjs';
import { LANGUAGES, say } from './words.mjs';

const { journey } = houseForFile();

const EXAMPLE = content('sample-aggregate.json');
const [TALLY] = EXAMPLE.tallies;
const [UNITS, FAMILIES] = TALLY.tables;
const PEOPLE = UNITS.reduce((sum, { people }) => sum + people, 0);
const ADDRESS = `#/picture/${EXAMPLE.campaign.id}`;

const kept = (aggregate) => ({ [`aggregate/${aggregate.campaign.id}`]: JSON.stringify(aggregate), [`campaign/${aggregate.campaign.id}`]: JSON.stringify({ format: 'sestante-campaign', version: 1, ...aggregate.campaign }) });
const shown = (page) => page.locator('.heat').waitFor();
const lines = (page) => page.locator('.heat tbody tr:not(.heat-detail)');
const drop = (page, name, value) => page.locator('#open-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

for (const language of LANGUAGES) {
  journey(`from the example to one number and its range (${language})`, { language, room: HR }, async ({ page }) => {
    await page.getByRole('button', { name: say(language, 'picture-example') }).click();
    await page.locator('.round a.btn-primary').click();
    await shown(page);
    assert.ok((await page.locator('.lead').textContent()).includes(PEOPLE.toLocaleString(language === 'it' ? 'it' : 'en', { useGrouping: false })));
    // Every number that is shown has its range, for the eye or behind its button.
    const cells = await page.locator('.heat-cell').evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('aria-label')]));
    assert.ok(cells.length > 80);
    const range = new RegExp(say(language, 'picture-share', { percent: '\\d+', low: '\\d+', high: '\\d+' }));
    for (const [text, label] of cells) assert.ok(/%/.test(text) ? range.test(label) : label.includes(say(language, 'picture-few')), `${text}: ${label}`);
    // Of fewer than thirty people, steps of ten and no bands; of a family, whole numbers and bands.
    assert.ok((await lines(page).nth(1).locator('.heat-cell').allTextContents()).every((text) => Number.parseInt(text, 10) % 10 === 0));
    await lines(page).nth(1).locator('.heat-cell').first().click();
    await page.locator('#detail').waitFor();
    await counted(page.locator('#detail .bands'), 0);
    await page.locator('#heat-partition').selectOption('1');
    await counted(page.locator('.heat tbody tr'), FAMILIES.length + 1);
    await lines(page).nth(1).locator('.heat-cell').first().click();
    await counted(page.locator('#detail .bands tr'), 4);
  });

  journey(`by keyboard: sort, open, close, all lines (${language})`, { language, room: HR, address: ADDRESS, shelf: kept(EXAMPLE) }, async ({ page }) => {
    await shown(page);
    await page.locator('.heat tbody tr:last-child .heat-cell').last().focus();
    await tabTo(page, '#heat-all');
    await page.keyboard.press('Enter');
    await counted(lines(page), UNITS.length + 1);
    await focused(page, '.heat tbody tr:nth-child(14) .heat-cell');
    await page.locator('.heat-sort').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=descending]').waitFor();
    const numbers = (await lines(page).locator('.heat-cell:nth-child(1)').evaluateAll((all) => all.map((one) => [one.closest('td').cellIndex, Number.parseInt(one.textContent, 10)]))).filter(([column]) => column === 1).map(([, number]) => number).slice(1);
    assert.ok(numbers.length > 50 && numbers.every((number, place) => !place || number <= numbers[place - 1] + 5), 'the largest need first, within the rounding');
    const cell = lines(page).nth(2).locator('.heat-cell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('#detail').waitFor();
    assert.equal(await cell.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Enter');
    await page.locator('#detail').waitFor({ state: 'detached' });
  });
}

journey('areas open to their competences', { room: HR, address: ADDRESS, shelf: kept(EXAMPLE) }, async ({ page }) => {
  await shown(page);
  const framework = content('framework.json');
  for (const area of framework.areas) {
    await page.locator('#heat-area').selectOption(area.id);
    const titles = framework.scores.filter((score) => score.area === area.id).map((score) => score.title.it);
    await page.waitForFunction((titles) => JSON.stringify([...document.querySelectorAll('.heat-sort')].map((one) => one.textContent)) === JSON.stringify(titles), titles);
  }
});

journey('what comes twice counts once; a second closing counts for nothing, and both are said', { language: 'en', room: HR }, async ({ page }) => {
  await drop(page, 'aggregate.json', EXAMPLE);
  await page.getByText(say('en', 'hr-notice-aggregate', { title: EXAMPLE.campaign.title.en })).waitFor();
  await drop(page, 'again.json', EXAMPLE);
  await page.getByText(say('en', 'hr-notice-aggregate-known', { title: EXAMPLE.campaign.title.en })).waitFor();
  await page.reload();
  await page.locator('.round a.btn-primary').waitFor();
  const other = structuredClone(EXAMPLE);
  other.tallies[0].tables[0][0].counts[0] += 1;
  await drop(page, 'second.json', other);
  await page.getByText(say('en', 'hr-notice-aggregate-conflict', { title: EXAMPLE.campaign.title.en })).waitFor();
  await page.goto(page.url().replace(/#.*/, ADDRESS));
  await page.getByText(say('en', 'picture-none')).waitFor();
});

journey('an aggregate made with an editor is refused with the place of what is wrong', { language: 'en', room: HR }, async ({ page }) => {
  const edits = [
    [(one) => { one.tallies[0].tables[0][0].people = 3; }, 'people'],
    [(one) => { one.tallies[0].tables[0].splice(2, 1); }, 'tables'],
    [(one) => { one.tallies[0].tables[1][0].variance = 0; }, 'variance'],
    [(one) => { one.campaign.threshold = 2; }, 'threshold'],
  ];
  for (const [edit, place] of edits) {
    const forged = structuredClone(EXAMPLE);
    edit(forged);
    await drop(page, 'forged.json', forged);
    await page.waitForFunction(([place]) => [...document.querySelectorAll('.notice-warn')].some((one) => one.textContent.includes('forged.json') && one.textContent.includes(place)), [place]);
    await counted(page.locator('.round a.btn-primary'), 0, 'no picture');
  }
});

journey('two bodies beside one another, and together', { language: 'en', room: HR, address: ADDRESS, shelf: { ...kept(EXAMPLE), ...kept(secondBody()) } }, async ({ page }) => {
  await shown(page);
  await page.locator('#beside-other').selectOption('another');
  await page.locator('.beside').waitFor();
  const apart = await page.locator('.beside tbody td:last-child').allTextContents();
  assert.ok(apart.length === EXAMPLE.campaign.scores.length + EXAMPLE.campaign.areas.length);
  assert.ok(apart.every((words) => words === say('en', 'picture-apart-doubt')), 'the same numbers do not differ');
  assert.ok((await page.locator('.beside thead').textContent()).includes(String(2 * PEOPLE)) || (await page.locator('.beside thead').textContent()).includes((2 * PEOPLE).toLocaleString('en')));
});

/** The example again, as if it were another body's. */
function secondBody() {
  const other = structuredClone(EXAMPLE);
  other.campaign.id = 'another';
  other.campaign.body = { it: 'Un altro ente', en: 'Another body' };
  return other;
}
