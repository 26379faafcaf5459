import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report';
import { jsonLd } from '../../../src/view/export/json-ld';
import { hash128, nameReport } from '../../../src/view/export/name-report';
import annoContext from '../../fixtures/export/anno-context.json' with { type: 'json' };
import { reportOf } from '../report-of';
import { demoReport } from './demo';
import { QUAY, quayAt } from './quay';
import { complaintsAbout, full, PREFIXES, valuesOf } from './shapes';

/** Only what the tests bring along: nothing is fetched. */
async function documentLoader(url: string): Promise<RemoteDocument> {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`somebody asks for ${url}`);
  return { documentUrl: url, document: annoContext as unknown as RemoteDocument['document'] };
}

/** `safe`: throws where a word would get lost. */
const OPTIONS = { documentLoader, safe: true };

/** The nodes of an export, as any reader of JSON-LD sees them. */
async function nodesOf(report: Report): Promise<NodeObject[]> {
  const document = JSON.parse(JSON.stringify(jsonLd(report, 'quay'))) as JsonLdDocument;
  const expanded = await jsonld.expand(document, OPTIONS);
  return (await jsonld.flatten(expanded as JsonLdDocument)) as unknown as NodeObject[];
}

describe.each([
  ['with an address', QUAY],
  ['that the engine has read', demoReport()],
  ['without an address', quayAt(null)],
  ['with an address that is none', quayAt('javascript:alert(1)')],
  ['without a statement', reportOf({ rows: [] })],
  [
    'without anything else',
    {
      ...reportOf({ rows: [{ says: ['It rained'], identity: 'none' }], outlet: null }),
      article: {
        url: null,
        title: null,
        outlet: null,
        byline: null,
        agency: null,
        published: null,
        language: null,
      },
    },
  ],
] satisfies [string, Report][])('an article %s', (_, report) => {
  test('has the shapes of the specifications', async () => {
    const nodes = await nodesOf(report);
    expect(complaintsAbout(nodes)).toEqual([]);
    const annotations = nodes.filter((node) => node['@type']?.includes(full('oa:Annotation')));
    expect(annotations).toHaveLength(report.statements.length);
    expect(
      nodes.every((node) => URL.canParse(String(node['@id'])) || String(node['@id']).startsWith('_:')),
    ).toBe(true);
  });

  test('uses no word that it does not explain', async () => {
    const nodes = await nodesOf(report);
    const used = new Set(
      JSON.stringify(nodes)
        .match(/https:\/\/whence\.example\/ns#\w+/g)
        ?.map((word) => word.slice(PREFIXES.whence.length)),
    );
    const explained = nodes.filter((node) => valuesOf(node, 'rdfs:comment').length === 1);
    const names = new Set(explained.map((node) => String(node['@id']).slice(PREFIXES.whence.length)));
    expect([...used].filter((word) => !names.has(word))).toEqual([]);
    expect(names.size).toBeGreaterThan(10);
  });
});

test('a word that no context explains is found', async () => {
  const wrong = { ...jsonLd(QUAY), sauce: 'none' } as JsonLdDocument;
  await expect(jsonld.expand(wrong, OPTIONS)).rejects.toThrow('Safe mode');
});

test('the shapes do complain', () => {
  const statement = {
    '@id': 'urn:x:1',
    '@type': [full('whence:Statement'), full('prov:Agent'), full('prov:Entity')],
  };
  const complaints = complaintsAbout([
    { ...statement, [full('prov:wasAttributedTo')]: [{ '@id': 'urn:x:1' }] },
  ]);
  expect(complaints.join('\n')).toContain('has 0 whence:mode, not 1');
  expect(complaints.join('\n')).toContain('is of prov:Entity and prov:Agent');
});

describe('the words of a statement', () => {
  test('stand at their code points in the text that comes along', async () => {
    const nodes = await nodesOf(QUAY);
    const of = (type: string) => nodes.filter((node) => node['@type']?.includes(full(type)));
    const only = (node: NodeObject, name: string) => valuesOf(node, name)[0]?.['@value'];
    const characters = [...String(only(of('oa:TextualBody')[0] as NodeObject, 'rdf:value'))];
    const byPosition = of('oa:TextPositionSelector').map((node) =>
      characters.slice(Number(only(node, 'oa:start')), Number(only(node, 'oa:end'))).join(''),
    );
    const wanted = QUAY.statements.flatMap(({ content }) => content.map((span) => QUAY.text.slice(...span)));
    expect(byPosition.sort()).toEqual(wanted.sort());
    const firstSpan = QUAY.statements[0]?.content[0];
    const starts = of('oa:TextPositionSelector').map((node) => Number(only(node, 'oa:start')));
    expect(Math.min(...starts), 'two ships of two code units stand before').toBe((firstSpan?.[0] ?? 0) - 2);
  });

  test('stand between their prefix and suffix, and no character is cut in two', async () => {
    const text = `The quay closes\n\n${'🚢'.repeat(30)}x It rained${'🚢'.repeat(40)}`;
    const report = reportOf({ text, rows: [{ says: ['It rained'] }] });
    for (const each of [QUAY, report]) {
      const quotes = (await nodesOf(each)).filter((node) =>
        node['@type']?.includes(full('oa:TextQuoteSelector')),
      );
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) {
        const [prefix, exact, suffix] = ['oa:prefix', 'oa:exact', 'oa:suffix'].map((name) =>
          String(valuesOf(quote, name)[0]?.['@value'] ?? ''),
        );
        expect(each.text).toContain(`${prefix}${exact}${suffix}`);
        expect(`${prefix}${suffix}`).not.toMatch(/\p{Cs}/u);
      }
    }
  });
});

