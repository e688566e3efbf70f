// A campaign by a link or a file: looked at, taken, refused, replaced; broken and hostile links; its fingerprint.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { at, counted, hash, notice, person, visit } from './app.mjs';
import { focused, press, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { CAMPAIGN, ROLE, record } from './records.mjs';
import { ROUND, packed } from './states.mjs';
import { LANGUAGES, beginning, say } from './words.mjs';

const { journey } = houseForFile();

const link = (campaign) => `#/campaign/${packed(campaign)}`;

const take = (page) => page.locator('#campaign-take');

/** Gives a file to the input for campaigns. */
const file = (page, name, text) =>
  page.locator('#campaign-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The fingerprint as the page shows it, without its spaces. */
const print = async (page) => (await page.locator('.fingerprint-code').first().textContent()).replaceAll(' ', '');

/** The campaign as the app writes it: fields in its order, what is missing left out. */
function written({ id, invented, title, body, trustee, from, to, ways, threshold, partitions, scores, areas, offer }) {
  const both = ({ it, en }) => ({ it, en });
  const unit = (one) => (typeof one === 'string' ? one : { id: one.id, title: both(one.title) });
  const part = ({ id, title, headcount, roles, units }) => ({ id, title: both(title), headcount, roles, units: units?.map(unit) });
  return JSON.stringify({
    format: 'sestante-campaign', version: 1, id, invented, title: both(title), body: both(body), trustee: both(trustee), from, to,
    ways: ways?.map(({ channel, text, hr, trustee }) => ({ channel, text: both(text), hr, trustee })),
    threshold, partitions: partitions.map(({ id, title, parts }) => ({ id, title: both(title), parts: parts.map(part) })), scores, areas, offer,
  });
}

for (const language of LANGUAGES) {
  journey(`a link shows the campaign, and it is taken only on yes, ${language}`, { language, address: link(ROUND) }, async ({ page }) => {
    await take(page).waitFor();
    const main = await page.locator('#main').innerText();
    for (const words of [ROUND.title[language], ROUND.body[language], ROUND.trustee[language], '02/11/2026', '29/01/2027', '80', '35']) assert.ok(main.includes(words), words);
    await counted(page.locator('.example-mark'), 0, 'it is no example');
    assert.equal(await person(page), null, 'nothing is kept yet');
    const long = await hash(page);
    await take(page).click();
    await at(page, '#/');
    await notice(page, ROUND.title[language]);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1');
    const kept = await person(page);
    assert.deepEqual(JSON.parse(kept.campaign), ROUND, 'the text as it came');
    await page.goBack();
    assert.notEqual(await hash(page), long, 'the long address is not in the history');
  });

  journey(`not now: nothing is kept, ${language}`, { language, address: link(ROUND) }, async ({ page }) => {
    await page.locator('#campaign-decline').click();
    await at(page, '#/');
    await counted(page.locator('.notice'), 0);
    assert.equal((await person(page))?.campaign ?? null, null);
  });

  journey(`a link that is no sound campaign is told in words, ${language}`, { language }, async ({ page }) => {
    const whole = packed(ROUND);
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, '0'), { level: 9 }).toString('base64url');
    assert.ok(bomb.length < 300_000, 'a bomb of 200 MB is a link of less than 300 KB');
    for (const [what, behind, title, words] of [
      ['cut off', whole.slice(0, whole.length / 2), 'campaign-broken-link', 'campaign-damaged'],
      ['one letter gone', whole.slice(1), 'campaign-broken-link', 'campaign-damaged'],
      ['no base64url', 'https://example.org/?q=%20', 'campaign-broken-link', 'campaign-damaged'],
      ['something behind it', `${whole}AAAA`, 'campaign-broken-link', 'campaign-damaged'],
      ['a bomb', bomb, 'campaign-broken-link', 'campaign-too-long'],
      ['over-long', 'A'.repeat(1_000_001), 'campaign-broken-link', 'campaign-too-long'],
      ['no JSON', packed('rubbish'), 'campaign-unsound', 'fault-damaged'],
      ['bytes that are no text', deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])).toString('base64url'), 'campaign-broken-link', 'campaign-damaged'],
      ['nested without end', packed('['.repeat(100_000)), 'campaign-unsound', 'fault-damaged'],
      ['another kind', packed(record()), 'campaign-unsound', 'fault-not-ours'],
      ['newer', packed({ ...ROUND, version: 2 }), 'campaign-unsound', 'fault-newer'],
      ['a threshold of two', packed({ ...ROUND, threshold: 2 }), 'campaign-unsound', 'fault-rule'],
      ['a group of three', packed({ ...ROUND, partitions: ROUND.partitions.map((one, place) => (place ? one : { ...one, parts: [{ ...one.parts[0], headcount: 3 }, ...one.parts.slice(1)] })) }), 'campaign-unsound', 'fault-rule'],
      ['25 courses', packed({ ...ROUND, offer: Array.from({ length: 25 }, (_, place) => `c-${place}`) }), 'campaign-unsound', 'fault-rule'],
      ['both envelopes to one place', packed({ ...ROUND, ways: [{ ...ROUND.ways[0], trustee: ROUND.ways[0].hr }] }), 'campaign-unsound', 'fault-rule'],
    ]) {
      await visit(page, '#/privacy');
      await page.evaluate((behind) => { location.hash = `#/campaign/${behind}`; }, behind);
      const refused = page.locator('.refused', { hasText: say(language, title) });
      await refused.waitFor();
      assert.ok((await refused.innerText()).includes(beginning(language, words).split('(')[0].trim()), `${what}: ${await refused.innerText()}`);
      await counted(take(page), 0, what);
      assert.equal((await person(page))?.campaign ?? null, null, what);
    }
  });
}

