/** results/deep-dive.json of the delivery, or null (scripts/lib/read-deep.ts puts it there when the film is bundled). */
declare module '#deep-dive' {
  const results: unknown;
  export default results;
}
