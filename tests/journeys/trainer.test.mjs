// The trainer's room: from the invented example to a plan; an edition moved by keyboard and by drag; a trainer who falls ill; the work as
// a file, and back.
import assert from 'node:assert/strict';
import { at, complete, counted, eventually, fileFrom, saved, shelf } from './app.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { content } from './records.mjs';
import { AFTERWARDS, COMPARED, PLANNED, TRAINER, falls, judged, pair, partsOf, work } from './states.mjs';
import { LANGUAGES, beginning, count, say } from './words.mjs';

const { journey } = houseForFile();

const kept = async (page) => JSON.parse((await shelf(page, 'sestante-trainer')).work);
const proposed = async (page) => {
  await page.locator('#effort').selectOption('effort-short');
  await page.locator('#propose').click();
  await page.locator('.propose[data-working=true]').waitFor();
  await eventually(async () => assert.match(await page.locator('.propose').textContent(), /\d+\s%/));
  if (await page.locator('#take').count()) await page.locator('#take').click().catch(() => {});
  await page.locator('.propose[data-working=false]').waitFor();
};

for (const language of LANGUAGES) {
  journey(`from the example to a plan that is kept (${language})`, { language, room: TRAINER }, async ({ page }) => {
    await page.locator('#example').click();
    await page.locator('.desk-steps a.btn-primary[href="#/plan"]').click();
    await at(page, '#/plan');
    await page.locator('#propose').waitFor();
    await proposed(page);
    await page.locator('.edition-card').first().waitFor();
    await saved(page);
    const { editions } = await kept(page);
    assert.ok(editions.length > 5);
    assert.ok((await page.locator('.standing').textContent()).includes(count(language, 'plan-count', editions.length)));
    await counted(page.locator('.clash:not(.clash-mild)'), 0, 'a proposal clashes with nothing');
    await page.reload();
    await page.locator('.edition-card').first().waitFor();
    assert.deepEqual((await kept(page)).editions, editions);
  });
}

journey('by keyboard: an edition is moved, opened, locked, and the move taken back', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  const number = await page.locator('.edition-card').first().getAttribute('id').then((id) => Number(id.split('-')[1]));
  const of = (work) => work.editions.find(({ id }) => id === number);
  const before = of(PLANNED);
  const card = `#edition-${number}-0`;
  await page.locator('#week').focus();
  await tabTo(page, card);
  await page.keyboard.press('Shift+ArrowRight');
  await focused(page, card);
  await saved(page);
  const moved = of(await kept(page));
  assert.notDeepEqual(moved.sessions, before.sessions);
  assert.equal(moved.sessions.length, before.sessions.length);
  await page.keyboard.press('Enter');
  await focused(page, '#edition h2');
  await press(page, '#locked', 'Space');
  await eventually(async () => assert.equal(of(await kept(page)).locked, true));
  await judged(page);
  await press(page, '#undo');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.deepEqual(of(await kept(page)), before));
});

journey('by drag: an edition goes where it is dropped, and never to a closed day', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  // Until then what stands above may still grow.
  await judged(page);
  const card = page.locator('.edition-card').first();
  const id = await card.getAttribute('id');
  const from = await card.evaluate((element) => element.closest('td').dataset.head);
  const free = page.locator('.week-cell:not(.week-closed)');
  const cells = await free.evaluateAll((all) => all.map((one) => one.dataset.head));
  const to = cells.findIndex((head) => head !== from && head.split(',')[1] === from.split(',')[1]);
  await card.dragTo(free.nth(to));
  await page.waitForFunction(([id, head]) => document.getElementById(id)?.closest('td').dataset.head === head, [id, cells[to]]);
});

journey('a trainer falls ill: the clashes are told with their cause, and the rest is planned anew', { room: TRAINER, address: '#/plan', shelf: work(falls) }, async ({ page }) => {
  const ill = PLANNED.editions[0].trainer;
  const title = PLANNED.resources.trainers.find(({ id }) => id === ill).title.it;
  const lost = PLANNED.editions.filter(({ trainer }) => trainer === ill).length;
  assert.ok((await page.locator('#clashes-title').textContent()).includes(lost === 1 ? say('it', 'plan-clashes[one]') : String(lost)));
  assert.ok((await page.locator('.clash').first().textContent()).includes(title));
  await page.locator('.clash-way').first().click();
  await focused(page, '#edition h2');
  await proposed(page);
  await counted(page.locator('.clash:not(.clash-mild)'), 0);
  await saved(page);
  assert.ok((await kept(page)).editions.every(({ trainer }) => trainer !== ill));
});

