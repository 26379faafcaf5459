import type { Report, Statement } from '../../report';
import { webLink } from '../web/web-link';
import { foldCase } from './fold-case';
import { textDirective } from './text-directive';

/**
 * Gives for each statement of the report the address of its words: the article's, with a text directive for every piece.
 * `null` where the article has no address in the web, or the words no letter.
 */
export function linkPlaces({ article, text, blocks }: Report): (statement: Statement) => string | null {
  const address = webAddress(article.url);
  if (address === null) return () => null;
  const [page = '', fragment = ''] = address.split('#', 2);
  const [element = ''] = fragment.split(':~:', 1);
  const folded = foldCase(text);
  return ({ content, block }) => {
    const around = blocks[block]?.span ?? [0, text.length];
    const directives = content.flatMap((span) => textDirective(text, folded, span, around) ?? []);
    return directives.length > 0 ? `${page}#${element}:~:${directives.join('&')}` : null;
  };
}

/** The address as browsers write it, where it is one in the web; `null` for all else, such as `javascript:`. */
export function webAddress(href: string | null): string | null {
  return href !== null && webLink(href) ? new URL(href).href : null;
}
