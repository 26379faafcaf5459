import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('an interview named by its medium', () => {
  test.each([
    ['During a CNN interview, Mira Holt said the pier was safe.', 'Mira Holt < CNN'],
    ['In a Fox News interview Monday, Mira Holt said the pier was safe.', 'Mira Holt < Fox News'],
    ['Mira Holt said during a Reuters interview in May that the pier was safe.', 'Mira Holt < Reuters'],
    ['Mira Holt said the pier was safe in a Sky News interview last week.', 'Mira Holt < Sky News'],
    [
      'Mira Holt said in an interview with the Business Insider shipping editor Dana Webb that the pier was safe.',
      'Mira Holt < the Business Insider',
    ],
    ['Mira Holt said in the new issue of Newsweek that the pier was safe.', 'Mira Holt < Newsweek'],
    ['“The pier is safe,” Mira Holt said on Boston Herald Radio.', 'Mira Holt < Boston Herald'],
    ['During a CNN debate, Mira Holt said the pier was safe.', 'Mira Holt'],
    [
      'Mira Holt was asked about the fire on CNN on Monday. ¶ “The pier is safe,” she said.',
      'Mira Holt < CNN',
    ],
    ['Ben Roth was questioned on Radio Sund. ¶ Roth said the pier was safe.', 'Ben Roth < Radio Sund'],
    ['Ben Roth was asked about a report on CNN. ¶ “The pier is safe,” he said.', 'Ben Roth'],
    ['Ben Roth was asked about his attack on CNN. ¶ “The pier is safe,” he said.', 'Ben Roth'],
    [
      'Mira Holt was asked about the fire on CNN on Monday. ¶ Holt was in Sund in May. ¶ Holt said the pier was safe.',
      'Mira Holt',
    ],
    ['Ben Roth was asked about the fire on Monday. ¶ “The pier is safe,” he said.', 'Ben Roth'],
    ['During a job interview, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['During a police interview, Mira Holt said the pier was safe.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('who says to a medium what somebody asks or claims', () => {
  test.each([
    [
      'Mira Holt acknowledged to the New York Times that the pier was unsafe.',
      'Mira Holt < the New York Times',
    ],
    ['Mira Holt denied to the Sunday Times that the pier was unsafe.', 'Mira Holt < the Sunday Times'],
    ['Mira Holt denied a report in the Guardian that the pier was unsafe.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('the medium whose people ask', () => {
  test.each([
    [
      'Challenged by ABC News’s Dana Webb on her fees, Mira Holt said the pier was safe.',
      'Mira Holt < ABC News',
    ],
    ['After CNN’s Dana Webb asked about the pier, Mira Holt replied that it was safe.', 'Mira Holt < CNN'],
    [
      'ITV’s Dana Webb asked Mira Holt about the pier. “It is safe,” Holt said. ¶ “We walked on it,” Holt added.',
      'Mira Holt < ITV',
      'Mira Holt < ITV',
    ],
    ['The BBC asked for comment. “The pier is safe,” Mira Holt said at a rally.', 'Mira Holt'],
    ['Mira Holt said CNN had asked her to leave the pier.', 'Mira Holt'],
    ['CNN was asked to leave, Mira Holt said.', 'Mira Holt'],
    [
      'The debate was long. CNN’s Dana Webb asked Mira Holt about the pier. “It is safe,” Holt said.',
      'Mira Holt',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('the medium in which somebody writes', () => {
  test.each([
    ['“The pier is unsafe,” New York Times columnist Mira Holt wrote.', 'Mira Holt < New York Times'],
    [
      '“The pier is unsafe,” wrote Mira Holt, a staff writer at National Review.',
      'Mira Holt < National Review',
    ],
    [
      'Mira Holt, a columnist for the Danish newspaper Sundavisen, wrote on Friday that the pier is unsafe.',
      'Mira Holt < Sundavisen',
    ],
    ['Mira Holt argues at The Federalist that the pier is unsafe.', 'Mira Holt < The Federalist'],
    ['Mira Holt noted in The Intercept that the pier is unsafe.', 'Mira Holt < The Intercept'],
    ['“The pier will go,” ESPN insider Mira Holt reports.', 'Mira Holt < ESPN'],
    ['“The pier is unsafe,” said Mira Holt, publisher of The Federalist.', 'Mira Holt'],
    ['Mira Holt, a frequent critic of CNN, wrote that the pier was safe.', 'Mira Holt'],
    ['Mira Holt, a former CNN reporter, wrote on X that the pier was unsafe.', 'Mira Holt'],
    ['Mira Holt argued at a Politico event that the pier was safe.', 'Mira Holt'],
    ['Mira Holt, formerly of CNN, noted that the pier was safe.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium at the end of the sentence', () => {
  test.each([
    ['“The pier is unsafe,” Mira Holt said, per CNN.', 'Mira Holt < CNN'],
    [
      '“The pier is unsafe,” said Mira Holt, executive director of Sailors for Life, reports USA Today.',
      'Mira Holt < USA Today',
    ],
    ['“It is 30 dollars,” Mira Holt said, per person.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium that has a paper', () => {
  test.each([
    ['The memo, which CNN has seen, says that the pier was unsafe.', 'memo < CNN'],
    ['The pier was unsafe, according to internal emails that CNN has viewed.', 'internal emails < CNN'],
    ['The memo, which CNN has denied, says that the pier was unsafe.', 'memo'],
    ['The lawsuit, which names CNN, says that the pier was unsafe.', 'lawsuit'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium in no list, behind its noun', () => {
  test.each([
    [
      'Two ships were turned back, state news agency Sana said on Tuesday. ¶ Sana reported that the crews were held.',
      'Sana < Sana',
      'Sana < Sana',
    ],
    [
      'Local newspaper Sund Morgenblad said the man was 34. ¶ Morgenblad reported that he was alone.',
      'Sund Morgenblad < Sund Morgenblad',
      'Sund Morgenblad < Sund Morgenblad',
    ],
    ['Broadcaster Kanal Nord reported that the bridge was closed.', 'Kanal Nord < Kanal Nord'],
    ['Magazine publisher Mira Holt said that the bridge was closed.', 'Mira Holt'],
    ['Network Rail said that the bridge was closed.', 'Network Rail'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('two media, one behind the other', () => {
  test.each([
    [
      'State television said two ships were turned back, according to Reuters.',
      'State television < State television < Reuters',
    ],
    ['The Sun (via The Express) writes that the striker will leave.', 'The Sun < The Sun < Express'],
    ['Xinhua said, according to Reuters, that two ships were turned back.', 'Xinhua < Xinhua < Reuters'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  test('what one medium passes on is one statement', () => {
    const text = 'The daily Sundposten said the pier was safe, the news agency Sunda reported.';
    expect(chainsOf(text)).toEqual(['Sundposten < Sundposten < Sunda']);
  });
});

describe('a listener or a station that the article has introduced', () => {
  const between = '“It is fair,” Holt said during a rally in Sund.';
  test.each([
    ['Fox News', 'Holt told Fox that the lamps were old.', 'Mira Holt < Fox News'],
    ['Sky News', 'Holt told Sky that the lamps were old.', 'Mira Holt < Sky News'],
    ['Bill Sand of Sky News', 'Holt told Sand that the lamps were old.', 'Mira Holt < Sky News'],
    ['Bill Sand of Sky News', 'Holt went on, telling Sand that the lamps were old.', 'Mira Holt < Sky News'],
    ['Bill Sand of Sund Shipping', 'Holt told Sand that the lamps were old.', 'Mira Holt'],
    ['Sky News', 'Holt told Liam Sky that the lamps were old.', 'Mira Holt'],
  ])('told %s: %s', (told, text, expected) => {
    const row = `“The pier is safe,” Mira Holt told ${told} this week. ¶ ${between} ¶ ${text}`;
    expect(chainsOf(row).slice(1)).toEqual(['Mira Holt', expected]);
  });
});

describe('shows that are in no list, and their hosts', () => {
  const safe = 'that the pier was safe';
  test.each([
    [`Mira Holt told radio host Hugh Barr on Friday ${safe}.`, 'Mira Holt < radio host Hugh Barr'],
    [`Speaking to talk show host Ben Barr, Mira Holt said ${safe}.`, 'Mira Holt < talk show host Ben Barr'],
    [`Mira Holt said on Steve Barr's podcast ${safe}.`, "Mira Holt < Steve Barr's podcast"],
    [
      'Mira Holt went on Steve Barr’s radio show Monday to defend the pier. ¶ “The pier is safe,” Holt said.',
      'Mira Holt < Steve Barr’s radio show',
    ],
    [
      'During an appearance on “The Steve Barr Show,” Mira Holt said the pier was safe.',
      'Mira Holt < The Steve Barr Show',
    ],
    [
      'On this weekend’s broadcast of “Fox News Sunday,” Mira Holt defended the pier. ¶ “The pier is safe,” Holt said.',
      'Mira Holt < Fox News Sunday',
    ],
    [
      'On Sunday’s “Meet the Press,” Mira Holt defended the pier. ¶ “The pier is safe,” Holt said.',
      'Mira Holt < Meet the Press',
    ],
    [`Mira Holt told the host of the party ${safe}.`, 'Mira Holt'],
    [`Mira Holt told reporters on Ben Barr’s ship ${safe}.`, 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  test('all who have a turn in its transcript speak on the show', () => {
    const row =
      'Mira Holt appeared on “The View” on Monday. ¶ BARR: The pier is old. How can you say that it is safe? ¶ HOLT: The pier is safe. All the cables are new. ¶ BARR: The board was wrong about that.';
    expect(chainsOf(row)).toEqual(['BARR < The View', 'Mira Holt < The View', 'BARR < The View']);
  });
});

describe('an outlet without its article, before what it made', () => {
  const safe = 'that the pier was safe';
  test.each([
    [`A Guardian investigation found ${safe}.`, null, 'A Guardian investigation < Guardian'],
    [`Mira Holt argued in a Guardian article ${safe}.`, null, 'Mira Holt < Guardian'],
    ['A Sun report said the pier was safe.', null, 'Sun < Sun'],
    [`A Times investigation found ${safe}.`, null, 'A Times investigation < Times'],
    [`A Times investigation found ${safe}.`, 'The New York Times', 'A Times investigation'],
    [`A State investigation found ${safe}.`, null, 'A State investigation'],
  ])('%s (%s)', (text, outlet, expected) => {
    expect(chainsOf(text, { outlet })).toEqual([expected]);
  });
});

test('the paper named before a clause about an office is a paper', () => {
  const row = 'According to the Sund Gazette, the mayor knew in May. ¶ The paper said the mayor laughed.';
  const gazette = 'the Sund Gazette < the Sund Gazette';
  expect(chainsOf(row)).toEqual([gazette, gazette]);
});

describe('papers that were given to a medium, or made public by it', () => {
  test.each([
    ['A memo provided to CNN said the mill was lost.', 'A memo < CNN'],
    ['A letter given to Radio Sund said the mill was lost.', 'A letter < Radio Sund'],
    ['A memo made public by Reuters said the mill was lost.', 'A memo < Reuters'],
    ['A letter first reported by CNN said the mill was lost.', 'A letter < CNN'],
    ['Papers provided to the BBC show that Ana Pires knew.', 'Papers < the BBC'],
    ['The mill is lost, according to a court filing.', 'a court filing'],
    ['A bankruptcy filing seen by CNN says the mill is lost.', 'A bankruptcy filing < CNN'],
    ['A woman filing for asylum said the mill was lost.', '?A woman filing for asylum'],
    ['Ana Pires < CNN'],
    ['Money given to the BBC was lost, Ana Pires said.', 'Ana Pires'],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});
