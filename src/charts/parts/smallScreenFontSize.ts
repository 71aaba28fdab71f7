/** On screens narrower than the drawing the style sheet enlarges its text to this, so names are wrapped for it. */
export const smallScreenFontSize = 13.3;
