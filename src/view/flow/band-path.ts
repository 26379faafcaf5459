import type { PlacedBand, Point } from './place-flow';

/** The middle line of a band as an SVG path. */
export function linePath({ points }: PlacedBand): string {
  return path(points);
}

/** The band itself, as a closed SVG path: as thick everywhere, measured upright. */
export function bandPath({ points, thickness }: PlacedBand): string {
  const shifted = (by: number) => points.map(([x, y]): Point => [x, y + by]);
  const back = path(shifted(thickness / 2).toReversed()).replace('M', 'L');
  return `${path(shifted(-thickness / 2))} ${back} Z`;
}

/** CSS pixels: of a wave as it stands under wavy marks. */
const WAVE_LENGTH = 8;
const WAVE_HEIGHT = 1.6;
/** Samples a wave. */
const SAMPLES = 8;

/** The middle line as a wave, as an SVG path. */
export function wavePath({ points }: PlacedBand): string {
  const waved: string[] = [];
  for (const [from, to] of stretches(points)) {
    const length = Math.abs(to[0] - from[0]);
    const steps = Math.max(2, Math.round((length / WAVE_LENGTH) * SAMPLES));
    for (let step = waved.length === 0 ? 0 : 1; step <= steps; step += 1) {
      const share = step / steps;
      const x = from[0] + (to[0] - from[0]) * share;
      const swing = Math.sin((x / WAVE_LENGTH) * 2 * Math.PI) * WAVE_HEIGHT;
      waved.push(`${round(x)} ${round(from[1] + (to[1] - from[1]) * ease(share) + swing)}`);
    }
  }
  return `M ${waved.join(' L ')}`;
}

/** The upright share of the curve below at a level share of its way: that of the cubic with level ends. */
function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

/** Curves with level ends; a cubic whose handles lie at thirds is level in the share of its way. */
function path(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const curves = stretches(points).map(([[fromX, fromY], [toX, toY]]) => {
    const third = (toX - fromX) / 3;
    return `C ${round(fromX + third)} ${round(fromY)} ${round(toX - third)} ${round(toY)} ${round(toX)} ${round(toY)}`;
  });
  return [`M ${round(first[0])} ${round(first[1])}`, ...curves].join(' ');
}

function stretches(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [[from, to]] : [];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
