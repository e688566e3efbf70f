// Envelopes of invented people as the app writes them: ChaCha20 masks (RFC 8439) by Node's own cryptography, so that the
// journeys judge the app by another program.
import { createCipheriv, createHash } from 'node:crypto';
import { CAMPAIGN } from './records.mjs';

const bytes = (word, length) => createHash('shake256', { outputLength: length }).update(word).digest();

/** The mask that a seed stands for: so many numbers. */
export function mask(seed, length) {
  const stream = createCipheriv('chacha20', seed, Buffer.alloc(16)).update(Buffer.alloc(4 * length));
  return Array.from({ length }, (_, place) => stream.readUInt32LE(4 * place));
}

/** Counts of an invented person: a band of each score and area, sometimes below the target; a course or two. */
export function counts(campaign, word) {
  const draw = bytes(`counts ${word}`, 1000);
  let at = 0;
  const next = (below) => draw[at++] % below;
  const measures = Array.from({ length: campaign.scores.length + campaign.areas.length }, () => {
    const band = next(4);
    return [0, 1, 2, 3].map((place) => Number(place === band)).concat(next(2));
  });
  const courses = campaign.offer.map(() => [[0, 0], [1, 0], [0, 1]][next(3)]);
  return [...measures, ...courses].flat();
}

/**
 * Both envelopes of an invented person, as lines. `word` names the person; `parts` are places in the partitions.
 * @returns {{ hr: string, trustee: string, counts: number[], source: string }}
 */
export function envelopes(word, { campaign = CAMPAIGN, revision = 1, parts } = {}) {
  const source = bytes(`source ${word}`, 16).toString('hex');
  const seed = bytes(`seed ${word} ${revision}`, 32);
  const own = counts(campaign, `${word} ${revision}`);
  const hidden = mask(seed, own.length);
  const places = parts ?? campaign.partitions.map((partition, place) => bytes(`part ${word}`, 8)[place] % partition.parts.length);
  const names = campaign.partitions.map((partition, place) => partition.parts[places[place]].id);
  const outside = (side) => ({ format: 'sestante-envelope', version: 1, side, campaign: campaign.id, source, revision, parts: names });
  const share = own.map((count, place) => (count + hidden[place]) % 2 ** 32);
  return { hr: JSON.stringify({ ...outside('hr'), share }), trustee: JSON.stringify({ ...outside('trustee'), seed: seed.toString('hex') }), counts: own, source };
}

/** So many people. */
export const crowd = (count, how) => Array.from({ length: count }, (_, number) => envelopes(`person ${number}`, how));

/** A file as Playwright gives it to an input. */
export const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Waits until a place for envelopes is open and at rest. */
export const rests = (page) => page.waitForSelector('.intake[data-opened=true][data-working=false] #intake-files', { state: 'attached' });

/** What a counter says. */
export const counter = async (page, name) => Number((await page.locator(`[data-counter=${name}]`).textContent()).replace(/\D/g, ''));
