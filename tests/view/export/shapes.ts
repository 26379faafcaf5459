import type { NodeObject } from 'jsonld';

export const PREFIXES = {
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  whence: 'https://whence.example/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * What the specifications ask of the nodes of a class: `property how-often what`. How often: 1, ? (at most one), + or *.
 * What: a class of nodes, `iri`, a datatype, or values that are listed. The Web Annotation Data Model (§3.1, 3.2, 4, 5), its
 * vocabulary and PROV-O (§3); the last part is our own.
 */
const SHAPES: Readonly<Record<string, string>> = {
  'oa:Annotation': `
    oa:hasTarget + oa:SpecificResource
    oa:hasBody 1 whence:Statement
    oa:motivatedBy 1 oa:identifying`,
  'oa:SpecificResource': `
    oa:hasSource 1 prov:Entity
    oa:hasSelector 1 oa:TextQuoteSelector|oa:TextPositionSelector`,
  'oa:TextQuoteSelector': `
    oa:exact 1 xsd:string
    oa:prefix ? xsd:string
    oa:suffix ? xsd:string`,
  'oa:TextPositionSelector': `
    oa:start 1 xsd:nonNegativeInteger
    oa:end 1 xsd:nonNegativeInteger`,
  'oa:TextualBody': `
    rdf:value 1 xsd:string
    dc:format ? xsd:string
    dc:language * xsd:string
    prov:wasDerivedFrom 1 prov:Entity`,
  'as:OrderedCollection': `
    as:totalItems 1 xsd:nonNegativeInteger
    as:first ? as:OrderedCollectionPage
    as:generator 1 as:Application
    rdfs:label ? xsd:string
    dcterms:identifier ? xsd:string
    dcterms:conformsTo 1 iri
    prov:wasAttributedTo 1 prov:SoftwareAgent
    whence:article 1 prov:Entity
    whence:text 1 oa:TextualBody
    whence:sources * prov:Agent|prov:Entity`,
  'as:OrderedCollectionPage': `
    as:partOf 1 as:OrderedCollection
    as:startIndex 1 xsd:nonNegativeInteger
    as:items + oa:Annotation`,
  'prov:Entity': `
    prov:wasAttributedTo * prov:Agent|prov:SoftwareAgent
    prov:wasDerivedFrom * prov:Entity
    prov:wasQuotedFrom * prov:Entity
    prov:hadPrimarySource * prov:Entity`,
  'prov:Agent': `
    foaf:name ? xsd:string
    rdfs:label ? xsd:string
    whence:identity ? person|organization|unnamed|group
    whence:description * xsd:string
    whence:count ? xsd:integer
    whence:knowledge ? xsd:string
    whence:reason ? xsd:string`,
  'whence:Statement': `
    rdf:value 1 xsd:string
    whence:kind 1 firstHand|secondHand|anonymous|anonymousSecondHand
    whence:identity 1 person|organization|document|outlet|unnamed|group|none
    whence:anonymous 1 xsd:boolean
    whence:secondHand 1 xsd:boolean
    whence:mode 1 direct|indirect|mixed
    whence:confidence 1 xsd:double
    whence:cue ? xsd:string
    whence:reason ? xsd:string
    whence:original ? iri
    prov:wasAttributedTo ? prov:Agent
    prov:wasDerivedFrom ? prov:Entity
    prov:wasQuotedFrom ? prov:Entity
    prov:hadPrimarySource ? prov:Entity`,
};

/** Classes that have no node in common. */
const DISJOINT = ['prov:Entity', 'prov:Agent'] as const;

export const full = (name: string): string =>
  name.replace(/^(\w+):/, (_, prefix: keyof typeof PREFIXES) => PREFIXES[prefix]);

const short = (iri: string): string => {
  const [prefix, namespace] = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start)) ?? ['', ''];
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri;
};

type Value = Readonly<Record<string, unknown>>;

/** The values of a property in flattened JSON-LD, those of a list one by one. */
export function valuesOf(node: NodeObject, name: string): Value[] {
  const given = (node[full(name)] ?? []) as Value[];
  return given.flatMap((value) => ('@list' in value ? (value['@list'] as Value[]) : [value]));
}

const typesOf = (node: NodeObject | undefined): string[] => ((node?.['@type'] ?? []) as string[]).map(short);

/** What in flattened JSON-LD breaks the shapes. */
export function complaintsAbout(nodes: readonly NodeObject[]): string[] {
  const byId = new Map(nodes.map((node) => [String(node['@id']), node]));
  return nodes.flatMap((node) => {
    const types = typesOf(node);
    const where = `${node['@id']} (${types})`;
    const broken = types.flatMap((type) =>
      (SHAPES[type] ?? '')
        .trim()
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => complaintsOnProperty(node, line.trim(), byId)),
    );
    const both = DISJOINT.every((type) => types.includes(type)) ? [`is of ${DISJOINT.join(' and ')}`] : [];
    return [...broken, ...both].map((complaint) => `${where} ${complaint}`);
  });
}

function complaintsOnProperty(
  node: NodeObject,
  line: string,
  byId: ReadonlyMap<string, NodeObject>,
): string[] {
  const [property = '', often = '', wanted = ''] = line.split(' ');
  const values = valuesOf(node, property);
  const [least, most] = { 1: [1, 1], '?': [0, 1], '+': [1, 1e9], '*': [0, 1e9] }[often] ?? [0, -1];
  const counts = values.length < Number(least) || values.length > Number(most);
  const wrong = values.filter((value) => !isOf(value, wanted.split('|'), byId));
  return [
    ...(counts ? [`has ${values.length} ${property}, not ${often}`] : []),
    ...wrong.map((value) => `${property} is ${JSON.stringify(value)}, not ${wanted}`),
  ];
}

function isOf(value: Value, wanted: readonly string[], byId: ReadonlyMap<string, NodeObject>): boolean {
  if ('@id' in value) {
    const id = String(value['@id']);
    const types = typesOf(byId.get(id));
    return wanted.some(
      (name) => (name === 'iri' && URL.canParse(id)) || types.includes(name) || id === full(name),
    );
  }
  const given = value['@value'];
  const type = short(String(value['@type'] ?? NATIVE_TYPES[typeof given]));
  return wanted.includes(type === 'number' ? numberType(given) : type) || wanted.includes(String(given));
}

/** As JSON-LD reads values without a type (JSON-LD 1.1 API, §8.6). */
const NATIVE_TYPES: Readonly<Record<string, string>> = {
  string: PREFIXES.xsd.concat('string'),
  boolean: PREFIXES.xsd.concat('boolean'),
  number: 'number',
};

const numberType = (value: unknown): string => (Number.isInteger(value) ? 'xsd:integer' : 'xsd:double');
