/** data/approvals.json of the delivery, or an empty list (scripts/lib/approvals.ts puts it there when the film is bundled). */
declare module '#approvals' {
  const entries: unknown;
  export default entries;
}
