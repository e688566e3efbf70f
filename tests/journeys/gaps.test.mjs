// What is asked: the order of the gaps, levels adapted by slider and keyboard and given back, and the path that follows.
import assert from 'node:assert/strict';
import { at, chooseRole, complete, counted, eventually, person, planned, visit } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { focused, seen, tabTo } from './keys.mjs';
import { ITEMS, ROLE, content, record } from './records.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const FRAMEWORK = content('framework.json');
const SCORES = FRAMEWORK.scores.map(({ id }) => id);
const TARGETS = content('targets.json').targets.find(({ role }) => role === ROLE);
const BANDS = ['band-basic', 'band-intermediate', 'band-advanced', 'band-highly-advanced'];

/** The slider of a score. */
const slider = (page, score) => page.locator(`[id="level-${score}"]`);

/** The row of a score. */
const row = (page, score) => page.locator('.gap', { has: slider(page, score) });

/** The scores in the order of the list, those asked and those folded away. */
const order = (page) => page.locator('.gap input').evaluateAll((all) => all.map((one) => one.id.replace('level-', '')));

/** How a level is said. */
const level = (language, number) => (number === 0
  ? say(language, 'gaps-not-asked')
  : say(language, 'gaps-level', { level: number, band: say(language, BANDS[Math.floor((number - 1) / 2)]) }));

/** Waits until a slider says a level, to the eye and to a screen reader. */
async function says(page, language, score, number) {
  const words = level(language, number);
  await page.locator(`[id="level-${score}"][aria-valuetext="${words}"]`).waitFor();
  assert.equal(await slider(page, score).inputValue(), String(number));
  assert.equal(await row(page, score).locator('label b').textContent(), words);
  await counted(row(page, score).locator('.arc-notch'), number === 0 ? 0 : 1, 'the notch is what is asked');
}

/** Waits until the record has the own levels. */
const own = (page, expected) => page.waitForFunction(async (expected) => {
  const database = await new Promise((done) => { const open = indexedDB.open('sestante'); open.onsuccess = () => done(open.result); });
  const text = await new Promise((done) => { const get = database.transaction('texts').objectStore('texts').get('person'); get.onsuccess = () => done(get.result); });
  database.close();
  return JSON.stringify(JSON.parse(text).targets) === expected;
}, JSON.stringify(expected));

/** The level that the role proposes. */
const proposed = (score) => TARGETS.scores[score][0];

