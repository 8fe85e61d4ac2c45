import { kinds } from '../../annotations';
import type { Mark } from '../../timeline/mark';
import { markup, type Markup } from './markup';
import { barMarkup } from './bar';

const WIDTH = 44;
const HEIGHT = 18;

const known: Mark = {
  x0: 1,
  x1: WIDTH - 1,
  s0: 1,
  s1: WIDTH - 1,
  dashed: false,
  question: false,
  hatch: false,
  arrowStart: false,
  arrowEnd: false,
  raggedStart: false,
  raggedEnd: false,
  tick: false,
};

const signs: readonly { readonly mark: Mark; readonly means: string }[] = [
  { mark: known, means: 'Width: how long it lasted' },
  { mark: { ...known, x0: 20, x1: 23, tick: true }, means: 'Stroke: too short to show its length' },
  { mark: { ...known, s0: 14, s1: 30 }, means: 'Lighter: it may have begun or ended here' },
  { mark: { ...known, dashed: true }, means: 'Dashed: approximate' },
  { mark: { ...known, hatch: true, s0: WIDTH, s1: 0 }, means: 'Hatched: some time in here' },
  { mark: { ...known, arrowEnd: true }, means: 'Arrow: goes on' },
  { mark: { ...known, raggedEnd: true }, means: 'Ragged: its end is not known' },
];

/** What the signs of the picture and the marks of the quotations mean. */
export const keyMarkup: Markup = markup`<ul class="key" aria-label="Key">
${Object.values(kinds).map(
  ({ kind, letter, label }) => markup`<li class="${kind}"><span class="letter">${letter}</span> <span class="words">${label}</span></li>
`,
)}${signs.map(
  ({
    mark,
    means,
  }) => markup`<li class="bare"><svg width="${WIDTH}" height="${HEIGHT + 2}" aria-hidden="true" focusable="false">${barMarkup(mark, 1, HEIGHT, 'bare')}</svg> ${means}</li>
`,
)}<li><span aria-hidden="true"><b>?</b></span> Question mark: uncertain</li>
</ul>
`;
