import type { Report } from '../../report';

/** FNV-1a for 128 bits (Fowler, Noll and Vo): where it begins, and its prime. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = (1n << 88n) + 0x13bn;
const MASK = (1n << 128n) - 1n;

/** The name of a report as a `urn:uuid`: the same for the same article, whoever writes it down and when (RFC 9562, version 8). */
export function nameReport({ article, text }: Report): string {
  const digits = [...hash128(JSON.stringify([article.url, article.outlet, article.published, text]))];
  digits[12] = '8'; // the version
  digits[16] = '89ab'.charAt(Number.parseInt(digits[16] ?? '0', 16) % 4); // the variant
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits.join('')) ?? [];
  return `urn:uuid:${groups.join('-')}`;
}

/** 32 hexadecimal digits. It tells texts apart; it keeps no secret. */
export function hash128(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(32, '0');
}
