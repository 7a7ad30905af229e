import { BODY_NAMES, bodyOf } from '../../../../src/figures/bodies';
import { HEAD_NAMES } from '../../../../src/figures/heads';
import { ACCESSORIES, BEARDS, FACES, type FigureLook } from '../../../../src/figures/look';
import { SKIN } from '../../../../src/figures/tones';
import { HUES } from '../../../../src/theme/color';
import { Figure } from '../Figure';
import { MODEL, Page } from './Page';

const COLUMNS = 16;
const CELL = { width: 120, height: 135, up: 22 } as const;
const SCALE = 0.15;

/** Someone from the hair to the chest. */
interface Bust {
  readonly look: FigureLook;
  readonly headTurn?: number;
}

/** y of the soles, px of the cell, with figure space's origin at the top of it. */
const footUnder = ({ body }: FigureLook) => bodyOf(body).foot * SCALE;

/** Skins and hues in turn, so that every page shows them all. */
const varied = (look: FigureLook, i: number): FigureLook => ({
  ...look,
  skin: SKIN[i % SKIN.length]!,
  jacket: HUES[i % HUES.length]!.fill,
  headwear: HUES[(i + 3) % HUES.length]!.fill,
});

const BODY_HEADS: readonly Bust[] = BODY_NAMES.flatMap((body, row) =>
  HEAD_NAMES.map((head, i) => ({
    look: { ...varied(MODEL, row * 31 + i), body, head },
    headTurn: (row + i) % 3 === 0 ? -1 : 1,
  })),
);

const HEAD_FACES: readonly Bust[] = HEAD_NAMES.flatMap((head, row) =>
  [...BEARDS, ...ACCESSORIES, ...FACES].map((worn, i) => {
    const look: FigureLook = { ...varied(MODEL, row + i), body: 'resting', head };
    if (i < BEARDS.length) return { look: { ...look, beard: BEARDS[i]! } };
    const glasses = ACCESSORIES[i - BEARDS.length];
    return {
      look: glasses ? { ...look, accessory: glasses } : { ...look, face: worn as (typeof FACES)[number] },
    };
  }),
);

const PER_PAGE = COLUMNS * Math.floor(1080 / CELL.height);

function Busts({ busts, from }: { readonly busts: readonly Bust[]; readonly from: number }) {
  return (
    <Page>
      {busts.slice(from, from + PER_PAGE).map(({ look, headTurn = 1 }, i) => {
        const [x, y] = [(i % COLUMNS) * CELL.width, Math.floor(i / COLUMNS) * CELL.height];
        // Heads on a line: what stands below is cut off by the cell.
        return (
          <svg
            key={`${look.body}${look.head}${look.beard}${look.accessory}${look.face}`}
            x={x}
            y={y}
            width={CELL.width}
            height={CELL.height}
          >
            <g transform={`translate(0 ${-CELL.up})`}>
              <Figure look={look} x={CELL.width / 2} y={footUnder(look)} scale={SCALE} headTurn={headTurn} />
            </g>
          </svg>
        );
      })}
    </Page>
  );
}

const pages = (name: string, busts: readonly Bust[]) =>
  Array.from(
    { length: Math.ceil(busts.length / PER_PAGE) },
    (_, i) => [`${name}-${i + 1}`, <Busts key={name} busts={busts} from={i * PER_PAGE} />] as const,
  );

/** Every body with every head, and every head with every beard, pair of glasses and face, by page. */
export const JOINT_PAGES = Object.fromEntries([
  ...pages('joints-heads', BODY_HEADS),
  ...pages('joints-faces', HEAD_FACES),
]);
