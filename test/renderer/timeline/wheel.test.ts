import { expect, test } from 'vitest';
import { readWheel } from '../../../renderer/timeline/wheel';

const wheel = (given: Partial<Parameters<typeof readWheel>[0]>) =>
  readWheel({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false, ...given });

test('a wheel zooms in when it is turned away, and a pinch does more with less', () => {
  expect(wheel({ deltaY: -100 })).toEqual({ zoom: expect.closeTo(1.221, 3) });
  expect(wheel({ deltaY: -20, ctrlKey: true })).toEqual({ zoom: expect.closeTo(1.221, 3) });
});

test('sideways, or with Shift, it goes along; a step counted in lines is as long as one in pixels', () => {
  expect(wheel({ deltaX: 30, deltaY: 10 })).toEqual({ pan: 30 });
  expect(wheel({ deltaY: 30, shiftKey: true })).toEqual({ pan: 30 });
  expect(wheel({ deltaX: 3, deltaMode: 1 })).toEqual({ pan: 48 });
});
