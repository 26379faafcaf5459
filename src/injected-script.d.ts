/** A script of its own that is injected into pages: the path of its file in the extension (`@crxjs/vite-plugin`). */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
