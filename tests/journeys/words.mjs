// The app's own phrases, so that journeys look for what the screen says and not for a copy of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './kit.mjs';

export const LANGUAGES = ['it', 'en'];

const phrases = Object.fromEntries(LANGUAGES.map((language) => {
  const lines = readFileSync(join(DIST, 'lang', `${language}.ftl`), 'utf8').split('\n');
  const pairs = lines.map((line) => /^([a-z][a-z0-9-]*) = (.+)$/.exec(line)).filter(Boolean);
  return [language, Object.fromEntries(pairs.map(([, name, text]) => [name, text]))];
}));

/** The phrase of a name; values in braces become what `values` says. */
export function say(language, name, values = {}) {
  const text = phrases[language][name];
  if (text === undefined || text.startsWith('{ $count ->')) throw new Error(`no plain phrase ${name} in ${language}.ftl`);
  return text.replace(/\{ \$([a-z-]+) \}/g, (whole, value) => values[value] ?? whole);
}

/** The beginning of a phrase, up to its first value. */
export const beginning = (language, name) => say(language, name).split('{')[0].trim();

/** A number with its unit as the path writes it ("12 h 30 min"), in minutes. */
export function minutes(text) {
  const [, hours, rest] = /(?:(\d+)\s*h)?\s*(?:(\d+)\s*min)?/.exec(text.trim()) ?? [];
  return Number(hours ?? 0) * 60 + Number(rest ?? 0);
}
