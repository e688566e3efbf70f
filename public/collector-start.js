// Starts the worker's program, which sets its own message handler and then posts that it is ready:
// what is sent before that may be lost. A failure reaches the page as the worker's `error` event.
import init from './collector.js';

init({ module_or_path: new URL('collector_bg.wasm', import.meta.url) }).catch((error) => setTimeout(() => { throw error; }));
