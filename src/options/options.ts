import browser from 'webextension-polyfill';
import { changeSettings, readDamaged, readSettings, watchSettings } from '../settings';
import type { Known, Settings } from '../settings/stored';
import { element } from '../view/dom/element';
import { findPlace } from '../view/list/find-place';
import { adoptColours } from '../view/look/adopt-colours';
import { looksWith } from '../view/look/looks';
import { setLanguage } from '../view/words/translate-page';
import { translator } from '../view/words/words';
import { drawCardAndButton } from './draw-card-and-button';
import { drawCorrections } from './draw-corrections';
import { drawFile } from './draw-file';
import { drawKinds } from './draw-kinds';
import { drawLooks } from './draw-looks';
import { drawMemory } from './draw-memory';
import { drawShortcuts } from './draw-shortcuts';
import { drawSureness } from './draw-sureness';
import { drawWhere } from './draw-where';
import { noticeOf } from './notice';
import type { Patch } from './section';

const t = translator((key) => browser.i18n.getMessage(key));

const undo = findPlace('#undo');
/** What the last change of all settings has replaced, while the reader can have it back. */
let replaced: Settings | null = null;

/** Tells the reader something; '' takes it back, with the offer to undo. */
function say(words: string): void {
  findPlace('#status').textContent = words;
  replaced = null;
  undo.hidden = true;
}

/** Stores a change; whether it was stored. */
async function store(patch: Patch): Promise<boolean> {
  try {
    await changeSettings(patch);
  } catch (error) {
    console.error(error);
    await refresh();
    say(form.disabled ? notice.textContent : t('optionsNotSaved'));
    return false;
  }
  await refresh();
  return true;
}

async function change(patch: Patch, said = ''): Promise<void> {
  if (await store(patch)) say(said);
}

async function replaceAll(settings: Partial<Settings>, said: string): Promise<void> {
  let before: Settings | null = null;
  const isStored = await store((now) => {
    before = now;
    return settings;
  });
  if (!isStored) return;
  say(said);
  replaced = before;
  undo.hidden = false;
}

undo.textContent = t('optionsUndo');
undo.addEventListener('click', async () => {
  if (!replaced) return;
  await change(replaced, t('optionsUndone'));
  findPlace('button[name="reset"]').focus(); // the button that was pressed has gone
});

const sections = [
  ...[drawKinds, drawSureness, drawLooks, drawCardAndButton, drawWhere].map((draw) => draw(t, change)),
  drawMemory(t, change, say),
  drawFile(t, replaceAll, say),
];
const notice = element(document, 'p', { class: 'notice' });
/** Holds all that changes settings: it is closed as a whole where they must not be changed. */
const form = element(document, 'fieldset', { class: 'all', role: 'presentation' });
form.append(...sections.map(({ node }) => node));

/** Shows the settings; `null` where they cannot be read. */
function show(known: Known | null, damaged: readonly (keyof Settings)[]): void {
  const words = noticeOf(known, damaged, t);
  if (notice.textContent !== words) notice.textContent = words;
  form.disabled = known === null || known.isNewer;
  if (!known) return;
  adoptColours(document, looksWith(known.settings.looks));
  for (const section of sections) section.show(known.settings);
}

async function refresh(): Promise<void> {
  try {
    const [known, damaged] = await Promise.all([readSettings(), readDamaged()]);
    show(known, damaged);
  } catch (error) {
    console.error(error);
    show(null, []);
  }
}

document.title = t('optionsTitle');
setLanguage(document, t);
adoptColours(document);
findPlace('main').append(
  element(document, 'h1', {}, t('optionsTitle')),
  element(document, 'p', { class: 'note' }, t('optionsIntro')),
  notice,
  form,
  drawCorrections(t, say),
  drawShortcuts(t, say),
);
watchSettings(refresh);
void refresh();
