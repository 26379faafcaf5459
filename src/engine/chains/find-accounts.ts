import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { People } from '../sources/collect-people';
import { type Carrier, carrierIn } from './find-carrier';
import type { OwnOutlet } from './own-outlet';

/** From token `from` on, what the person says comes through a medium: an interview that the article retells. */
export interface Account {
  readonly from: number;
  readonly carrier: Carrier;
}

/** By person's name, in order of the text. */
export type Accounts = ReadonlyMap<string, readonly Account[]>;

/** Finds the sentences that introduce an interview with another medium: "Holt opened up in an interview with Radio Sund." */
export function findAccounts(scan: Scan, people: People, isOwn: OwnOutlet): Accounts {
  const accounts = new Map<string, Account[]>();
  scan.sentences.forEach(({ first, end }, sentence) => {
    if (!introduces(scan, first, end)) return;
    const frame: number[] = [];
    for (let i = first; i < end; i++) frame.push(i);
    const carrier = carrierIn(scan, sentence, frame, isOwn);
    if (!carrier?.foreign) return;
    for (const name of namesIn(people, first, end)) {
      const known = accounts.get(name) ?? [];
      known.push({ from: first, carrier });
      accounts.set(name, known);
    }
  });
  return accounts;
}

/** The account that the person is giving at a token; `null` where none has begun. */
export function accountAt(accounts: Accounts, name: string, at: number): Account | null {
  return accounts.get(name)?.findLast((account) => account.from <= at) ?? null;
}

function introduces(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (
      scan.speechAt[i] === -1 &&
      (findSetting(normAt(scan, i)) === 'interview' || isOfClass('appearing', normAt(scan, i)))
    )
      return true;
  }
  return false;
}

function namesIn(people: People, first: number, end: number): Set<string> {
  const names = new Set<string>();
  for (let i = first; i < end; i++) {
    const person = people.at(i);
    if (person) names.add(person.name);
  }
  return names;
}
