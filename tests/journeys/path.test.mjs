// The path follows the hours and the wishes, says what it leaves out and why, and loses nothing of it.
import assert from 'node:assert/strict';
import { chooseLanguage, complete, counted, eventually, fileFrom, notice, person, planned, seed } from './app.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { calendar } from './calendar.mjs';
import { houseForFile } from './kit.mjs';
import { ROLE, content, record } from './records.mjs';
import { PLANNED, TRAINER, openCatalogue, work } from './states.mjs';
import { table } from './table.mjs';
import { LANGUAGES, beginning, count, day, minutes, say } from './words.mjs';

const { journey } = houseForFile();

const COURSES = content('courses.json').courses;
const DAY = 86_400_000;
const today = () => new Date(new Date().toLocaleDateString('sv') + 'T00:00:00Z').getTime();
const written = (time) => day(new Date(time).toISOString().slice(0, 10));
const shelf = (how) => ({ person: record({ role: ROLE, ...how }) });
const open = (how, rest = {}) => ({ address: '#/path', shelf: shelf(how), ...rest });

/** The courses shown: the catalogue's entries, each with the minutes and the weeks that stand on its card. */
async function shown(page) {
  await planned(page);
  const legs = [];
  for (const leg of await page.locator('.leg').all()) {
    const id = (await leg.locator('[id^=never-]').getAttribute('id')).replace('never-', '');
    legs.push({
      ...COURSES.find((course) => course.id === id),
      planned: minutes(await leg.locator('.fact-hours .num').textContent()),
      when: await leg.locator('.course-when').textContent(),
    });
  }
  return legs;
}

const ids = (legs) => legs.map(({ id }) => id);
const button = (page, what, id) => page.locator(`[id="${what}-${id}"]`);

/** Waits until a new plan is there that has a course, lacks one, or is not the list that was. @returns the courses shown */
async function until(page, wanted) {
  await page.waitForFunction(({ has, lacks, not }) => {
    const ids = [...document.querySelectorAll('.leg [id^=never-]')].map((one) => one.id.replace('never-', ''));
    const fits = (!has || ids.includes(has)) && (!lacks || !ids.includes(lacks)) && (!not || ids.join() !== not.join());
    return fits && document.querySelector('[data-path=done]') !== null;
  }, wanted);
  return shown(page);
}

/** What the record in storage says of the wishes, as soon as it does. */
const wished = (page, check) => eventually(async () => check((await person(page)).wishes));

/** Waits until the record in storage says what the page does. */
const kept = (page) => wished(page, async ({ weekly, weeks, never }) => {
  assert.deepEqual([String(weekly), String(weeks)], [await page.locator('#weekly').inputValue(), await page.locator('#weeks').inputValue()]);
  for (const id of never) await counted(button(page, 'never', id), 0);
});

/** The weeks of each course by hand: one after the other, within the minutes of a week. */
function weeksOf(legs, weekly) {
  let before = 0;
  return legs.map(({ planned }) => {
    const [first, last] = [Math.floor(before / weekly), Math.floor((before + planned - 1) / weekly)];
    before += planned;
    return [first, last];
  });
}

function checkWeeks(legs, weekly, language) {
  for (const [place, [first, last]] of weeksOf(legs, weekly).entries()) {
    const values = { first: first + 1, last: last + 1, from: written(today() + first * 7 * DAY), until: written(today() + (last * 7 + 6) * DAY) };
    assert.equal(legs[place].when, say(language, first === last ? 'path-week' : 'path-week-range', values));
  }
}

