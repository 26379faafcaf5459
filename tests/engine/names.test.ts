import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/engine/names/read-names';
import { findQuotations } from '../../src/engine/reading/quotations';
import { scanArticle } from '../../src/engine/reading/scan';
import { splitSentences } from '../../src/engine/reading/sentences';
import { tokenise } from '../../src/engine/reading/tokenise';
import { articleOf } from './article-of';

/** Goes on with each paragraph of a row: in a few words all of which have a capital, capitals say nothing. */
const REST = ' Rain fell all day long while many people waited outside for news.';

/** Who or what the name in square brackets is. Paragraphs are parted by " ¶ "; a headline ends in " # ". */
function readMarked(row: string): string {
  const [head, body] = row.includes(' # ') ? row.split(' # ') : [null, row];
  const clean = (text: string) => text.replace(/[[\]]/g, '');
  const paragraphs = (body ?? '').split(' ¶ ');
  const article = articleOf(
    paragraphs.map((paragraph) => clean(paragraph) + REST),
    head ? clean(head) : null,
  );
  const whole = [...(head ? [head] : []), ...paragraphs.map((paragraph) => paragraph + REST)].join('\n\n');
  const at = whole.indexOf('[');
  const end = whole.indexOf(']') - 1;
  const tokens = tokenise(article);
  const sentences = splitSentences(tokens, article.text);
  const scan = scanArticle(article, tokens, sentences, findQuotations(tokens, sentences, article.text));
  const { people, organizations } = readNames(scan);
  const token = tokens.findLastIndex(({ span }) => span[0] >= at && span[1] <= end);
  const person = people.at(token);
  if (person) return `${person.name} (person)`;
  const body_ = organizations.at(token);
  return body_ ? `${body_.name} (organization)` : 'neither';
}

