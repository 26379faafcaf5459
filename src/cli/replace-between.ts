/**
 * The text with what stands between two HTML comments, `<!-- name -->` and `<!-- /name -->`, replaced; the markers stay.
 * @throws Error where they are not there, once each and in this order
 */
export function replaceBetween(text: string, name: string, middle: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, between, ...more] = text.split(opening);
  const [, after, ...rest] = between?.split(closing) ?? [];
  if (after === undefined || more.length > 0 || rest.length > 0) {
    throw new Error(`the text wants one ${opening} and behind it one ${closing}`);
  }
  return `${before}${opening}\n\n${middle.trim()}\n\n${closing}${after}`;
}
