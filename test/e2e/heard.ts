import type { CDPSession, Page } from '@playwright/test';

interface Told {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** What a screen reader is told of what has the focus, as Chromium computes it: role, name, states, value, place in its set, description. */
export function listener(page: Page): () => Promise<string> {
  const session: Promise<CDPSession> = page.context().newCDPSession(page);
  return async () => {
    const cdp = await session;
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId!, fetchRelatives: false });
    const place = await page.evaluate(() => {
      const { ariaPosInSet: at, ariaSetSize: of } = document.activeElement!;
      return at === null ? null : `${at} of ${of}`;
    });
    return inWords(nodes[0] as Told, place);
  };
}

const spoken: Readonly<Record<string, (value: unknown) => string | null>> = {
  pressed: (is) => (is === 'true' || is === true ? 'pressed' : 'not pressed'),
  expanded: (is) => (is === true ? 'expanded' : 'collapsed'),
  selected: (is) => (is === true ? 'selected' : null),
  checked: (is) => (is === 'true' || is === true ? 'checked' : 'not checked'),
  hasPopup: (is) => (is === 'false' ? null : `opens a ${String(is)}`),
  valuetext: (words) => (words === '' ? null : String(words)),
  invalid: (is) => (is === 'false' ? null : 'invalid'),
};

function inWords({ role, name, value, description, properties = [] }: Told, place: string | null): string {
  const states = properties.flatMap((one) => spoken[one.name]?.(one.value.value) ?? []);
  const said = [name?.value, role?.value, ...states, value?.value === undefined ? null : `“${value.value}”`, place];
  // A space before a comma is not heard.
  const words = said
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' | ')
    .replaceAll(' ,', ',');
  return description?.value ? `${words} — ${description.value}` : words;
}
