import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_POLICY, PRESSABLE_STYLE } from '../../main/content-policy';

it('R3: allows the page its own files and nothing else', () => {
  expect(CONTENT_POLICY.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${PRESSABLE_STYLE}`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dateline-worker',
  ]);
});

it('R3: the one style that may be added is the one that the installed react-aria adds', () => {
  const react = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const source = readFileSync(join(react, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source) ?? [];
  const [, template = ''] = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source) ?? [];
  const style = template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  expect(style).toContain('touch-action');
  expect(PRESSABLE_STYLE).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
});
