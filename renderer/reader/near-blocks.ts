/** The mounted blocks on the screen and a screen before and after it. */
export function blocksNear(column: HTMLElement, scroller: HTMLElement): HTMLElement[] {
  const { top, height } = scroller.getBoundingClientRect();
  const blocks = [...column.children].filter((child): child is HTMLElement => child instanceof HTMLElement && 'start' in child.dataset);
  let first = 0;
  let last = blocks.length;
  while (first < last) {
    const middle = (first + last) >>> 1;
    if (blocks[middle]!.getBoundingClientRect().bottom < top - height) first = middle + 1;
    else last = middle;
  }
  const near: HTMLElement[] = [];
  for (let at = first; at < blocks.length && blocks[at]!.getBoundingClientRect().top < top + 2 * height; at += 1) near.push(blocks[at]!);
  return near;
}
