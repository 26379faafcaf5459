import type { Chain } from '../chains/chain';

/** Through whom a statement came, and the medium that is itself its source: whose report it is taken from. */
export function listMedia({ who, identity, via }: Chain): readonly string[] {
  return who && identity === 'outlet' && !via.includes(who.name) ? [...via, who.name] : via;
}
