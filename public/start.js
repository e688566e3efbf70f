// Starts the app; when it cannot, shows what stands ready in index.html for that, in both languages.
const starting = document.getElementById('starting');
try {
  const { default: init } = await import('./sestante.js');
  await init({ module_or_path: new URL('sestante_bg.wasm', import.meta.url) });
} catch (error) {
  starting.remove();
  document.getElementById('not-started-why').textContent = String(error);
  document.getElementById('not-started').hidden = false;
  console.error(error);
}
