import type { ReactElement } from 'react';
import { DOG_COATS, type DogCoat } from '../../../src/figures/dog-coats';
import { COLOR } from '../../../src/theme/color';
import { ink, placed } from './ink';

interface DogProps {
  /** Px: ground point under the middle of the dog, which looks to the right. */
  readonly x: number;
  readonly y: number;
  /** 1 is 280 px long and 160 px high. */
  readonly scale?: number;
  readonly flip?: boolean;
  /** Degrees about the root of the tail, e.g. ±14. */
  readonly wagDeg?: number;
  /** Degrees about the neck, up positive. */
  readonly headDeg?: number;
  readonly blink?: boolean;
  readonly coat?: DogCoat;
  readonly collar?: string;
}

/** The middle-sized dog of a household that has one. */
export function Dog(props: DogProps): ReactElement {
  const { x, y, scale = 1, flip = false, wagDeg = 0, headDeg = 0, blink = false } = props;
  const { coat = DOG_COATS[0]!, collar = COLOR.green } = props;
  const line = ink(scale);
  return (
    <g transform={placed(x, y, scale, flip)}>
      <path
        d="M-80 -72C-108 -92 -128 -120 -114 -146C-96 -126 -82 -112 -62 -100Z"
        transform={`rotate(${wagDeg} -74 -84)`}
        fill={coat.light}
        {...line}
      />
      <path d="M-52 -60L-44 0H-18L-20 -50ZM34 -58L36 0H62L60 -50Z" fill={coat.dark} {...line} />
      <path
        d="M-84 0L-84 -58C-92 -92 -70 -112 -40 -110L40 -112L96 -82C92 -68 90 -64 84 -58L84 0H58L54 -44C30 -38 -20 -38 -50 -46L-56 0Z"
        fill={coat.light}
        {...line}
      />
      <DogHead coat={coat} collar={collar} headDeg={headDeg} blink={blink} scale={scale} />
    </g>
  );
}

interface DogHeadProps {
  readonly coat: DogCoat;
  readonly collar: string;
  readonly headDeg: number;
  readonly blink: boolean;
  readonly scale: number;
}

const HEAD =
  'M38 -108C46 -140 62 -158 92 -160C122 -160 136 -144 138 -128L158 -122C166 -118 164 -98 150 -94L116 -88C110 -80 104 -75 98 -71C78 -76 52 -90 38 -108Z';

function DogHead({ coat, collar, headDeg, blink, scale }: DogHeadProps): ReactElement {
  const line = ink(scale);
  return (
    <g transform={`rotate(${-headDeg} 70 -90)`}>
      <path d={HEAD} fill={coat.light} />
      <path
        d="M42 -108C52 -93 72 -82 96 -76"
        fill="none"
        {...line}
        stroke={collar}
        strokeWidth={10 / scale}
      />
      <path d={HEAD} fill="none" {...line} />
      <path d="M84 -158C66 -160 56 -140 60 -108C72 -100 88 -106 92 -122Z" fill={coat.dark} {...line} />
      {blink ? (
        <path d="M108 -135Q115 -129 122 -135" fill="none" {...line} />
      ) : (
        <circle cx={115} cy={-135} r={5} fill={COLOR.ink} />
      )}
      <circle cx={159} cy={-115} r={7} fill={COLOR.ink} />
    </g>
  );
}
