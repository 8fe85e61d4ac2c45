import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isOwnFrame, outsideAddress } from '../../main/addresses';

describe('R5: a message is taken from our own top frame only', () => {
  const page = { url: 'app://bundle/index.html', parent: null };

  it('takes our page', () => {
    expect(isOwnFrame(page)).toBe(true);
    expect(isOwnFrame({ ...page, url: 'app://bundle/index.html#timeline' })).toBe(true);
  });

  it.each([
    'app://other/index.html',
    'app://bundle.example/',
    'app://bundle@other/',
    'app://me@bundle/',
    'https://bundle/',
    'file:///bundle/',
    'about:blank',
    '',
  ])('refuses %s', (url) => expect(isOwnFrame({ ...page, url })).toBe(false));

  it('refuses a frame within our page, and a frame that is gone', () => {
    expect(isOwnFrame({ ...page, parent: page })).toBe(false);
    expect(isOwnFrame(null)).toBe(false);
  });
});

describe('R14: a request goes nowhere but to our own bundle', () => {
  it.each(['app://bundle/index.html', 'blob:app://bundle/2b0e', 'devtools://devtools/bundled/x.html'])('lets %s pass', (url) => {
    expect(isAllowedRequest(url)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://example.org/2b0e',
    'app://other/index.html',
    'chrome-extension://x/y',
  ])('cancels %s', (url) => expect(isAllowedRequest(url)).toBe(false));

  it('lets Vite speak while developing, and no other server', () => {
    expect(isAllowedRequest('ws://localhost:5173/', true)).toBe(true);
    expect(isAllowedRequest('ws://localhost:51739/', true)).toBe(false);
    expect(isAllowedRequest('http://localhost:5173/', true)).toBe(false);
  });
});

describe('R15: only https and mailto addresses may be opened outside', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTPS://ex\u00e4mple.org', 'https://xn--exmple-cua.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s', (text, address) => expect(outsideAddress(text)).toBe(address));

  it.each([
    'http://example.org',
    'file:///etc/passwd',
    // oxlint-disable-next-line no-script-url -- an address to refuse
    'javascript:alert(1)',
    'smb://host/share',
    'https://user:word@example.org',
    'example.org',
    '',
  ])('not %s', (text) => expect(outsideAddress(text)).toBeNull());
});
