import { expect, it } from 'vitest';
import { findRefusedSwitch } from '../../main/switches';

it.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect',
  '--inspect=0',
  '--inspect-brk',
  '--inspect-port=1',
  '--js-flags=--expose-gc',
  '--disable-web-security',
  '--load-extension=/tmp/x',
  '-inspect',
  '--INSPECT=0',
  ' --inspect',
  '/remote-debugging-port:9222',
])('R16: refuses %s', (word) => expect(findRefusedSwitch(['article.txt', word])).toBe(word));

it.each([
  ['--user-data-dir=/tmp/x'],
  ['--no-sandbox'],
  ['--inspector-notes.txt'],
  ['inspect'],
  ['/home/me/inspect.txt'],
  ['--force-device-scale-factor=2'],
  [''],
])('R16: takes %j', (word) => expect(findRefusedSwitch([word])).toBeNull());
