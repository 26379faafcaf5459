import { switchSite } from '../settings/site';
import { DEFAULTS } from '../settings/stored';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import { addSite } from './add-site';
import type { Change, Section } from './section';

/** Draws the list of the sites that are off, and the field for one more. */
export function drawSites(t: Translate, change: Change): Section {
  const list = element(document, 'ul', { class: 'sites', 'aria-labelledby': 'sites-heading' });
  const none = element(document, 'p', { class: 'note' }, t('optionsSitesNone'));
  const fault = element(document, 'p', { class: 'fault', id: 'site-fault', role: 'alert' });
  const input = element(document, 'input', {
    ...{ type: 'text', id: 'site', name: 'site', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' },
    ...{ autocapitalize: 'off', dir: 'ltr', 'aria-describedby': `${fault.id} site-hint` },
  });
  const form = element(
    document,
    'form',
    { class: 'add', novalidate: true },
    element(document, 'label', { for: input.id }, t('optionsSitesAdd')),
    element(
      document,
      'div',
      { class: 'row' },
      input,
      element(document, 'button', { type: 'submit', class: 'action' }, t('optionsSitesAddButton')),
    ),
    element(document, 'p', { class: 'hint', id: 'site-hint' }, t('optionsSitesAddHint')),
    fault,
  );
  let { sitesOff } = DEFAULTS;

  function complain(words: string): void {
    fault.textContent = words;
    if (words) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const added = addSite(sitesOff, input.value, t);
    if ('fault' in added) {
      complain(added.fault);
      input.focus();
      return;
    }
    complain('');
    input.value = '';
    const { site } = added;
    change(
      (before) => ({ sitesOff: switchSite(before.sitesOff, site, true) }),
      t('optionsSitesAdded', { site }),
    );
  });
  input.addEventListener('input', () => complain(''));

  async function remove(site: string, at: number): Promise<void> {
    await change(
      (before) => ({ sitesOff: before.sitesOff.filter((each) => each !== site) }),
      t('optionsSitesRemoved', { site }),
    );
    // The button has gone with its site: the focus goes on to the next one.
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? input).focus();
  }

  function drawSite(site: string, at: number): HTMLElement {
    const label = t('optionsSitesRemoveSite', { site });
    const button = element(
      document,
      'button',
      { type: 'button', class: 'action', 'aria-label': label },
      t('optionsSitesRemove'),
    );
    button.addEventListener('click', () => remove(site, at));
    return element(document, 'li', {}, element(document, 'span', { dir: 'ltr' }, site), button);
  }

  return {
    node: element(document, 'div', {}, none, list, form),
    show(settings) {
      const isSame = JSON.stringify(settings.sitesOff) === JSON.stringify(sitesOff);
      sitesOff = settings.sitesOff;
      none.hidden = sitesOff.length > 0;
      if (!isSame) list.replaceChildren(...sitesOff.map(drawSite));
    },
  };
}
