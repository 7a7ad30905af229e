import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { DOOR, ROOM, ROOM_PACKS } from '../../../src/layout/pharmacy/facade';
import { COLOR } from '../../../src/theme/color';
import { Packs } from './Packs';

/** The lit room behind the pharmacy's door, in the facade's px. Draw who is inside after it and the front after them. */
export function PharmacyInside() {
  const left = -DOOR.width / 2;
  return (
    <g>
      <path d={archPath(DOOR)} fill={COLOR.interior} />
      <rect x={left} y={-ROOM.floor} width={DOOR.width} height={ROOM.floor} fill={COLOR.sand} />
      {ROOM.shelves.map((top, i) => (
        <g key={top}>
          <rect x={left} y={top} width={DOOR.width} height={ROOM.board} fill={COLOR.ink} />
          <Packs packs={ROOM_PACKS[i] ?? []} board={top} />
        </g>
      ))}
    </g>
  );
}
