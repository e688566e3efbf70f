// The whole main job in both languages: from the start to two saved envelopes, and everything erased and loaded again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, away, budget, chooseLanguage, chooseRole, counted, fileFrom, hash, load, notice, notices, person, pick, planned, reply, replyUntilEnough, saved, shelf, sitOn, visit } from './app.mjs';
import { DIST } from './dist.mjs';
import { houseForFile } from './kit.mjs';
import { CAMPAIGN, ROLE, SLOTS, content, partTitle, record } from './records.mjs';
import { LANGUAGES, beginning, count, day, minutes, say } from './words.mjs';

const { journey } = houseForFile();

const FRAMEWORK = content('framework.json');
const AI = FRAMEWORK.scores.filter((score) => !score.area);
const TARGET = content('targets.json').targets.find(({ role }) => role === ROLE);
const COURSES = content('courses.json').courses;
const SOURCES = content('sources.json').sources;

/** Replies of the sitting in turn: mixed, and one skip. */
const REPLIES = [2, 1, 2, 3, 4, 1, 2];

for (const language of LANGUAGES) {
  journey(`the whole job, ${language}`, { language }, async ({ page }) => {
    const words = (name, values) => say(language, name, values);
    await start(page, words);
    await stopEarly(page, words);
    await sit(page, words);
    await readProfile(page, language, words);
    await readPath(page, language, words);
    await contribute(page, words);
    await keepAndErase(page, language, words);
    await readSources(page, language, words);
  });
}

async function start(page, words) {
  await chooseRole(page, ROLE);
  assert.equal(await page.locator('.tick input').isChecked(), false, 'not shared unless one says so');
  await page.getByRole('link', { name: words('start-begin'), exact: true }).click();
  await at(page, '#/sitting');
}

/** After one answer: what is not measured says so. */
async function stopEarly(page, words) {
  await reply(page, 2);
  await page.getByRole('link', { name: words('sitting-stop') }).click();
  await at(page, '#/profile');
  const told = await page.locator('.comp-words').allTextContents();
  assert.equal(told.length, FRAMEWORK.scores.length);
  assert.equal(told.filter((text) => text === words('say-not-measured')).length, told.length - 1, told.join(' | '));
  assert.equal(await page.locator('.comp .arc-mark').count() <= 1, true, 'no mark without an answer');
  await page.getByRole('link', { name: words('profile-go-on') }).click();
  await at(page, '#/sitting');
}

async function sit(page, words) {
  await reply(page, 1);
  const third = await hash(page);
  await page.locator('.moves-turn a').first().click();
  await away(page, third);
  const pressed = () => page.locator('.answers .answer[aria-pressed=true] .answer-key').allTextContents();
  assert.deepEqual(await pressed(), ['2'], 'the answer given stands there');
  const second = await hash(page);
  await reply(page, 3);
  assert.equal(await hash(page), third, 'after a change one is where one was');
  const given = await replyUntilEnough(page, REPLIES);
  assert.equal(await hash(page), '#/enough');
  assert.ok(given >= 12 && given <= 30, `about 20 answers are enough for a first picture, not ${given + 2}`);
  await page.getByRole('link', { name: words('enough-see') }).click();
  const { role, sitting: { trail } } = await person(page);
  assert.equal(role, ROLE);
  const of = Object.fromEntries(trail);
  assert.equal(of[second.split('/')[2]], 3, 'the change counts');
  assert.deepEqual(trail.slice(2, 2 + given).map(([, answer]) => answer), repliesAsStored(given));
}

const repliesAsStored = (count) => Array.from({ length: count }, (_, place) => REPLIES[place % REPLIES.length]).map((reply) => (reply === 4 ? 'skipped' : reply));

