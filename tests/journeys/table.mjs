// The app's tables through an independent reader: Python's csv.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const READ = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
print(json.dumps(list(csv.reader(io.StringIO(text[1:], newline=''), delimiter=sys.argv[1], strict=True))))
`;

/** The rows of a table, each text without the one apostrophe that keeps a spreadsheet from it. */
export function table(text, language) {
  assert.equal(text[0], '\ufeff', 'the mark of UTF-8');
  assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text.replace(/"[^"]*"/g, '')), 'lines end in CR LF');
  const python = spawnSync('python3', ['-c', READ, language === 'it' ? ';' : ','], { input: text, encoding: 'utf8' });
  assert.equal(python.status, 0, python.stderr);
  return JSON.parse(python.stdout).map((row) => row.map((field) => field.replace(/^'/, '')));
}
