import { describe, expect, test } from 'vitest';
import { identifyLanguage, isReadable } from '../../src/engine/reading/language';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry left the port at dawn, and nobody knows why it did not come back. The mayor said that she would wait for the report before she spoke to the owners of the ship.',
  de: 'Die Fähre verließ den Hafen am Morgen, und niemand weiß, warum sie nicht zurückgekommen ist. Die Bürgermeisterin sagte, dass sie auf den Bericht warten wolle, bevor sie mit den Eignern spricht.',
  fr: 'Le bateau a quitté le port à l’aube et personne ne sait pourquoi il n’est pas revenu. La maire a dit qu’elle attendrait le rapport avant de parler avec les propriétaires du navire.',
  es: 'El barco salió del puerto al amanecer y nadie sabe por qué no ha vuelto. La alcaldesa dijo que esperaría el informe antes de hablar con los dueños del barco en la ciudad.',
  it: 'Il traghetto ha lasciato il porto all’alba e nessuno sa perché non è tornato. La sindaca ha detto che aspetterà il rapporto prima di parlare con i proprietari della nave.',
  pt: 'O barco deixou o porto ao amanhecer e ninguém sabe por que não voltou. A prefeita disse que vai esperar pelo relatório antes de falar com os donos do navio na cidade.',
  nl: 'De veerboot verliet de haven bij zonsopgang en niemand weet waarom hij niet is teruggekomen. De burgemeester zei dat ze op het rapport wacht voordat ze met de eigenaren van het schip spreekt.',
  sv: 'Färjan lämnade hamnen i gryningen och ingen vet varför den inte har kommit tillbaka. Borgmästaren sade att hon skulle vänta på rapporten innan hon talar med ägarna till fartyget.',
  pl: 'Prom opuścił port o świcie i nikt nie wie, dlaczego nie wrócił. Burmistrz powiedziała, że poczeka na raport, zanim porozmawia z właścicielami statku, który jest w porcie od roku.',
};

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('%s without a word of the page', (language, text) => {
    expect(identifyLanguage(text, null)).toBe(language);
  });

  test.each(Object.entries(TEXTS))('%s though the page says Welsh', (language, text) => {
    expect(identifyLanguage(text, 'cy')).toBe(language);
  });

  test.each([
    ['a variety of English', TEXTS.en ?? '', 'en-GB', 'en-gb'],
    ['a variety of Portuguese', TEXTS.pt ?? '', 'pt-br', 'pt-br'],
    ['an English page in German', TEXTS.de ?? '', 'en-us', 'de'],
    ['a German page in English', TEXTS.en ?? '', 'de-de', 'en'],
    ['a short text as the page says', 'Fähre verschwunden', 'de', 'de'],
    ['a short text of a page that says nothing', 'Ferry lost', null, 'en'],
    ['an empty declaration', 'Ferry lost', '', 'en'],
    ['no text', '', null, 'en'],
    ['Cyrillic letters of an English page', 'Паром покинул порт на рассвете.', 'en', 'und'],
    ['Cyrillic letters', 'Паром покинул порт на рассвете.', 'ru', 'ru'],
    ['Chinese characters', '渡轮在黎明时分离开了港口，没有人知道它为什么没有回来。', null, 'und'],
    ['words of no known language', 'zork blin mup '.repeat(20), 'en', 'und'],
    ['words of no known language, declared', 'zork blin mup '.repeat(20), 'tlh', 'tlh'],
    [
      'English with a foreign quotation',
      `${TEXTS.en} “Nadie sabe por qué no ha vuelto,” she said.`,
      'en',
      'en',
    ],
    ['English names with foreign letters', `${TEXTS.en} Łukasz Żółć met Đorđe Şafak.`, null, 'en'],
    ['capitals', (TEXTS.en ?? '').toUpperCase(), null, 'en'],
  ])('%s', (_, text, declared, language) => {
    expect(identifyLanguage(text, declared)).toBe(language);
  });

  test.each([
    ['en', true],
    ['en-gb', true],
    ['eng', false],
    ['de', false],
    ['und', false],
  ])('%s is readable: %s', (language, readable) => {
    expect(isReadable(language)).toBe(readable);
  });
});
