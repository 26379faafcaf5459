import type { Runtime } from 'webextension-polyfill';
import type { Input, MessageName, Scope } from '../messages';
import { type Extension, isOfSender, type Part, partOf } from './senders';
import { isArticle, isBadge, isIds, isPlace, isReport, isSaid } from './shapes';

const SCOPES: ReadonlySet<unknown> = new Set<Scope>(['page', 'site', 'everywhere']);

const INPUTS: Readonly<Record<MessageName, (input: unknown) => boolean>> = {
  analyse: isArticle,
  remember: isReport,
  showBadge: isBadge,
  nothingMarked: (input) => input === null || SCOPES.has(input),
  keepCorrection: isSaid,
  takeBack: (input) => typeof input === 'string',
  whoSays: (input) => input === null,
  pageState: (input) => input === 'now' || input === 'settled' || input === 'unasked',
  reveal: isPlace,
  emphasise: (input) => input === null || isIds(input),
  step: (input) => input === 'next' || input === 'previous',
  readAnyway: (input) => input === null,
  address: (input) => input === null,
  switchPage: (input) => typeof input === 'boolean',
};

/** Who may send a message: the background and the pages of the extension, its script in a visited page, or both. */
const SENDERS: Readonly<Record<MessageName, ReadonlySet<Part>>> = {
  analyse: new Set(['content', 'own']), // the welcome page shows a sample
  remember: new Set(['content']),
  showBadge: new Set(['content', 'own']),
  nothingMarked: new Set(['content']),
  keepCorrection: new Set(['content']),
  takeBack: new Set(['own']),
  whoSays: new Set(['own']),
  pageState: new Set(['own']),
  reveal: new Set(['own']),
  emphasise: new Set(['own']),
  step: new Set(['own']),
  readAnyway: new Set(['own']),
  address: new Set(['own']),
  switchPage: new Set(['own']),
};

/** Of what is kept: the address of the page that it is about. A content script may speak of its own site alone. */
const ABOUT: { readonly [Name in MessageName]?: (input: Input<Name>) => string | null } = {
  remember: ({ article }) => article.url,
  keepCorrection: ({ address }) => address,
};

/** Whether a message has the shape and the sender that it should have. */
export function isFit(
  name: MessageName,
  input: unknown,
  sender: Runtime.MessageSender,
  here: Extension,
): boolean {
  const part = partOf(sender, here);
  if (part === null || !SENDERS[name].has(part) || !INPUTS[name](input)) return false;
  const about = ABOUT[name] as ((input: unknown) => string | null) | undefined; // the shape is right
  const address = about?.(input);
  return address === undefined || (address !== null && isOfSender(address, sender));
}

export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(INPUTS, name);
}
