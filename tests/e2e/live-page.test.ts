import { describe, expect, it } from 'vitest';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import {
  article,
  BRIDGE,
  BRIDGE_PAGE,
  BRIDGE_TITLE,
  FERRY,
  FERRY_PAGE,
  FERRY_TITLE,
  page as pageWith,
  paragraphs,
  TEASERS,
  UPDATE,
} from './live-pages';
import { expectBadgeFor, expectMarkedFor, expectNoCard, openedCard } from './reader';

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const story = (texts: readonly string[]) => pageWith(FERRY_TITLE, article(FERRY_TITLE, texts));
const updated = reportOf(story([...FERRY, UPDATE]));

/** What a card says, but for "2 of 5". */
const withoutPlace = (card: string) => card.replace(/\d+ of \d+/, '');

inBothBrowsers((reader) => {
  const openFerry = async () => {
    await reader().open(FERRY_PAGE);
    await expectMarkedFor(reader(), ferry);
  };

  /** Puts markup into the page's `main`, as its scripts would. */
  const fill = (markup: string, address?: string) =>
    reader().evaluate(
      ([markup, address]) => {
        if (address) history.pushState(null, '', address);
        const main = document.querySelector('main');
        if (main) main.innerHTML = markup ?? '';
      },
      [markup, address],
    );

  const retitle = (title: string) =>
    reader().evaluate((title) => {
      document.title = title;
    }, title);

  const append = (texts: readonly string[]) =>
    reader().evaluate(
      (markup) => document.querySelector('.story')?.insertAdjacentHTML('beforeend', markup),
      paragraphs(texts),
    );

  describe('a page that scripts lead on', () => {
    it('to another article and back: that one is marked, and its statements count on the badge', async () => {
      await openFerry();
      await fill(article(BRIDGE_TITLE, BRIDGE), '/bridge');
      await retitle(BRIDGE_TITLE);
      await expectMarkedFor(reader(), bridge);
      await expectBadgeFor(reader(), bridge);
      await reader().back();
      await fill(article(FERRY_TITLE, FERRY));
      await expectMarkedFor(reader(), ferry);
    });

    it('by the Navigation API', async () => {
      await openFerry();
      await reader().evaluate(
        ([markup, title]) => {
          const { navigation } = window as unknown as {
            navigation: EventTarget & { navigate(to: string): void };
          };
          const onNavigate = (event: Event) => {
            const { intercept } = event as Event & { intercept(by: { handler(): Promise<void> }): void };
            intercept.call(event, {
              async handler() {
                const main = document.querySelector('main');
                if (main) main.innerHTML = markup ?? '';
                document.title = title ?? '';
              },
            });
          };
          navigation.addEventListener('navigate', onNavigate, { once: true });
          navigation.navigate('/bridge');
        },
        [article(BRIDGE_TITLE, BRIDGE), BRIDGE_TITLE],
      );
      await expectMarkedFor(reader(), bridge);
      await expectBadgeFor(reader(), bridge);
    });

    it('to its front page: marks, card and badge go', async () => {
      await openFerry();
      await reader().step('next');
      await openedCard(reader());
      await expectBadgeFor(reader(), ferry);
      await fill(TEASERS, '/');
      await expectMarkedFor(reader(), null);
      await expectBadgeFor(reader(), null);
      await expectNoCard(reader());
    });

    it('and that shows the text after it was loaded, sentence by sentence', async () => {
      await reader().open(pageWith(FERRY_TITLE, ''));
      for (let count = 1; count <= FERRY.length; count++)
        await fill(article(FERRY_TITLE, FERRY.slice(0, count)));
      await expectMarkedFor(reader(), ferry);
    });
  });

  describe('a page that changes its text', () => {
    it('a new paragraph on top, and one less: the report is another, the card stays with its statement', async () => {
      await openFerry();
      await reader().step('next');
      const first = await openedCard(reader());
      await reader().step('next');
      await expect.poll(() => reader().card()).not.toBe(first);
      const card = await openedCard(reader());
      await reader().evaluate((update) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = update;
        document.querySelector('.story')?.prepend(paragraph);
        document.querySelector('.story > p:last-of-type')?.remove();
      }, UPDATE);
      await expectMarkedFor(reader(), reportOf(story([UPDATE, ...FERRY.slice(0, -1)])));
      await expect.poll(() => reader().card()).not.toBe(card);
      expect(withoutPlace(await openedCard(reader()))).toBe(withoutPlace(card));
    });

    it('other words in a text node', async () => {
      await openFerry();
      await reader().evaluate((update) => {
        const text = document.querySelector('.story > p')?.firstChild;
        if (text) text.nodeValue = update;
      }, UPDATE);
      await expectMarkedFor(reader(), reportOf(story([UPDATE, ...FERRY.slice(1)])));
    });

    it('text that a subscriber may read, shown and added', async () => {
      const locked = article(FERRY_TITLE, FERRY).replaceAll(/<p>(?=“We)/g, '<p class="locked">');
      await reader().open(pageWith(FERRY_TITLE, `<style>.locked { display: none }</style>${locked}`));
      await expectMarkedFor(reader(), reportOf(story(FERRY.slice(0, 4))));
      await reader().evaluate(() => {
        for (const paragraph of document.querySelectorAll('.locked')) paragraph.classList.remove('locked');
      });
      await expectMarkedFor(reader(), ferry);
      await append([UPDATE]);
      await expectMarkedFor(reader(), updated);
    });

    it.each([
      ['a class', '.locked { display: none }', 'class="locked"'],
      ['an attribute', '', 'hidden'],
      ['a fold', '', 'data-fold'],
    ])('an article of which nothing shows, by %s, until the reader wants it', async (_, css, attributes) => {
      const whole = article(FERRY_TITLE, FERRY).replace('<article>', `<article ${attributes}>`);
      const inside =
        attributes === 'data-fold' ? `<details><summary>Read</summary>${whole}</details>` : whole;
      await reader().open(
        pageWith(FERRY_TITLE, `<style>${css}</style><button>Continue reading</button>${inside}`),
      );
      await reader().evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
      await expectMarkedFor(reader(), null);
      await reader().evaluate(() => {
        document.querySelector('article')?.removeAttribute('class');
        document.querySelector('article')?.removeAttribute('hidden');
        document.querySelector('details')?.setAttribute('open', '');
      });
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
    });

    it('to another language and back, as translators do', async () => {
      await openFerry();
      await expectBadgeFor(reader(), ferry);
      await reader().evaluate(() => {
        const originals = new Map<Text, string>();
        Object.assign(window, { originals });
        const top = document.querySelector('main') ?? document;
        const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
        document.documentElement.lang = 'de';
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (!text.data.trim()) continue;
          originals.set(text, text.data);
          text.data = 'Die Fähre nach Tarn fällt für einen Monat aus, sagte das Amt am Montag.';
        }
      });
      await expectMarkedFor(reader(), null);
      await expectBadgeFor(reader(), null);
      await reader().evaluate(() => {
        const { originals } = window as unknown as { originals: Map<Text, string> };
        document.documentElement.lang = 'en';
        for (const [node, text] of originals) node.data = text;
      });
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
    });

    it('to other words of the same language, each text wrapped anew, as translators do', async () => {
      await openFerry();
      await reader().evaluate((texts) => {
        for (const [i, paragraph] of [...document.querySelectorAll('.story > p')].entries()) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          inner.textContent = texts[i] ?? '';
          outer.append(inner);
          paragraph.firstChild?.replaceWith(outer);
        }
      }, BRIDGE);
      await expectMarkedFor(reader(), reportOf(story(BRIDGE)));
    });
  });

  describe('a page that keeps its text', () => {
    it.each([
      [
        'and makes every element anew',
        () => {
          const main = document.querySelector('main') as HTMLElement;
          main.replaceChildren(...[...main.childNodes].map((node) => node.cloneNode(true)));
        },
      ],
      [
        'and makes every text node anew',
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const all: Text[] = [];
          while (texts.nextNode()) all.push(texts.currentNode as Text);
          for (const text of all) text.replaceWith(text.data);
        },
      ],
      [
        'and splits its text nodes',
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode as Text;
            if (text.length > 7) text.splitText(7);
          }
        },
      ],
      [
        'and puts the parts of its text nodes together again',
        () => {
          document.querySelector('.story > p')?.firstChild?.normalize();
          document.body.normalize();
        },
      ],
      [
        'and puts advertisements between its paragraphs',
        () => {
          for (const paragraph of document.querySelectorAll('.story > p')) {
            const box = document.createElement('aside');
            box.textContent = 'Calder Oilskins keep you dry in any weather. Since 1911. Ask for them.';
            paragraph.after(box);
          }
        },
      ],
      [
        'and loads its pictures late',
        () => {
          const pixel = document.createElement('canvas');
          Object.assign(pixel, { width: 300, height: 200 });
          for (const paragraph of document.querySelectorAll('.story > p')) {
            const image = document.createElement('img');
            image.src = pixel.toDataURL();
            paragraph.prepend(image);
          }
        },
      ],
    ])('%s: all is marked, and the card stays; then it goes on', async (_, change) => {
      const split = "<script>document.querySelector('.story > p').firstChild.splitText(9)</script></body>";
      await reader().open(FERRY_PAGE.replace('</body>', split));
      await expectMarkedFor(reader(), ferry);
      await reader().step('next');
      const card = await openedCard(reader());
      await reader().evaluate(change);
      await expectMarkedFor(reader(), ferry);
      // What comes afterwards says that the change itself has been dealt with.
      await append([UPDATE]);
      await expectMarkedFor(reader(), updated);
      expect(withoutPlace(await openedCard(reader()))).toBe(withoutPlace(card));
    });

    it('and goes on with the next article below: the first stays marked, until it is gone', async () => {
      await openFerry();
      await reader().evaluate(
        (next) => document.querySelector('main')?.insertAdjacentHTML('beforeend', next),
        article(BRIDGE_TITLE, BRIDGE),
      );
      await append([UPDATE]);
      await expectMarkedFor(reader(), updated);
      await reader().evaluate((title) => {
        document.querySelector('article')?.remove();
        const data = document.querySelector('script');
        if (data) data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: title });
        document.title = title;
      }, BRIDGE_TITLE);
      await expectMarkedFor(reader(), bridge);
    });

    it('and that the browser keeps for the way back has marks and badge again, and follows what comes', async () => {
      // Firefox, when busy, takes the request for the next page for one of the page that is left, and does not keep that.
      const leaveAndComeBack = async () => {
        await openFerry();
        await reader().evaluate(() =>
          addEventListener('pageshow', ({ persisted }) => {
            document.body.dataset.kept = String(persisted);
          }),
        );
        await reader().open('<!doctype html><title>Nothing</title>');
        await expectBadgeFor(reader(), null);
        await reader().back();
        return reader().evaluate(() => document.body.dataset.kept);
      };
      await expect.poll(leaveAndComeBack, { timeout: 20_000 }).toBe('true');
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
      await append([UPDATE]);
      await expectMarkedFor(reader(), updated);
      await reader().step('next');
      await openedCard(reader());
    });
  });
});
