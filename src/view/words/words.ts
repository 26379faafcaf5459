import { isolate, isolateLeftwards } from './isolate';

export type Arguments = Readonly<Record<string, string | number>>;

/** Words in the reader's language for a key of `public/_locales/<language>/messages.json`. */
export type Translate = (key: string, args?: Arguments) => string;

/**
 * Whole numbers below this are written alike in all languages of the catalogues: to know how others are, a browser takes
 * longer than a page takes to read.
 */
export const PLAIN_BELOW = 1000;

/**
 * Words from a catalogue. `lookUp` gives the catalogue's text for a key and '' where it has none, as the browser's i18n
 * does. A text holds its arguments as `{name}`; where one of them is a number called `count`, the key's plural form is
 * taken ("statements_one", "statements_other"). Numbers are written as the language does; words that are put in keep their
 * own direction, and turn none around them. Throws for a key that the catalogue lacks.
 */
export function translator(lookUp: (key: string) => string): Translate {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let leftwards: boolean | undefined;
  const textFor = (key: string, count: string | number | undefined) => {
    if (typeof count !== 'number') return lookUp(key);
    // Made when they are first wanted: a browser takes longer to make them than a page takes to read.
    plurals ??= new Intl.PluralRules(lookUp('languageTag'));
    return lookUp(`${key}_${plurals.select(count)}`) || lookUp(`${key}_other`);
  };
  return (key, args = {}) => {
    const text = textFor(key, args.count);
    if (!text) throw new Error(`the catalogue has no words for "${key}"`);
    return text.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
      const value = args[name];
      if (value === undefined) throw new Error(`the words for "${key}" want {${name}}`);
      if (typeof value === 'number') {
        if (Number.isInteger(value) && value >= 0 && value < PLAIN_BELOW) return String(value);
        numbers ??= new Intl.NumberFormat(lookUp('languageTag'));
        return numbers.format(value);
      }
      leftwards ??= lookUp('languageDirection') === 'rtl';
      return leftwards ? isolate(value) : isolateLeftwards(value);
    });
  };
}
