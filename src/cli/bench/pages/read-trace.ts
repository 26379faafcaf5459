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
  /** When, on the thread's own clock. */
  readonly tts?: number;
  readonly args?: { readonly name?: string };
}

/** What tells the tasks of a thread, and in them scripts and the making of a frame. */
export const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** The mark that a script sets first: by then the browser has read all of it. */
const READ = 'whence: read';
export const MARK_READ = `performance.mark(${JSON.stringify(READ)});`;

/** A script that the debugger runs, as the browser runs a content script. */
const SCRIPT = 'EvaluateScript';

/** What a script has asked to be called for later: timers, idle time, observers. */
const CALL = 'FunctionCall';

/** Steps on the way from a changed page to a painted frame. */
const FRAME = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Milliseconds of one task of the page's thread. */
export interface Task {
  /** What the thread has computed, whatever else the processor was busy with. */
  readonly cpu: number;
  readonly wall: number;
}

/** Tasks of the page's thread, in order. */
export interface Tasks {
  /** Scripts that were started. */
  readonly scripts: readonly Task[];
  /** All others in which a script was called or a frame made. */
  readonly others: readonly Task[];
  /** The parts of the scripts before their marks. */
  readonly reading: Task;
}

/** Reads the tasks on a page's own thread from a trace, in which scripts were started in one page only. */
export function readTrace(json: string): Tasks {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const scripts: TraceEvent[] = [];
  const others: TraceEvent[] = [];
  const reading = { cpu: 0, wall: 0 };
  for (const { pid, tid } of threads) {
    const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
    const started = own.filter(({ name }) => name === SCRIPT);
    if (started.length === 0) continue; // a process that the browser keeps ready
    const steps = own.filter(({ name }) => FRAME.has(name) || name === CALL);
    const holds = (task: TraceEvent) => steps.some((step) => isWithin(step, task));
    const ran = (task: TraceEvent) => started.some((script) => isWithin(script, task));
    scripts.push(...started);
    const marks = traceEvents.filter(
      (event) => event.name === READ && event.pid === pid && event.tid === tid,
    );
    for (const mark of marks) {
      const read = started.find((script) => isWithin(mark, script));
      if (!read) continue;
      const wall = (mark.ts - read.ts) / 1000;
      reading.wall += wall;
      reading.cpu += mark.tts && read.tts ? (mark.tts - read.tts) / 1000 : wall;
    }
    others.push(...own.filter((task) => task.name === 'RunTask' && holds(task) && !ran(task)));
  }
  return { scripts: scripts.map(timesOf), others: others.map(timesOf), reading };
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

function timesOf({ tdur, dur = 0 }: TraceEvent): Task {
  return { cpu: (tdur ?? dur) / 1000, wall: dur / 1000 };
}
