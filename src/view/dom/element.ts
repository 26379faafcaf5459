type Child = Node | string | null;

/** Set on the element as they are. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Makes an element. Text is only ever text; `null` children and `false` attributes are left out, `true` is ''. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
