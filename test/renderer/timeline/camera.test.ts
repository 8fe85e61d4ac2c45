import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCamera } from '../../../renderer/timeline/camera';
import type { TimeWindow } from '../../../shared/timeline/scale';

/** Frames that wait for the test to show them. */
let waiting: FrameRequestCallback[] = [];
const showFrame = (now: number) => waiting.splice(0).forEach((frame) => frame(now));
let lessMotion = false;

beforeEach(() => {
  waiting = [];
  lessMotion = false;
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => waiting.push(frame));
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = { from: 0, to: 100 };
const later = { from: 1000, to: 1100 };

test('many jumps between two frames paint once, at the last of them', () => {
  const camera = createCamera(start);
  const painted = vi.fn<() => TimeWindow>(() => camera.window);
  camera.onFrame(painted);
  camera.jump({ from: 5, to: 105 });
  camera.jump(later);
  showFrame(16);
  expect(painted).toHaveBeenCalledOnce();
  expect(painted).toHaveReturnedWith(later);
  expect(waiting).toHaveLength(0);
});

test('it rests once it has been still', () => {
  const camera = createCamera(start);
  const rested = vi.fn<() => void>();
  camera.onRest(rested);
  camera.jump(later);
  vi.advanceTimersByTime(50);
  camera.jump(start);
  vi.advanceTimersByTime(50);
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(rested).toHaveBeenCalledOnce();
});

test('a glide tells its target at once, passes through what lies between and ends exactly there', () => {
  const camera = createCamera(start);
  const rested = vi.fn<() => TimeWindow>(() => camera.target);
  camera.onRest(rested);
  camera.glide(later);
  expect(rested).toHaveReturnedWith(later);
  showFrame(1000);
  showFrame(1050);
  expect(camera.window.from).toBeGreaterThan(0);
  expect(camera.window.from).toBeLessThan(1000);
  showFrame(2000);
  expect(camera.window).toBe(later);
  expect(waiting).toHaveLength(0);
});

test('where less motion is asked for a glide is a jump', () => {
  lessMotion = true;
  const camera = createCamera(start);
  camera.glide(later);
  expect(camera.window).toBe(later);
});

test('who has left is told no more', () => {
  const camera = createCamera(start);
  const painted = vi.fn<() => void>();
  camera.onFrame(painted)();
  camera.jump(later);
  showFrame(16);
  expect(painted).not.toHaveBeenCalled();
});

describe('a flick', () => {
  const free = (window: TimeWindow) => window;
  const runOut = () => {
    let now = 1000;
    while (waiting.length > 0 && now < 60_000) showFrame((now += 16));
    return now;
  };

  test('runs on, ever slower, and comes to rest without frames', () => {
    const camera = createCamera(start);
    camera.fling(0.1, free);
    showFrame(1000);
    const first = camera.window.from;
    showFrame(1016);
    expect(first).toBeGreaterThan(0);
    expect(camera.window.from - first).toBeGreaterThan(0);
    expect(camera.window.from - first).toBeLessThan(first);
    expect(runOut()).toBeLessThan(5000);
    expect(camera.window.to - camera.window.from).toBeCloseTo(100);
    expect(camera.target).toBe(camera.window);
  });

  test('is no faster than four windows a second', () => {
    const camera = createCamera(start);
    camera.fling(-1e9, free);
    showFrame(1000);
    expect(camera.window.from).toBeGreaterThan(-7);
  });

  test('ends at a press, at another move, and at the end of what there is', () => {
    const camera = createCamera(start);
    camera.fling(0.1, free);
    showFrame(1000);
    camera.stop();
    const { window } = camera;
    showFrame(1016);
    expect([camera.window, waiting]).toEqual([window, []]);
    camera.fling(0.1, free);
    camera.jump(later);
    showFrame(2000);
    expect([camera.window, waiting]).toEqual([later, []]);
    camera.fling(0.1, () => later);
    showFrame(3000);
    expect(waiting).toEqual([]);
  });

  test('that is slow is none, nor is any where less motion is asked for', () => {
    const camera = createCamera(start);
    camera.fling(0.001, free);
    lessMotion = true;
    camera.fling(0.1, free);
    expect(waiting).toEqual([]);
  });
});

test('what was gone to by name is remembered, all that lies between with it, until it is forgotten', () => {
  const camera = createCamera(start);
  camera.glide({ from: 50, to: 150 });
  expect(camera.visited).toBeNull();
  camera.visit(later);
  camera.visit({ from: -500, to: -400 });
  expect(camera.visited).toEqual({ from: -500, to: 1100 });
  expect(camera.target).toEqual({ from: -500, to: -400 });
  camera.forget();
  expect(camera.visited).toBeNull();
});
