// The start page and the sitting: searching by typing, what each goal asks, the pause, going on, a shared computer.
import assert from 'node:assert/strict';
import { at, chooseRole, complete, counted, fileFrom, hash, person, reply, replyUntilEnough, roleIs, saved, shelf, sitOn, visit } from './app.mjs';
import { focused, seen, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { ROLE, content, record } from './records.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const BANK = Object.fromEntries(content('bank.json').items.map((item) => [item.id, item]));
const FRAMEWORK = content('framework.json');
const ROLES = content('roles.json').roles;
const UNITS = content('organisation.json').units;
const TARGETS = content('targets.json').targets;

const options = (page) => page.getByRole('option');
const titles = (page) => page.locator('[role=option] > span:first-child').allTextContents();
const active = (page, id) => page.evaluate((id) => document.getElementById(document.getElementById(id).getAttribute('aria-activedescendant'))?.querySelector('span').textContent ?? null, id);
const value = (page, id) => page.locator(`#${id}`).inputValue();
const scoresAsked = async (page) => (await person(page)).sitting.trail.map(([id]) => BANK[id].score);

for (const language of LANGUAGES) {
  journey(`a role is found by typing, with the keyboard alone, ${language}`, { language }, async ({ page }) => {
    const field = page.locator('#role');
    const role = ROLES.find(({ id }) => id === ROLE);
    await page.locator('h1').focus();
    await tabTo(page, '#role');
    assert.equal(await field.getAttribute('aria-expanded'), 'false', 'the list does not open by itself');
    const sorted = ROLES.map(({ title }) => title[language]).sort((one, other) => (one < other ? -1 : 1));
    await page.keyboard.press('ArrowDown');
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(await titles(page), sorted, 'all roles, by their title');
    await page.getByText(count(language, 'combo-count', ROLES.length), { exact: true }).waitFor({ state: 'attached' });
    assert.equal(await active(page, 'role'), sorted[0]);
    await page.keyboard.press('End');
    assert.equal(await active(page, 'role'), sorted.at(-1));
    await page.keyboard.press('ArrowDown');
    assert.equal(await active(page, 'role'), sorted[0], 'around');
    await page.keyboard.press('ArrowUp');
    assert.equal(await active(page, 'role'), sorted.at(-1));
    await page.keyboard.press('Home');
    assert.equal(await active(page, 'role'), sorted[0]);
    await page.keyboard.press('Escape');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');

    // Words anywhere, in any order, whatever case and accents.
    const words = role.title[language].split(' ').map((word) => word.toUpperCase().replaceAll('O', 'Ò').replaceAll('I', 'Í'));
    await page.keyboard.type(words.toReversed().join(' '));
    assert.ok((await titles(page)).includes(role.title[language]), `${words}: ${await titles(page)}`);
    await page.keyboard.press('Escape');
    assert.equal(await value(page, 'role'), '', 'Escape takes back what was typed');

    await page.keyboard.type('astronauta zzz');
    await page.locator('.combo-remark', { hasText: say(language, 'combo-nothing', { typed: 'astronauta zzz' }) }).waitFor();
    assert.equal(await field.getAttribute('aria-expanded'), 'false', 'there is no list');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await value(page, 'role'), '', 'what is no role does not stay');

    await tabTo(page, '#role', 'Shift+Tab');
    await page.keyboard.type(role.title[language].toLowerCase());
    await page.keyboard.press('Enter');
    await roleIs(page, ROLE);
    await focused(page, '#role');
    await seen(page);
    assert.equal(await page.locator('.combo-clear').getAttribute('aria-label'), say(language, 'combo-clear', { label: say(language, 'start-role') }));
    await page.reload();
    await complete(page);
    await roleIs(page, ROLE);
    await page.locator('.combo-clear').click();
    await focused(page, '#role');
    await roleIs(page, null);
    await page.waitForFunction(() => !document.querySelector('.combo-clear'));
    await page.keyboard.type(role.title[language]);
    await page.keyboard.press('Enter');
    await roleIs(page, ROLE);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await seen(page);
    await roleIs(page, null);
    await page.reload();
    await complete(page);
    await roleIs(page, null);
  });

  journey(`a unit is found by its own words and by those of the unit above, ${language}`, { language, width: 360, height: 740 }, async ({ page }) => {
    const parent = UNITS.find(({ id }) => UNITS.some((unit) => unit.parent === id && UNITS.some((other) => other.id !== unit.id && other.parent === id)));
    const below = UNITS.filter((unit) => unit.parent === parent.id);
    await page.locator('#unit').click();
    await counted(options(page), Math.min(50, UNITS.length));
    await page.getByText(count(language, 'combo-more', UNITS.length - 50)).waitFor();
    await page.locator('#unit').pressSequentially(`${parent.title[language]} ${below[0].title[language]}`);
    await options(page).filter({ hasText: below[0].title[language] }).first().click();
    await page.waitForFunction((title) => document.querySelector('#unit').value === title, below[0].title[language]);
    await page.waitForFunction(() => document.querySelector('[role=listbox]').hidden);
    await page.reload();
    await complete(page);
    assert.equal(await value(page, 'unit'), below[0].title[language]);
    assert.equal((await person(page)).unit, below[0].id);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no scrolling sideways');
  });

  journey(`the pause comes, names what is known least, and going on lengthens, ${language}`, { language }, async ({ page }) => {
    for (const [place, [name, minutes]] of [['length-short', 5], ['length-standard', 10], ['length-thorough', 20]].entries()) {
      const card = page.locator('.length').nth(place);
      await card.getByText(say(language, name), { exact: true }).waitFor();
      await card.getByText(count(language, 'start-minutes', minutes), { exact: true }).waitFor();
    }
    assert.equal(await page.locator('.length input').first().isChecked(), true);
    await page.getByRole('link', { name: say(language, 'start-begin'), exact: true }).click();
    await at(page, '#/sitting');
    const given = await replyUntilEnough(page, [1, 2, 1, 2, 3]);
    assert.ok(given >= 14 && given <= 30, `about 20, not ${given}`);
    await page.getByRole('heading', { name: say(language, 'enough-title'), level: 1 }).waitFor();
    await page.locator('.lead', { hasText: say(language, 'goal-whole') }).waitFor();
    const named = await page.locator('.least li').allTextContents();
    const known = [...FRAMEWORK.areas.map(({ title }) => title[language]), ...FRAMEWORK.scores.filter(({ area }) => !area).map(({ title }) => title[language])];
    assert.ok(named.length >= 1 && named.length <= 4, named.join(' | '));
    assert.ok(known.some((title) => named[0].includes(title)), named[0]);
    for (const row of named) assert.match(row, /\d+/, 'how many sentences');

    await page.getByRole('link', { name: say(language, 'enough-see') }).click();
    await at(page, '#/profile');
    await page.locator('.menu a[href="#/sitting"]').click();
    await at(page, '#/enough');
    assert.equal((await person(page)).length, 'short', 'looking lengthens nothing');
    await page.getByRole('link', { name: say(language, 'enough-go-on') }).click();
    await page.locator('#statement').waitFor();
    await page.locator('#gain', { hasText: say(language, 'sitting-progress-standard').split('{')[0].trim() }).waitFor();
    await reply(page, 2);
    await saved(page);
    assert.equal((await person(page)).length, 'standard');
    const more = await replyUntilEnough(page, [1, 2, 1, 2, 3]);
    assert.ok(more >= 10 && more <= 50, `about 20 more, not ${more}`);
    await page.getByRole('heading', { name: say(language, 'enough-title-standard'), level: 1 }).waitFor();
  });
}

