import { countVisits, forgetVisits, readVisits } from '../settings/visits';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import { download } from './download';
import { drawAction } from './draw-action';
import { drawCheck } from './draw-check';
import { type Change, drawSection, type Section } from './section';

const FILE_NAME = 'whence-visits.json';

/** Draws whether articles are remembered, and what can be done with what is. */
export function drawMemory(t: Translate, change: Change, say: (words: string) => void): Section {
  const check = drawCheck('remember', [t('optionsRemember')], t('optionsRememberHint'), (remember) =>
    change({ remember }),
  );
  const count = element(document, 'p', { class: 'hint' });
  const button = (name: string, label: string, act: () => Promise<void>) =>
    drawAction(name, label, () =>
      act().catch((error: unknown) => {
        console.error(error);
        say(t('memoryUnreadable'));
      }),
    );
  const save = button('save-visits', t('memorySave'), async () =>
    download(FILE_NAME, JSON.stringify({ visits: await readVisits() }, null, 2)),
  );
  const forget = button('forget-visits', t('memoryForget'), async () => {
    await forgetVisits();
    check.input.focus(); // the button is closed now
    await showCount();
    say(t('memoryForgotten'));
  });

  async function showCount(): Promise<void> {
    const articles = await countVisits();
    count.textContent = t('memoryCount', { count: articles });
    for (const each of [save, forget]) each.disabled = articles === 0;
  }

  return {
    node: drawSection(
      'memory',
      t('optionsMemory'),
      check.node,
      count,
      element(document, 'p', {}, save, ' ', forget),
    ),
    show(settings) {
      check.input.checked = settings.remember;
      showCount().catch((error: unknown) => {
        console.error(error);
        count.textContent = t('memoryUnreadable');
      });
    },
  };
}
