import fc from 'fast-check';
import { lines } from './texts';

/** Anything that JSON can hold, odd names included. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, '', [], {}),
  lines,
  fc.jsonValue({ maxDepth: 3 }),
);

/** An object that has some of these fields, each as one would expect it or as anything else, and perhaps others. */
export function objectsLike(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const names = Object.keys(fields);
  const likely = names.map((name) => [
    name,
    fc.oneof({ weight: 4, arbitrary: fields[name] ?? values }, { weight: 1, arbitrary: values }),
  ]);
  const known = fc.record(Object.fromEntries(likely), { requiredKeys: [] });
  const whole = fc.record(Object.fromEntries(names.map((name) => [name, fields[name] ?? values])));
  const other = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'version')),
    values,
    { maxKeys: 3 },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(other, known).map(([more, some]) => ({ ...more, ...some })) },
    { weight: 2, arbitrary: whole },
    { weight: 1, arbitrary: values },
  );
}

export const spans = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })) },
  { weight: 1, arbitrary: fc.array(fc.oneof(fc.double(), fc.integer(), values), { maxLength: 3 }) },
);
