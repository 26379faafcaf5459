import type { FileFault } from '../settings/settings-file';
import type { Settings } from '../settings/stored';
import type { Translate } from '../view/words/words';

const EXPECTED = {
  off: 'expectsBoolean',
  sitesOff: 'expectsHosts',
  onlyOnClick: 'expectsBoolean',
  marked: 'expectsKinds',
  quiet: 'expectsBoolean',
  sureness: 'expectsSureness',
  looks: 'expectsLooks',
  badge: 'expectsBoolean',
  hoverCard: 'expectsBoolean',
  remember: 'expectsBoolean',
} as const satisfies Record<keyof Settings, string>;

/** Characters of a wrong entry that are quoted. */
const LONGEST_ENTRY = 40;

/** Why a file was not imported and where the fault is, in one sentence. */
export function faultSentence(fault: FileFault, file: string, t: Translate): string {
  switch (fault.kind) {
    case 'notJson':
      return t('fileNotJson', { file, line: fault.line, column: fault.column });
    case 'notSettings':
      return t('fileNotSettings', { file });
    case 'newer':
      return t('fileNewer', { file, version: fault.version });
    case 'wrong': {
      const { name, entry } = fault;
      const expected = t(EXPECTED[name], { on: 'true', off: 'false' });
      if (entry === null) return t('fileWrong', { file, name, expected });
      const short = entry.length > LONGEST_ENTRY ? `${entry.slice(0, LONGEST_ENTRY)}…` : entry;
      return t('fileWrongEntry', { file, name, entry: short, expected });
    }
  }
}
