// Measures collecting in Chromium: 100,000 envelopes a side, from files to the list, the closing and the sums. Prints 'name value unit
// limit ok|OVER'. usage: collect.mjs PROGRAM [COUNT]; PROGRAM is the example `envelopes`. Memory is that of the whole renderer, worker
// among it, from the system's own account (VmHWM of /proc: the highest that it ever was).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complete, seed } from '../journeys/app.mjs';
import { rests } from '../journeys/envelopes.mjs';
import { openHouse } from '../journeys/kit.mjs';
import { CAMPAIGN } from '../journeys/records.mjs';

const [program, people = '100000'] = process.argv.slice(2);
const LIMITS = { seconds: 6, megabytes: 400 };

function print(name, value, unit, limit) {
  const over = value > limit;
  console.log(`${name} ${value} ${unit} ${limit} ${over ? 'OVER' : 'ok'}`);
  if (over) process.exitCode = 1;
}

/** The highest memory that a renderer of this browser ever had, in MB. */
async function highest(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peak = ({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024;
  return Math.round(Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(peak)));
}

/** Processor seconds that all of this browser has used: on a busy machine the clock says little. */
async function used(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const folder = mkdtempSync(join(tmpdir(), 'sestante-'));
const house = await openHouse();
try {
  spawnSync(program, ['make', people, folder], { stdio: 'inherit' });
  const open = async (address, database, texts) => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await seed(page, house.server.url, texts, database);
    await page.goto(`${house.server.url}hr.html${address}`);
    await complete(page);
    await rests(page);
    return { context, page };
  };
  const read = async (page, files) => {
    const started = Date.now();
    await page.locator('#intake-files').setInputFiles(files);
    await page.waitForFunction(() => document.querySelector('.intake').dataset.working === 'true' || /[1-9]/.test(document.querySelector('[data-counter=counter-read]')?.textContent ?? ''));
    await rests(page);
    return (Date.now() - started) / 1000;
  };
  const seconds = (from) => (Date.now() - from) / 1000;

  const trustee = await open('#/trustee', 'sestante-trustee', { campaign: JSON.stringify(CAMPAIGN) });
  let before = await used(house.browser);
  let took = await read(trustee.page, [join(folder, 'trustee.jsonl'), join(folder, 'list.json')]);
  let from = Date.now();
  await trustee.page.locator('[data-counter=pairs-both]').waitFor();
  await trustee.page.locator('#handed-in').fill(people);
  await trustee.page.locator('#close').click();
  await trustee.page.locator('#close-yes').click();
  await trustee.page.locator('#closed').waitFor();
  took += seconds(from);
  print('collect-trustee-processor', Number((await used(house.browser) - before).toFixed(2)), `s-${people}`, LIMITS.seconds);
  print('collect-trustee', Number(took.toFixed(2)), `s-${people}`, LIMITS.seconds);
  print('collect-trustee-memory', await highest(house.browser), 'MB', LIMITS.megabytes);
  const [file] = await Promise.all([trustee.page.waitForEvent('download'), trustee.page.locator('#save-closing').click()]);
  const closing = join(folder, 'closing.json');
  await file.saveAs(closing);
  await trustee.context.close();

  const hr = await open(`#/collect/${CAMPAIGN.id}`, 'sestante-hr', { [`campaign/${CAMPAIGN.id}`]: JSON.stringify(CAMPAIGN) });
  before = await used(house.browser);
  took = await read(hr.page, [join(folder, 'hr.jsonl')]);
  from = Date.now();
  await hr.page.locator('#intake-files').setInputFiles(closing);
  await hr.page.locator('.note-good').waitFor();
  took += seconds(from);
  print('collect-hr-processor', Number((await used(house.browser) - before).toFixed(2)), `s-${people}`, LIMITS.seconds);
  print('collect-hr', Number(took.toFixed(2)), `s-${people}`, LIMITS.seconds);
  print('collect-hr-memory', await highest(house.browser), 'MB', LIMITS.megabytes);
  await hr.context.close();
} finally {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
}
