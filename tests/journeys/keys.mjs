// The keyboard's way through a page: where the focus is, whether one sees it, and how it comes to an element.
import assert from 'node:assert/strict';
import { at } from './app.mjs';

/** Milliseconds in which what has the focus must have come into sight. */
const SCROLLED = 5_000;

/** What has the focus, in words, and whether one can tell. */
export const focus = (page) => page.evaluate(() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const ring = (one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
  };
  // A control may be drawn by what stands beside it, as the file input is.
  const drawn = [element, element.nextElementSibling].filter(Boolean);
  const words = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
  return {
    name: `${element.localName}${element.id ? `#${element.id}` : ''} "${words.trim().slice(0, 40)}"`,
    heading: element.matches('h1[tabindex="-1"]'),
    lost: element === document.body || element === document.documentElement,
    // While the focus is on the button within a field for a day, Chromium does not call the field :focus-visible.
    ringed: element.matches(':focus-visible, [type=date]:focus-within') && drawn.some(ring),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
  };
});

/** The focus must be on something in sight; a stop of Tab must show it. A heading need not: it is no control, and the page itself puts the
 * focus there, a frame late. */
export async function seen(page, ringed = true) {
  let now = await focus(page);
  // Scrolling there takes some frames, and a busy machine draws few.
  for (const end = Date.now() + SCROLLED; Date.now() < end && !now.lost && !now.inView;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    now = await focus(page);
  }
  assert.equal(now.lost, false, 'the focus is lost to <body>');
  assert.ok(now.inView, `${now.name} has the focus out of sight`);
  if (ringed && !now.heading) assert.ok(now.ringed, `${now.name} has the focus without showing it`);
  return now.name;
}

const has = (page, selector) => page.evaluate((selector) => document.activeElement.matches(selector), selector);

/** Presses Tab (or Shift+Tab) until an element has the focus; each stop on the way must be seen. @returns the stops */
export async function tabTo(page, selector, key = 'Tab') {
  const stops = [];
  while (stops.length < 80) {
    await page.keyboard.press(key);
    stops.push(await seen(page));
    if (await has(page, selector)) return stops;
  }
  assert.fail(`${key} does not come to ${selector}:\n${stops.join('\n')}`);
}

/** Waits until the focus is on an element; after a change of page it goes there when the page is drawn. */
export async function focused(page, selector) {
  const there = (selector) => document.activeElement?.matches(selector);
  await page.waitForFunction(there, selector, { timeout: 5_000 }).catch(async () => {
    assert.fail(`${selector} should have the focus; it is on ${(await focus(page)).name}`);
  });
  await seen(page, false);
}

/** Goes to a control by Tab and presses a key on it; the focus must stay somewhere in sight. */
export async function press(page, selector, key = 'Enter') {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** Follows a link by Tab and Enter; the heading of the new page takes the focus. */
export async function follow(page, selector, address, key = 'Tab') {
  await tabTo(page, selector, key);
  await page.keyboard.press('Enter');
  await at(page, address);
  await focused(page, '#main h1');
}

/** Goes to a select by Tab and chooses an option with the arrow. */
export async function choose(page, selector, value) {
  await tabTo(page, selector);
  for (let steps = 0; (await page.locator(selector).inputValue()) !== value; steps += 1) {
    assert.ok(steps < 60, `the arrow does not come to ${value}`);
    await page.keyboard.press('ArrowDown');
    assert.ok(await has(page, selector), `the focus leaves ${selector} while one chooses`);
  }
}