async function readProfile(page, language, words) {
  await at(page, '#/profile');
  await page.locator('.area-level').last().waitFor();
  const titles = (list) => list.map(({ title }) => title[language]);
  const named = async (selector) => (await page.locator(`${selector} .area-name`).allTextContents()).map((name) => name.replace(/^(\d|IA|AI)/, ''));
  assert.deepEqual(await named('.areas'), titles([...FRAMEWORK.areas, ...AI]), 'five areas and both AI scores');
  const levels = await page.locator('.area-level').allTextContents();
  assert.equal(levels.length, FRAMEWORK.areas.length + AI.length);
  const bands = ['band-basic', 'band-intermediate', 'band-advanced', 'band-highly-advanced'].map((name) => words(name));
  for (const level of levels) assert.ok(bands.some((band) => level.includes(band)), `a band in words: ${level}`);
  for (const doubt of await page.locator('.area-doubt').allTextContents()) assert.match(doubt, /\d.*\d|^$/);
  for (const [place, id] of [...FRAMEWORK.areas.map(({ id }) => id), 'ai'].entries()) {
    const group = page.locator('.group').nth(place);
    const area = FRAMEWORK.areas.find((area) => area.id === id);
    assert.equal(await group.locator('h3').textContent(), area?.title[language] ?? words('profile-ai'));
    assert.ok((await group.locator('.group-reason').textContent()).endsWith(TARGET.why[id][language]), 'what the role needs here');
    assert.deepEqual(await group.locator('.comp-name').allTextContents(), titles(FRAMEWORK.scores.filter((score) => (score.area ?? 'ai') === id)));
  }
  await counted(page.locator('.comp'), FRAMEWORK.scores.length, '21 competences and two AI scores, once each');
  await page.locator('details.more > summary', { hasText: words('profile-as-table') }).click();
  const rows = await page.locator('.table tbody tr').all();
  assert.equal(rows.length, CAMPAIGN.scores.length);
  let answers = 0;
  let unmeasured = 0;
  for (const row of rows) {
    const [result, target, gap, count] = await row.locator('td').allTextContents();
    assert.equal(result === words('say-not-measured'), count === '0', `${result}, ${count} answers`);
    assert.ok(count === '0' || bands.some((band) => result.includes(band)), result);
    assert.match(target, /^[1-8]$/);
    const gaps = count === '0' ? ['gap-not-measured'] : ['gap-likely', 'gap-perhaps', 'gap-no'];
    assert.ok(gaps.map((name) => words(name)).includes(gap), gap);
    answers += Number(count);
    unmeasured += count === '0';
  }
  const { trail } = (await person(page)).sitting;
  assert.equal(answers, trail.filter(([, answer]) => Number.isInteger(answer)).length, 'every answer counts once');
  await counted(page.locator('.comp .arc-notch'), CAMPAIGN.scores.length, 'the role’s notch on each arc');
  await visit(page, '#/path');
  await planned(page);
  await page.locator('.leg').last().waitFor();
  const hint = page.getByText(count(language, 'path-unmeasured', unmeasured));
  await counted(hint, unmeasured ? 1 : 0, 'what the path does not count');
}

async function readPath(page, language, words) {
  const within = async (hours) => {
    await planned(page);
    const each = (await page.locator('.fact-hours').allTextContents()).map(minutes);
    const total = minutes((await page.locator('.sum dd').first().textContent()).split(/ in /)[0]);
    assert.equal(total, each.reduce((sum, one) => sum + one, 0), 'the total is the sum of the courses');
    assert.ok(total <= hours * 60, `${total} minutes in ${hours} hours`);
    for (const why of await page.locator('.leg').all()) assert.ok(await why.locator('.course-why').count(), 'each course has its reason');
    await readCourses(page, language, words);
    return each.length;
  };
  assert.ok((await within(40)) >= 2, 'at least two courses');
  await page.getByText(words('path-checked', { date: day(SOURCES.find(({ files }) => files.includes('courses.json')).checked) })).waitFor();
  await page.locator('#weeks').fill('6');
  await page.locator('#weeks').press('Enter');
  await page.waitForFunction(() => document.querySelector('#weeks').value === '6');
  assert.ok((await within(12)) >= 1);
  assert.equal(budget(await person(page)), 12 * 60);
  await page.locator('#weeks').fill('52');
  await page.locator('#weeks').press('Enter');
  await within(104);
  await page.locator('#weekly').fill('15');
  await page.locator('#weeks').fill('4');
  await page.locator('#weeks').press('Enter');
  await planned(page);
  if (!(await page.locator('.leg').count())) await page.getByRole('heading', { name: words('path-none-title') }).waitFor();
  await page.locator('#weekly').fill('120');
  await page.locator('#weeks').fill('20');
  await page.locator('#weeks').press('Enter');
  await planned(page);
}