const rows: Record<string, Record<string, string>> = {
  'people by the words around them': {
    'Tesfalem Habtu, a nurse, said the ward was full. [Habtu] left.': 'Tesfalem Habtu (person)',
    'The ward was full, said [Ngozika Obiora], 45, of Port Sund.': 'Ngozika Obiora (person)',
    '[Dravko Miletić], who runs the ferry, said it was late.': 'Dravko Miletić (person)',
    'Commission staff engineer [Torvik Halden] said the dam held.': 'Torvik Halden (person)',
    'Royal commentator [Lysander Pell] said the visit went well.': 'Lysander Pell (person)',
    'CEO [Tam Berg] said sales fell.': 'Tam Berg (person)',
    'Sund Works CEO [Tim Baker] said sales fell.': 'Tim Baker (person)',
    'PM [Halim Iskandar] said the road would open.': 'Halim Iskandar (person)',
    'One of the rebels, [Yusuf al-Harani], said the town was calm.': 'Yusuf al-Harani (person)',
    'Another rebel at Ras Sund, [Idris Kamoun], fired a shot.': 'Idris Kamoun (person)',
    'A later chancellor, [Otto von Ahlfeld], ended it.': 'Otto von Ahlfeld (person)',
    'The project’s board president, [Nell Harrow], said so.': 'Nell Harrow (person)',
    'Another correspondent – [Pia Morantz] – said it worked.': 'Pia Morantz (person)',
    'Sund Airlines’ [Dale Corwin] said the plane was safe.': 'Dale Corwin (person)',
    'Faris Abu Karam told the paper. [Abu Karam] leads the group.': 'Faris Abu Karam (person)',
    'Analysis by Wout Van Der Meel was clear. “It is bad,” [Van Der Meel] said.':
      'Wout Van Der Meel (person)',
    'Zheng Qiuyan said the lake was dry. “All gone,” [Zheng] said.': 'Zheng Qiuyan (person)',
    '[Rokeya Begum] of Sundarpur village said the well was dry.': 'Rokeya Begum (person)',
    'Oleksandr Vyshnenko said the bridge fell. It was old, [Vyshnenko] added.':
      'Oleksandr Vyshnenko (person)',
    '[Thandolwethu Mkhabela] told the court that her son was ill.': 'Thandolwethu Mkhabela (person)',
    'Sigrún Hallsdóttir said no. [Hallsdóttir] left early.': 'Sigrún Hallsdóttir (person)',
    'Rajnath Subramaniam said yes. “Yes,” said [Subramaniam].': 'Rajnath Subramaniam (person)',
    'The judge fined [Mr. Okonjo-Bale] on Tuesday.': 'Okonjo-Bale (person)',
    'J. Rutger Holm said so. “No,” [Holm] said.': 'J. Rutger Holm (person)',
    'Researchers [Bettina Krahl] and Ines Falk read it.': 'Bettina Krahl (person)',
    'Prime Minister [Olga May] said so.': 'Olga May (person)',
    'MNA [Shandana Gulrez] shouted so.': 'Shandana Gulrez (person)',
    'Its head, former Costa Rican minister [Emilio Sandoval], said so.': 'Emilio Sandoval (person)',
    'Mr Pasker’s widow, Lorraine, spoke. [Mrs Pasker] wept. Ian Pasker was shot.': 'Lorraine (person)',
    'The leader of Vik council, [Parveena Zol], said so.': 'Parveena Zol (person)',
    'The chairman, Hon. [Sunday Agbo], said so.': 'Sunday Agbo (person)',
    'Kenji Morisue’s widow said he was kind. [Morisue] died in May.': 'Kenji Morisue (person)',
  },
  'people behind an office of several words': {
    'Council Member [Ruveni Halden] accused the city.': 'Ruveni Halden (person)',
    'Assembly Member [Ruveni Halden] said so.': 'Ruveni Halden (person)',
    'Member of Parliament [Delroy Ruveni] said so.': 'Delroy Ruveni (person)',
    'Member of the European Parliament [Delroy Ruveni] said so.': 'Delroy Ruveni (person)',
    'Cllr [PJ Ruveni] (FF) said so.': 'PJ Ruveni (person)',
    'Minister [Ruveni Halden] (SNP) said so.': 'Ruveni Halden (person)',
    'General [Ruveni Motors] (GRM) said so.': 'Ruveni Motors (GRM) (organization)',
    'General [Ruveni Mills] (GIS) said so.': 'Ruveni Mills (GIS) (organization)',
    'A 26-year-old software engineer at the harbour society Nordsund, [Ruveni Halden], said so.':
      'Ruveni Halden (person)',
    'Council Member [Services] said so.': 'Council Member Services (organization)',
    '[Sund Harbour Front] (SHF) said so.': 'Sund Harbour Front (SHF) (organization)',
  },
  'names that are words': {
    'Dana Early said games were fun. “They are,” says [Early].': 'Dana Early (person)',
    'Dana Early said games were fun. [Early] still says so.': 'Dana Early (person)',
    'Marit Fall runs the hall. [Fall] said it was full.': 'Marit Fall (person)',
    'CEO Tom Baker spoke. [Baker] said sales fell.': 'Tom Baker (person)',
    'Simon Peter Kingsley spoke. The dream, [Kingsley] said, was his.': 'Simon Peter Kingsley (person)',
    'Prime Minister Ada King spoke. “Never,” [King] said.': 'Ada King (person)',
    'The artist Ada King spoke. “Never,” the [King] said.': 'neither',
    'Officials met. [Early] figures showed a rise.': 'neither',
    'Its head, former [Costa Rican] minister Emilio Sandoval, said so.': 'neither',
  },
  'bodies by the words around them': {
    'The firm [Velora] said sales fell.': 'Velora (organization)',
    '[Fjordrail] said its trains were late.': 'Fjordrail (organization)',
    '[Sundbank Group] said so.': 'Sundbank Group (organization)',
    'Analysts at Velora Holdings said so. [Velora] expects growth.': 'Velora Holdings (organization)',
    '[Brodal Capital Equities], a brokerage, said prices fell.': 'Brodal Capital Equities (organization)',
    'The [Fjord Dialogue Group] said so.': 'Fjord Dialogue Group (organization)',
    'The union [Verdo] said so.': 'Verdo (organization)',
    'The Ansari movement met on Monday. [Ansari] denied it.': 'Ansari (organization)',
    'Shares in [Holt Industries Ltd] fell.': 'Holt Industries Ltd (organization)',
    '[Sund Harbour University] closed.': 'Sund Harbour University (organization)',
    'The [Bank of Sund] raised rates.': 'Bank of Sund (organization)',
    'The [Department of Food and Farms] said so.': 'Department of Food and Farms (organization)',
    'The [Department of Justice] said so.': 'Department of Justice (organization)',
    'The [Bank of Sund] President Ines Roth said so.': 'Bank of Sund (organization)',
    'The Bank of Sund President [Ines Roth] said so.': 'Ines Roth (person)',
    'The National Herring and [Fjord Agency] (NHFA) said so.':
      'National Herring and Fjord Agency (NHFA) (organization)',
    'The [Food and Farms Administration] said so.': 'Food and Farms Administration (organization)',
    '[Holt & Baker LLP] said so.': 'Holt & Baker LLP (organization)',
  },
  'words run together': {
    '[SundTram] disputes this, saying the line was clear.': 'SundTram (organization)',
    '[WaterSUN] confirmed that the gauge had failed.': 'WaterSUN (organization)',
    '[AirSunda] has insisted that its crew was right.': 'AirSunda (organization)',
    'Trains stood still, operator [SundTram] has admitted.': 'SundTram (organization)',
    'SundTram boss [Ada Ruveni] said the line was clear.': 'Ada Ruveni (person)',
    '[McRuveni] said the line was clear.': 'McRuveni (person)',
    'Ada MacRuveni said so. [MacRuveni] said she was sure.': 'Ada MacRuveni (person)',
    'Tom FitzRuven said so. [FitzRuven] said he was sure.': 'Tom FitzRuven (person)',
    'Rosa VanRuven said so. [VanRuven] said she was sure.': 'Rosa VanRuven (person)',
    '[DeShawn Ruveni], 45, said so.': 'DeShawn Ruveni (person)',
    'Mayor [MaryAnn Ruveni] said so.': 'MaryAnn Ruveni (person)',
  },
  'forms of one body': {
    'The Sund Security Administration (SSA) met. The [SSA] said so.':
      'Sund Security Administration (SSA) (organization)',
    'The Department of Transit met. The [DOT] said so.': 'Department of Transit (DOT) (organization)',
    'The U.S. Department of Orchards met. The [USDO] said so.':
      'U.S. Department of Orchards (USDO) (organization)',
    'Pelle Inc. fell. [Pelle] said so.': 'Pelle Inc. (organization)',
    'American Ferry Services flew. [American] said it would help.': 'American Ferry Services (organization)',
    'The ships of United Ferry Services sailed. [United] said it would help.':
      'United Ferry Services (organization)',
    'Officials of American Ferry Services met. The [American] officials left.': 'neither',
    'Old Holtland Lutheran School sued. [Old-Holtland Lutheran] said so.':
      'Old Holtland Lutheran School (organization)',
    'The Sund Dockers Union struck. The [Dockers Union] said so.': 'Sund Dockers Union (organization)',
    'Velora Holdings’ profits rose. [Velora Holdings] said so.': 'Velora Holdings (organization)',
  },
  'forms of one person': {
    'Sens. [Theo Marwick] and Ada Holm said so.': 'Theo Marwick (person)',
    'Angry Mabel Stroud met Mabel Stroud. [Stroud] said no.': 'Mabel Stroud (person)',
    'Monica Kabelo met Samson Kabelo. [Samson Kabelo] said no.': 'Samson Kabelo (person)',
    'James Rothe said so. [Jim Rothe] left.': 'James Rothe (person)',
    'Michael Fenn said so. “No,” said [Mike Fenn].': 'Michael Fenn (person)',
    'Edda Marie Brockmeier wrote it. [Brockmier] says no.': 'Edda Marie Brockmeier (person)',
    '[Veldt] Says Port Will Close # Rurik Veldt said the port would close.': 'Rurik Veldt (person)',
    'Ms. Brandt met Ines Brandt and Omar Brandt. [Mr. Brandt] said no.': 'Omar Brandt (person)',
    'Ines Brandt and Omar Brandt met. [Ms. Brandt] said no.': 'Ines Brandt (person)',
    'Karim Veld spoke of his son, Omar Veld. [Veld] said he was shocked.': 'Karim Veld (person)',
    'Karim Veld spoke of his son, Omar Veld. The elder [Veld] was shocked.': 'Karim Veld (person)',
    'Karim Veld spoke of his son, Omar Veld. The younger [Veld] was shot.': 'Omar Veld (person)',
    'Rurik Veldt spoke. Rurik J. Veldt left. [Veldt] said no.': 'Rurik J. Veldt (person)',
    'Ada Roth met Ines Roth. [Ada Roth] said no.': 'Ada Roth (person)',
    'Spokesman Omar Brandt met Ada Brandt. Reporter [Lena Brandt] wrote.': 'Lena Brandt (person)',
  },
  neither: {
    'The car stood on [Edge Street].': 'neither',
    'The fans of [Star Trails] met.': 'neither',
    'Holt moved to [Cape Sund] in May.': 'neither',
    'The town fell to [Islamic] State in May.': 'Islamic State (organization)',
    'New Sund City Council met in New Sund. Rain fell in [New Sund].': 'neither',
    'He reads the [Morning Prayer].': 'neither',
    '[Germans] said so.': 'neither',
    'It rained in [Pangkal Bun].': 'neither',
  },
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(Object.entries(table))('%s', (row, expected) => {
    expect(readMarked(row)).toBe(expected);
  });
});
