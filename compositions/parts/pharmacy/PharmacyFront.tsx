import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { DOOR, FACADE, wallPath } from '../../../src/layout/pharmacy/facade';
import { wordmarkWidth } from '../../../src/layout/wordmark';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { STREET } from '../../../src/theme/street-color';
import { Wordmark } from '../brand/Wordmark';
import { DoorLeaf } from './ArchDoor';
import { Plant } from './Plant';
import { ShopWindow } from './ShopWindow';

const SIGN_TEXT = 44;
const SIGN_BASELINE = 0.64;

interface PharmacyFrontProps {
  /** The pair of doors: 0 closed, 1 wide open; already eased. */
  readonly open: number;
  /** Degrees that the plant's leaves lean. */
  readonly lean?: number | undefined;
}

/** The green front with its sign, window, plant and pair of doors, in the facade's px: the opening is a hole. */
export function PharmacyFront({ open, lean = 0 }: PharmacyFrontProps) {
  const [x, , width] = FACADE.wall;
  const [roofX, roofY, roofWidth, roofHeight] = FACADE.roof;
  const right = x + width;
  const foot = `M${x} ${-FACADE.plinth}H${-DOOR.width / 2}V0H${x}ZM${DOOR.width / 2} ${-FACADE.plinth}H${right}V0H${DOOR.width / 2}Z`;
  return (
    <g>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <path d={wallPath()} fillRule="evenodd" fill={COLOR.green} />
        <path d={foot} fill={STREET.plinth} />
        <rect x={roofX} y={roofY} width={roofWidth} height={roofHeight} rx={10} fill={COLOR.forest} />
      </g>
      <ShopWindow />
      <Sign />
      <path
        d={archPath(DOOR)}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      <DoorLeaf door={DOOR} side="pair-left" open={open} color={COLOR.forest} />
      <DoorLeaf door={DOOR} side="pair-right" open={open} color={COLOR.forest} />
      <Plant lean={lean} />
    </g>
  );
}

function Sign() {
  const [x, y, width, height] = FACADE.sign;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Wordmark
        x={x + (width - wordmarkWidth(SIGN_TEXT)) / 2}
        y={y + height * SIGN_BASELINE}
        size={SIGN_TEXT}
        fill={COLOR.forest}
        line={0}
      />
    </g>
  );
}