/** Of each course shown: what is an estimate or to be checked says so; the sum says how much of it is estimated. */
async function readCourses(page, language, words) {
  let estimated = 0;
  for (const leg of await page.locator('.leg').all()) {
    const title = await leg.locator('.course-title').evaluate((one) => (one.querySelector('a') ?? one).firstChild.data);
    const course = COURSES.find((course) => course.title[language] === title);
    assert.equal(minutes(await leg.locator('.fact-hours .num').textContent()), course.minutes, title);
    const guesses = [course.minutes_estimated && words('path-estimate'), course.to_check && words('path-to-check')].filter(Boolean);
    assert.deepEqual(await leg.locator('.guess').allTextContents(), guesses, title);
    await counted(leg.locator('.course-title a'), course.url ? 1 : 0);
    if (course.minutes_estimated) estimated += course.minutes;
  }
  const told = page.locator('.sum').first().locator('small');
  if (!estimated) return assert.equal(await told.count(), 0);
  const [before, after] = words('path-total-estimated', { hours: '\n' }).split('\n');
  const text = await told.textContent();
  assert.ok(text.startsWith(before) && text.endsWith(after), text);
  assert.equal(minutes(text.slice(before.length)), estimated, 'of the total so much is estimated');
}

const bytes = async (page) => Promise.all([0, 1].map((place) => page.locator('.envelope pre').nth(place).textContent()));
const save = async (page) => [
  await fileFrom(page, () => page.locator('.envelope-hr button').click()),
  await fileFrom(page, () => page.locator('.envelope-trustee button').click()),
];

async function contribute(page, words) {
  await visit(page, '#/contribute');
  await page.getByText(words('contribute-invented'), { exact: true }).waitFor();
  await counted(page.locator('.envelope'), 0, 'no envelope before the parts are chosen');
  assert.equal(SLOTS, 160);
  const language = await page.getAttribute('html', 'lang');
  await pick(page, '#part-0', partTitle(language, 0, 'b03'));
  await pick(page, '#part-1', partTitle(language, 1, 'sportello'));
  await page.locator('#counts > summary').click();
  for (const summary of await page.locator('.envelope summary').all()) await summary.click();
  await page.locator('.envelope pre').first().waitFor();
  await counted(page.locator('.counts tbody tr'), CAMPAIGN.scores.length + CAMPAIGN.areas.length + CAMPAIGN.offer.length);
  const shown = await bytes(page);
  const files = await save(page);
  assert.deepEqual(files.map((file) => file.text), shown, 'the files are the bytes shown');
  const [hr, trustee] = files.map(checkEnvelope);
  assert.deepEqual([hr.campaign, hr.source, hr.revision, hr.parts], [trustee.campaign, trustee.source, trustee.revision, trustee.parts]);
  assert.deepEqual([hr.campaign, hr.revision, hr.parts], [CAMPAIGN.id, 1, ['b03', 'sportello']]);
  assert.equal(hr.share.length, SLOTS);
  assert.ok(hr.share.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32));
  assert.ok(hr.share.filter((number) => number > 1).length > SLOTS / 2, 'the counts are masked');
  assert.deepEqual(await save(page), files, 'saved again: the same bytes');
  await visit(page, '#/profile');
  await visit(page, '#/contribute');
  assert.deepEqual(await bytes(page), shown, 'looked at again: the same bytes');
  await renew(page, hr, trustee);
  await page.getByText(words('contribute-revision', { revision: 2 })).waitFor();
}

/** Changes the answers until the counts change: a new revision only because the first was saved, with a new mask. */
async function renew(page, hr, trustee) {
  const counts = () => page.locator('#counts pre').textContent();
  const before = await counts();
  for (let more = 0; more < 40 && (await counts()) === before; more += 4) {
    assert.equal(JSON.parse((await bytes(page))[0]).revision, 1, 'the same counts are the same revision');
    await sitOn(page);
    await replyMore(page, 4);
    await visit(page, '#/contribute');
  }
  assert.notEqual(await counts(), before, 'forty answers at the top change no count');
  const [newHr, newTrustee] = (await bytes(page)).map((text) => JSON.parse(text));
  assert.equal(newHr.revision, 2);
  assert.equal(newHr.source, hr.source, 'the same random name within a campaign');
  assert.notEqual(newTrustee.seed, trustee.seed, 'a new vector has a new mask');
  const unsaved = await bytes(page);
  await pick(page, '#part-0', partTitle(await page.getAttribute('html', 'lang'), 0, 'b05'));
  const [moved] = await bytes(page);
  assert.equal(JSON.parse(moved).revision, 2, 'not saved yet: the revision stays');
  assert.notEqual(moved, unsaved[0]);
  const [again] = await save(page);
  assert.equal(again.text, moved);
}

