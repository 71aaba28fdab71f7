/**
 * Text of the narrow layout on a screen of 320 px, in units of the drawing: there the drawing shrinks and its text
 * does not (src/styles/figures.css). Labels that fill their room are measured with it.
 */
export const smallScreenFont = 13.3;
