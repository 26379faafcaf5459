/** Those classes of `grammar.txt` by which it is told that nobody in particular stands behind something. */
export type HearsayClass =
  | 'hearing-verb'
  | 'hears-claims'
  | 'rumour'
  | 'rumoured'
  | 'spread'
  | 'upon-rumours';
