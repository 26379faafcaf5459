import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What the linter says of one place. */
interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Answer {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * What the linter of Firefox's add-on review finds in a package or its folder, one line a finding: errors, warnings and notices.
 * @throws where the linter does not answer
 */
export async function lintExtension(path: string, root: string): Promise<string[]> {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { errors, warnings, notices } = JSON.parse(await answerOf(linter, path)) as Answer;
  return [...errors, ...warnings, ...notices].map(
    ({ _type, code, message, file = 'the package', line }) =>
      `${_type} in ${line === undefined ? file : `${file}:${line}`}: ${code}, ${message}`,
  );
}

/** Its exit code says only whether there are errors; it has answered when there is an answer. */
function answerOf(linter: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [linter, '--output', 'json', path], (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`the linter failed: ${stderr || error}`));
    });
  });
}
