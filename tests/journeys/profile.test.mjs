// The profile opened up: the answers behind it, what comes next, earlier sittings and what can be told of a change.
import assert from 'node:assert/strict';
import { at, away, counted, hash, person, saved, visit } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { ITEMS, ROLE, content, record, sitting } from './records.mjs';
import { LANGUAGES, beginning, count, day, say } from './words.mjs';

const { journey } = houseForFile();

const FRAMEWORK = content('framework.json');
const BANK = Object.fromEntries(content('bank.json').items.map((item) => [item.id, item]));
const statement = (language) => {
  const all = Object.fromEntries(content(`bank.${language}.json`).statements.map(({ id, text }) => [id, text]));
  return (id) => all[id];
};
const title = (language, score) => FRAMEWORK.scores.find(({ id }) => id === score).title[language];

/** The competence of a score, as it can be opened. */
const competence = (page, language, score) => page.locator('.comp', { has: page.locator('.comp-name', { hasText: title(language, score) }) }).first();

/** The sittings of the list, in words. */
const sittings = (page) => page.locator('.sittings li > :first-child').allTextContents();

/** How a sitting is named. */
const named = (language, number, date) => say(language, 'history-sitting', { number, when: date ? say(language, 'history-day', { date: day(date) }) : say(language, 'history-no-day') });

const [SKIPPED, FIRST, SECOND] = ITEMS.filter(({ score }) => score === '1.1').map(({ id }) => id);
const AHEAD = ITEMS.filter(({ score, band }) => score === '1.1' && band === 'intermediate').map(({ id }) => id);

