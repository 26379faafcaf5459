const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Levels of nesting: no file of ours has so many. */
const DEEPEST = 100;

/** Where a text stops being JSON, as an offset (UTF-16 code units); `null` where all of it is. Browsers do not always tell. */
export function findJsonFault(text: string): number | null {
  let at = 0;
  let depth = 0;

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [];
    at += taken?.length ?? 0;
    return taken !== undefined;
  }

  function takeNext(pattern: RegExp): boolean {
    take(SPACE);
    return take(pattern);
  }

  function takeValue(): boolean {
    if (depth === DEEPEST) return false;
    if (takeNext(/\{/y)) return takeList(/\}/y, () => takeNext(STRING) && takeNext(/:/y) && takeValue());
    return take(/\[/y) ? takeList(/\]/y, takeValue) : take(STRING) || take(PLAIN);
  }

  function takeList(end: RegExp, takeItem: () => boolean): boolean {
    if (takeNext(end)) return true;
    depth += 1;
    do if (!takeItem()) return false;
    while (takeNext(/,/y));
    depth -= 1;
    return take(end);
  }

  const isWhole = takeValue() && take(SPACE) && at === text.length;
  return isWhole ? null : at;
}
