import { block, gable, spruce } from './silhouettes';

/** A town that turns into country from left to right, 1920 px wide, standing on y = 0: outlines as SVG paths. */
export const TOWN = {
  hill: 'M0 -110C160 -170 300 -150 470 -115C640 -80 800 -150 980 -122C1130 -100 1250 -130 1420 -110C1600 -90 1760 -130 1920 -114V90H0Z',
  houses: [
    block(-20, 100, 190),
    block(96, 74, 240),
    block(186, 120, 165),
    block(330, 64, 208),
    gable(430, 100, 140, 42),
    gable(566, 48, 190, 78),
    block(608, 102, 130),
  ].join(''),
  trees: (
    [
      [760, 130],
      [822, 170],
      [888, 140],
      [1010, 120],
      [1070, 165],
      [1140, 190],
      [1215, 150],
      [1290, 180],
      [1350, 140],
      [1490, 170],
      [1566, 130],
      [1700, 150],
      [1770, 190],
      [1850, 140],
    ] as const
  )
    .map(([x, h]) => spruce(x, h))
    .join(''),
  cottage: gable(925, 74, 70, 30),
} as const;
