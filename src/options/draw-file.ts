import { readSettingsFile, settingsFile } from '../settings/settings-file';
import { DEFAULTS, type Settings } from '../settings/stored';
import { element } from '../view/dom/element';
import { listParts } from '../view/words/join-names';
import type { Translate } from '../view/words/words';
import { download } from './download';
import { drawAction } from './draw-action';
import { drawFileInput } from './draw-file-input';
import { faultSentence } from './fault-words';
import { drawSection, type Section } from './section';

const FILE_NAME = 'whence-settings.json';

/** Changes all settings at once, in a way that the reader can take back. */
export type Replace = (settings: Partial<Settings>, said: string) => Promise<void>;

/** Draws how settings are kept in a file, taken from one, and set back. */
export function drawFile(t: Translate, replace: Replace, say: (words: string) => void): Section {
  let settings = DEFAULTS;
  const input = drawFileInput('import', importFile);

  async function importFile(name: string, text: string | null): Promise<void> {
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
        drawAction('export', t('fileExport'), () => download(FILE_NAME, settingsFile(settings))),
      ),
      element(document, 'p', { class: 'hint' }, t('fileExportHint')),
      element(document, 'label', { class: 'import', for: input.id }, t('fileImport')),
      input,
      element(
        document,
        'p',
        {},
        drawAction('reset', t('fileReset'), () => replace(DEFAULTS, t('fileResetDone'))),
      ),
    ),
    show(now) {
      settings = now;
    },
  };
}
