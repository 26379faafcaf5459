import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPage } from '../../src/cli/input/read-page';
import { analyse } from '../../src/engine/analyse';
import type { Statement } from '../../src/report';
import { ROOT } from '../rules/sources';
import { WEIGHTS } from '../weights';

const article = readPage(readFileSync(join(ROOT, 'src/cli/demo/index.html')));
const report = article && analyse(article, WEIGHTS);

/** who | identity | via | anonymous (A) and second-hand (2) | content */
const EXPECTED = `
officials at two road agencies | unnamed | The Meridian Courier | A2 | The Ministry of Transport ignored the corroding cables of the Sound Bridge for more than a year
The Meridian Courier | outlet | The Meridian Courier | 2 | inspectors counted broken wires in nine of the forty main cables
The Meridian Courier | outlet | The Meridian Courier | 2 | Ministry officials held the result back because the bridge was about to be sold
Ministry officials | unnamed | The Meridian Courier | A2 | the buyer would ask for a lower price
Road Safety Board | organization | | | it had received a report on the cables last March
Tomas Verrell | person | | | the minister had not seen any such report before the closure
Tomas Verrell | person | | | “Figures from an unfinished draft have to be treated with great care,”
Tomas Verrell | person | | | It would be wrong to speak of blame while the investigation is under way
Tomas Verrell | person | | | the ministry would publish all documents “in the coming days, without exception”
Tomas Verrell | person | | | “We have nothing to hide,”
an engineer | unnamed | | A | “We were asked to wait until the contract was signed,”
draft report | document | | | the cables “could lose a fifth of their strength within two winters”
draft report | document | | | nothing short of new cables will help
a former official | unnamed | Piet Mareno | A2 | the draft lay in a drawer until April
Ines Kallas | person | Radio Sund | 2 | such a bridge can be repaired while traffic goes on
Ines Kallas | person | Radio Sund | 2 | “Nobody has to wait for years,”
Critics | group | | A | the sale mattered more to the ministry than safety
- | none | | 2 | the bridge would stay closed until autumn
Elin Sorrenby | person | | | the city had learned of the corrosion from the newspaper
`
  .trim()
  .split('\n');

const textOf = (spans: Statement['content']) =>
  spans.map(([start, end]) => report?.text.slice(start, end)).join(' … ');

const row = (statement: Statement) => {
  const { who, identity, via, anonymous, secondHand, content } = statement;
  const flags = `${anonymous ? 'A' : ''}${secondHand ? '2' : ''}`;
  return [who ?? '-', identity, via.join(' < '), flags, textOf(content)]
    .map((cell) => ` ${cell} `.replace(/^ {2}$/, ' '))
    .join('|')
    .trim();
};

it('the demo is read as a careful reader would', () => {
  expect(report?.statements.map(row)).toEqual(EXPECTED);
});

it('its headline states as a fact what officials said to another newspaper', () => {
  expect(report?.headline).toMatchObject({ attributed: false, anonymous: true, secondHand: true });
  const rests = report?.headline?.restsOn.map((id) =>
    report.statements.find((statement) => statement.id === id),
  );
  expect(rests?.map((statement) => statement?.who)).toContain('officials at two road agencies');
});

it('the engineer’s reason for staying unnamed is found', () => {
  const engineer = report?.statements.find(({ who }) => who?.startsWith('an engineer'));
  expect(textOf(engineer?.reason ?? [])).toContain('because he still works for the agency');
});

it('what the page says beside the article is in no span', () => {
  for (const furniture of [
    'repairs may cost',
    'Morning Tide',
    'resume on Friday',
    'bus driver',
    'Great care”\n',
    'Nora Feld',
    'one cookie',
  ]) {
    expect(report?.text).not.toContain(furniture);
  }
  expect(report?.article).toMatchObject({
    outlet: 'The Harbour Post',
    byline: 'Nora Feld',
    language: expect.stringMatching(/^en/),
  });
});
