import { VOICES, type Voice } from '../lexicon/page';

/** How often words of each voice come in a text, per 1,000 words, outside of quotations; and quotation marks with them. */
export type VoiceRates = Readonly<Record<Voice | 'quotes', number>>;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const QUOTED = /[“"][^“”"]*[”"]/g;

/** Listens to whose voice a text is. Quoted words are somebody else's: "you" and "I" count outside of them. */
export function measureVoices(text: string): VoiceRates {
  const counts = { reporter: 0, guide: 0, self: 0 };
  const own = text.replace(QUOTED, ' ');
  for (const [word] of own.matchAll(WORD)) {
    const voice = VOICES.get(word.toLowerCase().replace('’', "'"));
    if (voice) counts[voice]++;
  }
  const perThousand = 1000 / Math.max(1, text.match(WORD)?.length ?? 0);
  return {
    reporter: counts.reporter * perThousand,
    guide: counts.guide * perThousand,
    self: counts.self * perThousand,
    quotes: (text.match(QUOTED)?.length ?? 0) * perThousand,
  };
}
