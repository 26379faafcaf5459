import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const STANDARD_OUTPUT = 1;

/** Prints `N passed, N failed` as the very last line of a run. What fails outside a test (a file that does not load) counts as a failure. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    process.once('exit', () => writeSync(STANDARD_OUTPUT, `${passed} passed, ${failed} failed\n`));
  }
}
