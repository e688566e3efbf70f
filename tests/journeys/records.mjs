// The content as it lies in dist/, and records of invented people, to open the app in a state without answering item by item.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.mjs';

export const content = (name) => JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8'));

/** All items, one of each score in turn, so that any first few touch all scores. */
export const ITEMS = (() => {
  const groups = {};
  for (const item of content('bank.json').items) (groups[item.score] ??= []).push(item);
  const rows = Object.values(groups);
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, place) => rows.map((row) => row[place])).flat().filter(Boolean);
})();

/** A likely answer of somebody in the middle: sure of what is basic, less so of the rest. */
const USUAL = { basic: 2, intermediate: 2, advanced: 1, 'highly-advanced': 0 };

/** A role that asks for more than the usual answers give. */
export const ROLE = 'funzionario-amministrativo';

/** A sitting as the app writes it; what it is made of is told at `record`. */
export function sitting({ answers = 24, scores, answer = (item) => USUAL[item.band], open = 0, seed = '5e'.repeat(32), latest = '2026-11-24', gone = 0 } = {}) {
  const items = ITEMS.filter((item) => !scores || scores.includes(item.score));
  const trail = items.slice(0, answers).map((item, place) => [item.id, place % 9 === 8 ? 'skipped' : answer(item)]);
  trail.push(...items.slice(answers, answers + open).map((item) => [item.id, 'open']));
  trail.push(...Array.from({ length: gone }, (_, place) => [`LO9.9.${place}`, 2]));
  return { seed, latest, trail };
}

/**
 * The record of a person as the app writes it. `answers`: how many items are answered; `scores`: only items of these;
 * `answer`: the answer to an item, if not the usual one; `gone`: how many answers are to items that are no longer there;
 * `wanted`: wishes for the path; other fields go into the record as they are.
 */
export function record({ role = null, hours = 40, answers, scores, answer, handed = {}, open, seed, latest, gone, wanted = {}, ...rest } = {}) {
  const wishes = { weekly: hours * 3, weeks: 20, languages: null, without: [], most_cents: null, must: [], never: [], minutes: {}, ...wanted };
  return JSON.stringify({
    format: 'sestante-person', version: 2, role, unit: null, goal: 'whole', area: null, length: 'short', sitting: sitting({ answers, scores, answer, open, seed, latest, gone }), past: [], targets: {}, wishes, learned: [], campaign: null, handed, ...rest,
  });
}

/** The example campaign, how many numbers a contribution to it has, and a part of each of its partitions. */
export const CAMPAIGN = content('campaign.json');
export const SLOTS = (CAMPAIGN.scores.length + CAMPAIGN.areas.length) * 5 + CAMPAIGN.offer.length * 2;
export const PARTS = CAMPAIGN.partitions.map((partition) => partition.parts[1].id);

/** What a part is called in a language. */
export const partTitle = (language, place, id) => CAMPAIGN.partitions[place].parts.find((part) => part.id === id).title[language];
