// axe (WCAG 2.2 A and AA, and best practice) finds nothing in any state of the list, and the list is whole.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { leave, openHouse } from './kit.mjs';
import { DIALOGS, HR, STATES, TRAINER, openState } from './states.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a state is looked at: in turn, so that each way is taken for a part of the states. */
const LOOKS = [
  { language: 'it' },
  { language: 'en', colorScheme: 'dark' },
  { language: 'it', width: 360, height: 740, colorScheme: 'dark' },
  { language: 'en', width: 360, height: 740 },
];

/** Pages that are looked at in every way. */
const ALL_WAYS = ['start', 'sitting-answered', 'profile-open', 'path', 'contribute-open', 'data-erase'];

const looksFor = (state, place) => (ALL_WAYS.includes(state.name) ? LOOKS : [LOOKS[place % LOOKS.length]]);

let house;
before(async () => { house = await openHouse(); });
after(() => house.close());

/** Each room with the file that names its routes, and how many there are at least. */
const ROUTES = [['', '../../src/app/page.rs', 8], [HR, '../../src/app/hr/page.rs', 1], [TRAINER, '../../src/app/trainer/page.rs', 6]];

for (const [room, file, least] of ROUTES) {
  test(`the list has every route of ${file}`, () => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const list = /const ADDRESSES[^=]*=\s*\[([^\]]*)\]/.exec(source)[1];
    const routes = [...list.matchAll(/"([^"]+)"/g)].map(([, route]) => route);
    const states = STATES.filter((state) => (state.room ?? '') === room && (room || !state.address.startsWith('#/campaign/')));
    const visited = new Set(states.map(({ address }) => routes.find((route) => address === route || (route !== '#/' && address.startsWith(`${route}/`))) ?? address));
    assert.ok(routes.length >= least);
    assert.deepEqual([...visited].sort(), [...routes].sort());
  });
}

/** What axe finds, a line each. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), TAGS);
  assert.equal(found.testEnvironment.userAgent.includes('Chrom'), true);
  return found.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${help}\n    ${target.join(' ')}\n    ${failureSummary.replaceAll('\n', ' ')}`));
}

/** Dialogs, and what behaves like one. */
const dialogs = (page) =>
  page.evaluate(() => [...document.querySelectorAll('dialog, [role=dialog], [role=alertdialog], [popover]')].map((one) => one.id || one.outerHTML.slice(0, 80)));

STATES.forEach((state, place) => {
  test(`axe: ${state.name}`, { timeout: 180_000 }, async () => {
    for (const look of looksFor(state, place)) {
      const visit = await openState(house, state, look);
      const where = Object.values(look).join(' ');
      assert.deepEqual(await violations(visit.page), [], where);
      assert.deepEqual(await dialogs(visit.page), DIALOGS[state.name] ?? [], `${where}: a dialog that is not in the list`);
      await leave(visit);
    }
  });
});

test('axe sees what is planted', { timeout: 60_000 }, async () => {
  const { page, context } = await openState(house, STATES.find(({ name }) => name === 'about'));
  await page.evaluate(() => {
    document.querySelector('main').insertAdjacentHTML('beforeend', '<dialog id="planted" open></dialog><img src="icon.svg"><p class="planted">pale</p>');
    document.querySelector('.planted').style.color = '#ddd';
  });
  const found = (await violations(page)).join('\n');
  for (const rule of ['image-alt', 'color-contrast']) assert.match(found, new RegExp(rule));
  assert.deepEqual(await dialogs(page), ['planted']);
  await context.close();
});
