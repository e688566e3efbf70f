// The method page: the example to play with, the design values; the privacy page.
import assert from 'node:assert/strict';
import { person, visit } from './app.mjs';
import { seen, tabTo } from './keys.mjs';
import { houseForFile } from './kit.mjs';
import { content } from './records.mjs';
import { LANGUAGES, say } from './words.mjs';

const { journey } = houseForFile();

/** The level that the example calls most plausible. */
const level = async (page) => Number(/\d/.exec(await page.locator('#example-middle').textContent())[0]);

/** How far right the mark stands on the arc. */
const mark = async (page) => Number(await page.locator('.example-result .arc-mark').getAttribute('cx'));

const shares = (page) => page.locator('.column-share').allTextContents();

const answers = (page) => page.evaluate(() => [...document.querySelectorAll('.example-item input')].filter((one) => one.checked).map((one) => Number(one.value)));

for (const language of LANGUAGES) {
  journey(`raising an answer never lowers the level, by keyboard, ${language}`, { language, address: '#/about' }, async ({ page }) => {
    assert.deepEqual(await answers(page), [3, 2, 1, 0], 'it starts with sensible answers');
    const [before, start] = [await shares(page), await level(page)];
    const bank = content('bank.json').items;
    const texts = new Map(content(`bank.${language}.json`).statements.map(({ id, text }) => [text, id]));
    const items = (await page.locator('.example-item legend').allTextContents()).map((text) => bank.find(({ id }) => id === texts.get(text)));
    assert.deepEqual(items.map(({ band }) => band), ['basic', 'intermediate', 'advanced', 'highly-advanced'], 'one real statement a band');
    assert.equal(new Set(items.map(({ score }) => score)).size, 1, 'of one competence');

    // All answers to the lowest, then each up by the arrow key.
    for (const place of [0, 1, 2, 3]) {
      await tabTo(page, `input[name=example-${place}]`);
      while ((await answers(page))[place] > 0) await page.keyboard.press('ArrowUp');
    }
    const lowest = await level(page);
    assert.equal(lowest, 1);
    let last = [lowest, await mark(page)];
    for (const place of [3, 2, 1, 0]) {
      if (place < 3) await tabTo(page, `input[name=example-${place}]`, 'Shift+Tab');
      for (let answer = 1; answer <= 3; answer += 1) {
        await page.keyboard.press('ArrowDown');
        await seen(page, false);
        assert.equal((await answers(page))[place], answer);
        const now = [await level(page), await mark(page)];
        assert.ok(now[0] >= last[0], `level ${last[0]} to ${now[0]} by a better answer`);
        assert.ok(now[1] > last[1], `the mark goes from ${last[1]} to ${now[1]}`);
        last = now;
      }
    }
    assert.ok(last[0] >= 7, `all highest is level ${last[0]}`);
    await tabTo(page, '#example-again');
    await page.keyboard.press('Enter');
    assert.deepEqual([await answers(page), await shares(page), await level(page)], [[3, 2, 1, 0], before, start]);
    assert.equal(await person(page), null, 'nothing of it is kept');
  });

  journey(`the shares of the eight levels are a distribution, said in words too, ${language}`, { language, address: '#/about' }, async ({ page }) => {
    const drawn = (await shares(page)).map((share) => (share === '<1' ? 0 : Number(share)));
    assert.equal(drawn.length, 8);
    const sum = drawn.reduce((all, one) => all + one, 0);
    assert.ok(sum >= 96 && sum <= 104, `${drawn} add up to ${sum}`);
    const label = await page.locator('.columns').getAttribute('aria-label');
    assert.ok(label.startsWith(say(language, 'example-level', { level: 1, share: (await shares(page))[0] })), label);
  });

  journey(`the design values are those of the data file, ${language}`, { language, address: '#/about' }, async ({ page }) => {
    await page.locator('#values > summary').click();
    const model = content('model.json');
    const written = (number) => String(number).replace('-', '−').replace('.', language === 'it' ? ',' : '.');
    const row = (name) => page.locator('#values tr', { hasText: say(language, name) }).first().locator('td').first().textContent();
    assert.equal(await row('value-slope'), written(model.slope));
    assert.equal(await row('value-locations'), model.locations.map(written).join('; '));
    assert.equal(await row('value-steps'), model.steps.map(written).join('; '));
    assert.equal(await row('value-mean'), written(model.prior_mean));
    assert.equal(await row('value-enough'), model.enough.map(written).join('; '));
    for (const [name, value] of [['value-within', 0.7], ['value-across', 0.5], ['value-ai-work', 0.55], ['value-ai-build', 0.45], ['value-ai-both', 0.7]]) assert.equal(await row(name), written(value), name);
    const main = await page.locator('#main').innerText();
    for (const cited of ['Samejima, F. (1969)', 'DigComp 3.0', 'Segall, D. O. (1996)', 'van der Linden, W. J. (1999)', 'Mislevy, R. J. (1991)', 'Canonne, C. L., Kamath, G., Steinke, T. (2020)', 'Corrigan-Gibbs, H., Boneh, D. (2017)']) assert.ok(main.includes(cited), cited);
  });

  journey(`privacy: what is kept where, and the way to erase it, ${language}`, { language, address: '#/privacy' }, async ({ page }) => {
    const main = await page.locator('#main').innerText();
    // Every database and key that a room of the app has.
    for (const name of ['IndexedDB', 'localStorage', 'sestante.language', 'sestante.unsaved', 'sestante-box', 'sestante-hr', 'sestante-trustee', 'sestante-trainer', 'GDPR']) assert.ok(main.includes(name), name);
    await page.locator('#main a[href="#/data"]').click();
    await page.locator('#erase').waitFor();
    await visit(page, '#/privacy');
  });
}
