// What comes out of the printer.

/** Elements that a printer would show outside the sheet, and those in it whose ink or ground is no grey. */
export const printed = (page) => page.evaluate(() => {
  const sheet = document.querySelector('.paper');
  const seen = (one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible';
  const words = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const outside = [...document.querySelectorAll('body *')].filter((one) => !sheet.contains(one) && seen(one) && words(one));
  const grey = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0];
    return red === green && green === blue;
  };
  const inks = ['color', 'backgroundColor', 'borderTopColor', 'fill', 'stroke'];
  const coloured = [...sheet.querySelectorAll('*')].filter((one) => inks.some((ink) => !grey(getComputedStyle(one)[ink])));
  const name = (one) => `${one.localName}.${one.getAttribute('class') ?? ''} ${one.textContent.trim().slice(0, 30)}`;
  return { outside: outside.map(name), coloured: coloured.map(name) };
});

/** Pages of a PDF as Chromium prints it on A4. */
export async function pages(page) {
  const text = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return text.match(/\/Type\s*\/Page\b/g).length;
}
