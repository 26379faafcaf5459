/** What files are relative to: npm starts a command in the checkout and tells where it was called from. */
export function callersFolder(root: string): string {
  const caller = process.env.INIT_CWD;
  return caller && process.cwd() === root.replace(/[/\\]$/, '') ? caller : process.cwd();
}
