import type { Report } from '../report';
import { element } from '../view/dom/element';
import { exportFile, FILE_FORMATS, type FileFormat } from '../view/export/export-file';
import { markdownLedger } from '../view/export/markdown-ledger';
import type { Translate } from '../view/words/words';

const LABELS = {
  markdown: 'exportMarkdown',
  csv: 'exportCsv',
  json: 'exportJson',
  jsonld: 'exportJsonLd',
} as const satisfies Record<FileFormat, string>;

/**
 * Draws into its place how to take the report along, once; returns how to say which report that is: `null` hides all of it.
 * `say` tells the reader what has become of it.
 */
export function drawExport(
  place: Element,
  t: Translate,
  say: (words: string) => void,
): (report: Report | null) => void {
  let current: Report | null = null;
  const way = (label: string, onClick: (report: Report) => void) => {
    const button = element(document, 'button', { type: 'button', class: 'action' }, label);
    button.addEventListener('click', () => current && onClick(current));
    return button;
  };
  const copies = way(t('exportCopy'), async (report) => say(await copy(report, t)));
  const saves = FILE_FORMATS.map((format) =>
    way(t(LABELS[format]), (report) => say(save(report, format, t))),
  );
  const label = element(document, 'span', { id: 'export-label' }, t('exportSave'));
  const details = element(
    document,
    'details',
    { class: 'export', name: 'foot', hidden: true },
    element(document, 'summary', {}, t('exportLabel')),
    element(
      document,
      'div',
      { class: 'ways' },
      copies,
      element(
        document,
        'div',
        { class: 'saves', role: 'group', 'aria-labelledby': label.id },
        label,
        element(document, 'div', { class: 'boxes' }, ...saves),
      ),
    ),
  );
  place.replaceChildren(details);
  return (report) => {
    current = report;
    details.hidden = report === null;
  };
}

/** A browser may refuse, by its settings or because the popup has lost the focus: the reader is told. */
async function copy(report: Report, t: Translate): Promise<string> {
  try {
    await navigator.clipboard.writeText(markdownLedger(report, t));
    return t('exportCopied');
  } catch (error) {
    console.info(error);
    return t('exportNotCopied');
  }
}

/** Hands the file to the browser's downloads. Its address is good for as long as the popup is open. */
function save(report: Report, format: FileFormat, t: Translate): string {
  const { name, type, text } = exportFile(report, format, t);
  const href = URL.createObjectURL(new Blob([text], { type }));
  element(document, 'a', { href, download: name }).click();
  return t('exportSaved', { name });
}