journey('resources are changed in place, and show in the plan', { room: TRAINER, address: '#/resources', shelf: work() }, async ({ page }) => {
  const seats = page.locator('#rooms tbody').first().locator('input').nth(1);
  await seats.fill('2');
  await seats.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.closest('#rooms tbody') !== null), true, 'the focus goes on in the row');
  await saved(page);
  assert.equal((await kept(page)).resources.rooms[0].seats, 2);
  await seats.fill('molti');
  await seats.press('Tab');
  assert.equal(await seats.getAttribute('aria-invalid'), 'true', 'what is no number is not taken');
  assert.equal((await kept(page)).resources.rooms[0].seats, 2);
  await page.locator('#undo').click();
  await eventually(async () => assert.deepEqual((await kept(page)).resources, PLANNED.resources));
});

/** The same room in another tab. */
const inAnotherTab = async (context, url, address) => {
  const other = await context.newPage();
  await other.goto(`${url}${TRAINER}${address}`);
  await complete(other);
  return other;
};

journey('two tabs follow each other, and lose nothing', { room: TRAINER, address: '#/resources', shelf: work() }, async ({ page, context, url }) => {
  const other = await inAnotherTab(context, url, '#/plan');
  await other.locator('.edition-card').first().waitFor();
  const seats = page.locator('#rooms tbody').first().locator('input').nth(1);
  // A room with too few seats clashes at once in the other tab, which can take it back.
  const clashes = await other.locator('.clash').count();
  await seats.fill('2');
  await seats.press('Tab');
  await eventually(async () => assert.ok(await other.locator('.clash').count() > clashes));
  await other.locator('#undo').click();
  await eventually(async () => assert.equal(await seats.inputValue(), String(PLANNED.resources.rooms[0].seats)));
  // Both change something before either has heard of the other: nothing goes lost.
  const deaf = (page) => page.evaluate(() => { BroadcastChannel.prototype.postMessage = () => {}; });
  for (const tab of [page, other]) await deaf(tab);
  await seats.fill('33');
  await seats.press('Tab');
  await saved(page);
  const number = PLANNED.editions[0].id;
  await other.locator(`#edition-${number}-0`).click();
  await other.locator('#locked').click();
  await eventually(async () => {
    const { editions, resources } = await kept(page);
    assert.deepEqual([editions.find(({ id }) => id === number).locked, resources.rooms[0].seats], [!PLANNED.editions[0].locked, 33]);
  });
  await saved(other);
});

journey('a search in one tab goes on while the other changes something', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page, context, url }) => {
  const other = await inAnotherTab(context, url, '#/resources');
  await page.locator('#effort').selectOption('effort-usual');
  await page.locator('#propose').click();
  await page.locator('#take').waitFor();
  const seats = other.locator('#rooms tbody').first().locator('input').nth(1);
  await seats.fill('33');
  await seats.press('Tab');
  await eventually(async () => assert.equal((await kept(page)).resources.rooms[0].seats, 33));
  await page.locator('.propose[data-working=true]').waitFor();
  await page.locator('#take').click();
  await page.locator('.propose[data-working=false]').waitFor();
  await saved(page);
  const { editions, resources } = await kept(page);
  assert.equal(resources.rooms[0].seats, 33);
  assert.ok(editions.length > 5);
  // Erased in one tab, erased in all.
  await other.locator('.menu a[href="#/"]').click();
  await other.locator('#erase').click();
  await other.locator('.btn-grave:not(#erase)').click();
  await counted(page.locator('.edition-card'), 0);
  assert.deepEqual(await shelf(page, 'sestante-trainer'), {});
});

journey('the work as a file, erased, and opened again', { room: TRAINER, address: '#/files', shelf: work() }, async ({ page }) => {
  const file = await fileFrom(page, () => page.locator('#save-work').click());
  assert.deepEqual(JSON.parse(file.text), PLANNED);
  await page.locator('.menu a[href="#/"]').click();
  await page.locator('#erase').click();
  await page.locator('.btn-grave:not(#erase)').click();
  await eventually(async () => assert.deepEqual(await shelf(page, 'sestante-trainer'), {}));
  await page.locator('#open-file').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await page.locator('.desk-steps').waitFor();
  await page.locator('.desk-steps a[href="#/plan"]').click();
  await page.locator('.edition-card').first().waitFor();
  await judged(page);
});