/** Chooses a goal by its row. */
const chooseGoal = (page, name) => page.locator(`.goals input[value=${name}]`).check();

journey('AI alone asks about AI only, and is short', {}, async ({ page }) => {
  await chooseGoal(page, 'ai');
  await page.getByRole('link', { name: say('it', 'start-begin'), exact: true }).click();
  await at(page, '#/sitting');
  const given = await replyUntilEnough(page, [1, 2, 2]);
  assert.ok(given >= 4 && given <= 14, `${given}`);
  await page.locator('.lead', { hasText: say('it', 'goal-ai') }).waitFor();
  await saved(page).catch(() => {});
  for (const score of await scoresAsked(page)) assert.match(score, /^ai-/);
});

journey('one area asks about its competences only, whichever is chosen', {}, async ({ page }) => {
  await chooseGoal(page, 'area');
  const { title } = FRAMEWORK.areas.find(({ id }) => id === '5');
  await page.getByRole('radio', { name: title.it }).check();
  await page.getByText(count('it', 'start-items', 12)).first().waitFor();
  await page.reload();
  await complete(page);
  assert.equal(await page.getByRole('radio', { name: title.it }).isChecked(), true);
  await page.getByRole('link', { name: say('it', 'start-begin'), exact: true }).click();
  await at(page, '#/sitting');
  for (let given = 0; given < 6; given += 1) await reply(page, given % 3);
  for (const score of await scoresAsked(page)) assert.ok(score.startsWith('5.'), score);
  await visit(page, '#/');
  await chooseGoal(page, 'whole');
  await sitOn(page);
  for (let given = 0; given < 6; given += 1) await reply(page, 2);
  assert.ok((await scoresAsked(page)).some((score) => !score.startsWith('5.')), 'the whole picture asks about the rest');
});

