// HR's exports: each file in both languages, the pages on paper, what HR writes beside a campaign, by keyboard.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { at, counted, eventually, shelf } from './app.mjs';
import { focused, press } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { CAMPAIGN } from './records.mjs';
import { HR, NOTES, SAMPLE } from './states.mjs';
import { LANGUAGES, day, say } from './words.mjs';

const { journey } = houseForFile();

const ROOM = { room: HR, shelf: SAMPLE };
const EXPORTS = `#/exports/${CAMPAIGN.id}`;

/** Does something that offers a file. @returns its name and bytes */
async function bytesFrom(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many names an archive lists. */
const entries = (bytes) => bytes.toString('latin1').split('PK\u0001\u0002').length - 1;

/** Pages of a PDF as Chromium prints it on A4. */
async function pages(page) {
  const text = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return text.match(/\/Type\s*\/Page\b/g).length;
}

/** What a printer would cut off to the right, what stands outside the sheet, and what is no grey. */
const printed = (page) => page.evaluate(() => {
  const sheet = document.querySelector('.paper');
  const seen = (one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible';
  const words = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const outside = [...document.querySelectorAll('body *')].filter((one) => !sheet.contains(one) && seen(one) && words(one));
  const edge = sheet.getBoundingClientRect().right + 1;
  const cut = [...sheet.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge);
  const grey = (colour) => new Set(colour.match(/[\d.]+/g)?.slice(0, 3)).size <= 1;
  const inks = ['color', 'backgroundColor', 'borderTopColor', 'fill', 'stroke'];
  const coloured = [...sheet.querySelectorAll('*')].filter((one) => inks.some((ink) => !grey(getComputedStyle(one)[ink])));
  const name = (one) => `${one.localName} ${one.textContent.trim().slice(0, 30)}`;
  return { outside: outside.map(name), cut: cut.map(name), coloured: coloured.map(name) };
});

for (const language of LANGUAGES) {
  const words = (name, values) => say(language, name, values);
  const file = (name) => words(name, { id: CAMPAIGN.id });

  journey(`each file, ${language}`, { ...ROOM, language, address: EXPORTS }, async ({ page }) => {
    const get = (name) => bytesFrom(page, () => page.getByRole('button', { name: words(name) }).click());
    const shares = await get('exports-get-shares');
    assert.equal(shares.name, file('exports-file-shares'));
    const lines = shares.bytes.toString().split('\r\n');
    assert.ok(lines[0].startsWith(`\uFEFF${words('exports-col-partition')}${language === 'it' ? ';' : ','}`), lines[0]);
    const rows = 1 + CAMPAIGN.partitions.reduce((sum, { parts }) => sum + parts.length, 0);
    assert.equal(lines.length, 1 + rows * (CAMPAIGN.scores.length + CAMPAIGN.areas.length) + 1);
    const demand = await get('exports-get-demand');
    assert.equal(demand.name, file('exports-file-demand'));
    assert.equal(demand.bytes.toString().split('\r\n').length, 1 + rows * CAMPAIGN.offer.length + 1);
    const workbook = await get('exports-get-workbook');
    assert.equal(workbook.name, file('exports-file-workbook'));
    assert.equal(entries(workbook.bytes), 10, 'six parts and four sheets');
    const aggregate = await get('exports-get-aggregate');
    assert.equal(aggregate.name, file('exports-file-aggregate'));
    assert.deepEqual(JSON.parse(aggregate.bytes), JSON.parse(SAMPLE[`aggregate/${CAMPAIGN.id}`]));
    const open = page.getByRole('button', { name: words('exports-get-open') });
    assert.ok(await open.isDisabled(), 'the package waits for its fields');
    for (const name of ['code', 'mail', 'address']) {
      const missing = page.locator('#open-missing');
      assert.ok((await missing.textContent()).includes(words(`exports-note-${name}`)), name);
      await page.locator(`#exports-note-${name}`).fill(NOTES[name]);
    }
    await page.locator('#open-missing:empty').waitFor({ state: 'attached' });
    const pack = await get('exports-get-open');
    assert.equal(pack.name, file('exports-file-open'));
    assert.equal(entries(pack.bytes), 6);
    const sizes = await page.locator('.export-get .small').allTextContents();
    assert.equal(sizes.length, 4);
    const [, told] = /(\d+)\s*KB/.exec(sizes[0]);
    assert.equal(Number(told), Math.ceil(workbook.bytes.length / 1000), sizes[0]);
  });

  journey(`the report on A4, ${language}`, { ...ROOM, language, address: EXPORTS, colorScheme: 'dark' }, async ({ page }) => {
    await page.locator(`a[href="#/report/${CAMPAIGN.id}"]`).click();
    await page.locator('.paper .paper-table').first().waitFor();
    assert.equal(await page.locator('.paper h2').textContent(), words('report-title'));
    const today = day(await page.evaluate(() => new Date().toLocaleDateString('sv')));
    const line = words('report-about', { body: CAMPAIGN.body[language], title: CAMPAIGN.title[language], date: today });
    assert.equal(await page.locator('.paper-head p').textContent(), line);
    await counted(page.locator('.paper-table').nth(2).locator('tbody tr'), 21, 'needs, AI apart');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 680, height: 1000 });
    assert.deepEqual(await printed(page), { outside: [], cut: [], coloured: [] });
    const count = await pages(page);
    assert.ok(count <= 14, `${count} pages of A4`);
  });

  journey(`the AI-literacy record, ${language}`, { ...ROOM, language, address: `#/literacy/${CAMPAIGN.id}` }, async ({ page }) => {
    await page.locator('#literacy-taken').fill('Corso base <b>per tutti</b>');
    await page.locator('.paper', { hasText: 'Corso base <b>per tutti</b>' }).waitFor();
    assert.equal(await page.locator('#literacy-taken').inputValue(), 'Corso base <b>per tutti</b>');
    const record = await bytesFrom(page, () => page.getByRole('button', { name: words('exports-get-literacy') }).click());
    assert.equal(record.name, file('exports-file-literacy'));
    const text = record.bytes.toString();
    assert.ok(text.includes(words('literacy-judge')) && text.includes('&lt;b&gt;per tutti&lt;/b&gt;'));
    await eventually(async () => {
      const kept = JSON.parse((await shelf(page, 'sestante-hr'))[`record/${CAMPAIGN.id}`] ?? '{}');
      assert.equal(kept.taken, 'Corso base <b>per tutti</b>');
    });
    await page.reload();
    await page.locator('.paper', { hasText: 'Corso base <b>per tutti</b>' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    assert.deepEqual(await printed(page), { outside: [], cut: [], coloured: [] });
  });
}

journey('from the campaigns to a printed report by keyboard', { ...ROOM, address: '#/' }, async ({ page }) => {
  await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
  const follow = async (address) => {
    await page.locator(`main a[href="${address}"]`).focus();
    await page.keyboard.press('Enter');
    await at(page, address);
    await focused(page, '#main h1');
  };
  await follow(EXPORTS);
  await follow(`#/report/${CAMPAIGN.id}`);
  await press(page, '.print-bar button');
  assert.equal(await page.getAttribute('body', 'data-printed'), 'yes');
  await follow(EXPORTS);
});

journey('what is typed stays while the language changes', { ...ROOM, address: EXPORTS }, async ({ page }) => {
  await page.locator('#exports-note-code').fill('c_a944');
  await page.locator('.lang-choice[lang=en]').click();
  await page.waitForSelector('html[lang=en]', { state: 'attached' });
  assert.equal(await page.locator('#exports-note-code').inputValue(), 'c_a944');
});

journey('a campaign without a picture says so', { room: HR, address: '#/exports/autunno-2026' }, async ({ page }) => {
  await page.locator('#main', { hasText: say('it', 'exports-none') }).waitFor();
});
