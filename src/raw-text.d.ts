/** Lexicon files are imported as plain text (Vite's `?raw`), so that the engine reads no file at run time. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