for (const language of LANGUAGES) {
  const text = statement(language);
  const words = (name, values) => say(language, name, values);
  const trail = [[SKIPPED, 'skipped'], [FIRST, 0], [SECOND, 1], ['LO9.9.99', 3]];
  const one = { role: ROLE, sitting: { seed: '5e'.repeat(32), latest: '2026-11-24', trail } };

  journey(`a competence opened by the keyboard, and an answer changed from it, ${language}`, { language, address: '#/profile', shelf: { person: record(one) } }, async ({ page }) => {
    await page.getByText(count(language, 'profile-gone', 1)).waitFor();
    await counted(page.locator('.said, .ahead'), 0, 'nothing is drawn before it is opened');
    const open = competence(page, language, '1.1');
    const before = await open.locator('.comp-words').textContent();
    await press(page, '.comp > summary');
    await open.locator('.said').waitFor();
    assert.deepEqual(await open.locator('.said-text').allTextContents(), [SKIPPED, FIRST, SECOND].map(text));
    const answer = (id, number) => words(`answer-${BANK[id].kind}-${number}`);
    assert.deepEqual(await open.locator('.said-answer').allTextContents(), [words('profile-skipped'), answer(FIRST, 0), answer(SECOND, 1)]);

    // What the band means, and three examples of the next one, in full.
    const about = (band) => FRAMEWORK_BANDS[band][language];
    await open.getByText(about('basic')).waitFor();
    assert.ok((await open.locator('h4').allTextContents()).includes(words('profile-next-band', { band: words('band-intermediate') })));
    const ahead = await open.locator('.ahead li').allTextContents();
    assert.equal(ahead.length, 3);
    for (const example of ahead) assert.ok(AHEAD.map(text).includes(example), example);

    // To the answer and back: the profile follows.
    await tabTo(page, `a[href="#/sitting/${SECOND}"]`);
    await page.keyboard.press('Enter');
    await at(page, `#/sitting/${SECOND}`);
    await page.locator('.statement', { hasText: text(SECOND) }).waitFor();
    await page.locator('.answers .answer').nth(3).click();
    await away(page, `#/sitting/${SECOND}`);
    await saved(page);
    await visit(page, '#/profile');
    const again = competence(page, language, '1.1');
    assert.notEqual(await again.locator('.comp-words').textContent(), before);
    await again.locator('summary').click();
    await again.locator('.said').waitFor();
    assert.equal((await again.locator('.said-answer').allTextContents())[2], answer(SECOND, 3));
    assert.deepEqual((await person(page)).sitting.trail[3], ['LO9.9.99', 3], 'the answer that does not count is kept');

    // A competence without an answer says so.
    const other = competence(page, language, '1.2');
    await other.locator('summary').click();
    await other.getByText(words('profile-no-answers')).waitFor();
    await counted(other.locator('.said, .ahead'), 0);
  });

  const spring = sitting({ latest: '2026-03-01', answers: 24, answer: ({ score }) => (score[0] === '4' ? 0 : 1), seed: '6f'.repeat(32) });

  journey(`begun anew, taken back, and compared, ${language}`, { language, address: '#/profile', shelf: { person: record({ answers: 80, answer: () => 3 }) } }, async ({ page }) => {
    const before = (await person(page)).sitting;
    assert.deepEqual(await sittings(page), []);
    await visit(page, '#/profile');
    await page.getByText(words('history-begin-text')).waitFor();
    await page.getByRole('button', { name: words('history-begin') }).click();
    await at(page, '#/sitting');
    await focused(page, '#main h1');
    await at(page, /^#\/sitting\/./);
    await visit(page, '#/profile');
    await page.getByText(words('profile-empty-new')).waitFor();
    assert.deepEqual(await sittings(page), [named(language, 1, '2026-11-24')]);

    await page.getByRole('button', { name: words('profile-undo-new') }).click();
    await focused(page, '#main h1');
    await page.locator('.area-level').first().waitFor();
    assert.deepEqual((await person(page)).sitting, before, 'all answers are there again');

    await page.getByRole('button', { name: words('history-begin') }).click();
    await at(page, /^#\/sitting\/./);
    const item = (await hash(page)).split('/')[2];
    await page.locator('.answers .answer').first().click();
    await away(page, `#/sitting/${item}`);
    await saved(page);
    await visit(page, '#/profile');
    assert.equal((await sittings(page)).length, 2);
    const { past, sitting: now } = await person(page);
    assert.deepEqual([past, now.trail[0]], [[before], [item, 0]]);

    await page.locator('.sittings a').click();
    await at(page, '#/compare/1');
    await focused(page, '#main h1');
    const names = await sideNames(page);
    assert.equal(names.length, 2);
    assert.equal(names[0], named(language, 1, '2026-11-24'));
    const rows = page.locator('.sides tbody tr');
    await counted(rows, FRAMEWORK.areas.length + FRAMEWORK.scores.length);
    await counted(page.locator('.side-change', { hasText: words('change-not-comparable') }), FRAMEWORK.scores.length - 1 + FRAMEWORK.areas.length - (BANK[item].score.startsWith('ai') ? 0 : 1));
  });

  journey(`a change is told only beyond doubt, ${language}`, { language, address: '#/profile', shelf: { person: record({ answers: 80, past: [spring] }) } }, async ({ page }) => {
    // The usual answers against a few low ones: higher where it is sure, and nothing is said of the rest.
    const up = words('change-up', { when: words('history-day', { date: day('2026-03-01') }) });
    await page.locator('.area-change').first().waitFor();
    for (const told of await page.locator('.area-change, .comp-change').allTextContents()) assert.equal(told, up);
    const told = await page.locator('.area-change').count() + await page.locator('.comp:not(.hue-ai) .comp-change').count();
    const unmeasured = FRAMEWORK.scores.filter(({ id }) => !spring.trail.some(([item, reply]) => BANK[item].score === id && reply !== 'skipped')).length;
    const apart = FRAMEWORK.areas.length + FRAMEWORK.scores.length - unmeasured - told;
    assert.ok(told > 0 && apart > 0 && unmeasured > 0, `${told} told, ${apart} not told apart, ${unmeasured} not measured`);
    assert.ok((await page.locator('.since').textContent()).endsWith(count(language, 'profile-unclear', apart)), 'how many could not be told apart');

    await page.locator('.sittings a').click();
    await at(page, '#/compare/1');
    const changes = await page.locator('.side-change').allTextContents();
    const of = (name) => changes.filter((change) => change === words(name)).length;
    assert.deepEqual([of('change-higher'), of('change-unclear'), of('change-lower')], [told, apart, 0]);
    assert.deepEqual(await page.locator('.told li').allTextContents(), [count(language, 'compare-higher', told), count(language, 'compare-unclear', apart), count(language, 'compare-not', unmeasured)]);

    // Chosen the other way round it is the same comparison; the same sitting twice is none.
    await page.locator('#compare-0').selectOption('1');
    await page.getByText(words('compare-same')).waitFor();
    await page.locator('#compare-1').selectOption('0');
    await page.locator('.sides').first().waitFor();
    assert.deepEqual(await page.locator('.side-change').allTextContents(), changes);
    await page.reload();
    await page.locator('.sides').first().waitFor();
    assert.deepEqual(await page.locator('.side-change').allTextContents(), changes, 'the address says what is compared');
  });

  const same = sitting({ latest: '2026-12-24', answers: 80, seed: '6f'.repeat(32) });

  journey(`equal sittings, and a clock set back, ${language}`, { language, address: '#/profile', shelf: { person: record({ answers: 80, past: [{ ...same, latest: null }, same] }) } }, async ({ page }) => {
    await page.locator('.since').waitFor();
    await counted(page.locator('.area-change, .comp-change'), 0);
    assert.ok((await page.locator('.since').textContent()).startsWith(beginning(language, 'profile-told-none')));
    await page.getByText(words('history-clock')).waitFor();
    assert.deepEqual(await sittings(page), [named(language, 1), named(language, 2, '2026-12-24'), named(language, 3, '2026-11-24')]);
    assert.deepEqual(await page.locator('.sittings a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))), ['#/compare/1', '#/compare/2']);
  });

  journey(`nothing to compare yet, ${language}`, { language, address: '#/compare' }, async ({ page }) => {
    await page.getByText(words('compare-none')).waitFor();
    await page.locator('.empty a').click();
    await at(page, '#/sitting');
    await page.locator('.answers .answer').first().click();
    await saved(page);
    await page.goto(page.url().replace(/#.*/, '#/compare'));
    await page.getByText(words('compare-one')).waitFor();
    await page.locator('.empty a').click();
    await at(page, '#/profile');
  });
}

/** The names of the sittings compared, as the head of the table has them. */
const sideNames = async (page) => (await page.locator('.sides').first().locator('thead th').allTextContents()).slice(1, 3);

/** What the bands mean, by band. */
const FRAMEWORK_BANDS = Object.fromEntries(FRAMEWORK.bands.map(({ band, about }) => [band, about]));

journey('on a phone the comparison reads as pairs, and nothing scrolls sideways', { width: 360, height: 740, address: '#/compare', shelf: { person: record({ answers: 80, past: [sitting({ answers: 30, latest: '2026-03-01' })] }) } }, async ({ page }) => {
  const first = page.locator('.sides tbody tr').first();
  await first.waitFor();
  const boxes = await first.locator('th, td').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const [name, earlier, later, change] = boxes;
  assert.ok(name.bottom <= earlier.top + 1 && earlier.top === later.top && earlier.right <= later.left + 1 && later.bottom <= change.top + 1, JSON.stringify(boxes));
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 360);
  for (const kind of ['table', 'row', 'rowheader', 'cell']) await page.getByRole(kind).first().waitFor();
});
