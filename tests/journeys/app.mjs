// What a person does in the app and what can be read off it, in the words of the journeys.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { content } from './records.mjs';

/** Waits until the first screen can be used; the content may still be on its way. */
export const ready = (page) => page.waitForSelector('html[data-state]', { state: 'attached' });

/** Waits until the app can be cut off the network: both languages and the worker are there. */
export const complete = (page) => page.waitForSelector('html[data-state=complete]', { state: 'attached' });

/** Switches the language by its button. */
export async function chooseLanguage(page, language) {
  const button = page.locator(`.lang-choice[lang=${language}]`);
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await page.waitForSelector(`html[lang=${language}]`, { state: 'attached' });
}

/** The address behind `#`. */
export const hash = (page) => page.evaluate(() => location.hash);

/**
 * In the page, before the app: keeps the address that the app has drawn. The browser changes the address at once and
 * tells the app in a task of its own; until then the page before is still there.
 */
export function keepDrawn() {
  window.drawnAddress = location.hash;
  const later = () => setTimeout(() => { window.drawnAddress = location.hash; });
  addEventListener('hashchange', later);
  const replace = history.replaceState;
  history.replaceState = function replaceState(...given) {
    replace.apply(this, given);
    later();
  };
}

/** Waits until the page of an address is drawn, or of one that fits a pattern; `#/sitting` stands for any item. */
export const at = (page, address) =>
  page.waitForFunction((address) => {
    const { hash } = location;
    if (window.drawnAddress !== hash || !document.documentElement.dataset.state) return false;
    return address instanceof RegExp ? address.test(hash) : hash === address || hash.startsWith(`${address}/`);
  }, address);

/** Waits until the page of another address is drawn. */
export const away = (page, before) =>
  page.waitForFunction((before) => location.hash !== before && window.drawnAddress === location.hash, before);

/** Goes to a page by the link of the menu, or of the footer for those that stand there. */
export async function visit(page, address) {
  await page.locator(`:is(.menu, .foot) a[href="${address}"]`).click();
  await at(page, address);
}

/** Clicks one of the four answers (0 to 3) or skip (4), and waits until another item or page is shown. */
export async function reply(page, place) {
  const before = await hash(page);
  await page.locator('.answers .answer').nth(place).click();
  await away(page, before);
}

/** Waits until the mark says that the last answer is saved. */
export const saved = (page) => page.waitForSelector('.saved[data-mark=saved]');

/** Answers with the replies in turn until the pause, or `most` times. @returns how many replies were given */
export async function replyUntilEnough(page, replies, most = 60) {
  for (let given = 0; given < most; given += 1) {
    if ((await hash(page)) === '#/enough') return given;
    await reply(page, replies[given % replies.length]);
  }
  return most;
}

/** Goes to the sitting by the menu, and from a pause on with the next length, until a statement is there. */
export async function sitOn(page) {
  if ((await hash(page)) !== '#/enough') await page.locator('.menu a[href="#/sitting"]').click();
  await at(page, /^#\/(sitting\/.|enough)/);
  if ((await hash(page)) === '#/enough') await page.locator('.choice a[href="#/sitting"]').click();
  await page.locator('#statement').waitFor();
}

/** All texts in storage by key, in the database of the employee or of another room; null when there is none. */
export const shelf = (page, name = 'sestante') =>
  page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return null;
    const database = await new Promise((done, fail) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    if (!database.objectStoreNames.contains('texts')) { database.close(); return null; }
    const store = database.transaction('texts').objectStore('texts');
    const all = (request) => new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, place) => [key, values[place]]));
  }, name);

/** The person's record in storage, read; null when there is none. */
export async function person(page) {
  const text = (await shelf(page))?.person;
  return text === undefined ? null : JSON.parse(text);
}

/** Minutes that a person's path may take. */
export const budget = ({ wishes }) => wishes.weekly * wishes.weeks;

/** Does something at the app's origin while the app is not there: an empty page stands in for it. */
export async function withoutApp(page, url, act, ...values) {
  const empty = { contentType: 'text/html', body: '<link rel="icon" href="data:,">' };
  const address = `${url}index.html`;
  await page.route(address, (route) => route.fulfill(empty));
  await page.goto(address);
  await page.unroute(address);
  return page.evaluate(act, ...values);
}

/** Puts texts into storage before the app starts, in the database of the employee or of another room. */
export async function seed(page, url, texts, name = 'sestante') {
  await withoutApp(page, url,
    ([texts, name]) => new Promise((done, fail) => {
      const request = indexedDB.open(name, 1);
      // As the app makes them: the rooms of HR and the trustee also keep bytes.
      request.onupgradeneeded = () => (name === 'sestante' ? ['texts'] : ['texts', 'bytes']).forEach((store) => request.result.createObjectStore(store));
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('texts', 'readwrite');
        for (const [key, text] of Object.entries(texts)) transaction.objectStore('texts').put(text, key);
        transaction.oncomplete = () => { request.result.close(); done(); };
        transaction.onabort = () => fail(transaction.error);
      };
    }),
    [texts, name],
  );
}

/** Holds back files of the app, those of the addresses that end so. @returns what lets them come, now and from then on */
export async function holdBack(context, ...ends) {
  let open;
  const opened = new Promise((done) => { open = done; });
  await context.route((url) => ends.some((end) => url.pathname.endsWith(end)), (route) => opened.then(() => route.continue()));
  return open;
}

/** Does something that offers a file. @returns its name and text, as they would lie on the disk */
export async function fileFrom(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What a role is called, in the language of the page. */
const roleTitle = async (page, role) => {
  const language = await page.getAttribute('html', 'lang');
  return content('roles.json').roles.find(({ id }) => id === role).title[language];
};

/** Chooses a role by typing what it is called. */
export async function chooseRole(page, role) {
  const title = await roleTitle(page, role);
  await page.locator('#role').fill(title);
  await page.getByRole('option', { name: title, exact: true }).click();
  await roleIs(page, role);
}

/** Waits until the field of the role shows a role, in the language of the page; null for none. */
export async function roleIs(page, role) {
  const title = role === null ? '' : await roleTitle(page, role);
  await page.waitForFunction((title) => document.querySelector('#role')?.value === title, title);
}

/** Gives a file to the input of *My data*. */
export const load = (page, name, text) =>
  page.locator('#load').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The notices shown. */
export const notices = (page) => page.locator('.notice-text').allTextContents();

/** Waits for a notice that says something. */
export const notice = (page, words) => page.locator('.notice', { hasText: words }).first().waitFor();

/** Waits until the path is there. */
export const planned = (page) => page.waitForSelector('[data-path=done]', { state: 'attached' });

/** Tries a check until it holds; after ten seconds it fails as it does then. */
export async function eventually(check) {
  for (const end = Date.now() + 10_000; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => { setTimeout(done, 50); });
    }
  }
}

/** Waits until there are so many of something. */
export async function counted(locator, many, message) {
  await eventually(async () => assert.equal(await locator.count(), many, message));
}

/** Chooses in a field with a list by typing; what is typed finds one entry, or the wanted one first. */
export async function pick(page, field, typed) {
  const input = page.locator(field);
  await input.fill(typed);
  await page.locator(`${field}-list [role=option]`).first().waitFor();
  await input.press('Enter');
  await page.waitForFunction((field) => document.querySelector(field).getAttribute('aria-expanded') === 'false', field);
}
