/** The quotation marks of each language of `public/_locales`. */
export const QUOTATION_MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«', '»'],
  hi: ['“', '”'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  pt_BR: ['“', '”'],
  pt_PT: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  zh_CN: ['“', '”'],
};

/** Messages that read in a language (or in all) as they do in English. */
export const ALIKE: Readonly<Record<string, readonly string[]>> = {
  all: ['extensionName', 'languageDirection', 'exportMarkdown'],
  de: ['cardLink', 'colourOrange', 'colourIndigo'],
  es: ['cardLink'],
  fr: [
    ...['cardLink', 'colourOrange', 'colourIndigo', 'colourOlive', 'lineDouble', 'whyAttribution'],
    ...['headingSources', 'whySource', 'flowSourcesLabel', 'flowSources_one', 'flowSources_other'],
    ...['flowVia', 'popupVia', 'popupWhoVia'],
  ],
  pt_BR: ['cardLink'],
  pt_PT: ['cardLink'],
};
