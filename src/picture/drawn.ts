/** Whether an attribute decides pixels: marks for checks, and children, don't. */
export const isDrawn = (name: string): boolean => name !== 'children' && !name.startsWith('data-');
