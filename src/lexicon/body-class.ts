/** Those classes of `grammar.txt` by which a body is known, what it does, and who belongs to it. */
export type BodyClass =
  | 'bench'
  | 'business'
  | 'calling-so'
  | 'corps'
  | 'for-a-cause'
  | 'good-cause'
  | 'made-of'
  | 'of-anything'
  | 'of-bodies'
  | 'of-bodies-counted'
  | 'of-events'
  | 'party-members'
  | 'place-of'
  | 'premises'
  | 'public-body'
  | 'trading'
  | 'works-for';
