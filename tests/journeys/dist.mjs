// Where the app that is tested lies.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is tested: dist/, or another folder laid out like it. */
export const DIST = process.env.DIST ? resolve(process.env.DIST) : join(ROOT, 'dist');
