/** Something in a frame that the painter doesn't know. It is never left out: the browser draws that scene. */
export class Unpaintable extends Error {}
