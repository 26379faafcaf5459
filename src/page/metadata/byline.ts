import { agencyCalled, bylineWords } from '../../lexicon/page';
import { textsOf } from './marked-text';
import { linkedOf, type Metadata, metaOf } from './metadata';
import { isPlain, squash } from './words';

/** Elements that pages mark as their authors. */
const MARKED = '[rel~="author"], [itemprop~="author"]';

const PARTS = /[,;|/&•·\n]|\s(?:and|with)\s|\s[-–—]\s/;
/** In plain letters, and in all others: browsers take long to make sense of the latter. */
const NAME = { plain: /^[A-Z][A-Za-z.'’-]*$/, any: /^\p{Lu}[\p{L}.'’-]*$/u };
const TURNED = {
  plain: /^([A-Z][A-Za-z'’-]+), ([A-Z][A-Za-z.'’-]+)$/,
  any: /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+)$/u,
};
const PARTICLE = /^(?:al|bin|da|de|del|della|der|di|du|el|ibn|la|le|van|von)$/i;

/**
 * What the page gives as its byline, before it is read: "By Jane Doe, Reuters". `named` are elements whose class or id
 * speaks of an author.
 */
export function bylineTexts(
  document: Document,
  metadata: Metadata,
  named: readonly Element[],
): readonly string[] {
  return [
    ...linkedOf(metadata, 'author'),
    ...linkedOf(metadata, 'creator'),
    ...metaOf(metadata, 'author'),
    ...textsOf(document.querySelectorAll(MARKED)),
    ...textsOf(named),
  ];
}

/** The authors' names: "Jane Doe, John Roe"; `null` where none is named. */
export function readByline(
  texts: readonly string[],
  linked: readonly string[],
  site: readonly string[],
): string | null {
  const sites = new Set(site.map(squash));
  const namesIn = (text: string) =>
    splitNames(text)
      .map(cleanName)
      .filter((name) => isName(name) && !sites.has(squash(name)));
  const written = linked.flatMap(namesIn);
  const names = written.length > 0 ? written : firstNames(texts, namesIn);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function firstNames(
  texts: readonly string[],
  namesIn: (text: string) => readonly string[],
): readonly string[] {
  for (const text of texts) {
    const names = namesIn(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** "Doe, Jane" is one name turned round; "Jane Doe, John Roe" are two. */
function splitNames(text: string): readonly string[] {
  const turned = (isPlain(text) ? TURNED.plain : TURNED.any).exec(text.trim());
  return turned ? [`${turned[2]} ${turned[1]}`] : text.split(PARTS);
}

function cleanName(part: string): string {
  const line = part.replace(/\s+/g, ' ').trim();
  const rest = line.replace(/^(?:(?:written )?by:? ?)+/i, '');
  return isLetter(rest.charAt(0)) ? rest : line;
}

/** Whether a character is a letter of a script that has capitals. */
function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** Whether a part of a byline is a person's name: "Ana de la Cruz", not "Staff Writer", "Reuters" or "12 May". */
function isName(part: string): boolean {
  const words = part.split(' ');
  if (words.length < 2 || words.length > 5 || agencyCalled(part.toLowerCase()) !== null) return false;
  return (
    words.every((word) => (isPlain(word) ? NAME.plain : NAME.any).test(word) || PARTICLE.test(word)) &&
    !words.some((word) => bylineWords().has(word.toLowerCase()))
  );
}
