/** The shapes that marks of one colour and state are made of; all of a name are filled or stroked at once, whatever their number. */
export type ShapeName =
  | 'reach'
  | 'solid'
  | 'hatched'
  | 'outline'
  | 'faint'
  | 'dashed'
  | 'under'
  | 'dashedUnder'
  | 'between'
  | 'tick'
  | 'thin'
  | 'thinReach'
  | 'thinHatched'
  | 'thinHollow'
  | 'thinDashed'
  | 'thinDotted'
  | 'thinBoth';

/** Paths made when they are first asked for: most frames need few of them. */
export interface Shapes {
  readonly paths: Partial<Record<ShapeName, Path2D>>;
}

export const emptyShapes = (): Shapes => ({ paths: {} });

/** The path of a name, to be added to. */
export const pathOf = ({ paths }: Shapes, name: ShapeName): Path2D => (paths[name] ??= new Path2D());
