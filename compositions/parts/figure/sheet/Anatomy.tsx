import { BODY_NAMES } from '../../../../src/figures/bodies';
import { HEAD_NAMES } from '../../../../src/figures/heads';
import type { FigureLook } from '../../../../src/figures/look';
import { Figure } from '../Figure';
import { Label, MODEL, Page } from './Page';

/** Every body with a few heads, both ways round. */
export function Bodies({
  heads,
  flip,
}: {
  readonly heads: readonly FigureLook['head'][];
  readonly flip: boolean;
}) {
  return (
    <Page>
      {BODY_NAMES.map((body, i) => {
        const [x, y] = [130 + (i % 8) * 237, i < 8 ? 510 : 1040];
        const head = heads[i % heads.length]!;
        return (
          <g key={body}>
            <Figure look={{ ...MODEL, body, head }} x={x} y={y} scale={0.165} flip={flip} />
            <Label x={x} y={y + 24}>{`${body} · ${head}`}</Label>
          </g>
        );
      })}
    </Page>
  );
}

/** Every head close up. */
export function Heads() {
  return (
    <Page>
      {HEAD_NAMES.map((head, i) => {
        const [x, y] = [120 + (i % 11) * 168, 900 + Math.floor(i / 11) * 330];
        return (
          <g key={head}>
            <clipPath id={`head-${i}`}>
              <rect x={x - 84} y={y - 860} width={168} height={290} />
            </clipPath>
            <g clipPath={`url(#head-${i})`}>
              <Figure
                look={{ ...MODEL, head, beard: i % 4 === 3 ? 'FullMedium' : undefined } as FigureLook}
                x={x}
                y={y}
                scale={0.27}
              />
            </g>
            <Label x={x} y={y - 560}>
              {head}
            </Label>
          </g>
        );
      })}
    </Page>
  );
}
