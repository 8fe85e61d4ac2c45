import { describe, expect, test } from 'vitest';
import { findActor, mayBeNamedIn, searchActors } from '../../../shared/model/actor-names';
import { actorRecord } from '../../fixtures/actor-record';

const abe = actorRecord('Shinzo Abe', { aliases: ['Abe', 'Prime Minister Shinzo Abe'], nativeName: '安倍晋三' });
const putin = actorRecord('Vladimir Putin', { aliases: ['Putin'], nativeName: 'Владимир Путин' });
const tromso = actorRecord('Tromsø Municipality', { type: 'organisation' });
const official = actorRecord('a senior official', { source: 's1' });
const all = [abe, putin, tromso, official];

describe('finding the actor of a name', () => {
  test('goes by name, alias and native name, whatever the case, accents and spaces', () => {
    for (const name of ['Shinzo Abe', 'SHINZŌ ABE', ' shinzo  abe ', 'Abe', '安倍晋三']) expect(findActor(all, name)).toBe(abe);
    expect(findActor(all, 'владимир путин')).toBe(putin);
    expect(findActor(all, 'Tromso municipality')).toBe(tromso);
  });

  test('finds nobody for a part of a name, or for none', () => {
    expect(findActor(all, 'Shinzo')).toBeNull();
    expect(findActor(all, '')).toBeNull();
  });

  test('leaves it to a person where two go by the same name', () => {
    const akie = actorRecord('Akie Abe', { aliases: ['Abe'] });
    expect(findActor([...all, akie], 'Abe')).toBeNull();
    expect(findActor([...all, akie], 'Akie Abe')).toBe(akie);
  });

  test('takes one actor’s name and alias that fold alike for one', () => {
    const peru = actorRecord('Perú', { aliases: ['Peru'] });
    expect(findActor([peru], 'peru')).toBe(peru);
  });

  test('never finds one that a source leaves unnamed', () => {
    expect(findActor(all, 'a senior official')).toBeNull();
    expect(mayBeNamedIn(official, 's1')).toBe(true);
    expect(mayBeNamedIn(official, 's2')).toBe(false);
    expect(mayBeNamedIn(abe, 's2')).toBe(true);
  });
});

describe('searching actors', () => {
  const names = (words: string) => searchActors(all, words).map(({ name }) => name);

  test('puts the whole name before its beginning, and a name before an alias', () => {
    const abel = actorRecord('Abel Tasman');
    const found = searchActors([abel, abe, actorRecord('Abe')], 'abe').map(({ name }) => name);
    expect(found).toEqual(['Abe', 'Shinzo Abe', 'Abel Tasman']);
  });

  test('takes beginnings of words in any order', () => {
    expect(names('put vla')).toEqual(['Vladimir Putin']);
    expect(names('mun')).toEqual(['Tromsø Municipality']);
    expect(names('晋三')).toEqual(['Shinzo Abe']);
    expect(names('nobody')).toEqual([]);
  });

  test('gives all by name where nothing is typed', () => {
    expect(names(' ')).toEqual(['a senior official', 'Shinzo Abe', 'Tromsø Municipality', 'Vladimir Putin']);
  });
});
