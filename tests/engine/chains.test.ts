import { describe, expect, test } from 'vitest';
import { describeAll } from './bracketed';

interface Row {
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
  readonly outlet?: string;
}

const rows: Record<string, Record<string, Row>> = {
  'who speaks': {
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
