import type { ByteReader, ByteWriter } from './bytes';
import type { Forest } from './forest';

/** The lowest bits of a number in single precision that are rounded away: seven of its fraction stay. */
const ROUNDED_BITS = 16;

/** Facts that can be asked for, plus one for the leaves, fit into a byte. */
const MOST_FACTS = 2 ** 8 - 1;

/** Node by node, one kind of number after the other; the thresholds and values are rounded. */
export function writeForest(out: ByteWriter, { base, fact, value, left, roots }: Forest): void {
  const unheard = fact.find((index) => index >= MOST_FACTS);
  if (unheard !== undefined) throw new RangeError(`fact ${unheard} has no place in the file`);
  out.floats(Float32Array.of(base));
  out.count(fact.length);
  out.bytes(fact.map((index) => index + 1));
  out.floats(value.map(roundFraction));
  // children follow their parent, and trees each other, so that the ways to them are small numbers
  out.words(Uint32Array.from(left, (child, node) => ((fact[node] ?? -1) < 0 ? 0 : child - node)));
  out.count(roots.length);
  out.words(Uint32Array.from(roots, (root, tree) => root - (roots[tree - 1] ?? 0)));
}

function roundFraction(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  const unit = 2 ** ROUNDED_BITS;
  return new Float32Array(bits.map((all) => Math.round(all / unit) * unit).buffer)[0] ?? 0;
}

/** @throws RangeError where a way leads nowhere: asking such a tree would never end */
export function readForest(input: ByteReader): Forest {
  const [base = 0] = input.floats(1);
  const nodes = input.count();
  const fact = Int16Array.from(input.bytes(nodes), (index) => index - 1);
  const value = input.floats(nodes);
  const ways = input.words(nodes);
  const left = Int32Array.from(ways, (way, node) => node + way);
  const astray = ways.findIndex(
    (way, node) => (fact[node] as number) >= 0 && (way < 1 || node + way + 1 >= nodes),
  );
  if (astray !== -1) throw new RangeError(`node ${astray} of a tree leads nowhere`);
  let root = 0;
  const roots = Int32Array.from(input.words(input.count()), (way) => {
    root += way;
    return root;
  });
  if (roots.some((each) => each >= nodes)) throw new RangeError('a tree without nodes');
  return { base, fact, value, left, roots };
}
