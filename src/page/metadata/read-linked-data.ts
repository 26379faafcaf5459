import { isNode, type LinkedNode, listOf } from './json-ld';

/** Characters: data beyond this is a catalogue or worse, and parsing it would be felt. */
const LONGEST_SCRIPT = 500_000;

/** Control characters, which pages leave in their strings although JSON forbids them there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f]+/g;

/** The nodes of the page's JSON-LD: top level and `@graph`, no deeper. Scripts that are no JSON count as empty. */
export function readLinkedData(document: Document): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    for (const top of listOf(parseJson(text))) {
      for (const node of [top, ...listOf(isNode(top) ? top['@graph'] : null)])
        if (isNode(node)) nodes.push(node);
    }
  }
  return nodes;
}

/** What pages wrap their data in, so that old browsers and parsers of XML pass over it: CDATA sections, comments. */
const WRAPPING =
  /^\s*(?:\/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g;

/** Pages write broken JSON now and then: what cannot be mended is no data, which is nothing to report. */
function parseJson(text: string): unknown {
  return parseStrictly(text) ?? parseStrictly(text.replace(WRAPPING, '').replace(CONTROL, ' '));
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Types without their vocabulary: "NewsArticle" for "https://schema.org/NewsArticle". */
export function typesOf(node: LinkedNode): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.split(/[/#:]/).at(-1) ?? ''] : [],
  );
}
