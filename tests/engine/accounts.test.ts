import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('an account gives way to what others say', () => {
  test.each([
    [
      'Chief executive Jorg Hatt told Radio Sund that the club needed new money. ¶ The fans’ union said a fifth of all seats would go. ¶ Matches were played as usual. ¶ Hatt dismissed the fears as “old nonsense” and said nothing was decided.',
      'Jorg Hatt < Radio Sund',
      'fans’ union',
      'Jorg Hatt',
      'Jorg Hatt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ The union said two beams had cracked. ¶ The pier opened in 1911. ¶ Holt has since apologised, saying that she had not read the letter.',
      'Mira Holt < CNN',
      'union',
      'Mira Holt',
    ],
    [
      // at once
      'Mira Holt told CNN that the pier was safe. ¶ The union said two beams had cracked, but Holt said they had been mended.',
      'Mira Holt < CNN',
      'union',
      'Mira Holt < CNN',
    ],
    [
      // in her own words
      'Mira Holt told CNN that the pier was safe. ¶ The union said two beams had cracked. ¶ The pier opened in 1911. ¶ “We looked at every beam,” Holt said.',
      'Mira Holt < CNN',
      'union',
      'Mira Holt < CNN',
    ],
    [
      // she adds to it
      'Mira Holt told CNN that the pier was safe. ¶ The union said two beams had cracked. ¶ Holt added that they had been mended.',
      'Mira Holt < CNN',
      'union',
      'Mira Holt < CNN',
    ],
    [
      // who has no name is known from the medium alone
      'A source close to the port told CNN that the pier was safe. ¶ The union said two beams had cracked. ¶ The source, who asked not to be named, said they had been mended.',
      '?A source close to the port < CNN',
      'union',
      '?A source close to the port < CNN',
    ],
    [
      'An official told Radio Sund that the pier was safe. ¶ Our correspondent Ines Roth says few believe it. ¶ The official said that the beams had been mended.',
      '?An official < Radio Sund',
      'Ines Roth',
      '?An official < Radio Sund',
    ],
    [
      // another one
      'An official told Radio Sund that the pier was safe. ¶ The union said two beams had cracked. ¶ A port official said that they had been mended.',
      '?An official < Radio Sund',
      'union',
      '?A port official',
    ],
    [
      // nobody else
      'Mira Holt told CNN that the pier was safe. ¶ It was built in 1911. ¶ It has two beams of oak. ¶ Holt said they had been looked at twice.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
  ])('%s', (text, ...chains) => {
    expect(chainsOf(text)).toEqual(chains);
  });
});

describe('an account goes on', () => {
  test.each([
    [
      'Mira Holt told CNN that the pier was safe. ¶ “We checked it twice,” she said.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ “We checked it twice,” Holt added.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt spoke about the pier in an interview with Radio Sund on Sunday. ¶ The town slept through it all. ¶ “We checked it twice,” Holt said.',
      'Mira Holt < Radio Sund',
    ],
    [
      'Minister Mira Holt sat down with Ben Roth on “Good Morning Britain” for a long discussion of the harbour. ¶ The town slept. ¶ “It is what it is,” Holt said.',
      'Mira Holt < Good Morning Britain',
    ],
    [
      'Mira Holt appeared on NBC’s “Meet the Press” to talk about the harbour. ¶ “It is what it is,” she said.',
      'Mira Holt < NBC’s Meet the Press',
    ],
    [
      '“We were all afraid,” Mira Holt says. ¶ Holt opened up about the storm in an interview with the Namibian Broadcasting Corporation on Sunday.',
      'Mira Holt < the Namibian Broadcasting Corporation',
    ],
    [
      'Mira Holt said the pier was safe. ¶ “We checked it twice,” she told Al Jazeera.',
      'Mira Holt < Al Jazeera',
      'Mira Holt < Al Jazeera',
    ],
    [
      'On Tuesday, the harbour master, Mira Holt, said the pier was safe. “We checked it twice,” she told the Times of India.',
      'Mira Holt < the Times of India',
      'Mira Holt < the Times of India',
    ],
    [
      'Mira Holt has revealed that she will leave the port. ¶ The pier was built in 1980 and is closed. ¶ Ines Roth said she was sad. ¶ “I was asked, and I said yes,” Holt told the Guardian.',
      'Mira Holt < the Guardian',
      'Ines Roth',
      'Mira Holt < the Guardian',
    ],
    [
      'Mira Holt admitted that she was keen to leave and revealed that she believes the port is lost. ¶ “I was asked, and I said yes,” Holt told the Guardian.',
      'Mira Holt < the Guardian',
      'Mira Holt < the Guardian',
      'Mira Holt < the Guardian',
    ],
    [
      'A source told Dana Webb of the Guardian that the pier would be sold. ¶ Webb said it might take a year. ¶ She also added that the price was high.',
      '?A source < the Guardian',
      'Dana Webb < the Guardian',
      'Dana Webb < the Guardian',
    ],
    [
      'The Times’ article told of the harbour, which was sold in July. In it, Mira Holt was quoted as saying: “I was asked.”',
      'Mira Holt < The Times',
    ],
    [
      'Sund magazine published a story about the harbour in 2002. ¶ “The pier was safe,” Mira Holt said in the story.',
      'Mira Holt < Sund magazine',
    ],
    [
      'Teen Vogue has posted a video of young sailors. ¶ “The sea is neither blue nor green,” said one sailor in the video.',
      '?one sailor < Teen Vogue',
    ],
    [
      'The Jakarta Post ran a long profile of the harbour master. ¶ The story portrayed him as a “man of mystery”.',
      'The Jakarta Post < The Jakarta Post',
    ],
    [
      'The yard will close in June, according to DigiTimes. ¶ The report claims that the owners have left.',
      'DigiTimes < DigiTimes',
      'DigiTimes < DigiTimes',
    ],
    [
      'The yard will close in June, the Hindustan Times reported. ¶ The newspaper said that the owners had left.',
      'the Hindustan Times < the Hindustan Times',
      'the Hindustan Times < the Hindustan Times',
    ],
    [
      '“We checked it twice,” Mira Holt told The Harbour Post. ¶ Holt told the Post that the crane was next.',
      'Mira Holt < The Harbour Post',
      'Mira Holt < The Harbour Post',
    ],
    [
      '“We checked it twice,” Mira Holt told Clarín. ¶ Ben Roth told the newspaper that the crane was next.',
      'Mira Holt < Clarín',
      'Ben Roth < Clarín',
    ],
    [
      'According to Reuters, ministry officials hid the accidents. They also feared that the owners would leave.',
      'Reuters < Reuters',
      '?ministry officials < Reuters',
    ],
    [
      'Reuters reported that the yard would close, citing an official. ¶ The official said the owners had left.',
      '?an official < Reuters',
      '?an official < Reuters',
    ],
    [
      'Mira Holt told NDTV that the pier was safe. ¶ “We checked it twice.”',
      'Mira Holt < NDTV',
      'Mira Holt < NDTV',
    ],
    [
      '“We were afraid,” Mira Holt said, speaking on Channel 4. ¶ She said that the crane had moved. ¶ She said that nobody had slept.',
      'Mira Holt < Channel 4',
      'Mira Holt < Channel 4',
      'Mira Holt < Channel 4',
    ],
    [
      'The pier is safe, a port official told CNN on Monday. ¶ Asked whether it had been checked, the official said: “Twice.”',
      '?a port official < CNN',
      '?a port official < CNN',
    ],
    [
      'The pier is safe, a port official said. ¶ A senior port official told CNN that it had been checked twice.',
      '?a port official < CNN',
      '?A senior port official < CNN',
    ],
    [
      'The pier is safe, a port official says. ¶ A port official told AFP on Monday that the crane was lost in a storm over Merlo, which lies on the border with Norland.',
      '?a port official < AFP',
      '?A port official < AFP',
    ],
    [
      'Mira Holt visited the pier, Radio Sund said. ¶ “It is safe,” Holt was quoted as saying.',
      'Radio Sund < Radio Sund',
      'Mira Holt < Radio Sund',
    ],
    [
      'Mira Holt said in an interview with Die Zeit that the pier was safe. ¶ Holt said in the interview that the crane was next.',
      'Mira Holt < Die Zeit',
      'Mira Holt < Die Zeit',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('an account with a medium in no list goes on', () => {
  test.each([
    [
      'Mira Holt went on “Marlow Sunday” this weekend to sell the plan. ¶ Host Dana Webb asked her who had paid. ¶ “I have to look,” Holt said. ¶ “You wrote it,” Webb said.',
      'Mira Holt < Marlow Sunday',
      'Dana Webb < Marlow Sunday',
    ],
    [
      'Two aides resigned, according to Politico. One of them said the pier was unsafe.',
      'Politico < Politico',
      '?One of the two aides < Politico',
    ],
    [
      'An investigation by the podcast Second Pier alleges that the port was warned. ¶ In one message seen by the programme, a sender writes: “They will be with you.” ¶ “We would be up all night,” a former nurse told presenter Dana Webb. ¶ The woman, who is not named in the podcast, said two men had left. She claimed that one was hurt.',
      'An investigation by the podcast Second Pier < Second Pier',
      '?a sender < Second Pier',
      '?a former nurse < Second Pier',
      '?a former nurse < Second Pier',
      '?a former nurse < Second Pier',
    ],
    [
      'One of the port’s owners told Politico that the pier was unsafe. Another said it was late.',
      '?One of the port’s owners < Politico',
      '?Another of the port’s owners < Politico',
    ],
    [
      'Three security sources told Politico that the pier was hit. Two of the sources said it had burned.',
      '?Three security sources < Politico',
      '?Two of the three security sources < Politico',
    ],
    [
      'Three aides to the mayor told Politico he would quit. The port denied that. One of the aides, who is leaving, said he was tired. “It is late,” said another of the aides.',
      '?Three aides to the mayor < Politico',
      '?One of the three aides to the mayor < Politico',
      '?another of the three aides to the mayor < Politico',
    ],
    [
      'Three aides told Politico he would quit. Two aides said in a statement he would not. One of the aides said it was late.',
      '?Three aides < Politico',
      '?Two aides',
      '?One of the two aides',
    ],
    [
      'A diplomat told Politico that the pier was sold. A third official denied that it was.',
      '?A diplomat < Politico',
      '?A third official < Politico',
    ],
    [
      'A source told Politico that the pier was sold. Another insider said it was not.',
      '?A source < Politico',
      '?Another insider < Politico',
    ],
    [
      'A diplomat told Politico that the pier was sold. Another sailor said it was not.',
      '?A diplomat < Politico',
      '?Another sailor',
    ],
    [
      'One aide told Politico that the pier was unsafe. Another said: “Pray for us.”',
      '?One aide < Politico',
      '?Another aide < Politico',
    ],
    // over a paragraph of background another of the same noun goes on, where nobody else has spoken
    [
      'Three people with knowledge of the talks told Politico that the pier was sold. ¶ The pier was built in 1950. ¶ Another person said the price was low.',
      '?Three people with knowledge of the talks < Politico',
      '?Another person < Politico',
    ],
    [
      'Four former guards told Politico that the pier was sold. ¶ The pier was built in 1950. ¶ It burnt down twice. ¶ One guard said the price was low.',
      '?Four former guards < Politico',
      '?One guard < Politico',
    ],
    [
      'Three people told Politico that the pier was sold. ¶ The port denied it was. ¶ Another person said the price was low.',
      '?Three people < Politico',
      'port',
      '?Another person',
    ],
    [
      'Three people told Politico that the pier was sold. ¶ At a briefing on Friday, the port denied it. ¶ Another person said the price was low.',
      '?Three people < Politico',
      '?Another person',
    ],
    [
      'A guard told Politico that the pier was sold. ¶ The pier was built in 1950. ¶ Another sailor said the price was low.',
      '?A guard < Politico',
      '?Another sailor',
    ],
    [
      'A guard told Politico that the pier was sold. ¶ The pier was built in 1950. ¶ Another guard, Ben Roth, said the price was low.',
      '?A guard < Politico',
      'Ben Roth',
    ],
    // whoever else has no more than “source” for a name speaks to the same medium
    [
      '“They have not met since June,” a source told Us Weekly. ¶ “It was her wish,” a source added. ¶ Another source said the house was empty.',
      '?a source < Us Weekly',
      '?a source < Us Weekly',
      '?Another source < Us Weekly',
    ],
    [
      'A friend of the singer told Radio Sund that the tour was off. ¶ The band had flown home in May. ¶ Sources added that the drummer was ill.',
      '?A friend of the singer < Radio Sund',
      '?Sources < Radio Sund',
    ],
    [
      'Politico reported that the yard was for sale, citing two bankers in Lagos. ¶ One source in Accra said a bid was near.',
      '?two bankers in Lagos < Politico',
      '?One source in Accra < Politico',
    ],
    [
      'The yard is for sale, according to Politico. ¶ Politico’s sources say the price is low.',
      'Politico < Politico',
      '?Politico’s sources < Politico',
    ],
    [
      'The singer has left her band, according to the National Enquirer. ¶ The drummer said nothing. ¶ The magazine’s insider claims she was tired. ¶ The outlet’s source says: “She slept all day.”',
      'the National Enquirer < the National Enquirer',
      '?magazine’s insider < the National Enquirer',
      '?outlet’s source < the National Enquirer',
    ],
    [
      'The yard is for sale, according to Politico. ¶ A bank source said the price was low. ¶ The union’s sources said it was high.',
      'Politico < Politico',
      '?A bank source',
      '?union’s sources',
    ],
    [
      'The yard is for sale, newspaper O Norte reported. ¶ The sale would ruin the state firm Petrosul SA, the newspaper said, citing a banker.',
      'O Norte < O Norte',
      '?a banker < O Norte',
    ],
    // what is told to friends alone is known from the report before
    [
      'Politico reported that Ada Holt would resign in May. Holt told aides that she was tired.',
      'Politico < Politico',
      'Ada Holt < Politico',
    ],
    [
      'According to the Sunday Times, Omar Veld has moved to Oslo. ¶ Veld told one friend that he felt betrayed. ¶ He said: “It is over.”',
      'the Sunday Times < the Sunday Times',
      'Omar Veld < the Sunday Times',
      'Omar Veld < the Sunday Times',
    ],
    [
      'CNN reported that Mira Holt had sold the yard. ¶ Holt told her brother that the price was low.',
      'CNN < CNN',
      'Mira Holt < CNN',
    ],
    [
      'CNN reported that Mira Holt had sold the yard. ¶ Holt told reporters that the price was low.',
      'CNN < CNN',
      'Mira Holt',
    ],
    [
      'CNN reported that Mira Holt had sold the yard. ¶ Ben Roth told friends that the price was low.',
      'CNN < CNN',
      'Ben Roth',
    ],
    // a medium that quotes somebody tells of all that he has just been said to have said
    [
      'Striker Omar Veld has revealed that he turned down a move to Sund. ¶ Veld claims that the club made an offer. ¶ “I said I would stay,” the Mirror quotes Veld as saying.',
      'Omar Veld < the Mirror',
      'Omar Veld < the Mirror',
      'Omar Veld < the Mirror',
    ],
    [
      'Omar Veld said in parliament that the yard was sold. ¶ “I sold it myself,” the Mirror quotes Veld as saying.',
      'Omar Veld',
      'Omar Veld < the Mirror',
    ],
    [
      'A source told Radio Sund that the yard was sold. ¶ The union said nobody had been told. ¶ A source at the bank said the price was low.',
      '?A source < Radio Sund',
      'union',
      '?A source at the bank',
    ],
    [
      'A source told Radio Sund that the yard was sold. ¶ A witness said two ships had left.',
      '?A source < Radio Sund',
      '?A witness',
    ],
    [
      'A source told Radio Sund that the yard was sold. ¶ A source told us the price was low.',
      '?A source < Radio Sund',
      '?A source',
    ],
    [
      'Mira Holt told Radio Sund that the yard was sold. ¶ A source said the price was low.',
      'Mira Holt < Radio Sund',
      '?A source',
    ],
    [
      'Mira Holt has given a frank interview to Weekend Marlow magazine. ¶ Holt said she had left to visit the duke.',
      'Mira Holt < Weekend Marlow magazine',
    ],
    [
      'Mira Holt has given a frank interview to Weekend Marlow magazine. ¶ She reveals that the pier is unsafe, and says the only one to visit was the duke.',
      'Mira Holt < Weekend Marlow magazine',
      'Mira Holt < Weekend Marlow magazine',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('an account ends', () => {
  test.each([
    [
      'Mira Holt has revealed that she will leave the port. ¶ “I was asked, and I said yes,” Holt told reporters on the pier. ¶ “I will be glad,” Holt told the Guardian.',
      'Mira Holt',
      'Mira Holt',
      'Mira Holt < the Guardian',
    ],
    [
      'The ministry published a report about the harbour in 2002. In it, Mira Holt said the pier was safe.',
      'Mira Holt',
    ],
    [
      'The pier is safe, a port official said. ¶ A senior army officer told CNN that it had been checked twice.',
      '?a port official',
      '?A senior army officer < CNN',
    ],
    [
      'The pier is safe, a port official told CNN on Monday. ¶ The official had said that it was closed.',
      '?a port official < CNN',
      '?a port official',
    ],
    [
      'The pier is closed, Radio Sund said. ¶ The town slept. ¶ “It is safe,” Holt was quoted as saying.',
      'Radio Sund < Radio Sund',
      'Holt',
    ],
    [
      'Radio host Mira Holt said on her show that the pier was safe. ¶ Holt later told CNN that it was closed.',
      'Mira Holt',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ Holt said in a statement that the crane was next.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ “The crane is next,” Holt told reporters on Friday.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ “The crane is next,” Holt said at a news conference.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ “The crane is next,” Holt tweeted on Friday.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ “The crane is next,” Holt told the BBC.',
      'Mira Holt < CNN',
      'Mira Holt < the BBC',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ Ben Roth said the crane was next.',
      'Mira Holt < CNN',
      'Ben Roth',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ The town slept. ¶ The sea was calm. ¶ The crews were away. ¶ The owners were away. ¶ The gulls were away. ¶ The nets were dry. ¶ Holt said the crane was next.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt said at a rally that the pier was safe. ¶ “We checked it twice,” she told CNN.',
      'Mira Holt',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt has often said that the pier was safe. ¶ “We checked it twice,” she told CNN.',
      'Mira Holt',
      'Mira Holt < CNN',
    ],
    [
      'In one newspaper interview, Mira Holt said the pier was safe. ¶ Holt said the crane was next.',
      'Mira Holt < newspaper interview',
      'Mira Holt',
    ],
    [
      'A report by the ministry said the crew was drunk, and Reuters was there. ¶ The report said that nobody had slept.',
      'A report by the ministry',
      'A report by the ministry',
    ],
    ['Mira Holt spoke to Radio Sund about the harbour. ¶ Ben Roth said the crane was next.', 'Ben Roth'],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('an answer comes the way of the interview, whatever the question names', () => {
  test.each([
    [
      'Mira Holt told CNN on Monday that the pier was safe. ¶ Asked about her vote in the event that the town faces a run against Roth, who has insulted sailors in a volatile campaign, she replied: “I do not know.” ¶ “Really,” she added when the host laughed.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN on Monday that the pier was safe. ¶ When pressed on the rally at the harbour, she said nobody had paid for it.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN on Monday that the pier was safe. ¶ Asked about the price, she said at a rally that nobody had paid for it.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN on Monday that the pier was safe. ¶ Holt has said before that nobody had paid for it.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('what was said at another time does not come the way of an interview', () => {
  test.each([
    [
      '“The pier is old,” Mira Holt said in August. ¶ “It was sold,” Holt told CNN last week.',
      'Mira Holt',
      'Mira Holt < CNN',
    ],
    [
      'On Monday, the harbour master, Mira Holt, said the pier was safe. ¶ “We checked it twice,” she told CNN on Monday.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('what is quoted where its paragraph has placed the speaker was said there', () => {
  test.each([
    [
      '“The pier is old,” Mira Holt said in an interview with CNN. ¶ Holt was jeered at a rally after she refused to sell it. “You know what? It is late,” Holt said.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      '“The pier is old,” Mira Holt said in an interview with CNN. ¶ Holt was jeered after she refused to sell it. “You know what? It is late,” Holt said.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt was asked about it during an appearance on CNN. “You know what? It is late,” Holt said.',
      'Mira Holt < CNN',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('whose manager is interviewed is not interviewed himself', () => {
  test.each([
    [
      'Holt’s manager, Ben Roth, appeared on CNN to talk about the pier. ¶ “It is old,” Mira Holt said on Monday.',
      'Mira Holt',
    ],
    [
      'Holt’s manager, Ben Roth, appeared on CNN to talk about the pier. ¶ “It is old,” Roth said.',
      'Ben Roth < CNN',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('an account of somebody without a name', () => {
  test.each([
    ['The mayor appeared on CNN on Monday. “The pier is unsafe,” he said.', 'mayor < CNN'],
    ['The minister gave an interview to the BBC. ¶ “The pier is unsafe,” he said.', 'minister < the BBC'],
    [
      'Mira Holt gave the Sund Courier an interview. ¶ “The pier is unsafe,” she said.',
      'Mira Holt < the Sund Courier',
    ],
    ['Mira Holt has granted CNN her first interview since May. ¶ She said it was unsafe.', 'Mira Holt < CNN'],
    ['Mira Holt gave CNN a copy of the interview. ¶ “The pier is unsafe,” she said.', 'Mira Holt'],
    ['Mira Holt gave Ines Roth an interview. ¶ “The pier is unsafe,” she said.', 'Mira Holt'],
    ['A former aide spoke to CNN. “It is done,” the aide said.', '?A former aide < CNN'],
    ['Mira Holt talked to CNN about the pier. “It is unsafe,” she said.', 'Mira Holt < CNN'],
    ['The prime minister spoke to the BBC. The foreign minister said it was late.', 'foreign minister'],
    ['The mayor spoke to CNN on Monday. The deputy mayor said the pier was safe.', 'deputy mayor'],
    ['The mayor spoke to the Sund Council on Monday. “It is late,” he said.', 'mayor'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('what is said at another time is said elsewhere', () => {
  test.each([
    ['¶ Last week, Pires said the state would pay.', 'Ana Pires'],
    ['Last week she said the state would pay.', 'Ana Pires'],
    ['¶ In May, she said the state would pay.', 'Ana Pires'],
    ['¶ In early 2019 Pires said the state would pay.', 'Ana Pires'],
    ['¶ The next day, she said the state would pay.', 'Ana Pires'],
    ['¶ Two days later, she said the state would pay.', 'Ana Pires'],
    ['¶ A month ago Pires said the state would pay.', 'Ana Pires'],
    ['¶ On 4 May, she said the state would pay.', 'Ana Pires'],
    ['¶ Speaking last week, she said the state would pay.', 'Ana Pires'],
    ['¶ She said last month that the state would pay.', 'Ana Pires'],
    ['¶ “We are sorry,” she said on Tuesday.', 'Ana Pires'],
    // when what she told happened, or when she told it
    ['¶ Last week, she said, the state had paid.', 'Ana Pires < CNN'],
    ['¶ In May, the state had paid, she said.', 'Ana Pires < CNN'],
    ['¶ “We are sorry,” she said on Sunday.', 'Ana Pires < CNN'],
    ['¶ On Sunday, she said the state would pay.', 'Ana Pires < CNN'],
    ['¶ Minutes later, she said the state would pay.', 'Ana Pires < CNN'],
    ['¶ In tears, she said the state would pay.', 'Ana Pires < CNN'],
    ['¶ Pires said two days later the mill had burned.', 'Ana Pires'],
  ])('told CNN. %s', (text, expected) => {
    expect(chainsOf(`Ana Pires told CNN on Sunday that the mill was lost. ${text}`)[1]).toBe(expected);
  });

  test.each([
    [
      'Ana Pires once told CNN that the mill was lost. “We are sorry,” she said at the time.',
      'Ana Pires < CNN',
    ],
    ['Ana Pires told CNN that the mill was lost. ¶ “We are sorry,” she said on Tuesday.', 'Ana Pires < CNN'],
    [
      'In an interview with CNN on Sunday, Ana Pires said it was lost. Last week she said it was safe.',
      'Ana Pires',
    ],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)[1]).toBe(expected);
  });
});

describe('a sentence that opens with another day tells of another occasion', () => {
  test.each([
    [
      'Ana Pires told Radio Sund last week that the mill was lost. ¶ On Monday, Pires said the state would pay.',
      'Ana Pires < Radio Sund',
      'Ana Pires',
    ],
    [
      'Ana Pires told CNN that the mill was lost. ¶ On Tuesday, she said the state would pay. ¶ “We are sorry,” she said.',
      'Ana Pires < CNN',
      'Ana Pires',
      'Ana Pires',
    ],
    [
      'The mayor told Le Monde on Friday that the mill was lost. ¶ On Sunday the mayor said the state would pay.',
      'mayor < Le Monde',
      'mayor',
    ],
    [
      'Ana Pires told CNN on Monday that the mill was lost. ¶ On Monday, she said, the crew had already left.',
      'Ana Pires < CNN',
      'Ana Pires < CNN',
    ],
    [
      'Ana Pires told CNN that the mill was lost. ¶ On the strike, Pires said it had come too late.',
      'Ana Pires < CNN',
      'Ana Pires < CNN',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});
