import type { Grammar } from '../grammar';
import { isEnglishBoilerplate } from './boilerplate';
import { mentionsOf } from './mentions';
import { findEnglish, judgeUncued } from './find';

/** How English attributes. */
export const english: Grammar = {
  language: 'en',
  find: findEnglish,
  mentions: mentionsOf,
  judge: judgeUncued,
  isBoilerplate: isEnglishBoilerplate,
};
