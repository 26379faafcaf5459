import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { translator } from '../view/words/words';

const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;

/** The extension's own words, for the terminal. */
export const translate = translator((key) => messages[key]?.message ?? '');
