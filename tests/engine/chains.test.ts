import { describe, expect, test } from 'vitest';
import { describeAll } from './bracketed';

interface Row {
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
  readonly outlet?: string;
}

const rows: Record<string, Record<string, Row>> = {
  'who speaks': {
    'a paragraph that ends in a colon leads to what is quoted in the next': {
      paragraphs: [
        'The pier is shut. As the New York Times explains:',
        '“The other offer was higher and was withdrawn in May.”',
        'The pier will open soon. Mira Holt, the harbour master, told us in an email:',
        '“We checked it twice, and nobody found a crack in it.”',
      ],
      expected: [
        '{“The other offer was higher and was withdrawn in May.”} <explains> the New York Times (outlet) via the New York Times · second-hand',
        '{“We checked it twice, and nobody found a crack in it.”} <told> Mira Holt (person)',
      ],
    },
    'what leads to such a quotation is none of what is said': {
      paragraphs: [
        'Tomasz Wrona, a teacher in Calder, said that given the choice of parties on both sides:',
        '“I will vote for whoever mends the pier.”',
      ],
      expected: ['{“I will vote for whoever mends the pier.”} <said> Tomasz Wrona (person)'],
    },
    'answers are those of whoever is interviewed, and all that is said': {
      paragraphs: [
        'Ines Roth has led the port for six years. We met her on the pier.',
        'Q: Is the pier safe?',
        'A: It is safe. The boards were all replaced last year.',
        'Q: Until when?',
        'A: It will last for twenty years.',
      ],
      expected: [
        '{It is safe. The boards were all replaced last year} <:> Ines Roth (person)',
        '{It will last for twenty years} <:> Ines Roth (person)',
      ],
    },
    'a passive names who accuses': {
      paragraphs: ['The mayor has been accused by a former aide of taking bribes.'],
      expected: ['{taking bribes} <has been accused> a former aide (unnamed) · anonymous'],
    },
    'rumours end where their own verb begins': {
      paragraphs: [
        'Rumours that the star had been offered a part in a thriller have spread since the summer.',
      ],
      expected: ['{the star had been offered a part in a thriller} <Rumours> nobody (none) · second-hand'],
    },
    'claims that somebody faces are nobody’s in particular': {
      paragraphs: ['The mayor is facing claims that he took bribes from a builder.'],
      expected: ['{he took bribes from a builder} <claims> nobody (none) · second-hand'],
    },
    'whoever is feared dead is a part of it': {
      paragraphs: ['Six people are feared dead after a section of the pier collapsed.'],
      expected: [
        '{Six people … dead after a section of the pier collapsed} <are feared> nobody (none) · second-hand',
      ],
    },
    'one of a kind in capitals has no name': {
      paragraphs: ['One MP, who did not want to be named, said she had cried in her car.'],
      expected: ['{she had cried in her car} <said> One MP (unnamed) · anonymous'],
    },
    'an insert stands between the people and what befell them': {
      paragraphs: ['The ministry said two people, one of them a child, were wounded.'],
      expected: ['{two people, one of them a child, were wounded} <said> ministry (organization)'],
    },
    'a poll is the survey named before': {
      paragraphs: [
        'A survey by the Marlow Society found that half had left. The poll of 2,114 doctors also found that 38 percent were ill.',
      ],
      expected: [
        '{half had left} <found> A survey by the Marlow Society (document)',
        '{38 percent were ill} <also found> A survey by the Marlow Society (document)',
      ],
    },
    'partners are a firm': {
      paragraphs: ['The book is with Hartwell & Lyle. Hartwell & Lyle said it would be late.'],
      expected: ['{it would be late} <said> Hartwell & Lyle (organization)'],
    },
    'the time of a live entry is no part of the source': {
      paragraphs: ['10:40 National Railways says it was not aware of the crack.'],
      expected: ['{it was not aware of the crack} <says> National Railways (organization)'],
    },
    'a surname and a pronoun go back to the full name': {
      paragraphs: [
        'Mira Holt, the harbour master, said the pier was safe.',
        '“We checked it twice,” Holt said.',
        'The crane will be next, she added.',
      ],
      expected: [
        '{the pier was safe} <said> Mira Holt (person)',
        '{“We checked it twice,”} <said> Mira Holt (person)',
        '{The crane will be next} <added> Mira Holt (person)',
      ],
    },
    'a name stands behind the long name of an office': {
      paragraphs: ['The head of the Federal Harbour Bureau Alexander Holt noted that the pier was safe.'],
      expected: ['{the pier was safe} <noted> Alexander Holt (person)'],
    },
    'a name stands in apposition to a description': {
      paragraphs: ['Another officer, Lt. Dana Holt, said the pier was safe.'],
      expected: ['{the pier was safe} <said> Dana Holt (person)'],
    },
    'a quotation that fills its paragraph goes on with the last speaker': {
      paragraphs: [
        '“We checked it twice,” said Mira Holt.',
        '“Nobody found a crack in it, and nobody will.”',
      ],
      expected: [
        '{“We checked it twice,”} <said> Mira Holt (person)',
        '{“Nobody found a crack in it, and nobody will.”} <> Mira Holt (person)',
      ],
    },
    'an unnamed spokesperson speaks for the organization': {
      paragraphs: ['A spokesman for the Harbour Ministry said the pier was safe.'],
      expected: ['{the pier was safe} <said> Harbour Ministry (organization)'],
    },
    'officials have no name': {
      paragraphs: ['Two officials at the ministry said the pier was closed.'],
      expected: ['{the pier was closed} <said> Two officials at the ministry (unnamed) · anonymous'],
    },
    'critics are a crowd': {
      paragraphs: ['Critics say the pier costs too much.'],
      expected: ['{the pier costs too much} <say> Critics (group) · anonymous'],
    },
    'a report is a document': {
      paragraphs: ['A report by the safety board found that three crews had refused to sail.'],
      expected: ['{three crews had refused to sail} <found> A report by the safety board (document)'],
    },
    'police speak as a body': {
      paragraphs: ['Police said no one was hurt.'],
      expected: ['{no one was hurt} <said> Police (organization)'],
    },
  },
  'through whom': {
    'an outlet that cites unnamed officials': {
      paragraphs: [
        'The yard hid two accidents, Reuters reports with reference to officials at two agencies.',
      ],
      expected: [
        '{The yard hid two accidents} <reports with reference to> officials at two agencies (unnamed) via Reuters · anonymous · second-hand',
      ],
    },
    'an outlet that names nobody behind it': {
      paragraphs: ['The yard will close in June, according to Reuters.'],
      expected: ['{The yard will close in June} <according to> Reuters (outlet) via Reuters · second-hand'],
    },
    'journalists are those of the outlet just cited': {
      paragraphs: [
        'The yard will close in June, Reuters reported.',
        'According to journalists, the owners have already left the country.',
      ],
      expected: [
        '{The yard will close in June} <reported> Reuters (outlet) via Reuters · second-hand',
        '{the owners have already left the country} <According to> Reuters (outlet) via Reuters · second-hand',
      ],
    },
    'a body by its letters, and a member by his': {
      paragraphs: ['A senior MP said the pier was safe.'],
      expected: ['{the pier was safe} <said> A senior MP (unnamed) · anonymous'],
    },
    'told another outlet': {
      paragraphs: ['Mira Holt told CNN that the pier was safe.', 'She added: “It always was.”'],
      expected: [
        '{the pier was safe} <told> Mira Holt (person) via CNN · second-hand',
        '{“It always was.”} <added> Mira Holt (person) via CNN · second-hand',
      ],
    },
    'told this outlet': {
      outlet: 'CNN',
      paragraphs: ['Mira Holt told CNN that the pier was safe.'],
      expected: ['{the pier was safe} <told> Mira Holt (person)'],
    },
    'told reporters': {
      paragraphs: ['Mira Holt told reporters that the pier was safe.'],
      expected: ['{the pier was safe} <told> Mira Holt (person)'],
    },
    'in an interview with another outlet': {
      paragraphs: ['In an interview with Der Spiegel, Mira Holt said the pier was safe.'],
      expected: ['{the pier was safe} <said> Mira Holt (person) via Der Spiegel · second-hand'],
    },
    'what a person says after an interview is retold comes through its medium': {
      paragraphs: [
        'Mira Holt opened up about the pier in an interview with Radio Sund on Sunday.',
        'Nobody had asked the town.',
        'Nobody had asked the crews.',
        'Nobody had asked the owners.',
        'Nobody had asked the guests.',
        '“We checked it twice,” Holt said.',
        'Holt said in a statement that the crane was safe.',
      ],
      expected: [
        '{“We checked it twice,”} <said> Mira Holt (person) via Radio Sund · second-hand',
        '{the crane was safe} <said> Mira Holt (person)',
      ],
    },
    'first reported by another outlet': {
      paragraphs: ['Mira Holt said in remarks first reported by Reuters that the pier was safe.'],
      expected: ['{the pier was safe} <said> Mira Holt (person) via Reuters · second-hand'],
    },
    'a comment on what another outlet wrote is first-hand': {
      paragraphs: ['Mira Holt said commenting on the Reuters material that the pier was safe.'],
      expected: ['{the pier was safe} <said> Mira Holt (person)'],
    },
    'somebody passes on what another said': {
      paragraphs: ['Mira Holt said that a foreman told her that the yard was sold.'],
      expected: ['{the yard was sold} <told> a foreman (unnamed) via Mira Holt · anonymous · second-hand'],
    },
    'what the outlet’s people feared next comes the same way': {
      paragraphs: [
        'According to Reuters, ministry officials hid the accidents. They also feared that the owners would leave.',
      ],
      expected: [
        '{ministry officials hid the accidents} <According to> Reuters (outlet) via Reuters · second-hand',
        '{the owners would leave} <also feared> ministry officials (unnamed) via Reuters · anonymous · second-hand',
      ],
    },
    'hearsay has nobody behind it': {
      paragraphs: ['Port crews were informed that the crane had been repaired.'],
      expected: ['{the crane had been repaired} <were informed> nobody (none) · second-hand'],
    },
  },
};

for (const [topic, cases] of Object.entries(rows)) {
  describe(topic, () => {
    test.each(Object.entries(cases))('%s', (_name, row) => {
      expect(describeAll(row.paragraphs, null, row.outlet ?? null)).toEqual(row.expected);
    });
  });
}
