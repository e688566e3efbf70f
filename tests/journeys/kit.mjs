// Starts the server and one browser for a file of journeys, and wraps every journey with the guard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../tools/serve.mjs';
import { chooseLanguage, complete, keepDrawn, seed } from './app.mjs';
import { DIST } from './dist.mjs';
import { listed, watch } from './guard.mjs';

/** A sub-folder, so that a path that begins with `/` fails. */
const BASE = '/some/where/sestante/';

/** Without these, Chromium tries to reach the outside. */
export const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

/** The database of each room, by its page. */
const DATABASES = { '': 'sestante', 'hr.html': 'sestante-hr', 'box.html': 'sestante-box', 'trainer.html': 'sestante-trainer' };

/** Longest wait for a condition: a busy machine is slow, a stuck app does not come round. */
const PATIENCE = 20_000;

/** Longest journey. */
const LONGEST = 300_000;

/** Paths of the app's own files. */
export const manifest = () => new Set(JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')).files.map((file) => file.path));

/** Serves the app; `launch: false` for journeys that start their own browser. */
export async function openHouse({ launch = true } = {}) {
  const server = await serve({ folder: DIST, base: BASE });
  const browser = launch ? await chromium.launch(CHROMIUM) : null;
  const files = manifest();

  /** Watches a context and sets how patient its pages are. */
  const guarded = async (context, allow) => {
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(keepDrawn);
    return watch(context, { url: server.url, files, requests: server.requests, allow });
  };

  /**
   * Opens the app in a fresh context. `room`: the page of another room, such as `hr.html`; `shelf`: texts by key that lie in
   * storage beforehand (in the database of the room); `arrange`: what is done to
   * the context before the app starts; `wait: false` when the app is not to be waited for, `wait: ready` when only its
   * first screen is; the rest goes to Playwright.
   */
  const open = async ({ language = 'it', room = '', address = '#/', shelf, arrange, wait = complete, width = 1280, height = 900, allow, ...rest } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...rest });
    const guard = await guarded(context, allow);
    const page = await context.newPage();
    if (shelf) await seed(page, server.url, shelf, DATABASES[room]);
    await arrange?.(context, page, server.url);
    await page.goto(server.url + room + address);
    if (wait) {
      await wait(page);
      await chooseLanguage(page, language);
    }
    return { context, page, guard, url: server.url };
  };

  const close = async () => {
    await browser?.close();
    if (server.listening !== false) await server.close();
  };
  return { server, browser, guarded, open, close };
}

/** Ends a visit and fails when the guard saw anything. */
export async function leave({ context, guard }) {
  const faults = await guard.finish();
  await context.close();
  assert.equal(faults.length, 0, `the guard saw:\n${listed(faults)}`);
}

/**
 * Opens a house for the tests of one file.
 * @returns `journey(title, options, walk)`: a test that opens the app with the options, calls `walk` with
 * `{ page, context, guard, url, t }`, and ends with the guard; and `house()` for tests of another shape
 */
export function houseForFile(options) {
  let house;
  before(async () => { house = await openHouse(options); });
  after(() => house.close());
  const journey = (title, { todo, ...how }, walk) =>
    test(title, { timeout: LONGEST, todo }, async (t) => {
      const visit = await house.open(how);
      try {
        await walk({ ...visit, t });
      } catch (error) {
        const faults = await visit.guard.finish();
        if (faults.length) error.message += `\nand the guard saw:\n${listed(faults)}`;
        await visit.context.close();
        throw error;
      }
      await leave(visit);
    });
  return { journey, house: () => house };
}