describe('the chain', () => {
  /** "← how: who" from the statement to its origin. */
  async function chains(): Promise<string[]> {
    const nodes = new Map((await nodesOf(QUAY)).map((node) => [node['@id'], node]));
    const next = (node: NodeObject | undefined, name: string) =>
      node && nodes.get(valuesOf(node, name)[0]?.['@id'] as string);
    const naming = (node: NodeObject | undefined): unknown =>
      node &&
      ['foaf:name', 'rdfs:label', 'whence:description']
        .map((name) => valuesOf(node, name)[0]?.['@value'])
        .find(Boolean);
    const way = (node: NodeObject): string => {
      const quoted = next(node, 'prov:wasQuotedFrom');
      const origin = quoted ?? next(node, 'prov:wasDerivedFrom');
      if (!origin) return '';
      const who = naming(origin) ?? naming(next(origin, 'prov:wasAttributedTo'));
      return ` ← ${quoted ? 'quoted' : 'derived'}: ${who}${way(origin)}`;
    };
    return QUAY.statements.map(({ id }) => {
      const node = nodes.get(`${nameReport(QUAY)}#${id}`) as NodeObject;
      const primary = next(node, 'prov:hadPrimarySource');
      const last = primary && (naming(primary) ?? naming(next(primary, 'prov:wasAttributedTo')));
      return `${naming(next(node, 'prov:wasAttributedTo')) ?? '-'}; ${last ?? '-'};${way(node)}`;
    });
  }

  test('goes step by step from the statement to its source', async () => {
    expect(await chains()).toEqual([
      'Dana Holt; Dana Holt; ← quoted: Dana Holt',
      'two aides of the owner; two aides of the owner; ← derived: The Meridian Courier ← derived: two aides of the owner',
      'two aides of the owner; two aides of the owner; ← quoted: The Meridian Courier ← quoted: a friend ← quoted: two aides of the owner',
      '-; survey by the port & harbour board; ← derived: survey by the port & harbour board',
      'Radio Sund; Radio Sund; ← derived: Radio Sund',
      '-; -;',
      'Ola *Star* _Lind_ [sic]; Ola *Star* _Lind_ [sic]; ← quoted: Ola *Star* _Lind_ [sic]',
      'critics; critics; ← derived: critics',
    ]);
  });

  test('of hearsay goes as far as the article tells', async () => {
    const report = reportOf({
      rows: [{ says: ['It rained'], identity: 'none', via: ['a friend', 'a clerk'] }],
    });
    const nodes = await nodesOf(report);
    expect(complaintsAbout(nodes)).toEqual([]);
    const accounts = nodes.filter((node) => node['@type']?.includes(full('whence:Account')));
    expect(accounts.map((node) => valuesOf(node, 'prov:wasDerivedFrom').length)).toEqual([1, 0]);
  });

  test('names those without a name by nothing but a description', async () => {
    const agents = (await nodesOf(QUAY)).filter((node) => node['@type']?.includes(full('prov:Agent')));
    const nameless = agents.filter((node) => valuesOf(node, 'foaf:name').length === 0);
    expect(
      nameless.map((node) => valuesOf(node, 'whence:description')[0]?.['@value']).filter(Boolean),
    ).toEqual(['two aides of the owner', 'critics']);
  });
});

describe('the name of a report', () => {
  // The test vectors of the FNV reference code.
  test.each([
    ['', '6c62272e07bb014262b821756295c58d'],
    ['a', 'd228cb696f1a8caf78912b704e4a8964'],
    ['foobar', '343e1662793c64bf6f0d3597ba446f18'],
  ])('the hash of "%s"', (text, hash) => {
    expect(hash128(text)).toBe(hash);
  });

  test('is a UUID of version 8, the same for the same article', () => {
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(nameReport(QUAY)).toMatch(uuid);
    expect(nameReport({ ...QUAY, statements: [] })).toBe(nameReport(QUAY));
    expect(nameReport(quayAt(null))).not.toBe(nameReport(QUAY));
    expect(nameReport({ ...QUAY, text: `${QUAY.text} ` })).not.toBe(nameReport(QUAY));
  });
});
