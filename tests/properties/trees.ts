import fc from 'fast-check';
import { paragraphs } from './texts';

/** A node of a page as data, so that a failure can be shown and made smaller. */
export type Tree =
  | { readonly text: string }
  | { readonly comment: string }
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** Its content is that of an open shadow tree. */
      readonly shadow: boolean;
      readonly children: readonly Tree[];
    };

const TAGS = [
  ...['div', 'p', 'p', 'p', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure'],
  ...['span', 'a', 'b', 'em', 'sup', 'q', 'time', 'br', 'img', 'button', 'label', 'input', 'form', 'slot'],
  ...['h1', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'table', 'tr', 'td', 'dl', 'dd', 'pre', 'details'],
  ...['script', 'style', 'template', 'noscript', 'svg', 'math', 'x-card', 'video', 'iframe', 'object', 'hr'],
];

const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'hidden',
    'aria-hidden',
    'style',
    'role',
    'href',
    'lang',
    'datetime',
    'name',
    'itemprop',
    'slot',
  ),
  fc.oneof(
    fc.constantFrom(
      '',
      'true',
      'article-body',
      'related-links',
      'story__text',
      'ad',
      'byline',
      'published',
      'navigation',
      'complementary',
      'display: none',
      'visibility:hidden',
      'https://post.example/a',
      '#top',
      'javascript:alert(1)',
      'http://[',
      'author',
      '2026-03-02',
      'a'.repeat(500),
      '__proto__',
      'Ad5xQ',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxKeys: 3 },
);

const HOSTS = new Set([
  'div',
  'p',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'span',
  'h1',
  'h2',
  'h3',
  'blockquote',
  'x-card',
]);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    { weight: 4, arbitrary: paragraphs.map((text): Tree => ({ text })) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }).map((comment): Tree => ({ comment })) },
    {
      weight: 5,
      arbitrary: fc
        .record({
          tag: fc.constantFrom(...TAGS),
          attributes,
          shadow: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
          children: fc.array(tie('tree'), { maxLength: 6 }),
        })
        .map((node): Tree => ({ ...node, shadow: node.shadow && HOSTS.has(node.tag) })),
    },
  ),
}));

/** What may stand in a page: any element in any other, with any names, and open shadow trees. */
export const trees = fc.array(tree, { minLength: 1, maxLength: 8 });

/** Puts the nodes of a tree into an element, made by script: parsers would mend what nests wrongly. */
export function plant(parent: Node, tree: readonly Tree[]): void {
  const document = parent.ownerDocument ?? (parent as Document);
  for (const node of tree) {
    if ('text' in node) parent.appendChild(document.createTextNode(node.text));
    else if ('comment' in node) parent.appendChild(document.createComment(node.comment));
    else {
      const element = parent.appendChild(document.createElement(node.tag));
      for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
      plant(node.shadow ? element.attachShadow({ mode: 'open' }) : element, node.children);
      if (node.shadow) plant(element, [{ text: 'The pier is gone, as only the light tree of it says.' }]);
    }
  }
}
