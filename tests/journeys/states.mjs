// Every page in every state worth looking at: axe, the narrow screens and the pictures go through this one list.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { at, load, notice, planned, ready, seed } from './app.mjs';
import { crowd, file, rests } from './envelopes.mjs';
import { CAMPAIGN, ITEMS, PARTS, ROLE, SLOTS, content, record, sitting } from './records.mjs';
import { beginning, say } from './words.mjs';

const person = (how) => ({ person: record(how) });

/** What was made ready for the example campaign. */
const handed = (parts) => (
  { [CAMPAIGN.id]: { source: 'a1'.repeat(16), bands: 'b2'.repeat(32), parts, revision: 1, saved: false, contribution: Array(SLOTS).fill(0), mask: 'c3'.repeat(32) } }
);

/** Courses of the catalogue: one that is longer than a year's hours, and one that many would be offered. */
const [LONG, NEVER] = ['self-competenze-digitali', 'syl-qualita-servizi-digitali'];

/** Training done: two years, one of them from the catalogue, and a day that is still to come. */
export const LEARNED = [
  { day: '2025-03-14', title: 'Protocollo e gestione documentale', provider: 'Scuola regionale di pubblica amministrazione', course: null, minutes: 360 },
  { day: '2026-02-03', title: 'Qualità dei servizi digitali per il governo aperto', provider: 'Dipartimento della Funzione Pubblica – Syllabus', course: NEVER, minutes: 300 },
  { day: '2026-09-30', title: 'Scrivere in modo chiaro', provider: '', course: null, minutes: 210 },
  { day: '2099-01-02', title: 'Un giorno che deve ancora venire', provider: '', course: null, minutes: 60 },
];

/** A campaign packed into a link by an independent packer. */
export const packed = (campaign) => deflateRawSync(typeof campaign === 'string' ? campaign : JSON.stringify(campaign)).toString('base64url');

/** A campaign that is no example, of a name of its own. */
export const ROUND = { ...CAMPAIGN, id: 'autunno-2026', invented: false, title: { it: 'Competenze 2026', en: 'Skills 2026' }, body: { it: 'Comune di Prova', en: 'Municipality of Trial' } };

/** What was handed in to two campaigns: the first twice and changed since, the other once. */
const twoHanded = () => {
  const [made] = Object.values(handed(PARTS));
  return {
    [CAMPAIGN.id]: { ...made, title: CAMPAIGN.title, revision: 3, day: '2026-11-20' },
    'primavera-2026': { ...made, title: { it: 'Campagna di primavera', en: 'Spring campaign' }, revision: 2, saved: true, day: '2026-04-30' },
  };
};

const refuse = (context) => context.addInitScript(() => {
  IDBFactory.prototype.open = () => { throw new DOMException('planted', 'SecurityError'); };
});

/** The page of HR's rooms, and campaigns as they lie on its shelf. */
export const HR = 'hr.html';
/** What came out of the gates of the example campaign, as it lies there likewise; and what HR wrote beside it. */
export const SAMPLE = { [`campaign/${CAMPAIGN.id}`]: JSON.stringify(CAMPAIGN), [`aggregate/${CAMPAIGN.id}`]: JSON.stringify(content('sample-aggregate.json')) };
export const NOTES = {
  taken: 'Corso base per 120 persone degli sportelli, tra marzo e maggio.', planned: 'Corso avanzato entro giugno per chi dirige.', systems: '', office: 'Ufficio formazione',
  code: 'c_a944', mail: 'dati.aperti@borgo-esempio.example', address: 'https://www.borgo-esempio.example/dati/competenze', licence: '',
};
const NOTED = { ...SAMPLE, [`record/${CAMPAIGN.id}`]: JSON.stringify({ format: 'sestante-notes', version: 1, ...NOTES }) };
const kept = (...campaigns) => Object.fromEntries(campaigns.map((campaign) => [`campaign/${campaign.id}`, JSON.stringify(campaign)]));
/** What came out of gates, as it lies on HR's shelf. */
const EXAMPLE = content('sample-aggregate.json');
const gathered = (aggregate) => ({ ...kept({ format: 'sestante-campaign', version: 1, ...aggregate.campaign }), [`aggregate/${aggregate.campaign.id}`]: JSON.stringify(aggregate) });

/** The page of the ballot box, and a box as it lies on its shelf: its people all alike, or closed with a tally. */
export const BOX = 'box.html';
export const BOX_NAME = 'ab'.repeat(16);
const UNITS = CAMPAIGN.partitions.findIndex(({ parts }) => parts.every(({ roles = [] }) => !roles.length));
export const BUNDLE = CAMPAIGN.partitions[UNITS].parts[0];
export function ballot({ people = 7, closed = false, expected = 14, name = BOX_NAME } = {}) {
  const { format, version, ...campaign } = CAMPAIGN;
  const counts = Array(SLOTS).fill(0);
  const tables = CAMPAIGN.partitions.map(({ parts }, place) => [{ parts: place === UNITS ? [BUNDLE.id] : parts.map(({ id }) => id), people, variance: 4, counts }]);
  const inside = closed ? { tally: { gate: 'box', name, day: '2026-11-20', tables } } : { sums: counts };
  return { [`box-${name}`]: JSON.stringify({ format: 'sestante-ballot-box', version: 1, campaign, name, partition: UNITS, part: BUNDLE.id, expected, language: 'it', people, ...inside }) };
}

