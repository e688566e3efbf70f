// HR makes a campaign: from a table to the link that the employee's app takes; a payroll list of which no name stays;
// groups changed and taken back; the keyboard alone; what is asked of the network.
import assert from 'node:assert/strict';
import jsQR from 'jsqr';
import { chooseLanguage, complete, counted, eventually, fileFrom, notice, shelf } from './app.mjs';
import { houseForFile } from './kit.mjs';
import { content } from './records.mjs';
import { HR } from './states.mjs';
import { LANGUAGES, count, say } from './words.mjs';

const { journey } = houseForFile();

const OFFICES = 'Ufficio;Settore;Persone\r\nAnagrafe e città;Sportelli;40\r\nURP;Sportelli;20\r\nStrade;Lavori;30\r\nParchi;Lavori;25\r\n';

/** The bytes of a text as Windows writes them. */
const latin = (text) => Buffer.from(text, 'latin1');

const give = (page, input, name, buffer) => page.locator(input).setInputFiles({ name, mimeType: 'text/csv', buffer });

const heading = (page, words) => page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor();

/** Goes to a step by its link. */
async function step(page, language, name) {
  await page.locator('.steps').getByRole('link', { name: say(language, `step-${name}`) }).click();
  await heading(page, say(language, `${name}-title`));
}

/** Writes into a field and leaves it. */
async function write(page, field, text) {
  await page.locator(field).fill(text);
  await page.locator(field).blur();
}

const onHrShelf = (page) => shelf(page, 'sestante-hr');

/** The draft as it lies on the shelf. */
async function draft(page) {
  const kept = await onHrShelf(page);
  const key = Object.keys(kept).find((key) => key.startsWith('draft/'));
  return JSON.parse(kept[key]);
}

/** A whole campaign of a table of offices. */
async function make(page, language) {
  await page.locator('#new-campaign').click();
  await heading(page, say(language, 'name-title'));
  await write(page, '#title-it', 'Competenze 2027');
  await write(page, '#title-en', 'Skills 2027');
  await write(page, '#body-it', 'Comune di Prova');
  await write(page, '#from', '2026-12-01');
  await step(page, language, 'body');
  await give(page, '#body-file', 'uffici.csv', latin(OFFICES));
  await page.getByText(say(language, 'reading-text', { encoding: 'windows-1252', separator: ';', rows: 4 })).waitFor();
  await page.locator('#lines-offices').check();
  await page.locator('#counted', { hasText: say(language, 'reading-counted', { units: 6, people: 115, rows: 4 }) }).waitFor();
  await page.locator('#reading-take').click();
  await page.getByText(say(language, 'body-total', { units: 6, people: 115 })).waitFor();
  await page.locator('.unit-title', { hasText: 'Anagrafe e città' }).waitFor();
  await step(page, language, 'ways');
  await write(page, '#trustee-it', 'RSU');
  await page.getByRole('button', { name: `${say(language, 'ways-add')}: ${say(language, 'guide-mail')}` }).click();
  await write(page, '#way-0-hr', 'a@prova.example');
  await write(page, '#way-0-trustee', 'A@prova.example ');
  await page.locator('#wrong', { hasText: say(language, 'wrong-same-place', { place: 1 }) }).waitFor();
  await write(page, '#way-0-trustee', 'rsu@prova.example');
  await counted(page.locator('#wrong'), 0);
  await page.getByRole('link', { name: say(language, 'step-end') }).click();
  await page.locator('#fix').click();
  await notice(page, say(language, 'hr-notice-fixed'));
  await page.locator('#link').waitFor();
}

/** What another program reads off the code of the poster, drawn as it stands. */
async function scanned(page) {
  const { pixels, side } = await page.locator('.qr').evaluate(async (svg) => {
    const side = 4 * svg.viewBox.baseVal.width;
    const copy = svg.cloneNode(true);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', side);
    copy.setAttribute('height', side);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = 'white';
    drawing.fillRect(0, 0, side, side);
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, side, side);
    return { pixels: Array.from({ length: side * side }, (_, place) => (data[4 * place] > 127 ? 1 : 0)).join(''), side };
  });
  const grey = Uint8ClampedArray.from(pixels, Number).map((light) => 255 * light);
  const rgba = new Uint8ClampedArray(4 * grey.length).map((_, place) => (place % 4 === 3 ? 255 : grey[place >> 2]));
  return jsQR(rgba, side, side)?.data;
}

const fingerprint = async (page) => (await page.locator('.fingerprint-code').first().textContent()).trim();

