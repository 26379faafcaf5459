import type { Level } from '../view/readings/sureness';
import figures from '../view/readings/sureness-figures.json';
import type { Translate } from '../view/words/words';

const NAMES = {
  [-3]: 'surenessAll',
  [-2]: 'surenessMany',
  [-1]: 'surenessSome',
  0: 'surenessUsual',
  1: 'surenessSurer',
  2: 'surenessMuchSurer',
  3: 'surenessSurest',
} as const satisfies Record<Level, string>;

/** The name of a level: "The usual". */
export function surenessName(level: Level, t: Translate): string {
  return t(NAMES[level]);
}

/** What a level does to precision and recall, in words; '' where it was not measured. */
export function surenessSentence(level: Level, t: Translate): string {
  const measured = figures.levels.find((each) => each.level === level);
  return measured ? t('surenessSentence', { right: measured.right, found: measured.found }) : '';
}
