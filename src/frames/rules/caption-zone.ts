import { CAPTION_ZONE } from '../../theme/frame';
import { bottom } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted, standingInZone } from '../rest';

const EXPECTED = `y ${CAPTION_ZONE.top}–${CAPTION_ZONE.bottom} fri: bara släta plan`;

/** Text, things or feet that stand in the zone where captions are set. */
export const captionZone = ({ standing, now, before }: Moment): Finding[] => {
  const texts = standing
    .filter(
      (text) => !text.caption && bottom(text.box) > CAPTION_ZONE.top && text.box.y < CAPTION_ZONE.bottom,
    )
    .map((text) => ({ name: quoted(text), box: text.box }));
  return [...texts, ...standingInZone(now, before)].map(({ name, box }) => ({
    rule: 'caption-zone',
    frame: now.frame,
    element: name,
    found: `y ${Math.round(box.y)}–${Math.round(bottom(box))}`,
    expected: EXPECTED,
    box,
  }));
};
