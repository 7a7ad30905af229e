import type { Box } from './box';

/** What a rule found in a frame. Texts are Swedish: they are shown as they are. */
export interface Finding {
  readonly rule: RuleName;
  /** Frame of the scene. */
  readonly frame: number;
  /** The element: its text in quotation marks, or what it is. */
  readonly element: string;
  readonly found: string;
  readonly expected: string;
  /** Where it is in the picture. */
  readonly box: Box;
}

/** The rules in the order in which they are reported, and how each is headed. */
export const RULES = {
  'outside-safe': 'Text utanför den säkra ytan',
  'outside-box': 'Text utanför sin skylt',
  'text-on-text': 'Text över text',
  'text-on-face': 'Text över ett ansikte',
  covered: 'Text som skyms',
  'caption-zone': 'Något i textremsornas zon',
  'small-type': 'För liten text',
  contrast: 'För svag kontrast',
  glyphs: 'Tecken eller typsnitt saknas',
  jump: 'Hopp mellan två bildrutor',
} as const;

export type RuleName = keyof typeof RULES;
