// The app's own phrases, so that journeys look for what the screen says and not for a copy of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.mjs';

export const LANGUAGES = ['it', 'en'];

/** The phrases of a language by name, and the kinds of those that choose as `name[kind]`. */
const phrases = Object.fromEntries(LANGUAGES.map((language) => {
  const found = {};
  let choosing;
  const files = ['', 'hr.', 'box.', 'trainer.'].map((room) => readFileSync(join(DIST, 'lang', `${room}${language}.ftl`), 'utf8'));
  for (const line of files.join('\n').split('\n')) {
    const [, name, text] = /^([a-z][a-z0-9-]*) = (.+)$/.exec(line) ?? [];
    const [, kind, words] = /^ +\*?\[([a-z-]+)\] (.+)$/.exec(line) ?? [];
    if (kind) found[`${choosing}[${kind}]`] = words;
    else if (text?.endsWith('->')) choosing = name;
    else if (text) found[name] = text;
  }
  return [language, found];
}));

/** The phrase of a name (`name[kind]` for one that chooses); values in braces become what `values` says. */
export function say(language, name, values = {}) {
  const text = phrases[language][name];
  if (text === undefined) throw new Error(`no plain phrase ${name} in ${language}.ftl`);
  return text.replace(/\{ \$([a-z-]+) \}/g, (whole, value) => values[value] ?? whole);
}

/** Sentences and labels of the other language that this one does not have: on the screen they were left behind by a switch. */
export function foreign(language) {
  const own = new Set(Object.values(phrases[language]));
  const others = LANGUAGES.filter((other) => other !== language).flatMap((other) => Object.values(phrases[other]));
  return others.filter((text) => text.length >= 8 && !text.includes('{') && !own.has(text));
}

/** The phrase that counts so many. */
export const count = (language, name, number, values = {}) => say(language, `${name}[${number === 1 ? 'one' : 'other'}]`, { shown: number, ...values });

/** A day, given as year, month and day, as the app writes it. */
export const day = (date) => date.split('-').reverse().join('/');

/** The beginning of a phrase, up to its first value. */
export const beginning = (language, name) => say(language, name).split('{')[0].trim();

/** A number with its unit as the path writes it ("12 h 30 min"), in minutes. */
export function minutes(text) {
  const [, hours, rest] = /(?:(\d+)\s*h)?\s*(?:(\d+)\s*min)?/.exec(text.trim()) ?? [];
  return Number(hours ?? 0) * 60 + Number(rest ?? 0);
}