/** Sits down at the box, answers some statements, and goes to a page of the sitting by the links there. */
export async function sitAtBox(page, { answers = 0, to = [] } = {}) {
  await page.locator('#begin').click();
  await page.locator('#role').waitFor();
  if (answers) await page.locator('main a[href="#/sitting"]').click();
  for (let given = 0; given < answers; given += 1) {
    const before = await page.locator('#statement').textContent();
    await page.locator('.answers .answer').nth(1).click();
    await page.waitForFunction((before) => document.querySelector('#statement')?.textContent !== before, before);
  }
  for (const address of to) {
    await page.locator(`main a[href="${address}"]`).first().click();
    await page.locator(`main a[href="${address}"]`).first().waitFor({ state: 'detached' });
  }
}

/** A campaign small enough for a code. */
const SMALL = { ...ROUND, id: 'piccola-2026', ways: ROUND.ways.slice(1), partitions: ROUND.partitions.map((one) => ({ ...one, parts: one.parts.slice(0, 1).map(({ units, roles, ...part }) => part) })) };

/** HR begins a campaign; takes the invented body; goes to a step; reads a table whose rows are offices or people. */
const begin = (page) => page.locator('#new-campaign').click().then(() => page.locator('#title-it').waitFor());
const trial = (page) => page.locator('#try-sample').click().then(() => page.locator('#fix').waitFor());
const step = (page, name) => page.locator(`:is(.steps, .step-list) a[href$="/${name}"]`).first().click().then(() => at(page, new RegExp(`/${name}$`))).then(() => page.locator('.step-foot').waitFor());
const reading = async (page, text, lines) => {
  await begin(page);
  await step(page, 'body');
  await page.locator('#body-file').setInputFiles({ name: 'tabella.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator(`#lines-${lines}`).check();
  await page.locator('#counted').waitFor();
};
const OFFICES = 'Ufficio;Settore;Persone\nAnagrafe;Sportelli;40\nURP;Sportelli;1.200\nStrade;Lavori;30\nParchi;Lavori;25\n';
const PEOPLE = `Cognome;Nome;Ufficio;Profilo\n${Array.from({ length: 60 }, (_, place) => `Rossi${place};Ada;${['Strade', 'Parchi'][place % 2]};${place % 3 ? 'Geometra – perito' : 'Giardiniere capo'}`).join('\n')}\n`;

/** Collecting: so many people's envelopes, as one file; and files that are none. */
const SIDE = (side, people = 30) => file(`${side}.jsonl`, crowd(people).map((one) => one[side]).join('\n'));
const WRONG = [file('nota.txt', 'Buongiorno'), file('vuota.json', ''), file('a-meta.json', crowd(40)[39].hr.slice(0, 200)), file('garante.json', crowd(1)[0].trustee)];
const give = async (page, ...files) => {
  await rests(page);
  await page.locator('#intake-files').setInputFiles(files);
  await page.locator('.counters').first().waitFor();
  await page.waitForFunction(() => /[1-9]/.test(document.querySelector('[data-counter=counter-read]')?.textContent ?? ''));
  await rests(page);
};
const COLLECT = { room: HR, address: `#/collect/${CAMPAIGN.id}`, shelf: kept(CAMPAIGN) };

/** The trustee's room, with texts on its shelf. */
const LIST = JSON.stringify({ format: 'sestante-list', version: 1, campaign: CAMPAIGN.id, list: crowd(28).map(({ hr }) => JSON.parse(hr)).map(({ source, revision, parts }) => [source, revision, parts]) });
const CLOSING = JSON.stringify({ format: 'sestante-closing', version: 1, campaign: CAMPAIGN.id, day: '2026-11-25', list: [['00'.repeat(16), 1]], tables: [] });
const trustee = (texts) => ({ room: HR, address: '#/trustee', arrange: (_, page, url) => seed(page, url, texts, 'sestante-trustee') });
const WITH_CAMPAIGN = { campaign: JSON.stringify(CAMPAIGN) };

/** The page of the trainer's room, and the work of the invented example as it lies on its shelf: as a proposal left it, and with a trainer who is away all the time. */
export const TRAINER = 'trainer.html';
export const PLANNED = JSON.parse(readFileSync(new URL('../data/trainer/work.json', import.meta.url), 'utf8'));
export const work = (change = () => {}) => {
  const copy = structuredClone(PLANNED);
  change(copy);
  return { work: JSON.stringify(copy) };
};
export const falls = (work) => {
  const { trainer } = work.editions[0];
  work.resources.trainers.find(({ id }) => id === trainer).away = [`${work.resources.calendar.from}..${work.resources.calendar.to}`];
};
/** Two campaigns that are compared, as they lie on the trainer's shelf: before, after. */
export const AFTERWARDS = content('sample-aggregate-after.json');
export const pair = (before, after) => ({ 'compared/before': JSON.stringify(before), 'compared/after': JSON.stringify(after) });
export const COMPARED = pair(EXAMPLE, AFTERWARDS);
/** The same, had the units of its first part gone elsewhere and its second become three times as large. */
const shrunk = (aggregate) => {
  const copy = structuredClone(aggregate);
  const [first, second] = copy.campaign.partitions[0].parts;
  first.units = ['altrove'];
  second.headcount *= 3;
  return copy;
};
/** The comparisons of the parts of a partition. */
export const partsOf = (place) => (page) => page.locator('#effect-whom').selectOption(String(place)).then(() => page.locator('#effect-measure').waitFor());
/** What the planner thinks of the plan is there. */
export const judged = (page) => page.locator('#unserved[data-judged=true] :is(table, p)').first().waitFor();
/** Of what is printed, the first of many. */
const first = (page) => page.locator('#which').selectOption('0').then(() => page.waitForFunction(() => document.querySelectorAll('.paper h3').length === 1));
/** An edition that begins on a morning of January, whose trainer's calendar has an appointment then. */
export const BEGUN = PLANNED.editions.find(({ sessions: [first] }) => first < '2027-02' && first.endsWith('-am'));
/** A trainer's own calendar: a morning, each Wednesday afternoon of February, a week, and two appointments that cannot be read. */
export const DIARY = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Anna Bianchi', ...[
  ['SUMMARY:Dentista', `DTSTART:${BEGUN.sessions[0].slice(0, 10).replaceAll('-', '')}T094500`, 'DURATION:PT45M'],
  ['SUMMARY:Coro', 'DTSTART;TZID=Europe/Rome:20270203T163000', 'DTEND;TZID=Europe/Rome:20270203T180000', 'RRULE:FREQ=WEEKLY;COUNT=4'],
  ['SUMMARY:Ferie', 'DTSTART;VALUE=DATE:20270405', 'DTEND;VALUE=DATE:20270412'],
  ['SUMMARY:Pillola', 'DTSTART:20270111T080000Z', 'DURATION:PT5M', 'RRULE:FREQ=HOURLY;INTERVAL=6'],
  ['SUMMARY:Riunione', 'DTSTART;TZID=Asia/Tokyo:20270112T090000', 'DURATION:PT1H'],
].flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');
const diary = (page, input, text) => page.locator(input).setInputFiles({ name: 'calendario.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
const moreOf = (id) => (page) => page.locator(`#${id} [aria-expanded]`).first().click().then(() => page.locator('.row-more').waitFor());

/** A catalogue that a body gives out, as the trainer's room writes it: the invented body's courses beside the app's, two in three held twice, from so many days from today on. */
const daysOn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const givenOut = ({ from = 20, more = {} } = {}) => {
  const all = [...content('sample-courses.json').courses, ...content('courses.json').courses].map((course, place) => (place % 3 === 2 ? course : {
    ...course,
    editions: [0, 1].map((number) => ({
      number: place * 2 + number + 1,
      sessions: [0, 7].map((later) => ({ date: daysOn(from + (place % 20) + number * 30 + later), from: '09:00', to: '13:00' })),
      ...(place % 2 ? {} : { site: { it: 'Palazzo comunale', en: 'Town hall' } }),
    })),
  }));
  return JSON.stringify({ format: 'sestante-courses', version: 1, body: { it: 'Borgo Esempio', en: 'Borgo Esempio' }, made: daysOn(-3), invented: true, courses: all, ...more });
};
export const openCatalogue = (page, text, name = 'catalogo.json') => page.locator('#catalogue-file').setInputFiles(file(name, text));
const unfolded = (page) => page.locator('#catalogue > summary').click().then(() => page.locator('#catalogue .drop').waitFor());

/** Earlier sittings: in spring much as now, and one with the lowest answers. */
const SPRING = sitting({ latest: '2026-03-01', seed: '6f'.repeat(32) });
const LOW = sitting({ latest: '2026-09-30', answers: 80, answer: () => 0 });

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
 * name, address, and `room` where it is not the employee's app; `shelf` and `arrange` before the app starts, `act` when it is there; `wait: false` where it does not
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
  { name: 'profile-history', address: '#/profile', shelf: person({ role: ROLE, past: [SPRING] }), act: openAll },
  { name: 'profile-change', address: '#/profile', shelf: person({ role: ROLE, answers: 80, answer: () => 3, past: [SPRING, LOW], gone: 2 }) },
  { name: 'profile-new', address: '#/profile', shelf: person({ role: ROLE, answers: 0, past: [SPRING] }) },
  { name: 'compare-empty', address: '#/compare', shelf: person() },
  { name: 'compare', address: '#/compare', shelf: person({ answers: 80, answer: () => 3, past: [SPRING, LOW] }) },
  { name: 'gaps', address: '#/gaps', shelf: person({ role: ROLE }), act: openAll },
  { name: 'gaps-own', address: '#/gaps', shelf: person({ role: ROLE, answers: 80, targets: { 1.1: 8, 1.2: null, 'ai-build': 2 } }), act: (page) => page.locator('.gap input').first().press('End') },
  { name: 'gaps-no-role', address: '#/gaps', shelf: person({ targets: { 2.1: 5 } }) },
  { name: 'gaps-no-answers', address: '#/gaps', shelf: person({ answers: 0, role: ROLE }) },
  { name: 'path-no-answers', address: '#/path', shelf: person({ answers: 0, role: ROLE }) },
  { name: 'path-no-role', address: '#/path', shelf: person() },
  { name: 'path', address: '#/path', shelf: person({ role: ROLE }), act: planned },
  { name: 'path-none', address: '#/path', shelf: person({ role: ROLE, hours: 1 }), act: planned },
  { name: 'path-nothing-missing', address: '#/path', shelf: person({ role: ROLE, answers: ITEMS.length, answer: () => 3 }), act: planned },
  { name: 'path-failed', address: '#/path', shelf: person({ role: ROLE }), arrange: instead('worker_bg.wasm', (route) => route.abort()), act: planned, allow: [/^(console|error): /] },
  { name: 'path-preferences', address: '#/path', shelf: person({ role: ROLE, wanted: { languages: ['it', 'en'], without: ['live'], most_cents: 10_000 } }), act: (page) => planned(page).then(() => page.locator('.preferences > summary').click()) },
  { name: 'path-left-out', address: '#/path', shelf: person({ role: ROLE, wanted: { must: ['pok-ai-ethics', LONG], never: [NEVER] } }), act: (page) => planned(page).then(() => page.locator('#left').click()) },
  { name: 'path-undo', address: '#/path', shelf: person({ role: ROLE }), act: (page) => planned(page).then(() => page.locator('[id^=never-]').first().click()).then(() => page.locator('#undo').waitFor()) },
  { name: 'path-catalogue', address: '#/path', shelf: person({ role: ROLE }), act: (page) => planned(page).then(() => unfolded(page)) },
  { name: 'path-editions', address: '#/path', shelf: person({ role: ROLE, catalogue: givenOut() }), act: (page) => planned(page).then(() => unfolded(page)) },
  { name: 'path-editions-over', address: '#/path', shelf: person({ role: ROLE, catalogue: givenOut({ from: -90 }) }), act: (page) => planned(page).then(() => unfolded(page)).then(() => page.locator('#catalogue-over').waitFor()) },
  { name: 'path-editions-taken', address: '#/path', shelf: person({ role: ROLE }), act: (page) => planned(page).then(() => unfolded(page)).then(() => openCatalogue(page, givenOut())).then(() => told(page, 'notice-catalogue')) },
  { name: 'path-editions-some', address: '#/path', shelf: person({ role: ROLE }), act: (page) => planned(page).then(() => unfolded(page)).then(() => openCatalogue(page, givenOut().replace('"score":"1.1"', '"score":"9.9"'))).then(() => page.locator('#catalogue-leave').waitFor()) },
  { name: 'path-editions-refused', address: '#/path', shelf: person({ role: ROLE }), act: (page) => planned(page).then(() => unfolded(page)).then(() => openCatalogue(page, 'Buongiorno', 'nota.txt')).then(() => notice(page, 'nota.txt')) },
  { name: 'print-path-editions', address: '#/print/path', shelf: person({ role: ROLE, catalogue: givenOut() }), act: planned },
  { name: 'record', address: '#/record', shelf: person({ learned: LEARNED }) },
  { name: 'record-empty', address: '#/record' },
  { name: 'record-wrong', address: '#/record', shelf: person({ learned: LEARNED.slice(0, 1) }), act: (page) => page.locator('#learned-save').click().then(() => page.locator('[aria-invalid]').first().waitFor()) },
  { name: 'contribute-empty', address: '#/contribute' },
  { name: 'contribute-choose', address: '#/contribute', shelf: person({ role: ROLE }) },
  { name: 'contribute', address: '#/contribute', shelf: person({ role: ROLE, handed: handed(PARTS) }) },
  { name: 'contribute-open', address: '#/contribute', shelf: person({ role: ROLE, handed: handed(PARTS) }), act: openAll },
  { name: 'contribute-list', address: '#/contribute', shelf: person({ role: ROLE, handed: twoHanded() }), act: (page) => page.locator('#contributions .forget').last().click().then(() => page.locator('.forget-no').waitFor()) },
  { name: 'contribute-taken', address: '#/contribute', shelf: person({ role: ROLE, campaign: JSON.stringify(ROUND) }), act: (page) => page.locator('#leave').waitFor() },
  { name: 'campaign', address: `#/campaign/${packed(ROUND)}`, act: (page) => page.locator('#campaign-take').waitFor() },
  { name: 'campaign-replaces', address: `#/campaign/${packed(CAMPAIGN)}`, shelf: person({ campaign: JSON.stringify(ROUND) }), act: (page) => page.locator('#campaign-replaces').waitFor() },
  { name: 'campaign-taken', address: `#/campaign/${packed(ROUND)}`, ends: '#/', act: (page) => page.locator('#campaign-take').click().then(() => told(page, 'notice-taken')) },
  { name: 'campaign-broken', address: `#/campaign/${packed(ROUND).slice(0, 99)}`, act: (page) => page.locator('.refused').waitFor() },
  { name: 'campaign-unsound', address: `#/campaign/${packed({ ...ROUND, threshold: 2, version: 1 })}`, act: (page) => page.locator('.faults').waitFor() },
  { name: 'campaign-none', address: '#/campaign/', act: (page) => page.locator('#campaign-file').waitFor() },
  { name: 'data', address: '#/data', shelf: person({ role: ROLE, targets: { '1.1': 5 }, past: [{ seed: 'aa'.repeat(32), latest: '2026-03-02', trail: [[ITEMS[0].id, 2]] }], handed: handed(PARTS) }) },
  { name: 'data-erase', address: '#/data', shelf: person(), act: (page) => page.locator('#erase').click().then(() => page.locator('#erase-no').waitFor()) },
  { name: 'data-erased', address: '#/data', shelf: person(), act: (page) => page.locator('#erase').click().then(() => page.locator('.btn-grave').click()).then(() => says(page, 'remains-none')) },
  { name: 'data-unsure', address: '#/data', shelf: person(), arrange: (context) => context.addInitScript(() => Object.defineProperty(window, 'caches', { value: undefined })), act: (page) => page.locator('#erase').click().then(() => page.locator('.btn-grave').click()).then(() => page.locator('#remains').waitFor()) },
  { name: 'data-loaded', address: '#/data', shelf: person(), act: (page) => load(page, 'sestante.json', record({ role: ROLE })).then(() => told(page, 'notice-loaded')) },
  { name: 'data-not-loaded', address: '#/data', act: (page) => load(page, 'foto delle vacanze.json', 'rubbish').then(() => notice(page, 'foto delle vacanze.json')) },
  { name: 'notice-broken', address: '#/data', shelf: { person: 'rubbish' }, act: (page) => told(page, 'notice-broken') },
  { name: 'notice-refused', address: '#/', arrange: refuse, act: (page) => told(page, 'notice-refused') },
  { name: 'notice-clock', address: '#/', shelf: person({ latest: '2097-05-04' }), act: (page) => told(page, 'notice-clock') },
  { name: 'notice-cleared', address: '#/profile', shelf: person({ role: ROLE }), act: (page) => page.context().newCDPSession(page).then((session) => session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })).then(() => told(page, 'notice-cleared')) },
  { name: 'notice-erased-elsewhere', address: '#/profile', shelf: person({ role: ROLE }), act: (page) => page.evaluate(() => new BroadcastChannel('sestante').postMessage(true)).then(() => told(page, 'notice-erased-elsewhere')) },
  { name: 'notice-content', address: '#/', arrange: instead('data/bank.json', (route) => route.fulfill({ json: { format: 'sestante-bank', version: 1, items: [{ id: 'LO1.1.02', score: '7.7', kind: 'knowledge', band: 'basic' }] } })), act: (page) => page.locator('.notice').waitFor() },
  { name: 'print-profile', address: '#/print/profile', shelf: person({ role: ROLE }) },
  { name: 'print-path', address: '#/print/path', shelf: person({ role: ROLE }), act: planned },
  { name: 'print-record', address: '#/print/record', shelf: person({ learned: LEARNED }) },
  { name: 'print-empty', address: '#/print/profile' },
  { name: 'menu-unfolded', address: '#/', act: (page) => page.evaluate(() => document.querySelector('.menu-fold').click()) },
  { name: 'about', address: '#/about' },
  { name: 'about-played', address: '#/about', act: (page) => page.locator('.example-item').nth(1).locator('input').last().check().then(() => openAll(page)) },
  { name: 'privacy', address: '#/privacy' },
  { name: 'sources', address: '#/sources' },
  { name: 'hr-home-empty', room: HR, address: '#/' },
  { name: 'hr-home', room: HR, address: '#/', shelf: kept(CAMPAIGN, ROUND) },
  { name: 'hr-home-erase', room: HR, address: '#/', shelf: kept(ROUND), act: (page) => page.locator('#erase').click().then(() => page.locator('#erase-no').waitFor()) },
  { name: 'hr-name', room: HR, address: '#/', ends: '#/campaign', act: (page) => begin(page) },
  { name: 'hr-name-wrong', room: HR, address: '#/', ends: '#/campaign', act: (page) => begin(page).then(() => page.locator('#threshold').fill('3')).then(() => page.locator('#threshold').blur()).then(() => page.locator('#wrong').waitFor()) },
  { name: 'hr-body-empty', room: HR, address: '#/', ends: '#/campaign', act: (page) => begin(page).then(() => step(page, 'body')) },
  { name: 'hr-body-offices', room: HR, address: '#/', ends: '#/campaign', act: (page) => reading(page, OFFICES, 'offices') },
  { name: 'hr-body-people', room: HR, address: '#/', ends: '#/campaign', act: (page) => reading(page, PEOPLE, 'people') },
  { name: 'hr-body', room: HR, address: '#/', ends: '#/campaign', act: (page) => reading(page, OFFICES, 'offices').then(() => page.locator('#reading-take').click()).then(() => page.locator('.unit-row button').nth(1).click()).then(() => page.locator('.unit-form #unit-title').waitFor()) },
  { name: 'hr-groups', room: HR, address: '#/', ends: '#/campaign', act: (page) => trial(page).then(() => step(page, 'groups')).then(() => page.locator('.bundles > li').nth(1).locator('button').last().click()).then(() => page.locator('#group-5').click()).then(() => page.locator('.members').waitFor()) },
  { name: 'hr-families', room: HR, address: '#/', ends: '#/campaign', act: (page) => trial(page).then(() => step(page, 'families')) },
  { name: 'hr-offer', room: HR, address: '#/', ends: '#/campaign', act: (page) => trial(page).then(() => step(page, 'offer')) },
  { name: 'hr-ways', room: HR, address: '#/', ends: '#/campaign', act: (page) => trial(page).then(() => step(page, 'ways')) },
  { name: 'hr-campaign-to-do', room: HR, address: '#/', ends: '#/campaign', act: (page) => begin(page).then(() => page.locator('.steps a').last().click()).then(() => page.locator('.step-list').waitFor()) },
  { name: 'hr-campaign-ready', room: HR, address: '#/', ends: '#/campaign', act: (page) => trial(page) },
  { name: 'hr-campaign', room: HR, address: `#/campaign/${ROUND.id}`, shelf: kept(ROUND), act: (page) => page.locator('#link').waitFor().then(() => page.locator('#letter-staff > summary').click()).then(() => page.locator('.letter-text').first().waitFor()) },
  { name: 'hr-campaign-gone', room: HR, address: '#/campaign/nowhere' },
  { name: 'hr-poster', room: HR, address: `#/poster/${SMALL.id}`, shelf: kept(SMALL), act: (page) => page.locator('.qr').waitFor() },
  { name: 'hr-poster-long', room: HR, address: `#/poster/${ROUND.id}`, shelf: kept(ROUND), act: (page) => page.locator('.qr').waitFor() },
  { name: 'exports', room: HR, address: `#/exports/${CAMPAIGN.id}`, shelf: SAMPLE },
  { name: 'exports-noted', room: HR, address: `#/exports/${CAMPAIGN.id}`, shelf: NOTED },
  { name: 'exports-none', room: HR, address: `#/exports/${ROUND.id}`, shelf: kept(ROUND) },
  { name: 'report', room: HR, address: `#/report/${CAMPAIGN.id}`, shelf: SAMPLE },
  { name: 'literacy', room: HR, address: `#/literacy/${CAMPAIGN.id}`, shelf: NOTED },
  { name: 'hr-broken', room: HR, address: '#/', shelf: { 'campaign/x': 'rubbish' }, act: (page) => page.locator('.notice').waitFor() },
  { name: 'hr-collect-unknown', room: HR, address: '#/collect/nowhere' },
  { name: 'hr-collect-empty', ...COLLECT, act: rests },
  { name: 'hr-collect', ...COLLECT, act: (page) => give(page, SIDE('hr')).then(() => openAll(page)) },
  { name: 'hr-collect-troubles', ...COLLECT, act: (page) => give(page, SIDE('hr'), ...WRONG).then(() => page.locator('.troubles').waitFor()) },
  { name: 'trustee-empty', room: HR, address: '#/trustee', act: (page) => page.locator('#trustee-link').waitFor() },
  { name: 'trustee-campaign', ...trustee(WITH_CAMPAIGN), act: rests },
  { name: 'trustee-pairs', ...trustee({ ...WITH_CAMPAIGN, [`list/${CAMPAIGN.id}`]: LIST }), act: (page) => give(page, SIDE('trustee')).then(() => page.locator('[data-counter=pairs-both]').waitFor()).then(() => page.locator('#handed-in').fill('30')) },
  { name: 'trustee-sure', ...trustee({ ...WITH_CAMPAIGN, [`list/${CAMPAIGN.id}`]: LIST }), act: (page) => give(page, SIDE('trustee')).then(() => page.locator('#handed-in').fill('30')).then(() => page.locator('#close').click()).then(() => page.locator('#close-no').waitFor()) },
  { name: 'trustee-closed', ...trustee({ ...WITH_CAMPAIGN, [`closing/${CAMPAIGN.id}`]: CLOSING }), act: (page) => page.locator('#closed').waitFor() },
  { name: 'hr-refused', room: HR, address: '#/', arrange: refuse, act: (page) => told(page, 'hr-notice-refused') },
  { name: 'hr-picture-none', room: HR, address: `#/picture/${CAMPAIGN.id}`, shelf: kept(CAMPAIGN) },
  { name: 'hr-picture', room: HR, address: `#/picture/${EXAMPLE.campaign.id}`, shelf: gathered(EXAMPLE), act: openAll },
  { name: 'hr-picture-number', room: HR, address: `#/picture/${EXAMPLE.campaign.id}`, shelf: gathered(EXAMPLE), act: (page) => page.locator('#heat-partition').selectOption('1').then(() => page.locator('.heat-cell:visible').nth(1).click()).then(() => page.locator('#detail .bands').waitFor()) },
  { name: 'trainer-home', room: TRAINER, address: '#/' },
  { name: 'trainer-steps', room: TRAINER, address: '#/', shelf: work() },
  { name: 'trainer-example', room: TRAINER, address: '#/', act: (page) => page.locator('#example').click().then(() => page.locator('.desk-steps').waitFor()) },
  { name: 'trainer-erase', room: TRAINER, address: '#/', shelf: work(), act: (page) => page.locator('#erase').click().then(() => page.locator('#erase-no').waitFor()) },
  { name: 'trainer-broken', room: TRAINER, address: '#/', shelf: { work: 'rubbish' }, act: (page) => page.locator('.notice').waitFor() },
  { name: 'trainer-demand-none', room: TRAINER, address: '#/demand' },
  { name: 'trainer-demand', room: TRAINER, address: '#/demand', shelf: work(), act: (page) => page.locator('#line-0').click().then(() => page.locator('.need-inner').first().waitFor()) },
  { name: 'trainer-demand-waves', room: TRAINER, address: '#/demand', shelf: work(), act: (page) => page.locator('.switch').nth(1).click() },
  { name: 'trainer-rooms-none', room: TRAINER, address: '#/resources' },
  { name: 'trainer-rooms', room: TRAINER, address: '#/resources', shelf: work(), act: (page) => moreOf('rooms')(page).then(() => openAll(page)) },
  { name: 'trainer-trainers', room: TRAINER, address: '#/resources/trainers', shelf: work(), act: moreOf('trainers') },
  { name: 'trainer-calendar', room: TRAINER, address: '#/resources/calendar', shelf: work() },
  { name: 'trainer-groups', room: TRAINER, address: '#/resources/groups', shelf: work(), act: moreOf('groups') },
  { name: 'trainer-courses', room: TRAINER, address: '#/resources/courses', shelf: work(), act: moreOf('courses') },
  { name: 'trainer-money', room: TRAINER, address: '#/resources/money', shelf: work() },
  { name: 'trainer-fields-wrong', room: TRAINER, address: '#/resources', shelf: work(), act: async (page) => {
    for (const place of [1, 2, 3]) {
      await page.locator('#rooms .control:not(select)').nth(place).fill('molti');
      await page.locator('#rooms .control:not(select)').nth(place).press('Tab');
    }
    await page.locator('#usual-way').fill('molti');
    await page.locator('#usual-way').press('Tab');
    await page.locator('#usual-way[aria-invalid]').waitFor();
  } },
  { name: 'trainer-plan-none', room: TRAINER, address: '#/plan' },
  { name: 'trainer-plan-first', room: TRAINER, address: '#/plan', shelf: work((work) => { work.editions = []; }), act: (page) => page.locator('#propose').waitFor() },
  { name: 'trainer-plan', room: TRAINER, address: '#/plan', shelf: work(), act: judged },
  { name: 'trainer-plan-open', room: TRAINER, address: '#/plan', shelf: work(), act: (page) => page.locator('.edition-card').first().click().then(() => page.locator('.edition-open').waitFor()) },
  { name: 'trainer-plan-list', room: TRAINER, address: '#/plan', shelf: work(), act: (page) => page.locator('.plan-head .switch').nth(1).click().then(() => page.locator('.editions-table').waitFor()) },
  { name: 'trainer-plan-clash', room: TRAINER, address: '#/plan', shelf: work(falls), act: (page) => page.locator('.clash-way').first().click().then(() => page.locator('.edition-wrong').waitFor()) },
  { name: 'trainer-proposing', room: TRAINER, address: '#/plan', shelf: work(), act: (page) => page.locator('#effort').selectOption('effort-long').then(() => page.locator('#propose').click()).then(() => page.locator('#take').waitFor()) },
  { name: 'trainer-result-none', room: TRAINER, address: '#/result' },
  { name: 'trainer-result', room: TRAINER, address: '#/result', shelf: work() },
  { name: 'trainer-effect-none', room: TRAINER, address: '#/effect', shelf: work() },
  { name: 'trainer-effect', room: TRAINER, address: '#/effect', shelf: COMPARED, act: (page) => page.locator('#row-0').click().then(() => page.locator('.effect-more').waitFor()) },
  { name: 'trainer-effect-parts', room: TRAINER, address: '#/effect', shelf: COMPARED, act: partsOf(1) },
  { name: 'trainer-effect-apart', room: TRAINER, address: '#/effect', shelf: pair(EXAMPLE, shrunk(AFTERWARDS)), act: partsOf(0) },
  { name: 'trainer-effect-turned', room: TRAINER, address: '#/effect', shelf: pair(AFTERWARDS, EXAMPLE) },
  { name: 'trainer-files', room: TRAINER, address: '#/files', shelf: work(), act: openAll },
  { name: 'trainer-files-none', room: TRAINER, address: '#/files' },
  { name: 'trainer-busy', room: TRAINER, address: '#/resources/trainers', shelf: work(), act: (page) => moreOf('trainers')(page).then(() => diary(page, '#busy-file', DIARY)).then(() => page.locator('.busy-list').waitFor()).then(() => openAll(page)) },
  { name: 'trainer-busy-none', room: TRAINER, address: '#/resources/trainers', shelf: work(), act: (page) => moreOf('trainers')(page).then(() => diary(page, '#busy-file', 'Nome;Cognome')).then(() => page.locator('.busy-troubled').waitFor()) },
  { name: 'trainer-print-none', room: TRAINER, address: '#/print' },
  { name: 'trainer-print', room: TRAINER, address: '#/print', shelf: work(), act: judged },
  { name: 'trainer-print-trainers', room: TRAINER, address: '#/print/trainers', shelf: work(), act: first },
  { name: 'trainer-print-rooms', room: TRAINER, address: '#/print/rooms', shelf: work(), act: first },
  { name: 'trainer-print-groups', room: TRAINER, address: '#/print/groups', shelf: work(), act: first },
  { name: 'trainer-print-register', room: TRAINER, address: `#/print/registers/${PLANNED.editions.find(({ sessions }) => sessions.length > 1).id}`, shelf: work(), act: (page) => page.locator('.register-paper table').first().waitFor() },
  { name: 'trainer-refused', room: TRAINER, address: '#/', arrange: refuse, act: (page) => told(page, 'desk-notice-refused') },
  { name: 'box-opening', room: BOX, address: '' },
  { name: 'box-opening-form', room: BOX, address: `#/campaign/${packed(CAMPAIGN)}`, act: (page) => page.locator('#open').click().then(() => page.locator('[aria-invalid]').waitFor()) },
  { name: 'box-opening-broken', room: BOX, address: `#/campaign/${packed(ROUND).slice(0, 99)}`, shelf: { ...ballot({ people: 12, closed: true }), 'box-00': 'rubbish' }, act: (page) => page.locator('.refused').waitFor() },
  { name: 'box-next', room: BOX, address: '', shelf: ballot(), act: openAll },
  { name: 'box-next-enough', room: BOX, address: '', shelf: ballot({ people: 11 }) },
  { name: 'box-who', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page) },
  { name: 'box-sitting', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page, { answers: 2 }) },
  { name: 'box-leave', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page, { answers: 1 }).then(() => page.locator('#leave').click()).then(() => page.locator('#leave-no').waitFor()) },
  { name: 'box-picture', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page, { answers: 4, to: ['#/profile'] }) },
  { name: 'box-review', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page, { answers: 4, to: ['#/profile', '#/contribute'] }).then(() => openAll(page)) },
  { name: 'box-added', room: BOX, address: '', shelf: ballot(), act: (page) => sitAtBox(page, { answers: 4, to: ['#/profile', '#/contribute'] }).then(() => page.locator('#add').click()).then(() => page.locator('#next').waitFor()) },
  { name: 'box-warned', room: BOX, address: '', shelf: ballot(), arrange: (context) => context.clock.install(), act: (page) => sitAtBox(page, { answers: 1 }).then(() => page.clock.fastForward(545_000)).then(() => page.locator('.box-warned').waitFor()) },
  { name: 'box-idle', room: BOX, address: '', shelf: ballot(), arrange: (context) => context.clock.install(), act: (page) => sitAtBox(page, { answers: 1 }).then(() => page.clock.fastForward(605_000)).then(() => page.locator('#next').waitFor()) },
  { name: 'box-closing-few', room: BOX, address: '', shelf: ballot(), act: (page) => page.locator('#close').click().then(() => page.locator('#too-few').waitFor()).then(() => page.locator('#remove').click()) },
  { name: 'box-closing', room: BOX, address: '', shelf: ballot({ people: 12 }), act: (page) => page.locator('#close').click().then(() => page.locator('#counted').fill('11')).then(() => page.locator('#compare').click()).then(() => page.locator('#verdict').waitFor()) },
  { name: 'box-closing-beyond', room: BOX, address: '', shelf: ballot({ people: 40 }), act: (page) => page.locator('#close').click().then(() => page.locator('#beyond').waitFor()) },
  { name: 'box-closed', room: BOX, address: '', shelf: ballot({ people: 12 }), act: (page) => page.locator('#close').click().then(() => page.locator('#counted').fill('12')).then(() => page.locator('#compare').click()).then(() => page.locator('#close-yes').click()).then(() => page.locator('#save').waitFor()) },
  { name: 'box-refused', room: BOX, address: '', arrange: refuse, act: (page) => page.locator('#main h1').waitFor() },
];

/** Elements of role dialog that a state may hold. There are none: notices and questions stand in the page. */
export const DIALOGS = {};

/** Opens a state of the list in a house; `how` is what is added for this look. */
export async function openState(house, state, how = {}) {
  const { act, ends, name, ...open } = state;
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
async function arrived(page, { room, address, ends = address, wait = true }) {
  if (wait) {
    // The box leaves nothing in the address.
    if (room !== BOX) await at(page, ends);
    await page.locator('#main h1').waitFor();
  }
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}
