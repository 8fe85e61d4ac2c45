/** Says what just happened, in the status line. */
export type Tell = (text: string) => void;
