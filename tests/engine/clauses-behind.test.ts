import { testFound } from './test-found';

testFound({
  'a clause behind a phrase is the outlet’s own': [
    '{The firm} <is thought to> {have lost $4bn}, and its shares fell by a tenth on Friday.',
    '{Her father} <was rumoured to> {have been a spy}, and she never took the trouble to deny it.',
    '{The envoy} <is said to> be {furious}, and the embassy has cancelled its summer ball.',
    '[The minister] <denied> {any role in the sale}, and the committee closed its file in June.',
    '[The company] <announced> {a loss of €40 million}, and its shares fell 9 per cent.',
    '[He] <admitted> {taking bribes}, and a judge sent him to prison for six years.',
    '[Prosecutors in Lima] <accused> him of {hiding $3 million}; a jury acquitted him in May.',
  ],
  'a phrase is joined to a phrase': [
    '{The firm} <is thought to> {have lost money in May, and to have sold its ships}.',
    '[Prosecutors in Lima] <accused> him of {hiding $3 million, and his wife of helping him}.',
  ],
  'the clause goes on of which a relative clause told': [
    'The dam, which [the ministry] <says> {it inspected in May}, collapsed on Sunday night.',
    'The ship, which [the owners] <say> {they sold in 2019}, was found off the coast of Oman.',
    'The man, who [police] <say> {they had been watching for weeks}, was arrested in Lyon.',
    'The film, which [the director] <said> {he had shot in nine days}, won the prize.',
    'The man, who [police] <say> {had broken a window and taken a car}, was not armed.',
  ],
});
