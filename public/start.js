// Starts the program that the page names; when it cannot, shows what stands ready in the page for that, in both languages.
const starting = document.getElementById('starting');
try {
  const { program } = document.documentElement.dataset;
  const { default: init } = await import(`./${program}.js`);
  await init({ module_or_path: new URL(`${program}_bg.wasm`, import.meta.url) });
} catch (error) {
  starting.remove();
  document.getElementById('not-started-why').textContent = String(error);
  document.getElementById('not-started').hidden = false;
  console.error(error);
}