const BEFORE = content('sample-aggregate.json');
const dropped = (name, value) => ({ name, mimeType: 'application/json', buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });

for (const language of LANGUAGES) {
  journey(`two campaigns are compared, and stay (${language})`, { language, room: TRAINER, address: '#/effect' }, async ({ page }) => {
    await page.locator('#before-file').setInputFiles(dropped('prima.json', BEFORE));
    await page.locator('#before-file').waitFor({ state: 'detached' });
    await page.locator('#after-file').setInputFiles(dropped('dopo.json', AFTERWARDS));
    await page.locator('#compared').waitFor();
    // The invented body has learned to work with AI: that shows, and first of all in the whole of it.
    const first = await page.locator('#found li').first().textContent();
    assert.ok(first.includes(say(language, 'effect-body')), first);
    assert.equal((await page.locator('#found').textContent()).includes(say(language, 'effect-risen')), false);
    await saved(page);
    assert.deepEqual(Object.keys(await shelf(page, 'sestante-trainer')).filter((key) => key.startsWith('compared/')), ['compared/after', 'compared/before']);
    assert.equal((await shelf(page, 'sestante-trainer'))['aggregate/esempio'], undefined, 'what is compared does not come into the need');
    await page.reload();
    await page.locator('#compared').waitFor();
    assert.equal(await page.locator('#found li').first().textContent(), first);
    const file = await fileFrom(page, () => page.getByRole('button', { name: say(language, 'files-table') }).click());
    const rows = file.text.trim().split('\r\n');
    const lines = 1 + BEFORE.campaign.partitions.reduce((sum, { parts }) => sum + parts.length, 0);
    assert.ok(rows.length - 1 <= lines * 28 && rows.length - 1 >= 28, 'a row for each line and measure');
    assert.ok(rows.some((row) => row.includes(say(language, 'effect-fallen'))));
  });
}

journey('turned round, the same twice, none of ours: said, and mended by a button', { room: TRAINER, address: '#/effect', shelf: pair(AFTERWARDS, BEFORE) }, async ({ page }) => {
  assert.ok((await page.locator('#not-compared').textContent()).includes(say('it', 'effect-not-turned')));
  await counted(page.locator('#compared'), 0);
  await page.locator('#turn-it').click();
  await page.locator('#compared').waitFor();
  await page.locator('.effect-side').nth(1).getByRole('button').click();
  await focused(page, '#after-file');
  await page.locator('#after-file').setInputFiles(dropped('prima.json', BEFORE));
  await eventually(async () => assert.ok((await page.locator('#not-compared').textContent()).includes(say('it', 'effect-not-same'))));
  await page.locator('.effect-side').nth(1).getByRole('button').click();
  await page.locator('#after-file').setInputFiles(dropped('lavoro.json', PLANNED));
  await page.locator('.notice').waitFor();
  assert.ok((await page.locator('.notice').textContent()).includes('lavoro.json'));
  await page.locator('#undo').click();
  await eventually(async () => assert.ok((await page.locator('#not-compared').textContent()).includes(say('it', 'effect-not-same'))));
});

journey('by keyboard: a group is chosen and opened', { room: TRAINER, address: '#/effect', shelf: COMPARED }, async ({ page }) => {
  await partsOf(1)(page);
  const row = page.locator('#compared .opener').first();
  const id = await row.getAttribute('id');
  await page.locator('#effect-measure').focus();
  await tabTo(page, `#${id}`);
  await page.keyboard.press('Enter');
  await page.locator('.effect-more').waitFor();
  await focused(page, `#${id}`);
  await page.keyboard.press('Enter');
  await page.locator('.effect-more').waitFor({ state: 'detached' });
});

/** Longest wait for the end of a short search, in milliseconds. */
const SEARCHED = 120_000;

/** Presses Enter on a button. */
async function enter(page, selector) {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
}

