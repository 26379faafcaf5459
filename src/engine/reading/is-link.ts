import { normAt, type Scan } from './scan';

/** Whether an address of the web stands at the token: "https://t.co/Ab", "pic.twitter.com/Ab", "www.harbourpost.example". */
export function isLink(scan: Scan, at: number): boolean {
  return LINK.test(normAt(scan, at));
}

const LINK = /^(?:https?:\/\/|www\.)\S|^[\w-]+(?:\.[\w-]+)+\/\S/;
