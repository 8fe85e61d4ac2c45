import { expect, test } from 'vitest';
import { actorOf } from '../../../renderer/app/pages-of';
import { kinds } from '../../../shared/annotations/index';
import type { Annotation, KindFields, Voice } from '../../../shared/model/annotation';
import { emptyPerson } from '../../../shared/annotations/person';

const voice = (actor: string | null): Voice => ({ name: 'Somebody', role: null, unnamed: false, actor });
const of = (fields: KindFields) => actorOf({ fields } as Annotation);

test.each<[string, KindFields, string | null]>([
  ['the first holder that is an actor', { ...kinds.position.empty(), holders: [voice(null), voice('a'), voice('b')] } as KindFields, 'a'],
  [
    'on whose behalf, where no holder is one',
    { ...kinds.position.empty(), holders: [voice(null)], onBehalfOf: [voice('b')] } as KindFields,
    'b',
  ],
  ['the speaker of a claim', { ...kinds.claim.empty(), speakers: [voice('a')] } as KindFields, 'a'],
  ['the public figure', { ...emptyPerson(), actor: 'p' }, 'p'],
  ['nobody', kinds.claim.empty(), null],
])('an annotation leads to the page of %s', (_who, fields, actor) => {
  expect(of(fields)).toBe(actor);
});
