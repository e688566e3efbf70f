// Lays out dist/: what was built, public/, the pages and the fonts; then precompressed twins and manifest.json.
// usage: assemble.mjs BUILT DIST. Writes only what changed and takes away what does not belong there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [built, dist] = process.argv.slice(2);
const fontFolder = 'node_modules/bootstrap-italia/src/fonts/Titillium_Web';
const compressible = /\.(css|csv|ftl|html|ics|js|json|jsonld|mjs|svg|txt|wasm|webmanifest|xml)$/;

/** Paths of all files under a folder, relative to it, with `/` between the parts. */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
}

/** What a file of dist holds: the page of a program has that program's own words, the comment for its author left out. */
function bytesOf(path) {
  const bytes = readFileSync(sources.get(path));
  if (sources.get(path) !== 'page.html') return bytes;
  const put = (_, name) => pages[path][name] ?? fail(`${name} of ${path} is missing in pages.json`);
  return Buffer.from(bytes.toString().replace(/<!-- The page of .*-->\n/, '').replace(/@([a-z.]+)@/g, put));
}

function fail(message) {
  throw new Error(message);
}

/** The precompressed twins, brotli and gzip, each at its highest level. */
function twins(path, bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [
    [`${path}.br`, brotliCompressSync(bytes, { params })],
    [`${path}.gz`, gzipSync(bytes, { level: 9 })],
  ];
}

// Every file of the app: its path in dist and where it comes from.
const sources = new Map();
function add(path, source) {
  if (sources.has(path)) throw new Error(`${path} would come from ${sources.get(path)} and from ${source}`);
  sources.set(path, source);
}
for (const path of filesUnder('public')) if (!path.split('/').some((part) => part.startsWith('.'))) add(path, join('public', path));
for (const program of readdirSync(join(built, 'js'))) {
  for (const path of filesUnder(join(built, 'js', program))) add(path, join(built, 'js', program, path));
}
const pages = JSON.parse(readFileSync('tests/tools/pages.json', 'utf8'));
for (const page of Object.keys(pages)) add(page, 'page.html');
add('sestante.css', join(built, 'css/sestante.css'));
for (const weight of ['regular', '600']) {
  const name = `titillium-web-v10-latin-ext_latin-${weight}.woff2`;
  add(`fonts/${name}`, join(fontFolder, name));
}
add('THIRD-PARTY-NOTICES.txt', join(built, 'THIRD-PARTY-NOTICES.txt'));
for (const path of ['manifest.json', 'manifest.json.br', 'manifest.json.gz']) {
  if (sources.has(path)) throw new Error(`${path} is made here; ${sources.get(path)} cannot have that name`);
}

const belongs = new Set();
function write(path, bytes) {
  belongs.add(path);
  const target = join(dist, path);
  if (existsSync(target) && readFileSync(target).equals(bytes)) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return true;
}

/** Writes a file and, when it changed or they are missing, its twins. */
function writeWithTwins(path, bytes) {
  const changed = write(path, bytes);
  if (!compressible.test(path)) return;
  const there = [`${path}.br`, `${path}.gz`];
  if (!changed && there.every((twin) => existsSync(join(dist, twin)) && statSync(join(dist, twin)).size > 0)) there.forEach((twin) => belongs.add(twin));
  else for (const [twin, packed] of twins(path, bytes)) write(twin, packed);
}

const files = [];
for (const path of [...sources.keys()].sort()) {
  const bytes = bytesOf(path);
  writeWithTwins(path, bytes);
  files.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
}
const version = /^version = "(.*)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
writeWithTwins('manifest.json', Buffer.from(`${JSON.stringify({ version, files }, null, 1)}\n`));

for (const path of filesUnder(dist)) if (!belongs.has(path)) rmSync(join(dist, path));
