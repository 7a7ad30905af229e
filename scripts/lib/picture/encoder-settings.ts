import { FRAME } from '../../../src/theme/frame';

/** Frames as the film holds them: nothing is left to convert. */
const RAW = [
  ...['-f', 'image2pipe', '-vcodec', 'rawvideo', '-pix_fmt', 'yuv420p', '-color_range', 'tv'],
  ...['-video_size', `${FRAME.width}x${FRAME.height}`, '-framerate', String(FRAME.fps)],
  ...['-frame_size', String((FRAME.width * FRAME.height * 3) / 2), '-i', 'pipe:0'],
];

const COLOR = [
  ...['-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-color_range', 'tv'],
];

/**
 * One thread: the same frames are then always the same bytes, and every core has a worker of its own anyway.
 * No picture refers beyond the piece, so that pieces join without being encoded again.
 *
 * The cheapest that was found with SSIM of luma, mean and of the worst frame, no lower than the reference's on 48 frames each
 * of opening, persona, clusters and line-up (against what was encoded; on a busy machine, so that times only compare roughly):
 * medium 18 (the reference) 0.99645, 0.99850, 0.99679, 0.99633, 254 ms for a frame of each; veryfast 15 0.99667, 0.99850,
 * 0.99692, 0.99636, 137 ms, but a worst frame below; with the simplest search for motion 107 ms, a little below in two, and at
 * 14.3 0.99671, 0.99859, 0.99698, 0.99648, 1.5 times the reference's bytes. Superfast is still below at 14.5, with 1.6 times the bytes;
 * without B-frames or looking ahead it is 90–100 ms and 2 to 3 times the bytes.
 */
const H264 = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '14.3', '-x264-params', 'subme=1:me=dia'],
  ...['-threads', '1', '-flags', '+cgop'],
  ...['-video_track_timescale', '90000', '-map_metadata', '-1', '-fflags', '+bitexact'],
];

/** What ffmpeg is told to make of raw frames on its standard input. */
export const encoderWords = (file: string): string[] => [
  ...['-hide_banner', '-v', 'error', ...RAW, ...COLOR, ...H264, '-f', 'mp4', '-y', file],
];
