/** Text of a narrow drawing at its largest: where it is shown below its width, the style sheet keeps the text from shrinking. */
export const narrowFont = 13.3;
