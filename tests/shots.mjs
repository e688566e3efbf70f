// Takes pictures of every page and state: one contact sheet each (1280 and 360 px, Italian and English) in shots/, and
// the picture of the README. usage: shots.mjs [NAME...]; names are those of tests/journeys/states.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseLanguage } from './journeys/app.mjs';
import { openHouse } from './journeys/kit.mjs';
import { STATES, openState } from './journeys/states.mjs';
import { LANGUAGES } from './journeys/words.mjs';

const root = new URL('../', import.meta.url);
const SHEETS = new URL('shots/', root);
const README_PICTURE = fileURLToPath(new URL('style/readme.png', root));

/** Width of the page, and of its picture on the sheet. */
const SIZES = [[1280, 760], [360, 360]];

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Four pictures of a state, as { words, width, data }. */
async function pictures(house, state) {
  const taken = [];
  const { page, context } = await openState(house, state, { language: LANGUAGES[0] });
  for (const language of LANGUAGES) {
    if (state.wait !== false) await chooseLanguage(page, language);
    for (const [wide, width] of SIZES) {
      await page.setViewportSize({ width: wide, height: wide === 360 ? 740 : 900 });
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
      taken.push({ words: `${language}, ${wide} px`, width, data: picture.toString('base64') });
    }
  }
  await context.close();
  return taken;
}

/** One page with the pictures side by side, taken as a picture itself. */
async function sheet(house, { name, address }, taken) {
  const figure = ({ words, width, data }) =>
    `<figure><figcaption>${escape(words)}</figcaption><img width="${width}" src="data:image/png;base64,${data}"></figure>`;
  const style = 'body{margin:16px;font:16px sans-serif;background:#888}h1{font-size:20px;margin:0 0 8px}div{display:flex;gap:16px;align-items:start}figure{margin:0}img{display:block;background:#fff}';
  const page = await house.browser.newPage({ viewport: { width: 2 * (760 + 360) + 5 * 16, height: 400 } });
  await page.setContent(`<style>${style}</style><h1>${escape(name)} (${escape(address.slice(0, 60))})</h1><div>${taken.map(figure).join('')}</div>`, { waitUntil: 'load' });
  const path = fileURLToPath(new URL(`${name}.png`, SHEETS));
  await page.screenshot({ path, fullPage: true });
  await page.close();
  return path;
}

/** The profile, as the README shows it; with fewer colours where ImageMagick is there to choose them. */
async function readme(house) {
  const { page, context } = await openState(house, STATES.find(({ name }) => name === 'profile'), { language: 'it', height: 1000 });
  writeFileSync(README_PICTURE, await page.screenshot({ animations: 'disabled' }));
  await context.close();
  spawnSync('convert', [README_PICTURE, '-strip', '-dither', 'None', '-colors', '64', `png8:${README_PICTURE}`]);
  return `style/readme.png, ${Math.round(statSync(README_PICTURE).size / 1024)} KB`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STATES.some((state) => state.name === name));
if (unknown.length) {
  console.error(`shots: no state ${unknown.join(', ')}; there are: ${STATES.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
mkdirSync(SHEETS, { recursive: true });
const house = await openHouse();
try {
  for (const state of STATES.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    await sheet(house, state, await pictures(house, state));
    console.log(`shots/${state.name}.png`);
  }
  if (!wanted.length) console.log(await readme(house));
} finally {
  await house.close();
}
