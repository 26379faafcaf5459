import { attributeOf } from './own';

/** Whether a reader writes in an element. */
export function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  if (value !== null && value.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role === 'textbox' || role === 'searchbox';
}
