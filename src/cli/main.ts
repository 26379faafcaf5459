import { callersFolder } from './callers-folder';
import { corpusFolder } from './corpus-folder';

/** `root`: the folder of the checkout or of the installed package. Resolves to the exit code. */
type Command = (args: string[], root: string) => Promise<number>;

/** Each command loads only what it needs. */
const COMMANDS: Readonly<Record<string, Command>> = {
  analyze: async (args, root) => (await import('./analyze')).analyze(args, root),
  summarize: async (args, root) => (await import('./summarize')).summarize(args, root),
  start: async (args, root) => (await import('./start')).start(args, root),
  evaluate: async (args, root) => (await import('./evaluate')).evaluate(args, root),
  bench: async (args, root) => (await import('./bench')).bench(args, root),
  package: async (args, root) => (await import('./package')).packageExtension(args, root),
  train: async (args, root) => {
    const folders = { root, corpus: corpusFolder(root), caller: callersFolder(root) };
    return (await import('../training/train')).train(args, folders);
  },
};

const USAGE = `usage: whence analyze [--format NAME] [--jobs N] [--out FILE [--resume]] [--faults NAME] [--progress] FILE… | -
       whence summarize [--format jsonl|parquet] [--out FILE] FILE… | -
       whence start
       whence evaluate [--json] [--write] [--held-out FILE]
       whence bench [--pages [--against CHECKOUT] | --hostile] [--json]
       whence package [--compare PACKAGE]
       whence train [--without polnear | --statements] [--held-out FILE] | --headline

Shows for each statement of a news article where it comes from, and which ones rest on anonymous or second-hand sources.
FILE is .html, .txt, .json (one article object), .jsonl (one a line) or .warc (the pages of a crawl), or one of these with
.gz; "-" is .jsonl on standard input.
An article object is {id, text} or {id, title, paragraphs: […], outlet, byline, url}.
Formats; of a page that is no article …
  text      for reading, the default in a terminal                  … one sentence
  json      the whole report; of several articles a list            … {"id": …, "article": null}
  jsonl     one report a line, the default elsewhere                … {"id": …, "article": null}
  markdown  the sources with what each of them says                 … one sentence
  csv       one statement a row, for spreadsheets                   … no row, one sentence on standard error
  jsonld    one Web Annotation collection with PROV-O a line        … no line, one sentence on standard error
Faults: what becomes of bad input, beside which all other articles are analysed
  fail      a line on standard error each, and exit code 2: the default
  skip      a line on standard error each, and exit code 0
  report    {"id": null, "error": …} in its place, and exit code 0
--out writes to a file; --resume goes on with it where an earlier run was ended, at whatever moment.
summarize counts the reports (.jsonl) by outlet and day, and adds up such summaries.
`;

/** Runs one terminal command; resolves to its exit code: 0, or 2 for a wrong call or bad input. */
export async function main(args: string[], root: string): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`${name ? `whence: there is no command "${name}"\n` : ''}${USAGE}`);
    return 2;
  }
  try {
    return await command(rest, root);
  } catch (error) {
    if (!isWrongOption(error)) throw error;
    process.stderr.write(`whence: ${error.message}\n`);
    return 2;
  }
}

/** An unknown option, or one without its value. */
function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
