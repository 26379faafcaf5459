import type { Identity } from '../../report';
import type { ProtectedNames } from '../names/find-protected-names';
import type { TokenRange } from '../rules/finding';

/** A source while the article is being read: grows by mentions. */
export interface Entity {
  readonly id: string;
  /** The fullest that the article has, of an outlet: "The Harbour Post" for "HP". */
  name: string;
  readonly identity: Identity;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** Singular nouns by which the article has spoken of it: "official", "minister". */
  readonly nouns: Set<string>;
  readonly mentions: TokenRange[];
  /** The article's words for not giving the whole name. */
  readonly reason: TokenRange | null;
  description: string | null;
}

/** The sources found so far, in order of first mention. */
export interface Entities {
  readonly all: readonly Entity[];
  /** The entity of that identity and name, made where there is none; gains the mention. */
  note(draft: EntityDraft, mention: TokenRange | null): Entity;
  /** The entity mentioned last that fits; `null` where none does. */
  last(fits: (entity: Entity) => boolean): Entity | null;
  /** Adds a mention to a known entity and makes it the last one. */
  touch(entity: Entity, mention: TokenRange): Entity;
}

export interface EntityDraft {
  readonly name: string;
  readonly identity: Identity;
  /** What makes two mentions one, where it is not the name: "AP" and "The Associated Press". */
  readonly key?: string;
  readonly gender?: 'm' | 'f' | null;
  readonly plural?: boolean;
  readonly noun?: string | null;
  /** False for "an official": somebody else than the official before. */
  readonly merges?: boolean;
}

/** How many sources back a definite description or pronoun may reach. */
const REACH = 40;

/** An empty register of sources. Whose name is protected goes without one, however the article calls them. */
export function createEntities(protectedNames: ProtectedNames): Entities {
  const all: Entity[] = [];
  const byName = new Map<string, Entity>();
  const recent: Entity[] = [];
  const promote = (entity: Entity): void => {
    const at = recent.indexOf(entity);
    if (at !== -1) recent.splice(at, 1);
    recent.push(entity);
    if (recent.length > REACH) recent.shift();
  };
  const touch = (entity: Entity, mention: TokenRange): Entity => {
    entity.mentions.push(mention);
    promote(entity);
    return entity;
  };
  return {
    all,
    touch,
    note(named, mention) {
      const reason = isProtectable(named) ? protectedNames(named.name) : null;
      const draft = reason ? hide(named) : named;
      const key = `${draft.identity}|${(draft.key ?? draft.name).toLowerCase()}`;
      const known = draft.merges === false ? undefined : byName.get(key);
      const entity = known ?? createEntity(draft, all.length + 1, reason);
      if (!known) {
        all.push(entity);
        byName.set(key, entity);
      }
      if (draft.identity === 'outlet' && isAcronym(entity.name) && !isAcronym(draft.name))
        entity.name = draft.name;
      if (draft.noun) entity.nouns.add(draft.noun);
      if (mention) entity.mentions.push(mention);
      promote(entity);
      return entity;
    },
    last(fits) {
      for (let i = recent.length - 1; i >= 0; i--) {
        const entity = recent[i];
        if (entity && fits(entity)) return entity;
      }
      return null;
    },
  };
}

/** Letters: the acronym of an outlet has no more. */
const LONGEST_ACRONYM = 5;

/** "FT", "the BBC" */
export function isAcronym(name: string): boolean {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const bare = word === name || /^the /i.test(name);
  return bare && word.length <= LONGEST_ACRONYM && word === word.toUpperCase();
}

/** A body may be what a bare first name looks like. */
function isProtectable({ identity }: EntityDraft): boolean {
  return identity === 'person' || identity === 'organization';
}

/** A person all the same, to whom pronouns go back. */
function hide(draft: EntityDraft): EntityDraft {
  return { ...draft, identity: 'unnamed', noun: draft.noun ?? 'person', merges: true };
}

function createEntity(draft: EntityDraft, number: number, reason: TokenRange | null): Entity {
  return {
    id: `source-${number}`,
    name: draft.name,
    identity: draft.identity,
    gender: draft.gender ?? null,
    plural: draft.plural ?? false,
    nouns: new Set(),
    mentions: [],
    reason,
    description: null,
  };
}
