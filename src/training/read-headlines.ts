import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '../engine/headline/ground';
import type { Scan } from '../engine/reading/scan';
import type { Identity } from '../report';
import { readGold } from './corpora';
import { prepareDocument } from './documents';

/** A statement as a person marked it. */
export interface MarkedGround extends Ground {
  readonly anonymous: boolean;
  readonly secondHand: boolean;
  /** The headline rests on it. */
  readonly carries: boolean;
}

/** An article with its statements and what its headline rests on, all as a person marked it. */
export interface MarkedHeadline {
  readonly scan: Scan;
  /** What the headline itself attributes to somebody. */
  readonly own: MarkedGround | null;
  readonly body: readonly MarkedGround[];
  readonly anonymous: boolean;
  readonly secondHand: boolean;
}

interface MarkedFile {
  readonly statements: readonly {
    readonly p: number | 'title';
    readonly who: string | null;
    readonly identity: Identity;
    readonly via: readonly string[];
    readonly anonymous: boolean;
    readonly secondHand: boolean;
  }[];
  readonly headline: {
    readonly restsOn: readonly number[];
    readonly anonymous: boolean;
    readonly secondHand: boolean;
  };
}

/** The articles of a folder whose headlines are marked, in order of their names. */
export function readHeadlines(folder: string): MarkedHeadline[] {
  return readGold(folder).map((annotated) => {
    const file = readFileSync(join(folder, `${annotated.id}.json`), 'utf8');
    const { statements, headline } = JSON.parse(file) as MarkedFile;
    const carrying = new Set(headline.restsOn);
    const grounds = statements.map(({ p, who, identity, via, anonymous, secondHand }, i): MarkedGround => {
      const { content = [], cue = [], source = [] } = annotated.attributions[i] ?? {};
      return {
        block: p === 'title' ? 0 : p + 1,
        content,
        cue,
        mention: source,
        source: who,
        who,
        identity,
        via,
        anonymous,
        secondHand,
        carries: carrying.has(i),
      };
    });
    return {
      scan: prepareDocument(annotated).scan,
      own: grounds.find(({ block }) => block === 0) ?? null,
      body: grounds.filter(({ block }) => block !== 0),
      anonymous: headline.anonymous,
      secondHand: headline.secondHand,
    };
  });
}
