import { describe, expect, test } from 'vitest';
import { faultsOf, markQuotations, plainOfQuotations } from './notation';

/** Speech in brackets, fragments in braces; `>` for a quotation that stays open, `<` for one that goes on. */
const ROWS: readonly [phenomenon: string, row: string][] = [
  ['curly marks', '[“We left,”] she said.'],
  ['straight marks', '["We left,"] she said.'],
  ['mismatched marks', '[“We left,"] she said. ["It was late.”]'],
  ['the wrong curly mark', '[“We left,“] she said.'],
  ['guillemets', '[«We left»], she said.'],
  ['low and high marks', '[„We left“], she said.'],
  ['typewriter marks', "[``We left,''] she said."],
  ['two single marks', '[‘‘We left,’’] she said.'],
  ['single marks', '[‘We left,’] she said. [‘It was late.’]'],
  ['straight single marks', "['We left,'] she said. ['It was late.']"],
  ['backtick and apostrophe', "[`We left the port early,'] she said."],
  ['single marks inside single marks', "['They call it a 'move' at the port,'] she said."],
  ['a contraction in single marks', "['We don't know what we've done,'] he said."],
  ['a curly contraction in single marks', '[‘We don’t know what we’ve done,’] he said.'],
  ['a possessive in single marks', '[‘The workers’ union left the port,’] he said.'],
  [
    'possessives beside single marks',
    "The miners' leader said the ['plan is dead and buried'] and the owners' wish.",
  ],
  ['possessives alone', "The workers' union met the owners' club."],
  ['letters left out', "They told 'em to wait 'til the '90s."],
  ['letters left out, curly', 'They told ’em to wait ’til the ’90s.'],
  ['letters left out in a quotation', "['Get 'em out,'] he said."],
  ['feet and inches', 'He is 5\'10" tall and she is 5\'8" tall.'],
  ['inches alone', 'A 12" pipe burst, she said.'],
  ['behind a verb', 'She said, [“We left.”]'],
  ['behind a colon', 'She was clear: [“No.”]'],
  ['a cue between two parts', '[“We left,”] she said, [“when it was late.”]'],
  ['two in a row', '[“We left.”] [“It was late.”]'],
  ['an inner quotation', '[“He said ‘No’ and left,”] she said.'],
  ['an inner quotation, straight', '["He said \'No\' and left,"] she said.'],
  ['an inner quotation at the end', '[“He said ‘No.’”] She left.'],
  ['an inner quotation at the start', '[“‘No,’ he said to me,”] she recalled.'],
  ['inner marks of the same kind', '["They call it "the move" at the port,"] she said.'],
  ['British order', '[‘He said “No” and left,’] she said.'],
  ['in brackets', 'The mayor ([“I am not going to resign”]) stayed.'],
  ['with brackets inside', '[“The plan (of the port) is bad,”] she said.'],
  ['behind a dash', 'The mayor –[“I am not going to resign”]– stayed.'],
  ['over two paragraphs', '[“We left.> ¶ <“It was late,”] she said.'],
  ['over three paragraphs', '[“We left.> ¶ <“It was late.> ¶ <“Nobody came.”] ¶ She nodded.'],
  ['over two paragraphs, single marks', "['We left the port.> ¶ <'It was late,'] she said."],
  ['over two paragraphs behind a cue', 'She said: [“We left.> ¶ <“It was late.”]'],
  ['no mark where it goes on', '[“We left.> ¶ <It was late,”] she said.'],
  ['a new one in the next paragraph', '[“We left.”] ¶ [“It was late,”] she said.'],
  ['a lost closing mark', 'She said: [“We left. It was late.> ¶ The pier is old. ¶ [“We stayed,”] he said.'],
  ['a lost closing mark before another quotation', '“We left, she said. [“It was late.”]'],
  ['a lost opening mark', '[We left the port,”] she said. The pier is old.'],
  ['a closing mark that closes nothing', 'The pier” is old, she said.'],
  ['an apostrophe that closes nothing', "The goin' is tough and the pier' is old."],
  ['an apostrophe that opens nothing', "The 'pier is old and it is not new."],
  ['a scare quote', 'The port is a {“crown jewel”} of the city.'],
  ['a scare quote in single marks', "The port is a {'crown jewel'} of the city."],
  ['a scare quote before a comma inside', 'The rooms were {“bare,”} with no window.'],
  ['a scare quote before a stop inside', 'The rooms were {“bare.”}'],
  ['a list of scare quotes', 'They were {“bare,”} {“cold,”} and {“dark.”}'],
  ['a part of a sentence before its cue', 'It was [“falling apart,”] a visitor said.'],
  ['a long part of a sentence', 'It was [“falling apart in every single room”], a visitor said.'],
  ['one word of speech', '[“No,”] she said.'],
  ['one word of speech behind its verb', 'She said [“no”].'],
  ['one word that is all', '[“Never.”]'],
  ['a title of a work', 'She wrote {“A Night at the Old Harbour”} in May.'],
  ['a title with a comma inside', 'She sang {“Harbour Lights,”} her first song.'],
  ['a title behind a verb of writing', 'He wrote {“Harbour Days”} and left.'],
  ['speech in capitals', 'He answered with [“Why ask? That was on the road to Marlow?”]'],
  ['a headline in capitals', 'Marlow Mayor Dana Holt Not [‘Fit to Serve as Head of the Port’]'],
  ['a call behind a verb', 'He yelled [“No Way!”] and left.'],
  ['capitals behind a verb', 'He tweeted [“SAVE THE PIER”] and left.'],
  ['a nickname', 'Dana {“Duke”} Holt left.'],
  ['a term that opens a sentence', '{“Ghost ships”} are common here.'],
  ['a headline', 'Mayor: [‘We will not leave’]'],
  ['a blank inside the marks', 'She said: [" We left ."]'],
  ['a dash before the closing mark', '[“We left—”] she began.'],
  ['a lost blank', 'She said:[“We left.”]He nodded.'],
  ['a possessive behind the mark', 'She read {“Harbour Lights”}’s reviews.'],
  ['empty marks', 'She wrote {“”} and left.'],
];

describe('quotations', () => {
  test.each(ROWS)('%s: %s', (_, row) => {
    const text = plainOfQuotations(row);
    expect(markQuotations(text)).toBe(row);
    expect(faultsOf(text)).toEqual([]);
  });

  test('a lost mark spoils one paragraph only', () => {
    const row = 'He said: [“We left.> ¶ The pier is old. ¶ She said: [“We stayed.”] ¶ [“So did I,”] he said.';
    expect(markQuotations(plainOfQuotations(row))).toBe(row);
  });
});
