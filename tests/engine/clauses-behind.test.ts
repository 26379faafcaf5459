import { testFound } from './test-found';

testFound({
  'a clause behind a phrase is the outlet’s own': [
    '{The firm} <is thought to> {have lost $4bn}, and its shares fell by a tenth on Friday.',
    '{Her father} <was rumoured to> {have been a spy}, and she never took the trouble to deny it.',
    '{The envoy} <is said to> {have resigned}, and the embassy has cancelled its summer ball.',
    '[The minister] <denied> {any role in the sale}, and the committee closed its file in June.',
    '[The company] <announced> {a loss of €40 million}, and its shares fell 9 per cent.',
    '[He] <admitted> {taking bribes}, and a judge sent him to prison for six years.',
    '[Prosecutors in Lima] <accused> him of {hiding $3 million}; a jury acquitted him in May.',
  ],
  'a phrase is joined to a phrase': [
    '{The firm} <is thought to> {have lost money in May and to have sold its ships}.',
    '[Prosecutors in Lima] <accused> him of {hiding $3 million, and his wife of helping him}.',
  ],
  'a clause with “that” is the subject of the verb behind it': [
    '<Rumours> that {the bank was about to fail} sent hundreds of savers into the street on Wednesday.',
    '<Reports> that {the army had crossed the border} caused panic in Bukavu.',
    '<Claims> that {the votes were bought} led to protests in three towns.',
    '<Rumours> that {the mayor will resign} spread through Nantes on Friday.',
    'The board met <amid rumours> that {the owner had lost the yard in a game of cards}.',
  ],
  'what there are reports of is hearsay': [
    '<There were reports of> {gunfire near the barracks on Sunday night}, and shops stayed shut the next morning.',
    'In Lagos <there were rumours of> {a coup}, but the radio played music all night.',
    'On Monday <there were unconfirmed reports of> {a second blast in the port of Beira}.',
    '[Police] <said> {there were reports of shots near the school}.',
    '{There have been no reports of looting}, [the mayor] <said>.',
  ],
  'those of whom two relative clauses tell are who says it': [
    '[Two aides who were in the room, and who spoke on condition of anonymity], <said> {the minister had wept}.',
    '[Four people who attended the dinner, and who all requested anonymity], <said> {the governor had fallen asleep}.',
    '[A woman who lived next door, and who did not want her name used], <said> {the shouting had gone on for an hour}.',
    '{Two ships sank on Monday, and who built them}, [the mayor] <said>, {is not known}.',
  ],
  'records stand behind “per” at the head of a sentence': [
    '<Per> [court records], {he had been evicted from two other apartments in Tulsa since 2021}.',
    '<Per> [court documents], {Reyes had been told twice to leave the house}.',
    '<Per> [police], {the car had been stolen in Reno}.',
  ],
  'the clause goes on of which a relative clause told': [
    'The dam, which [the ministry] <says> {it inspected in May}, collapsed on Sunday night.',
    'The ship, which [the owners] <say> {they sold in 2019}, was found off the coast of Oman.',
    'The man, who [police] <say> {they had been watching for weeks}, was arrested in Lyon.',
    'The film, which [the director] <said> {he had shot in nine days}, won the prize.',
    'The man, who [police] <say> {had broken a window and taken a car}, was not armed.',
  ],
  'a quotation goes on behind “and” or “but”': [
    '{“It is rusty,”} [Kofi Asare] <said>, and {“it will sink.”}',
    '{“We lost,”} <said> [the coach] on Saturday, but {“we played well.”}',
    '{“The dam is old,”} [Mayor Ines Pires] <told> reporters, yet {“it will hold.”}',
    '{“The dam is old,”} [Mayor Ines Pires] <said>, and the crew sang a hymn.',
    '{“The dam is old,”} [Mayor Ines Pires] <said>, and “The Wave” opened on time.',
  ],
  'behind what somebody is called comes what else the speaker did': [
    '[The senator] <called it> {a farce} and vowed to fight on.',
    '[Lin Hao] <described> {the deal} as {a disaster} and left the room.',
    '[The envoy] <described> {the talks} as {fruitless} and asked the board for help.',
    '[The coach] <described> {her} as {shy and reserved at school}.',
    '[The senator] <called it> {a bold and costly plan}.',
  ],
  'a phrase opens the clause that is said': [
    '[The minister] <said> {over 40 people were hurt}.',
    '[Kofi Asare] <said> {in many towns people went hungry}.',
    '[Police in Lima] <said> {in the past year the gang had robbed six banks}.',
    '[Lin Hao] <said> {to win the vote, the party must change}.',
    '[The utility] <said> {with prices rising, families were struggling}.',
    '[The coroner] <said> {of the six men, two were armed}.',
    '[The envoy] <said> over two days of hearings that {the fund was empty}.',
    '[The envoy] <said> of the plan: {“It is a joke.”}',
    '[The bank] <said> in a letter to clients that {the fund was empty}.',
  ],
});
