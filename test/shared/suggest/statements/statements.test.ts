import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';
import { shown } from './shown';

describe('who said what', () => {
  it.each([
    ['The minister said the bridge would open in May.', 'claim | The minister | said | the bridge would open in May'],
    ['The minister said on Monday that the bridge was safe.', 'claim | The minister | said | that the bridge was safe'],
    ['“It is done,” said Ana Ruiz, the mayor.', 'claim | Ana Ruiz | said | “It is done,”'],
    ['The bridge is safe, engineers say.', 'claim | engineers | say | The bridge is safe'],
    ['“The bridge,” Ruiz said, “is safe.”', 'claim | Ruiz | said | “The bridge,” || “is safe.”'],
    ['The deal, Ruiz said, would cost nothing.', 'claim | Ruiz | said | The deal || would cost nothing'],
    ['According to the report, the bridge is unsafe.', 'claim | the report | According to | the bridge is unsafe'],
    ['The bridge is unsafe, according to a report published in May.', 'claim | a report | according to | The bridge is unsafe'],
    ['In the words of one diver, the wreck is a grave.', 'claim | one diver | In the words of | the wreck is a grave'],
    ['Ana Ruiz, the mayor of Kalvos, told reporters that she was ready.', 'claim | Ana Ruiz | told | that she was ready'],
    ['The mayor, Ana Ruiz, said she was ready.', 'claim | The mayor, Ana Ruiz | said | she was ready'],
    ['Officials briefed on the talks said a deal was near.', 'claim | Officials briefed on the talks | said | a deal was near'],
    ['The agency quoted Ruiz as saying the bridge was safe.', 'claim | Ruiz | as saying | the bridge was safe'],
    ['A study found that bees sleep.', 'claim | A study | found | that bees sleep'],
    ['The letter read: “Nothing has been found.”', 'claim | The letter | read | “Nothing has been found.”'],
    ['Still, she said, the trend was clear.', 'claim | she | said | the trend was clear'],
    ['Ruiz denied that she had lied.', 'claim | Ruiz | denied | that she had lied'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]));

  it('gives each of several attributions its own words', () =>
    expect(shown('Ruiz confirmed the delay but said work had begun, adding that it would be done by June.')).toEqual([
      'claim | Ruiz | confirmed | the delay',
      'claim | Ruiz | said | work had begun',
      'claim | Ruiz | adding | that it would be done by June',
    ]));
  it('finds what a quoted speaker reports of others', () =>
    expect(shown('“The inspector told us that it was safe,” Ruiz said.')).toEqual([
      'claim | The inspector | told | that it was safe',
      'claim | Ruiz | said | “The inspector told us that it was safe,”',
    ]));
  it('reads a noun that attributes with who holds it', () => {
    expect(shown('Rudd’s claim that teachers are leaving is old.')).toEqual(['claim | Rudd | claim | that teachers are leaving']);
    expect(shown('He repeated his pledge to resign.')).toEqual(['position | his | pledge | to resign']);
  });
  it('takes a relative clause for what is said', () =>
    expect(shown('Firemen fought a blaze that detectives say was started on purpose.')).toEqual([
      'claim | detectives | say | that || was started on purpose',
    ]));
});

describe('what is only supposed or asked', () => {
  it.each(['If Ruiz supports the plan, it passes.', 'They wondered whether Ruiz opposed the plan.'])('is nobody’s position: %s', (text) =>
    expect(shown(text).filter((each) => each.startsWith('position'))).toEqual([]),
  );
});

describe('claim or position', () => {
  it.each([
    ['Ruiz said the bridge must close.', 'position', 'for'],
    ['Ruiz said the bridge should not close.', 'position', 'against'],
    ['Ruiz said the bridge must have closed.', 'claim', undefined],
    ['The union opposes the plan.', 'position', 'against'],
    ['The union backed the plan.', 'position', 'for'],
    ['The council rejected the offer.', 'position', 'against'],
    ['The union called for an inquiry.', 'position', 'for'],
    ['They agreed to meet again in May.', 'position', 'for'],
    ['The union did not support the plan.', 'position', 'against'],
    ['The union did not oppose the plan.', 'position', undefined],
    ['The union refused to comment.', 'position', 'no comment'],
    ['The union refused to leave.', 'position', 'against'],
    ['The council agreed to meet if the union paid.', 'position', 'conditional'],
    ['Ruiz urged Iran to stop.', 'position', 'for'],
    ['Ruiz told them not to leave.', 'position', 'against'],
    ['“We will never accept that,” Ruiz said.', 'position', 'against'],
    ['Ruiz said such a deal would be unacceptable.', 'position', 'against'],
    ['Ruiz refused to sign.', 'position', 'against'],
    ['“Give us a harbour,” Ruiz said.', 'position', 'for'],
    ['Ruiz warned that the bridge was old.', 'claim', undefined],
  ])('%s', (text, kind, stance) => {
    const [found, ...rest] = suggestStatements(text);
    expect([found?.kind, found?.stance, rest.length]).toEqual([kind, stance, 0]);
  });
  it('names the issue only by words of the text', () => {
    expect(suggestStatements('The union opposes the new bridge toll.')[0]?.issue).toBe('the new bridge toll');
    expect(suggestStatements('They agreed to resume talks on the river border.')[0]?.issue).toBe('the river border');
    expect(suggestStatements('Ruiz insisted that she was right.')[0]?.issue).toBeUndefined();
  });
  it('says what denies', () => expect(suggestStatements('Ruiz denied taking bribes.')[0]?.negated).toBe(true));
});

describe('what attributes nothing', () => {
  it.each([
    'He is said to be rich.',
    'The company declined to comment.',
    'Nobody would say why.',
    'The ministry did not say whether it would pay.',
    'Everything went according to plan.',
    'Costs add up quickly.',
    'The noted economist will add a chapter to his report on claims made against the state.',
    'Insurers received 4,000 claims, and the reported losses were large.',
    'The state of the roads is a matter of record.',
    'That said, the answer was no.',
    'Shares are expected to rise.',
    'She was asked about the offer.',
    'The so-called “joint activities” began in May.',
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  it.each([
    'Subscribe to our newsletter: experts say it is good.',
    'Sign up for our free alerts, readers say they help.',
    '© 2024 The Kalvos Times. All rights reserved.',
    'Read more: Ruiz says the bridge is safe',
    'Photo: Ana Ruiz says hello',
    'Ana Ruiz said she was ready. (Reuters)',
  ])('takes nothing from the publisher’s own line: %s', (text) => expect(shown(text)).toEqual([]));
});

describe('languages', () => {
  it('gives nothing where it has no grammar', () => {
    expect(suggestStatements('Ruiz said yes to it.', { language: 'de' })).toEqual([]);
    expect(suggestStatements('安倍首相は会談したと述べた。')).toEqual([]);
  });
  it('reads English of any region', () => expect(suggestStatements('Ruiz said it was so.', { language: 'en-GB' })).toHaveLength(1));
});

describe('a stand that was never said', () => {
  it.each([
    'Mr Abe never said he supported the plan.',
    'Mr Abe did not say he supported the plan.',
    'Mr Abe denied that he supported the plan.',
    'Mr Abe denied that the plan should be dropped.',
  ])('is on no side: %s', (text) => {
    const all = suggestStatements(text, { language: 'en' });
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ stance }) => stance)).toEqual(all.map(() => undefined));
  });
  it('is on one where it was said', () => {
    expect(suggestStatements('Mr Abe said he supported the plan.', { language: 'en' }).map(({ stance }) => stance)).toEqual(['for', 'for']);
  });
});
