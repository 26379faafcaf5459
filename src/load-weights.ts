import browser from 'webextension-polyfill';
import { unpackWeights, WEIGHTS_FILE, type Weights } from './engine/learned/weights-file';

let loading: Promise<Weights> | null = null;

/**
 * The weights, from the extension's own file: read once in the life of the background, but again after a failure. Rejects
 * where the file cannot be fetched or is none of ours.
 */
export function loadWeights(): Promise<Weights> {
  loading ??= fetchWeights().catch((cause: unknown) => {
    loading = null;
    throw new Error(`the extension's file ${WEIGHTS_FILE} cannot be read`, { cause });
  });
  return loading;
}

async function fetchWeights(): Promise<Weights> {
  const response = await fetch(browser.runtime.getURL(WEIGHTS_FILE));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return unpackWeights(new Uint8Array(await response.arrayBuffer()));
}
