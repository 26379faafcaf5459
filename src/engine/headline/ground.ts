import type { Statement } from '../../report';

/** What of a statement says whether a headline rests on it. */
export type Ground = Pick<
  Statement,
  'block' | 'content' | 'cue' | 'mention' | 'source' | 'who' | 'identity'
> &
  Partial<Pick<Statement, 'via'>>;
