import { markup, type Markup } from './markup';

/** One line of a description list. */
export const row = (label: string, value: string | Markup): Markup => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`;
