import { RenderInternals } from '@remotion/renderer';
import { isFastStart } from './ffmpeg-boxes';

/** What a film file is, as measured. */
export interface Probe {
  readonly width: number;
  readonly height: number;
  /** Frames per second. */
  readonly fps: number;
  readonly frames: number;
  /** Seconds. */
  readonly duration: number;
  /** As ffprobe names them: "h264", "yuv420p", "bt709". */
  readonly codec: string;
  readonly pixelFormat: string;
  readonly colorSpace: string;
  /** Number of sound tracks. */
  readonly sounds: number;
  /** Whether the index comes before the picture, so that the film plays while it loads. */
  readonly fastStart: boolean;
}

/** Runs the ffmpeg or ffprobe that comes with Remotion, on every platform; gives its standard output. */
export async function runFfmpeg(program: 'ffmpeg' | 'ffprobe', words: readonly string[]): Promise<string> {
  const { stdout } = await RenderInternals.callFf({
    bin: program,
    args: ['-hide_banner', '-v', 'error', ...words],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  });
  return stdout;
}

/** Measures a film file. `file` is an absolute path. */
export async function probe(file: string): Promise<Probe> {
  const out = await runFfmpeg('ffprobe', ['-of', 'json', '-show_streams', '-show_format', file]);
  const { streams, format } = JSON.parse(out) as FfprobeOutput;
  const video = streams.find((stream) => stream.codec_type === 'video');
  if (!video) throw new Error(`${file} has no picture.`);
  const [frames = 0, seconds = 1] = (video.avg_frame_rate ?? '').split('/').map(Number);
  return {
    width: video.width ?? 0,
    height: video.height ?? 0,
    fps: frames / seconds,
    frames: Number(video.nb_frames),
    duration: Number(format.duration),
    codec: video.codec_name,
    pixelFormat: video.pix_fmt ?? '',
    colorSpace: video.color_space ?? '',
    sounds: streams.filter((stream) => stream.codec_type === 'audio').length,
    fastStart: await isFastStart(file),
  };
}

interface FfprobeOutput {
  readonly streams: readonly {
    readonly codec_type: string;
    readonly codec_name: string;
    readonly width?: number;
    readonly height?: number;
    readonly avg_frame_rate?: string;
    readonly nb_frames?: string;
    readonly pix_fmt?: string;
    readonly color_space?: string;
  }[];
  readonly format: { readonly duration: string };
}
