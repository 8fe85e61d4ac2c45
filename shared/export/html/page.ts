import type { Entry } from '../../timeline/entry';
import type { TimeWindow } from '../../timeline/scale';
import { wholeOf } from '../../timeline/whole';
import type { Written } from '../format';
import { counted } from '../../text/counted';
import { lossSentences } from '../losses';
import { embedPictures, type Embedded } from '../pictures';
import { exportable, type Exportable, type Project } from '../project';
import { hatches } from './bar';
import { closeUp } from './close-up';
import { eraList } from './event-facts';
import { eventList, type Telling } from './event-list';
import { keyMarkup } from './key';
import { Markup, markup } from './markup';
import { entriesOf, pictureOf } from './picture';
import type { Cited, Evidence } from './quotation';
import { sourceList } from './source-list';
import { STYLE, STYLE_HASH } from './style';
import { dayWords } from './words';

/** Nothing but the page's own style sheet, and pictures that are in the page itself: no script, no font, no address is ever asked for. */
const policy = (hasPictures: boolean): string =>
  `default-src 'none'; style-src '${STYLE_HASH}';${hasPictures ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'`;

/** The one text that is not escaped: it is ours, and holds no "<". */
const style = new Markup(STYLE);

/** The project as one self-contained page of HTML in UTF-8. */
export function writePage(project: Project): Written {
  const content = exportable(project);
  const embedded = embedPictures(content.events, project.pictures ?? new Map());
  const losses = [
    ...lossSentences(content.withheld),
    ...embedded.losses,
    ...laneLosses(content),
    'The places of the quotations in their sources are left out; the JSON file has them.',
  ];
  return { bytes: new TextEncoder().encode(pageOf(content, losses, embedded).html), losses };
}

function laneLosses({ events }: Exportable): string[] {
  const count = events.filter(({ lane }) => lane !== undefined).length;
  return count === 0
    ? []
    : [`${counted(count, 'event names a lane, which is', 'events name lanes, which are')} left out; the JSON file has it all.`];
}

function pageOf(content: Exportable, losses: readonly string[], embedded: Embedded): Markup {
  const { title } = content.timeline;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(embedded.addresses.size > 0)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${content.app}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#events">Skip to the events</a>
<header>
<p class="kicker">Timeline</p>
<h1 dir="auto">${title}</h1>
<p class="summary">${summary(content)}</p>
</header>
<main>
${sections(content, losses, embedded)}</main>
<footer><p>Made with ${content.app} on ${dayWords(content.madeAt)}.</p></footer>
</body>
</html>
`;
}

function sections(content: Exportable, losses: readonly string[], { addresses }: Embedded): Markup {
  const cited: Cited[] = content.sources.map((source, at) => ({ source, number: at + 1 }));
  const evidence: Evidence = {
    annotations: new Map(content.annotations.map((annotation) => [annotation.id, annotation])),
    sources: new Map(cited.map((each) => [each.source.id, each])),
    ownFields: content.ownFields,
    actorNames: content.actorNames,
    links: content.links,
  };
  const telling: Telling = {
    evidence,
    events: new Map(content.events.map(({ id, title }, at) => [id, { title, number: at + 1 }])),
    pictures: addresses,
  };
  const eras = content.timeline.eras ?? [];
  const dated = content.events.filter((event) => event.when !== null);
  const undated = content.events.filter((event) => event.when === null);
  return markup`${pictures(content)}${eras.length === 0 ? null : section('eras', 'Eras', eraList(eras))}${section('events', 'Events', dated.length === 0 ? markup`<p>None.</p>` : eventList(dated, 1, telling))}${
    undated.length === 0 ? null : section('undated', 'Undated', eventList(undated, dated.length + 1, telling))
  }${cited.length === 0 ? null : section('sources', 'Sources', sourceList(cited, content.versions, content))}${section(
    'left-out',
    'What this page leaves out',
    markup`<ul class="left-out">${losses.map((loss) => markup`<li>${loss}</li>`)}</ul>
`,
  )}`;
}

const section = (id: string, heading: string, content: Markup): Markup => markup`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${heading}</h2>
${content}</section>
`;

/** The whole to scale, and a closer picture where the whole is too wide to show its fullest part. */
function pictures(content: Exportable): Markup | null {
  const context = {
    actors: new Map(),
    collections: new Map(),
    annotations: new Map(content.annotations.map((annotation) => [annotation.id, annotation])),
    sources: new Map(content.sources.map((source) => [source.id, source])),
  };
  const numbers = new Map(content.events.map((event, at) => [event.id, at + 1]));
  const entries = entriesOf(content.events, context);
  const near = closeUp(entries);
  const draw = (view: TimeWindow | null, name: string) =>
    view && pictureOf({ entries, view, numbers, context, name: `${name}, drawn to scale` });
  const whole = draw(windowOf(entries), 'All dated events');
  const close = near && draw(windowOf(near), 'A closer look');
  if (!whole) return null;
  return section(
    'picture',
    'To scale',
    markup`${hatches}${framed('All dated events', whole)}${close && framed('A closer look', close)}${keyMarkup}`,
  );
}

const windowOf = (entries: readonly Entry[]): TimeWindow | null =>
  wholeOf([{ from: entries.map(({ from }) => from), to: entries.map(({ to }) => to) }]);

/** A picture that scrolls sideways by itself where the window is narrow; its links take the keys there. */
const framed = (name: string, picture: Markup): Markup => markup`<h3 class="picture-name">${name}</h3>
<div class="picture">
${picture}</div>
`;

function summary({ events, annotations, sources }: Exportable): string {
  return [
    counted(events.length, 'event', 'events'),
    counted(annotations.length, 'passage', 'passages'),
    counted(sources.length, 'source', 'sources'),
  ].join(', ');
}
