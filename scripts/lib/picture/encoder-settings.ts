import { FRAME } from '../../../src/theme/frame';

const RAW = [
  ...['-f', 'image2pipe', '-vcodec', 'rawvideo', '-pix_fmt', 'rgba'],
  ...['-video_size', `${FRAME.width}x${FRAME.height}`, '-framerate', String(FRAME.fps)],
  ...['-frame_size', String(FRAME.width * FRAME.height * 4), '-i', 'pipe:0'],
];

/** The same conversion that Remotion makes for BT.709, so that both have the same colours. */
const COLOR = [
  ...['-vf', 'zscale=matrix=709:range=limited:primariesin=709:primaries=709:transferin=709:transfer=709'],
  ...['-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-color_range', 'tv'],
];

/**
 * One thread: the same frames are then always the same bytes, and every core has a worker of its own anyway.
 * No picture refers beyond the piece, so that pieces join without being encoded again.
 */
const H264 = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-threads', '1', '-flags', '+cgop'],
  ...['-video_track_timescale', '90000', '-map_metadata', '-1', '-fflags', '+bitexact'],
];

/** What ffmpeg is told to make of raw frames on its standard input. */
export const encoderWords = (file: string): string[] => [
  ...['-hide_banner', '-v', 'error', ...RAW, ...COLOR, ...H264, '-f', 'mp4', '-y', file],
];