journey('texts of a campaign are shown as text', { address: link({ ...ROUND, title: { it: '<img src=x onerror=alert(1)>', en: '<b>x</b>' }, body: { it: '[link](javascript:alert(1)) https://example.org', en: 'x' } }) }, async ({ page }) => {
  await take(page).waitFor();
  assert.equal(await page.locator('.campaign-card h2').textContent(), '<img src=x onerror=alert(1)>');
  await counted(page.locator('#main img, #main a'), 0, 'no picture, no link');
});

journey('a campaign taken before is named and replaced only on yes; what was handed in stays listed', { address: link(CAMPAIGN), shelf: { person: record({ role: ROLE, campaign: JSON.stringify(ROUND), handed: { [ROUND.id]: { title: ROUND.title, source: 'a1'.repeat(16), bands: 'b2'.repeat(32), parts: ['b01', 'polizia'], revision: 2, saved: true, day: '2026-11-20', contribution: [], mask: 'c3'.repeat(32) } } }) } }, async ({ page, url }) => {
  await page.locator('#campaign-replaces', { hasText: ROUND.title.it }).waitFor();
  await page.locator('#campaign-decline').click();
  await at(page, '#/');
  assert.equal(JSON.parse((await person(page)).campaign).id, ROUND.id, 'the one before stays');
  await page.goto(url + link(CAMPAIGN));
  await take(page).click();
  await at(page, '#/');
  await notice(page, CAMPAIGN.title.it);
  assert.equal(JSON.parse((await person(page)).campaign).id, CAMPAIGN.id);
  await visit(page, '#/contribute');
  await page.locator('.contribution', { hasText: ROUND.title.it }).getByText(say('it', 'list-saved', { revision: 2, day: '20/11/2026' })).waitFor();
  await page.goto(url + link(CAMPAIGN));
  await page.getByText(say('it', 'campaign-same')).waitFor();
  await counted(take(page), 0, 'the same one is not taken twice');
  await page.goto(url + link({ ...CAMPAIGN, threshold: 12 }));
  await page.locator('#campaign-replaces', { hasText: beginning('it', 'campaign-replaces-alike') }).waitFor();
});

journey('the same campaign has the same fingerprint by link and by file, another one another', { address: link(ROUND) }, async ({ page, url }) => {
  await take(page).waitFor();
  const own = await print(page);
  assert.equal(own, createHash('sha256').update(written(ROUND)).digest('hex').slice(0, 32));
  await visit(page, '#/contribute');
  await file(page, 'campagna.json', JSON.stringify({ note: 'x', ...ROUND }, null, 2));
  await take(page).waitFor();
  assert.equal(await print(page), own, 'spaces and what the app does not read make no difference');
  await page.goto(url + link({ ...ROUND, id: 'autunno-2026-17' }));
  await page.waitForFunction((own) => document.querySelector('.fingerprint-code')?.textContent.replaceAll(' ', '') !== own, own);
  assert.match(await print(page), /^[0-9a-f]{32}$/);
});

journey('by file: a broken one is told with its name, a sound one is looked at and taken; dropping works too', { address: '#/contribute' }, async ({ page }) => {
  await file(page, 'foto.json', 'rubbish');
  await page.locator('.faults', { hasText: 'foto.json' }).waitFor();
  assert.equal(await hash(page), '#/campaign/');
  await file(page, 'enorme.json', `${JSON.stringify(ROUND)}${' '.repeat(3_000_000)}`);
  await page.locator('.faults', { hasText: 'enorme.json' }).waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'campagna.json', { type: 'application/json' }));
    return data;
  }, JSON.stringify(ROUND));
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
  await take(page).click();
  await at(page, '#/');
  assert.equal(JSON.parse((await person(page)).campaign).id, ROUND.id);
});

journey('by keyboard: a campaign is taken, and left again', { address: link(ROUND), shelf: { person: record({ role: ROLE }) } }, async ({ page }) => {
  await take(page).waitFor();
  await press(page, '#campaign-take');
  await at(page, '#/');
  await focused(page, '#main h1');
  await visit(page, '#/contribute');
  await tabTo(page, '#leave');
  await page.keyboard.press('Enter');
  await page.getByText(say('it', 'contribute-invented'), { exact: true }).waitFor();
  await focused(page, '#main h1');
  assert.equal((await person(page)).campaign, null);
});
