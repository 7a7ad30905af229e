/**
 * Hands at the end of an arm of our own, as Open Peeps draws them: few lines, round tips. In units, the wrist at the
 * origin, fingers up (−y), as the figure's left hand: the thumb lies to the left.
 */
export const HANDS_DRAWN = {
  /** Palm towards us, fingers spread: a wave. */
  open: {
    fill: 'M36 26C42 -8 58 -36 62 -68C80 -90 102 -116 95 -132C86 -146 68 -136 59 -122L46 -104C55 -140 60 -178 46 -186C31 -192 23 -174 19 -158L12 -116C13 -152 10 -200 -8 -202C-25 -202 -25 -178 -22 -158L-18 -112C-28 -142 -41 -180 -57 -175C-72 -169 -62 -142 -56 -124L-47 -84C-62 -96 -86 -108 -96 -95C-104 -82 -82 -62 -68 -44C-54 -26 -42 -4 -38 26Z',
    lines: '',
  },
  /** Palm up, fingers together: here you are. */
  flat: {
    fill: 'M34 24C40 -6 46 -30 48 -58C52 -96 54 -150 40 -196C34 -212 16 -212 12 -196L6 -148C2 -172 -8 -196 -20 -190C-32 -184 -26 -156 -22 -128L-24 -96C-42 -116 -66 -138 -78 -128C-88 -118 -70 -92 -60 -70C-50 -44 -42 -10 -38 24Z',
    lines: 'M10 -150L14 -104',
  },
  /** At one's side. */
  rest: {
    fill: 'M34 24C40 -14 52 -40 50 -78C48 -118 36 -160 18 -172C2 -178 -8 -168 -8 -150L-14 -118C-26 -124 -46 -126 -52 -112C-56 -92 -48 -50 -38 24Z',
    lines: '',
  },
  /** One finger out, the rest closed. */
  finger: {
    fill: 'M36 26C42 -4 56 -34 54 -66C52 -92 40 -104 20 -106L-2 -104C-2 -140 -2 -186 -12 -206C-22 -216 -38 -212 -38 -196C-40 -166 -42 -132 -46 -104C-60 -88 -62 -62 -56 -42C-50 -18 -42 2 -38 26Z',
    lines: 'M-2 -104L0 -66M22 -104L24 -64M-46 -62C-34 -50 -20 -46 -6 -52',
  },
} as const;

export type HandName = keyof typeof HANDS_DRAWN;
