/** What a thing is given that somebody holds. */
export interface HandProps {
  /** px: where the hand is. */
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  readonly fill?: string;
}
