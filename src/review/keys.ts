/** What a key does in the film. */
export const ACTIONS = [
  'toggle',
  'back',
  'forward',
  'frame-back',
  'frame-forward',
  'previous-scene',
  'next-scene',
  'slower',
  'faster',
  'captions',
  'full-screen',
  'help',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys by action: each row is told in the help. J, K and L are the three keys of a cutting table. */
export const KEYS: readonly { readonly action: Action; readonly keys: readonly string[] }[] = [
  { action: 'toggle', keys: [' ', 'k'] },
  { action: 'back', keys: ['j'] },
  { action: 'forward', keys: ['l'] },
  { action: 'frame-back', keys: ['ArrowLeft'] },
  { action: 'frame-forward', keys: ['ArrowRight'] },
  { action: 'previous-scene', keys: ['ArrowUp'] },
  { action: 'next-scene', keys: ['ArrowDown'] },
  { action: 'slower', keys: ['<'] },
  { action: 'faster', keys: ['>'] },
  { action: 'captions', keys: ['c'] },
  { action: 'full-screen', keys: ['f'] },
  { action: 'help', keys: ['?'] },
];

/** Seconds that J and L jump. */
export const JUMP = 5;

/** Speeds of playing. */
export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The speed beside this one. */
export function speedBeside(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((known) => known >= speed);
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + step))] ?? 1;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What the focus is on: a text takes every key, a control those that it works with itself. */
export type Focus = 'text' | 'control' | 'slider' | 'none';

/** Keys that a focused control needs for itself. */
const OWN: Record<Focus, RegExp> = {
  text: /./,
  control: /^( |Enter|Arrow.*)$/,
  slider: /^Arrow.*$/,
  none: /^$/,
};

/** The action of a key, if it has one here. The browser's own shortcuts stay the browser's. */
export function actionOf(pressed: Pressed, focus: Focus): Action | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || OWN[focus].test(pressed.key)) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return KEYS.find((row) => row.keys.includes(key))?.action;
}
