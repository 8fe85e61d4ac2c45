import { expect, test } from 'vitest';
import { extentOf } from '../../../shared/dates/extent';
import { spanBounds } from '../../../shared/timeline/bounds';
import { outerOf } from '../../../shared/timeline/outer';
import { spanExtent } from '../../../shared/timeline/span-extent';
import { eventOf } from './events';

test.each(
  `1848 1848-03 1848-03-12 -0043 Y-170000 1848~ 1848-03? 1848-03-12% 184X 1848-XX 19XX-03 1848-21 1848-24 2016-12-16/.. ../1848 1848/ /1848
  1848/1850 1848-03~/1850-02? 195X/1960 [1847..1849] {1667,1670} 1990-12/1991-02 2016-12-16T10:30 1950S2`.split(/\s+/),
)('%s: a span tells its extent and its bounds as its EDTF does', (edtf) => {
  const span = eventOf('e', edtf).when!;
  expect(spanExtent(span)).toEqual(extentOf(span));
  expect(spanBounds(span)).toEqual(outerOf(extentOf(span)));
});
