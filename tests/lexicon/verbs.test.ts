import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/lexicon/read';
import { findReportingVerb, multiWordVerbs } from '../../src/lexicon/reporting-verbs';

describe('a form of a reporting verb', () => {
  test.each([
    ['say', 'say', 'speech', 'base'],
    ['says', 'say', 'speech', 'third'],
    ['said', 'say', 'speech', 'past participle'],
    ['saying', 'say', 'speech', 'gerund'],
    ['wrote', 'write', 'speech', 'past'],
    ['written', 'write', 'speech', 'participle'],
    ['denies', 'deny', 'speech', 'third'],
    ['criticised', 'criticise', 'attitude', 'past participle'],
    ['criticized', 'criticize', 'attitude', 'past participle'],
    ['forecast', 'forecast', 'speech', 'base past participle'],
    ['learnt', 'learn', 'belief', 'past participle'],
    ['thought', 'think', 'belief', 'past participle'],
    ['shown', 'show', 'show', 'participle'],
    ['showed', 'show', 'show', 'past participle'],
    ['quipped', 'quip', 'manner', 'past participle'],
    ['wondering', 'wonder', 'ask', 'gerund'],
    ['vowed', 'vow', 'attitude', 'past participle'],
    ['read', 'read', 'show', 'base past participle'],
  ])('%s is %s (%s), %s', (norm, lemma, kind, forms) => {
    const found = findReportingVerb(norm);
    expect([found?.verb.lemma, found?.verb.kind, found?.forms.join(' ')]).toEqual([lemma, kind, forms]);
  });

  test.each(['harbour', 'pointed', 'will', '', 'Said', 'direct', 'judge', 'emails', 'toString', '__proto__'])(
    '"%s" is none',
    (norm) => {
      expect(findReportingVerb(norm)).toBeNull();
    },
  );

  test.each([
    ['told', 'O', 'needs an addressee: "told reporters that"'],
    ['warned', 'o', 'may have an addressee: "warned residents that"'],
    ['warned', 'f', 'takes "of": "warned of floods"'],
    ['said', 'c', 'drops "that": "said he left"'],
    ['commented', 't', 'needs "that"'],
    ['denied', 'n', 'asserts with a noun: "denied any role"'],
    ['mentioned', 'm', 'only names a topic: "mentioned the strike"'],
    ['claims', 'i', 'takes "to": "claims to be ill"'],
    ['described', 'a', 'takes "as": "described it as a farce"'],
    ['called', 'k', 'takes a complement: "called it a farce"'],
    ['asked', 'w', 'takes a question: "asked whether"'],
    ['believed', 'p', 'is hearsay in the passive: "is believed to"'],
    ['joked', 'q', 'comes with a quotation'],
  ])('%s has frame %s: %s', (norm, frame) => {
    expect(findReportingVerb(norm)?.verb.frames).toContain(frame);
  });

  test('belongs to one verb alone, save where two spellings of a verb share it', () => {
    const owners = new Map<string, Set<string>>();
    for (const [lemma = '', forms = ''] of readTable(
      readFileSync('src/lexicon/reporting-verbs.txt', 'utf8'),
    )) {
      if (lemma.includes(' ')) continue;
      for (const form of forms.split(/[ /]/)) {
        if (form !== '-') owners.set(form, (owners.get(form) ?? new Set()).add(lemma));
      }
    }
    const shared = [...owners].filter(([, lemmas]) => lemmas.size > 1).map(([form]) => form);
    expect(shared).toEqual(['lambasted', 'lambasting']);
  });
});

describe('a verb of several words', () => {
  test.each([
    ['pointed', 'pointed out', 'speech'],
    ['went', 'went on to say', 'speech'],
    ['going', 'going on to say', 'speech'],
    ['made', 'made it clear', 'speech'],
    ['calls', 'calls for', 'attitude'],
    ['claimed', 'claimed responsibility for', 'speech'],
    ['hit', 'hit back', 'manner'],
    ['shot', 'shot back', 'speech'],
    ['asking', 'asking for', 'attitude'],
    ['turns', 'turns out', 'show'],
  ])('%s begins "%s" (%s)', (first, words, kind) => {
    const found = multiWordVerbs(first).find((verb) => verb.words.join(' ') === words);
    expect(found?.verb.kind).toBe(kind);
  });

  test('comes longest first, so that "went on to say" is met before "went on"', () => {
    const lengths = multiWordVerbs('went').map((verb) => verb.words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths.length).toBeGreaterThan(2);
  });

  test('begins with no other word', () => {
    expect(multiWordVerbs('harbour')).toEqual([]);
  });
});
