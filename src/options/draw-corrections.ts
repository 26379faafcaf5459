import { changeCorrections, readCorrections, watchCorrections } from '../settings';
import { type CorrectedPage, join } from '../settings/corrections';
import { correctionsFile, readCorrectionsFile } from '../settings/corrections-file';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import { download } from './download';
import { drawAction } from './draw-action';
import { drawFileInput } from './draw-file-input';
import { drawSection } from './section';

/** Draws what the reader has corrected: how much it is, how to keep it in a file, take it from one, and delete it. */
export function drawCorrections(t: Translate, say: (words: string) => void): HTMLElement {
  let pages: readonly CorrectedPage[] = [];
  const count = element(document, 'p', {});
  const save = drawAction('export-corrections', t('correctionsExport'), () =>
    download('whence-corrections.json', correctionsFile(pages)),
  );
  const remove = drawAction('delete-corrections', t('correctionsDelete'), () =>
    change(() => [], t('correctionsDeleted')),
  );
  const input = drawFileInput('import-corrections', importFile);

  async function importFile(name: string, text: string | null): Promise<void> {
    const added = text === null ? null : readCorrectionsFile(text);
    if (!added) return say(t('correctionsNotInFile', { file: name }));
    await change((before) => join(before, added), t('correctionsImported', { file: name }));
  }

  async function change(act: Parameters<typeof changeCorrections>[0], said: string): Promise<void> {
    try {
      await changeCorrections(act);
    } catch (error) {
      console.error(error);
      return say(t('optionsNotSaved'));
    }
    say(said);
  }

  function show(now: readonly CorrectedPage[]): void {
    pages = now;
    const statements = now.reduce((sum, { corrections }) => sum + corrections.length, 0);
    count.textContent = statements > 0 ? t('correctionsCount', { count: statements }) : t('correctionsNone');
    save.hidden = remove.hidden = statements === 0;
  }

  show([]);
  readCorrections().then(show, console.error);
  watchCorrections(show);
  return drawSection(
    'corrections',
    t('optionsCorrections'),
    count,
    element(document, 'p', { class: 'hint' }, t('correctionsHint')),
    element(document, 'p', {}, save, ' ', remove),
    element(document, 'label', { class: 'import', for: input.id }, t('correctionsImport')),
    input,
  );
}
