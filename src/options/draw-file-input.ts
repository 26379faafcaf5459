import { element } from '../view/dom/element';

/**
 * Draws the field for a JSON file. `onText` is given its name and text, `null` where the browser cannot read it; the same
 * file can be chosen again.
 */
export function drawFileInput(
  id: string,
  onText: (name: string, text: string | null) => Promise<void> | void,
): HTMLInputElement {
  const input = element(document, 'input', { type: 'file', id, accept: '.json,application/json' });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text().catch((error: unknown) => {
      console.error(error);
      return null;
    });
    await onText(file.name, text);
    input.value = '';
  });
  return input;
}
