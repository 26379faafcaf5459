import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildTerminal } from '../../src/cli/build';
import type { Report } from '../../src/report';
import { ROOT } from '../rules/sources';

await buildTerminal(ROOT); // so that no test is the one that builds

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the real terminal command, as a person would. */
export function whence(args: readonly string[], around: Surroundings = {}): Promise<Run> {
  return runProgram(process.execPath, [join(ROOT, 'src/cli/run.js'), ...args], around);
}

export async function runProgram(
  program: string,
  args: readonly string[],
  around: Surroundings = {},
): Promise<Run> {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(program, args, { cwd: around.cwd ?? ROOT, env: { ...env, ...around.env } });
  child.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // a wrong call ends without reading its input
  });
  child.stdin.end(around.input ?? '');
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

export type NamedReport = Report & { readonly id: string };

/** What `--format jsonl` printed. */
export const reportsIn = (stdout: string): NamedReport[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NamedReport);

const scratch = mkdtempSync(join(tmpdir(), 'whence-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** A folder of its own with these files; the bytes are written as they are. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(scratch, 'folder-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** `who: content` of each statement. */
export const linesOf = ({ text: all, statements }: Report): string[] =>
  statements.map(
    ({ who, content }) => `${who}: ${content.map(([start, end]) => all.slice(start, end)).join(' … ')}`,
  );
