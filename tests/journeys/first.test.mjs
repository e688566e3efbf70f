// The first load: which files are asked for and when, and the start page while the rest of the content is on its way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at, chooseLanguage, chooseRole, complete, counted, hash, holdBack, person, ready, reply, roleIs, saved, visit } from './app.mjs';
import { focused, follow } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { ROLE, content, record } from './records.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const { 'first-screen': SCREEN, 'first-load': LOAD } = JSON.parse(readFileSync(new URL('../tools/first-load.json', import.meta.url), 'utf8'));

/** The files as they are for a language; the list is written for Italian. */
const files = (list, language) => list.files.map((file) => file.replace('lang/it.ftl', `lang/${language}.ftl`).replace('bank.it.json', `bank.${language}.json`)).sort();

/** What a language needs beyond the content. */
const words = (language) => [`lang/${language}.ftl`, `data/bank.${language}.json`];

const WORKER = ['worker-start.js', 'worker.js', 'worker_bg.wasm'];

/** What the browser loads when it paints, which may be a moment later. */
const painted = (file) => file === 'icon.svg' || file.startsWith('fonts/');

/** Writes each state of the app into the console, which the browser tells in one row with the page's requests. */
const tellStates = (context) => context.addInitScript(() => {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, value);
    if (this === document.documentElement && name === 'data-state') console.debug(`state ${value}`);
  };
});

/**
 * Loads the app with nothing in the browser's cache, in the language of the visit before. @returns `ready`: what the page
 * asked for until then; `row`: what it asked for until `complete`; `all`: the same without what comes twice, and the worker's
 */
async function firstLoad({ page, context, url, plant }) {
  await page.goto('about:blank');
  await tellStates(context);
  if (plant) await context.addInitScript(plant);
  const session = await context.newCDPSession(page);
  for (const part of ['Network', 'Runtime']) await session.send(`${part}.enable`);
  await session.send('Network.clearBrowserCache');
  const asked = [];
  const states = {};
  const note = (address) => { if (address.startsWith(url)) asked.push(address.slice(url.length).split('#')[0] || 'index.html'); };
  session.on('Network.requestWillBeSent', ({ request }) => note(request.url));
  session.on('Runtime.consoleAPICalled', ({ args: [{ value }] }) => { if (/^state /.test(value)) states[value.slice(6)] = asked.length; });
  // What the worker loads is not told in the page's own row.
  const worker = [];
  context.on('request', (request) => { if (request.url().startsWith(url)) worker.push(request.url().slice(url.length)); });
  await page.goto(url);
  await complete(page);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await session.detach();
  return { ready: asked.slice(0, states.ready), row: asked, all: [...new Set([...asked, ...worker.filter((file) => WORKER.includes(file))])] };
}

/** What is asked for before the first screen can be used and does not belong to it; and what belongs to it and is not asked for. */
const wrongAtReady = ({ ready, all }, language) => {
  const wanted = files(SCREEN, language);
  return {
    more: ready.filter((file) => !wanted.includes(file)),
    missing: wanted.filter((file) => !(painted(file) ? all : ready).includes(file)),
  };
};

const NOTHING = { more: [], missing: [] };

for (const language of LANGUAGES) {
  const other = LANGUAGES.find((one) => one !== language);

  journey(`first load in ${language}: the files of the list and no other, in their order`, { language }, async (visit) => {
    const load = await firstLoad(visit);
    assert.deepEqual(wrongAtReady(load, language), NOTHING, 'until the first screen can be used');
    const later = [...words(other), ...WORKER];
    assert.deepEqual(load.all.filter((file) => !later.includes(file)).sort(), files(LOAD, language), 'until the language is complete');
    assert.deepEqual(later.filter((file) => !load.all.includes(file)), [], 'and then the rest');
    assert.equal(load.row.length, new Set(load.row).size, `nothing twice: ${load.row}`);
    const last = Math.max(...files(LOAD, language).filter((file) => !painted(file)).map((file) => load.row.indexOf(file)));
    for (const file of words(other)) assert.ok(load.row.indexOf(file) > last, `${file} comes after what is wanted first: ${load.row}`);
  });
}

journey('first load: one file too many is found, and one too few', {}, async (visit) => {
  const load = await firstLoad({ ...visit, plant: () => { fetch('data/model.json'); } });
  assert.deepEqual(wrongAtReady(load, 'it'), { more: ['data/model.json'], missing: [] });
  assert.ok(load.row.length > new Set(load.row).size, 'and that it comes twice');
  const without = { ready: load.ready.filter((file) => file !== 'data/roles.json'), all: load.all };
  assert.deepEqual(wrongAtReady(without, 'it').missing, ['data/roles.json']);
});

/** Everything but the first screen, in whatever language. */
const REST = ['framework', 'model', 'bank', 'targets', 'courses', 'campaign', 'sources', 'bank.it', 'bank.en'].map((name) => `data/${name}.json`);

/** The content is held back from the start; the journey gets what lets it come. */
function held(title, how, walk, ends = REST) {
  let come;
  const arrange = async (context) => { come = await holdBack(context, ...ends); };
  journey(title, { wait: ready, arrange, ...how }, (visit) => walk({ ...visit, come: () => come() }));
}

const main = (page) => page.locator('#main');

