import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Paragraphs are parted by "¶"; what the outlet asserts itself stands in braces. */
const rows: readonly string[] = [
  '{The pier at Marlow was swept away on Friday.}',
  '{The pier has stood since 1890.} The mayor said it would be rebuilt.',
  'The mayor said the pier would be rebuilt. {The town has no money.}',
  '{Divers searched the harbour until dusk.} ¶ “We found nothing,” Captain Lund told reporters.',
  'According to the harbour master, three boats were lost.',
  'The pier reportedly cost two million crowns. {It was never insured.}',
  '“Nobody warned us.” ¶ {The storm came at night.}',
  'Why was nobody warned? {The siren has been silent since May.}',
  'A town without a pier ¶ {The fishermen moor in Sund now.}',
  'Storm damage in Marlow: the map ¶ {The roofs of forty houses are gone.}',
  'Read more about the storm of Marlow here. ¶ {The storm lasted nine hours.}',
  '{Share prices of insurers fell on Monday.} ¶ Share this story with your friends.',
  'Follow us on all channels for the latest news. ¶ {The bridge reopened on Sunday.}',
  'Please send us your photos of the storm. ¶ {Two schools stay closed.}',
  'Don’t miss our series on harbours. ¶ {It will end in June.}',
  '{Watch towers stand along the whole coast.}',
  'Photo: Ines Kettering / The Harbour Post. ¶ {The lighthouse was built by prisoners.}',
  'Photographer: Tomas Brandt ¶ {The lighthouse is the oldest in the north.}',
  '© 2024 The Harbour Post. All rights reserved. ¶ {The lighthouse has been empty for years.}',
  '{The ferry will sail again next week.} ¶ Ines Kettering contributed to this report.',
  'Updated on March 3 at 9 p.m. with more details. ¶ {The ferry sails at 9 p.m.}',
  'Editor’s note: the name of the ship was wrong. ¶ {The ship belongs to a bank in Oslo.}',
  'March 3, 2024 ¶ {The ship left Bergen on Monday.}',
  'A ruin. ¶ {The owner has never answered letters.}',
  'Here’s the latest: ¶ {Rain fell all night in the valley of the Tallen.}',
  '{(The harbour office was closed on Monday.)}',
  '{The rescue boat “Hope” is forty years old.}',
];

function mark(paragraphs: readonly string[]): string {
  const article = articleOf(paragraphs, 'The storm of Marlow');
  const { unsourced, text } = analyse(article, WEIGHTS);
  let marked = '';
  let at = 0;
  for (const [from, to] of unsourced) {
    marked += `${text.slice(at, from)}{${text.slice(from, to)}}`;
    at = to;
  }
  return (marked + text.slice(at)).split('\n\n').slice(1).join(' ¶ ');
}

test.each(rows)('%s', (row) => {
  expect(mark(row.replace(/[{}]/g, '').split(' ¶ '))).toBe(row);
});