journey('a group is given seats: the focus goes to its own, and no other stands chosen', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  await page.locator('.plan-head .switch').nth(1).click();
  const group = page.locator('#edition-group');
  for (const { id } of PLANNED.editions) {
    await page.locator(`#listed-${id}`).click();
    await page.locator('.edition-open .soft').first().filter({ hasText: new RegExp(`\\b${id}$`) }).waitFor();
    if (await group.count() && await group.locator('option').count() > 2) break;
  }
  // The first of those who wait stands before others in the order of the need.
  const option = group.locator('option').nth(1);
  const [value, words] = [await option.getAttribute('value'), await option.textContent()];
  await group.selectOption(value);
  await focused(page, `#seats-${value}`);
  const label = await page.locator(`label[for=seats-${value}]`).textContent();
  assert.ok(words.startsWith(label), `${label} is not ${words}`);
  await counted(group.locator(`option[value="${value}"]`), 0);
  assert.equal(await group.inputValue(), '', 'nobody has chosen another');
  // More seats than a room can have are none.
  const seats = page.locator(`#seats-${value}`);
  const before = (await kept(page)).editions;
  await seats.fill('20000');
  await seats.press('Tab');
  await page.locator(`#seats-${value}[aria-invalid=true]`).waitFor();
  await saved(page);
  assert.deepEqual((await kept(page)).editions.map(({ seats }) => seats.length), before.map(({ seats }) => seats.length));
});

journey('the focus stays where it is when a search ends, and is never lost to what goes', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  const search = async () => {
    await page.locator('#effort').selectOption('effort-short');
    await page.locator('#propose').click();
    await focused(page, '#take');
  };
  await search();
  await page.locator('#week').focus();
  await page.locator('.propose[data-working=false]').waitFor({ timeout: SEARCHED });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await focused(page, '#week');
  await search();
  await page.keyboard.press('Enter');
  await page.locator('.propose[data-working=false]').waitFor();
  await focused(page, '#propose');
  await enter(page, '#add-lock-all');
  await focused(page, '#add-unlock-all');
  await page.keyboard.press('Enter');
  await focused(page, '#add-lock-all');
  await enter(page, '#add-empty');
  await focused(page, '#undo');
});

journey('all clashes are shown: the focus goes on to the first of those that were not', { room: TRAINER, address: '#/plan', shelf: work((work) => { for (const trainer of work.resources.trainers) trainer.courses = []; }) }, async ({ page }) => {
  await enter(page, '#all-clashes');
  await page.locator('#all-clashes').waitFor({ state: 'detached' });
  await focused(page, '.clashes .clash:nth-child(9) .clash-way');
});

journey('the last span of days goes, and more is asked for: the focus is not lost', { room: TRAINER, address: '#/resources/trainers', shelf: work(falls) }, async ({ page }) => {
  const place = PLANNED.resources.trainers.findIndex(({ id }) => id === PLANNED.editions[0].trainer);
  await page.locator('#trainers tbody').nth(place).locator('[aria-expanded]').click();
  await enter(page, '.spans-list .btn-link');
  await focused(page, `#trainer-${place}-from`);
  await page.locator('.menu a[href="#/result"]').click();
  await at(page, '#/result');
  await enter(page, '#ask-more');
  await page.locator('#ask-more').waitFor({ state: 'detached' });
  await focused(page, '#more-title');
});

journey('a campaign comes to a side: the focus goes to what takes it away', { room: TRAINER, address: '#/' }, async ({ page }) => {
  await page.locator('#example').click();
  await page.locator('.desk-steps').waitFor();
  await page.locator('.menu a[href="#/effect"]').click();
  await at(page, '#/effect');
  await page.locator('#before-file-clear').click();
  await focused(page, '#before-file');
  await enter(page, '.effect-side:first-child button.btn-outline-primary');
  await focused(page, '#before-file-clear');
  await page.keyboard.press('Enter');
  await focused(page, '#before-file');
  await page.locator('#before-file').setInputFiles(dropped('prima.json', BEFORE));
  await focused(page, '#before-file-clear');
});

journey('what no plan can serve around locked editions is said to hold around them', { room: TRAINER, address: '#/plan', shelf: work() }, async ({ page }) => {
  const standing = page.locator('#standing');
  const says = async (...names) => {
    const text = await standing.textContent();
    return names.some((name) => text.includes(beginning('it', name)));
  };
  await judged(page);
  await eventually(async () => assert.ok(await says('plan-best', 'plan-bound')));
  assert.equal(await says('plan-best-around', 'plan-bound-around'), false);
  await page.locator('.edition-card').first().click();
  await page.locator('#locked').check();
  await eventually(async () => assert.ok(await says('plan-best-around', 'plan-bound-around')));
  await page.locator('#effort').selectOption('effort-long');
  await page.locator('#propose').click();
  await eventually(async () => assert.ok((await page.locator('.propose strong').textContent()).includes('attorno alle edizioni bloccate')));
  await page.locator('#leave').click();
});
