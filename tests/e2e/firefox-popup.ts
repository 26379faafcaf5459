import manifest from '../../manifest.json' with { type: 'json' };
import type { Firefox } from '../../src/cli/browsers/firefox';

/** The toolbar's real popup in Firefox, a panel with a browser of its own: reached through the window that holds it. */
export interface FirefoxPopup {
  /** The value of an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
}

/** What an asynchronous script in the browser's own window hands to `done`. */
export async function inWindow(firefox: Firefox, script: string): Promise<unknown> {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  const reply = await firefox.command('WebDriver:ExecuteAsyncScript', {
    script: `const [done] = arguments; ${script}`,
    args: [],
    scriptTimeout: 20_000,
  });
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return (reply as { value: unknown }).value;
}

/** Opens the popup over the window's active tab. */
export async function openFirefoxPopup(firefox: Firefox): Promise<FirefoxPopup> {
  const id = JSON.stringify(manifest.browser_specific_settings.gecko.id);
  await inWindow(
    firefox,
    `const { extension } = WebExtensionPolicy.getByID(${id});
    extension.apiManager.global.browserActionFor(extension).openPopup(window);
    const look = () => {
      const popup = document.querySelector('.webextension-popup-browser');
      if (popup?.currentURI.spec.endsWith('/popup.html')) done(); else setTimeout(look, 20);
    };
    look();`,
  );
  return {
    // As if the reader had just used the popup: the clipboard wants that.
    evaluate: (expression) => {
      const inPopup = `content.document.notifyUserGestureActivation();
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sendAsyncMessage('value', Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox));`;
      return inWindow(
        firefox,
        `const { messageManager } = document.querySelector('.webextension-popup-browser');
        const listener = ({ data }) => {
          messageManager.removeMessageListener('value', listener);
          done(data);
        };
        messageManager.addMessageListener('value', listener);
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{${inPopup}}`)}), false);`,
      );
    },
  };
}
