import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { translator } from '../../src/view/words/words';

export const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;

/** The English words, as the reader sees them. */
export const english = translator((key) => messages[key]?.message ?? '');
