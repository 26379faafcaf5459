import type { Runtime } from 'webextension-polyfill';
import type { Input, MessageName } from '../messages';
import { type Extension, isOfSender, type Part, partOf } from './senders';

/** What a message must be for somebody to answer it. */
export interface Check<Name extends MessageName> {
  readonly isInput: (input: unknown) => boolean;
  /** Who may send it: the background and the pages of the extension, its script in a visited page, or both. */
  readonly from: readonly Part[];
  /** Of what is kept: the address of the page that it is about. A content script may speak of its own site alone. */
  readonly about?: (input: Input<Name>) => string | null;
}

/** The messages that a part of the extension may be sent. */
export type Checks = { readonly [Name in MessageName]?: Check<Name> };

/** Whether a message has the shape and the sender that it should have. */
export function isFit(
  checks: Checks,
  name: MessageName,
  input: unknown,
  sender: Runtime.MessageSender,
  here: Extension,
): boolean {
  const check = checks[name] as Check<MessageName> | undefined;
  const part = partOf(sender, here);
  if (!check || part === null || !check.from.includes(part) || !check.isInput(input)) return false;
  const address = check.about?.(input as Input<MessageName>); // the shape is right
  return address === undefined || (address !== null && isOfSender(address, sender));
}

/** Whether it is the name of one of these messages. */
export function isNameIn(checks: Checks, name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(checks, name);
}
