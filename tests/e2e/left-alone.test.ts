import { expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_TITLE } from './live-pages';
import { expectBadgeFor, expectMarkedFor } from './reader';

/** Long enough to be known as an article by its voice alone. */
const TEXTS = [
  'The ferry to Tarn will stop for a month, the harbour office said on Monday, since its engine must be taken out of the ship.',
  'Two officials who asked not to be named said the engine had been repaired with the wrong parts, and that the yard knew it.',
  'The Meridian Courier reported that the owner knew of the fault, citing a former captain who left the company in the spring.',
  'The ship was built forty years ago and carries sixty cars across the sound, six times a day in the summer and twice in the winter.',
  '“We will bring everybody home before the winter,” said Ines Kallas, who leads the office. “Nobody will be left on the island.”',
  'The county said on Tuesday that it was looking for a second boat, and a spokesman told Radio Sund that one had been found.',
  'Shopkeepers on the island said that they feared for the last weeks of the season, in which they earn half of their year.',
  'The yard declined to say how long the work would take. It reported a lack of steel in May, according to the county.',
  'The mail boat goes twice a day until then, and takes four people, the harbour office said; those who are ill come first.',
  'The island has some nine hundred people and one bakery. “We bake for those who come,” said its owner, Tom Arlen, on Tuesday.',
  'The ship had its last great repair in the year of the flood, when it lay at the pier for eleven weeks, the county said.',
];
const pageWith = (beside: string) =>
  `<!doctype html><html lang="en"><head><title>${FERRY_TITLE}</title><meta property="og:type" content="article"><meta name="author" content="Tom Wick"></head><body>
  <article><h1>${FERRY_TITLE}</h1>${TEXTS.map((text) => `<p>${text}</p>`).join('\n')}</article>${beside}</body></html>`;

const PLAIN = pageWith('');
const PAYMENT = pageWith(
  '<form><label>Card <input autocomplete="cc-number" value="4000 0000"></label></form>',
);

inBothBrowsers((reader) => {
  it('reads a page on which one pays only when its reader asks for it', async () => {
    const report = reportOf(PLAIN);
    await reader().open(PLAIN);
    await expectMarkedFor(reader(), report);
    await reader().open(PAYMENT);
    const words = await reader().inPopup('document.querySelector("#notice").textContent');
    expect(words).toContain(t('noticeLeftAlone'));
    await expectMarkedFor(reader(), null);
    await expectBadgeFor(reader(), null);
    await reader().inPopup('document.querySelector("#notice button").click()');
    await expectMarkedFor(reader(), report);
  });
});
