import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Identity } from '../../src/report';
import { TOPIC_OF_RULE } from '../../src/view/words/why';
import { articleOf } from '../engine/article-of';
import { ROOT, readSources, type SyntaxNode } from '../rules/sources';
import { WEIGHTS } from '../weights';

const IDENTITIES: Readonly<Record<Identity, true>> = {
  person: true,
  organization: true,
  document: true,
  outlet: true,
  unnamed: true,
  group: true,
  none: true,
};

const nameOf = (node: unknown) => (node as { name?: string } | null)?.name ?? '';
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The texts that an expression or a type may be, as far as they are written there. */
function textsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  const { type } = value;
  if (type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (type === 'TemplateLiteral') {
    const [start = ''] = (value.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
    return start === 'identity-' ? Object.keys(IDENTITIES).map((each) => `${start}${each}`) : [`${start}…`];
  }
  if (type === 'ConditionalExpression') return [...textsOf(value.consequent), ...textsOf(value.alternate)];
  if (type === 'LogicalExpression') return [...textsOf(value.left), ...textsOf(value.right)];
  if (type === 'TSTypeAnnotation') return textsOf(value.typeAnnotation);
  if (type === 'TSUnionType') return (value.types as unknown[]).flatMap(textsOf);
  return type === 'TSLiteralType' ? textsOf(value.literal) : [];
}

/** The rules that the engine's sources name: as a `rule` of an object or a type, or where a function takes one. */
function rulesInSources(): Set<string> {
  const nodes = readSources()
    .filter(({ path }) => path.startsWith('src/engine/'))
    .flatMap((file) => file.nodes);
  const rules = new Set<string>();
  /** By name of a function: which of its arguments is the rule. */
  const takes = new Map<string, number>();
  for (const node of nodes) {
    const named = nameOf(node.key) === 'rule';
    if (named && node.type === 'Property') for (const text of textsOf(node.value)) rules.add(text);
    if (named && node.type === 'TSPropertySignature')
      for (const text of textsOf(node.typeAnnotation)) rules.add(text);
    if (node.type === 'FunctionDeclaration') {
      const at = (node.params as unknown[]).findIndex((each) => nameOf(each) === 'rule');
      if (at !== -1) takes.set(nameOf(node.id), at);
    }
  }
  for (const node of nodes) {
    const at = node.type === 'CallExpression' ? takes.get(nameOf(node.callee)) : undefined;
    if (at !== undefined) for (const text of textsOf((node.arguments as unknown[])[at])) rules.add(text);
  }
  return rules;
}

describe('every rule of the engine has words', () => {
  const rules = rulesInSources();

  test('each that the sources name', () => {
    expect(rules.size).toBeGreaterThan(30);
    expect([...rules].filter((rule) => !(rule in TOPIC_OF_RULE)).sort()).toEqual([]);
  });

  test('and no other', () => {
    expect(Object.keys(TOPIC_OF_RULE).filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('each that our own articles bring out', () => {
    const folder = join(ROOT, 'tests/fixtures/engine');
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.includes('.golden.'));
    const seen = names.flatMap((name) => {
      const [title = '', ...paragraphs] = readFileSync(join(folder, name), 'utf8').trim().split('\n\n');
      const { statements, candidates } = analyse(articleOf(paragraphs, title), WEIGHTS);
      return [...statements, ...candidates].flatMap(({ why }) => why.map(({ rule }) => rule));
    });
    expect(new Set(seen).size).toBeGreaterThan(10);
    expect([...new Set(seen)].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
