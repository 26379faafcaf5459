import { element } from '../view/dom/element';
import { KINDS, type Kind } from '../view/kinds';
import type { Looks } from '../view/look/looks';
import { markLine } from '../view/look/mark-line';
import type { Tone } from '../view/look/palette';
import type { Translate } from '../view/words/words';

const SENTENCES = {
  firstHand: 'sampleFirstHand',
  secondHand: 'sampleSecondHand',
  anonymous: 'sampleAnonymous',
  anonymousSecondHand: 'sampleAnonymousSecondHand',
} as const satisfies Record<Kind, string>;

const TONES: readonly Tone[] = ['light', 'dark'];

/** A paragraph as it would be marked, on a light and on a dark page. */
export interface Sample {
  readonly node: HTMLElement;
  show(looks: Looks, marked: readonly Kind[]): void;
}

export function drawSample(t: Translate): Sample {
  const pages = TONES.map((tone) => {
    const statements = KINDS.map((kind) => {
      // The statement stands in square brackets.
      const [before = '', words = '', after = ''] = t(SENTENCES[kind]).split(/[[\]]/);
      const statement = element(document, 'span', { 'data-sample': kind }, words);
      return { kind, statement, nodes: [before, statement, `${after} `] };
    });
    const paragraph = element(document, 'p', { class: 'page', 'data-tone': tone });
    paragraph.append(...statements.flatMap(({ nodes }) => nodes));
    return { tone, statements, paragraph };
  });
  return {
    node: element(
      document,
      'div',
      { class: 'sample', role: 'group', 'aria-label': t('sampleLabel') },
      ...pages.map(({ paragraph }) => paragraph),
    ),
    show(looks, marked) {
      for (const { tone, statements } of pages) {
        for (const { kind, statement } of statements)
          statement.style.cssText = marked.includes(kind) ? markLine(looks[kind], tone) : '';
      }
    },
  };
}
