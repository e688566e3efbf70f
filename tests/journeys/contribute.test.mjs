// Contributing to a campaign: parts found by typing, ways to hand in, own contributions over campaigns and revisions.
import assert from 'node:assert/strict';
import { at, counted, fileFrom, person, pick, visit } from './app.mjs';
import { focused, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { CAMPAIGN, ROLE, partTitle, record } from './records.mjs';
import { ROUND, packed } from './states.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const save = (page, half) => fileFrom(page, () => page.locator(`.envelope-${half} button`).click());

const envelope = async (page, half) => JSON.parse((await save(page, half)).text);

/** What the list says of a campaign. */
const entry = (page, title) => page.locator('.contribution', { hasText: title });

const shelf = { person: record({ role: ROLE, unit: 'avvocatura' }) };

for (const language of LANGUAGES) {
  journey(`the part is found by typing the name of one's unit, by keyboard, ${language}`, { language, address: '#/contribute', shelf: { person: record({ role: ROLE }) } }, async ({ page }) => {
    const wanted = 'b12';
    const part = CAMPAIGN.partitions[0].parts.find(({ id }) => id === wanted);
    const words = part.units[1].title[language];
    assert.notEqual(words, part.title[language], 'the unit is called otherwise than its part');
    await tabTo(page, '#part-0');
    await page.keyboard.type(words);
    await page.locator('#part-0-list [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#part-0[aria-expanded=false]').waitFor();
    await focused(page, '#part-0');
    assert.equal(await page.locator('#part-0').inputValue(), partTitle(language, 0, wanted));
    await page.locator('#part-0-hint', { hasText: count(language, 'part-chosen', part.headcount) }).waitFor();
    const hr = await envelope(page, 'hr');
    assert.equal(hr.parts[0], wanted);
    assert.deepEqual((await person(page)).unit, null, 'what was typed is kept nowhere');
  });

  journey(`the ways of the campaign come first, as plain text, and every channel says what it gives away, ${language}`, { language, address: '#/contribute', shelf: { person: record({ role: ROLE, campaign: JSON.stringify({ ...ROUND, ways: [ROUND.ways[1], { channel: 'share', text: { it: 'In due cartelle.', en: 'In two folders.' }, hr: '\\\\server\\hr', trustee: 'https://garante.example/drop?x=1' }] }) }) } }, async ({ page }) => {
    const titles = await page.locator('.channel > summary').allInnerTexts();
    const named = say(language, 'guide-named');
    assert.deepEqual(titles.map((title) => title.includes(named)), [true, true, false]);
    const guide = page.locator('#guide');
    for (const words of ['https://garante.example/drop?x=1', '\\\\server\\hr']) await guide.getByText(words).waitFor();
    await counted(guide.locator('a, button, input'), 0, 'nothing there leads out');
    await guide.locator('.channel > summary').last().click();
    for (const channel of ['mail', 'share', 'box']) for (const what of ['gives', 'least']) await guide.getByText(say(language, `guide-${channel}-${what}`)).waitFor();
  });

  journey(`own contributions over two campaigns and revisions, ${language}`, { language, address: '#/contribute', shelf }, async ({ page, url }) => {
    const today = (await page.evaluate(() => { const now = new Date(); return [now.getDate(), now.getMonth() + 1].map((one) => String(one).padStart(2, '0')).concat(now.getFullYear()).join('/'); }));
    await entry(page, CAMPAIGN.title[language]).getByText(say(language, 'list-ready', { revision: 1 })).waitFor();
    await counted(page.locator('.forget'), 0, 'nothing to forget yet');
    assert.equal(await page.locator('#part-0').inputValue(), partTitle(language, 0, 'b03'), 'the unit of the start proposes its part');
    const first = await save(page, 'hr');
    assert.match(first.name, /^sestante-hr-[0-9a-f]{8}\.json$/);
    const one = JSON.parse(first.text);
    assert.ok(!first.text.includes('avvocatura') && !first.text.includes(ROLE), 'unit and role stay here');
    await entry(page, CAMPAIGN.title[language]).getByText(say(language, 'list-saved', { revision: 1, day: today })).waitFor();
    await pick(page, '#part-0', partTitle(language, 0, 'b08'));
    await entry(page, CAMPAIGN.title[language]).getByText(say(language, 'list-changed', { revision: 2, day: today })).waitFor();
    const again = await envelope(page, 'hr');
    assert.deepEqual([again.revision, again.source, again.share], [2, one.source, one.share], 'the same counts under the same mask');

    await page.goto(`${url}#/campaign/${packed(ROUND)}`);
    await page.locator('#campaign-take').click();
    await at(page, '#/');
    await visit(page, '#/contribute');
    await entry(page, ROUND.title[language]).getByText(say(language, 'list-ready', { revision: 1 })).waitFor();
    await entry(page, CAMPAIGN.title[language]).getByText(say(language, 'list-other')).waitFor();
    const other = await envelope(page, 'trustee');
    assert.deepEqual([other.campaign, other.revision], [ROUND.id, 1]);
    assert.notEqual(other.source, one.source, 'another campaign, another random name');
    const listed = await page.locator('#contributions').innerText();
    assert.ok(!/\b[01](, ?[01]){3}/.test(listed) && !listed.includes(one.source.slice(0, 8)), 'neither counts nor the random name are in the list');

    const forget = entry(page, CAMPAIGN.title[language]);
    await forget.locator('.forget').click();
    await forget.getByText(say(language, 'list-forget-sure')).waitFor();
    await focused(page, '.forget-no');
    await page.keyboard.press('Enter');
    assert.ok(await forget.count(), 'no: it stays');
    await forget.locator('.forget').click();
    await forget.locator('.forget-yes').click();
    await forget.waitFor({ state: 'detached' });
    assert.deepEqual(Object.keys((await person(page)).handed), [ROUND.id]);
    await entry(page, ROUND.title[language]).locator('.forget').click();
    await entry(page, ROUND.title[language]).locator('.forget-yes').click();
    await entry(page, ROUND.title[language]).getByText(say(language, 'list-ready', { revision: 1 })).waitFor();
    const fresh = await envelope(page, 'hr');
    assert.notEqual(fresh.source, other.source, 'a new random name: counted as another person');
  });
}

journey('without answers there is nothing to contribute, but a campaign can be chosen', { address: '#/contribute' }, async ({ page }) => {
  await page.getByText(say('it', 'contribute-empty')).waitFor();
  await counted(page.locator('.envelope, #part-0, #contributions'), 0);
  await counted(page.locator('#campaign-file'), 1);
});

journey('on a phone the two buttons come before everything that can be read at leisure', { address: '#/contribute', shelf, width: 360, height: 740 }, async ({ page }) => {
  const top = async (selector) => (await page.locator(selector).first().boundingBox()).y;
  await page.locator('.envelope-hr button').waitFor();
  assert.ok(await top('.envelope-trustee button') < 740 * 3.2, `in three screens: ${await top('.envelope-trustee button')}`);
  assert.ok(await top('.envelope-trustee button') < await top('#guide'));
  await counted(page.locator('.counts:visible'), 0, 'the table is folded');
});
