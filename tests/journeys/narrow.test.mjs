// On a phone (360 px) and at 400 % zoom (320 px) nothing scrolls sideways, nothing is cut off, and targets are large enough.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chooseLanguage, eventually } from './app.mjs';
import { leave, openHouse } from './kit.mjs';
import { STATES, openState } from './states.mjs';
import { LANGUAGES, foreign } from './words.mjs';

const WIDTHS = [360, 320];

let house;
before(async () => { house = await openHouse(); });
after(() => house.close());

/** What sticks out of the page or cuts its own text off. */
const sideways = (page) => page.evaluate(() => {
  const root = document.scrollingElement;
  const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`] : [];
  const scrolls = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
  const hidden = (one) => one.closest('.visually-hidden, .visually-hidden-focusable') || getComputedStyle(one).clipPath !== 'none';
  for (const one of document.querySelectorAll('body *')) {
    const box = one.getBoundingClientRect();
    if (!box.width || !box.height || hidden(one)) continue;
    let inside = false;
    for (let around = one.parentElement; around && !inside; around = around.parentElement) inside = scrolls(around);
    const name = `${one.localName}.${one.getAttribute('class') ?? ''} "${one.textContent.trim().slice(0, 30)}"`;
    if (!inside && (box.right > root.clientWidth + 0.5 || box.left < -0.5)) wide.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    if (getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) wide.push(`${name} cuts its text off`);
  }
  return wide;
});

/** Targets smaller than 24 by 24 px that are no links in a sentence (WCAG 2.5.8). */
const small = (page) => page.evaluate(() => {
  const found = [];
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    // What is shown only when it has the focus is no target of a finger.
    if (one.closest('.visually-hidden-focusable')) continue;
    const target = ['checkbox', 'radio'].includes(one.type) ? one.closest('label') ?? one : one;
    const box = target.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    const sentence = getComputedStyle(one).display === 'inline' && one.parentElement.textContent.trim() !== one.textContent.trim();
    if (!sentence && (box.width < 24 || box.height < 24)) found.push(`${one.localName} "${one.textContent.trim().slice(0, 30)}" is ${Math.round(box.width)} by ${Math.round(box.height)} px`);
  }
  return found;
});

/** What still speaks the other language after a switch; what is in both on purpose says its own. */
const leftBehind = (page, language) => page.evaluate((foreign) => {
  const strange = new Set(foreign);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.data.trim();
    if (strange.has(text) && node.parentElement.closest('[lang]') === document.documentElement) found.push(text);
  }
  return found;
}, foreign(language));

for (const state of STATES) {
  test(`narrow: ${state.name}`, { timeout: 120_000 }, async () => {
    const visit = await openState(house, state, { width: WIDTHS[0], height: 740, hasTouch: true });
    for (const language of state.wait === false ? ['it'] : LANGUAGES) {
      if (state.wait !== false) await chooseLanguage(visit.page, language);
      if (state.wait !== false) await eventually(async () => assert.deepEqual(await leftBehind(visit.page, language), [], `${state.name}, ${language}`));
      for (const width of WIDTHS) {
        await visit.page.setViewportSize({ width, height: 740 });
        const where = `${state.name}, ${language}, ${width} px`;
        assert.deepEqual(await sideways(visit.page), [], where);
        assert.deepEqual(await small(visit.page), [], where);
      }
    }
    await leave(visit);
  });
}

test('what is planted is seen', { timeout: 60_000 }, async () => {
  const { page, context } = await openState(house, STATES.find(({ name }) => name === 'about'), { width: 320, height: 740 });
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.className = 'planted';
    wide.style.width = '400px';
    wide.textContent = 'wide';
    const button = document.createElement('button');
    Object.assign(button.style, { width: '20px', height: '20px', padding: 0 });
    document.querySelector('main').append(wide, button);
  });
  assert.match((await sideways(page)).join(), /planted/);
  assert.equal((await small(page)).length, 1);
  await context.close();
});
