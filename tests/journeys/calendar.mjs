// The events of a calendar file (RFC 5545), by a reader that knows nothing of how the app writes them.
import assert from 'node:assert/strict';

/** The events of a calendar, each with its properties by name; texts without their escapes. */
export function calendar(text) {
  const lines = text.split('\r\n');
  assert.equal(lines.pop(), '', 'the last line has an end');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
  const events = [];
  const parts = [];
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean)) {
    const [, name, value] = line.match(/^([A-Z-]+)(?:;[^:"]*|;[^:]*="[^"]*")*:(.*)$/s) ?? assert.fail(line);
    if (name === 'BEGIN') parts.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    else if (name === 'END') assert.equal(parts.pop(), value);
    else if (parts.at(-1) === 'VEVENT') events.at(-1)[name] = value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
  }
  assert.deepEqual(parts, []);
  return events;
}
