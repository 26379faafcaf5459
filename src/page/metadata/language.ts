import { linkedOf, type Metadata, metaOf } from './metadata';

const TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/;

/** The language the page says it is in, as a BCP 47 tag in lower case; `null` where it does not say. */
export function findLanguage(document: Document, metadata: Metadata): string | null {
  const said = [
    document.documentElement.getAttribute('lang'),
    document.querySelector('body')?.getAttribute('lang'),
    ...linkedOf(metadata, 'inLanguage'),
    ...metaOf(metadata, 'language'),
  ];
  for (const language of said) {
    const tag = language?.trim().toLowerCase().replaceAll('_', '-') ?? '';
    if (TAG.test(tag)) return tag;
  }
  return null;
}

/** Whether the engine can read a language: English, or one that the page does not name. */
export function isRead(language: string | null): boolean {
  return !language || /^en\b/i.test(language);
}
