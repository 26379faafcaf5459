import { isPrivatePlace } from '../../lexicon/page-signs';
import { isEditable } from '../dom/is-editable';
import { attributeOf } from '../dom/own';
import type { ExtractedArticle } from '../extract/extracted';
import { knownOf } from '../extract/known';
import { splitAddress } from '../metadata/split-address';

/** Labels of a host that has no subdomain: "post.example". */
const PLAIN_HOST = 2;

/** Fields for a card's number, its owner, its code. */
const PAYMENT = 'input[autocomplete^="cc-"], input[autocomplete*=" cc-"]';
const PASSWORD = 'input[type="password"]';

/** Whether an address is one of those whose pages are for one reader alone: of mail, a bank, a sign-in. */
export function isPrivateAddress(address: string): boolean {
  const labels =
    splitAddress(address)
      ?.host.replace(/^www\./, '')
      .split('.') ?? [];
  if (labels.length > PLAIN_HOST && isPrivatePlace('label', labels[0] ?? '')) return true;
  return labels.some((_, at) => isPrivatePlace('site', labels.slice(at).join('.')));
}

/**
 * Whether a page that does not call itself news is one to pay or to sign in on: it asks for a card anywhere, or for a
 * password in the midst of its text. News has its sign-in beside the text.
 */
export function asksForSecrets(document: Document, found: ExtractedArticle): boolean {
  if (document.querySelector(PAYMENT)) return true;
  const fields = document.querySelectorAll(PASSWORD);
  if (fields.length === 0) return false;
  const { holder } = knownOf(found);
  return holder !== null && [...fields].some((field) => holder.contains(field));
}

/** Whether the whole page is one that its reader writes in, or an application. */
export function isEditor(document: Document): boolean {
  if (document.designMode === 'on') return true;
  const body = document.querySelector('body[contenteditable], body[role]'); // few pages have one: an element is dear to look at
  return body !== null && (isEditable(body) || attributeOf(body, 'role') === 'application');
}
