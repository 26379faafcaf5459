import type { Identity } from '../../report';
import type { TokenRange } from '../rules/finding';

/** A source while the article is being read: grows by mentions. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly identity: Identity;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** Singular nouns by which the article has spoken of it: "official", "minister". */
  readonly nouns: Set<string>;
  readonly mentions: TokenRange[];
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

/** An empty register of sources. */
export function createEntities(): Entities {
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
    note(draft, mention) {
      const key = `${draft.identity}|${(draft.key ?? draft.name).toLowerCase()}`;
      const known = draft.merges === false ? undefined : byName.get(key);
      const entity = known ?? createEntity(draft, all.length + 1);
      if (!known) {
        all.push(entity);
        byName.set(key, entity);
      }
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

function createEntity(draft: EntityDraft, number: number): Entity {
  return {
    id: `source-${number}`,
    name: draft.name,
    identity: draft.identity,
    gender: draft.gender ?? null,
    plural: draft.plural ?? false,
    nouns: new Set(),
    mentions: [],
    description: null,
  };
}