for (const language of LANGUAGES) {
  journey(`from a table to a link that the employee takes, in ${language}`, { room: HR, language }, async ({ page, context, url, guard }) => {
    await make(page, language);
    const own = await fingerprint(page);
    const file = await fileFrom(page, () => page.locator('#save-campaign').click());
    const campaign = JSON.parse(file.text);
    assert.deepEqual(campaign.partitions[0].parts.map(({ title, headcount }) => [title.it, headcount]), [['Anagrafe e città, URP', 60], ['Strade, Parchi', 55]]);
    const link = await page.locator('#link').textContent();
    assert.ok(link.startsWith(`${url}#/campaign/`), link);

    // The employee's app, in the same browser.
    const employee = await context.newPage();
    await employee.goto(link);
    await complete(employee);
    await chooseLanguage(employee, language);
    await employee.locator('#campaign-take').waitFor();
    assert.equal(await fingerprint(employee), own, 'both see the same fingerprint');
    await employee.getByText(language === 'it' ? 'Competenze 2027' : 'Skills 2027').first().waitFor();
    await employee.close();

    // The texts carry it, in both languages.
    for (const reader of ['staff', 'unions', 'trustee']) {
      await page.locator(`#letter-${reader} > summary`).click();
      await page.locator(`#letter-${reader} .letter-text`).nth(1).waitFor();
      const texts = await page.locator(`#letter-${reader} .letter-text`).allTextContents();
      assert.equal(texts.length, 2);
      for (const text of texts) assert.ok(text.includes(own), text);
      const saved = await fileFrom(page, () => page.locator(`#letter-${reader}`).getByRole('button', { name: say(language, 'letters-save-it') }).click());
      assert.deepEqual(saved, { name: `sestante-${reader}-it.txt`, text: texts[0] });
    }

    // The poster, whose code is as long as the link.
    await page.getByRole('link', { name: say(language, 'given-poster-see') }).click();
    await page.locator('.qr').waitFor();
    const whole = link.length <= 1273;
    assert.equal(await page.locator('.poster-code').getAttribute('data-whole'), String(whole));
    assert.equal(await scanned(page), whole ? link : url, 'what a phone would read off it');
    assert.equal(await fingerprint(page), own);

    // All of it is there after a reload, and nothing of it among the employee's.
    await page.reload();
    await page.locator('.qr').waitFor();
    assert.deepEqual(Object.keys(await onHrShelf(page)).map((key) => key.split('/')[0]).sort(), ['campaign', 'draft']);
    assert.ok(guard.asked.every((address) => !address.includes('sample-')), 'the invented body is not even asked for');
  });
}

journey('two tabs follow each other, and lose nothing', { room: HR, language: 'en' }, async ({ page, context, url }) => {
  const other = await context.newPage();
  await other.goto(`${url}${HR}`);
  await complete(other);
  await chooseLanguage(other, 'en');
  const example = content('sample-aggregate.json');
  const title = example.campaign.title.en;
  await page.locator('#open-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(example)) });
  await other.locator('#main').getByText(title).first().waitFor();
  await other.getByRole('button', { name: say('en', 'home-erase-one') }).click();
  await notice(other, say('en', 'hr-notice-campaign-erased', { title }));
  await page.waitForFunction((title) => !document.querySelector('#main').textContent.includes(title), title);
  await other.getByRole('button', { name: say('en', 'notice-undo') }).click();
  await page.locator('#main').getByText(title).first().waitFor();
});

journey('a payroll list is counted, and no name stays anywhere', { room: HR }, async ({ page, context }) => {
  const rows = Array.from({ length: 90 }, (_, place) => `${place},Brambillini${place},Gelsomina,${['Strade', 'Parchi', 'Nidi'][place % 3]},${place < 60 ? 'Geometra – perito' : 'Giardiniere capo'}`);
  const list = `Matricola,Cognome,Nome,Ufficio,Profilo\n${rows.join('\n')}\n`;
  await page.locator('#new-campaign').click();
  await step(page, 'it', 'body');
  await give(page, '#body-file', 'stipendi.csv', Buffer.from(list));
  await page.locator('#lines-people').check();
  await page.locator('#counted', { hasText: say('it', 'reading-counted-people', { units: 3, people: 90, rows: 90 }) }).waitFor();
  assert.ok(!(await page.locator('body').innerText()).includes('Brambillini'), 'no row is shown');
  // A column of names is refused.
  await page.locator('#column-unit').selectOption({ label: 'Cognome' });
  await page.locator('#counted', { hasText: say('it', 'reading-names', { column: 'Cognome' }) }).waitFor();
  await counted(page.locator('#reading-take'), 0);
  await page.locator('#column-unit').selectOption({ label: 'Ufficio' });
  // A role that is not known is asked for.
  await page.getByText('Giardiniere capo').waitFor();
  await page.locator('#role-0').selectOption({ index: 3 });
  await eventually(async () => assert.notEqual(await page.locator('#role-0').inputValue(), ''));
  await page.locator('#reading-take').click();
  await page.getByText(say('it', 'body-total', { units: 3, people: 90 })).waitFor();
  const files = [];
  await step(page, 'it', 'families');
  await page.locator('.families > li').first().waitFor();
  await page.waitForSelector('.saved[data-mark=saved]');
  files.push(JSON.stringify(await draft(page)));
  const everything = await page.evaluate(async () => {
    const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.documentElement.outerHTML];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result); });
      for (const store of database.objectStoreNames) {
        all.push(JSON.stringify(await new Promise((done) => { const request = database.transaction(store).objectStore(store).getAll(); request.onsuccess = () => done(request.result); })));
      }
      database.close();
    }
    return all.join('\n');
  });
  for (const text of [everything, ...files]) for (const word of ['Brambillini', 'Gelsomina', 'stipendi']) assert.ok(!text.includes(word), word);
  assert.ok(everything.includes('Strade'), 'the shelf was looked at');
  void context;
});

