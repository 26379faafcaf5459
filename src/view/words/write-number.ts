import type { Translate } from './words';

/** A number that stands by itself, as the language writes it. */
export function writeNumber(number: number, t: Translate): string {
  return new Intl.NumberFormat(t('languageTag')).format(number);
}