for (const language of LANGUAGES) {
  journey(`the slider by keyboard changes the plan and the day it ends, ${language}`, open({ wanted: { languages: ['it', 'en'] } }, { language }), async ({ page }) => {
    const words = (name, values) => say(language, name, values);
    const before = await shown(page);
    const line = async (legs, weekly) => {
      const last = weeksOf(legs, weekly).at(-1)[1];
      const hours = await page.locator('.sum').first().locator('dd').evaluate((one) => one.firstChild.data);
      const expected = count(language, 'path-answer', legs.length, { hours: hours.split(/ in /)[0], date: written(today() + (last * 7 + 6) * DAY) });
      assert.equal(await page.locator('.lead').first().textContent(), expected);
      assert.equal(minutes(hours), legs.reduce((sum, leg) => sum + leg.planned, 0));
      checkWeeks(legs, weekly, language);
    };
    await line(before, 120);
    await tabTo(page, '#weekly');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    const after = await until(page, { not: ids(before) });
    await focused(page, '#weekly');
    assert.equal(await page.locator('#weekly').getAttribute('aria-valuetext'), words('path-weekly-value', { hours: '30 min' }));
    await line(after, 30);
    assert.ok(after.reduce((sum, leg) => sum + leg.planned, 0) <= 30 * 20);
    await page.locator('#weeks').fill('4');
    await page.locator('#weeks').press('Enter');
    const few = await until(page, { not: ids(after) });
    assert.ok(few.reduce((sum, leg) => sum + leg.planned, 0) <= 30 * 4);
    await kept(page);
    await page.reload();
    await complete(page);
    assert.deepEqual(ids(await shown(page)), ids(few), 'a reload gives the same');
    assert.deepEqual([await page.locator('#weekly').inputValue(), await page.locator('#weeks').inputValue()], ['30', '4']);
  });
}

