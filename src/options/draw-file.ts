import { readSettingsFile, settingsFile } from '../settings/settings-file';
import { DEFAULTS, type Settings } from '../settings/stored';
import { element } from '../view/element';
import { listParts } from '../view/join-names';
import type { Translate } from '../view/words';
import { download } from './download';
import { faultSentence } from './fault-words';
import { drawSection, type Section } from './section';

const FILE_NAME = 'whence-settings.json';

/** Changes all settings at once, in a way that the reader can take back. */
export type Replace = (settings: Partial<Settings>, said: string) => Promise<void>;

/** Draws how settings are kept in a file, taken from one, and set back. */
export function drawFile(t: Translate, replace: Replace, say: (words: string) => void): Section {
  let settings = DEFAULTS;
  const button = (name: string, label: string, act: () => void) => {
    const made = element(document, 'button', { type: 'button', class: 'action', name }, label);
    made.addEventListener('click', act);
    return made;
  };
  const input = element(document, 'input', { type: 'file', id: 'import', accept: '.json,application/json' });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) await importFile(file);
    input.value = '';
  });

  async function importFile(file: File): Promise<void> {
    const { name } = file;
    const text = await file.text().catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (text === null) return say(t('fileUnreadable', { file: name }));
    const content = readSettingsFile(text);
    if ('fault' in content) return say(faultSentence(content.fault, name, t));
    if (Object.keys(content.settings).length === 0) return say(t('fileEmpty', { file: name }));
    const names = listParts(content.unknown, t);
    return replace(
      content.settings,
      names ? t('fileImportedPart', { file: name, names }) : t('fileImported', { file: name }),
    );
  }

  return {
    node: drawSection(
      'file',
      t('optionsFile'),
      element(
        document,
        'p',
        {},
        button('export', t('fileExport'), () => download(FILE_NAME, settingsFile(settings))),
      ),
      element(document, 'p', { class: 'hint' }, t('fileExportHint')),
      element(document, 'label', { class: 'import', for: input.id }, t('fileImport')),
      input,
      element(
        document,
        'p',
        {},
        button('reset', t('fileReset'), () => replace(DEFAULTS, t('fileResetDone'))),
      ),
    ),
    show(now) {
      settings = now;
    },
  };
}
