import { memo, type ReactElement } from 'react';
import { PACKS, productForm } from '../../../src/layout/shelf/product-form';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../icon/Icon';

export interface ProductProps {
  readonly icon: IconName;
  readonly hue: HueName;
  /** Light with a cap in the full hue: another category of the same hue. */
  readonly isLight?: boolean | undefined;
  /** px: the middle of its foot. */
  readonly x: number;
  readonly y: number;
  /** 1 = up to 92 × 110 px. */
  readonly scale?: number | undefined;
  /** Degrees about the foot. */
  readonly rotate?: number | undefined;
  /** Flattened by this share as it lands: lower and wider about its foot. */
  readonly squash?: number | undefined;
}

/** Share of the label's diameter that the icon takes. */
const ICON_SHARE = 0.73;

/** The pack itself at scale 1; parsed once for every scale of line. */
const Pack = memo(function Pack(props: { icon: IconName; hue: HueName; isLight: boolean; line: number }) {
  const { icon, hue: name, isLight, line } = props;
  const pack = PACKS[productForm(icon)];
  const { fill, light, onFill } = hue(name);
  const { y, r } = pack.label;
  return (
    <g stroke={COLOR.ink} strokeWidth={line} strokeLinejoin="round">
      <path d={pack.body} fill={isLight ? light : fill} />
      {pack.line ? <path d={pack.line} fill="none" /> : null}
      {pack.cap ? <path d={pack.cap} fill={isLight ? fill : COLOR.paper} /> : null}
      <circle cy={y} r={r} fill={COLOR.paper} strokeWidth={line * 0.75} />
      <g stroke="none">
        <Icon name={icon} x={0} y={y} size={2 * r * ICON_SHARE} tint={onFill === COLOR.ink ? fill : light} />
      </g>
    </g>
  );
});

/** One product: the pack of its category, in the hue of those who buy it most, with the category's icon. */
export function Product(props: ProductProps): ReactElement {
  const { icon, hue: name, x, y, isLight = false, scale = 1, rotate = 0, squash = 0 } = props;
  const turn = rotate ? ` rotate(${rotate})` : '';
  return (
    <g transform={`translate(${x} ${y})${turn} scale(${scale * (1 + squash)} ${scale * (1 - squash)})`}>
      <Pack icon={icon} hue={name} isLight={isLight} line={LINE.normal / Math.max(scale, 0.6)} />
    </g>
  );
}

/** The dotted place of a product that has gone or is to come. */
export function ProductGhost({ icon, x, y, scale = 1 }: Omit<ProductProps, 'hue'>): ReactElement {
  return (
    <path
      d={PACKS[productForm(icon)].outline}
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill="none"
      stroke={COLOR.ink}
      strokeWidth={LINE.fine / scale}
      strokeLinecap="round"
      strokeDasharray={`${1 / scale} ${9 / scale}`}
    />
  );
}
