import { bodyOf } from '../../../src/figures/bodies';
import type { FigureLook } from '../../../src/figures/look';
import { silhouetteOf } from '../../../src/figures/silhouette';
import { LIBRARY } from './library';
import { Markup } from './Markup';

const cache = new Map<string, string>();

function cachedSilhouette(look: FigureLook): string {
  const key = `${look.body}/${look.head}/${look.scale}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = silhouetteOf(look, LIBRARY.far);
  cache.set(key, made);
  return made;
}

/** Someone far away: one flat colour, no line, no face. Same place and size as the Figure of the look. */
export function Silhouette(props: {
  readonly look: FigureLook;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
  readonly flip?: boolean | undefined;
  readonly bob?: number | undefined;
}) {
  const { look, x, y, colour, flip = false, bob = 0 } = props;
  const scale = props.scale * look.scale;
  const { centre, foot } = bodyOf(look.body);
  return (
    <g
      transform={`translate(${x} ${y - bob}) scale(${flip ? -scale : scale} ${scale}) translate(${-centre} ${-foot})`}
      fill={colour}
      stroke={colour}
      strokeLinejoin="round"
    >
      <Markup html={cachedSilhouette(look)} />
    </g>
  );
}
