/** What of the picture is chosen: what was clicked stays, what the pointer or the focus is on shows for as long as it is. */
export interface Pick {
  readonly pinned: string | null;
  readonly over: string | null;
}

export type PickEvent =
  /** Pointer or focus came to a node, or left it. */
  { readonly type: 'enter' | 'leave' | 'click'; readonly key: string } | { readonly type: 'escape' };

export const NOTHING_PICKED: Pick = { pinned: null, over: null };

/** The choice after an event. A second click takes the first one back; so does Escape. */
export function reducePick(pick: Pick, event: PickEvent): Pick {
  switch (event.type) {
    case 'enter':
      return { ...pick, over: event.key };
    case 'leave':
      return pick.over === event.key ? { ...pick, over: null } : pick;
    case 'click':
      return pick.pinned === event.key ? NOTHING_PICKED : { pinned: event.key, over: event.key };
    case 'escape':
      return NOTHING_PICKED;
  }
}

/** The key of the node whose statements show. */
export function pickedKey({ pinned, over }: Pick): string | null {
  return over ?? pinned;
}