journey('my role asks about what the role asks for; without one it says what happens', {}, async ({ page }) => {
  const id = 'operatore-servizi-ausiliari';
  await chooseGoal(page, 'role');
  await page.getByText(say('it', 'start-goal-role-none')).waitFor();
  await chooseRole(page, id);
  await page.getByText(say('it', 'start-goal-role-none')).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: say('it', 'start-begin'), exact: true }).click();
  await at(page, '#/sitting');
  for (let given = 0; given < 14 && (await hash(page)) !== '#/enough'; given += 1) await reply(page, given % 3);
  const { scores } = TARGETS.find(({ role }) => role === id);
  for (const score of await scoresAsked(page)) assert.ok(scores[score][1] >= (score.startsWith('ai-') ? 1 : 2), score);
});

journey('a sitting that was begun is gone on with where one left', { shelf: { person: record({ answers: 8, open: 1 }) } }, async ({ page }) => {
  await page.getByRole('heading', { name: say('it', 'start-resume-title') }).waitFor();
  await page.getByText(count('it', 'start-resume-hint', 8)).waitFor();
  const { sitting: { trail } } = await person(page);
  await page.getByRole('link', { name: say('it', 'start-resume'), exact: true }).click();
  await page.locator('#statement').waitFor();
  assert.equal(await hash(page), `#/sitting/${trail.find(([, answer]) => answer === 'open')[0]}`);
});

journey('a shared computer offers the file on every page of the way and keeps nothing', { shelf: { person: record() } }, async ({ page }) => {
  const line = page.getByText(say('it', 'unkept-text'));
  await counted(line, 0, 'not where the answers are kept');
  await page.locator('.tick input').check();
  await line.waitFor();
  for (const address of ['#/', '#/profile', '#/enough']) {
    if (address === '#/profile') await visit(page, address);
    if (address === '#/enough') await page.evaluate(() => { location.hash = '#/enough'; });
    await at(page, address);
    await line.waitFor();
    const { text } = await fileFrom(page, () => page.locator('.unkept button').click());
    assert.deepEqual(JSON.parse(text).sitting.trail, JSON.parse(record()).sitting.trail, address);
  }
  assert.deepEqual(await shelf(page), {});
  await page.reload();
  await complete(page);
  await visit(page, '#/');
  await counted(page.locator('.resume'), 0, 'nothing is left');
});
