// Takes a picture of an SVG as PNG, to be looked at. usage: picture.mjs SVG PNG
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../journeys/kit.mjs';

const [svg, png] = process.argv.slice(2);
const browser = await chromium.launch(CHROMIUM);
const page = await browser.newPage();
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(svg, 'utf8')}`);
await page.locator('svg').first().screenshot({ path: png });
await browser.close();