for (const language of LANGUAGES) {
  const other = LANGUAGES.find((one) => one !== language);

  held(`the start page while the content is on its way, ${language}`, {}, async ({ page, come }) => {
    assert.equal(await page.locator('html').getAttribute('data-state'), 'ready');
    await chooseRole(page, ROLE);
    await chooseLanguage(page, other);
    await chooseLanguage(page, language);
    await roleIs(page, ROLE);
    await page.getByRole('link', { name: say(language, 'start-begin') }).click();
    await main(page).getByText(say(language, 'content-coming')).waitFor();
    assert.equal(await hash(page), '#/sitting');
    assert.equal((await person(page)).role, ROLE);
    await come();
    await page.locator('#statement').waitFor();
    const item = (await hash(page)).split('/')[2];
    await complete(page);
    assert.equal(await page.locator('#statement').textContent(), content(`bank.${language}.json`).statements.find(({ id }) => id === item).text);
    await reply(page, 2);
    await saved(page);
    const kept = await person(page);
    assert.deepEqual([kept.role, kept.sitting.trail[0]], [ROLE, [item, 2]]);
  });
}

const HERE = { '#/sitting': '#statement', '#/profile': '.area-level', '#/path': '.leg', '#/contribute': '#part-0', '#/enough': 'main .btn-primary', '#/sources': '.source' };

held('every page that needs the content waits for it and then opens by itself', { shelf: { person: record({ role: ROLE, open: 1 }) }, address: '#/profile' }, async ({ page, context, url, come }) => {
  const pages = { '#/profile': page };
  for (const address of Object.keys(HERE).filter((address) => address !== '#/profile')) {
    pages[address] = await context.newPage();
    await pages[address].goto(url + address);
    await ready(pages[address]);
  }
  for (const [address, page] of Object.entries(pages)) {
    await main(page).getByText(say('it', 'content-coming')).waitFor();
    await counted(page.locator(HERE[address]), 0, address);
  }
  await come();
  for (const [address, page] of Object.entries(pages)) {
    await page.locator(HERE[address]).first().waitFor();
    assert.ok((await hash(page)).startsWith(address));
  }
});

held('what is here already can be used while the content is on its way', { shelf: { person: record({ role: ROLE, open: 1 }) } }, async ({ page }) => {
  const answers = JSON.parse(record()).sitting.trail.filter(([, answer]) => Number.isInteger(answer)).length;
  await page.getByText(count('it', 'start-resume-hint', answers)).waitFor();
  await roleIs(page, ROLE);
  await visit(page, '#/data');
  await page.getByText(count('it', 'data-count', answers)).waitFor();
  await visit(page, '#/privacy');
  await page.getByRole('heading', { name: say('it', 'privacy-title'), level: 1 }).waitFor();
});

held('by keyboard the focus stays in the page when the content comes', {}, async ({ page, come }) => {
  await follow(page, 'main .btn-primary', '#/sitting');
  await come();
  await page.locator('#statement').waitFor();
  await focused(page, '#main h1');
  await page.keyboard.press('3');
  await page.locator('.answers .answer[aria-pressed=true]').waitFor({ state: 'detached' });
  await saved(page);
  assert.equal((await person(page)).sitting.trail[0][1], 2, 'the digits answer at once');
});

const FAILED = { allow: [/^console: Failed to load resource/], wait: ready };

for (const [what, broken] of [
  ['a file of the content', (context) => context.route(/\/data\/bank\.json$/, (route) => route.abort())],
  ['the words of both languages', (context) => context.route(/\/data\/bank\.(it|en)\.json$/, (route) => route.abort())],
  ['a file that says 404', (context) => context.route(/\/data\/targets\.json$/, (route) => route.fulfill({ status: 404, body: 'Not found' }))],
]) {
  journey(`the content fails (${what}): it is said, and a reload brings everything back`, { ...FAILED, arrange: broken }, async ({ page, context }) => {
    await chooseRole(page, ROLE);
    await page.getByRole('link', { name: say('it', 'start-begin') }).click();
    await at(page, '#/sitting');
    await main(page).getByText(say('it', 'content-failed')).waitFor();
    await chooseLanguage(page, 'en');
    await main(page).getByText(say('en', 'content-failed')).waitFor();
    await visit(page, '#/');
    await roleIs(page, ROLE);
    await visit(page, '#/sitting');
    await context.unrouteAll();
    await page.reload();
    await page.locator('#statement').waitFor();
    await complete(page);
    assert.equal((await person(page)).role, ROLE);
    await visit(page, '#/');
    await roleIs(page, ROLE);
  });
}

journey('answers given before are safe when the content fails', { ...FAILED, shelf: { person: record({ role: ROLE, open: 1 }) }, address: '#/profile', arrange: (context) => context.route(/\/data\/framework\.json$/, (route) => route.abort()) }, async ({ page, context }) => {
  await main(page).getByText(say('it', 'content-failed')).waitFor();
  const before = await person(page);
  await context.unrouteAll();
  await page.reload();
  await page.locator('.area-level').first().waitFor();
  assert.deepEqual(await person(page), before);
});

journey('a late answer with the phrases takes no words away', {
  wait: ready,
  arrange: async (context) => {
    context.come = await holdBack(context, 'data/bank.json');
    context.late = await holdFirst(context, 'lang/en.ftl');
  },
}, async ({ page, context }) => {
  const asked = page.waitForRequest(/lang\/en\.ftl$/);
  await page.locator('.lang-choice[lang=en]').click();
  await asked;
  await context.come();
  await complete(page);
  const phrases = page.waitForResponse(/lang\/en\.ftl$/);
  await context.late();
  await (await phrases).finished();
  await visit(page, '#/sitting');
  await page.locator('#statement').waitFor();
  assert.equal(await page.locator('#statement').getAttribute('lang'), null, 'the statement is in the language of the page');
});

/** Holds back the first request for a file. @returns what lets it come */
async function holdFirst(context, end) {
  let open;
  const opened = new Promise((done) => { open = done; });
  let first = true;
  await context.route((url) => url.pathname.endsWith(end), (route) => {
    if (!first) return route.fallback();
    first = false;
    return opened.then(() => route.continue());
  });
  return open;
}
