// Watches a browser context for all that rule 1 forbids: any request but a GET, without query, for a file of the app's
// own manifest; sockets and beacons; breaches of the content security policy; errors of page and console.

/** Kinds of fault; guard.test.mjs plants one of each. */
export const KINDS = ['origin', 'method', 'query', 'file', 'beacon', 'socket', 'policy', 'console', 'error'];

/**
 * Judges a request. `base` is the URL of the app's folder, `files` the paths in its manifest.
 * @returns the kind of the fault, or null when there is none
 */
export function fault(method, address, base, files) {
  if (address.startsWith('blob:')) return address.startsWith(`blob:${base.origin}/`) ? null : 'origin';
  const at = new URL(address, base);
  if (at.origin !== base.origin) return 'origin';
  if (method !== 'GET') return 'method';
  if (address.split('#')[0].includes('?')) return 'query';
  const inside = at.pathname.startsWith(base.pathname) ? at.pathname.slice(base.pathname.length) : null;
  return inside === '' || files.has(inside) ? null : 'file';
}

/**
 * Starts to watch. `requests` is the server's own list, which also sees what a browser hides from its tools.
 * `allow` names, as patterns on "kind: what", what a journey brings about on purpose.
 * @returns faults so far, addresses asked for, and `finish` to be called before the context is closed
 */
export async function watch(context, { url, files, requests, allow = [] }) {
  const base = new URL(url);
  let from = requests.length;
  const faults = [];
  const asked = [];
  const note = (kind, what) => {
    if (!allow.some((pattern) => pattern.test(`${kind}: ${what}`))) faults.push({ kind, what });
  };
  const judge = (method, address, by) => {
    const kind = fault(method, address, base, files);
    if (kind) note(kind, `${method} ${address}, seen by the ${by}`);
  };

  context.on('request', (request) => {
    asked.push(request.url());
    judge(request.method(), request.url(), 'browser');
    if (request.resourceType() === 'ping') note('beacon', request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text().startsWith(IN_WORKER) ? 'policy' : 'console', message.text());
  });
  context.on('weberror', (error) => note('error', String(error.error()?.stack ?? error.error())));
  const watchPage = (page) => {
    page.on('websocket', (socket) => note('socket', socket.url()));
    page.on('worker', (worker) => worker.evaluate(tellInWorker, IN_WORKER).catch(() => {}));
    page.on('crash', () => note('error', 'the page crashed'));
  };
  context.pages().forEach(watchPage);
  context.on('page', watchPage);

  await context.exposeBinding('guardSaw', (_, kind, what) => note(kind, what));
  await context.addInitScript(() => {
    // The binding is taken at the start, so that nothing in the page can put another in its place.
    const tell = window.guardSaw;
    document.addEventListener('securitypolicyviolation', (event) => {
      tell('policy', `${event.effectiveDirective} forbids ${event.blockedURI || event.sourceFile}`);
    });
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (to, data) => { tell('beacon', String(to)); return beacon(to, data); };
  });

  const finish = async () => {
    // A round trip to each page: what it has sent so far has been seen then.
    for (const page of context.pages()) await page.evaluate(() => new Promise((done) => setTimeout(done))).catch(() => {});
    for (; from < requests.length; from += 1) {
      const [method, address] = requests[from].split(/ (.*)/s);
      judge(method, address, 'server');
    }
    return faults;
  };
  return { faults, asked, finish };
}

/** How a worker, which has no binding, tells of a breach of the policy. */
const IN_WORKER = 'in a worker: ';
const tellInWorker = (start) => addEventListener('securitypolicyviolation', (event) => {
  console.error(`${start}${event.effectiveDirective} forbids ${event.blockedURI}`);
});

/** The faults as lines of a message. */
export const listed = (faults) => faults.map(({ kind, what }) => `  ${kind}: ${what}`).join('\n');
