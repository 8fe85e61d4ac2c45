import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import { numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import type { PageDocument } from './open-pages';
import { stepZoom } from './page-size';
import { PageView } from './PageView';
import { useDocument } from './use-document';
import { usePageList } from './use-page-list';
import './Pages.css';

export interface PagesProps {
  /** The original, by its SHA-256. */
  sha256: string;
  /** The numbers printed on the pages, where those are not their places. */
  labels: readonly (string | undefined)[];
  /** The page to show, by its place from 0; when it changes, that page is gone to. */
  page: number | null;
  onClose: () => void;
  provide: ProvideCommands;
}

/** The pages of a PDF as they look. */
export function Pages(props: PagesProps) {
  const document = useDocument(props.sha256);
  return (
    <section aria-label="Pages" data-region="pages" className="pages" aria-busy={document === undefined || undefined}>
      {typeof document === 'object' && <PageList {...props} document={document} />}
      {typeof document === 'string' && (
        <Empty title="The pages cannot be shown" actions={<Button onPress={props.onClose}>Close</Button>}>
          {document}
        </Empty>
      )}
    </section>
  );
}

function PageList({ document, labels, page, onClose, provide }: PagesProps & { document: PageDocument }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const { shown, height, current, goTo, step } = usePageList(document, scroller, zoom);
  useEffect(() => {
    if (page !== null) goTo(page);
  }, [page, goTo]);
  useEffect(
    () =>
      provide({
        'pages.next': current + 1 < document.pageCount ? () => step(1) : null,
        'pages.previous': current > 0 ? () => step(-1) : null,
        'pages.larger': () => setZoom((now) => stepZoom(now, 1)),
        'pages.smaller': () => setZoom((now) => stepZoom(now, -1)),
        'pages.fit': () => setZoom(1),
      }),
    [provide, document, current, step],
  );
  const name = (index: number) => (labels[index] === undefined ? `Page ${index + 1}` : `Page ${labels[index]} (${numbered(index + 1)})`);
  return (
    <>
      <div className="pages-bar">
        <Button kind="quiet" aria-label="Previous page" isDisabled={current === 0} onPress={() => step(-1)}>
          <Icon name="up" />
        </Button>
        <Button kind="quiet" aria-label="Next page" isDisabled={current + 1 >= document.pageCount} onPress={() => step(1)}>
          <Icon name="down" />
        </Button>
        <PageNumber current={current} count={document.pageCount} label={labels[current]} onGo={goTo} />
        <Button kind="quiet" aria-label="Smaller pages" onPress={() => setZoom(stepZoom(zoom, -1))}>
          <Icon name="minus" />
        </Button>
        <span className="pages-zoom">{Math.round(zoom * 100)} %</span>
        <Button kind="quiet" aria-label="Larger pages" onPress={() => setZoom(stepZoom(zoom, 1))}>
          <Icon name="plus" />
        </Button>
        <Button kind="quiet" className="pages-close" aria-label="Close the pages" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by key as well */}
      <div ref={scroller} className="pages-scroll" role="group" aria-label="Pages as they look" tabIndex={0} data-region-focus>
        <div className="pages-sheet" style={{ height }}>
          {shown.map(({ index, top, drawing }) => (
            <div key={index} className="pages-page" style={{ top, ...(drawing ? { width: drawing.width, height: drawing.height } : {}) }}>
              <PageView document={document} index={index} drawing={drawing} label={name(index)} />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

interface PageNumberProps {
  current: number;
  count: number;
  label: string | undefined;
  onGo: (index: number) => void;
}

/** The page's number, to be typed over: Enter goes there. */
function PageNumber({ current, count, label, onGo }: PageNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const number = Number(typed);
    if (event.key === 'Enter' && Number.isInteger(number) && number >= 1) onGo(Math.min(number, count) - 1);
    if (event.key === 'Enter' || event.key === 'Escape') setTyped(null);
  };
  return (
    <span className="pages-number">
      <input
        className="ui-input"
        aria-label="Page"
        inputMode="numeric"
        value={typed ?? String(current + 1)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      {`of ${numbered(count)}`}
      {label !== undefined && <span className="pages-label">{`(${label})`}</span>}
    </span>
  );
}