journey('groups are changed, warned of, and taken back', { room: HR }, async ({ page }) => {
  await page.locator('#try-sample').click();
  await page.locator('#fix').waitFor();
  await page.getByRole('link', { name: say('it', 'step-groups') }).click();
  await heading(page, say('it', 'groups-title'));
  const groups = page.locator('.bundles > li');
  await counted(groups, 80);
  await groups.nth(1).getByRole('button', { name: /^Dividi/ }).click();
  await counted(groups, 81);
  await groups.nth(1).getByText(say('it', 'groups-small')).waitFor();
  await groups.nth(1).getByRole('button', { name: /^Unisci/ }).click();
  await counted(groups, 80);
  await page.locator('#group-1').click();
  await page.locator('.members select').first().selectOption('0');
  await eventually(async () => assert.match(await groups.nth(0).locator('.group-people').textContent(), new RegExp(count('it', 'people-count', 54))));
  for (let back = 0; back < 3; back += 1) await page.locator('#undo').click();
  await eventually(async () => assert.equal((await draft(page)).groups[1].units.length, 2));
  await counted(page.locator('#undo'), 0);
});

journey('a threshold below five, and what it takes to go on', { room: HR }, async ({ page }) => {
  await page.locator('#new-campaign').click();
  await write(page, '#threshold', '3');
  await page.locator('#wrong', { hasText: say('it', 'wrong-threshold', { least: 5 }) }).waitFor();
  await page.getByRole('link', { name: say('it', 'step-whole') }).click();
  await page.locator('.step-list').waitFor();
  await counted(page.locator('#fix'), 0, 'it cannot be fixed');
  await counted(page.locator('.step-todo'), 3);
});

journey('with the keyboard alone', { room: HR }, async ({ page }) => {
  const press = async (key, times = 1) => { for (let time = 0; time < times; time += 1) await page.keyboard.press(key); };
  /** Tab until something has the focus. */
  const to = async (selector) => {
    const passed = [];
    for (let steps = 0; steps < 80; steps += 1) {
      passed.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName));
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      await press('Tab');
    }
    throw new Error(`no way to ${selector}: ${passed.join(' ')}`);
  };
  await to('#new-campaign');
  await press('Enter');
  await heading(page, say('it', 'name-title'));
  await to('#title-it');
  await page.keyboard.type('A mano');
  await to('.step-foot .btn-primary');
  await press('Enter');
  await heading(page, say('it', 'body-title'));
  await to('.new-unit > summary');
  await press('Enter');
  for (const [title, people] of [['Anagrafe', '40'], ['Strade', '38']]) {
    await to('#new-title');
    await page.keyboard.type(title);
    await to('#new-people');
    await page.keyboard.type(people);
    await press('Enter');
    await page.locator('.unit-title', { hasText: title }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'new-title');
  }
  await to('#edit-strade');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'unit-title');
  await to('#unit-people');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('45');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'edit-strade');
  await page.getByText(say('it', 'body-total', { units: 2, people: 85 })).waitFor();
  await to('#undo');
  await press('Enter');
  await page.getByText(say('it', 'body-total', { units: 2, people: 78 })).waitFor();
});
