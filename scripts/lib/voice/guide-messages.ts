/** What the guide voice's process is asked, and answers. Its only tie to the film. */
export interface GuideQuestion {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
  readonly pitch: number;
  readonly range: number;
}

export interface GuideAnswer {
  readonly samples: Int16Array;
  readonly rate: number;
  /** Character of the text where a word begins, from 0, and when it is said. */
  readonly marks: readonly { readonly at: number; readonly seconds: number }[];
}
