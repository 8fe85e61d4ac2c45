// The least that can show a long annotated text: paragraphs as plain elements, only those near the screen, marks as flat segments.
// No framework: text and annotations come from a plain IndexedDB, and a new annotation is put there. What it costs is the limit
// that Dateline is measured against.
const scroller = document.getElementById('scroller');
const column = document.getElementById('column');
const AHEAD = 400; // px beyond the screen

let article = { text: '', blocks: [], marked: [] };
let tops = [];
let marksOf = [];
const shown = new Map();

window.keep = (given) => window.kept.replace(given);

const open = async () => show(await window.kept.read());

const clear = () => show({ text: '', blocks: [], marked: [] });

function show(next) {
  article = next;
  for (const element of shown.values()) element.remove();
  shown.clear();
  tops = [0];
  for (const { start, end } of article.blocks) tops.push(tops.at(-1) + (Math.ceil((end - start) / 74) * 1.62 + 0.85) * 18);
  marksOf = article.blocks.map(() => []);
  for (const mark of article.marked) marksOf[blockAt(mark.start)].push(mark);
  column.style.height = `${tops.at(-1)}px`;
  scroller.scrollTop = 0;
  if (article.blocks.length > 0) fill();
}

/** The last of an ascending list that is not above the value. */
function lastNotAbove(count, valueAt, value) {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
const blockAt = (offset) => lastNotAbove(article.blocks.length, (index) => article.blocks[index].start, offset);
const blockUnder = (y) => lastNotAbove(article.blocks.length, (index) => tops[index], y);

function fill() {
  const first = blockUnder(scroller.scrollTop - AHEAD);
  const last = blockUnder(scroller.scrollTop + scroller.clientHeight + AHEAD);
  for (const [index, element] of shown) {
    if (index >= first && index <= last) continue;
    element.remove();
    shown.delete(index);
  }
  for (let index = first; index <= last; index += 1) if (!shown.has(index)) mount(index);
}

function mount(index) {
  const element = document.createElement('p');
  element.style.top = `${tops[index]}px`;
  element.append(...segments(index));
  column.append(element);
  shown.set(index, element);
}

/** The paragraph cut at every end of a mark; a segment takes the look of its shortest mark. */
function segments(index) {
  const { start, end } = article.blocks[index];
  const cuts = [...new Set([start, end, ...marksOf[index].flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const words = article.text.slice(from, cuts[at + 1]);
    const over = marksOf[index].filter((mark) => mark.start <= from && mark.end >= cuts[at + 1]);
    if (over.length === 0) return words;
    const element = document.createElement('mark');
    element.className = over.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a)).kind;
    element.textContent = words;
    return element;
  });
}

document.getElementById('open').addEventListener('click', () => void open());
document.getElementById('close').addEventListener('click', clear);
scroller.addEventListener('scroll', fill, { passive: true });
window.addEventListener('keydown', ({ key }) => {
  if (key !== 'c') return;
  const mark = selectedRange();
  if (!mark) return;
  const index = blockAt(mark.start);
  marksOf[index].push({ ...mark, kind: 'claim' });
  window.kept.add({ ...mark, kind: 'claim' });
  shown.get(index).replaceChildren(...segments(index));
});

/** The selection, which lies in one paragraph, in UTF-16 offsets of the article. */
function selectedRange() {
  const range = getSelection().rangeCount > 0 && getSelection().getRangeAt(0);
  if (!range || range.collapsed) return null;
  const element = range.startContainer.parentElement.closest('p');
  const index = [...shown].find(([, each]) => each === element)[0];
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = article.blocks[index].start + before.toString().length;
  return { start, end: start + range.toString().length };
}
