/** "J.", or "J" as some papers write it. */
export function isInitial(norm: string): boolean {
  return norm.length === 1 || (norm.length === 2 && norm.endsWith('.'));
}
