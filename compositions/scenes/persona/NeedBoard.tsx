import type { ReactElement } from 'react';
import { springTo } from '../../../src/layout/ease';
import type { Board } from '../../../src/layout/persona/board';
import type { Place } from '../../../src/schema/persona';
import { COLOR, type Hue } from '../../../src/theme/color';
import { CAPTION_ZONE } from '../../../src/theme/frame';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink } from '../../parts/place/ink';
import { Text } from '../../parts/type/Text';

interface NeedBoardProps {
  readonly board: Board;
  readonly place: Place;
  readonly hue: Hue;
  readonly frame: number;
  /** Frames at which need and joint share are told; undefined when they fell with their line. */
  readonly need: number | undefined;
  readonly together: number | undefined;
  readonly fact: string;
}

/** Posts of the board in each place. */
const POST: Readonly<Record<Place, string>> = {
  'inner-city': COLOR.forest,
  suburb: COLOR.paper,
  village: PLACE_COLOR.timberDark,
  coast: PLACE_COLOR.timber,
  north: PLACE_COLOR.timberDark,
};
/** px: a post, how far it stands over the board, and its way from the corners. */
const POST_SIZE = { width: 22, over: 22, in: 30 } as const;
const RADIUS = 20;
/** px by which the band may still be under its place when its words come. */
const BAND_SLACK = 8;

/** The lines that have come up over the nearest plane. */
const over = ({ lines, y, leading }: NonNullable<Board['need']>, dy: number) =>
  lines.filter((_, i) => y + i * leading + dy < CAPTION_ZONE.top - 10);

/** px that a thing is still under its place. */
const below = (height: number, at: number | undefined, frame: number) =>
  at === undefined ? height : (1 - springTo(frame, at)) * height;

/** The board that the household puts up before itself; the nearest plane hides what is not yet up. */
export function NeedBoard(props: NeedBoardProps): ReactElement | null {
  const { board, place, hue, frame, need, together, fact } = props;
  const { x, y, width, height, tab, band } = board;
  const first = tab ? need : together;
  if (first === undefined || frame <= first) return null;
  const bandHeight = tab && band ? band.height : 0;
  const rest = below(bandHeight, together, frame);
  const out = (1 - springTo(frame, first)) * (height - bandHeight + POST_SIZE.over + 60);
  const posts = [x + POST_SIZE.in, x + width - POST_SIZE.in - POST_SIZE.width];
  const dy = rest + out;
  return (
    <g transform={dy === 0 ? undefined : `translate(0 ${dy.toFixed(1)})`}>
      {posts.map((at) => (
        <rect
          key={at}
          x={at}
          y={y - POST_SIZE.over}
          width={POST_SIZE.width}
          height={height + POST_SIZE.over}
          rx={10}
          fill={POST[place]}
          {...ink()}
        />
      ))}
      <rect x={x} y={y} width={width} height={height + 80} rx={RADIUS} fill={COLOR.paper} {...ink()} />
      {band ? (
        <Band
          band={band}
          hue={hue}
          fact={fact}
          waits={band.y + band.height + dy > CAPTION_ZONE.top + BAND_SLACK}
        />
      ) : null}
      {board.need ? <Text {...board.need} lines={over(board.need, dy)} fill={COLOR.ink} /> : null}
      {tab ? (
        <g>
          <rect
            x={tab.x}
            y={tab.y}
            width={tab.width}
            height={tab.height}
            rx={tab.height / 2}
            fill={hue.fill}
            {...ink()}
          />
          <Text
            x={tab.x + tab.width / 2}
            y={tab.baseline}
            style={tab.style}
            fill={hue.onFill}
            anchor="middle"
          >
            {tab.text}
          </Text>
        </g>
      ) : null}
    </g>
  );
}

interface BandProps {
  readonly band: NonNullable<Board['band']>;
  readonly hue: Hue;
  readonly fact: string;
  /** True while the band is still empty. */
  readonly waits: boolean;
}

/** How many share the traits, along the board's foot. */
function Band({ band, hue, fact, waits }: BandProps): ReactElement {
  const { share, label } = band;
  return (
    <g>
      <rect x={band.x} y={band.y} width={band.width} height={band.height + 80} fill={hue.tint} {...ink()} />
      {waits ? null : (
        <g>
          <Text x={share.x} y={share.y} style={share.style} fill={COLOR.ink} data-fact={fact}>
            {share.text}
          </Text>
          <Text {...label} fill={COLOR.ink} />
        </g>
      )}
    </g>
  );
}