journey('the old plan stays while the slider moves, and nothing loses the focus', open(), async ({ page }) => {
  await shown(page);
  await page.evaluate(() => {
    window.gone = 0;
    const look = () => { if (!document.querySelector('.leg')) window.gone += 1; };
    new MutationObserver(look).observe(document.querySelector('#main'), { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await tabTo(page, '#weekly');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
  await planned(page);
  assert.equal(await page.evaluate(() => window.gone), 0, 'the list is never empty');
  await focused(page, '#weekly');
});

const SPOKEN = { it: 'en', en: 'it' };

journey('every course shown fits the wishes; a language not said follows the interface', open(), async ({ page }) => {
  const fits = (legs, how) => legs.forEach((leg) => assert.ok(how(leg), leg.id));
  const speaks = (language) => ({ languages }) => !languages.length || languages.includes(language);
  fits(await shown(page), speaks('it'));
  await chooseLanguage(page, 'en');
  await page.waitForFunction(() => document.querySelector('[data-path=done]'));
  fits(await shown(page), speaks('en'));
  await page.locator('.preferences > summary').click();
  const tick = (name) => page.getByLabel(say('en', name), { exact: true });
  await tick('language-it').check();
  await tick('mode-self-paced').uncheck();
  await tick('mode-mixed').uncheck();
  await page.locator('#cost-free').check();
  await wished(page, ({ languages, without, most_cents: most }) => assert.deepEqual([languages, without, most], [['en', 'it'], ['self-paced', 'mixed'], 0]));
  await page.waitForFunction(() => document.querySelector('[data-path=done]'));
  fits(await shown(page), (leg) => leg.cents === 0 && !['self-paced', 'mixed'].includes(leg.mode));
  await tick('mode-self-paced').check();
  await page.locator('#cost-limit').check();
  await focused(page, '#cost-euro');
  await page.locator('#cost-euro').fill('40');
  await page.locator('#cost-euro').press('Enter');
  await wished(page, (wishes) => assert.equal(wishes.most_cents, 4000));
  fits(await shown(page), (leg) => leg.cents !== null && leg.cents <= 4000 && leg.mode !== 'mixed');
  await page.reload();
  await complete(page);
  await chooseLanguage(page, 'it');
  fits(await shown(page), (leg) => ['it', 'en'].some((language) => speaks(language)(leg)) && leg.cents !== null);
  await page.locator('.preferences > summary').click();
  assert.equal(await page.locator('#cost-euro').inputValue(), '40');
  await page.getByLabel(say('it', `language-${SPOKEN.it}`), { exact: true }).uncheck();
  await wished(page, (wishes) => assert.equal(wishes.languages, null, 'the language of the interface alone is no wish'));
});

journey('never, undone and taken after all', open({}, { language: 'it' }), async ({ page }) => {
  const before = await shown(page);
  const [{ id, title }] = before;
  await press(page, `[id="never-${id}"]`);
  await focused(page, '#undo');
  assert.equal(await page.locator('.undo p').textContent(), say('it', 'path-told-never', { title: title.it }));
  assert.ok(!ids(await until(page, { lacks: id })).includes(id));
  await page.keyboard.press('Enter');
  assert.deepEqual(ids(await until(page, { has: id })), ids(before), 'the same as before');
  await focused(page, `[id="never-${id}"]`);
  await button(page, 'never', id).click();
  await until(page, { lacks: id });
  await wished(page, (wishes) => assert.deepEqual(wishes.never, [id]));
  await page.reload();
  await complete(page);
  await until(page, { lacks: id });
  await wished(page, (wishes) => assert.deepEqual(wishes.never, [id]));
  await page.locator('#left').click();
  const group = page.locator('.left-over h3', { hasText: say('it', 'why-never') }).locator('+ ul li');
  await counted(group, 1);
  assert.match(await group.textContent(), new RegExp(title.it));
  await button(page, 'take', id).click();
  await until(page, { has: id });
  await wished(page, (wishes) => assert.deepEqual(wishes.never, []));
});

journey('must: a course that would not be there is there, and the button keeps the focus', open({}, { language: 'en' }), async ({ page }) => {
  const before = await shown(page);
  const other = COURSES.find(({ id, languages }) => id === 'syl-social-media' && languages[0] === 'it').id;
  assert.ok(!ids(before).includes(other));
  await page.locator('#left').click();
  await button(page, 'take', other).click();
  await focused(page, '#undo');
  const after = await until(page, { has: other });
  assert.equal(await button(page, 'must', other).getAttribute('aria-pressed'), 'true', 'it is there by own choice, against the language');
  assert.ok(after.reduce((sum, leg) => sum + leg.planned, 0) <= 40 * 60);
  await button(page, 'must', other).focus();
  await page.keyboard.press('Enter');
  await until(page, { lacks: other });
  const first = ids(await shown(page))[0];
  await button(page, 'must', first).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((id) => document.getElementById(id).getAttribute('aria-pressed') === 'true', `must-${first}`);
  await planned(page);
  await focused(page, `[id="must-${first}"]`);
  await wished(page, (wishes) => assert.deepEqual(wishes.must, [first]));
});

journey('a must that cannot be says why, and can be given up', open({ wanted: { must: ['self-competenze-digitali'] } }), async ({ page }) => {
  await planned(page);
  const row = page.locator('.missed li');
  await row.waitFor();
  const text = await row.textContent();
  assert.ok(text.includes(say('it', 'why-too-long')), text);
  await row.locator('button').click();
  await row.waitFor({ state: 'detached' });
  await wished(page, (wishes) => assert.deepEqual(wishes.must, []));
});

journey('done: it goes into the record with the day and the minutes, and out again', open({}, { language: 'it' }), async ({ page }) => {
  const before = await shown(page);
  const { id, title, provider, planned: took } = before[1];
  await button(page, 'done', id).click();
  await focused(page, '#undo');
  await until(page, { lacks: id });
  const noted = { day: new Date(today()).toISOString().slice(0, 10), title: title.it, provider, course: id, minutes: took };
  await eventually(async () => assert.deepEqual((await person(page)).learned, [noted]));
  await page.locator('#undo').click();
  assert.deepEqual(ids(await until(page, { has: id })), ids(before));
  await eventually(async () => assert.deepEqual((await person(page)).learned, []));
});

journey('an own estimate of hours is planned with, and taken away again', open({}, { language: 'en' }), async ({ page }) => {
  const before = await shown(page);
  const course = before.find(({ minutes_estimated: estimated }) => estimated);
  const leg = page.locator('.leg', { has: button(page, 'never', course.id) });
  assert.equal(await leg.locator('.guess').first().textContent(), say('en', 'path-estimate'));
  await leg.locator('.own summary').click();
  await button(page, 'own', course.id).fill('1.5');
  await button(page, 'own', course.id).press('Enter');
  await wished(page, (wishes) => assert.deepEqual(wishes.minutes, { [course.id]: 90 }));
  const after = await until(page, { has: course.id });
  assert.equal(after.find(({ id }) => id === course.id).planned, 90);
  assert.equal(await leg.locator('.guess').first().textContent(), say('en', 'path-own-mark'));
  checkWeeks(after, 120, 'en');
  await button(page, 'own', course.id).fill('');
  await button(page, 'own', course.id).press('Enter');
  assert.deepEqual(ids(await until(page, { not: [] })), ids(before));
});

journey('what is left out says why, each once, and nothing that is in the plan', open({ wanted: { languages: ['it'], most_cents: 0 } }), async ({ page }) => {
  const legs = await shown(page);
  const closed = Number(/\d+/.exec(await page.locator('#left').textContent())[0]);
  await page.locator('#left').click();
  await page.locator('.left-row').first().waitFor();
  await counted(page.locator('.left-row'), closed);
  const titles = Object.fromEntries(COURSES.map((course) => [course.title.it, course]));
  const groups = await page.locator('.left-over h3').evaluateAll((heads) => heads.map((head) => [
    head.textContent, [...head.nextElementSibling.querySelectorAll('.left-row')].map((row) => (row.querySelector('a') ?? row.firstElementChild).firstChild.data.trim()),
  ]));
  const seen = groups.flatMap(([, rows]) => rows);
  assert.equal(new Set(seen).size, seen.length, 'each once');
  assert.ok(seen.every((title) => !ids(legs).includes(titles[title].id)));
  const used = legs.reduce((sum, leg) => sum + leg.planned, 0);
  const true_ = {
    [say('it', 'why-language')]: ({ languages }) => languages.length && !languages.includes('it'),
    [say('it', 'why-cost-unknown')]: ({ cents }) => cents === null,
    [say('it', 'why-too-long')]: (course) => course.minutes > 40 * 60,
    [say('it', 'why-no-hours')]: (course) => used + course.minutes > 40 * 60,
    [say('it', 'why-too-little')]: (course) => used + course.minutes <= 40 * 60,
    [say('it', 'why-entry-any')]: () => true,
    [say('it', 'why-nothing-more')]: () => true,
  };
  for (const [reason, rows] of groups) for (const title of rows) assert.ok(true_[reason](titles[title]), `${title}: ${reason}`);
  assert.ok(groups.length >= 3, 'several reasons');
});

for (const [language, point] of [['it', ','], ['en', '.']]) {
  journey(`the path as a table, ${language}`, open({}, { language }), async ({ page }) => {
    const legs = await shown(page);
    const { name, text } = await fileFrom(page, () => page.locator('#path-table').click());
    assert.equal(name, say(language, 'file-path', { year: new Date().getFullYear() }));
    const [head, ...rows] = table(text, language);
    assert.deepEqual(head.slice(0, 4), ['table-number', 'table-title', 'table-provider', 'table-hours'].map((one) => say(language, one)));
    assert.equal(rows.length, legs.length);
    for (const [place, [number, title, provider, hours]] of rows.entries()) {
      assert.deepEqual([number, title, provider], [String(place + 1), legs[place].title[language], legs[place].provider]);
      assert.match(hours, /^\d+([,.]\d{1,2})?$/);
      assert.equal(Math.round(Number(hours.replace(point, '.')) * 60), legs[place].planned);
    }
    assert.ok(beginning(language, 'path-raises').length === 0 || rows.every((row) => row[10]), 'each has its reason');
  });
}

for (const language of LANGUAGES) {
  journey(`the path as a calendar, ${language}`, open({}, { language }), async ({ page }) => {
    const legs = await shown(page);
    const { name, text } = await fileFrom(page, () => page.locator('#path-calendar').click());
    assert.equal(name, say(language, 'file-path-calendar', { year: new Date().getFullYear() }));
    const events = calendar(text);
    assert.deepEqual(events.map(({ UID }) => UID), ids(legs).map((id) => `path-${id}@sestante`));
    assert.deepEqual(events.map(({ SUMMARY }) => SUMMARY), legs.map(({ title }) => title[language]));
    const digits = (time) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
    for (const [place, [first, last]] of weeksOf(legs, 120).entries()) {
      const { DTSTART, DTEND, TRANSP, URL, DESCRIPTION } = events[place];
      assert.deepEqual([DTSTART, DTEND], [digits(today() + first * 7 * DAY), digits(today() + (last * 7 + 7) * DAY)]);
      assert.deepEqual([TRANSP, URL ?? null], ['TRANSPARENT', legs[place].url ?? null], 'nobody is busy for weeks');
      assert.ok(DESCRIPTION.startsWith(`${legs[place].provider}\n`));
    }
    assert.ok(!text.includes('VALARM'), 'no reminders');
    const later = calendar((await fileFrom(page, () => page.locator('#path-calendar').click())).text);
    assert.deepEqual(later.map(({ UID }) => UID), events.map(({ UID }) => UID));
    assert.ok(later.every(({ SEQUENCE }, place) => Number(SEQUENCE) >= Number(events[place].SEQUENCE)));
  });
}

journey('a phone shows the plan, the preferences and what is left out without sideways scrolling', open({}, { width: 360, height: 740 }), async ({ page }) => {
  await shown(page);
  await page.locator('.preferences > summary').click();
  await page.locator('#left').click();
  await page.locator('.left-row').first().waitFor();
  await page.locator('[id^=never-]').first().click();
  await page.locator('#undo').waitFor();
  assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth));
});

/** A day before the first edition of the plan. */
const CLOCK = '2026-12-01T09:00:00';
for (const language of LANGUAGES) {
  journey(`from the trainer's plan to dates in the path, and back (${language})`, {
    language, room: TRAINER, address: '#/files', shelf: work(),
    arrange: async (context, page, url) => {
      await context.clock.setFixedTime(CLOCK);
      await seed(page, url, { person: record({ role: ROLE, answer: () => 0, wanted: { languages: ['it', 'en'] } }) });
    },
  }, async ({ page, context, url }) => {
    const given = await fileFrom(page, () => page.getByRole('button', { name: say(language, 'files-catalogue'), exact: true }).click());
    const written = JSON.parse(given.text);
    const editions = written.courses.flatMap((course) => (course.editions ?? []).map((edition) => ({ ...edition, course })));
    assert.equal(editions.length, PLANNED.editions.length);
    assert.deepEqual([written.made, written.invented], ['2026-12-01', true]);

    const path = await context.newPage();
    await path.goto(`${url}#/path`);
    await complete(path);
    await chooseLanguage(path, language);
    const before = ids(await shown(path));
    await path.locator('#catalogue > summary').click();
    await openCatalogue(path, given.text, given.name);
    await notice(path, say(language, 'notice-catalogue'));
    const own = path.locator('#catalogue');
    assert.ok((await own.locator('summary').textContent()).includes(written.body[language]), 'whose it is');
    const facts = await own.locator('dd').allTextContents();
    const days = editions.flatMap(({ sessions }) => sessions.map(({ date }) => date)).sort();
    assert.deepEqual(facts, [
      written.body[language], day('2026-12-01'), String(written.courses.length), String(editions.length),
      say(language, 'path-catalogue-span', { from: day(days[0]), until: day(days.at(-1)) }),
    ]);
    // Some steps are editions now, each with the dates of one of its course; and the calendar has their hours.
    await until(path, { not: before });
    const legs = await Promise.all((await path.locator('.leg').all()).map(async (leg) => ({
      id: (await leg.locator('[id^=never-]').getAttribute('id')).replace('never-', ''),
      when: await leg.locator('.course-when').textContent(),
    })));
    const dated = legs.map(({ id, when }) => editions.find(({ course, number, sessions }) => course.id === id
      && when.startsWith(say(language, 'path-edition', { number, place: '', times: '' }).split(String(number))[0] + number)
      && sessions.every(({ date }) => when.includes(day(date))))).filter(Boolean);
    assert.ok(dated.length > 0, JSON.stringify(legs));
    const events = calendar((await fileFrom(path, () => path.locator('#path-calendar').click())).text);
    for (const { course, sessions } of dated) {
      sessions.forEach(({ date, from }, place) => {
        const event = events.find(({ UID }) => UID === `path-${course.id}-${place + 1}@sestante`);
        assert.equal(event.DTSTART, `${date.replaceAll('-', '')}T${from.replace(':', '')}00`);
      });
    }
    // It is there again after a reload, in the file of the data, and goes when it is taken away; that can be taken back.
    await eventually(async () => assert.equal((await person(path)).catalogue, given.text));
    await path.reload();
    await complete(path);
    assert.equal(await path.locator('#catalogue summary').textContent(), say(language, 'path-catalogue-of', { body: written.body[language] }));
    await path.locator('#catalogue > summary').click();
    await path.locator('#catalogue-leave').click();
    await notice(path, say(language, 'notice-catalogue-left'));
    assert.deepEqual(ids(await until(path, { has: before[0] })), before);
    await path.getByRole('button', { name: say(language, 'notice-undo'), exact: true }).click();
    await until(path, { not: before });
    // A file that is none says so, and changes nothing.
    await openCatalogue(path, '{"format": "sestante-campaign", "version": 1}', 'altro.json');
    await notice(path, 'altro.json');
    assert.equal((await person(path)).catalogue, given.text);
  });
}
