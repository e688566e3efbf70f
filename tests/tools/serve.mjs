// Serves dist/ on 127.0.0.1 as a plain web server would, precompressed twins included; tests import `serve`.
// usage: [PORT=8080] serve.mjs [FOLDER [BASE]]
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Headers that a host should send too: what a <meta> policy cannot say. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Names stay the same from release to release: ask each time, and get 304 when nothing changed.
  'Cache-Control': 'no-cache',
};

/**
 * Serves `folder` under the path `base` ('/' or '/some/where/'); port 0 takes a free one.
 * Resolves to { url, port, requests, close }; `requests` lists 'METHOD path?query' of all that came in.
 */
export async function serve({ folder = 'dist', base = '/', port = 0 } = {}) {
  if (!base.startsWith('/') || !base.endsWith('/')) throw new Error(`base ${base} must begin and end with /`);
  // `dev` reads the disk at each request, so that a build made meanwhile is served whole.
  const setHeaders = (res, path) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    if (path.endsWith('.ftl')) res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  };
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const requests = [];
  const missing = (res) => res.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found');
  const server = createServer((req, res) => {
    requests.push(`${req.method} ${req.url}`);
    if (req.url === base.slice(0, -1)) return res.writeHead(301, { Location: base }).end();
    if (req.method !== 'GET' && req.method !== 'HEAD') return res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (!req.url.startsWith(base)) return missing(res);
    req.url = req.url.slice(base.length - 1);
    files(req, res, () => missing(res));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const at = server.address().port;
  const close = () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
  return { url: `http://127.0.0.1:${at}${base}`, port: at, requests, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', base = '/'] = process.argv.slice(2);
  const port = Number(process.env.PORT || 8080);
  try {
    const { url } = await serve({ folder, base, port });
    console.log(`Sestante is served on ${base === '/' ? url.slice(0, -1) : url} (Ctrl+C ends it)`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken by another program: end that one, or choose another port with PORT=${port + 1} make serve`);
    process.exitCode = 1;
  }
}
