/** Today, ISO. The only places where the page asks the clock: all logic gets it as an argument. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Now, as an approval keeps it. */
export const now = (): string => new Date().toISOString();
