import type { Finding } from '../rules/finding';
import { findCarriers } from './find-carrier';
import { frameOf } from './frame-of';
import type { Tracing } from './tracing';

/** "…, who was there too, said on [Radio Sund] that": the medium of what is said by somebody who could not be read. */
export function carriedBy({ scan, context, siblings }: Tracing, finding: Finding): string[] {
  const from = finding.cue[0]?.first ?? 0;
  const frame = frameOf(scan, finding, siblings.get(finding.sentence) ?? []).filter((at) => at >= from);
  const { told, carried } = findCarriers(context, finding, frame);
  return [carried, told].flatMap((carrier) => (carrier?.foreign ? [carrier.name] : []));
}
