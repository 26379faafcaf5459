import { type Voice, voices } from '../../lexicon/page';

/** How often words of each voice come in a text, per 1,000 words, outside of quotations; and quotations with them. */
export type VoiceRates = Readonly<Record<Voice | 'quotes', number>>;

/** Within a paragraph: a mark that nobody closed must not swallow the text. */
const QUOTED = /[“"][^“”"\n]*[”"]/g;

/** English words need no more; words of other languages fall into pieces that are not listened to. */
const BETWEEN_WORDS = /[^a-z']+/;

/** Listens to whose voice a text is. Quoted words are somebody else's: "you" and "I" count outside of them. */
export function measureVoices(text: string): VoiceRates {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const quoted = plain.match(QUOTED) ?? [];
  const own = plain.replace(QUOTED, ' ').split(BETWEEN_WORDS);
  const known = voices();
  const counts = { reporter: 0, guide: 0, self: 0 };
  for (const word of own) {
    const voice = known.get(word);
    if (voice) counts[voice]++;
  }
  const perThousand = 1000 / (own.length + quoted.join(' ').split(BETWEEN_WORDS).length);
  return {
    reporter: counts.reporter * perThousand,
    guide: counts.guide * perThousand,
    self: counts.self * perThousand,
    quotes: quoted.length * perThousand,
  };
}