async function replyMore(page, count) {
  for (let given = 0; given < count; given += 1) {
    await reply(page, 3);
    if ((await hash(page)) === '#/enough') await sitOn(page);
  }
}

/** What an envelope may hold, and nothing else. */
function checkEnvelope({ name, text }) {
  const envelope = JSON.parse(text);
  const half = envelope.side === 'hr' ? 'share' : 'seed';
  assert.deepEqual(Object.keys(envelope), ['format', 'version', 'side', 'campaign', 'source', 'revision', 'parts', half]);
  assert.match(name, new RegExp(`^sestante-${envelope.side}-[0-9a-f]{8}\\.json$`));
  assert.ok(name.includes(envelope.source.slice(0, 8)), 'the name repeats the random name and no more');
  assert.match(envelope.source, /^[0-9a-f]{32}$/);
  if (half === 'seed') assert.match(envelope.seed, /^[0-9a-f]{64}$/);
  const open = JSON.stringify({ ...envelope, source: '', [half]: '' });
  assert.doesNotMatch(open, /\d{4}-\d\d|\d\d:\d\d|\d{8}|chrom|linux|mozilla|"(it|en)"|Europe\//i, 'no date, time, device or language');
  assert.doesNotMatch(open, new RegExp(ROLE), 'not the exact role');
  assert.ok(!text.includes('\n'), 'one line');
  return envelope;
}

async function keepAndErase(page, language, words) {
  await visit(page, '#/data');
  const file = await fileFrom(page, () => page.locator('main').getByRole('button', { name: words('data-save'), exact: true }).click());
  assert.equal(file.name, 'sestante.json');
  assert.equal(file.text, (await shelf(page)).person, 'the file is the record');
  await page.locator('#erase').click();
  await page.getByRole('button', { name: words('data-erase-no') }).click();
  assert.equal((await shelf(page)).person, file.text, 'no means no');
  await page.locator('#erase').click();
  await page.getByRole('button', { name: words('data-erase-yes') }).click();
  await notice(page, words('notice-erased'));
  assert.deepEqual(await shelf(page), {}, 'storage is empty');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await load(page, file.name, file.text);
  await notice(page, words('notice-loaded'));
  assert.deepEqual(await person(page), JSON.parse(file.text), 'loaded again: the same answers');
  const refused = [
    ['troncato.json', file.text.slice(0, 200), beginning(language, 'fault-damaged')],
    ['busta.json', '{"format":"sestante-envelope","version":1}', beginning(language, 'fault-not-ours').split('(')[0]],
    ['foto.json', '\u0089PNG\r\n', beginning(language, 'fault-damaged')],
    ['nuovo.json', file.text.replace('"version":2', '"version":99'), words('fault-newer', { version: 99 })],
    ['voto.json', file.text.replace(/,[0-3]\]/, ',7]'), 'sitting.trail[0][1]: ' + beginning(language, 'fault-rule').split('(')[0]],
    ['senza.json', file.text.replace(/"weekly":\d+,/, ''), `wishes.weekly: ${words('fault-missing')}`],
    ['ore.json', file.text.replace(/"weekly":\d+/, '"weekly":-5'), `wishes.weekly: ${words('fault-not-whole', { least: 1, most: '2160' })}`],
    ['ruolo.json', file.text.replace(`"${ROLE}"`, '7'), `role: ${words('fault-not-a[text]')}`],
    ['seme.json', file.text.replace(/"seed":"../, '"seed":"xx'), `seed: ${words('fault-not-a[hex]', { detail: 64 })}`],
    ['gruppi.json', file.text.replace('["b05","sportello"]', '{}'), `handed.${CAMPAIGN.id}.parts: ${words('fault-not-a[list]')}`],
  ];
  for (const [name, text, reason] of refused) {
    await load(page, name, text);
    await notice(page, name);
    const told = (await notices(page)).find((one) => one.includes(name));
    assert.ok(told.includes(reason), `${name}: ${told}`);
    assert.equal((await shelf(page)).person, file.text, `${name} changed nothing`);
  }
  await load(page, 'altro.json', file.text.replace(ROLE, 'dirigente'));
  await page.waitForFunction(() => document.querySelectorAll('.notice').length > 0);
  await page.getByRole('button', { name: words('notice-undo') }).click();
  assert.equal((await shelf(page)).person, file.text, 'undone: what was there before');
  await visit(page, '#/profile');
  await page.locator('.area-level').first().waitFor();
  await sitOn(page);
  await reply(page, 0);
  if ((await hash(page)) !== '#/enough') await saved(page);
}

/** Where everything is from, with its marks and days; a file of it saved is the file of the app. */
async function readSources(page, language, words) {
  await visit(page, '#/about');
  await page.locator('main a[href="#/sources"]').click();
  await at(page, '#/sources');
  const entries = page.locator('.source');
  await entries.last().waitFor();
  await counted(entries, SOURCES.length);
  for (const [place, source] of SOURCES.entries()) {
    const entry = entries.nth(place);
    assert.equal(await entry.locator('h2').textContent(), source.title[language]);
    assert.deepEqual(await entry.locator('.guess').allTextContents(), source.marks.map((mark) => words(`source-${mark}`)));
    const text = await entry.textContent();
    for (const told of [source.about[language], source.by[language], words('sources-licence', { licence: source.licence }), words('sources-checked', { date: day(source.checked) })]) {
      assert.ok(text.includes(told), `${source.id}: ${told}`);
    }
    assert.deepEqual(await entry.locator('a[download]').allTextContents(), source.files);
  }
  const marks = ['unofficial', 'estimates', 'proposals', 'invented', 'partial', 'to-check'];
  const shown = await page.locator('.guess').allTextContents();
  for (const mark of marks) assert.ok(shown.includes(words(`source-${mark}`)), `nothing is marked as ${mark}`);
  const { name, text } = await fileFrom(page, () => entries.last().locator('a[download]').last().click());
  assert.equal(text, readFileSync(join(DIST, 'data', name), 'utf8'));
  await fileFrom(page, () => page.getByRole('link', { name: words('sources-notices') }).click());
}

journey('the pause comes once', { shelf: { person: record({ answers: 0, seed: '66'.repeat(32) }) }, address: '#/sitting' }, async ({ page }) => {
  for (const place of [2, 3]) await reply(page, place);
  await replyUntilEnough(page, REPLIES);
  assert.equal(await hash(page), '#/enough');
  await page.getByRole('link', { name: say('it', 'enough-go-on') }).click();
  await page.locator('#statement').waitFor();
  for (let given = 0; given < 12; given += 1) {
    await reply(page, 3);
    assert.notEqual(await hash(page), '#/enough', 'the pause comes once');
  }
});

const standsOut = record({ role: ROLE, answers: 200, answer: ({ score }) => (score === '4.2' ? 3 : 1) });

journey('what stands out and what is worth a step stand among the arcs', { shelf: { person: standsOut }, address: '#/profile' }, async ({ page }) => {
  const title = (id) => FRAMEWORK.scores.find((score) => score.id === id).title.it;
  const [strongest, worth] = await page.locator('.areas .highs > div').all();
  assert.equal(await strongest.locator('h2').textContent(), say('it', 'profile-strongest'));
  assert.equal(await strongest.locator('p').textContent(), title('4.2'));
  assert.equal(await worth.locator('h2').textContent(), say('it', 'profile-worth'));
  assert.ok(Object.keys(TARGET.scores).filter((id) => id !== '4.2').map(title).includes(await worth.locator('p').textContent()));
});

journey('the role chosen stays on the screen through switches of the language', {}, async ({ page }) => {
  const { title } = content('roles.json').roles.find(({ id }) => id === ROLE);
  const shown = (language) => page.waitForFunction((title) => document.querySelector('#role').value === title, title[language], { timeout: 5_000 });
  await chooseRole(page, ROLE);
  for (const language of ['it', 'en', 'it', 'en', 'it']) {
    await chooseLanguage(page, language);
    await shown(language);
  }
});

journey('the path follows the language', { shelf: { person: record({ role: ROLE }) }, address: '#/path' }, async ({ page }) => {
  const shown = () => page.locator('.sums, .legs').allTextContents();
  await planned(page);
  const italian = await shown();
  for (const language of ['en', 'it']) {
    await chooseLanguage(page, language);
    // Other courses are in this language: the path is planned anew.
    await planned(page);
    const now = await shown();
    await readCourses(page, language, (name, values) => say(language, name, values));
    assert.ok((await page.locator('.leg').count()) >= 2);
    assert.ok(await page.locator('.fact-hours .guess').count(), 'one of them without published hours');
    for (const name of ['path-total', 'path-closes', 'mode-self-paced']) assert.ok(now.join().includes(say(language, name)), `${name} is not in ${language}`);
    assert.equal(now.join() === italian.join(), language === 'it');
  }
});
