import type { Remark } from '../../report';

/** Through what the reader steps, and where the card's statement stands in it. */
export interface Walk {
  /** "3 of 12". */
  readonly place: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** What the buttons of a card do; `null` where it has them not. */
export interface CardActs {
  /** Through the page's statements: for those who came by keyboard or touch, as a pointer goes there itself. */
  readonly walk: Walk | null;
  /** Through the statements that rest on the same. */
  readonly shared: Omit<Walk, 'place'> | null;
  /** Copies the statement; whether the browser has let it. */
  readonly copy: (() => Promise<boolean>) | null;
  readonly correct: Correcting | null;
  readonly pin: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void } | null;
  readonly onClose: () => void;
}

/** What comes of the menu in which the reader corrects a statement. */
export interface Correcting {
  /** What is said is forgotten with the page. */
  readonly isPrivate: boolean;
  /** The menu was opened or closed: the card has another height. */
  readonly onToggle: (isOpen: boolean) => void;
  /** `null`: takes back what was said before. */
  readonly onRemark: (remark: Remark | null) => void;
}