for (const language of LANGUAGES) {
  journey(`gaps by the keyboard alone, ${language}`, { language, address: '#/gaps', shelf: { person: record({ role: ROLE, answers: 80 }) } }, async ({ page }) => {
    const words = (name, values) => say(language, name, values);
    const first = await order(page);
    assert.equal(first.length, SCORES.length);
    const [top, second] = first;
    await counted(page.getByText(words('gaps-proposals')), 1, 'that these are proposals');

    await tabTo(page, `[id="level-${top}"]`);
    await says(page, language, top, proposed(top));
    await page.keyboard.press('Home');
    await says(page, language, top, 0);
    assert.deepEqual(await order(page), first, 'nothing jumps while one moves a slider');
    await page.keyboard.press('ArrowRight');
    await says(page, language, top, 1);
    await own(page, { [top]: 1 });
    await focused(page, `[id="level-${top}"]`);
    assert.deepEqual(await order(page), first);
    assert.equal(await row(page, top).locator('.gap-word').textContent(), words('gap-no'));

    await tabTo(page, `[id="level-${second}"]`);
    await page.keyboard.press('End');
    await says(page, language, second, 8);
    await own(page, Object.fromEntries([[top, 1], [second, 8]].sort()));
    await counted(page.getByText(count(language, 'gaps-own', 2)), 1);

    await tabTo(page, '.resort button');
    await page.keyboard.press('Enter');
    await focused(page, '#gaps-asked');
    assert.equal((await order(page))[0], second);
    assert.ok((await order(page)).indexOf(top) > 5, 'what is reached now comes late');
    await counted(page.locator('.resort button'), 0);

    await page.reload();
    await complete(page);
    await says(page, language, second, 8);
    await tabTo(page, `[id="level-${second}"]`);
    await page.keyboard.press('Tab');
    assert.match(await seen(page), new RegExp(level(language, proposed(second)).slice(0, 8)));
    await page.keyboard.press('Enter');
    await focused(page, `[id="level-${second}"]`);
    await says(page, language, second, proposed(second));
    await own(page, { [top]: 1 });

    await tabTo(page, '.own button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await focused(page, '#gaps-asked');
    await own(page, {});
    await says(page, language, top, proposed(top));
    await counted(page.locator('.own'), 0);
  });

  journey(`without a role, ${language}`, { language, address: '#/gaps', shelf: { person: record() } }, async ({ page }) => {
    const words = (name, values) => say(language, name, values);
    await page.getByText(words('gaps-no-role')).waitFor();
    assert.deepEqual(await order(page), SCORES, 'in the order of the framework, all to be asked');
    await slider(page, '4.1').fill('6');
    await says(page, language, '4.1', 6);
    await row(page, '4.1').locator('.gap-word', { hasText: words('gap-likely') }).waitFor();
    await page.locator('.resort button').click();
    await eventually(async () => assert.equal((await order(page))[0], '4.1'));
    await page.getByText(count(language, 'gaps-rest', SCORES.length - 1)).waitFor();

    // Profile and path follow.
    await visit(page, '#/profile');
    await counted(page.locator('.comp .arc-notch'), 1);
    await page.locator('.highs', { hasText: FRAMEWORK.scores.find(({ id }) => id === '4.1').title[language] }).waitFor();
    await visit(page, '#/path');
    await planned(page);
    await page.locator('.leg').first().waitFor();

    await visit(page, '#/gaps');
    await row(page, '4.1').locator('button', { hasText: words('gaps-drop') }).click();
    await says(page, language, '4.1', 0);
    await page.getByRole('link', { name: words('gaps-choose-role') }).click();
    await at(page, '#/');
    await chooseRole(page, ROLE);
    await visit(page, '#/gaps');
    await says(page, language, '4.1', proposed('4.1'));
  });
}

journey('the path leaves out what is no longer asked', { address: '#/gaps', shelf: { person: record({ role: ROLE, answers: 80, hours: 100 }) } }, async ({ page }) => {
  const titles = () => page.locator('.course-why').allTextContents();
  const name = FRAMEWORK.scores.find(({ id }) => id === 'ai-work').title.it;
  const about = async () => (await titles()).filter((why) => why.includes(name)).length;
  await visit(page, '#/path');
  await planned(page);
  await page.locator('.leg').first().waitFor();
  assert.ok(await about() > 0, 'the role asks for AI at work');
  await visit(page, '#/gaps');
  await slider(page, 'ai-work').fill('0');
  await own(page, { 'ai-work': null });
  await visit(page, '#/path');
  await planned(page);
  await page.locator('.leg').first().waitFor();
  assert.equal(await about(), 0);
});

journey('the order is by probability and weight, and what is not measured comes last', { address: '#/gaps', shelf: { person: record({ role: ROLE, answers: 60, scores: ['1.1', '4.2'], answer: ({ score }) => (score === '1.1' ? 3 : 0) }) } }, async ({ page }) => {
  const list = await order(page);
  const asked = SCORES.filter((score) => proposed(score) > 0);
  assert.deepEqual(list.slice(0, 2), ['4.2', '1.1']);
  assert.deepEqual(list.slice(2, asked.length), asked.filter((score) => !list.slice(0, 2).includes(score)));
  const words = async (score) => row(page, score).locator('.gap-word').textContent();
  assert.equal(await words('4.2'), say('it', 'gap-likely'));
  assert.equal(await words('1.1'), say('it', 'gap-no'));
  assert.equal(await words(list[2]), say('it', 'gap-not-measured'));
  assert.equal((await person(page)).sitting.trail.length, ITEMS.filter(({ score }) => ['1.1', '4.2'].includes(score)).slice(0, 60).length);
});
