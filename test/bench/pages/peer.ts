// The peer: Recogito's text annotator on plain paragraphs, drawing by CSS highlights, which is the faster of its renderers here.
import { createTextAnnotator, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
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

const kept = keeping(({ text, marked }) => marked.map(({ start, end }) => annotationOf(text, start, end)));

async function open(): Promise<void> {
  const { text, blocks, marked } = await kept.read();
  const column = document.createElement('div');
  column.id = 'column';
  blocks.forEach(({ start, end }, index) => {
    const element = document.createElement('p');
    element.textContent = text.slice(start, end);
    column.append(element, text.slice(end, blocks[index + 1]?.start ?? text.length));
  });
  scroller.append(column);
  annotator = createTextAnnotator(column, { annotatingEnabled: false, renderer: 'CSS_HIGHLIGHTS' }) as unknown as TextAnnotator;
  annotator.setAnnotations([...marked] as never);
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
  before.selectNodeContents(document.getElementById('column')!);
  before.setEnd(node, offset);
  return before.toString().length;
}

function tag(): void {
  const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
  if (!annotator || !range || range.collapsed) return;
  const start = offsetOf(range.startContainer, range.startOffset);
  const annotation = annotationOf(document.getElementById('column')!.textContent, start, start + range.toString().length);
  kept.add(annotation);
  annotator.addAnnotation(annotation as never);
}

document.getElementById('open')!.addEventListener('click', () => void open());
document.getElementById('close')!.addEventListener('click', close);
window.addEventListener('keydown', ({ key }) => key === 'c' && tag());
