/** The sounds made of the delivery (scripts/lib/sound-files.ts puts them there when the film is bundled). */
declare module '#narration' {
  const entries: unknown;
  export default entries;
}
