// Starts the planner's program, as worker-start.js does the worker's.
import init from './planner.js';

init({ module_or_path: new URL('planner_bg.wasm', import.meta.url) }).catch((error) => setTimeout(() => { throw error; }));
