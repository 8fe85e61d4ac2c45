import { describe, expect, it } from 'vitest';
import { importSource } from '../../../shared/import/index';
import { assertSound, bringIn, marked, outline, values } from './bring-in';

const paste = (markup: string) => bringIn('pasted text.html', markup, 'pasted-html');

describe('pasted rich text', () => {
  it('is all of what was copied, with its headings, lists, emphasis and links', async () => {
    const file = await paste(
      '<meta charset="utf-8"><h2>Board puts off its vote</h2><p>By Jane Roe, 16 December 2016</p><p>The <b>board</b> met. <a href="https://e.example/a">More</a></p><ul><li>One<li>Two</ul>',
    );
    assertSound(file.text);
    expect(outline(file.text)).toEqual([
      'heading 2: Board puts off its vote',
      'paragraph: By Jane Roe, 16 December 2016',
      'paragraph: The board met. More',
      'list item 1: One',
      'list item 1: Two',
    ]);
    expect(marked(file.text)).toEqual(['strong: board', 'link: More → https://e.example/a']);
    expect(values(file)).toMatchObject({ title: 'Board puts off its vote', authors: ['Jane Roe'], published: '2016-12-16' });
    expect(file.format).toBe('pasted-html');
  });

  it('keeps every part, where a page would be searched for its main text', async () => {
    const words = 'The board of the harbour put off its vote on the new quay, and said that it would come back to it. '.repeat(8);
    const { text } = await paste(`<div><p>Short one.</p></div><div><p>${words}</p></div><div><p>Short two.</p></div>`);
    expect(text.text).toMatch(/^Short one\.[^]*Short two\.$/);
  });

  it('says nothing that a reader would not see, and has no address to run', async () => {
    const file = await paste(
      '<style>p{}</style><script>x()</script><p>Seen<span style="display:none"> hidden</span> <a href="file:///etc/passwd">words</a>.<!-- comment --></p><img src="https://e.example/x.png" onerror="x()">',
    );
    expect(file.text.text).toBe('Seen words.');
    expect(file.text.inlines).toEqual([]);
  });

  it('is read as what office programs put on the clipboard: no bold where all is wrapped in one that says it is not', async () => {
    const docs = '<meta charset="utf-8"><b style="font-weight:normal;" id="x"><p dir="ltr"><span>Plain words.</span></p></b>';
    expect(marked((await paste(docs)).text)).toEqual([]);
    const word =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal>Two<o:p></o:p></p><!--EndFragment--></body></html>';
    expect(outline((await paste(word)).text)).toEqual(['paragraph: One', 'paragraph: Two']);
  });

  it('without a word is refused', async () => {
    const outcome = await importSource({ name: 'pasted text.html', bytes: new TextEncoder().encode(' \n '), format: 'pasted-html' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'blank' } });
  });
});
