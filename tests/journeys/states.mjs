// Every page in every state worth looking at: axe, the narrow screens and the pictures go through this one list.
import { at, load, notice, planned, ready } from './app.mjs';
import { CAMPAIGN, ITEMS, PARTS, ROLE, SLOTS, record } from './records.mjs';
import { beginning, say } from './words.mjs';

const person = (how) => ({ person: record(how) });

/** What was made ready for the example campaign. */
const handed = (parts) => (
  { [CAMPAIGN.id]: { source: 'a1'.repeat(16), bands: 'b2'.repeat(32), parts, revision: 1, saved: false, contribution: Array(SLOTS).fill(0), mask: 'c3'.repeat(32) } }
);

const refuse = (context) => context.addInitScript(() => {
  IDBFactory.prototype.open = () => { throw new DOMException('planted', 'SecurityError'); };
});

/** Puts something in the place of one of the app's files. */
const instead = (file, answer) => (context) => context.route((url) => url.pathname.endsWith(`/${file}`), answer);

const openAll = async (page) => {
  const closed = page.locator('main details:not([open]) > summary');
  while (await closed.count()) await closed.first().click();
};

/** Waits for the notice of a name, in whatever language the page is in. */
const told = async (page, name) => notice(page, beginning(await page.getAttribute('html', 'lang'), name));

/** Waits for the page to say a phrase, in whatever language it is in. */
const says = async (page, name) => page.locator('#main').getByText(say(await page.getAttribute('html', 'lang'), name)).waitFor();

/**
 * name, address; `shelf` and `arrange` before the app starts, `act` when it is there; `wait: false` where it does not
 * start, `wait: ready` where only its first screen comes; `allow` what the guard lets pass.
 */
