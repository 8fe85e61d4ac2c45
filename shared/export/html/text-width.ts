/** Label text on the picture, in pixels; the style sheet says the same. */
export const LABEL_SIZE = 12;

/**
 * About how wide a label will be, in pixels, where there is nothing to measure with: generous for any system sans, so that
 * labels keep clear of each other. Half-widths of Latin letters, a full em for CJK and for anything beyond the basic plane.
 */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return Math.ceil(em * LABEL_SIZE);
}

function emOf(character: string): number {
  if (/[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(character) || character.length > 1) return 1.05;
  if (/[iljtfrI.,:;'’|!() ]/.test(character)) return 0.38;
  return /[A-ZMWmw@%—…]/.test(character) ? 0.84 : 0.62;
}
