import { article, FERRY, FERRY_PAGE, FERRY_TITLE, page } from './live-pages';

/** Pages of more than anybody reads, made by a script of their own before the extension comes. */
const grownBy = (script: string, html = FERRY_PAGE) =>
  html.replace('</body>', () => `<script>{ ${script} }</script></body>`);

/** Beside the article many elements, one in the other, that are not drawn: drawn, browsers themselves fail at so many. */
export const deepBeside = (levels: number) =>
  grownBy(
    `const top = document.createElement('section');
    top.hidden = true;
    let at = top;
    for (let i = 1; i < ${levels}; i++) at = at.appendChild(document.createElement('div'));
    at.append('Here is nothing.');
    document.querySelector('article').before(top);`,
  );

/** Beside the article many elements. */
export const widePage = (elements: number) =>
  grownBy(
    `const list = document.createElement('div');
    for (let i = 0; i < ${elements}; i++) list.append(document.createElement('div'));
    document.querySelector('article').after(list);`,
  );

/** An article of many characters. */
export const longPage = (characters: number) => {
  const paragraph = Array.from(
    { length: 20 },
    (_, i) =>
      `The harbour master counted lamp ${i} on the quay, and a fisher said that it was missing since Sunday.`,
  ).join(' ');
  return grownBy(
    `const story = document.querySelector('.story');
    for (let i = 0; i < ${Math.ceil(characters / paragraph.length)}; i++)
      story.appendChild(document.createElement('p')).textContent = ${JSON.stringify(paragraph)}.replaceAll('lamp', 'lamp ' + i + ' of');`,
    page(FERRY_TITLE, article(FERRY_TITLE, FERRY)),
  );
};
