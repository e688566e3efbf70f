// Writes the third-party notices: cargo metadata (for the wasm target) on stdin, the text on stdout.
// Named are the crates whose code goes into the wasm: normal dependencies, less macros, which run in the compiler only.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const metadata = JSON.parse(readFileSync(0, 'utf8'));
const packages = new Map(metadata.packages.map((p) => [p.id, p]));
const nodes = new Map(metadata.resolve.nodes.map((n) => [n.id, n]));
const isMacro = (p) => p.targets.some((t) => t.kind.includes('proc-macro'));

const linked = new Set();
function visit(id) {
  if (linked.has(id)) return;
  linked.add(id);
  for (const dep of nodes.get(id).deps) {
    if (dep.dep_kinds.some((k) => k.kind === null) && !isMacro(packages.get(dep.pkg))) visit(dep.pkg);
  }
}
visit(metadata.resolve.root);
linked.delete(metadata.resolve.root);

/** The licence texts in a folder, each without trailing blanks so that equal ones are found equal. */
function textsIn(folder) {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice|unlicense|ofl)/i.test(name) && !/\.(rs|js|json|html)$/i.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        return [readFileSync(path, 'utf8').replaceAll('\r\n', '\n').replace(/[ \t]+$/gm, '').trim()];
      } catch {
        return existsSync(join(path, '.')) ? textsIn(path) : [];
      }
    });
}

const works = [...linked]
  .map((id) => packages.get(id))
  .map((p) => ({ name: `${p.name} ${p.version}`, licence: p.license ?? 'see the text', by: p.authors, texts: textsIn(dirname(p.manifest_path)) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
works.push({ name: 'The Rust standard library', licence: 'MIT OR Apache-2.0 (used under Apache-2.0, text below)', by: ['The Rust Project Developers'], texts: [] });
const italia = 'node_modules/bootstrap-italia';
const italiaVersion = JSON.parse(readFileSync(`${italia}/package.json`, 'utf8')).version;
works.push({ name: `Bootstrap Italia ${italiaVersion} (style sheet)`, licence: 'BSD-3-Clause', by: [], texts: [readFileSync(`${italia}/LICENSE`, 'utf8').trim()] });
works.push({ name: 'Titillium Web (fonts)', licence: 'OFL-1.1', by: [], texts: [readFileSync(`${italia}/src/fonts/Titillium_Web/OFL.txt`, 'utf8').replaceAll('\r\n', '\n').trim()] });

// Each text once, with the names of all works that carry it.
const carriers = new Map();
for (const work of works) for (const text of new Set(work.texts)) carriers.set(text, [...(carriers.get(text) ?? []), work.name]);
const rule = '-'.repeat(78);
const out = ['Sestante contains the works of others named here, under the licences named here.', ''];
for (const work of works) {
  out.push(`${work.name}: ${work.licence}`);
  if (work.texts.length === 0) out.push(`  by ${work.by.length ? work.by.join(', ') : 'its contributors'}`);
}
for (const [text, names] of carriers) out.push('', rule, names.join(', '), rule, '', text);
console.log(out.join('\n'));
