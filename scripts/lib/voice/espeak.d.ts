declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: string;
    /** Character of the text, from 1. */
    readonly text_position: number;
    /** Milliseconds. */
    readonly audio_position: number;
  }
  export interface EspeakWorker {
    /** 0, or an error number; an unknown variant (after the plus) gives no error. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(pitch: number): void;
    set_range(range: number): void;
    set_volume(volume: number): void;
    get_samplerate(): number;
    /** Calls back for each piece; true stops it. */
    synthesize(
      text: string,
      piece: (samples: Int16Array | null, events: readonly EspeakEvent[]) => boolean,
    ): void;
  }
  const load: () => Promise<{
    eSpeakNGWorker: new () => EspeakWorker;
    FS: { readdir(folder: string): string[] };
  }>;
  export default load;
}
