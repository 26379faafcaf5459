import { describe, expect, test } from 'vitest';
import { findCueAdjective } from '../../src/lexicon/cue-adjectives';
import { findCueNoun } from '../../src/lexicon/cue-nouns';
import { findSourceNoun } from '../../src/lexicon/source-nouns';

describe('a noun for a source', () => {
  test.each([
    ['source', 'source', 'one', 'unnamed', '-'],
    ['officials', 'official', 'many', 'unnamed', '-'],
    ['people', 'person', 'many', 'unnamed', '-'],
    ['woman', 'woman', 'one', 'unnamed', 'f'],
    ['experts', 'expert', 'many', 'group', '-'],
    ['expert', 'expert', 'one', 'unnamed', '-'],
    ['economist', 'economist', 'one', 'role', '-'],
    ['economists', 'economist', 'many', 'group', '-'],
    ['ministry', 'ministry', 'one', 'organization', '-'],
    ['police', 'police', 'many', 'organization', '-'],
    ['prosecutors', 'prosecutor', 'many', 'organization', '-'],
    ['company', 'company', 'one', 'organization', '-'],
    ['companies', 'company', 'many', 'group', '-'],
    ['indictment', 'indictment', 'one', 'document', '-'],
    ['analyses', 'analysis', 'many', 'document', '-'],
    ['statement', 'statement', 'one', 'statement', '-'],
    ['king', 'king', 'one', 'office', 'm'],
    ['spokeswoman', 'spokeswoman', 'one', 'spokesperson', 'f'],
    ['attorneys', 'attorney', 'many', 'agent', '-'],
    ['sister', 'sister', 'one', 'relative', 'f'],
    ['newspaper', 'newspaper', 'one', 'medium', '-'],
    ['journalists', 'journalist', 'many', 'medium', '-'],
    ['co-founder', 'cofounder', 'one', 'role', '-'],
    ['ex-spy', 'spy', 'one', 'unnamed', '-'],
  ])('%s: %s (%s), %s, gender %s', (norm, singular, number, kind, gender) => {
    const found = findSourceNoun(norm);
    expect(found?.singular.replace('-', '')).toBe(singular);
    expect([found?.plural ? 'many' : 'one', found?.kind, found?.gender ?? '-']).toEqual([
      number,
      kind,
      gender,
    ]);
  });

  test.each(['bridge', 'statements-of', '-', '', 'weather', 'constructor'])('"%s" is none', (norm) => {
    expect(findSourceNoun(norm)).toBeNull();
  });
});

describe('a noun that carries a clause', () => {
  test.each([
    ['claim', 'one', 'speech'],
    ['allegations', 'many', 'speech'],
    ['warning', 'one', 'speech'],
    ['prophecies', 'many', 'speech'],
    ['suspicion', 'one', 'belief'],
    ['theories', 'many', 'belief'],
    ['hypotheses', 'many', 'belief'],
    ['rumours', 'many', 'hearsay'],
    ['rumors', 'many', 'hearsay'],
    ['gossip', 'one', 'hearsay'],
    ['finding', 'one', 'show'],
    ['evidence', 'one', 'show'],
  ])('%s (%s) is %s', (norm, number, kind) => {
    const found = findCueNoun(norm);
    expect([found?.plural ? 'many' : 'one', found?.kind]).toEqual([number, kind]);
  });

  test.each(['fact', 'bridge', 'way', 'hope', 'promise', 'plan'])('%s carries none', (norm) => {
    expect(findCueNoun(norm)).toBeNull();
  });
});

test.each([
  ['confident', 'belief', 'c', '"is confident that"'],
  ['wary', 'belief', 'p', '"is wary of"'],
  ['adamant', 'speech', 'c', '"is adamant that"'],
  ['eager', 'attitude', 'i', '"is eager to"'],
  ['opposed', 'attitude', 'p', '"is opposed to"'],
  ['glad', 'attitude', 'c', '"is glad that"'],
])('%s is %s with frame %s: %s', (norm, kind, frame) => {
  const found = findCueAdjective(norm);
  expect(found?.kind).toBe(kind);
  expect(found?.frames).toContain(frame);
});

test.each(['blue', 'late', ''])('"%s" says nothing of what somebody holds', (norm) => {
  expect(findCueAdjective(norm)).toBeNull();
});
