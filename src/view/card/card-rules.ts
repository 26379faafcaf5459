import { KINDS } from '../kinds';
import type { Looks } from '../look/looks';
import { kindProperty, paletteCss } from '../look/palette';

function kindRules(looks: Looks): string {
  return KINDS.map(
    (kind) =>
      `.card[data-kind="${kind}"] { --kind: var(${kindProperty(kind)}); }
.card[data-kind="${kind}"] .line { text-decoration-style: ${looks[kind].line}; }`,
  ).join('\n');
}

/** The rules for a card as `drawCard` draws it, in whatever tree it stands. */
export const cardRules = (looks: Looks) => `${paletteCss('.card', looks)}
${kindRules(looks)}
.card {
  box-sizing: border-box;
  font-size: 0.875em;
  max-height: var(--room, none);
  overflow: auto;
  padding: 1em 1.15em 0;
  color: var(--ink);
  /* Where the card scrolls inside itself, a shade at its lower edge says that there is more. */
  background:
    linear-gradient(transparent, var(--paper) 40%) bottom / 100% 2.4em no-repeat local,
    linear-gradient(transparent, var(--line)) bottom / 100% 1.4em no-repeat scroll,
    var(--paper);
  border: 1px solid var(--line);
  border-radius: 0.7em;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 8px 28px rgb(0 0 0 / 16%);
  text-align: start;
  overflow-wrap: anywhere;
  container-type: inline-size;
}
/* The article's words may run the other way than the interface, but begin at the same side. */
[dir="auto"] { text-align: match-parent; }
.card::after { content: ""; display: block; height: 1.05em; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -3px; }
h2, p, ol, dl, dd { margin: 0; padding: 0; }
/* The article's words have a direction of their own, but stand where the card's do. */
.who, .description, dd { text-align: -webkit-match-parent; text-align: match-parent; }
.kind { color: var(--kind); font-weight: 600; font-size: 0.93em; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; }
.line {
  flex: none;
  white-space: pre;
  text-decoration: underline 2px var(--kind);
  text-underline-offset: -0.2em;
}
.who { font-size: 1.2em; font-weight: 650; line-height: 1.25; margin-top: 0.3em; text-wrap: pretty; }
.description { color: var(--muted); margin-top: 0.15em; }
.chain { list-style: none; margin-top: 0.9em; }
.step { position: relative; padding-block-end: 0.6em; padding-inline-start: 1.5em; line-height: 1.3; }
.step:last-child { padding-block-end: 0; }
.step::before {
  content: "";
  position: absolute;
  inset-inline-start: 1px;
  top: calc(0.65em - 4px);
  width: 8px;
  height: 8px;
  box-sizing: border-box;
  border: 2px solid var(--muted);
  border-radius: 50%;
  background: var(--muted);
}
.step:last-child::before { border-color: var(--kind); background: var(--kind); }
.step.nameless::before { background: transparent; }
.step:not(:last-child)::after {
  content: "";
  position: absolute;
  inset-inline-start: 4px;
  top: calc(0.65em + 7px);
  bottom: calc(-0.65em + 7px);
  border-inline-start: 2px solid var(--line);
}
.name { margin-inline-end: 0.35em; }
.note { display: inline-block; color: var(--muted); font-size: 0.9em; }
.shared { display: flex; align-items: center; gap: 0.2em; margin-block-start: 0.75em; margin-inline-end: -0.4em; color: var(--muted); font-size: 0.93em; }
.shared p { flex: 1; }
.why {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.35em 1em;
  margin-top: 0.9em;
  padding-top: 0.75em;
  border-top: 1px solid var(--line);
  font-size: 0.93em;
}
.why div { display: contents; }
dt { color: var(--muted); }
@container (width < 16em) { .why, .why div { display: block; } dd { margin-bottom: 0.35em; } }
a { color: var(--focus); text-underline-offset: 0.15em; }
.corrected { color: var(--muted); font-weight: 400; margin-inline-start: auto; }
/* In reach also where the card scrolls inside itself. */
.bar {
  position: sticky;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.2em;
  margin: 0.6em -1.15em -0.7em;
  padding: 0.2em 0.75em 0.25em;
  color: var(--muted);
  background: var(--paper);
  border-radius: 0 0 0.7em 0.7em;
}
.bar::before {
  content: "";
  position: absolute;
  inset: auto 0 100%;
  height: 0.7em;
  background: linear-gradient(transparent, var(--paper));
  pointer-events: none;
}
.place { padding-inline-start: 0.4em; margin-inline-end: 0.2em; font-variant-numeric: tabular-nums; }
.said { flex: 1; padding-inline-start: 0.4em; font-size: 0.93em; }
button, input {
  font: inherit;
  color: inherit;
  min-width: 2em;
  min-height: 2em;
  border: 1px solid transparent;
  border-radius: 0.5em;
  background: transparent;
}
button { cursor: pointer; }
button:hover, button[aria-expanded="true"], button[aria-pressed="true"] { background: var(--wash); color: var(--ink); }
button[aria-pressed="true"] .icon { fill: currentColor; }
.sign { display: inline-grid; place-items: center; flex: none; padding: 0; }
.icon { width: 1.15em; height: 1.15em; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linejoin: round; stroke-linecap: round; }
.act { margin-top: 0.7em; padding: 0.2em 0.9em; border-color: var(--muted); }
.correcting { margin-top: 0.9em; padding-top: 0.7em; border-top: 1px solid var(--line); }
.correcting[hidden] { display: none; }
.choice { display: block; width: 100%; padding: 0.3em 0.5em; text-align: start; }
form { display: flex; flex-wrap: wrap; align-items: end; gap: 0.4em; padding: 0.3em 0.5em; }
label { flex: 1 1 9em; display: flex; flex-direction: column; gap: 0.2em; }
input { box-sizing: border-box; width: 100%; padding: 0.2em 0.5em; border-color: var(--muted); color: var(--ink); }
[type="submit"] { padding: 0.2em 0.9em; border-color: var(--muted); }
.hint { padding: 0.3em 0.5em 0; color: var(--muted); font-size: 0.9em; }
:is(a, button, input):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
@media (prefers-color-scheme: dark) { .card { box-shadow: 0 8px 28px rgb(0 0 0 / 50%); } }
@media (forced-colors: active) { a { color: LinkText; } button { border-color: ButtonBorder; } button[aria-pressed="true"] { border-color: Highlight; } }
@media print { .card { display: none; } }
`;