export const STATES = [
  { name: 'start', address: '#/' },
  { name: 'start-shared', address: '#/', act: (page) => page.locator('.tick input').check() },
  { name: 'start-resume', address: '#/', shelf: person({ role: ROLE }) },
  { name: 'start-shared-answers', address: '#/', shelf: person(), act: (page) => page.locator('.tick input').check().then(() => page.locator('.unkept').waitFor()) },
  { name: 'start-area', address: '#/', shelf: person({ answers: 0, goal: 'area', area: '4', length: 'standard' }) },
  { name: 'start-goal-no-role', address: '#/', act: (page) => page.locator('.goals input[value=role]').check().then(() => says(page, 'start-goal-role-none')) },
  { name: 'combo-open', address: '#/', act: (page) => page.locator('#unit').click().then(() => page.getByRole('option').first().waitFor()) },
  { name: 'combo-found', address: '#/', act: (page) => page.locator('#unit').pressSequentially('quartiere').then(() => page.getByRole('option').first().waitFor()) },
  { name: 'combo-nothing', address: '#/', act: (page) => page.locator('#role').pressSequentially('astronauta').then(() => page.locator('.combo-remark').waitFor()) },
  { name: 'start-loading', address: '#/', wait: false, arrange: instead('sestante_bg.wasm', () => {}), act: (page) => page.locator('#starting').waitFor() },
  { name: 'start-failed', address: '#/', wait: false, arrange: instead('sestante_bg.wasm', (route) => route.abort()), act: (page) => page.locator('#not-started').waitFor(), allow: [/^console: /] },
  { name: 'waiting', address: '#/profile', wait: ready, arrange: instead('data/bank.json', () => {}), act: (page) => says(page, 'content-coming') },
  { name: 'content-failed', address: '#/sitting', wait: ready, arrange: instead('data/bank.json', (route) => route.abort()), act: (page) => says(page, 'content-failed'), allow: [/^console: /] },
  { name: 'sitting', address: '#/sitting', shelf: person({ answers: 0, open: 1 }) },
  { name: 'sitting-answered', address: `#/sitting/${ITEMS[5].id}`, shelf: person({ open: 1 }), act: openAll },
  { name: 'sitting-end', address: '#/sitting', shelf: person({ answers: ITEMS.length }) },
  { name: 'enough', address: '#/enough', shelf: person({ answers: 40 }) },
  { name: 'enough-not-yet', address: '#/enough', shelf: person({ answers: 6 }) },
  { name: 'enough-standard', address: '#/enough', shelf: person({ answers: 90, length: 'standard' }) },
  { name: 'enough-thorough', address: '#/enough', shelf: person({ answers: 180, length: 'thorough' }) },
  { name: 'enough-area', address: '#/enough', shelf: person({ answers: 40, scores: ['4.1', '4.2', '4.3', '4.4'], goal: 'area', area: '4' }) },
  { name: 'enough-ai', address: '#/enough', shelf: person({ answers: 16, scores: ['ai-work', 'ai-build'], goal: 'ai' }) },
  { name: 'sitting-end-goal', address: '#/sitting', shelf: person({ answers: ITEMS.length, scores: ['ai-work', 'ai-build'], goal: 'ai', length: 'thorough' }) },
  { name: 'profile-empty', address: '#/profile' },
  { name: 'profile-part', address: '#/profile', shelf: person({ answers: 3, scores: ['1.1'], role: ROLE }) },
  { name: 'profile', address: '#/profile', shelf: person({ role: ROLE }) },
  { name: 'profile-open', address: '#/profile', shelf: person({ role: ROLE }), act: openAll },
  { name: 'profile-no-role', address: '#/profile', shelf: person() },
  { name: 'path-no-answers', address: '#/path', shelf: person({ answers: 0, role: ROLE }) },
  { name: 'path-no-role', address: '#/path', shelf: person() },
  { name: 'path', address: '#/path', shelf: person({ role: ROLE }), act: planned },
  { name: 'path-none', address: '#/path', shelf: person({ role: ROLE, hours: 1 }), act: planned },
  { name: 'path-nothing-missing', address: '#/path', shelf: person({ role: ROLE, answers: ITEMS.length, answer: () => 3 }), act: planned },
  { name: 'path-failed', address: '#/path', shelf: person({ role: ROLE }), arrange: instead('worker_bg.wasm', (route) => route.abort()), act: planned, allow: [/^(console|error): /] },
  { name: 'contribute-empty', address: '#/contribute' },
  { name: 'contribute-choose', address: '#/contribute', shelf: person({ role: ROLE }) },
  { name: 'contribute', address: '#/contribute', shelf: person({ role: ROLE, handed: handed(PARTS) }) },
  { name: 'contribute-open', address: '#/contribute', shelf: person({ role: ROLE, handed: handed(PARTS) }), act: openAll },
  { name: 'data', address: '#/data', shelf: person({ role: ROLE }) },
  { name: 'data-erase', address: '#/data', shelf: person(), act: (page) => page.locator('#erase').click().then(() => page.locator('#erase-no').waitFor()) },
  { name: 'data-erased', address: '#/data', shelf: person(), act: (page) => page.locator('#erase').click().then(() => page.locator('.btn-grave').click()).then(() => told(page, 'notice-erased')) },
  { name: 'data-loaded', address: '#/data', shelf: person(), act: (page) => load(page, 'sestante.json', record({ role: ROLE })).then(() => told(page, 'notice-loaded')) },
  { name: 'data-not-loaded', address: '#/data', act: (page) => load(page, 'foto delle vacanze.json', 'rubbish').then(() => notice(page, 'foto delle vacanze.json')) },
  { name: 'notice-broken', address: '#/data', shelf: { person: 'rubbish' }, act: (page) => told(page, 'notice-broken') },
  { name: 'notice-refused', address: '#/', arrange: refuse, act: (page) => told(page, 'notice-refused') },
  { name: 'notice-content', address: '#/', arrange: instead('data/bank.json', (route) => route.fulfill({ json: { format: 'sestante-bank', version: 1, items: [{ id: 'LO1.1.02', score: '7.7', kind: 'knowledge', band: 'basic' }] } })), act: (page) => page.locator('.notice').waitFor() },
  { name: 'about', address: '#/about' },
  { name: 'sources', address: '#/sources' },
];

/** Elements of role dialog that a state may hold. There are none: notices and questions stand in the page. */
export const DIALOGS = {};

/** Opens a state of the list in a house; `how` is what is added for this look. */
export async function openState(house, state, how = {}) {
  const { act, name, ...open } = state;
  const visit = await house.open({ ...open, ...how });
  try {
    await act?.(visit.page);
    await arrived(visit.page, state);
  } catch (error) {
    error.message = `state ${name}: ${error.message}`;
    throw error;
  }
  return visit;
}

/** The page of the address is drawn, in its fonts. */
async function arrived(page, { address, wait = true }) {
  if (wait) {
    await at(page, address);
    await page.locator('#main h1').waitFor();
  }
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}
