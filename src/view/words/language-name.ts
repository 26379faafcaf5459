/** "German" for "de-at", in the words of the locale; the tag itself where it is none. */
export function languageName(tag: string, locale: string): string {
  const [subtag = ''] = tag.split('-');
  if (!/^[a-z]{2,8}$/i.test(subtag)) return tag;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(subtag) ?? tag;
}
