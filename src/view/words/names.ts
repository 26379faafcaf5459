/**
 * A name as it stands at the beginning of a line: "Two officials" for "two officials". Words that bring a capital of
 * their own keep their spelling ("eBay").
 */
export function atStart(name: string): string {
  return /^\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
