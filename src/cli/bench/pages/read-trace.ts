/** An event of the browser's own tracing, as far as it is used here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread has computed meanwhile: less than `dur` where other programs had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What tells the tasks of a thread, and in them scripts and the making of a frame. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** A script that the debugger runs, as the browser runs a content script. */
const SCRIPT = 'EvaluateScript';

/** Steps on the way from a changed page to a painted frame. */
const FRAME = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Milliseconds that the page's thread has computed for each task in which a script ran, and for each that made a frame; in order. */
export interface Tasks {
  readonly scripts: readonly number[];
  readonly frames: readonly number[];
}

/** Reads the tasks on a page's own thread from a trace, in which one page was open. */
export function readTrace(json: string): Tasks {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const scripts: TraceEvent[] = [];
  const frames: TraceEvent[] = [];
  for (const { pid, tid } of threads) {
    const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
    scripts.push(...own.filter(({ name }) => name === SCRIPT));
    const steps = own.filter(({ name }) => FRAME.has(name));
    const holds = (task: TraceEvent) => steps.some((step) => isWithin(step, task));
    const ran = (task: TraceEvent) => scripts.some((script) => isWithin(script, task));
    frames.push(...own.filter((task) => task.name === 'RunTask' && holds(task) && !ran(task)));
  }
  return { scripts: scripts.map(computed), frames: frames.map(computed) };
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

function computed({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
