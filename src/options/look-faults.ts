import { KINDS, type Kind, kindLabel } from '../view/kinds';
import { contrastOnPages, READABLE } from '../view/look/colour-choices';
import { LINES, type Look, type Looks } from '../view/look/looks';
import { listNames } from '../view/words/join-names';
import type { Translate } from '../view/words/words';

/** What makes a look hard to see, in sentences. */
export function faintIn({ light, dark }: Look, t: Translate): string[] {
  // Cut, not rounded: what is just below the bound must not read as the bound.
  const tenths = (ratio: number) => Math.floor(ratio * 10) / 10;
  const [onLight, onDark] = [contrastOnPages(light, 'light'), contrastOnPages(dark, 'dark')];
  return [
    ...(onLight < READABLE ? [t('looksFaintLight', { contrast: tenths(onLight), least: READABLE })] : []),
    ...(onDark < READABLE ? [t('looksFaintDark', { contrast: tenths(onDark), least: READABLE })] : []),
  ];
}

/** Which of the marked kinds cannot be told apart by their lines, in sentences. */
export function sameLines(looks: Looks, marked: readonly Kind[], t: Translate): string[] {
  const kindsOf = (line: string) =>
    KINDS.filter((kind) => marked.includes(kind) && looks[kind].line === line);
  return LINES.map(kindsOf)
    .filter((kinds) => kinds.length > 1)
    .map((kinds) => kinds.map((kind) => kindLabel(kind, t)))
    .map((kinds) => t('looksSameLine', { kinds: listNames(kinds, t) }));
}
