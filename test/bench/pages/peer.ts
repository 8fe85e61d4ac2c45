// The peer: Recogito's text annotator on plain paragraphs, drawing by CSS highlights, which is the faster of its renderers here.
import { createTextAnnotator, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { LongArticle } from '../article.mjs';
import { keeping } from './keeping';

type Stored = Pick<TextAnnotation, 'id' | 'bodies'> & {
  target: { annotation: string; selector: { quote: string; start: number; end: number }[] };
};

const scroller = document.getElementById('scroller')!;
let annotator: TextAnnotator | null = null;

function annotationOf(text: string, start: number, end: number): Stored {
  const id = crypto.randomUUID();
  return { id, bodies: [], target: { annotation: id, selector: [{ quote: text.slice(start, end), start, end }] } };
}

/** Finding 1,000 ranges is what the annotator takes longest over (it walks the text from its start for each), so it is given them. */
function withRange(annotation: Stored, column: HTMLElement, blocks: LongArticle['blocks']) {
  const { start, end } = annotation.target.selector[0]!;
  const index = blocks.findIndex((block) => block.end >= end);
  const words = column.children[index]!.firstChild!;
  const range = document.createRange();
  range.setStart(words, start - blocks[index]!.start);
  range.setEnd(words, end - blocks[index]!.start);
  return { ...annotation, target: { ...annotation.target, selector: [{ ...annotation.target.selector[0]!, range }] } };
}

const kept = keeping(({ text, marked }) => marked.map(({ start, end }) => annotationOf(text, start, end)));

async function open(): Promise<void> {
  const { text, blocks, marked } = await kept.read();
  const column = document.createElement('div');
  column.id = 'flow';
  blocks.forEach(({ start, end }, index) => {
    const element = document.createElement('p');
    element.textContent = text.slice(start, end);
    column.append(element, text.slice(end, blocks[index + 1]?.start ?? text.length));
  });
  scroller.append(column);
  annotator = createTextAnnotator(column, { renderer: 'CSS_HIGHLIGHTS' }) as unknown as TextAnnotator;
  annotator.state.store.bulkAddAnnotations(
    marked.map((each) => withRange(each, column, blocks)),
    true,
  );
}

function close(): void {
  annotator?.destroy();
  annotator = null;
  scroller.replaceChildren();
  CSS.highlights.clear();
}

/** The offset of a place in the column, whose text content is the article's. */
function offsetOf(node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(document.getElementById('flow')!);
  before.setEnd(node, offset);
  return before.toString().length;
}

function tag(): void {
  const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
  if (!annotator || !range || range.collapsed) return;
  const start = offsetOf(range.startContainer, range.startOffset);
  const annotation = annotationOf(document.getElementById('flow')!.textContent, start, start + range.toString().length);
  kept.add(annotation);
  annotator.state.store.addAnnotation(annotation as never);
}

document.getElementById('open')!.addEventListener('click', () => void open());
document.getElementById('close')!.addEventListener('click', close);
window.addEventListener('keydown', ({ key }) => key === 'c' && tag());
